"""Words that are shown as they are: Qt would take those that look like HTML for a page.

Names of feeds, addresses, notes and messages come from elsewhere. Taken for HTML they could swell a
bar, or show a file of the disk in it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel  # noqa: TID251

_LINE = 80  # letters; Qt breaks the lines of HTML, and of nothing else


class Label(QLabel):
    """A label that shows every character it is given; all of ours are of this kind."""

    def __init__(self, *args: Any, **properties: Any) -> None:
        super().__init__(*args, **properties)
        self.setTextFormat(Qt.TextFormat.PlainText)


def tip(words: str) -> str:
    """The text of a tooltip that shows these words and nothing else; long ones in several lines."""
    if len(words) <= _LINE and not GuiQt.mightBeRichText(words):
        return words
    from html import escape  # not at the start, which its table of entities would hold up

    return f"<p>{escape(words)}</p>".replace("\n", "<br>")
