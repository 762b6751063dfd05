"""The drawings: right format and size, the same each time, none of them empty or noise."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image, ImageStat

from reader.demo.articles import read_articles
from reader.demo.faces import face, icon
from reader.demo.outlets import read_outlets
from reader.demo.pictures import media_type, picture, size_of
from reader.demo.sound import sound, sound_seconds, sound_size

OUTLETS = read_outlets()
FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF"}


def names() -> list[str]:
    found = set()
    for outlet in OUTLETS:
        for article in read_articles(outlet, 0.0):
            found.update(re.findall(r"<picture (\S+)", article.body))
            if article.picture:
                found.add(article.picture.name)
    return sorted(found)


# Every scene and every format once; the rest are the same scenes in another light.
SAMPLE = sorted({(name.partition("-")[0], name[-4:]): name for name in names()}.values())


def test_every_name_in_the_articles_can_be_drawn():
    assert len(names()) >= 60
    for name in names():
        width, height = size_of(name)
        assert (800 <= width <= 1600 and height >= 600) or name.endswith(".gif")
    assert {media_type(name) for name in names()} == set(FORMATS)


@pytest.mark.parametrize("name", SAMPLE)
def test_picture_is_what_its_name_says(name: str):
    image = Image.open(io.BytesIO(picture(name)))
    assert image.format == FORMATS[media_type(name)]
    assert image.size == size_of(name)
    assert (getattr(image, "n_frames", 1) > 8) == name.endswith(".gif")
    # A drawing has contrast, and unlike noise most of it changes little from dot to dot.
    grey = image.convert("L")
    assert ImageStat.Stat(grey).stddev[0] > 12
    step = ImageStat.Stat(Image.eval(_difference(grey), lambda v: 255 if v > 24 else 0)).mean[0]
    assert step / 255 < 0.2


def _difference(grey: Image.Image) -> Image.Image:
    from PIL import ImageChops

    return ImageChops.difference(grey, ImageChops.offset(grey, 1, 0))


def test_drawing_is_deterministic():
    from reader.demo import pictures

    first = picture("harbour-dawn-5.jpg")
    pictures._picture.cache_clear()
    assert picture("harbour-dawn-5.jpg") == first
    assert picture("harbour-dawn-6.jpg") != first


@pytest.mark.parametrize(
    "name", ["../etc-day-1.jpg", "sea-day-1.svg", "sea-day.jpg", "tide-day-1.png"]
)
def test_other_names_are_refused(name: str):
    with pytest.raises(KeyError):
        picture(name)


def test_every_writer_and_outlet_has_a_face():
    faces = set()
    for outlet in OUTLETS:
        faces.update(face(outlet, writer) for writer in outlet.writers)
        assert Image.open(io.BytesIO(icon(outlet, 192, "png"))).size == (192, 192)
    assert len(faces) == sum(len(outlet.writers) for outlet in OUTLETS)


@pytest.mark.parametrize("name", ["bell-2.wav", "horn-3.wav", "turbine-2.wav"])
def test_sounds_are_as_long_as_they_say(name: str):
    import wave

    assert len(sound(name)) == sound_size(name)
    with wave.open(io.BytesIO(sound(name))) as file:
        assert file.getnframes() == sound_seconds(name) * file.getframerate()
        assert max(file.readframes(4000)) > 0
