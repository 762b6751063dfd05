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
