"""How complete things are offline, in rows, in the sidebar, below the article and in its ledger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from reader.desktop.rows import COMPLETE, FEED, NOT_YET, PARTIAL, Place
from reader.model import Changes
from reader.protocol import Progress
from tests.desktop.offline.conftest import Illustrated
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.offline.test_pictures import open_article
from tests.desktop.reading.conftest import NOON, Library, Opener

SPOKEN = Qt.ItemDataRole.AccessibleTextRole

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_rows_say_how_complete_they_are_as_sign_and_in_words(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    whole = illustrated("whole", (80, 50))
    part = illustrated("part", (80, 50), (80, 50))
    illustrated("none", (80, 50))
    content = picture_bytes("#204080", 80, 50)
    for article in (whole, part):
        files.arrive(article, 0, content)
    desk = opened(library)
    desk.open(Place(FEED, library.feeds["Pictures"]))
    model = desk.window.headlines.model
    rows = {row.title: row for id in model.ids if (row := model.row(id)) is not None}
    assert [rows[name].kept for name in ("whole", "part", "none")] == [COMPLETE, PARTIAL, NOT_YET]
    spoken = {
        name: model.index(desk.titles().index(name)).data(SPOKEN)
        for name in ("whole", "part", "none")
    }
    assert "offline" not in spoken["whole"]  # the usual state is the quiet one
    assert "1 of 2 pictures" in spoken["part"]
    assert "not yet offline" in spoken["none"]
    # The sign of what is partly here tells it when the pointer rests on it.
    view, at = desk.window.headlines.view, desk.titles().index("part")
    index = model.index(at)
    option = QStyleOptionViewItem()
    option.rect = view.visualRect(index)
    delegate = desk.window.headlines.row
    when = index.data(Qt.ItemDataRole.UserRole + 2)
    place = delegate.sign_place(option.rect, rows["part"], when, heading=at == 0)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place.center(), view.mapToGlobal(place.center()))
    assert delegate.helpEvent(event, view, option, index)
    assert QToolTip.text() == "Partly offline, 1 of 2 pictures."
    assert delegate.sign_place(option.rect, rows["whole"], when, heading=False).isEmpty()


def test_a_row_shows_its_picture_when_it_is_here(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    article = illustrated("quay", (800, 500))
    desk = opened(library)
    desk.open(Place(FEED, library.feeds["Pictures"]))
    view = desk.window.headlines.view

    def painted() -> str:
        image = view.viewport().grab().toImage()
        box = view.visualRect(view.model().index(0, 0))
        return image.pixelColor(box.right() - 16 - 30, box.bottom() - 40).name()

    assert painted() != "#204080"
    files.arrive(article, 0, picture_bytes("#204080", 800, 500))
    desk.parts.merging.take(Changes(kept=(article,)))
    desk.settle()
    qtbot.waitUntil(lambda: painted() == "#204080")
    assert desk.window.headlines.model.row(article).kept == COMPLETE  # type: ignore[union-attr]


def test_a_feed_has_its_icon_in_the_sidebar_and_above_its_articles(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    illustrated("quay", (80, 50))
    files.icon(library.feeds["Pictures"], picture_bytes("#204080", 64, 64))
    desk = opened(library)
    view, model = desk.window.sidebar.view, desk.window.sidebar.model

    def painted() -> str:
        box = view.visualRect(model.index_of(FEED, library.feeds["Pictures"]))
        image = view.viewport().grab().toImage()
        return image.pixelColor(box.left() + 16 + 8, box.center().y() + 1).name()

    qtbot.waitUntil(lambda: painted() == "#204080")
    open_article(desk, library, "quay")
    assert "icon:feed" in desk.window.page.view.pictures.objects.drawn


def test_the_foot_counts_and_says_how_far_keeping_is(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    whole, _ = illustrated("whole", (80, 50)), illustrated("none", (80, 50))
    files.arrive(whole, 0, picture_bytes("#204080", 80, 50))
    desk = opened(library)
    foot = desk.window.sidebar.foot
    assert foot.text().startswith("2 unread, 1 complete offline, ")
    assert foot.accessibleDescription() == foot.text()
    desk.window.sidebar.model.set_counts({library.feeds["Pictures"]: 1})
    assert foot.text().startswith("One unread, 1 complete offline, ")
    desk.window.sidebar.model.set_counts({library.feeds["Pictures"]: 2})
    resting = desk.window.status.text()
    desk.parts.engine.progress.emit(Progress("offline", 3, 12))
    assert foot.text().endswith("Keeping for offline: 3 of 12")
    assert desk.window.status.text() == resting
    desk.parts.engine.progress.emit(Progress("offline", 12, 12))
    assert "Keeping" not in foot.text()
    desk.parts.marks.set_read(desk.window.headlines.model.row(whole), True)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: foot.text().startswith("One unread, 0 complete"))


def test_an_article_says_what_is_missing_and_why(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    article = illustrated("quay", (80, 50), (80, 50), (80, 50))
    files.arrive(article, 0, picture_bytes("#204080", 80, 50))
    params = '{"host": "example.org", "seconds": 30}'
    files.fail(article, 1, "timeout", params, NOON + 9000)
    files.fail(article, 2, "timeout", params, NOON + 7200)
    illustrated("plain")
    desk = opened(library)
    open_article(desk, library, "quay")
    notice = desk.window.page.notice
    assert notice.isVisible()
    assert notice.text() == (
        "2 of 3 pictures are missing. example.org did not answer within 30 seconds."
        " Next try: 14:00."
    )
    top = desk.window.page.view.cursorForPosition(QPoint(0, 0)).position()
    for n in (1, 2):
        files.arrive(article, n, picture_bytes("#204080", 80, 50))
    desk.parts.engine.changed.emit(Changes(kept=(article,)))
    desk.settle()
    assert not notice.isVisible()
    assert desk.window.page.view.cursorForPosition(QPoint(0, 0)).position() == top
    open_article(desk, library, "plain")
    assert not notice.isVisible()


def test_the_ledger_lists_every_item_and_follows(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    article = illustrated("quay", (80, 50), (80, 50))
    files.want_page(article)
    files.arrive(article, 0, picture_bytes("#204080", 80, 50))
    files.fail(article, 1, "http_not_found", '{"host": "example.org"}', NOON + 7200)
    desk = opened(library)
    open_article(desk, library, "quay")
    dialog = desk.window.hands.offline.show_ledger()
    assert dialog is not None
    desk.settle()
    table = dialog.table
    lines = [
        [table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())
    ]
    assert lines[0][:2] == ["Full text", "Not fetched yet."]
    assert lines[1][:2] == ["Picture quay-0.jpg", "Here"]
    assert lines[2] == [
        "Picture quay-1.jpg",
        "Failed. example.org has nothing at this address.",
        "1",
        "14:00",
    ]
    spoken = table.item(2, 0).data(SPOKEN)
    assert "Failed. example.org has nothing" in spoken
    assert dialog.said() == "1 of 3 are here."
    files.arrive(article, 1, picture_bytes("#204080", 80, 50))
    desk.parts.engine.changed.emit(Changes(kept=(article,)))
    desk.settle()
    assert table.item(2, 1).text() == "Here"
    dialog.close()


def test_both_texts_can_be_read_and_the_choice_is_kept(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    first, second = illustrated("first"), illustrated("second")
    for article in (first, second):
        files.want_page(article)
        files.page_text(article, "<p>All of the story, at length.</p>")
    desk = opened(library)
    open_article(desk, library, "first")
    view = desk.window.page.view
    assert "All of the story" in view.toPlainText()
    desk.key(Qt.Key.Key_E)
    assert "harbour master" in view.toPlainText()
    desk.choose("second")
    assert "All of the story" in view.toPlainText()
    desk.choose("first")
    assert "harbour master" in view.toPlainText()  # remembered for this article
    desk.key(Qt.Key.Key_E)
    assert "All of the story" in view.toPlainText()
    desk.key(Qt.Key.Key_E)
    desk.window.status._offer.click()  # always so in this feed
    desk.settle()
    desk.choose("second")
    assert "harbour master" in view.toPlainText()
    desk.do("undo")
    desk.choose("first")
    desk.choose("second")
    assert "All of the story" in view.toPlainText()


def test_full_text_that_comes_while_reading_is_offered_not_forced(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    article = illustrated("quay")
    files.want_page(article)
    desk = opened(library)
    open_article(desk, library, "quay")
    notice, view = desk.window.page.notice, desk.window.page.view
    assert notice.text() == "The full text has not been fetched yet."
    files.page_text(article, "<p>All of the story, at length.</p>")
    desk.parts.engine.changed.emit(Changes(kept=(article,)))
    desk.settle()
    assert "All of the story" not in view.toPlainText()
    assert notice.text() == "The full text is here now."
    desk.do("other_text")
    assert "All of the story" in view.toPlainText()
    assert not notice.isVisible()


def test_authors_have_their_portrait_or_their_letters(
    qapp: QApplication,
) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from reader.desktop import theme
    from reader.desktop.placeholders import paint_monogram

    image = QImage(52, 52, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_monogram(painter, QRectF(0, 0, 52, 52), theme.LIGHT, "mara van Lind")
    painter.end()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(26, 4).name() == theme.LIGHT.hair


def test_a_list_of_only_what_is_complete_offline(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    whole, _ = illustrated("whole", (80, 50)), illustrated("none", (80, 50))
    illustrated("plain")
    files.arrive(whole, 0, picture_bytes("#204080", 80, 50))
    library.choose(views=[{"kind": "all", "id": 1, "of": 0, "name": "Old", **_VIEW}])
    desk = opened(library)
    desk.open(Place(FEED, library.feeds["Pictures"]))
    assert sorted(desk.titles()) == ["none", "plain", "whole"]
    desk.key(Qt.Key.Key_X)
    assert sorted(desk.titles()) == ["plain", "whole"]
    assert "complete offline" in desk.window.headlines.named[1]
    desk.key(Qt.Key.Key_X)
    assert len(desk.titles()) == 3
    # Views that were saved before there was this filter are still there.
    assert [view.name for view in desk.parts.views.all] == ["Old"]


_VIEW = {
    "unread": False,
    "words": "harbour",
    "starred": False,
    "pictures": False,
    "files": False,
    "oldest": False,
    "view": 1,
}
