"""A test case is a file in `extract/`: a page that says itself what is to be read in it.

`Description:` and any number of `Expect:` stand in a comment. Each expectation is a Python
expression over the fields of the page. `Title:` and `Feed:` say what the feed said of it,
`Content-Type:` what its server claimed, `Address:` where it was. Adding a case is adding a file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from reader.content.extract import extract_page
from reader.model import Page

CASES = sorted((Path(__file__).parent / "extract").glob("*.html"))
BUILTINS = {"len": len, "all": all, "any": any, "sorted": sorted, "None": None, "str": str}


def lines(text: str, key: str) -> list[str]:
    return re.findall(rf"^{key}:\s*(.+)$", text, re.MULTILINE)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    expectations = lines(text, "Expect")
    assert lines(text, "Description")
    assert expectations
    page = extract_page(
        path.read_bytes(),
        address="".join(lines(text, "Address")) or "https://paper.example/news/story",
        content_type="".join(lines(text, "Content-Type")),
        title="".join(lines(text, "Title")),
        feed_plain="\n".join(lines(text, "Feed")),
    )
    names: dict[str, Any] = {name: getattr(page, name) for name in Page.__dataclass_fields__}
    for expression in expectations:
        value = eval(expression, {"__builtins__": BUILTINS, **names})
        assert value, f"{expression}\n{page}"


WORDS = "Words that make an article long enough, said again and again, with commas, and more. " * 4


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ("<p><b>Print</b></p>", True),
        ("<p>Print</p>", False),
        ('<div class="related-work"><h3>Then</h3><p>Smith began, in 1999.</p></div>', True),
        ('<p class="share-price">Shares closed at 41 crowns on Friday.</p>', True),
        ('<section id="comment-period"><p>The time for comments ends today.</p></section>', True),
        ('<div class="share-bar"><p>Tell your friends today.</p></div>', False),
        ('<div class="related-posts"><p>Others wrote of it.</p></div>', False),
        ('<div class="share-price"><a href="/markets">Prices of all shares.</a></div>', False),
        ('<div class="newsletter-harbour"><p>Have our letter.</p></div>', False),
    ],
)  # fmt: skip
def test_a_name_of_the_matter_condemns_nothing(box: str, stays: bool) -> None:
    around = f"<p>{WORDS}</p>"
    page = f"<html><body><article><h1>Harbour</h1>{around}{box}{around}</article></body></html>"
    found = extract_page(page.encode(), address="https://site.example/harbour")
    said = re.sub("<[^<>]*>", " ", box).split()[-1]
    assert (said in found.plain.replace(WORDS.strip(), "")) is stays
