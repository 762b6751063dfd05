"""The archive of an edition (EPUB 3.3): pages and pictures go in one after the other as they come.

Nothing but the list of what is in it stays in memory, so that an edition of a thousand articles
needs no more than one of ten. Contents for readers of EPUB 2 (NCX) are there too.
"""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from hashlib import blake2b
from typing import BinaryIO

from lxml import etree

from reader.content.edition import pages
from reader.content.edition.pages import Listed
from reader.content.edition.xhtml import Figure, body, text_of
from reader.model import EditionArticle, EditionFront, Plate

MEDIA_TYPE = "application/epub+zip"
_CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
_OPF = "http://www.idpf.org/2007/opf"
_DC = "http://purl.org/dc/elements/1.1/"
_NCX = "http://www.daisy.org/z3986/2005/ncx/"
_XML = "http://www.w3.org/XML/1998/namespace"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can say
_ACCESS = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "visual"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityFeature", "alternativeText"),
    ("schema:accessibilityHazard", "none"),
)


class EpubWriter:
    """Writes one edition into a sink; `close` makes it whole.

    Raises what the sink raises.
    """

    def __init__(self, sink: BinaryIO, front: EditionFront, cover: Plate) -> None:
        self._front = front
        self._archive = zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED)
        self._listed: list[Listed] = []
        self._names: dict[bytes, str] = {}  # of pictures, by what is in them
        self._written: set[str] = set()
        self._manifest: list[tuple[str, str, str, str]] = []  # id, file, type, properties
        self._add("mimetype", MEDIA_TYPE.encode(), packed=False)  # first, and readable (OCF §4.3)
        self._add("META-INF/container.xml", _CONTAINER)
        self._put("style", "style.css", "text/css", pages.STYLE)
        self._put("cover-image", "cover.jpg", "image/jpeg", cover.body, "cover-image")
        shown = pages.cover_page(front, (cover.width, cover.height))
        self._put("cover", "cover.xhtml", "application/xhtml+xml", shown)

    @property
    def articles(self) -> int:
        """How many articles are in it."""
        return len(self._listed)

    def add(self, item: EditionArticle) -> int:
        """Add an article with its pictures; answers how many pictures went in."""
        number = len(self._listed) + 1
        files: dict[int, str] = {}
        used: set[int] = set()
        for n, plate in item.plates.items():
            content = blake2b(plate.body, digest_size=16).digest()
            files[n] = self._names.setdefault(content, f"p{number:04}-{n}.jpg")

        def figure(n: int) -> Figure | None:
            stored = next((p for p in item.article.pictures if p.picture.n == n), None)
            if stored is None:
                return None
            known = stored.picture
            words = known.alt or known.caption or known.title
            plate = item.plates.get(n)
            if plate is None:
                missing = self._front.words.missing.format(words=words) if words else ""
                return Figure("", missing, 0, 0, known.caption, known.credit) if words else None
            used.add(n)
            words = words or self._front.words.picture
            return Figure(files[n], words, plate.width, plate.height, known.caption, known.credit)

        blocks = body(item.article.html, figure)
        lead = next((p.picture for p in item.article.pictures if p.picture.lead), None)
        if lead is not None and lead.n in item.plates and lead.n not in used:
            blocks[:0] = body(f'<figure><img src="picture:{lead.n}"/></figure>', figure)
        shown = pages.article_page(self._front, item, blocks)
        for n in sorted(used):
            if files[n] not in self._written:  # a picture that many articles show is there once
                self._written.add(files[n])
                self._put(f"p{number}-{n}", files[n], "image/jpeg", item.plates[n].body)
        file = f"a{number:04}.xhtml"
        self._put(f"a{number}", file, "application/xhtml+xml", shown)
        title = pages.title_of(item.article)
        self._listed.append(
            Listed(
                file,
                title,
                item.article.headline.source,
                item.section,
                item.article.direction == "rtl",
            )
        )
        return len(used)

    def close(self) -> None:
        """Write what lists the rest, and end the archive; raises ValueError for no article."""
        if not self._listed:
            raise ValueError("an edition without an article")
        xhtml = "application/xhtml+xml"
        self._put("front", "front.xhtml", xhtml, pages.front_page(self._front, self._listed))
        contents = pages.contents_page(self._front, self._listed)
        self._put("nav", "nav.xhtml", xhtml, contents, "nav")
        self._put("ncx", "toc.ncx", "application/x-dtbncx+xml", self._ncx())
        self._add("EPUB/package.opf", self._package())
        self._archive.close()

    def _put(self, name: str, file: str, kind: str, content: bytes, properties: str = "") -> None:
        packed = kind != "image/jpeg"
        self._add(f"EPUB/{file}", content, packed=packed)
        self._manifest.append((name, file, kind, properties))

    def _add(self, file: str, content: bytes, *, packed: bool = True) -> None:
        made = datetime.fromtimestamp(self._front.made, UTC)
        day = max(made.timetuple()[:6], _FIRST_DAY)
        entry = zipfile.ZipInfo(file, day)
        entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        entry.external_attr = 0o644 << 16
        self._archive.writestr(entry, content)

    def _package(self) -> bytes:
        """The package document (EPUB 3.3 §5)."""
        front = self._front
        root = etree.Element(
            "package",
            {"version": "3.0", "unique-identifier": "id", f"{{{_XML}}}lang": front.language},
            nsmap={None: _OPF},
        )
        told = etree.SubElement(root, "metadata", nsmap={"dc": _DC})
        _say(told, "identifier", front.identifier, {"id": "id"})
        _say(told, "title", f"{front.title}, {front.dateline}" if front.dateline else front.title)
        _say(told, "language", front.language)
        _say(told, "creator", "Broadsheet")
        made = datetime.fromtimestamp(front.made, UTC)
        _say(told, "date", made.strftime("%Y-%m-%d"))
        modified = made.strftime("%Y-%m-%dT%H:%M:%SZ")
        for name, value in (("dcterms:modified", modified), *_ACCESS):
            etree.SubElement(told, "meta", {"property": name}).text = value
        etree.SubElement(told, "meta", {"name": "cover", "content": "cover-image"})
        manifest = etree.SubElement(root, "manifest")
        for name, file, kind, properties in self._manifest:
            item = {"id": name, "href": file, "media-type": kind}
            etree.SubElement(
                manifest, "item", item | ({"properties": properties} if properties else {})
            )
        spine = etree.SubElement(root, "spine", {"toc": "ncx"})
        if front.right_to_left:
            spine.set("page-progression-direction", "rtl")
        pages_in_order = ["cover", "front", *(f"a{n + 1}" for n in range(len(self._listed)))]
        for name in pages_in_order:
            etree.SubElement(spine, "itemref", {"idref": name})
        return _document(root)

    def _ncx(self) -> bytes:
        """Contents as readers of EPUB 2 know them (OPF 2.0.1 §2.4.1)."""
        root = etree.Element("ncx", {"version": "2005-1"}, nsmap={None: _NCX})
        head = etree.SubElement(root, "head")
        for name, value in (("uid", self._front.identifier), ("depth", "2")):
            etree.SubElement(head, "meta", {"name": f"dtb:{name}", "content": value})
        _label(root, self._front.title, "docTitle")
        points = etree.SubElement(root, "navMap")
        order = 1
        for number, (section, articles) in enumerate(pages.by_section(self._listed)):
            # Two points that lead to one page have the same place in the order.
            outer = _point(points, order, f"s{number}", section, articles[0].file)
            for each in articles:
                _point(outer, order, f"n{order}", each.title, each.file)
                order += 1
        return _document(root)


def _say(place: etree._Element, name: str, text: str, given: dict[str, str] | None = None) -> None:
    etree.SubElement(place, f"{{{_DC}}}{name}", given or {}).text = text_of(text)


def _label(place: etree._Element, text: str, tag: str = "navLabel") -> None:
    etree.SubElement(etree.SubElement(place, tag), "text").text = text_of(text)


def _point(place: etree._Element, order: int, name: str, text: str, file: str) -> etree._Element:
    point = etree.SubElement(place, "navPoint", {"id": name, "playOrder": str(order)})
    _label(point, text)
    etree.SubElement(point, "content", {"src": file})
    return point


def _document(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))
