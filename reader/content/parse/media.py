"""Pictures and files among the media that a feed names beside a text.

Media RSS as `media_handlers` keeps it, iTunes images, enclosures that are pictures. Which picture
leads is decided in `lead`.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from reader.addresses import web_address
from reader.content.clean import captions, text_of_html
from reader.content.clean.rewrite import number
from reader.content.lead import Medium
from reader.content.parse.media_handlers import ABOUT, MEDIA, MOST_MEDIA
from reader.model import Enclosure

__all__ = ["ABOUT", "MOST_MEDIA", "description_of", "is_picture", "media_of"]

_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp)$", re.IGNORECASE)
_NO_PICTURE = re.compile(r"gravatar\.com/avatar/|\.svg$", re.IGNORECASE)


def is_picture(media_type: str, medium: str, address: str) -> bool:
    """Tell whether a medium is a picture: by what is said of it, else by its name."""
    if media_type or medium:
        return media_type.startswith("image/") or medium == "image"
    return _PICTURE_NAME.search(urlsplit(address).path) is not None


def media_of(fields: Any, base: str) -> tuple[tuple[Medium, ...], tuple[Enclosure, ...]]:
    """Answer the pictures beside an entry, the likeliest to lead first, and the other media."""
    pictures: list[Medium] = []
    thumbnails: list[Medium] = []
    files: list[Enclosure] = []
    for medium in dict.get(fields, MEDIA) or ():
        address = web_address(str(medium.get("url") or medium.get("href") or ""), base)
        if not address or _NO_PICTURE.search(address):
            continue
        if medium["kind"] == "thumbnail":
            thumbnails.append(_picture(address, medium, fields))
        elif medium["kind"] == "content":
            kind, what = str(medium.get("type") or ""), str(medium.get("medium") or "")
            if is_picture(kind.lower(), what.lower(), address):
                pictures.append(_picture(address, medium, fields))
            elif (kind or what) and kind != "application/x-shockwave-flash":
                files.append(_file(address, kind, medium))
    for link in dict.get(fields, "links") or ():
        address = web_address(str(link.get("href") or ""), base)
        kind = str(link.get("type") or "").lower()
        if link.get("rel") == "enclosure" and address and is_picture(kind, "", address):
            named = " ".join(text_of_html(str(link.get("title") or "")).split())
            pictures.append(Medium(address, alt=named[:1000]))
    image = dict.get(fields, "image")
    if isinstance(image, dict) and image.get("href"):
        address = web_address(str(image["href"]), base)
        thumbnails += [Medium(address)] if address else []
    return tuple(pictures or thumbnails[:1]), tuple(files)


def description_of(fields: Any) -> str:
    """Answer what a feed says about its media, for entries that say nothing else (YouTube).

    Where each medium is told of by itself nothing is said of all.
    """
    about = dict.get(fields, ABOUT) or {}
    spoken = about.get("description") or about.get("text")
    each = [
        str(one["description"])
        for medium in dict.get(fields, MEDIA) or ()
        for one in (medium, medium.get("within") or {})
        if one.get("description")
    ]
    return str(spoken or (each[0] if len(set(each)) == 1 else ""))


def _said(medium: Any, fields: Any, key: str) -> str:
    """Answer what is said of a medium, by itself, by the media around it, or of all."""
    one, depth = medium, 0
    while one is not None and depth < 5:
        if one.get(key):
            return str(one[key])
        one, depth = one.get("within"), depth + 1
    return str((dict.get(fields, ABOUT) or {}).get(key) or "")


def _group(medium: Any) -> int:
    """Answer the number of the media:group that a medium stands in, 0 for none."""
    outer = medium.get("within") or {}
    return int(outer["number"]) if outer.get("kind") == "group" else 0


def _picture(address: str, medium: Any, fields: Any) -> Medium:
    # What is said around a thumbnail is about the film that it is taken from.
    is_still = medium["kind"] == "thumbnail"
    spoken = "" if is_still else _said(medium, fields, "description")
    caption, credit = captions.split_text(text_of_html(spoken)) if spoken else ("", "")
    named = "" if is_still else captions.bare_credit(text_of_html(_said(medium, fields, "credit")))
    return Medium(
        address=address,
        group=_group(medium),
        width=number(str(medium.get("width") or "")),
        height=number(str(medium.get("height") or "")),
        alt=" ".join(text_of_html(_said(medium, fields, "title")).split())[:1000],
        caption=caption[:4000],
        credit=" ".join((named or credit).split())[:1000],
    )


def _file(address: str, kind: str, medium: Any) -> Enclosure:
    size, length = str(medium.get("filesize") or ""), str(medium.get("duration") or "")
    return Enclosure(
        address=address,
        media_type=kind[:100] or str(medium.get("medium") or "")[:100],
        length=int(size) if size.isdigit() and len(size) < 15 else 0,
        title=" ".join(text_of_html(str(medium.get("title") or "")).split())[:300],
        seconds=int(length) if length.isdigit() and len(length) < 8 else 0,
    )
