"""Puts into the window what is not painted with the first list: buttons, article pane, strip.

The window has left room for it all, so nothing moves. It comes in two turns of the event loop,
each shorter than a frame, before the library is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from reader.desktop.actions import Actions
from reader.desktop.article_css import Look
from reader.desktop.folding import Pane
from reader.desktop.status import Status
from reader.desktop.undo_bar import UndoBar

if TYPE_CHECKING:
    from reader.desktop.window import Window

_ARTICLE_ACTIONS = ("read", "star", "tag", "other_text", "share", "open", "copy_link")


def furnish(window: Window, look: Look) -> None:
    """Complete the window, which tells `furnished`; articles are set in `look`."""
    actions = window.actions_of = Actions(window, window.sheet)
    actions.enable((*_ARTICLE_ACTIONS, "respond", "undo", "redo"), False)
    actions["unread_only"].setChecked(window.front.place.unread)
    actions["oldest_first"].setChecked(window.front.place.oldest)
    window.undo_bar = UndoBar(window.headlines.view)
    window.status = Status(actions["stop"], window)
    window.inside.replaceWidget(window.foot, window.status)
    window.foot.deleteLater()
    window.sidebar.add_tools(_buttons(actions, window.sidebar, "refresh", "add"))
    window.headlines.add_way(actions.button("feeds", window.headlines))
    window.headlines.show_way(not window.folding.sees(Pane.SIDE))
    above = ("search", "unread_only", "narrow", "all_read")
    made = _buttons(actions, window.headlines, *above)
    window.headlines.add_tools(made, spare=made[1])
    QTimer.singleShot(0, window, lambda: _furnish_page(window, look))


def _furnish_page(window: Window, look: Look) -> None:
    from reader.desktop.article_pane import ArticlePane

    page = window.page = ArticlePane(window.sheet, look, window)
    page.add_way(window.actions_of.button("to_list", page))
    page.add_tools(_buttons(window.actions_of, page, *_ARTICLE_ACTIONS))
    room = window.splitter.widget(Pane.PAGE)
    assert room is not None
    page.setMinimumWidth(room.minimumWidth())
    window.splitter.replaceWidget(Pane.PAGE, page)
    room.deleteLater()
    window.folding.views = (window.sidebar.view, window.headlines.view, page.view)
    window.setTabOrder(window.headlines.view, page.view)
    window.actions_of.fill(window.menuBar())
    window.furnished.emit()


def _buttons(actions: Actions, pane: QWidget, *ids: str) -> list[QToolButton]:
    return [actions.button(id, pane) for id in ids]
