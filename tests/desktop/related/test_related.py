"""Stories that belong together are shown beside one another, opened in place, and left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.desktop.related_html import MARK
from reader.desktop.theme import DARK
from reader.model import Changes, Link
from reader.store import Role, Store
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.reading.conftest import Desk, Library, Opener
from tests.desktop.related.conftest import Stories, fill

FERRIES, CREWS = "Ferries stop in the Karne Strait", "Crews of Karne Strait ferries"
BARLEY = "Barley steady"

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def show(desk: Desk, article: int) -> str:
    """Open an article; answers its page as text."""
    desk.parts.opening.open_article(article)
    desk.settle()
    return desk.window.page.view.toPlainText()


def links(desk: Desk) -> list[str]:
    """The stories that the page links to, in order."""
    found: list[str] = []
    block = desk.window.page.view.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            address = fragments.fragment().charFormat().anchorHref()
            if address.startswith("article:"):
                found.append(address)
            fragments += 1
        block = block.next()
    return found


def test_the_box_stands_in_the_text_and_the_list_at_the_end(desk: Desk, stories: Stories) -> None:
    page = show(desk, stories.id(FERRIES))
    box, text, end = (
        page.index("Related coverage"),
        page.index("Two on deck, at night"),
        page.rindex("Related coverage"),
    )
    assert page.index("three winters") < box < text < end
    inside = page[box:text]
    assert CREWS in inside
    assert "Northwater Press Agency" in inside
    assert "All eleven vessels" in inside
    assert "shares: union, Karne" in inside
    below = page[end:]
    assert below.index("The same story elsewhere") < below.index(CREWS)
    assert "Since then" in below
    assert "shares:" in below
    assert MARK not in page


def test_where_nothing_is_related_nothing_is_shown(desk: Desk, stories: Stories) -> None:
    assert "Related coverage" not in show(desk, stories.id(BARLEY))
    assert not desk.window.page.view.has_related


def test_a_story_opens_in_place_and_alt_left_leads_back_to_where_one_was(
    desk: Desk, stories: Stories
) -> None:
    ferries, crews = stories.id(FERRIES), stories.id(CREWS)
    show(desk, ferries)
    view = desk.window.page.view
    assert not desk.window.actions_of["story_back"].isEnabled()
    view.verticalScrollBar().setValue(300)
    view.anchorClicked.emit(QUrl(f"article:{crews}"))
    desk.settle()
    assert view.article == crews
    assert desk.window.hands.commands.row() is not None
    assert desk.window.hands.commands.row().id == crews  # type: ignore[union-attr]
    assert not view.verticalScrollBar().value()
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.article == ferries
    assert view.verticalScrollBar().value() == 300
    assert not desk.window.actions_of["story_back"].isEnabled()
    desk.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.article == crews
    # A third story after going back: there is no way forward any more.
    desk.do("story_back")
    show(desk, stories.id(BARLEY))
    assert not desk.window.actions_of["story_forward"].isEnabled()


def test_the_mouse_has_buttons_for_back_and_forward(desk: Desk, stories: Stories) -> None:
    show(desk, stories.id(FERRIES))
    show(desk, stories.id(CREWS))
    view = desk.window.page.view

    def press(button: Qt.MouseButton) -> None:
        for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
            event = QMouseEvent(
                kind, QPointF(9, 9), QPointF(9, 9), button, button, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(view.viewport(), event)
        desk.settle()

    press(Qt.MouseButton.BackButton)
    assert view.article == stories.id(FERRIES)
    press(Qt.MouseButton.ForwardButton)
    assert view.article == stories.id(CREWS)


def test_the_keyboard_reaches_the_links_in_order(desk: Desk, stories: Stories) -> None:
    show(desk, stories.id(FERRIES))
    view = desk.window.page.view
    wanted = links(desk)[0]
    for _ in range(30):
        desk.do("next_link")
        if view.textCursor().charFormat().anchorHref() == wanted:
            break
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.sendEvent(view, event)
    desk.settle()
    assert f"article:{view.article}" == wanted


def test_in_a_wide_window_the_box_stands_beside_the_text(desk: Desk, stories: Stories) -> None:
    window, view = desk.window, desk.window.page.view
    show(desk, stories.id(FERRIES))
    assert not view.margin.isVisible()
    window.resize(1900, 900)
    desk.settle()
    assert view.margin.isVisible()
    page = view.toPlainText()
    assert page.count("Related coverage") == 1  # the list at the end
    assert CREWS in view.margin.toPlainText()
    text = view.viewport().geometry()
    assert view.margin.x() > text.right()
    assert view.margin.geometry().right() < view.width()
    top = view.margin.y()
    view.verticalScrollBar().setValue(100)
    assert view.margin.y() == top - 100
    view.margin.anchorClicked.emit(QUrl(f"article:{stories.id(CREWS)}"))
    desk.settle()
    assert view.article == stories.id(CREWS)
    show(desk, stories.id(BARLEY))
    assert not view.margin.isVisible()
    show(desk, stories.id(FERRIES))
    window.resize(1100, 700)
    desk.settle()
    assert not view.margin.isVisible()
    assert view.toPlainText().count("Related coverage") == 2
    window.resize(1900, 900)
    desk.settle()
    assert view.margin.isVisible()
    desk.parts.opening.open_article(0)
    assert not view.margin.isVisible()


def test_a_short_story_has_the_list_alone(desk: Desk, stories: Stories) -> None:
    article = stories.id("Assembly passes budget")
    with Store.open(stories.library.folder, Role.ENGINE) as store, store._connection.write():
        store._connection.run(
            "UPDATE texts SET html = '<p>One.</p><p>Two.</p>' WHERE article = ?", (article,)
        )
    assert show(desk, article).count("Related coverage") == 1


def test_what_is_found_while_one_reads_goes_below_and_moves_nothing(
    library: Library, opened: Opener, qtbot: QtBot
) -> None:
    stories = fill(library, related=False)
    ferries, crews = stories.id(FERRIES), stories.id(CREWS)
    with Store.open(library.folder, Role.ENGINE) as store:
        store._connection.run("DELETE FROM related_queue")  # or the engine would be faster
    desk = opened(library)
    assert "Related coverage" not in show(desk, ferries)
    view = desk.window.page.view
    view.verticalScrollBar().setValue(200)
    line = view.cursorForPosition(QPoint(5, 5)).position()
    with Store.open(library.folder, Role.ENGINE) as store:
        store._connection.run(
            "INSERT INTO related_queue(article, queued_at, read) VALUES(?, 1, 1)", (ferries,)
        )
        store.related.keep([(ferries, (Link(crews, 0.5, ("strait",)),))])
    desk.parts.engine.changed.emit(Changes(related=(ferries, crews)))
    desk.settle()
    page = view.toPlainText()
    assert page.count("Related coverage") == 1
    assert page.index("Read at") < page.index("Related coverage")
    assert view.verticalScrollBar().value() == 200
    assert view.cursorForPosition(QPoint(5, 5)).position() == line
    desk.parts.engine.changed.emit(Changes(related=(ferries,)))
    desk.settle()
    assert view.toPlainText().count("Related coverage") == 1
    assert show(desk, crews).count(FERRIES) >= 1
    assert show(desk, ferries).count("Related coverage") == 2


def test_a_hostile_title_is_text_and_no_other_scheme_is_ours(desk: Desk, stories: Stories) -> None:
    crews = stories.id(CREWS)
    with Store.open(stories.library.folder, Role.ENGINE) as store, store._connection.write():
        store._connection.run(
            "UPDATE articles SET title = '<b>A</b> & <img src=x>' WHERE id = ?", (crews,)
        )
    page = show(desk, stories.id(FERRIES))
    assert "<b>A</b> & <img src=x>" in page
    view = desk.window.page.view
    before = view.article
    view.anchorClicked.emit(QUrl("article:x/../1"))
    desk.settle()
    assert view.article == before


def test_beside_a_text_from_right_to_left_the_box_is_at_its_left(
    desk: Desk, stories: Stories
) -> None:
    hebrew, comet = stories.id("המעבורות במצר"), stories.id("העיר כיבתה")
    with Store.open(stories.library.folder, Role.ENGINE) as store:
        with store._connection.write():
            store._connection.run(
                "INSERT OR REPLACE INTO related_queue(article, read) VALUES(?, 1)", (hebrew,)
            )
        store.related.keep([(hebrew, (Link(comet, 0.5, ("מצר",)),))])
    desk.window.resize(1900, 900)
    desk.settle()
    show(desk, hebrew)
    view = desk.window.page.view
    assert view.margin.isVisible()
    assert view.margin.x() >= 0
    assert view.margin.geometry().right() < view.viewport().geometry().left()
    first = view.margin.document().begin()
    while first.isValid() and "Related coverage" not in first.text():
        first = first.next()
    assert first.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_story_that_still_waits_is_related_by_an_engine_started_for_it(
    library: Library, opened: Opener, qtbot: QtBot
) -> None:
    stories = fill(library, related=False)
    desk = opened(library)
    assert not desk.parts.engine.pid
    show(desk, stories.id(FERRIES))
    view = desk.window.page.view
    qtbot.waitUntil(lambda: "Related coverage" in view.toPlainText(), timeout=30_000)
    assert desk.window.status.text() == ""  # nobody asked for it


def test_the_list_shows_small_pictures_that_are_here(
    stories: Stories, opened: Opener, qtbot: QtBot
) -> None:
    ferries = stories.id(FERRIES)
    with Store.open(stories.library.folder, Role.READ) as store:
        found = [story.headline for story in store.related.of(ferries)]
    story = next(headline for headline in found if headline.lead >= 0)
    name = f"related:{story.id}"
    content = picture_bytes("#204080", 300, 200)
    Files(stories.library.folder).arrive(story.id, story.lead, content)
    desk = opened(stories.library)
    show(desk, ferries)
    view = desk.window.page.view
    slots = view.pictures.objects.slots
    assert [each for each in slots if each.startswith("related:")] == [name]
    bar = view.verticalScrollBar()

    def painted() -> bool:
        bar.setValue(bar.maximum())
        image = view.viewport().grab().toImage()
        place = view.pictures._on_screen(slots[name]).center()
        return image.rect().contains(place) and image.pixelColor(place).name() == "#204080"

    qtbot.waitUntil(painted)
    view.set_theme(DARK)  # the page is set anew, with them
    desk.settle()
    qtbot.waitUntil(painted)
    assert f'src="boxed:{story.id}"' in view.document().toHtml()
    desk.window.resize(1900, 900)
    desk.settle()
    beside = view.margin

    def is_beside() -> bool:
        place = beside.pictures.objects.slots[f"boxed:{story.id}"].place.center().toPoint()
        image = beside.viewport().grab().toImage()
        return image.rect().contains(place) and image.pixelColor(place).name() == "#204080"

    qtbot.waitUntil(is_beside)
