"""feedparser's state machine at a third of its cost, with the same answers.

What takes time in feedparser 6.0 is not its knowledge of formats but what it does around it: text
comes in lines instead of whole, each start tag joins an address to itself, each text is walked
letter by letter for windows-1252 leftovers. The class here goes around these; everything else,
and every unusual case, is feedparser's own code. A test holds the two against each other. No
document with a DTD is ever read here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from feedparser.api import StrictFeedParser
from feedparser.html import _cp1252
from feedparser.util import FeedParserDict

from reader.content.parse.handlers import STUMBLES, Handlers, NotReadable

_LEFTOVERS = re.compile("[\x80-\x9f]")
_QUERY_AS_ENTITY = re.compile(r"&([A-Za-z0-9_]+);")
_OWN_BASE = frozenset({"xml:base", "base", "xml:lang", "lang", "xmlns"})
_XHTML = "application/xhtml+xml"
_MARKED = ("http://www.w3.org/2000/svg ", "http://www.w3.org/1998/Math/MathML ")
_XHTML_HANDLED = frozenset({"xhtml:body", "xhtml:svg", "xhtml:math"})
_RELATIVE = StrictFeedParser.can_be_relative_uri
_KEEPS_TEXTINPUT = frozenset({"title", "link", "description", "name"})
_KEEPS_IMAGE = frozenset({"title", "link", "description", "url", "href", "width", "height"})

_MOST_NAMESPACES = 200

Attributes = dict[str, str]
Start = Callable[[Attributes], object]


class Strict(Handlers, StrictFeedParser):  # type: ignore[misc]
    """feedparser's parser for well-formed documents, fed by expat directly."""

    def __init__(self, address: str) -> None:
        super().__init__(address, None, "utf-8")
        self.decls: Attributes = {}  # namespaces that the next start tag is to carry
        self.resolve_relative_uris = False
        self.sanitize_html = False
        self._names: dict[str, str] = {}
        self._starts: dict[str, tuple[Start | None, str, bool, bool]] = {}
        self._ends: dict[str, tuple[Callable[[], object] | None, str]] = {}
        self._content_depth = -1

    def read(self, document: bytes) -> None:
        """Read a whole UTF-8 document; raises NotReadable."""
        parser = expat.ParserCreate("utf-8", " ")
        parser.namespace_prefixes = True
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.StartNamespaceDeclHandler = self.startPrefixMapping
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = _refuse
        try:
            parser.Parse(document, True)
        except (expat.ExpatError, *STUMBLES) as error:
            raise NotReadable(str(error)) from error

    def track_namespace(self, prefix: str | None, uri: str) -> None:
        """Forget the names worked out so far: a new namespace changes what they mean."""
        if len(self.namespaces_in_use) > _MOST_NAMESPACES:
            raise ValueError("namespaces without end")
        self._names.clear()
        self._starts.clear()
        self._ends.clear()
        super().track_namespace(prefix, uri)

    def _start(self, name: str, attributes: Attributes) -> None:
        tag = self._names.get(name) or self._name(name)
        given = self._given(attributes) if attributes else {}
        if self.decls or name.startswith(_MARKED):
            given = {**self.decls, **_namespace_of(name), **given}
            self.decls = {}
        inline = self.incontent and self._is_inline(tag)
        if (self.incontent and not inline) or not _OWN_BASE.isdisjoint(given) or not self.basestack:
            self.unknown_starttag(tag, list(given.items()))
            return
        # Without a base or language of its own an element has those of its parent.
        self.depth += 1
        self.basestack.append(self.baseuri)
        self.langstack.append(self.lang)
        if inline:
            written = self.strattrs(given.items()) if given else ""
            self.elementstack[-1][2].append(f"<{tag[6:]}{written}>")
            return
        start, key, ends_textinput, ends_image = self._starts.get(tag) or self._find_start(tag)
        if ends_textinput:
            self.intextinput = 0
        if ends_image:
            self.inimage = 0
        if start is not None:
            try:
                start(given)
            except AttributeError:
                # As feedparser does: an element that its handler stumbles over is kept as is.
                start = None
        if start is None:
            if given:
                self._get_context()[key] = given
            else:
                self.push(key, 1)

    def _end(self, name: str) -> None:
        tag = self._names.get(name) or self._name(name)
        inside = self.svgOK or (self.incontent and self.depth != self._content_depth)
        if inside and not self.svgOK and self._is_inline(tag):
            self.elementstack[-1][2].append(f"</{tag[6:]}>")
        elif inside:
            self.unknown_endtag(tag)
            return
        else:
            end, key = self._ends.get(tag) or self._find_end(tag)
            try:
                if end is None:
                    self.pop(key)
                else:
                    end()
            except AttributeError:
                self.pop(key)
        if self.basestack:
            self.basestack.pop()
            if self.basestack and self.basestack[-1]:
                self.baseuri = self.basestack[-1]
        if self.langstack:
            self.langstack.pop()
            if self.langstack:
                self.lang = self.langstack[-1]
        self.depth -= 1

    def _is_inline(self, tag: str) -> bool:
        """Whether a tag in content is nothing but XHTML markup, which is kept as it is."""
        return (
            tag.startswith("xhtml:")
            and tag not in _XHTML_HANDLED
            and dict.get(self.contentparams, "type") == _XHTML
            and bool(self.elementstack)
        )

    def _text(self, text: str) -> None:
        if self.incontent:
            self.handle_data(text)
        elif self.elementstack:
            self.elementstack[-1][2].append(text)

    def _name(self, name: str) -> str:
        """Answer feedparser's name for expat's "namespace local prefix": prefix:local."""
        namespace, local, _ = _triple(name)
        local = local.lower()
        prefix = self._prefix(namespace)
        self._names[name] = tag = f"{prefix}:{local}" if prefix else local
        return tag

    def _prefix(self, namespace: str) -> str:
        if not namespace:
            return ""
        lower = namespace.lower()
        if "backend.userland.com/rss" in lower:
            return ""
        prefix = self._matchnamespaces.get(lower)
        if prefix is not None and prefix != "":
            return str(prefix.lower())
        for declared, uri in self.namespaces_in_use.items():
            if declared and uri == namespace:
                return str(declared.lower())
        return ""

    def _given(self, attributes: Attributes) -> Attributes:
        """Answer attributes by lower-case name, under feedparser's prefix and the document's."""
        given: Attributes = {}
        for name, value in attributes.items():
            if " " not in name:
                given[name.lower()] = value
                continue
            namespace, local, own_prefix = _triple(name)
            prefix = self._matchnamespaces.get(namespace.lower(), "")
            given[(f"{prefix}:{local}" if prefix else local).lower()] = value
            given[(f"{own_prefix}:{local}" if own_prefix else local).lower()] = value
        for name in ("rel", "type"):
            if name in given:
                given[name] = given[name].lower()
        return given

    def _find_start(self, tag: str) -> tuple[Start | None, str, bool, bool]:
        prefix, suffix = self._key(tag)
        start = getattr(self, f"_start_{prefix}{suffix}", None)
        plain = not prefix
        found = (
            start,
            prefix + suffix,
            plain and tag not in _KEEPS_TEXTINPUT,
            plain and tag not in _KEEPS_IMAGE,
        )
        self._starts[tag] = found
        return found

    def _find_end(self, tag: str) -> tuple[Callable[[], object] | None, str]:
        prefix, suffix = self._key(tag)
        found = (getattr(self, f"_end_{prefix}{suffix}", None), prefix + suffix)
        self._ends[tag] = found
        return found

    def _key(self, tag: str) -> tuple[str, str]:
        prefix, colon, suffix = tag.partition(":")
        if not colon:
            prefix, suffix = "", tag
        prefix = self.namespacemap.get(prefix, prefix)
        return (prefix + "_" if prefix else ""), suffix

    def push_content(self, tag: str, attrs_d: Any, default: str, expecting_text: int) -> None:
        """Note how deep the content starts, so that its own end tag is told from those inside."""
        super().push_content(tag, attrs_d, default, expecting_text)
        self._content_depth = self.depth if self.incontent == 1 else -1

    def pop(self, element: str, strip_whitespace: int = 1) -> Any:
        """End an element and keep its text; what is usual is done here, the rest by feedparser."""
        stack = self.elementstack
        if not stack or stack[-1][0] != element:
            return None
        params = self.contentparams
        kind = dict.get(params, "type")
        if (
            not self.inentry
            or self.insource
            or kind == _XHTML
            or dict.get(params, "base64")
            or not strip_whitespace
        ):
            return super().pop(element, strip_whitespace)
        _, expecting_text, pieces = stack.pop()
        text = "".join(pieces).strip()
        if not expecting_text:
            return text
        if text and element in _RELATIVE and (element != "id" or self.guidislink):
            text = self.resolve_uri(text)
        may_be_html = kind == "text/plain" and ("<" in text or "&" in text)
        if may_be_html and not self.version.startswith("atom") and self.looks_like_html(text):
            params["type"] = "text/html"
        dict.pop(params, "mode", None)
        dict.pop(params, "base64", None)
        if not text.isascii():
            text = _once_decoded(text)
            if _LEFTOVERS.search(text):
                text = text.translate(_cp1252)
        if element in ("category", "tags", "itunes_keywords"):
            return text
        if element == "title" and -1 < self.title_depth <= self.depth:
            return text
        self._keep(element, text)
        return text

    def _keep(self, element: str, text: str) -> None:
        """Store a text in the entry that is being read."""
        entry = self.entries[-1]
        if element == "content":
            entry.setdefault("content", []).append(self._detail(text))
        elif element == "link":
            if not self.inimage:
                text = _QUERY_AS_ENTITY.sub(r"&\g<1>", text.replace("&amp;", "&"))
                entry["link"] = text
                if text:
                    entry["links"][-1]["href"] = text
        else:
            if element == "description":
                element = "summary"
            depths = self.property_depth_map.setdefault(entry, {})
            depth = depths.get(element)
            if depth is None or self.depth <= depth:
                depths[element] = self.depth
                entry[element] = text
            if self.incontent:
                entry[element + "_detail"] = self._detail(text)

    def _detail(self, text: str) -> Any:
        detail = FeedParserDict(self.contentparams)
        detail["value"] = text
        return detail


def _triple(name: str) -> tuple[str, str, str]:
    """Take apart expat's "namespace local prefix", of which only the local name is sure."""
    words = name.split(" ")
    if len(words) == 1:
        return "", name, ""
    return words[0], words[1], words[2] if len(words) > 2 else ""


def _namespace_of(name: str) -> Attributes:
    namespace, local, _ = _triple(name)
    return {"xmlns": namespace} if local.lower() in ("svg", "math") else {}


def _once_decoded(text: str) -> str:
    """Mend UTF-8 that was taken for ISO-8859-1 and encoded once more."""
    try:
        return text.encode("iso-8859-1").decode("utf-8")
    except UnicodeError:
        return text


def _refuse(*_: object) -> None:
    raise NotReadable("document type declaration")
