"""Saves a picture of an article into a file of the reader's: one way for its menu and the viewer.

It goes as the file that is kept, or drawn anew where the file's name says PNG or JPEG.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QImageReader, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.desktop.decoding import Decoding
from reader.desktop.file_dialogs import save_dialog
from reader.desktop.rows import Shown
from reader.errors import Code, KnownError
from reader.files import write_whole

_FORMS = {".png": b"PNG", ".jpg": b"JPEG", ".jpeg": b"JPEG"}
_QUALITY = 92  # of a JPEG, in a hundred

Told = Callable[[str], object]
Failed = Callable[[Exception], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureSaving", text)


def ask_file(parent: QWidget, shown: Shown, then: Callable[[Path], object]) -> QFileDialog:
    """Ask where a picture is to be saved, at first under the name that it has on its site."""
    filters = [_tr("Pictures (*.png *.jpg *.webp)"), _tr("All files (*)")]
    dialog = save_dialog(parent, _tr("Save picture"), filters, shown.file or "picture.png")
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def save(decoding: Decoding, shown: Shown, path: Path, told: Told, failed: Failed) -> None:
    """Save a picture, whole or not at all; `told` gets a sentence when it is saved."""
    source = decoding.path(shown.media)
    if source is not None:
        decoding.lane.ask(
            lambda _: write_whole(path, _in_its_form(source, path)),
            lambda _: told(_tr("“{name}” is written.").format(name=path.name)),
            failed,
        )


# In the lane that decodes.


def _in_its_form(source: Path, path: Path) -> bytes:
    form = _FORMS.get(path.suffix.lower())
    try:
        return source.read_bytes() if form is None else _drawn(source, form)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError(Code.FILE_UNREADABLE, name=source.name, reason=reason) from error


def _drawn(source: Path, form: bytes) -> bytes:
    reader, held = QImageReader(str(source)), QBuffer()
    image = reader.read()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(held, form)
    writer.setQuality(_QUALITY)
    if image.isNull() or not writer.write(image):
        raise OSError(reader.errorString() if image.isNull() else writer.errorString())
    return bytes(held.data().data())
