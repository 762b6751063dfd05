"""Cleans HTML: the one place where markup from outside becomes markup that may be shown.

Pure: pictures are named, not fetched. Nothing that can run, load or navigate by itself survives;
links lead to http, https and mailto only, and tell nobody where they were found.
"""

from __future__ import annotations

import html as entities
from collections.abc import Sequence
from dataclasses import dataclass

from reader.content.clean.embedded import Held
from reader.content.clean.plain import plain_text, snippet, text_to_html
from reader.content.clean.prepare import is_unusual, prepare
from reader.content.clean.rewrite import Rewriter
from reader.content.clean.sanitiser import sanitise, within_bounds
from reader.model import Embedded, Picture

__all__ = ["CLEAN_VERSION", "Cleaned", "clean_html", "plain_text", "snippet", "text_of_html"]

CLEAN_VERSION = 6  # raised when the same input gives another output, so that texts can be redone


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Clean HTML with `picture:N` in its images, its plain text, and those pictures in order."""

    html: str = ""
    plain: str = ""
    pictures: tuple[Picture, ...] = ()
    embedded: tuple[Embedded, ...] = ()


def clean_html(
    html: str,
    *,
    base: str,
    is_text: bool = False,
    signed: Sequence[str] = (),
    held: Held | None = None,
) -> Cleaned:
    """Answer what may be kept of HTML, or of text that is not markup.

    `base` is the absolute address that relative ones are joined to. Text without any tag becomes
    paragraphs. Language and direction attributes stay. `signed` are the names of its authors,
    with which the text need not begin. `held` has the pictures that were taken out of it before.
    """
    held = Held() if held is None else held
    html = within_bounds(html if is_text else held.take_out(html))
    if is_text:
        html = text_to_html(html)
    elif "<" not in html:
        html = text_to_html(entities.unescape(html))
    if is_unusual(html):
        html = prepare(html, base)
    rewriter = Rewriter(base, signed, held)
    kept = rewriter.rewrite(sanitise(html))
    pictures = tuple(rewriter.pictures)
    embedded = held.of({picture.address for picture in pictures})
    return Cleaned(kept, plain_text(kept), pictures, embedded)


def text_of_html(html: str) -> str:
    """Answer the plain text of HTML from anywhere, blocks on lines of their own."""
    if "<" not in html:
        return plain_text(html)
    return plain_text(sanitise(within_bounds(html)))
