"""Pictures are drawn anew within bounds, whatever the bytes pretend to be."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw

from reader.content.pictures import THUMBNAIL, redraw
from reader.errors import Code, KnownError
from reader.model import Redrawn


def scene(width: int = 640, height: int = 400, mode: str = "RGB") -> Image.Image:
    """A picture whose lines all differ, red at the left and blue at the right."""
    image = Image.radial_gradient("L").resize((width, height)).convert(mode)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width // 4, height), (220, 20, 20))
    draw.rectangle((width * 3 // 4, 0, width, height), (20, 20, 220))
    return image


def written(image: Image.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def shown(redrawn: Redrawn) -> Image.Image:
    image = Image.open(io.BytesIO(redrawn.body))
    assert image.format == "WEBP"
    assert image.size == (redrawn.width, redrawn.height)
    image.load()
    return image


def refused(body: bytes) -> tuple[str, dict[str, Any]]:
    with pytest.raises(KnownError) as caught:
        redraw(body)
    return caught.value.code, caught.value.params


def png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\x00" * 100_000)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def test_a_large_picture_becomes_as_large_as_asked_and_a_small_one_stays() -> None:
    large = redraw(written(scene(3000, 2000), "JPEG"), width=1200)
    assert (large.width, large.height) == (1200, 800)
    assert max(Image.open(io.BytesIO(large.thumbnail)).size) == THUMBNAIL
    small = redraw(written(scene(200, 100), "JPEG"), width=1200)
    assert (small.width, small.height, small.thumbnail) == (200, 100, b"")


@pytest.mark.parametrize(
    ("size", "width", "drawn"),
    [
        ((200, 9000), 1600, (200, 9000)),
        ((200, 20_000), 1600, (164, 16_383)),
        ((1000, 12_000), 1600, (924, 11_085)),
        ((1000, 4000), 320, (320, 1280)),
        ((1500, 2800), 1600, (857, 1600)),  # a photograph
    ],
)
def test_a_strip_stays_wide_enough_to_be_read(
    size: tuple[int, int], width: int, drawn: tuple[int, int]
) -> None:
    made = redraw(written(Image.new("RGB", size, "navy"), "PNG"), width=width)
    assert (made.width, made.height) == drawn
    small = Image.open(io.BytesIO(made.thumbnail)).size
    assert min(small) * 2 > max(small)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP", "TIFF", "ICO"])
def test_every_usual_kind_is_read(kind: str) -> None:
    made = shown(redraw(written(scene(128, 128), kind))).convert("RGB")
    red, _, blue = made.getpixel((5, 64))  # type: ignore[misc]
    assert red > 180
    assert blue < 80


def test_nothing_but_the_picture_is_kept_and_it_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "A camera with a name"
    made = redraw(written(scene(600, 300), "JPEG", exif=exif))
    image = shown(made)
    assert image.size == (300, 600)
    assert b"camera" not in made.body
    assert not {"exif", "icc_profile", "xmp"} & {key for key, said in image.info.items() if said}


def test_transparency_is_kept_and_only_where_there_is_any() -> None:
    clear = scene().convert("RGBA")
    clear.putpixel((0, 0), (0, 0, 0, 0))
    assert shown(redraw(written(clear, "PNG"))).mode == "RGBA"
    assert shown(redraw(written(scene().convert("RGBA"), "PNG"))).mode == "RGB"


def test_colours_are_those_that_the_profile_means() -> None:
    lab = ImageCms.createProfile("LAB")
    srgb = ImageCms.createProfile("sRGB")
    profile = ImageCms.ImageCmsProfile(srgb).tobytes()
    plain = shown(redraw(written(scene(), "PNG", icc_profile=profile)))
    assert abs(plain.getpixel((5, 200))[0] - 220) < 12  # type: ignore[index]
    broken = ImageCms.ImageCmsProfile(lab).tobytes()
    assert shown(redraw(written(scene(), "PNG", icc_profile=broken))).size == (640, 400)
    assert shown(redraw(written(scene(), "PNG", icc_profile=b"nonsense"))).size == (640, 400)


def test_sixteen_bits_and_four_inks_become_colours() -> None:
    deep = Image.new("I;16", (40, 40), 40_000)
    grey = shown(redraw(written(deep, "PNG"))).convert("L").getpixel((20, 20))
    assert abs(grey - 156) < 6  # type: ignore[operator]
    assert shown(redraw(written(scene().convert("CMYK"), "JPEG"))).mode == "RGB"


def test_a_moving_picture_keeps_moving() -> None:
    frames = [scene().rotate(n * 30) for n in range(5)]
    gif = written(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=90, loop=0)
    made = redraw(gif)
    image = Image.open(io.BytesIO(made.body))
    assert made.animated
    assert image.n_frames == 5  # type: ignore[attr-defined]
    image.load()
    assert image.info["duration"] == 90
    assert Image.open(io.BytesIO(made.thumbnail)).size == (240, 150)


def test_too_many_frames_leave_the_first() -> None:
    frames = [Image.new("P", (20, 20), n % 250) for n in range(400)]
    gif = written(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=20)
    made = redraw(gif)
    assert not made.animated
    assert shown(made).size == (20, 20)


def test_a_picture_that_broke_off_is_shown_as_far_as_it_came_or_not_at_all() -> None:
    noise = Image.effect_noise((800, 600), 60).convert("RGB")
    body = written(noise, "JPEG")
    made = redraw(body[: len(body) * 3 // 4])
    assert made.cut
    assert made.width == 800
    assert 360 < made.height < 480
    assert refused(body[: len(body) // 4])[0] == Code.PICTURE_BROKEN
    png = written(noise, "PNG")
    assert refused(png[: len(png) * 3 // 4])[0] == Code.PICTURE_BROKEN


@pytest.mark.parametrize(
    ("body", "code", "kind"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Code.PICTURE_KIND, "svg"),
        (b"<?xml version='1.0'?><!-- x --><svg/>", Code.PICTURE_KIND, "svg"),
        (b"\n<!DOCTYPE html><p>Log in", Code.PICTURE_KIND, "html"),
        (b"nothing at all", Code.PICTURE_KIND, ""),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", Code.PICTURE_KIND, ""),
    ],
)
def test_what_is_no_picture_is_refused(body: bytes, code: Code, kind: str) -> None:
    assert refused(body) == (code, {"kind": kind})


def test_bombs_pixels_and_nothing_are_refused() -> None:
    assert refused(png_claiming(20_000, 20_000))[0] == Code.PICTURE_TOO_LARGE
    assert refused(png_claiming(60_000, 5))[0] == Code.PICTURE_TOO_LARGE
    assert refused(png_claiming(3000, 3000))[0] == Code.PICTURE_BROKEN
    assert refused(written(Image.new("RGB", (1, 1)), "GIF"))[0] == Code.PICTURE_PIXEL
    assert refused(b"")[0] == Code.PICTURE_BROKEN


def test_the_same_picture_has_the_same_name() -> None:
    body = written(scene(), "PNG")
    assert redraw(body).hash == redraw(body).hash != redraw(written(scene(639), "PNG")).hash
