"""The pages of an edition around its texts: first page, contents, an article's head and foot.

Elements in, bytes out; nothing here knows the archive that they go into.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from reader.content.edition.xhtml import link, text_of
from reader.model import Article, EditionArticle, EditionFront

XHTML = "http://www.w3.org/1999/xhtml"
EPUB = "http://www.idpf.org/2007/ops"
_XML = "http://www.w3.org/XML/1998/namespace"

STYLE = b"""\
body { margin: 0 4%; line-height: 1.5; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0.2em 0 0.4em; text-align: start; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.4em 0 0.4em; text-align: start; }
p { margin: 0 0 0.8em; }
.kicker { font-size: 0.85em; letter-spacing: 0.04em; margin: 1.2em 0 0; }
.deck { font-size: 1.1em; font-style: italic; margin: 0 0 0.8em; }
.byline, .when, .foot, .minutes { font-size: 0.85em; margin: 0 0 0.3em; }
.when { margin-bottom: 1.6em; }
.foot { border-top: 1px solid; margin-top: 2em; padding-top: 0.8em; }
.masthead { text-align: center; font-size: 2.4em; margin: 1em 0 0.2em; }
.dateline { text-align: center; border-top: 2px solid; border-bottom: 1px solid;
  padding: 0.4em 0; margin-bottom: 2em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
figure { margin: 1.2em 0; page-break-inside: avoid; break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
figcaption, .caption { font-size: 0.85em; line-height: 1.35; margin-top: 0.4em; }
.credit { font-style: italic; }
.missing { font-size: 0.85em; font-style: italic; border: 1px solid; padding: 0.8em; }
blockquote { margin: 1em 0 1em 1.2em; padding-inline-start: 0.8em;
  border-inline-start: 2px solid; }
pre { font-size: 0.8em; white-space: pre-wrap; line-height: 1.35; }
table { border-collapse: collapse; font-size: 0.85em; margin: 1em 0; }
td, th { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
.term { font-weight: bold; margin-bottom: 0.1em; }
.said { margin-inline-start: 1.2em; }
nav ol, .front { list-style: none; padding: 0; margin: 0; }
nav li, .front li { margin: 0.5em 0; }
"""


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as the contents list it."""

    file: str
    title: str
    source: str
    section: str
    right_to_left: bool = False


def page(title: str, *, language: str, right_to_left: bool, kind: str = "") -> tuple[Any, Any]:
    """An empty page, as its root and its body."""
    given = {f"{{{_XML}}}lang": language, "lang": language}
    root = etree.Element("html", given, nsmap={None: XHTML, "epub": EPUB})
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = text_of(title) or "–"
    etree.SubElement(head, "link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"})
    place = etree.SubElement(root, "body")
    if right_to_left:
        root.set("dir", "rtl")
    if kind:
        place.set(f"{{{EPUB}}}type", kind)
    return root, place


def written(root: Any) -> bytes:
    """A page as it stands in the archive.

    Elements were made without a namespace and take the page's as they are written.
    """
    text: str = etree.tostring(root, encoding="unicode", method="xml")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n' + text.encode()


def line(place: Any, tag: str, text: str, css: str = "", *, isolated: bool = False) -> Any:
    """Add a line of text; `isolated` lets it run in its own direction."""
    made = etree.SubElement(place, tag, {"class": css} if css else {})
    if isolated:
        made.set("dir", "auto")
    made.text = text_of(text)
    return made


def article_page(front: EditionFront, item: EditionArticle, blocks: Sequence[Any]) -> bytes:
    """The page of an article: source, headline, deck, byline, time, text, where it came from."""
    article, words = item.article, front.words
    headline = article.headline
    root, place = page(
        headline.title,
        language=article.language or front.language,
        right_to_left=article.direction == "rtl",
    )
    article_place = etree.SubElement(place, "article")
    head = etree.SubElement(article_place, "header")
    line(head, "p", headline.source, "kicker", isolated=True)
    line(head, "h1", headline.title or "–")
    if article.deck:
        line(head, "p", article.deck, "deck")
    if names := joined([author.name for author in article.authors if author.name], words.both):
        line(head, "p", words.by.format(names=names), "byline", isolated=True)
    if item.when:
        line(head, "p", item.when, "when", isolated=True)
    article_place.extend(blocks)
    if address := link(article.address):
        foot = line(article_place, "p", "", "foot", isolated=True)
        made = etree.SubElement(foot, "a", {"href": address})
        made.text = text_of(words.read_at.format(source=headline.source or address))
    return written(root)


def joined(names: Sequence[str], both: str) -> str:
    """Names as one says them: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return both.format(first=", ".join(names[:-1]), last=names[-1])


def front_page(front: EditionFront, listed: Sequence[Listed]) -> bytes:
    """The first page: masthead, the day, and every headline below its section."""
    root, place = page(front.title, language=front.language, right_to_left=front.right_to_left)
    line(place, "h1", front.title, "masthead")
    line(place, "p", front.dateline, "dateline")
    for section, articles in by_section(listed):
        line(place, "h2", section, isolated=True)
        entries = etree.SubElement(place, "ul", {"class": "front"})
        for each in articles:
            entry = etree.SubElement(entries, "li", {"dir": "auto"})
            etree.SubElement(entry, "a", {"href": each.file}).text = text_of(each.title)
            if each.source != section:
                line(entry, "span", f" · {each.source}", "minutes")
    return written(root)


def cover_page(front: EditionFront, size: tuple[int, int]) -> bytes:
    """The page that holds the cover's picture."""
    root, place = page(
        front.words.cover, language=front.language, right_to_left=False, kind="cover"
    )
    place.set("class", "cover")
    around = etree.SubElement(place, "div")
    given = {"src": "cover.jpg", "alt": text_of(f"{front.title}. {front.dateline}")}
    etree.SubElement(around, "img", given | {"width": str(size[0]), "height": str(size[1])})
    return written(root)


def contents_page(front: EditionFront, listed: Sequence[Listed]) -> bytes:
    """The contents that an e-reader shows (EPUB 3.3 §7, navigation document)."""
    root, place = page(
        front.words.contents, language=front.language, right_to_left=front.right_to_left
    )
    nav = etree.SubElement(place, "nav", {f"{{{EPUB}}}type": "toc", "id": "toc"})
    line(nav, "h1", front.words.contents)
    top = etree.SubElement(nav, "ol")
    first = etree.SubElement(etree.SubElement(top, "li"), "a", {"href": "front.xhtml"})
    first.text = text_of(front.title)
    for section, articles in by_section(listed):
        entry = etree.SubElement(top, "li")
        etree.SubElement(entry, "a", {"href": articles[0].file}).text = text_of(section)
        inner = etree.SubElement(entry, "ol")
        for each in articles:
            item = etree.SubElement(inner, "li")
            etree.SubElement(item, "a", {"href": each.file}).text = text_of(each.title)
    return written(root)


def by_section(listed: Sequence[Listed]) -> list[tuple[str, list[Listed]]]:
    """The articles below their sections, both in the order in which they came."""
    sections: dict[str, list[Listed]] = {}
    for each in listed:
        sections.setdefault(each.section, []).append(each)
    return list(sections.items())


def title_of(article: Article) -> str:
    """An article's headline, or its first words where it has none."""
    return article.headline.title or article.headline.snippet[:80] or "–"
