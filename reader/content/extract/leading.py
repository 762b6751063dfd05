"""The pictures of a page's text, and which of them leads.

The picture that the page names for itself leads where the text has it, in whatever size; where it
has not, it is named beside the text, unless it is only the site's sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from reader.addresses import web_address
from reader.content.clean import Cleaned, captions
from reader.content.lead import Medium, with_lead
from reader.model import Picture
from reader.picture_names import same_address, same_name

_SIGN = re.compile(r"logo|default|placeholder|fallback|favicon|avatar|share-?image", re.IGNORECASE)
_MOST_FIGURES = 200  # that are looked at


def with_caption(lead: Medium | None, body: Any, base: str) -> Medium | None:
    """Answer the leading picture with the caption that a figure of the page has for it.

    The figure may stand above the text, where it is no part of it.
    """
    if lead is None:
        return None
    spoken_of: dict[str, tuple[Any, Any]] = {}
    for figure in islice(body.iter("figure"), _MOST_FIGURES):
        spoken, image = figure.find("figcaption"), figure.find(".//img")
        if spoken is not None and image is not None:
            spoken_of.setdefault(web_address(image.get("src") or "", base), (spoken, image))
    address = _same(lead.address, tuple(spoken_of))
    if not address:
        return lead
    spoken, image = spoken_of[address]
    caption, credit = captions.split_element(spoken)
    alt = lead.alt or " ".join((image.get("alt") or "").split())[:1000]
    return replace(lead, alt=alt, caption=caption[:4000], credit=credit[:1000])


def pictures_of(cleaned: Cleaned, lead: Medium | None) -> tuple[Picture, ...]:
    """Answer the pictures in order, at most one of them leading."""
    if lead is not None:
        same = _same(lead.address, [picture.address for picture in cleaned.pictures])
        if same:
            lead = replace(lead, address=same)
        elif _SIGN.search(urlsplit(lead.address).path.rpartition("/")[2]):
            lead = None
    return with_lead(cleaned.pictures, (lead,) if lead else ())


def _same(lead: str, addresses: Sequence[str]) -> str:
    """The address of the leading picture among others, the surest match first; "" for none."""
    for alike in (same_address, same_name):
        found = next((one for one in addresses if alike(one, lead)), "")
        if found:
            return found
    return ""
