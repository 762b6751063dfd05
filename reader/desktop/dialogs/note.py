"""Where a note is written: the passage above, the words below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import ISOLATED
from reader.desktop.dialogs.frame import Frame

_SHOWN = 280  # letters of the passage


class NoteDialog(Frame):
    """Tells the words when they are to be kept; what is kept may be taken away here too."""

    kept = Signal(str)
    removed = Signal()

    def __init__(self, quote: str, body: str, parent: QWidget, *, new: bool) -> None:
        super().__init__(parent, 460)
        cut = quote if len(quote) <= _SHOWN else f"{quote[: _SHOWN - 1]}…"
        quoted = self.tr("“{words}”").format(words=ISOLATED.format(cut))
        self.head(self.tr("Note"), quoted if quote else self.tr("On the whole article"))
        self.field = QTextEdit(self)
        self.field.setAcceptRichText(False)
        self.field.setAccessibleName(self.tr("Your note"))
        self.field.setPlaceholderText(self.tr("What do you want to remember?"))
        self.field.setFont(theme.font(theme.LEDE, serif=True))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(120)
        self.field.setPlainText(body)
        self.body.addWidget(self.field, 1)
        self.keep = self.accepting(self.tr("&Keep"))
        if not new:
            self.gone = self.other(self.tr("&Remove"))
            self.gone.clicked.connect(self._remove)
        self.cancelling()
        self.box.accepted.connect(self._keep)
        self.field.setFocus()

    def _keep(self) -> None:
        self.kept.emit(self.field.toPlainText().strip())
        self.accept()

    def _remove(self) -> None:
        self.removed.emit()
        self.accept()
