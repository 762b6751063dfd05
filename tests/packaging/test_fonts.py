"""The letters that Broadsheet carries: all load, under their names, with the signs of the trade."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QRawFont

from reader import assets

FONTS = sorted(assets.resource("fonts").rglob("*.ttf"))
FACES = [
    ("Literata", QFont.Weight.Normal, False),
    ("Literata", QFont.Weight.Normal, True),
    ("Literata", QFont.Weight.Bold, False),
    ("Literata", QFont.Weight.Bold, True),
    ("Inter", QFont.Weight.Normal, False),
    ("Inter", QFont.Weight.Normal, True),
    ("Inter", QFont.Weight.DemiBold, False),
    ("Inter", QFont.Weight.Bold, False),
    ("Frank Ruhl Libre", QFont.Weight.Normal, False),
    ("Frank Ruhl Libre", QFont.Weight.Bold, False),
]
LATIN_GREEK_CYRILLIC = "aZ09 éßøŁőžșğƠẞ“”‘’„«»–—…·•†‡§¶©®™€£¥←→№½⁴ αΩάς яЖёїґ"
HEBREW = "אבתםןץףךשׁ־״׳₪ “”,.;:!?()–—"


@pytest.fixture(scope="module")
def loaded(qapp: QGuiApplication) -> dict[Path, int]:
    return {path: QFontDatabase.addApplicationFont(str(path)) for path in FONTS}


def test_every_file_loads(loaded: dict[Path, int]) -> None:
    assert len(loaded) == len(FACES)
    assert [path.name for path, number in loaded.items() if number < 0] == []


@pytest.mark.parametrize(("family", "weight", "italic"), FACES)
def test_each_face_is_a_drawn_one_and_not_made_up_by_qt(
    loaded: dict[Path, int], family: str, weight: QFont.Weight, italic: bool
) -> None:
    font = QFont(family)
    font.setWeight(weight)
    font.setItalic(italic)
    info = QFontInfo(font)
    assert (info.family(), info.weight(), info.italic()) == (family, weight, italic)
    names = QFontDatabase.styles(family)
    assert any(
        QFontDatabase.weight(family, name) == weight
        and QFontDatabase.italic(family, name) == italic
        for name in names
    ), names


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_signs_are_there(qapp: QGuiApplication, path: Path) -> None:
    wanted = HEBREW if path.stem.startswith("FrankRuhl") else LATIN_GREEK_CYRILLIC
    font = QRawFont(str(path), 16)
    assert [sign for sign in wanted if not font.supportsCharacter(ord(sign))] == []


@pytest.mark.parametrize("folder", sorted({path.parent for path in FONTS}), ids=lambda p: p.name)
def test_each_family_brings_its_licence(folder: Path) -> None:
    text = (folder / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    # A reserved name would forbid giving a subset the font's own name.
    assert "with Reserved Font Name" not in text.split("-----", 1)[0]


def test_they_stay_small() -> None:
    assert sum(path.stat().st_size for path in FONTS) < 1_500_000
