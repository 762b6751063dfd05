"""The application's icon: one drawing, every size and form."""

from __future__ import annotations

from pathlib import Path

import icons
import pytest
from PIL import Image, ImageChops, ImageStat
from PIL.IcnsImagePlugin import IcnsImageFile
from PySide6.QtGui import QGuiApplication


@pytest.mark.parametrize("size", icons.SIZES)
def test_each_picture_is_what_its_drawing_shows(
    size: int, qapp: QGuiApplication, tmp_path: Path
) -> None:
    drawn = tmp_path / "drawn.png"
    drawn.write_bytes(icons.draw(size))
    with Image.open(icons.picture(size)) as kept, Image.open(drawn) as now:
        assert kept.size == now.size == (size, size)
        difference = ImageChops.difference(kept.convert("RGBA"), now.convert("RGBA"))
    # Another release of Qt may round an edge otherwise; another drawing differs by far more.
    assert max(ImageStat.Stat(difference).mean) < 1.0, "run packaging/icons.py"


@pytest.mark.parametrize("size", icons.SIZES)
@pytest.mark.parametrize("ground", ["#ffffff", "#1b1b1b"])
def test_it_stands_out_on_light_and_dark(size: int, ground: str) -> None:
    """Its edge and what is drawn on it differ from the ground by 3 to 1 (WCAG 2.2, 1.4.11)."""
    page = Image.new("RGBA", (size, size), ground)
    with Image.open(icons.picture(size)) as icon:
        page.alpha_composite(icon.convert("RGBA"))
    middle = page.getpixel((size // 8, size // 2))
    sheet = page.getpixel((size // 2, round(size * 0.38)))
    assert isinstance(middle, tuple)
    assert isinstance(sheet, tuple)
    if ground == "#ffffff":
        assert contrast(middle, (255, 255, 255)) >= 3
    else:
        assert contrast(sheet, (27, 27, 27)) >= 3
    assert contrast(middle, sheet) >= 3


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: tuple[int, ...]) -> float:
    parts = [c / 255 for c in colour[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_windows_gets_every_size_from_its_own_picture(tmp_path: Path) -> None:
    icons.write_ico(tmp_path / "broadsheet.ico")
    with Image.open(tmp_path / "broadsheet.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
        icon.size = (16, 16)
        small = icon.convert("RGBA")
    with Image.open(icons.picture(16)) as kept:
        assert list(small.get_flattened_data()) == list(kept.convert("RGBA").get_flattened_data())


def test_macos_gets_every_size_from_its_own_picture(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "broadsheet.icns")
    with IcnsImageFile(tmp_path / "broadsheet.icns") as icon:
        sizes = [(16, 16, 2), (32, 32, 2), (128, 128, 1), (256, 256, 1), (512, 512, 1)]
        assert {*sizes, (512, 512, 2)} <= set(icon.info["sizes"])
        small = icon.icns.getimage((16, 16, 2)).convert("RGBA")
    with Image.open(icons.picture(32)) as kept:
        assert list(small.get_flattened_data()) == list(kept.convert("RGBA").get_flattened_data())
