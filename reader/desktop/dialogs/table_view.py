"""Shows one table of an article by itself: as wide as it is, scrolled both ways by hand or key."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QWidget

from reader.desktop.dialogs.frame import Frame

_LARGEST = 0.92  # of the window's width and height


class TableView(Frame):
    """A window over the article with one table in it; `css` is how the article is set."""

    def __init__(self, html: str, css: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.head(self.tr("Table"), title)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Table"))
        self.text.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
        self.text.document().setDefaultStyleSheet(css)
        self.text.setHtml(html.replace(' width="99%"', "", 1))
        self.body.addWidget(self.text, 1)
        close = self.box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("&Close"))
        size = self.text.document().size().toSize() + QSize(100, 190)
        window = parent.window().size()
        self.resize(
            min(size.width(), round(window.width() * _LARGEST)),
            min(size.height(), round(window.height() * _LARGEST)),
        )
        self.text.setFocus()
