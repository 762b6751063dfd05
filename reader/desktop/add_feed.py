"""The dialog for a new subscription: an address is pasted, what is behind it is offered.

Asks the engine and shows its answers; everything that goes wrong is a sentence in the dialog.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.engine_client import EngineClient, new_id
from reader.desktop.rows import FOLDER, Node
from reader.model import FeedLink
from reader.protocol import Add, Discover, Done, Failed

_ADDRESS = Qt.ItemDataRole.UserRole
_MOST = 2000  # characters of a clipboard that can be an address


class AddFeed(QDialog):
    """Finds the feeds behind an address and subscribes to those that are chosen."""

    added = Signal(tuple)  # ids of the new feeds

    def __init__(
        self,
        engine: EngineClient,
        nodes: Sequence[Node],
        explain: Callable[[Any], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a feed"))
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._engine = engine
        self._explain = explain
        self._waiting: dict[str, str] = {}  # request id → address
        self._feeds: list[int] = []
        self._troubles: list[str] = []
        self._field = QLineEdit(self, placeholderText="https://")
        self._field.setAccessibleName(self.tr("Address"))
        self._field.setClearButtonEnabled(True)
        self._choice = QListWidget(self)
        self._choice.setAccessibleName(self.tr("Feeds found"))
        self._folder = QComboBox(self)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._said = QLabel(self, wordWrap=True)
        self._said.setAccessibleName(self.tr("Message"))
        self._button = QPushButton(self)
        self._button.setDefault(True)
        self._fill_folders(nodes)
        self._lay_out()
        self._show_choice([])
        self._say("")
        self._field.textChanged.connect(lambda _: self._reset())
        self._button.clicked.connect(self._go)
        engine.done.connect(self._hear_done)
        engine.failed.connect(self._hear_failed)

    def _fill_folders(self, nodes: Sequence[Node]) -> None:
        self._folder.addItem(self.tr("No folder"), 0)
        for node in nodes:
            if node.kind == FOLDER:
                self._folder.addItem("    " * node.depth + node.name, node.id)
        self._folder.setVisible(self._folder.count() > 1)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Add a feed"), self)
        heading.setObjectName("heading")
        heading.setFont(theme.font(theme.HEADING, serif=True, bold=True))
        words = QLabel(
            self.tr("Paste the address of a feed, or of any page of a site you like to read."), self
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        box.addButton(self._button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.rejected.connect(self.reject)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S5, theme.S4, theme.S5, theme.S4)
        inside.setSpacing(theme.S3)
        for widget in (heading, words, self._field, self._choice, self._folder, self._said, box):
            inside.addWidget(widget)

    def start(self, address: str = "") -> None:
        """Open with an address, or with the one on the clipboard, or with none."""
        self._field.setText(address or _clipboard_address())
        self._field.selectAll()
        self.open()
        if address:
            self._go()

    # --- asking

    def _go(self) -> None:
        address = self._field.text().strip()
        if not address or self._waiting:
            return
        chosen = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        if self._choice.count():
            if chosen:
                self._subscribe([item.data(_ADDRESS) for item in chosen])
            return
        self._say(self.tr("Looking for feeds…"))
        request = Discover(new_id(), address)
        self._waiting[request.id] = address
        self._button.setEnabled(False)
        self._engine.send(request)

    def _subscribe(self, addresses: Sequence[str]) -> None:
        self._say(self.tr("Subscribing…"))
        self._button.setEnabled(False)
        self._feeds, self._troubles = [], []
        folder = self._folder.currentData() or 0
        for address in addresses:
            request = Add(new_id(), address, folder)
            self._waiting[request.id] = address
            self._engine.send(request)

    def _hear_done(self, done: Done) -> None:
        if done.id not in self._waiting:
            return
        del self._waiting[done.id]
        if done.feeds:
            self._feeds.extend(done.feeds)
            self._end_if_all()
        elif len(done.links) == 1:
            self._subscribe([done.links[0].address])
        elif done.links:
            self._show_choice(done.links)
            self._say(self.tr("There are several feeds here: choose."))
        else:
            self._troubles.extend(self._explain(message) for message in done.messages)
            self._end_if_all()

    def _hear_failed(self, failed: Failed) -> None:
        if failed.id in self._waiting:
            del self._waiting[failed.id]
            self._troubles.append(self._explain(failed.message))
            self._end_if_all()

    def _end_if_all(self) -> None:
        if self._waiting:
            return
        if self._feeds:
            self.added.emit(tuple(self._feeds))
        if self._troubles:
            self._say("\n".join(self._troubles), trouble=True)
            self._button.setEnabled(True)
            self._field.setFocus()
        else:
            self.accept()

    # --- showing

    def _items(self) -> list[QListWidgetItem]:
        return [self._choice.item(at) for at in range(self._choice.count())]

    def _show_choice(self, links: Sequence[FeedLink]) -> None:
        self._choice.clear()
        for at, link in enumerate(links):
            item = QListWidgetItem(f"{link.title}\n{link.address}" if link.title else link.address)
            item.setData(_ADDRESS, link.address)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if at else Qt.CheckState.Checked)
            self._choice.addItem(item)
        self._choice.setVisible(bool(links))
        self._button.setText(self.tr("Subscribe") if links else self.tr("Find"))
        self._button.setEnabled(True)
        if links:
            self._choice.setCurrentRow(0)
            self._choice.setFocus()

    def _reset(self) -> None:
        """Another address: what was found for the last one no longer counts."""
        self._waiting.clear()
        self._show_choice([])
        self._say("")

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self._said.setObjectName("trouble" if trouble else "muted")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(words)
        self._said.setVisible(bool(words))


def _clipboard_address() -> str:
    """What is on the clipboard, if it is an address."""
    text = QGuiApplication.clipboard().text()[:_MOST].strip()
    is_address = text.lower().startswith(("http://", "https://", "feed:")) and " " not in text
    return text if is_address and "\n" not in text else ""
