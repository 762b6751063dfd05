"""The menu of what is chosen in the list of headlines, from the action table.

What the actions do is not known here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.desktop.actions import Actions

_BREAK = ""
_ONE = ("read_above", "read_older", _BREAK)


def menu_for(count: int, actions: Actions, parent: QWidget) -> QMenu:
    """The menu for so many chosen articles; it deletes itself."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    between = _ONE if count == 1 else ()
    alone = ("share",) if count == 1 else ()
    for id in ("read", "star", "tag", _BREAK, *between, "fetch_now", "open", "copy_link", *alone):
        if id == _BREAK:
            menu.addSeparator()
        else:
            menu.addAction(actions[id])
    return menu
