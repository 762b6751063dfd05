"""The sheet of keys: every action of the table that has one, by menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from reader.desktop import theme
from reader.desktop.action_table import Spec, menu_names
from reader.desktop.actions import shown
from reader.desktop.dialogs.frame import Frame
from reader.desktop.plain_words import Label

_COLUMNS = 2
_SIZE = (840, 620)


def columns(specs: Sequence[Spec], count: int) -> list[list[tuple[str, list[Spec]]]]:
    """The actions that have keys by menu, the menus spread over columns of like length."""
    groups = [
        (name.replace("&", ""), [spec for spec in specs if spec.menu == menu and spec.keys])
        for menu, name in menu_names().items()
    ]
    groups = [group for group in groups if group[1]]
    most = sum(len(inside) + 2 for _, inside in groups) / count
    made: list[list[tuple[str, list[Spec]]]] = [[]]
    length = 0
    for group in groups:
        size = len(group[1]) + 2
        if made[-1] and len(made) < count and length + size / 2 > most:
            made.append([])
            length = 0
        made[-1].append(group)
        length += size
    return made


class Keys(Frame):
    """Shows the keys; a button leads to where they are changed."""

    def __init__(self, specs: Sequence[Spec], parent: QWidget) -> None:
        super().__init__(parent, _SIZE[0])
        self.head(
            self.tr("Keyboard shortcuts"),
            self.tr("Single letters do nothing while you are typing."),
        )
        page = QWidget(self)
        page.setObjectName("page")
        inside = QHBoxLayout(page)
        inside.setContentsMargins(theme.S4, theme.S2, theme.S4, theme.S4)
        inside.setSpacing(theme.S6)
        for groups in columns(specs, _COLUMNS):
            inside.addLayout(self._column(groups, page), 1)
        area = QScrollArea(self, widgetResizable=True)
        area.setObjectName("sheet")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(page)
        self.body.addWidget(area, 1)
        self.change = self.other(self.tr("C&hange keys…"))
        self.closing()
        self.resize(*_SIZE)
        self._area, self._page, self._columns = area, page, inside
        area.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Hold both columns, whose width is known when the style of the keys is, or one of all."""
        super().showEvent(event)
        beside = self.width() - self._area.viewport().width()
        bar = self._area.verticalScrollBar().sizeHint().width()
        needed = self._page.minimumSizeHint().width() + beside + bar
        self.resize(max(self.width(), needed), self.height())
        if needed > self.width():
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)

    def _column(self, groups: list[tuple[str, list[Spec]]], page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S3)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        at = 0
        for name, specs in groups:
            heading = Label(name, page)
            heading.setObjectName("source")
            heading.setFont(theme.font(theme.SMALL, bold=True))
            heading.setContentsMargins(0, theme.S3, 0, 0)
            grid.addWidget(heading, at, 0, 1, 2)
            for spec in specs:
                at += 1
                text = Label(spec.text.rstrip("…"), page)
                keys = [shown(key) for key in spec.keys]
                text.setAccessibleDescription(", ".join(keys))
                grid.addWidget(text, at, 0)
                grid.addLayout(self._caps(keys, page), at, 1)
            at += 1
        grid.setRowStretch(at, 1)
        return grid

    @staticmethod
    def _caps(keys: Sequence[str], page: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.S1)
        line.addStretch(1)
        for key in keys:
            cap = Label(key, page)
            cap.setObjectName("key")
            cap.setFont(theme.font(theme.SMALL))
            line.addWidget(cap)
        return line
