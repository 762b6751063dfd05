"""Short recordings made of sine waves: a bell buoy, a foghorn, a turbine under water.

A name is `KIND-SECONDS.wav`. Drawn like the pictures on request and kept in memory.
"""

from __future__ import annotations

import array
import io
import math
import re
import sys
import wave
from collections.abc import Callable
from functools import lru_cache

SOUND_TYPE = "audio/wav"
_RATE = 11025
_HEADER = 44
_NAME = re.compile(r"(bell|horn|turbine)-(\d{1,2})\.wav")


def sound_seconds(name: str) -> int:
    """How long it lasts; raises KeyError for no sound."""
    found = _NAME.fullmatch(name)
    if not found:
        raise KeyError(name)
    return int(found.group(2))


def sound_size(name: str) -> int:
    """The file's size in bytes, known without making it (16 bit, one channel)."""
    return _HEADER + 2 * _RATE * sound_seconds(name)


@lru_cache(maxsize=8)
def sound(name: str) -> bytes:
    """The WAV file's bytes; raises KeyError for no sound."""
    seconds = sound_seconds(name)
    level = _LEVELS[name.partition("-")[0]]
    samples = array.array("h")
    for step in range(seconds * _RATE):
        samples.append(round(26000 * max(-1.0, min(1.0, level(step / _RATE)))))
    if sys.byteorder == "big":
        samples.byteswap()
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(samples.tobytes())
    return out.getvalue()


def _bell(at: float) -> float:
    since = at % 2.5
    partials = ((523.0, 0.5, 1.6), (1307.0, 0.28, 2.6), (2080.0, 0.12, 4.5))
    return sum(
        share * math.exp(-fall * since) * math.sin(math.tau * pitch * since)
        for pitch, share, fall in partials
    )


def _horn(at: float) -> float:
    since = at % 4.0
    swell = min(1.0, since * 4) * max(0.0, min(1.0, (2.2 - since) * 4))
    return swell * (0.5 * math.sin(math.tau * 110 * at) + 0.3 * math.sin(math.tau * 165 * at))


def _turbine(at: float) -> float:
    beat = 0.6 + 0.4 * math.sin(math.tau * 0.7 * at)
    return beat * (0.4 * math.sin(math.tau * 72 * at) + 0.2 * math.sin(math.tau * 217 * at))


_LEVELS: dict[str, Callable[[float], float]] = {"bell": _bell, "horn": _horn, "turbine": _turbine}
