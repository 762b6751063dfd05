"""The keys of all actions, to be looked through and changed; a key that is taken is told.

Changes nothing by itself: the keys that are wished are told.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import shortcuts, theme
from reader.desktop.action_table import Spec, menu_names
from reader.desktop.actions import shown
from reader.desktop.clearing import clearable
from reader.desktop.name_words import has_all
from reader.desktop.plain_words import Label

_KEY = 130  # pixels that a key with its modifiers needs


class KeyboardPage(QWidget):
    """The table of actions by menu, and below it what can be done with the chosen one."""

    wished = Signal(object)  # keys by action, where they are not the usual ones
    said = Signal(str)  # a sentence, "" to take it back

    def __init__(self, specs: Sequence[Spec], usual: Sequence[Spec], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._specs = {spec.id: spec for spec in specs}
        self._usual = list(usual)
        self.field = QLineEdit(self, placeholderText=self.tr("Filter actions"))
        self.field.setAccessibleName(self.tr("Filter actions"))
        clearable(self.field)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setObjectName("keys")
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(theme.S3)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.key = QKeySequenceEdit(self)
        self.key.setMinimumWidth(_KEY)
        self.key.setMaximumSequenceLength(1)
        for field in (self.key, *self.key.findChildren(QLineEdit)):
            field.setAccessibleName(self.tr("New key"))
        self.add = QPushButton(self.tr("A&dd key"), self)
        self.clear = QPushButton(self.tr("&No key"), self)
        self.restore = QPushButton(self.tr("&Usual keys"), self)
        self._lay_out()
        self._fill()
        self.field.textChanged.connect(lambda _: self._filter())
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.key.keySequenceChanged.connect(lambda _: self._look())
        self.add.clicked.connect(self._add)
        self.clear.clicked.connect(lambda: self._give(self.current, ()))
        self.restore.clicked.connect(self._restore)
        self._chosen()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.S2)
        label = Label(self.tr("New &key"), self)
        label.setBuddy(self.key)
        line.addWidget(label)
        line.addWidget(self.key, 1)
        for button in (self.add, self.clear, self.restore):
            button.setAutoDefault(False)
            line.addWidget(button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S3, theme.S4, theme.S3, theme.S3)
        inside.setSpacing(theme.S3)
        inside.addWidget(self.field)
        inside.addWidget(self.tree, 1)
        inside.addLayout(line)

    def _fill(self) -> None:
        self._lines: dict[str, QTreeWidgetItem] = {}
        self._headings: dict[str, QTreeWidgetItem] = {}
        for menu, name in menu_names().items():
            heading = QTreeWidgetItem(self.tree, [name.replace("&", ""), ""])
            self._headings[menu] = heading
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setData(1, Qt.ItemDataRole.AccessibleTextRole, heading.text(0))
            heading.setFont(0, theme.font(theme.SMALL, bold=True))
            for spec in self._specs.values():
                if spec.menu == menu:
                    line = QTreeWidgetItem(heading, [spec.text.rstrip("…"), ""])
                    line.setData(0, Qt.ItemDataRole.UserRole, spec.id)
                    self._lines[spec.id] = line
        self.tree.expandAll()
        self.tree.setColumnWidth(0, 300)
        self._show_keys()

    def _show_keys(self) -> None:
        for id, line in self._lines.items():
            keys = ", ".join(shown(key) for key in self._specs[id].keys)
            line.setText(1, keys)
            said = f"{line.text(0)}: {keys or self.tr('no key')}"
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            said = keys or self.tr("no key")
            line.setData(1, Qt.ItemDataRole.AccessibleTextRole, said)

    def _filter(self) -> None:
        shown_menus = set()
        for id, line in self._lines.items():
            fits = has_all(f"{line.text(0)} {line.text(1)}", self.field.text())
            line.setHidden(not fits)
            if fits:
                shown_menus.add(self._specs[id].menu)
        for menu, heading in self._headings.items():
            heading.setHidden(menu not in shown_menus)

    # --- the chosen action

    @property
    def current(self) -> str:
        """The id of the chosen action, "" for none."""
        line = self.tree.currentItem()
        return str(line.data(0, Qt.ItemDataRole.UserRole) or "") if line is not None else ""

    def choose(self, id: str) -> None:
        """Choose an action."""
        self.tree.setCurrentItem(self._lines[id])

    def _chosen(self) -> None:
        self.key.clear()
        self.key.setEnabled(bool(self.current))
        self._look()

    def _typed(self) -> str:
        return self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _taken(self) -> Spec | None:
        key = self._typed()
        if not (key and self.current):
            return None
        return shortcuts.holder(key, self.current, list(self._specs.values()))

    def _look(self) -> None:
        """Say whom a key belongs to, before it is taken from there."""
        id, key, taken = self.current, self._typed(), self._taken()
        needed = shortcuts.needed(key)
        self.add.setEnabled(bool(id and key) and not needed)
        self.clear.setEnabled(bool(id) and bool(self._specs[id].keys if id else ()))
        usual = {spec.id: spec.keys for spec in self._usual}
        self.restore.setEnabled(bool(id) and self._specs[id].keys != usual[id] if id else False)
        self.add.setText(self.tr("&Take it from there") if taken else self.tr("A&dd key"))
        said = ""
        if needed:
            said = self.tr("{key} stays free: lists, pages or menus need it.")
        elif taken:
            said = self.tr("{key} belongs to “{action}”.")
        name = taken.text.rstrip("…") if taken else ""
        self.said.emit(said.format(key=shown(key), action=name))

    def _add(self) -> None:
        id, key, taken = self.current, self._typed(), self._taken()
        if not (id and key) or shortcuts.needed(key):
            return
        if taken is not None:
            left = tuple(held for held in taken.keys if not shortcuts.same(held, key))
            self._specs[taken.id] = taken._replace(keys=left)
        keys = self._specs[id].keys
        if not any(shortcuts.same(key, held) for held in keys):
            keys = (key, *keys)
        self._give(id, keys)

    def _restore(self) -> None:
        """Give an action its usual keys again, except those that now belong to another."""
        id = self.current
        usual = next(spec.keys for spec in self._usual if spec.id == id)
        specs = list(self._specs.values())
        self._give(id, tuple(key for key in usual if not shortcuts.holder(key, id, specs)))

    def _give(self, id: str, keys: tuple[str, ...]) -> None:
        self._specs[id] = self._specs[id]._replace(keys=keys)
        self._show_keys()
        self.key.clear()
        self._look()
        self.wished.emit(shortcuts.chosen(list(self._specs.values()), self._usual))
