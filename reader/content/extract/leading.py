"""The pictures of a page's text, and which of them leads.

The picture that the page names for itself leads where the text has it, in whatever size; where it
has not, it is named beside the text, unless it is only the site's sign.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, takewhile
from typing import Any
from urllib.parse import unquote, urlsplit

from reader.content.addresses import web_address
from reader.content.clean import Cleaned, captions
from reader.content.lead import Medium, with_lead
from reader.model import Picture

_SIZE = re.compile(r"[\-_@]?(?:\d{2,4}x\d{2,4}|\d{3,4}w?|scaled|large|medium|small|thumb\w*|\dx)$")
_SIGN = re.compile(r"logo|default|placeholder|fallback|favicon|avatar|share-?image", re.IGNORECASE)
_LONG_NUMBER = 22  # letters that only names of the same picture begin with
_MOST_FIGURES = 200  # that are looked at
_TELLING = 6  # letters of a file's name that make it one of its own


def with_caption(lead: Medium | None, body: Any, base: str) -> Medium | None:
    """Answer the leading picture with the caption that a figure of the page has for it.

    The figure may stand above the text, where it is no part of it.
    """
    if lead is None:
        return None
    for figure in islice(body.iter("figure"), _MOST_FIGURES):
        spoken, image = figure.find("figcaption"), figure.find(".//img")
        if spoken is None or image is None:
            continue
        address = web_address(image.get("src") or "", base)
        if address == lead.address or _alike(address, lead.address):
            caption, credit = captions.split_element(spoken)
            alt = lead.alt or " ".join((image.get("alt") or "").split())[:1000]
            return replace(lead, alt=alt, caption=caption[:4000], credit=credit[:1000])
    return lead


def pictures_of(cleaned: Cleaned, lead: Medium | None) -> tuple[Picture, ...]:
    """Answer the pictures in order, at most one of them leading."""
    if lead is not None:
        same = next((p for p in cleaned.pictures if _alike(p.address, lead.address)), None)
        if same is not None:
            lead = replace(lead, address=same.address)
        elif _SIGN.search(urlsplit(lead.address).path.rpartition("/")[2]):
            lead = None
    return with_lead(cleaned.pictures, (lead,) if lead else ())


def _alike(one: str, other: str) -> bool:
    """Whether two addresses name one picture in two sizes, by the names of the files."""
    first, second = _name(one), _name(other)
    if first == second:
        return len(first) >= _TELLING
    # Sizes may stand after a long number of the picture's own.
    pairs = zip(first, second, strict=False)
    shared = [letter for letter, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    return len(shared) >= _LONG_NUMBER and sum(map(str.isdigit, shared)) >= _TELLING


def _name(address: str) -> str:
    """Answer the name of a picture's file without its size and ending."""
    parts = urlsplit(address)
    name = unquote(parts.path).rpartition("/")[2]
    if "." not in name and "http" in parts.query:  # a resizer that is given the address
        name = unquote(parts.query).rpartition("/")[2].partition("&")[0]
    stem = name.partition(".")[0].lower()
    for _ in range(2):
        stem = _SIZE.sub("", stem)
    return stem
