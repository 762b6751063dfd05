"""Makes a picture of any origin one that can be shown without fear: decoded, bounded, written anew.

What comes out is WebP of our own making in sRGB, upright, without metadata, at most as large as
asked; moving pictures keep moving within bounds. Where a picture was fetched, or is kept, is not
known here. Pillow's decoders are fed with hostile bytes: this belongs into a digester.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Iterator
from itertools import islice
from typing import Any

from PIL import Image, ImageChops, ImageCms, ImageFile, ImageOps, UnidentifiedImageError

from reader.errors import Code, KnownError
from reader.model import Redrawn
from reader.tracking import LARGEST_PIXEL

WIDTH = 1600  # pixels of the longest side, of a strip its width
THUMBNAIL = 240  # pixels of the longest side, for lists
STRIP = 2.0  # times as high as wide: it is read from top to bottom, not seen at a glance
_STRIP_AREA = 4.0  # times the square of the width asked for
_HIGHEST = 16383  # pixels of a side that WebP can hold
LARGEST = 50_000_000  # pixels of a still picture; a JPEG is decoded smaller than it is
LONGEST = 30_000  # pixels of a side

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP", "ICO", "TIFF")
_MOVING_WIDTH = 800  # pixels of the longest side of moving pictures
_MOST_FRAMES = 300
_MOVING_PIXELS = 60_000_000  # of all frames together, as they come and as they are kept
_QUALITY, _THUMBNAIL_QUALITY = 80, 70
_METHOD = 2  # how hard the encoder tries (0 to 6): a tenth larger than 4, in half the time
_USEFUL = 0.5  # of its lines a picture that broke off must have, to be shown at all


def redraw(body: bytes, *, width: int = WIDTH, thumbnail: bool = True) -> Redrawn:
    """A picture drawn anew, its longest side at most `width` pixels; never made larger.

    Of a strip, as comics and charts are, the width is what counts, so that it can still be read.
    Raises KnownError: PICTURE_KIND (SVG, or no picture at all), PICTURE_TOO_LARGE,
    PICTURE_BROKEN, PICTURE_PIXEL (so small that it only counts readers).
    """
    if not body:
        raise KnownError(Code.PICTURE_BROKEN)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow thinks of odd metadata is of no interest
        try:
            return _redraw(body, width, thumbnail)
        except KnownError:
            raise
        except UnidentifiedImageError as error:
            raise KnownError(Code.PICTURE_KIND, kind=_kind(body)) from error
        except Image.DecompressionBombError as error:
            raise KnownError(Code.PICTURE_TOO_LARGE) from error
        except MemoryError:
            raise
        except Exception as error:  # decoders raise whatever they like
            raise KnownError(Code.PICTURE_BROKEN) from error


def _redraw(body: bytes, width: int, thumbnail: bool) -> Redrawn:
    image = Image.open(io.BytesIO(body), formats=_FORMATS)
    wide, high = image.size
    if wide <= LARGEST_PIXEL and high <= LARGEST_PIXEL:
        raise KnownError(Code.PICTURE_PIXEL)
    if wide * high > LARGEST or max(wide, high) > LONGEST:
        raise KnownError(Code.PICTURE_TOO_LARGE)
    frames = getattr(image, "n_frames", 1) if image.format in ("GIF", "WEBP", "PNG") else 1
    if 1 < frames <= _MOST_FRAMES and frames * wide * high <= _MOVING_PIXELS:
        return _moving(image, min(width, _MOVING_WIDTH), thumbnail)
    return _still(image, body, width, thumbnail)


def looks_empty(body: bytes, *, within: int, pixels: int) -> bool:
    """Whether a picture has at most so many pixels a side, or nothing that is not clear.

    Only one of at most `within` pixels is decoded. What cannot be read is not empty.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(body), formats=_FORMATS)
            if max(image.size) <= pixels:
                return True
            if image.width * image.height > within:
                return False
            bands = image.convert("RGBA").getchannel("A").getextrema()
            return bands == (0, 0)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - decoders raise whatever they like
        return False


def _still(image: Image.Image, body: bytes, width: int, thumbnail: bool) -> Redrawn:
    cut = False
    image.draft("RGB", (width, width))  # a JPEG is decoded at a fitting fraction of its size
    try:
        image.load()
    except OSError:
        image, cut = _upper_part(body, width), True
    drawn = _fitted(_plain(image), width)
    small = _small(drawn) if thumbnail else b""
    written = _webp(drawn, quality=_QUALITY)
    return Redrawn(written, _hash(written), *drawn.size, thumbnail=small, cut=cut)


def _small(image: Image.Image) -> bytes:
    """A thumbnail, of a strip that of its top; nothing of what is small itself."""
    if max(image.size) <= THUMBNAIL:
        return b""
    if image.height > STRIP * image.width:
        image = image.crop((0, 0, image.width, image.width))
    return _webp(_fitted(image, THUMBNAIL), quality=_THUMBNAIL_QUALITY)


def _upper_part(body: bytes, width: int) -> Image.Image:
    """What can be decoded of a picture whose bytes break off; raises OSError for too little."""
    image = Image.open(io.BytesIO(body), formats=_FORMATS)
    if image.format != "JPEG":
        raise KnownError(Code.PICTURE_BROKEN)  # others leave no clean edge where they end
    image.draft("RGB", (width, width))
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    there = _lines_there(image)
    if there < _USEFUL * image.height:
        raise KnownError(Code.PICTURE_BROKEN)
    return image.crop((0, 0, image.width, there))


def _lines_there(image: Image.Image) -> int:
    """How many lines of a JPEG were decoded: the rest is one grey (libjpeg fills it so)."""
    grey = image.convert("L")
    last = grey.crop((0, grey.height - 1, grey.width, grey.height)).getextrema()
    if last[0] != last[1]:
        return image.height
    plain = Image.new("L", grey.size, int(last[0]))  # type: ignore[arg-type]
    box = ImageChops.difference(grey, plain).getbbox()
    return box[3] // 16 * 16 if box else 0  # the last block is half of one and half of the other


def _moving(image: Image.Image, width: int, thumbnail: bool) -> Redrawn:
    durations: list[int] = []
    frames = list(_frames(image, width, durations))
    first = frames[0]
    small = _small(first) if thumbnail else b""
    if len(frames) == 1:
        written = _webp(first, quality=_QUALITY)
        return Redrawn(written, _hash(written), *first.size, thumbnail=small)
    written = _webp(
        first,
        quality=_QUALITY,
        save_all=True,
        append_images=frames[1:],
        duration=durations,
        loop=image.info.get("loop", 1) if image.format == "GIF" else image.info.get("loop", 0),
        method=0,
    )
    return Redrawn(written, _hash(written), *first.size, animated=True, thumbnail=small)


def _frames(image: Image.Image, width: int, durations: list[int]) -> Iterator[Image.Image]:
    """Every frame that can be decoded, fitted, and for how many milliseconds it shows."""
    total = 0
    for number in range(_MOST_FRAMES):
        try:
            image.seek(number)
            frame = _fitted(image.convert("RGBA"), width)
        except (EOFError, OSError):
            if number == 0:
                raise
            return
        total += frame.width * frame.height
        if total > _MOVING_PIXELS:
            return
        shown = int(image.info.get("duration") or 100)
        durations.append(shown if shown >= 20 else 100)  # as browsers do
        yield frame


def _plain(image: Image.Image) -> Image.Image:
    """The picture upright, in sRGB, as RGB or RGBA."""
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    seen_through = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
    if profile:
        upright = _in_srgb(upright, profile)
    if upright.mode.startswith("I"):  # 16 bits a pixel: converting would cut off, not scale
        upright = upright.point(lambda value: value / 256).convert("L")
    return upright.convert("RGBA" if seen_through else "RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The colours that a profile means; as they stand where it cannot be read."""
    if image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    try:
        meant = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(meant).casefold():
            return image
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        ours = ImageCms.createProfile("sRGB")
        changed = ImageCms.profileToProfile(image, meant, ours, outputMode=mode)
        return image if changed is None else changed
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image


def _fitted(image: Image.Image, width: int) -> Image.Image:
    """The picture with its longest side at most `width`; itself where it is no larger.

    A strip is at most as wide, and as high as its area and the format allow.
    """
    wide, high = image.size
    part = width / max(wide, high)
    if high > STRIP * wide:
        area = _STRIP_AREA * width * width
        part = min(width / wide, (area / (wide * high)) ** 0.5, _HIGHEST / high)
    if part >= 1:
        return image
    size = max(1, round(wide * part)), max(1, round(high * part))
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _webp(image: Image.Image, **how: Any) -> bytes:
    if image.mode == "RGBA" and "save_all" not in how and _is_opaque(image):
        image = image.convert("RGB")
    out = io.BytesIO()
    image.save(
        out, "WEBP", **{"method": _METHOD, "exif": b"", "icc_profile": b"", "xmp": b""} | how
    )
    return out.getvalue()


def _is_opaque(image: Image.Image) -> bool:
    return image.getchannel("A").getextrema() == (255, 255)


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _kind(body: bytes) -> str:
    """What bytes that are no picture seem to be: "svg", "html" or ""."""
    start = bytes(islice(body, 1000)).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in start:
        return "svg"
    return "html" if start.startswith((b"<!doctype", b"<html", b"<head", b"<body")) else ""
