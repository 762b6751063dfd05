"""Makes XML of what is nearly XML: entities of HTML, bare ampersands, undeclared prefixes.

Works on the bytes (UTF-8) of a head or of one entry and touches nothing inside CDATA. What it
cannot mend it leaves to the loose parser. Entities of a DTD are replaced by their text once, and
only where that text is short and names no further entity: nothing grows, nothing is fetched.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Iterator
from xml.parsers import expat

_SECTION = re.compile(rb"<!\[CDATA\[|<!--")
_CONTROLS = bytes(set(range(32)) - {9, 10, 13})
_NONCHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]|\xed[\xa0-\xbf][\x80-\xbf]")
_AMPERSAND = re.compile(rb"&(?:#(\d+|[xX][0-9a-fA-F]+);|([A-Za-z][A-Za-z0-9]*);)?")
_BARE_LESS = re.compile(rb"<(?![A-Za-z_/!?])")
_TAG = re.compile(rb"</?([A-Za-z_][\w.\-]*:)?[A-Za-z_][\w.\-]*((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_PREFIX_OF_TAG = re.compile(rb"</?([A-Za-z_][\w.\-]*):[A-Za-z_]")
_PREFIX_OF_ATTRIBUTE = re.compile(rb"\s([A-Za-z_][\w.\-]*):[A-Za-z_][\w.\-]*\s*=\s*[\"']")
_DECLARED = re.compile(rb"\sxmlns:([A-Za-z_][\w.\-]*)\s*=")
_OPEN_OR_CLOSE = re.compile(rb"<(/?)([A-Za-z_][\w.:\-]*)[^<>]*?(/?)>")
_JUST_OPENED = re.compile(rb"<([A-Za-z_][\w.:\-]*)(?:\s[^<>]*)?>\s*\Z")
_FIRST_TAG = re.compile(rb"<[A-Za-z_]")
_REFERENCE = re.compile(rb"&(?!#)")
_DOCTYPE = re.compile(rb"<!DOCTYPE", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY\s+([A-Za-z][\w.\-]*)\s+(?:\"([^\"<%]*)\"|'([^'<%]*)')\s*>")
_ROOT = re.compile(rb"<(?:[\w.\-]+:)?(?:rss|rdf|feed|channel)(?=[\s>])", re.IGNORECASE)
_NETSCAPE = re.compile(rb"netscape", re.IGNORECASE)

_XML_ENTITIES = frozenset({b"lt", b"gt", b"amp", b"quot", b"apos"})
_MOST_PREFIXES = 50  # undeclared ones; a document that invents more is nonsense
_LONGEST_ENTITY = 200  # bytes of a document's own entity
_KNOWN_NAMESPACES = {  # of prefixes that feeds use without declaring them
    b"atom": b"http://www.w3.org/2005/Atom",
    b"content": b"http://purl.org/rss/1.0/modules/content/",
    b"dc": b"http://purl.org/dc/elements/1.1/",
    b"dcterms": b"http://purl.org/dc/terms/",
    b"feedburner": b"http://rssnamespace.org/feedburner/ext/1.0",
    b"itunes": b"http://www.itunes.com/dtds/podcast-1.0.dtd",
    b"media": b"http://search.yahoo.com/mrss/",
    b"rdf": b"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    b"slash": b"http://purl.org/rss/1.0/modules/slash/",
    b"sy": b"http://purl.org/rss/1.0/modules/syndication/",
    b"thr": b"http://purl.org/syndication/thread/1.0",
    b"wfw": b"http://wellformedweb.org/CommentAPI/",
    b"xhtml": b"http://www.w3.org/1999/xhtml",
}

Entities = dict[bytes, bytes]


def without_controls(data: bytes) -> bytes:
    """Answer the bytes without the control characters that XML forbids."""
    return data.translate(None, _CONTROLS)


def is_well_formed(document: bytes) -> bool:
    """Tell whether expat reads the document with namespaces; one with a DTD it does not."""
    parser = expat.ParserCreate("utf-8", " ")
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(document, True)
    except (expat.ExpatError, _Doctype):
        return False
    return True


class _Doctype(Exception):
    """A document type declaration."""


def _refuse(*_: object) -> None:
    raise _Doctype


def may_be_feed(head: bytes, has_entries: bool) -> bool:
    """Tell whether any tag could be the root of a feed; an entry may be one (RFC 4287 §2)."""
    if _ROOT.search(head):
        return True
    return has_entries and not _FIRST_TAG.search(head)


def take_prologue(head: bytes) -> tuple[bytes, Entities, bool]:
    """Cut away what stands before the root element, junk and DTD included.

    Answers the rest, the harmless entities that the DTD declared, and whether it is Netscape's.
    """
    root = _ROOT.search(head)
    start = root.start() if root else _first_tag(head)
    doctype = _DOCTYPE.search(head, 0, start)
    if doctype is None:
        return head[start:], {}, False
    declared = head[doctype.start() : start]
    entities = {}
    for name, double, single in _ENTITY.findall(declared):
        text = double or single
        if len(text) <= _LONGEST_ENTITY and not _REFERENCE.search(text):
            entities[name] = text
    return head[start:], entities, bool(_NETSCAPE.search(declared))


def _first_tag(head: bytes) -> int:
    """Answer where the first element starts; declarations and comments are none."""
    match = _FIRST_TAG.search(head)
    return match.start() if match else len(head)


def mend(data: bytes, entities: Entities) -> bytes:
    """Answer the bytes with what is commonly wrong put right, outside CDATA and comments."""

    def reference(match: re.Match[bytes]) -> bytes:
        number, name = match.groups()
        if number:
            return match.group() if _is_character(number) else b""
        if not name:
            return b"&amp;"
        if name in _XML_ENTITIES:
            return match.group()
        if name in entities:
            return entities[name]
        text = html.entities.html5.get(name.decode("ascii") + ";")
        return text.encode() if text else b"&amp;" + name + b";"

    def mended(part: bytes) -> bytes:
        part = _AMPERSAND.sub(reference, part)
        return _BARE_LESS.sub(b"&lt;", part).replace(b"]]>", b"]]&gt;")

    sections = _sections(_NONCHARACTERS.sub(b"", data))
    return b"".join(mended(part) if is_markup else part for is_markup, part in sections)


def _sections(data: bytes) -> Iterator[tuple[bool, bytes]]:
    """Give the bytes in order, as markup (True) or as whole CDATA sections and comments.

    CDATA whose end was forgotten ends with its element; the mark of a comment that never ends is
    left out.
    """
    position = 0
    endless: set[bytes] = set()
    while match := _SECTION.search(data, position):
        closer = b"-->" if match.group() == b"<!--" else b"]]>"
        end = -1 if closer in endless else data.find(closer, match.end())
        yield True, data[position : match.start()]
        forgotten = _forgotten_end(data, match, end)
        if forgotten >= 0:
            position = forgotten
            yield False, data[match.start() : position] + closer
        elif end < 0:
            endless.add(closer)
            position = match.end()
        else:
            position = end + 3
            yield False, data[match.start() : position]
    yield True, data[position:]


def _forgotten_end(data: bytes, mark: re.Match[bytes], end: int) -> int:
    """Answer where CDATA should have ended that ends nowhere, or with another's; -1 for others."""
    if mark.group() == b"<!--" or (end >= 0 and data.find(mark.group(), mark.end(), end) < 0):
        return -1
    around = _JUST_OPENED.search(data, max(0, mark.start() - 300), mark.start())
    ends = data.find(b"</" + around[1], mark.end()) if around else -1
    if ends < 0 or 0 <= end < ends:
        return -1
    return ends if end < 0 or data.find(mark.group(), ends, end) >= 0 else -1


def _is_character(number: bytes) -> bool:
    """Whether a character reference names a character that XML allows."""
    code = int(number[1:], 16) if number[:1] in b"xX" else int(number[:8])
    if code < 32:
        return code in (9, 10, 13)
    return code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000


def declare(head: bytes, rest: bytes) -> bytes:
    """Declare at the root of `head` the prefixes that it and `rest` use without having done so."""
    used = {
        *_PREFIX_OF_TAG.findall(head),
        *_PREFIX_OF_TAG.findall(rest),
        *(name for tag in _TAG.findall(head) for name in _PREFIX_OF_ATTRIBUTE.findall(tag[1])),
        *(name for tag in _TAG.findall(rest) for name in _PREFIX_OF_ATTRIBUTE.findall(tag[1])),
    }
    root = _TAG.match(head)
    if not root:
        return head
    missing = used - set(_DECLARED.findall(root.group())) - {b"xml", b"xmlns"}
    if not missing or len(missing) > _MOST_PREFIXES:
        return head
    at = root.end() - (2 if root.group().endswith(b"/>") else 1)
    words = b"".join(
        b' xmlns:%b="%b"' % (prefix, _KNOWN_NAMESPACES.get(prefix, b"urn:undeclared:" + prefix))
        for prefix in sorted(missing)
    )
    return head[:at] + words + head[at:]


def open_tags(head: bytes) -> tuple[bytes, bytes]:
    """Answer the start tags that `head` leaves open, and the end tags that close them."""
    stack: list[tuple[bytes, bytes]] = []
    markup = b" ".join(part for is_markup, part in _sections(head) if is_markup)
    for match in _OPEN_OR_CLOSE.finditer(markup):
        closing, name, empty = match.groups()
        if empty:
            continue
        if not closing:
            stack.append((name, match.group()))
            continue
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == name:
                del stack[depth:]
                break
    opening = b"".join(tag for _, tag in stack)
    return opening, b"".join(b"</%b>" % name for name, _ in reversed(stack))
