"""The menu of a line of the sidebar: what can be done with this place, from the action table.

Opens at the pointer, or below the line by the Menu key. What the actions do is not known here.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.desktop.actions import Actions
from reader.desktop.rows import FEED, FOLDER, TAG, VIEW, Node

_BREAK = ""


def menu_for(node: Node | None, actions: Actions, parent: QWidget) -> QMenu:
    """The menu for a line, None for the room below the lines; it deletes itself."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for id in _ids(node):
        if id == _BREAK:
            menu.addSeparator()
        else:
            menu.addAction(actions[id])
    return menu


def _ids(node: Node | None) -> Iterator[str]:
    if node is None:
        yield from ("add", "new_folder")
        return
    yield from ("all_read",) if node.kept else ("refresh_here", "all_read")
    if node.kind == FEED and not node.kept:
        yield from (_BREAK, "open_site", "copy_address")
    if node.kind in (TAG, VIEW):
        yield from (_BREAK, "rename", "remove")
    if node.kind in (FEED, FOLDER):
        yield from (_BREAK, "rename", "move_to")
    if node.kind == FEED and not node.kept:
        yield from ("properties", "health")
    yield from (_BREAK, "add", "new_folder")
    if node.kind in (FEED, FOLDER):
        yield from (_BREAK, "remove")
