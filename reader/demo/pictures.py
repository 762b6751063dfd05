"""Pictures on request: from a file name to bytes, drawn once and kept in memory.

A name is `SCENE-VARIANT-SEED.EXT`, such as `harbour-dawn-3.jpg`. The variant is the light
(`paint.PALETTES`), or the subject of a chart, a map or a portrait. Nothing is drawn before it is
asked for.
"""

from __future__ import annotations

import io
import re
import threading
from functools import lru_cache

from PIL import Image

from reader.demo import (
    scenes_coast,
    scenes_figures,
    scenes_land,
    scenes_machines,
    scenes_people,
    scenes_still,
    scenes_town,
    scenes_under,
)
from reader.demo.paint import PALETTES, Canvas

_NAME = re.compile(r"([a-z]+)-([a-z]+)-(\d{1,3})\.(jpg|png|webp|gif)")
_TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif"}
# One transparent pixel, for placeholders and for those who count visitors with it.
BLANK = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b"
)
_SIZES = ((1600, 1000), (1440, 960), (1280, 800), (1200, 800), (1500, 1000), (1120, 747))
_MOVING_SIZE = (560, 360)
_FRAMES = 14
_FRAME_MS = 130

_SCENES = {
    **scenes_coast.SCENES,
    **scenes_land.SCENES,
    **scenes_machines.SCENES,
    **scenes_people.SCENES,
    **scenes_still.SCENES,
    **scenes_town.SCENES,
    **scenes_under.SCENES,
}
# Here the variant is no light but a subject: this chart, that person.
_SUBJECTS = {**scenes_figures.FIGURES, **scenes_people.PORTRAITS}
_MOVING = {**scenes_coast.MOVING, **scenes_still.MOVING}
# One at a time: a dozen at once would take the machine from whoever is reading.
_drawing = threading.Lock()


def media_type(name: str) -> str:
    """The MIME type of a picture by its name's ending."""
    return _TYPES[name.rpartition(".")[2]]


def size_of(name: str) -> tuple[int, int]:
    """Width and height in pixels, known without drawing; raises KeyError for no picture."""
    scene, _, seed, _ = _parts(name)
    return _MOVING_SIZE if scene in _MOVING else _SIZES[seed % len(_SIZES)]


def picture(name: str, width: int = 0) -> bytes:
    """The file's bytes, at most `width` pixels wide if given; raises KeyError for no picture."""
    with _drawing:
        return _picture(name, width)


@lru_cache(maxsize=256)
def _picture(name: str, width: int) -> bytes:
    scene, variant, seed, ending = _parts(name)
    if scene in _MOVING:
        return _animation(scene, variant, seed)
    figure = _SUBJECTS.get(f"{scene}-{variant}")
    canvas = Canvas(*size_of(name), PALETTES.get(variant, PALETTES["day"]), seed)
    (figure or _SCENES[scene])(canvas)
    image = canvas.finished()
    if 0 < width < image.width:
        image = image.resize((width, round(image.height * width / image.width)))
    return _encode(image, ending)


def _encode(image: Image.Image, ending: str) -> bytes:
    out = io.BytesIO()
    if ending == "jpg":
        image.save(out, "JPEG", quality=84, progressive=True)
    elif ending == "webp":
        image.save(out, "WEBP", quality=82, method=2)
    else:
        # Flat colours: a palette of 256 is a quarter of the size and looks the same.
        image.quantize(256, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


def _animation(scene: str, variant: str, seed: int) -> bytes:
    frames = []
    for number in range(_FRAMES):
        canvas = Canvas(*_MOVING_SIZE, PALETTES[variant], seed)
        _MOVING[scene](canvas, number / _FRAMES)
        frames.append(canvas.finished())
    colours = frames[_FRAMES // 3].quantize(200)
    first, *rest = [frame.quantize(palette=colours) for frame in frames]
    out = io.BytesIO()
    first.save(
        out, "GIF", save_all=True, append_images=rest, duration=_FRAME_MS, loop=0, optimize=True
    )
    return out.getvalue()


def _parts(name: str) -> tuple[str, str, int, str]:
    """Scene, variant, seed and ending, if such a picture can be drawn."""
    found = _NAME.fullmatch(name)
    if not found:
        raise KeyError(name)
    scene, variant, seed, ending = found.groups()
    drawn = scene in _SCENES and variant in PALETTES and ending != "gif"
    moving = scene in _MOVING and variant in PALETTES and ending == "gif"
    figure = f"{scene}-{variant}" in _SUBJECTS and ending != "gif"
    if not (drawn or moving or figure):
        raise KeyError(name)
    return scene, variant, int(seed), ending
