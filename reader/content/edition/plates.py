"""Pictures as every e-reader shows them: JPEG on white, in sRGB, no larger than asked.

The media store's WebP would be valid (EPUB 3.3), but readers of ten years ago do not know it.
"""

from __future__ import annotations

import io

from PIL import Image, UnidentifiedImageError

from reader.errors import Code, KnownError
from reader.model import Plate

_QUALITY = 82
_LARGEST = 50_000_000  # pixels


def draw_plate(body: bytes, *, width: int) -> Plate:
    """A kept picture as JPEG, its longest side at most `width` pixels; of a moving one the first
    frame. Raises KnownError PICTURE_BROKEN."""
    try:
        with Image.open(io.BytesIO(body), formats=("WEBP", "JPEG", "PNG", "GIF")) as picture:
            if picture.width * picture.height > _LARGEST:
                raise KnownError(Code.PICTURE_TOO_LARGE)
            return jpeg(picture, width)
    except (OSError, ValueError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise KnownError(Code.PICTURE_BROKEN) from error


def jpeg(picture: Image.Image, width: int) -> Plate:
    """A picture on white as JPEG."""
    drawn = picture.convert("RGBA") if picture.mode in ("RGBA", "LA", "P", "PA") else picture
    if drawn.mode == "RGBA":
        paper = Image.new("RGB", drawn.size, "white")
        paper.paste(drawn, mask=drawn.getchannel("A"))
        drawn = paper
    drawn = drawn.convert("RGB")
    drawn.thumbnail((width, width), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    drawn.save(written, "JPEG", quality=_QUALITY, optimize=True, progressive=False)
    return Plate(written.getvalue(), drawn.width, drawn.height)
