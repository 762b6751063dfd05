"""The cover of an edition: the name, the day, a photograph, the first headlines.

Drawn with the letters that Broadsheet brings along; for a digester, since it opens pictures.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont, ImageOps, UnidentifiedImageError, features

from reader.assets import resource
from reader.content.edition.plates import jpeg
from reader.model import Plate

WIDTH, HEIGHT = 1200, 1600
_MARGIN = 90
_INK, _MUTED, _PAPER = "#1d1b18", "#6a645b", "#fbf9f4"
_LATIN = "fonts/literata/Literata-{}.ttf"
_HEBREW = "fonts/frank-ruhl-libre/FrankRuhlLibre-{}.ttf"
_LINES = 3  # of a headline
_PHOTOGRAPH = 620  # pixels of height

Font = ImageFont.FreeTypeFont


def draw_cover(
    *, title: str, dateline: str, headlines: Sequence[str] = (), photograph: bytes = b""
) -> Plate:
    """A cover of 1200 by 1600 pixels; a photograph that cannot be read is left out."""
    page = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    pen = ImageDraw.Draw(page)
    y = _MARGIN
    y += _centred(pen, y, title, _fitting(title, 150, WIDTH - 2 * _MARGIN), _INK) + 34
    pen.line((_MARGIN, y, WIDTH - _MARGIN, y), fill=_INK, width=3)
    y += 22
    y += _centred(pen, y, dateline, _fitting(dateline, 38, WIDTH - 2 * _MARGIN), _MUTED) + 24
    pen.line((_MARGIN, y, WIDTH - _MARGIN, y), fill=_INK, width=1)
    y += 48
    if photograph:
        y += _photograph(page, y, photograph)
    _headlines(pen, y, headlines)
    return jpeg(page, HEIGHT)


def _photograph(page: Image.Image, y: int, body: bytes) -> int:
    """Set a photograph across the page; answers the height that it took."""
    try:
        with Image.open(io.BytesIO(body), formats=("WEBP", "JPEG", "PNG", "GIF")) as picture:
            fitted = ImageOps.fit(picture.convert("RGB"), (WIDTH - 2 * _MARGIN, _PHOTOGRAPH))
    except (OSError, ValueError, UnidentifiedImageError, Image.DecompressionBombError):
        return 0
    page.paste(fitted, (_MARGIN, y))
    return _PHOTOGRAPH + 48


def _headlines(pen: ImageDraw.ImageDraw, y: int, headlines: Sequence[str]) -> None:
    """Set as many headlines as there is room for, the first one larger."""
    for place, headline in enumerate(filter(_is_set, headlines)):
        font = _font(headline, 60 if place == 0 else 40, bold=True)
        lines = _wrapped(headline, font, WIDTH - 2 * _MARGIN)
        step = round(font.size * 1.28)
        if y + step * len(lines) > HEIGHT - _MARGIN:
            return
        for line in lines:
            _line(pen, y, line, font, _INK)
            y += step
        y += 28


def _line(pen: ImageDraw.ImageDraw, y: int, text: str, font: Font, ink: str) -> None:
    if _is_right_to_left(text):
        pen.text(
            (WIDTH - _MARGIN, y), text, font=font, fill=ink, anchor="ra", direction=_shaping(text)
        )
    else:
        pen.text((_MARGIN, y), text, font=font, fill=ink)


def _centred(pen: ImageDraw.ImageDraw, y: int, text: str, font: Font, ink: str) -> int:
    """Set a line in the middle; answers its height."""
    pen.text((WIDTH // 2, y), text, font=font, fill=ink, anchor="ma", direction=_shaping(text))
    return round(font.size * 1.2)


def _shaping(text: str) -> str | None:
    """The direction of a line, where Pillow has what sets scripts that run to the left."""
    if not features.check("raqm"):
        return None
    return "rtl" if _is_right_to_left(text) else "ltr"


def _wrapped(text: str, font: Font, width: int) -> list[str]:
    """The lines of a headline, the last one cut where there are too many."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > _LINES:
        lines = lines[:_LINES]
        lines[-1] += "…"
    return lines


def _fitting(text: str, size: int, width: int) -> Font:
    """The largest font up to `size` in which a text fits a width."""
    font = _font(text, size, bold=size > 50)
    while font.getlength(text) > width and size > 16:
        size -= 4
        font = _font(text, size, bold=size > 50)
    return font


def _font(text: str, size: int, *, bold: bool = False) -> Font:
    name = _HEBREW if any("\u0590" <= letter <= "\u05ff" for letter in text) else _LATIN
    return ImageFont.truetype(str(resource(name.format("Bold" if bold else "Regular"))), size)


def _is_set(text: str) -> bool:
    """Whether the letters that come along have all of a text's script."""
    scripts = ("LATIN", "GREEK", "CYRILLIC", "HEBREW")
    return bool(text) and all(
        unicodedata.name(letter, "").startswith(scripts) for letter in text if letter.isalpha()
    )


def _is_right_to_left(text: str) -> bool:
    """Whether the first strong letter runs to the left (Unicode, UAX #9, P2)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
