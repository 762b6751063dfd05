"""All notes and highlights, the newest first; one leads to its passage.

Shows what it is given and tells what is wished; searching is another's business.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import ISOLATED
from reader.desktop.clearing import clearable
from reader.desktop.dialogs.frame import Frame
from reader.model import Note

_PAUSE = 180  # milliseconds without a key before the list follows
_SHOWN = 140  # letters of a passage


class NotesList(Frame):
    """It stays open beside the window, so that one note after another can be looked at."""

    sought = Signal(str)
    opened = Signal(object)  # a Note
    changing = Signal(object)  # a Note
    removing = Signal(object)  # a Note
    exporting = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 560)
        self.resize(620, 520)
        self.setModal(False)
        self.head(self.tr("Notes"))
        self.field = QLineEdit(self, placeholderText=self.tr("Search in notes"))
        self.field.setAccessibleName(self.tr("Search in notes"))
        clearable(self.field)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setFont(theme.font(theme.UI))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.open_button = self.accepting(self.tr("&Open"))
        self.change_button = self.other(self.tr("&Edit…"))
        self.remove_button = self.other(self.tr("&Remove"))
        self.export_button = self.other(self.tr("E&xport…"))
        self.closing()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.sought.emit(self.field.text().strip()))
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.list.itemActivated.connect(lambda _: self._tell(self.opened))
        self.open_button.clicked.connect(lambda: self._tell(self.opened))
        self.change_button.clicked.connect(lambda: self._tell(self.changing))
        self.remove_button.clicked.connect(lambda: self._tell(self.removing))
        self.export_button.clicked.connect(self.exporting)
        self.list.currentItemChanged.connect(lambda *_: self._look())
        self.list.setFocus()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """List these; the one that was chosen stays so."""
        at = max(0, self.list.currentRow())
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(_words(note))
            item.setData(Qt.ItemDataRole.UserRole, note)
            self.list.addItem(item)
        self.list.setCurrentRow(min(at, len(notes) - 1))
        none = self.tr("No notes yet: select a passage and press Shift+H or Shift+Y.")
        if self.field.text().strip():
            none = self.tr("No note has these words.")
        self.say("" if notes else none)
        self._look()

    def note(self) -> Note | None:
        """The note that is chosen."""
        item: QListWidgetItem | None = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Note) else None

    def _look(self) -> None:
        note = self.note()
        self.open_button.setEnabled(note is not None and note.article > 0)
        self.change_button.setEnabled(note is not None)
        self.remove_button.setEnabled(note is not None)
        self.export_button.setEnabled(self.list.count() > 0)

    def _tell(self, wish: SignalInstance) -> None:
        note = self.note()
        if note is not None:
            wish.emit(note)


def _words(note: Note) -> str:
    """A note in lines: the passage, what was written, and of which article it is."""
    quote = " ".join(note.quote.split())
    cut = quote if len(quote) <= _SHOWN else f"{quote[: _SHOWN - 1]}…"
    quoted = QCoreApplication.translate("NotesList", "“{words}”")
    lines = [quoted.format(words=ISOLATED.format(cut))] if cut else []
    if note.body:
        lines.append(ISOLATED.format(" ".join(note.body.split())))
    parts = (note.anchor.source, note.anchor.title)
    lines.append(" · ".join(ISOLATED.format(part) for part in parts if part))
    return "\n".join(lines)
