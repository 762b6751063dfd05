"""The pictures of a page's text, and which of them leads.

The picture that the page names for itself leads where the text has it; where it has not, it is
named beside the text, since it says what the article is about.
"""

from __future__ import annotations

from dataclasses import replace

from reader.content.clean import Cleaned
from reader.content.lead import Medium, with_lead
from reader.model import Picture


def pictures_of(cleaned: Cleaned, lead: Medium | None) -> tuple[Picture, ...]:
    """Answer the pictures in order, at most one of them leading."""
    pictures = with_lead(cleaned.pictures, (lead,) if lead else ())
    if lead is None:
        return pictures
    return tuple(
        replace(picture, alt=picture.alt or lead.alt) if picture.lead else picture
        for picture in pictures
    )
