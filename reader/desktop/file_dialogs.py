"""The dialogs that ask for a file: where they begin, and what they show.

They begin where the last one of this window ended, at first among the user's documents: Qt would
begin wherever the process happened to be started.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_LAST = "folder of files"


def file_dialog(window: QWidget, title: str, filters: Sequence[str]) -> QFileDialog:
    """A dialog for a file; `filters` in Qt's form, such as "Books (*.epub)"."""
    dialog = QFileDialog(window, title)
    dialog.setNameFilters(filters)
    dialog.setDirectory(str(window.property(_LAST) or _documents()))
    dialog.fileSelected.connect(lambda path: window.setProperty(_LAST, str(Path(path).parent)))
    return dialog


def save_dialog(window: QWidget, title: str, filters: Sequence[str], name: str) -> QFileDialog:
    """A dialog for a file to be written; a name without an ending gets the one of `name`."""
    dialog = file_dialog(window, title, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return dialog


def _documents() -> Path:
    """The user's documents, or the home folder where there is no such place."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
