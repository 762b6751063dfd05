"""Chooses one address for a picture that offers several or none that is real yet.

Sizes come as `srcset`, real addresses of late pictures in attributes that every script names its
own way: what counts is that a value looks like a picture's address. Nothing is fetched, and which
address is allowed is decided later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.tracking import LARGEST_PIXEL

WIDEST = 1600  # pixels: wider ones are taken only where nothing else is offered

_CANDIDATE = re.compile(r"[\s,]*(\S*[^\s,])((?:\s+\d+(?:\.\d+)?[wxh])*)\s*(?:,|$)")
_WIDTH = re.compile(r"(\d+(?:\.\d+)?)([wx])")
LAST_SETS = "data-last-sources"  # what is taken only where nothing else is offered
_LAZY = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-original-src",
    "data-lazy",
    "data-orig-file",
    "data-large-file",
    "data-noscript-src",
    "data-image",
    "data-url",
)
_LAZY_SETS = ("data-sources", "srcset", "data-srcset", "data-lazy-srcset", "data-noscript-srcset")
_FILE = re.compile(
    r"[^\s\"'<>{}]{1,1900}\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)(?:[?#][^\s\"'<>{}]*)?", re.I
)
_PLACE = re.compile(r"(?:https?:)?//[^\s\"'<>{}]+|\.{0,2}/[^\s\"'<>{}/][^\s\"'<>{}]*", re.I)
_NAMES_A_PICTURE = re.compile(r"src|original|lazy|image|img|photo|hi-?res|full|echo")
# Names of what is no picture to be shown, or leads to a page.
_NAMES_ELSE = re.compile(
    r"alt|title|class|^id$|style|href|link|page(?!speed)|pin-|caption|credit|^on|error"
)
# A picture in an attribute of a script's own.
LATE = re.compile(
    r"<img\b[^<>]*\sdata-[\w\-]+\s*=\s*[\"']?[^\"'<>\s]+\.(?:jpe?g|png|gif|webp|avif)", re.I
)
_SMALL = re.compile(r"thumb|small|low|lqip|preview|blur|tiny", re.I)
_BLANKS = re.compile(r"(?:\{|%7B)\s*(?:width|w|size)\s*(?:\}|%7D)", re.I)
_OTHER_BLANKS = re.compile(r"[{}]|%7B|%7D", re.I)
_WIDTHS = re.compile(r"\d{2,4}")
_USUAL_WIDTH = 1080  # pixels, for an address with a blank for its width
_LEAST_WIDTH = 64  # pixels: what is narrower stands for another picture
_NO_FILE = re.compile(r"(?:data|about):|#|[^./]*$", re.IGNORECASE)
_STEM = re.compile(r"([^/?#]*?)(?:\.\w{2,5})?(?:[?#]|$)")
# A file that stands for a picture is called so and nothing else: "lazy-placeholder-800x600.png".
_STANDS_FOR = frozenset(
    "placeholder blank spacer lazy lazyload lazyloading lazyloader loading loader transparent pixel"
    " empty 1x1 x".split()
)
_BESIDE = frozenset("image img photo picture gif px bg default grey gray white".split())
_MEASURE = re.compile(r"\d+x\d+")
_MOST_CANDIDATES = 50


def choose(image: Any) -> None:
    """Set the `src` of an lxml img to the best address that its attributes offer."""
    source = (image.get("src") or "").strip()
    real = _late(image) or source
    if not real or _is_placeholder(real):
        real = best_of(image.get(LAST_SETS) or "") or real
    if real and real != image.get("src"):
        image.set("src", real)
    if real and real != source:
        _forget_placeholder(image)


def _forget_placeholder(image: Any) -> None:
    """Let an img say nothing that was true of its placeholder: that it is hidden, how small."""
    image.attrib.pop("style", None)
    sides = [image.get(name) or "" for name in ("width", "height")]
    if all(side.isdecimal() and int(side) <= LARGEST_PIXEL for side in sides):
        del image.attrib["width"], image.attrib["height"]


def comes_late(image: Any) -> bool:
    """Whether a script puts the picture of an lxml img into its place."""
    return _is_placeholder((image.get("src") or "").strip()) and bool(_late(image))


def is_picture(address: str) -> bool:
    """Whether an address is called as files of pictures are."""
    return _FILE.fullmatch(address) is not None


def offers_one(image: Any) -> bool:
    """Whether any attribute of an lxml img names a picture."""
    return bool(_late(image)) or not _is_placeholder((image.get("src") or "").strip())


def _late(image: Any) -> str:
    """Answer the best address that is not the `src`, "" where that is the one to take."""
    for name in _LAZY_SETS:
        best = best_of(image.get(name) or "")
        if best:
            return best
    for name in _LAZY:
        address = _filled((image.get(name) or "").strip(), image)
        if address and not _is_placeholder(address):
            return address
    if not _is_placeholder((image.get("src") or "").strip()):
        return ""
    return min(_named_otherwise(image), default=(False, ""), key=lambda found: found[0])[1]


def _named_otherwise(image: Any) -> Iterator[tuple[bool, str]]:
    """Give the addresses of pictures in attributes that nobody has agreed on, and whether small."""
    for name, value in image.attrib.items():
        if _NAMES_ELSE.search(name) or name == LAST_SETS or len(value) > 20_000:
            continue
        if "set" in name:
            best = best_of(value)
            if best:
                yield False, best
            continue
        address = _filled(value.strip(), image)
        is_place = _PLACE.fullmatch(address) and _NAMES_A_PICTURE.search(name)
        if (is_place or _FILE.fullmatch(address)) and not _is_placeholder(address):
            yield _SMALL.search(f"{name} {address}") is not None, address


def _filled(address: str, image: Any) -> str:
    """Answer an address with the blank for its width filled in; "" where it has other blanks."""
    if not _OTHER_BLANKS.search(address):
        return address
    widths = [int(width) for width in _WIDTHS.findall(image.get("data-widths") or "")]
    best = max((width for width in widths if width <= WIDEST), default=_USUAL_WIDTH)
    address = _BLANKS.sub(str(best), address)
    return "" if _OTHER_BLANKS.search(address) else address


def best_of(srcset: str) -> str:
    """Answer the widest candidate of a srcset up to 1600 pixels, else the narrowest above.

    Densities count as multiples of 800 pixels. https://html.spec.whatwg.org/#srcset-attributes
    """
    fitting: tuple[float, str] = (-1, "")
    above: tuple[float, str] = (0, "")
    position = 0
    for _ in range(_MOST_CANDIDATES):
        match = _CANDIDATE.match(srcset, position)
        if not match:
            break
        position = match.end()
        address, described = match.groups()
        if _is_placeholder(address) or _OTHER_BLANKS.search(address):
            continue
        amount, unit = (_WIDTH.findall(described) or [("1", "x")])[0]
        width = float(amount) * (1 if unit == "w" else 800)
        if width < _LEAST_WIDTH:
            continue
        if width <= WIDEST:
            fitting = max(fitting, (width, address), key=lambda pair: pair[0])
        elif not above[1] or width < above[0]:
            above = (width, address)
    return fitting[1] or above[1]


def _is_placeholder(address: str) -> bool:
    """Whether an address names no picture, or one that only stands in a picture's place."""
    if _NO_FILE.match(address):
        return True
    stem = _STEM.search(address)
    words = re.split(r"[\-_. ]+", stem[1].lower() if stem else "")
    return not _STANDS_FOR.isdisjoint(words) and all(
        word in _STANDS_FOR or word in _BESIDE or _MEASURE.fullmatch(word) for word in words
    )
