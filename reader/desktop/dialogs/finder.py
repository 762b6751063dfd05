"""Finds the feeds behind an address and shows each with its newest headlines, to be chosen.

Asks the engine; subscribes to nothing. A site that wants a password gets fields for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.clearing import clearable
from reader.desktop.engine_client import EngineClient, new_id
from reader.desktop.plain_words import Label, tip
from reader.errors import Code
from reader.model import FeedLink, Message
from reader.protocol import Discover, Done, Failed

_MOST = 2000  # characters of a clipboard that can be an address
_TALLEST = 280  # pixels of the list of feeds


class Finder(QWidget):
    """A field for an address and, once it was looked at, the feeds behind it."""

    said = Signal(str, bool)  # a sentence, and whether it tells of a trouble
    changed = Signal()  # what is found or chosen is another

    def __init__(
        self,
        engine: EngineClient,
        explain: Callable[[Any], str],
        parent: QWidget,
        *,
        one: bool = False,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._explain = explain
        self._one = one
        self._asked = ""
        self.trouble: Message | None = None  # why nothing could be found for the address
        self._choice: list[tuple[QAbstractButton, FeedLink]] = []
        self.field = QLineEdit(self, placeholderText="https://")
        self.field.setAccessibleName(self.tr("Address"))
        clearable(self.field)
        self._door = QWidget(self)
        self.user = QLineEdit(self._door)
        self.password = QLineEdit(self._door, echoMode=QLineEdit.EchoMode.Password)
        self._list = QScrollArea(self, widgetResizable=True)
        self._list.setObjectName("found")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.field.textChanged.connect(lambda _: self.reset())
        engine.done.connect(self._done)
        engine.failed.connect(self._failed)
        self.setFocusProxy(self.field)

    def _lay_out(self) -> None:
        door = QFormLayout(self._door)
        door.setContentsMargins(0, 0, 0, 0)
        door.addRow(self.tr("&User name"), self.user)
        door.addRow(self.tr("&Password"), self.password)
        self._door.hide()
        self._list.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.S3)
        inside.addWidget(self.field)
        inside.addWidget(self._door)
        inside.addWidget(self._list, 1)

    # --- asking

    @property
    def busy(self) -> bool:
        """Whether the engine is looking."""
        return bool(self._asked)

    @property
    def found(self) -> bool:
        """Whether feeds are shown."""
        return bool(self._choice)

    def chosen(self) -> list[FeedLink]:
        """The feeds that are ticked."""
        return [link for button, link in self._choice if button.isChecked()]

    def take_clipboard(self) -> None:
        """Put the clipboard's address into the field, if there is one."""
        text = QGuiApplication.clipboard().text()[:_MOST].strip()
        is_address = text.lower().startswith(("http://", "https://", "feed:")) and " " not in text
        if is_address and "\n" not in text:
            self.field.setText(text)

    def look(self) -> None:
        """Look for feeds behind the address."""
        address = self.field.text().strip()
        if not address or self._asked:
            return
        self._asked = new_id()
        self.trouble = None
        self.said.emit(self.tr("Looking for feeds…"), False)
        self.changed.emit()
        user, password = self.user.text(), self.password.text()
        self._engine.send(Discover(self._asked, address, True, user, password))

    def reset(self) -> None:
        """Another address: what was found for the last one no longer counts."""
        self._asked = ""
        self.trouble = None
        self._show(())
        self._door.hide()
        self.said.emit("", False)
        self.changed.emit()

    def _done(self, done: Done) -> None:
        if not self._asked or done.id != self._asked:
            return
        self._asked = ""
        self._show(done.links)
        several = len(done.links) > 1 and not self._one
        self.said.emit(self.tr("There are several feeds here: choose.") if several else "", False)
        self.changed.emit()

    def _failed(self, failed: Failed) -> None:
        if not self._asked or failed.id != self._asked:
            return
        self._asked = ""
        self.trouble = failed.message
        self.said.emit(self._explain(failed.message), True)
        if failed.message.code == Code.HTTP_UNAUTHORIZED:
            self._door.show()
            self.user.setFocus()
        else:
            self.field.setFocus()
        self.changed.emit()

    # --- showing

    def _show(self, links: Sequence[FeedLink]) -> None:
        self._choice = []
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(theme.S3, theme.S3, theme.S3, theme.S3)
        inside.setSpacing(theme.S1)
        group = QButtonGroup(page)
        group.setExclusive(self._one)
        for at, link in enumerate(links):
            button = self._button(link, page)
            group.addButton(button)
            button.setChecked(at == 0)
            button.toggled.connect(lambda _: self.changed.emit())
            inside.addWidget(button)
            inside.addWidget(self._about(link, page))
            self._choice.append((button, link))
        inside.addStretch(1)
        self._list.setWidget(page)
        self._list.setVisible(bool(links))
        if links:
            wanted = page.sizeHint().height() + 2
            self._list.setMinimumHeight(min(wanted, _TALLEST))
            self._choice[0][0].setFocus()

    def _button(self, link: FeedLink, page: QWidget) -> QAbstractButton:
        name = (link.title or link.address).replace("&", "&&")
        button = QRadioButton(name, page) if self._one else QCheckBox(name, page)
        button.setFont(theme.font(bold=True))
        button.setToolTip(tip(link.address))
        words = [link.address, *link.headlines]
        if link.trouble is not None:
            words.append(self._explain(link.trouble))
        button.setAccessibleDescription(". ".join(words))
        return button

    def _about(self, link: FeedLink, page: QWidget) -> QWidget:
        """The address and the newest headlines below a feed's name."""
        made = QWidget(page)
        inside = QVBoxLayout(made)
        set_margins(inside, theme.S5, 0, 0, theme.S2)
        inside.setSpacing(2)
        lines = [(link.address, "muted")]
        lines += [(f"· {title}", "") for title in link.headlines]
        if link.trouble is not None:
            lines.append((self._explain(link.trouble), "trouble"))
        for words, kind in lines:
            label = Label(words, made, wordWrap=True)
            label.setFont(theme.font(theme.SMALL))
            label.setObjectName(kind)
            inside.addWidget(label)
        return made
