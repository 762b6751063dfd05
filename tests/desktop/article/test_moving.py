"""Moving through an article: page by page, and where reading stopped."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from tests.desktop.article.conftest import WORDS, Desk, Library, Opener, Put, show


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


LONG = "".join(f"<p>Paragraph {number}. {WORDS}</p>" for number in range(60))


def at_top(desk: Desk) -> str:
    """How the first paragraph on the screen begins."""
    block = desk.window.page.view.cursorForPosition(QPoint(0, 8)).block()
    return block.text()[:13].rstrip(". ")


def read_to(desk: Desk, words: str) -> None:
    view = desk.window.page.view
    found = view.document().find(words)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.cursorRect(found).top())


def test_reading_goes_on_where_it_stopped_over_restarts(
    library: Library, opened: Opener, put: Put
) -> None:
    article, other = put("Long", html=LONG), put("Other", html=LONG)
    desk = opened(library)
    show(desk, article)
    read_to(desk, "Paragraph 30.")
    assert at_top(desk) == "Paragraph 30"
    show(desk, other)
    assert desk.window.page.view.verticalScrollBar().value() == 0
    show(desk, article)
    assert at_top(desk) == "Paragraph 30"
    read_to(desk, "Paragraph 41.")
    desk.close()
    again = opened(library)
    show(again, article)
    assert at_top(again) == "Paragraph 41"


def test_an_article_that_changed_a_little_is_opened_at_the_same_words(
    library: Library, opened: Opener, put: Put
) -> None:
    article = put("Long", html=LONG)
    desk = opened(library)
    show(desk, article)
    read_to(desk, "Paragraph 30.")
    desk.close()
    put("Long", html=f"<p>New at the top. {WORDS}</p>" * 4 + LONG.replace("master", "mistress"))
    again = opened(library)
    show(again, article)
    assert at_top(again) == "Paragraph 30"


def test_what_was_read_to_its_end_begins_at_its_top(
    library: Library, opened: Opener, put: Put
) -> None:
    article, other = put("Long", html=LONG), put("Other")
    desk = opened(library)
    show(desk, article)
    read_to(desk, "Paragraph 30.")
    show(desk, other)
    show(desk, article)
    bar = desk.window.page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    show(desk, other)
    show(desk, article)
    assert bar.value() == 0
    with library.store() as store:
        assert store.positions.of(article) is None
