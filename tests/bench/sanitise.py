"""Whether anything hostile survives cleaning: python -m tests.bench.sanitise FILE.json

FILE.json is a list of strings of HTML. What comes out of the cleaner is judged by readings that
share nothing with it: Python's html.parser and lxml's HTML parser, each against a short list of
what is harmless, and once more after the output was serialised and read again, so that nothing
comes alive on the way through another parser. The last line is one JSON object, in which
everything but `strings` has to be 0.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from lxml import etree

from reader.content.clean import clean_html

HARMLESS_TAGS = frozenset(
    "html body p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em"
    " strong b i u s del ins small sub sup mark q cite abbr dfn time a img figure figcaption table"
    " caption colgroup col thead tbody tfoot tr th td ruby rb rt rp rtc bdi bdo div span section"
    " article wbr".split()
)
HARMLESS_ATTRIBUTES = frozenset(
    "lang dir id href title src alt width height start reversed type value colspan rowspan scope"
    " datetime".split()
)
LINK = re.compile(r"(?:https?://[^\s\x00-\x20\"'<>]|mailto:[^\s\x00-\x20\"<>]|#n-).*", re.I | re.S)
PICTURE = re.compile(r"picture:\d{1,6}")
PLAIN_VALUE = re.compile(r"[^\x00-\x08\x0b\x0c\x0e-\x1f]*")

Tag = tuple[str, list[tuple[str, str]]]


class Reading(HTMLParser):
    """Lists the tags of a text, and whatever is neither tag nor text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.other: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, [(name, value or "") for name, value in attrs]))

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        self.other.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)


def by_python(html: str) -> list[Tag]:
    """Read with html.parser; anything that is neither tag nor text counts as a tag "!"."""
    reading = Reading()
    reading.feed(html)
    reading.close()
    return reading.tags + [("!", []) for _ in reading.other]


def by_lxml(html: str) -> tuple[list[Tag], str]:
    """Read with libxml2's HTML parser; answers the tags, and the text as it writes it."""
    root = etree.fromstring(f"<body>{html}</body>", etree.HTMLParser(no_network=True))
    tags = [
        (str(element.tag) if isinstance(element.tag, str) else "!", list(element.items()))
        for element in root.iter()
    ]
    return tags, etree.tostring(root, encoding="unicode", method="html")


def faults(tags: list[Tag]) -> Iterator[tuple[str, str]]:
    """Give a kind and a description for everything that is not harmless."""
    for tag, attributes in tags:
        if tag not in HARMLESS_TAGS:
            yield "live", tag
        for name, value in attributes:
            if name == "src":
                if tag != "img" or not PICTURE.fullmatch(value):
                    yield "loads", f"{tag} {name}={value[:60]}"
            elif name == "href":
                if tag != "a" or not LINK.fullmatch(value):
                    yield "navigates", f"{tag} {name}={value[:60]}"
            elif name not in HARMLESS_ATTRIBUTES or not PLAIN_VALUE.fullmatch(value):
                yield "live", f"{tag} {name}={value[:60]}"


def judge(text: str) -> set[tuple[str, str]]:
    """Answer what of a hostile text would still do something."""
    html = clean_html(text, base="https://base.example/page").html
    tags, written = by_lxml(html)
    again, rewritten = by_lxml(written)
    found = {*faults(by_python(html)), *faults(tags), *faults(again)}
    return found | set(faults(by_python(rewritten.replace("<html>", "").replace("</html>", ""))))


def main() -> int:
    """Judge all strings of the file and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    strings = json.loads(parser.parse_args().file.read_text("utf-8"))
    counts: Counter[str] = Counter()
    started = time.perf_counter()
    for text in strings:
        found = judge(text)
        counts.update({kind for kind, _ in found})
        for kind, what in sorted(found):
            print(f"{kind}: {what!r} from {text[:200]!r}", file=sys.stderr)
    figures = {
        "strings": len(strings),
        "live": counts["live"],
        "loads": counts["loads"],
        "navigates": counts["navigates"],
        "seconds": round(time.perf_counter() - started, 2),
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
