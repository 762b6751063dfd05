"""Two small dialogs of the list: which tags are on the chosen articles, and a name for a view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from reader.desktop.dialogs.frame import Frame
from reader.desktop.name_words import has_all

_ROWS = 8  # of the list before it scrolls


class TagArticles(Frame):
    """Tags with ticks; a tick acts at once, and a new name makes a tag.

    A tag that is on some of several articles is ticked half; the next tick puts it on all.
    """

    turned = Signal(str, bool)  # a tag's name, and whether it is to be on

    def __init__(
        self,
        title: str,
        tags: Sequence[tuple[int, str]],
        on: Mapping[int, int],
        count: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, 380)
        self.head(self.tr("Tags"), title)
        self.name = QLineEdit(self, placeholderText=self.tr("Find a tag, or name a new one"))
        self.name.setAccessibleName(self.tr("Tag"))
        self.name.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setSpacing(3)
        for tag, name in tags:
            self._add(name, _state(on.get(tag, 0), count))
        self.list.itemChanged.connect(self._changed)
        self.body.addWidget(self.name)
        self.body.addWidget(self.list, 1)
        row = self.list.sizeHintForRow(0) if tags else self.fontMetrics().height() + 8
        self.list.setMinimumHeight((row + 6) * min(_ROWS, max(3, len(tags))) + 8)
        self.list.setVisible(bool(tags))
        self.closing()
        self.name.setFocus()

    def _add(self, name: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        self.list.addItem(item)
        return item

    def _changed(self, item: QListWidgetItem) -> None:
        self.turned.emit(item.text(), item.checkState() is Qt.CheckState.Checked)

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for item in self._items():
            item.setHidden(not has_all(item.text(), typed))
        new = bool(wanted) and all(item.text().casefold() != wanted for item in self._items())
        words = self.tr("Enter makes a new tag “{name}”.").format(name=typed.strip())
        self.say(words if new else "")

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _take_typed(self) -> None:
        """Put the typed tag on: the one of this name, else a new one."""
        typed = " ".join(self.name.text().split())
        if not typed:
            self.reject()
            return
        known = next((i for i in self._items() if i.text().casefold() == typed.casefold()), None)
        if known is None:
            self.list.blockSignals(True)
            self._add(typed, Qt.CheckState.Checked)
            self.list.blockSignals(False)
            self.list.show()
            self.turned.emit(typed, True)
        else:
            known.setCheckState(Qt.CheckState.Checked)
        self.name.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.name.hasFocus():
                self._take_typed()
            else:
                self.reject()
            return
        if event.key() == Qt.Key.Key_Down and self.name.hasFocus() and self.list.count():
            shown = [item for item in self._items() if not item.isHidden()]
            if shown:
                self.list.setFocus()
                self.list.setCurrentItem(shown[0])
            return
        super().keyPressEvent(event)


def _state(on: int, count: int) -> Qt.CheckState:
    if on == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if on >= count else Qt.CheckState.PartiallyChecked


class SaveView(Frame):
    """Asks for the name under which the open list is to stand in the sidebar."""

    named = Signal(str)

    def __init__(self, name: str, words: str, taken: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, 380)
        self._taken = {each.casefold() for each in taken}
        self.head(self.tr("Save view"), words)
        self.name = QLineEdit(name, self)
        self.form().addRow(self.tr("&Name"), self.name)
        self.cancelling()
        self._save = self.accepting(self.tr("Save"))
        self.box.accepted.connect(self._go)
        self.name.textChanged.connect(self._look)
        self._look(name)
        self.name.setFocus()
        self.name.selectAll()

    def _look(self, typed: str) -> None:
        name = typed.strip()
        self._save.setEnabled(bool(name))
        taken = name.casefold() in self._taken
        self.say(self.tr("The view of this name is replaced.") if taken else "")

    def _go(self) -> None:
        self.named.emit(self.name.text().strip())
        self.accept()
