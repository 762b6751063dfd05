"""Tells by their addresses whether two pictures are one in two sizes.

Publishers serve a picture in many sizes, and say the size in its name, in a folder or in the
query. Only what says a size is looked away from: any other number, folder or parameter tells one
picture from another. How pictures look is not known here.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

_ENDING = re.compile(r"(?:\.(?:jpe?g|png|webp|avif|jxl|heic|tiff?))+$")
_SIZE_IN_NAME = re.compile(
    r"(?:[\-_.@](?:\d{2,5}x\d{2,5}|\d{3,5}x)(?:[\-_]c(?:rop(?:[\-_][a-z]+)?)?)?"  # -800x450_crop
    r"|[\-_@]\d(?:\.\d)?x"  # @2x
    r"|[\-_](?:w\d{3,4}|\d{3,4}w|\d{3,4}px)(?:[\-_][a-z]{1,3}\d+(?:\.\d+)?)*"  # _w1200_r1.778
    r"|-scaled)$"
)
_SIZE_ALONE = re.compile(r"\d{2,5}x\d{2,5}|\d{3,4}w|\d{3,4}px")
_SIZE_IN_PATH = re.compile(
    r"[swh]_?(?:[3-9]\d|\d{3,4})(?:-[a-z]\w*)*|w\d+-h\d+(?:-[a-z]\w*)*"
    r"|(?:image_)?\d{2,5}x\d{0,5}|(?:image_)?\d{3,4}w"
    r"|(?=.*\b[wh]_\d)[a-z]{1,3}_[\w.:]+(?:,[a-z]{1,3}_[\w.:]+)*"  # c_fill,w_800,q_auto
)
_WIKI = re.compile(r"/thumb(/.+)/\d{2,4}px-[^/]+$")
_LENGTHS = frozenset("w h width height wid hei maxwidth maxheight imwidth s size sz".split())
_LENGTH = re.compile(r"(?:[3-9]\d|\d{3,5})(?:px)?|\d{2,5}x\d{2,5}|large|medium|small|thumb\w*|full")
_MAKES = frozenset(  # parameters that say how a picture is made ready, and never which it is
    "resize fit crop rect q quality auto fm format fmt dpr strip ssl usm sharp ixlib".split()
)
_VERSIONS = frozenset("v ver version rev t ts cb _".split())  # of a file that is named already
_SIGNED = re.compile(r"[0-9a-f]{16,}|[\w\-]{20,}={0,2}")
_GIVEN = frozenset("url src u image img".split())  # parameters that give a resizer its picture
_PHOTON = re.compile(r"i\d\.wp\.com")
_NAMED_SIZE = re.compile(r"[\-_.](?:large|medium|small|thumb\w*|crop\w*|orig\w*|hero|share|og)$")
_COMMON = frozenset(
    "image images img photo photos picture pictures pic bild foto default main lead header hero"
    " featured feature cover social share card og thumb thumbnail preview untitled article post"
    " large medium small figure chart screenshot screen shot dsc dscf dscn".split()
)
_TELLING = 8  # letters and digits of a name that make it one of its own


def without_size(address: str) -> str:
    """The host, path and query of a picture, without what says only how large it is made."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    host = parts.netloc.lower().removeprefix("www.")
    path = unquote(parts.path)
    inner = re.search(r"/(https?:/{1,2}[^/].*)$", path)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    given = inner[1] if inner else _given(pairs)
    if not given and _PHOTON.fullmatch(host):
        given = f"https:/{path}"
    if given:  # a resizer that is told the address
        return without_size(re.sub(r"^(https?):/+", r"\1://", given))
    *folders, name = _WIKI.sub(r"\1", path).split("/")
    kept = [folder for folder in folders if not _SIZE_IN_PATH.fullmatch(folder)]
    versions = _VERSIONS if _ENDING.search(name.lower()) else frozenset[str]()
    asked = sorted(
        f"{key}={value}"
        for key, value in pairs
        if not _is_size(key, value) and key.lower() not in versions
    )
    return "/".join((host, *kept[1:], _stem(name))) + "?" * bool(asked) + "&".join(asked)


def _given(pairs: list[tuple[str, str]]) -> str:
    addresses = (value for key, value in pairs if key.lower() in _GIVEN)
    return next((one for one in addresses if one.startswith(("http://", "https://"))), "")


def _is_size(key: str, value: str) -> bool:
    """Whether a parameter of a query says how large or how well a picture is made."""
    key, value = key.lower(), value.lower()
    if key in _LENGTHS and _LENGTH.fullmatch(value):
        return True
    if key in ("s", "sig", "sign", "signature") and _SIGNED.fullmatch(value):
        return True  # of the size that was asked for
    return key in _MAKES


def _stem(name: str) -> str:
    """The name of a file without its ending and the sizes that it says."""
    stem, before = _ENDING.sub("", name.lower()), ""
    while stem != before:
        stem, before = _SIZE_IN_NAME.sub("", stem), stem
    return "" if _SIZE_ALONE.fullmatch(stem) else stem


def same_address(one: str, other: str) -> bool:
    """Whether two addresses name one picture of one place, in whatever sizes."""
    return one == other or without_size(one) == without_size(other)


def same_name(one: str, other: str) -> bool:
    """Whether two addresses have a name that only one picture has, in whatever places.

    A sign of one picture rather than a proof: names are given twice.
    """
    first, second = _name(one), _name(other)
    return first == second and _tells(first)


def _name(address: str) -> str:
    path, _, asked = without_size(address).partition("?")
    name, before = path.rpartition("/")[2], ""
    while name != before:
        name, before = _NAMED_SIZE.sub("", name), name
    return f"{name}?{asked}" if asked else name


def _tells(name: str) -> bool:
    words = re.findall(r"[^\W\d_]+|\d+", name)
    return sum(len(word) for word in words if word not in _COMMON) >= _TELLING
