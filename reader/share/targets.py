"""Where a story can be shared to: targets are data, and a story fills in their templates.

The ones that come with Broadsheet are in `resources/share/targets.toml`, which says what can stand
in a template; the reader's changes are a list of the same in the settings.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from reader import assets
from reader.share.links import encoded

SCHEMES = ("http", "https", "mailto")
PARTS = (
    "url",
    "title",
    "author",
    "source",
    "quote",
    "text",
    "quotation",
    "by",
    "credit",
    "letter",
    "server",
)
LONGEST_TEXT = 200  # characters of {text} in an address: short messages have little room
LONGEST_QUOTE = 1000  # characters of a quotation in an address: some systems cut at 2,048 bytes

_PART = re.compile(r"\{(\w+)\}")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffc\ufeff]")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~])")


@dataclass(frozen=True, slots=True)
class Target:
    """One place to share to: opened by an `address`, or copied as a `text`; `foot` on the page."""

    id: str
    name: str
    key: str = ""
    address: str = ""
    text: str = ""
    icon: str = ""  # one of our own; "" stands for the first letter
    form: str = ""  # "markdown" where the parts of the text are to be escaped for it
    foot: bool = False
    on: bool = True

    @property
    def needs_server(self) -> bool:
        """Whether it goes to a server of the reader's own."""
        return "{server}" in self.address

    @property
    def leaves(self) -> bool:
        """Whether it needs the network at once: a letter waits in the mail program by itself."""
        return self.address.lower().startswith(("http:", "https:"))


@dataclass(frozen=True, slots=True)
class Piece:
    """What is shared: a story's canonical link, its words, and what was selected in it."""

    url: str
    title: str = ""
    author: str = ""
    source: str = ""
    quote: str = ""


def address_of(target: Target, piece: Piece, server: str = "") -> str:
    """The address that shares a piece with a target, every part percent-encoded."""
    short = replace(piece, quote=_shortened(_clean(piece.quote), LONGEST_QUOTE))
    parts = _parts(short, server)
    parts["text"] = _shortened(parts["text"], LONGEST_TEXT)
    mail = target.address.lower().startswith("mailto:")

    def fill(match: re.Match[str]) -> str:
        part = parts.get(match.group(1), "")
        # Lines of a letter end in CR and LF (RFC 6068, section 5).
        return encoded(part.replace("\n", "\r\n") if mail else part)

    return _PART.sub(fill, target.address)


def text_of(target: Target, piece: Piece) -> str:
    """The text that goes to the clipboard; lines of which nothing is known are left out."""
    markdown = target.form == "markdown"
    parts = _parts(piece, "")
    if markdown:
        parts = _for_markdown(piece, parts)
    lines: list[str] = []
    for line in target.text.strip("\n").split("\n"):
        names = _PART.findall(line)
        if names and not any(parts.get(name) for name in names):
            continue
        if not line and (not lines or not lines[-1]):
            continue
        filled = _PART.sub(lambda match: parts.get(match.group(1), ""), line)
        lines.append(filled.removesuffix(" — "))
    return "\n".join(lines).strip("\n")


def _parts(piece: Piece, server: str) -> dict[str, str]:
    title, author, source = (_line(p) for p in (piece.title, piece.author, piece.source))
    quote = _clean(piece.quote)
    quotation = f"“{quote}”" if quote else ""
    by = ", ".join(part for part in (author, source) if part)
    named = ", ".join(part for part in (author, title, source) if part)
    letter = [title, by, "", quotation, "", piece.url] if quote else [title, by, "", piece.url]
    return {
        "url": piece.url,
        "title": title,
        "author": author,
        "source": source,
        "quote": quote,
        "text": quotation or title,
        "quotation": quotation,
        "by": by,
        "credit": f"— {named}" if named else "",
        "letter": "\n".join(line for n, line in enumerate(letter) if line or n >= 2),
        "server": server,
    }


def _for_markdown(piece: Piece, parts: Mapping[str, str]) -> dict[str, str]:
    """The parts escaped (CommonMark 0.31), the quotation as a block."""
    made = {name: _MARKDOWN.sub(r"\\\1", part) for name, part in parts.items()}
    quote = made["quote"]
    made["quotation"] = "\n".join(f"> {line}".rstrip() for line in quote.split("\n") if quote)
    made["url"] = piece.url.replace("(", "%28").replace(")", "%29")
    made["title"] = made["title"] or made["url"]
    return made


def _clean(text: str) -> str:
    """A selected text with line ends as "\\n", without what is not seen."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    lines = _UNSEEN.sub("", lines.replace("\u2028", "\n").replace("\u00a0", " "))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _line(text: str) -> str:
    return " ".join(_clean(text).split())


def _shortened(text: str, most: int) -> str:
    """A text of at most so many characters, cut between words where there are any."""
    if len(text) <= most:
        return text
    end = "…”" if text.endswith("”") else "…"
    cut = text[: most - len(end)]
    return (cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut).rstrip() + end


# --- the list


@lru_cache(maxsize=1)
def shipped() -> tuple[Target, ...]:
    """The targets that come with Broadsheet; reads a file the first time."""
    text = assets.resource("share/targets.toml").read_text("utf-8")
    return tuple(Target(**values) for values in tomllib.loads(text)["target"])


def targets_of(kept: Sequence[object]) -> tuple[Target, ...]:
    """The reader's targets in order, then what has come with Broadsheet since they were kept.

    What makes no sense in the settings is passed over.
    """
    found: dict[str, Target] = {}
    for values in kept:
        target = _target(values) if isinstance(values, Mapping) else None
        if target is not None:
            found.setdefault(target.id, target)
    for target in shipped():
        found.setdefault(target.id, target)
    return tuple(found.values())


def kept_values(targets: Iterable[Target]) -> list[dict[str, Any]]:
    """Targets as the settings keep them: of ours only what differs, so that it is kept up to date.

    A service that changes its address is followed by the next Broadsheet, in a list of any order.
    """
    ours = {target.id: asdict(target) for target in shipped()}
    made = []
    for target in targets:
        usual = ours.get(target.id, {})
        values = asdict(target).items()
        made.append({n: value for n, value in values if n == "id" or usual.get(n) != value})
    return made


def _target(values: Mapping[str, Any]) -> Target | None:
    usual = next((asdict(t) for t in shipped() if t.id == values.get("id")), {})
    known = usual | {name: value for name, value in values.items() if name in Target.__slots__}
    words = ("id", "name", "key", "address", "text", "icon", "form")
    if not all(isinstance(known.get(name, ""), str) for name in words):
        return None
    if not all(isinstance(known.get(name, True), bool) for name in ("foot", "on")):
        return None
    if not (known.get("id") and known.get("name")) or fault(Target(**known)):
        return None
    return Target(**known)


def fault(target: Target) -> str:
    """What is wrong with a target: "scheme", "part" (one that nobody knows), "empty", or ""."""
    return fault_of(target.address or target.text, target.address, PARTS, SCHEMES)


def fault_of(template: str, address: str, parts: Sequence[str], schemes: Sequence[str]) -> str:
    """What is wrong with a template of certain parts that is an `address`, or "" if it is none."""
    if not template.strip():
        return "empty"
    if any(name not in parts for name in _PART.findall(template)):
        return "part"
    if address:
        scheme, colon, rest = address.partition(":")
        if not (colon and scheme.lower() in schemes and rest) or "\n" in address:
            return "scheme"
        if scheme.lower() != "mailto" and not re.match(r"//[^/?#]", rest):
            return "scheme"
    return ""


def with_keys(targets: Sequence[Target]) -> tuple[Target, ...]:
    """Targets each with a letter or digit of its own: its wish, else one that is free."""
    taken: set[str] = set()
    made = []
    for target in targets:
        wish = target.key.upper()[:1]
        options = [wish, *target.name.upper(), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890"]
        free = (o for o in options if o.isascii() and o.isalnum() and o not in taken)
        key = next(free, "")
        taken.add(key)
        made.append(replace(target, key=key))
    return tuple(made)
