"""How much of what pages say of their articles is read right: python -m tests.bench.metadata DIR

DIR holds pages as ID.html.gz and truth.json, a map from id to {url, title, author, date}. Each of
`title_exact`, `author_exact` and `date_exact` is the share of right ones where there is one;
`author_invented` the share of pages without an author that were given one. `captions_kept` is the
share of captions that stand in the source between the first and the last paragraph that was
extracted, and are kept as the caption or credit of a picture.

Authors are compared as lists of names, without the word before them or an address after them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import etree

from reader.content import dates
from reader.content.extract import extract_page
from reader.model import Page, Precision

_BY = re.compile(r"^by\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"\(?https?://\S+\)?")
_PARTS = re.compile(r"\s*(?:,|;|\band\b|\bet\b|&|\((?:avec|with)\b)\s*|\)\s*$")
_WORD = re.compile(r"\w+")


def names(text: str) -> list[str]:
    """Answer the names in a byline that is known to be one, in small letters."""
    lines = [line for line in text.split("\n") if line.strip()]
    text = _ADDRESS.sub("", _BY.sub("", lines[0].strip())) if lines else ""
    return sorted(part for part in _PARTS.split(" ".join(text.split()).casefold()) if part)


def same_date(page: Page, truth: str) -> bool:
    """Whether a page's date is the true one, to the day where that has no time."""
    want = dates.read(truth.partition(".")[0] if "Z" not in truth else truth)
    if want is None or page.published is None:
        return False
    if want.precision is Precision.DAY or page.precision is Precision.DAY:
        day = datetime.fromtimestamp(page.published + 60 * page.offset, UTC).date()
        return day == datetime.fromtimestamp(want.seconds + 60 * want.offset, UTC).date()
    return abs(page.published - want.seconds) < 60


def captions(body: bytes, page: Page) -> tuple[int, int]:
    """Answer how many captions a page has among the extracted paragraphs, and how many are kept."""
    root = etree.fromstring(body, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    if root is None:
        return 0, 0
    inside, found = False, 0
    total: list[Any] = []
    for element in root.iter():
        if element.tag == "p" and _words(element) and " ".join(_words(element)) in _flat(page):
            inside = True
            found = len(total)
        elif element.tag == "figcaption" and inside and _has_picture(element):
            total.append(element)
    total = total[:found]
    said = [set(_WORD.findall(f"{p.caption} {p.credit}")) for p in page.pictures]
    kept = 0
    for element in total:
        words = set(_words(element))
        kept += any(len(words & other) >= 0.8 * len(words) for other in said)
    return len(total), kept


def _flat(page: Page) -> str:
    return " ".join(_WORD.findall(page.plain))


def _words(element: Any) -> list[str]:
    found = _WORD.findall(" ".join(element.itertext()))
    return found if len(found) > 4 else []


def _has_picture(caption: Any) -> bool:
    figure = caption.getparent()
    return bool(_words(caption)) and figure is not None and figure.find(".//img") is not None


def main() -> int:
    """Read all pages of a folder and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    right: dict[str, list[bool]] = {"title": [], "author": [], "date": [], "invented": []}
    all_captions = kept_captions = 0
    for name, want in truth.items():
        body = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
        page = extract_page(body, address=want["url"])
        given = ", ".join(author.name for author in page.authors if author.name)
        there, kept = captions(body, page)
        all_captions, kept_captions = all_captions + there, kept_captions + kept
        if want.get("title"):
            right["title"].append(page.title == " ".join(want["title"].split()))
            if not right["title"][-1]:
                print(f"{name}: title {page.title!r} is {want['title']!r}")
        if want.get("author"):
            right["author"].append(names(given) == names(want["author"]))
            if not right["author"][-1]:
                print(f"{name}: author {given!r} is {want['author']!r}")
        else:
            right["invented"].append(bool(given))
            if given:
                print(f"{name}: author {given!r} is nobody")
        if want.get("date"):
            right["date"].append(same_date(page, want["date"]))
            if not right["date"][-1]:
                print(f"{name}: date {page.published} is {want['date']!r}")
    share = {key: round(sum(values) / max(1, len(values)), 4) for key, values in right.items()}
    figures = {
        "title_exact": share["title"],
        "author_exact": share["author"],
        "author_invented": share["invented"],
        "date_exact": share["date"],
        "captions_kept": round(kept_captions / all_captions, 4) if all_captions else 1.0,
        "captions": all_captions,
        "pages": len(truth),
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
