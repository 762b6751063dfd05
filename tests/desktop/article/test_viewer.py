"""Looking at an article's pictures, large and one after another, by mouse and by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.desktop.viewer import Viewer
from reader.model import Picture
from tests.desktop.article.conftest import WORDS, Desk, Files, Library, Opener, Put, show
from tests.desktop.offline.media_files import picture_bytes

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COLOURS = ("#aa2020", "#20aa20", "#2020aa")


@pytest.fixture
def looked(library: Library, files: Files, opened: Opener, put: Put) -> Desk:
    """A desk with an article of three pictures, of which the last is not here."""
    pictures = tuple(
        Picture(
            n,
            f"https://example.org/{n}.jpg",
            f"View {n}",
            caption=f"Caption {n}.",
            credit=f"Photographer {n}",
            width=1600,
            height=1000,
        )
        for n in range(3)
    )
    html = "".join(f'<img src="picture:{n}"><p>{WORDS}</p>' for n in range(3))
    article = put("Seen: a/b", html=html, pictures=pictures)
    for n in (0, 1):
        files.arrive(article, n, picture_bytes(COLOURS[n], 1600, 1000))
    desk = opened(library)
    show(desk, article)
    desk.window.page.view.viewport().grab()
    desk.settle()
    return desk


def viewer(desk: Desk, qtbot: QtBot) -> Viewer:
    """The viewer, with its picture decoded."""
    made = desk.window.hands.viewing.viewer
    assert made is not None
    qtbot.waitUntil(lambda: not made.stage.image.isNull())
    return made


def colour(made: Viewer) -> str:
    return made.stage.image.pixelColor(800, 500).name()


def press(made: Viewer, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    focus = QApplication.focusWidget() or made
    QTest.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)


def test_a_click_opens_the_picture_and_escape_leads_back(looked: Desk, qtbot: QtBot) -> None:
    view = looked.window.page.view
    slot = view.pictures.objects.slots["picture:0"]
    middle = view.pictures._on_screen(slot).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    made = viewer(looked, qtbot)
    assert made.geometry() == looked.window.centralWidget().rect()
    assert colour(made) == COLOURS[0]
    assert (made.caption.text(), made.credit.text()) == ("Caption 0.", "Photographer 0")
    with qtbot.waitSignal(made.closed):
        press(made, Qt.Key.Key_Escape)
    assert looked.window.hands.viewing.viewer is None
    assert view.hasFocus()


def test_everything_is_done_by_keys(looked: Desk, qtbot: QtBot) -> None:
    looked.do("view_picture")
    made = viewer(looked, qtbot)
    assert made.accessibleName() == "Picture 1 of 2"
    assert "Caption 0." in made.accessibleDescription()
    press(made, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not made.stage.image.isNull() and colour(made) == COLOURS[1])
    assert made.caption.text() == "Caption 1."
    press(made, Qt.Key.Key_Right)  # the third is not here
    assert made.at == 1
    press(made, Qt.Key.Key_Plus)
    press(made, Qt.Key.Key_Plus)
    assert not made.stage.is_fitted
    before = made.stage.place()
    press(made, Qt.Key.Key_Right)  # moves what is zoomed
    assert made.at == 1
    assert made.stage.place().left() < before.left()
    press(made, Qt.Key.Key_0)
    assert made.stage.is_fitted
    assert made.stage.rect().toRectF().contains(made.stage.place())
    article = looked.window.page.view.article
    press(made, Qt.Key.Key_N)  # leads to nothing that is covered
    looked.settle()
    assert looked.window.page.view.article == article
    for _ in range(20):
        press(made, Qt.Key.Key_Tab)
        assert made.isAncestorOf(QApplication.focusWidget()) or made.hasFocus()


def test_the_wheel_zooms_where_it_is_turned(looked: Desk, qtbot: QtBot) -> None:
    looked.do("view_picture")
    stage = viewer(looked, qtbot).stage
    at = stage.place().center() + QPointF(120, 60)
    scale, before = stage.scale, (at - stage.place().topLeft()) / stage.scale
    event = QWheelEvent(
        at,
        stage.mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage, event)
    after = (at - stage.place().topLeft()) / stage.scale
    assert stage.scale > scale * 1.4
    assert (after - before).manhattanLength() < 3


def test_it_is_copied_and_saved(looked: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    looked.do("view_picture")
    made = viewer(looked, qtbot)
    press(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().size().width() == 1600
    assert looked.window.status.text() == "Picture copied."
    for name in ("kept.webp", "drawn.png"):
        with qtbot.waitSignal(made.told):
            made.save(tmp_path / name)
        assert QImage(str(tmp_path / name)).width() == 1600
    with qtbot.waitSignal(made.failed):
        made.save(tmp_path / "nowhere" / "kept.webp")
    assert "“kept.webp” cannot be written" in looked.window.status.text()


@pytest.mark.parametrize("name", ["kept.webp", "drawn.jpg"])
def test_a_file_that_cannot_be_replaced_stays(
    looked: Desk, qtbot: QtBot, tmp_path: Path, fill_disk: Callable[[], None], name: str
) -> None:
    looked.do("view_picture")
    made, path = viewer(looked, qtbot), tmp_path / name
    path.write_text("another picture")
    fill_disk()
    with qtbot.waitSignal(made.failed):
        made.save(path)
    assert path.read_text() == "another picture"
    assert [each.name for each in tmp_path.glob(f"{name}*")] == [name]


def test_it_leaves_with_its_list_and_nothing_is_there_to_look_at(
    looked: Desk, qtbot: QtBot, put: Put
) -> None:
    bare = put("Bare")
    looked.do("view_picture")
    viewer(looked, qtbot)
    looked.window.resize(900, 600)
    assert looked.window.hands.viewing.viewer is not None
    looked.parts.opening.open_place(looked.parts.opening.place)
    looked.settle()
    assert looked.window.hands.viewing.viewer is None
    show(looked, bare)
    looked.do("view_picture")
    assert looked.window.status.text() == "There is no picture here to look at."
