"""The last pass over sanitised HTML: addresses made absolute, pictures numbered, the empty out.

Works on the sanitiser's output only, in whose one form every tag can be told by its brackets, and
lets through no attribute that it does not know: what an earlier stage missed ends here.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable, Sequence

from reader import tracking
from reader.addresses import link_address, web_address
from reader.content.clean.embedded import Held
from reader.content.clean.leftovers import without_leftovers
from reader.content.clean.quotes import PULL
from reader.content.clean.sanitiser import ATTRIBUTES
from reader.model import Picture

MOST_PICTURES = 500  # of one text
LARGEST = 20_000  # pixels that a claimed width or height may have

_TAG = re.compile(r"<([a-z0-9]+) ([^<>]*)>")
_BARE = re.compile(r"<(?:img|a)>")
_ATTRIBUTE = re.compile(r"([a-z\-]+)=\"([^\"<>]*)\"")
_SAFE_ID = re.compile(r"[\w.:\-]{1,80}")
_FRAGMENT = re.compile(r"href=\"[^\"<>]*#([^\"<>]+)\"")
_NUMBER = re.compile(r"\s*(\d{1,5})")
_EMPTY = re.compile(
    r"<(p|figure|figcaption|a|div|span|section|article|ul|ol|li|em|strong|b|i|u|s|small|h[1-6]"
    r"|blockquote|pre|table|tbody|thead|tr|dl)(?: (?![^<>]*id=\"n-)[^<>]*)?>"
    r"(?:\s|&nbsp;|<br>)*+</\1>"  # what a link leads to stays
)
_BREAKS_AT_START = re.compile(
    r"(<(?:p|div|li|td|th|h[1-6]|blockquote)(?: [^<>]*)?>)\s*+(?:<br>\s*+)++"
)
# Takes every run of breaks whole, so that a long run is not looked at from each of its breaks.
_BREAKS = re.compile(r"((?:<br>\s*+)++)(</(?:p|div|li|td|th|h[1-6]|blockquote)>)?")
_RULES_AT_START = re.compile(
    r"((?:<(?:div|section|article)(?: [^<>]*)?>|\s++){0,40})<hr>(?:<hr>|\s++)*+"
)
_ENDS = ("</div>", "</section>", "</article>")
_DIRECTIONS = frozenset({"rtl", "ltr", "auto"})
_TITLE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")


def number(text: str | None) -> int:
    """Answer the pixels that a width or height claims, 0 for none or nonsense."""
    match = _NUMBER.match(text or "")
    if match is None or "%" in (text or ""):
        return 0
    value = int(match.group(1))
    return value if value <= LARGEST else 0


class Rewriter:
    """Rewrites one text; afterwards `pictures` holds what its HTML names as picture:N."""

    def __init__(self, base: str, signed: Sequence[str], held: Held) -> None:
        self.base = base
        self._signed = signed
        self._held = held
        self.pictures: list[Picture] = []
        self._targets: frozenset[str] = frozenset()
        self._special: dict[str, Callable[[dict[str, str]], str]] = {
            "img": self._img,
            "a": self._a,
        }

    def rewrite(self, html: str) -> str:
        """Answer the HTML as it is kept."""
        if "#" in html:
            self._targets = frozenset(map(_fragment, _FRAGMENT.findall(html)))
        html = _BARE.sub(self._bare, _TAG.sub(self._tag, html))
        if "<br>" in html:
            html = _BREAKS.sub(_breaks, _BREAKS_AT_START.sub(r"\1", html))
        html = without_leftovers(html, self.base, self._signed)
        for _ in range(8):  # as deep as empty elements are looked for in one another
            html, changed = _EMPTY.subn("", html)
            if not changed:
                break
        return _without_rules_at_edges(html.strip())

    def _bare(self, match: re.Match[str]) -> str:
        return "" if match.group() == "<img>" else match.group()

    def _tag(self, match: re.Match[str]) -> str:
        tag, written = match.groups()
        given = {name: entities.unescape(value) for name, value in _ATTRIBUTE.findall(written)}
        special = self._special.get(tag)
        return special(given) if special else f"<{tag}{self._others(tag, given)}>"

    def _others(self, tag: str, given: dict[str, str]) -> str:
        """Answer the attributes, addresses apart, that any tag may keep."""
        words = []
        for name, value in given.items():
            if name in ("id", "name"):
                if value in self._targets and _SAFE_ID.fullmatch(value):
                    words.append(f' id="n-{value}"')
            elif name == "dir":
                if value.lower() in _DIRECTIONS:
                    words.append(f' dir="{value.lower()}"')
            elif name == "class":
                if value == PULL:
                    words.append(f' class="{PULL}"')
            elif name == "lang":
                if _TITLE.fullmatch(value):
                    words.append(f' lang="{value}"')
            elif name in ATTRIBUTES.get(tag, ()):
                words.append(f' {name}="{entities.escape(value[:500])}"')
        return "".join(words)

    def _a(self, given: dict[str, str]) -> str:
        target = given.pop("href", "")
        words = self._others("a", given)
        place, mark, fragment = target.strip().partition("#")
        if mark and fragment and place in ("", self.base.partition("#")[0]):
            fragment = _fragment(fragment)
            safe = _SAFE_ID.fullmatch(fragment)
            return f'<a href="#n-{fragment}"{words}>' if safe else f"<a{words}>"
        address = link_address(target, self.base) if target else ""
        if not address:
            return f"<a{words}>"
        return f'<a href="{entities.escape(tracking.without_tracking(address))}"{words}>'

    def _img(self, given: dict[str, str]) -> str:
        source = given.get("src", "")
        address = source if source in self._held else web_address(source, self.base)
        width, height = number(given.get("width")), number(given.get("height"))
        alt = " ".join(given.get("alt", "").split())[:1000]
        if not address or tracking.is_pixel(address, width, height):
            return ""
        n = next((p.n for p in self.pictures if p.address == address), len(self.pictures))
        if n == len(self.pictures):
            if n >= MOST_PICTURES:
                return entities.escape(alt)
            self.pictures.append(
                Picture(
                    n=n,
                    address=address,
                    alt=alt,
                    title=" ".join(given.get("title", "").split())[:1000],
                    caption=given.get("data-caption", "")[:4000],
                    credit=given.get("data-credit", "")[:1000],
                    width=width,
                    height=height,
                )
            )
        size = f' width="{width}"' * bool(width) + f' height="{height}"' * bool(height)
        return f'<img src="picture:{n}" alt="{entities.escape(alt)}"{size}>'


def _without_rules_at_edges(html: str) -> str:
    """Answer HTML without rules that part nothing: before its first words, after its last."""
    start = _RULES_AT_START.match(html)
    if start:
        html = start.group(1) + html[start.end() :]
    end = len(html)
    while html.endswith((*_ENDS, "<hr>"), 0, end):
        end = html.rindex("<", 0, end)
        while end and html[end - 1].isspace():
            end -= 1
    return html[:end] + html[end:].replace("<hr>", "")


def _breaks(match: re.Match[str]) -> str:
    """Keep line breaks, except at the end of a block."""
    return match.group(2) or match.group(1)


def _fragment(text: str) -> str:
    return entities.unescape(text).strip()
