"""Report a problem: shows the text that would help, to be looked over and copied by the person."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame

_SIZE = (720, 520)


class Report(Frame):
    """Sends nothing: the text goes to the clipboard, and from there where the person likes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _SIZE[0])
        self.head(
            self.tr("Report a problem"),
            self.tr(
                "Copy this text into your report and say what you did and what happened. Addresses "
                "of what you read have been taken out; nothing is sent from here."
            ),
        )
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the report"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        font = QFont(list(theme.MONO))
        font.setPixelSize(theme.SMALL)
        self.text.setFont(font)
        self.body.addWidget(self.text, 1)
        self.logs = self.other(self.tr("&Show log files"))
        self.closing()
        self.copy = self.accepting(self.tr("&Copy"))
        self.copy.setEnabled(False)
        self.box.accepted.connect(self._copy)
        self.resize(*_SIZE)

    def show_text(self, text: str) -> None:
        """Show the text, now that it has been put together."""
        self.text.setPlainText(text)
        self.copy.setEnabled(True)
        self.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(self.tr("Copied."))
