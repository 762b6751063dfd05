"""Moving through an article: page by page, and where reading stopped."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from tests.desktop.article.conftest import WORDS, Library, Opener, Put, show


def test_page_down_keeps_two_lines(library: Library, opened: Opener, put: Put) -> None:
    text = "".join(f"<p>{number}. {WORDS}</p>" for number in range(60))
    article = put("Long", html=text)
    desk = opened(library)
    show(desk, article)
    view = desk.window.page.view
    for _ in range(4):
        height = view.viewport().height()
        last = view.cursorForPosition(QPoint(0, height - 1))
        if view.cursorRect(last).bottom() >= height:
            last.movePosition(last.MoveOperation.Up)
        before = last.position()
        assert view.page_down()
        first = view.cursorForPosition(QPoint(0, 2))
        assert first.position() < before
        assert first.movePosition(first.MoveOperation.Down)
        assert first.position() <= before
        last.setPosition(before)
        assert 0 <= view.cursorRect(last).top() < 80
