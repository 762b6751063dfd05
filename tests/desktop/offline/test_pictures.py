"""Pictures in the reading pane: from memory, in their room, without moving what is read."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImageReader
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.desktop import theme
from reader.desktop.decoding import Decoding, Shape, Wanted
from reader.desktop.rows import FEED, Place
from tests.desktop.offline.conftest import Illustrated, colour_at
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.reading.conftest import Desk, Library, Opener


def open_article(desk: Desk, library: Library, title: str) -> None:
    desk.open(Place(FEED, library.feeds["Pictures"]))
    desk.choose(title)


def test_a_picture_that_is_here_is_painted_in_the_room_reserved_for_it(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    article = illustrated("quay", (800, 500), (600, 400))
    files.arrive(article, 0, picture_bytes("#204080", 800, 500))
    desk = opened(library)
    open_article(desk, library, "quay")
    view = desk.window.page.view
    assert colour_at(desk, "picture:0") == "#204080"
    assert view.pictures.objects.drawn == {"picture:0"}
    first, second = (view.pictures.objects.slots[f"picture:{n}"] for n in range(2))
    assert first.width == view.column
    assert abs(first.width / first.height - 1.6) < 0.01
    assert abs(second.width / second.height - 1.5) < 0.01
    # In one line of the text: no line height makes its room larger than it is.
    block = (
        view.document().documentLayout().blockBoundingRect(view.document().find("\ufffc").block())
    )
    assert block.height() < first.height + 40


def test_a_picture_that_arrives_moves_nothing_and_is_painted(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    article = illustrated("quay", (800, 500), (600, 400))
    desk = opened(library)
    open_article(desk, library, "quay")
    view = desk.window.page.view
    height = view.document().size().height()
    assert view.pictures.objects.drawn == set()
    files.arrive(article, 0, picture_bytes("#204080", 800, 500))
    desk.parts.opening.look_again()
    desk.settle()
    assert colour_at(desk, "picture:0") == "#204080"
    assert view.document().size().height() == height


def test_what_failed_says_what_it_shows_and_why_it_is_missing(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    article = illustrated("quay", (800, 500))
    files.fail(article, 0, "timeout", '{"host": "example.org", "seconds": 30}')
    desk = opened(library)
    open_article(desk, library, "quay")
    view = desk.window.page.view
    shown = view.pictures.objects.slots["picture:0"].shown
    assert shown.words == "View 0"
    assert "example.org" in shown.trouble
    assert view.pictures.objects.drawn == set()
    assert colour_at(desk, "picture:0") != theme.LIGHT.paper


def test_a_damaged_file_is_told_and_stops_nothing(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    article = illustrated("quay", (400, 150), (400, 150), gap=0)
    content = picture_bytes("#204080", 400, 150)
    name = files.arrive(article, 0, content)
    files.arrive(article, 1, picture_bytes("#408020", 400, 150))
    (files.paths.media / name[:2] / name).write_bytes(content[:20])
    desk = opened(library)
    open_article(desk, library, "quay")
    desk.window.page.view.viewport().grab()
    desk.settle()
    objects = desk.window.page.view.pictures.objects
    assert objects.drawn == {"picture:1"}
    assert "cannot be read" in objects.slots["picture:0"].shown.trouble


def test_the_lead_picture_stands_above_a_text_that_lacks_it(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener
) -> None:
    article = illustrated("quay", (400, 250), html=False)
    files.arrive(article, 0, picture_bytes("#204080", 400, 250))
    desk = opened(library)
    open_article(desk, library, "quay")
    assert colour_at(desk, "picture:0") == "#204080"
    assert desk.window.page.view.toPlainText().count("\ufffc") == 1


def test_captions_and_credits_are_text_and_told_apart(
    library: Library, illustrated: Illustrated, opened: Opener
) -> None:
    illustrated("quay", (800, 500), caption="The old quay.", credit="Mara Lind")
    desk = opened(library)
    open_article(desk, library, "quay")
    view = desk.window.page.view
    assert "The old quay. Mara Lind" in view.toPlainText()  # what a screen reader reads
    caption = view.document().find("The old quay").charFormat()
    credit = view.document().find("Mara Lind").charFormat()
    assert caption.foreground().color().name() == theme.LIGHT.text
    assert credit.foreground().color().name() == theme.LIGHT.muted


def test_only_files_of_the_media_store_are_opened(
    library: Library, files: Files, qtbot: QtBot, desk: Desk
) -> None:
    name = files.lay(picture_bytes("#204080", 40, 30))
    decoding: Decoding = desk.parts.decoding
    assert decoding.path(name) == files.paths.media / name[:2] / name
    for wrong in ("../../etc/passwd", "/etc/passwd", "", "AB" * 16, "a/../b"):
        assert decoding.path(wrong) is None
    wanted = Wanted("../" * 4 + "x", 10, 10)
    with qtbot.waitSignal(decoding.failed):
        decoding.want("article", [wanted])


def test_what_is_no_longer_wanted_is_not_decoded(
    library: Library, files: Files, qtbot: QtBot, desk: Desk
) -> None:
    decoding = desk.parts.decoding
    names = [files.lay(picture_bytes(f"#2040{n:02x}", 40, 30)) for n in range(6)]
    wanted = [Wanted(name, 20, 15, Shape.CROPPED) for name in names]
    came: list[Wanted] = []
    decoding.came.connect(came.append)
    decoding.want("list", wanted)
    decoding.want("list", [wanted[4]])
    decoding.want("article", [wanted[5]])
    qtbot.waitUntil(lambda: not decoding.busy)
    assert came == [wanted[0], wanted[5], wanted[4]]
    image = decoding.get(wanted[4])
    assert image is not None
    assert (image.width(), image.height()) == (20, 15)
    assert image.pixelColor(0, 0).alpha() < 128  # soft corners


def test_memory_has_a_bound(library: Library, files: Files, qtbot: QtBot, desk: Desk) -> None:
    from reader.desktop.decoding import LARGE_BYTES

    decoding = desk.parts.decoding
    name = files.lay(picture_bytes("#204080", 2000, 1500))
    for width in range(1990, 2000):
        decoding.want("article", [Wanted(name, width, 1500)])
        qtbot.waitUntil(lambda: not decoding.busy)
    assert 40_000_000 < decoding.bytes <= LARGE_BYTES
    assert QImageReader.allocationLimit() == 256


def test_a_picture_of_unknown_size_gets_its_room_out_of_sight(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    article = illustrated("quay", (0, 0), (0, 0), gap=8)
    desk = opened(library)
    open_article(desk, library, "quay")
    view = desk.window.page.view
    slots = view.pictures.objects.slots
    reserved = slots["picture:0"].height
    bar = view.verticalScrollBar()
    view.grab()
    files.arrive(article, 0, picture_bytes("#204080", 500, 500))
    files.arrive(article, 1, picture_bytes("#408020", 500, 500))
    desk.parts.opening.look_again()
    desk.settle()
    # In sight: it fits itself into the room it has. Below the screen: it has its own at once.
    assert slots["picture:0"].height == reserved
    assert colour_at(desk, "picture:0") == "#204080"
    assert slots["picture:1"].height == slots["picture:1"].width == 500
    # Scrolled out of sight above, it gets its room, and the text on the screen stays.
    below = slots["picture:0"].place.bottom()
    bar.setValue(int(below) + 200)
    seen = view.cursorForPosition(QPoint(0, 100)).position()
    qtbot.waitUntil(lambda: slots["picture:0"].height == 500)
    assert view.cursorForPosition(QPoint(0, 100)).position() == seen
    assert bar.value() > int(below) + 200


def test_a_moving_picture_stands_until_it_is_clicked(
    library: Library, files: Files, illustrated: Illustrated, opened: Opener, qtbot: QtBot
) -> None:
    article = illustrated("quay", (400, 300))
    files.arrive(article, 0, picture_bytes("#204080", 400, 300, frames=4), animated=True)
    desk = opened(library)
    open_article(desk, library, "quay")
    view = desk.window.page.view
    assert colour_at(desk, "picture:0") == "#204080"
    slot = view.pictures.objects.slots["picture:0"]
    place = view.pictures._on_screen(slot).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: colour_at(desk, "picture:0") != "#204080")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: colour_at(desk, "picture:0") == "#204080")
