"""How a title is broken into the lines of its row."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from reader.desktop import theme
from reader.desktop.headline_row import broken


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Short", 1),
        ("A headline that takes the whole of two lines and a little", 2),
        ("word " * 300, 2),
        ("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 2),
        ("שירות המעבורות מושבת לראשונה זה ארבעים שנה בגלל סחף בנמל, כך נמסר אתמול", 2),
        ("x" * 5000, 2),
    ],
)
def test_no_line_is_wider_than_the_column(qapp: QApplication, text: str, lines: int) -> None:
    theme.load_fonts()
    font = theme.font(theme.LEDE, serif=True, bold=True)
    made = broken(text, font, 300, 2)
    assert len(made) == lines
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 301 for line in made)
    shown = "".join(made).replace(" ", "").removesuffix("…")
    assert text.replace(" ", "").startswith(shown[: len(text)])
