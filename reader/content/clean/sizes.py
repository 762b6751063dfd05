"""Chooses one address for a picture that offers several or none that is real yet.

Sizes come as `srcset`, real addresses of lazy pictures as `data-…`. Nothing is fetched, and which
address is allowed is decided later.
"""

from __future__ import annotations

import re
from typing import Any

WIDEST = 1600  # pixels: wider ones are taken only where nothing else is offered

_CANDIDATE = re.compile(r"[\s,]*(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wxh]))?\s*(?:,|$)")
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
    best = ""
    for name in _LAZY_SETS:
        best = best or best_of(image.get(name) or "")
    source = (image.get("src") or "").strip()
    lazy = ""
    for name in _LAZY:
        value = (image.get(name) or "").strip()
        if value and not lazy and not _is_placeholder(value):
            lazy = value
    real = best or lazy or source
    if real and real != source:
        image.set("src", real)


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
        address, amount, unit = match.groups()
        if address.startswith("data:") or unit == "h":
            continue
        width = float(amount or 1) * (1 if unit == "w" else 800)
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
