"""Takes out of links and pictures what only tells publishers who reads them.

The list is data, in `resources/tracking/`, read once when this is imported. A parameter is
dropped only where the list names it, some of them only with certain values: guessing would break
links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader import assets

_HOST = re.compile(r"https?://(?:[^/?#@]*@)?([^/?#:]+)", re.IGNORECASE)
_QUERY = re.compile(r"[?#]")
_PAIR = re.compile(r"[&;]")
LARGEST_PIXEL = 2  # width and height up to this many pixels show nothing to a reader


def _lines(name: str) -> Iterator[list[str]]:
    """Give the words of each line of a list, without comments."""
    for line in assets.resource(f"tracking/{name}").read_text("utf-8").splitlines():
        words = line.partition("#")[0].split()
        if words:
            yield words


def _pattern(words: list[str]) -> str:
    """Answer one regular expression for words in which * stands for any characters."""
    return "|".join(re.escape(word).replace(r"\*", ".*") for word in words) or "(?!)"


def _read_parameters() -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]]:
    everywhere: list[str] = []
    by_host: dict[str, list[str]] = {}
    for name, *hosts in _lines("parameters.txt"):
        for host in hosts:
            by_host.setdefault(host, []).append(name)
        if not hosts:
            everywhere.append(name)
    compiled = {host: re.compile(_pattern(names), re.I) for host, names in by_host.items()}
    return re.compile(_pattern(everywhere), re.IGNORECASE), compiled


def _read_pixels() -> tuple[frozenset[str], re.Pattern[str]]:
    words = [line[0].lower() for line in _lines("pixels.txt")]
    hosts = frozenset(word for word in words if "/" not in word)
    return hosts, re.compile(_pattern([word for word in words if "/" in word]))


_EVERYWHERE, _BY_HOST = _read_parameters()
_PIXEL_HOSTS, _PIXEL_PATHS = _read_pixels()


def _parents(host: str) -> Iterator[str]:
    """Give the host and each domain above it: a.b.c, b.c, c."""
    while host:
        yield host
        host = host.partition(".")[2]


def without_tracking(address: str) -> str:
    """Answer the address without its tracking parameters, all else untouched."""
    head, mark, query = address.partition("?")
    head, hash_mark, fragment = head.partition("#")
    if hash_mark:
        # The question mark stands in the fragment; there is no query.
        fragment, query, mark = fragment + mark + query, "", ""
    else:
        query, hash_mark, fragment = query.partition("#")
    if _tracks(fragment, head) and "=" in fragment:
        hash_mark = fragment = ""
    if query:
        kept = [pair for pair in _PAIR.split(query) if not _tracks(pair, head)]
        if len(kept) != len(_PAIR.split(query)):
            query = "&".join(kept)
    elif mark and not query:
        mark = ""
    return head + (mark + query if query else "") + hash_mark + fragment


def _tracks(pair: str, address: str) -> bool:
    """Whether one name=value pair is on the list for this address."""
    name = pair.partition("=")[0]
    if not name:
        return False
    by_host = (_BY_HOST.get(host) for host in _parents(_host(address)))
    lists = (_EVERYWHERE, *(pattern for pattern in by_host if pattern is not None))
    return any(pattern.fullmatch(words) for pattern in lists for words in (name, pair))


def is_pixel(address: str, width: int = 0, height: int = 0) -> bool:
    """Tell whether a picture is there to count readers: too small to see, or on the list.

    `width` and `height` are in pixels as the markup claims them, 0 where it says nothing.
    """
    if 0 < width <= LARGEST_PIXEL and 0 < height <= LARGEST_PIXEL:
        return True
    host = _host(address)
    if any(parent in _PIXEL_HOSTS for parent in _parents(host)):
        return True
    place = _QUERY.split(address.partition("://")[2].lower(), maxsplit=1)[0]
    return _PIXEL_PATHS.fullmatch(place) is not None


def _host(address: str) -> str:
    """Answer the host of a web address in lower case, "" where there is none."""
    match = _HOST.match(address)
    return match.group(1).lower() if match else ""
