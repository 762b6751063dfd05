"""Pictures on request: from a file name to bytes, drawn once and kept in memory.

A name is `SCENE-VARIANT-SEED.EXT`, such as `harbour-dawn-3.jpg`. The variant is the light
(`paint.PALETTES`), or the subject of a chart or a map. Nothing is drawn before it is asked for.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import lru_cache

from PIL import Image

from reader.demo.paint import PALETTES, Canvas
from reader.demo.scenes_coast import SCENES as COAST

_NAME = re.compile(r"([a-z]+)-([a-z]+)-(\d{1,3})\.(jpg|png|webp|gif)")
_TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif"}
# One transparent pixel, for placeholders and for those who count visitors with it.
BLANK = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b"
)
_SIZES = ((1600, 1000), (1440, 960), (1280, 800), (1200, 800), (1500, 1000), (1120, 747))

Scene = Callable[[Canvas], None]
SCENES: dict[str, Scene] = {**COAST}


def media_type(name: str) -> str:
    """The MIME type of a picture by its name's ending."""
    return _TYPES[name.rpartition(".")[2]]


def size_of(name: str) -> tuple[int, int]:
    """Width and height in pixels, known without drawing; raises KeyError for no picture."""
    _, _, seed, _ = _parts(name)
    return _SIZES[seed % len(_SIZES)]


@lru_cache(maxsize=256)
def picture(name: str, width: int = 0) -> bytes:
    """The file's bytes, at most `width` pixels wide if given; raises KeyError for no picture."""
    scene, variant, seed, ending = _parts(name)
    canvas = Canvas(*size_of(name), PALETTES[variant], seed)
    SCENES[scene](canvas)
    image = canvas.finished()
    if 0 < width < image.width:
        image = image.resize((width, round(image.height * width / image.width)))
    return encode(image, ending)


def encode(image: Image.Image, ending: str) -> bytes:
    """The image in the format of that ending, at a newspaper's quality."""
    out = io.BytesIO()
    if ending == "jpg":
        image.save(out, "JPEG", quality=84, progressive=True)
    elif ending == "webp":
        image.save(out, "WEBP", quality=80, method=2)
    else:
        image.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _parts(name: str) -> tuple[str, str, int, str]:
    found = _NAME.fullmatch(name)
    if not found or found.group(1) not in SCENES:
        raise KeyError(name)
    scene, variant, seed, ending = found.groups()
    if variant not in PALETTES:
        raise KeyError(name)
    return scene, variant, int(seed), ending
