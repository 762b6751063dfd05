"""Ways of starting: alone on the network side, a second time, for a screenshot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.demo.newsroom import Newsroom
from reader.demo.opml import write_opml
from reader.desktop.front_page import FILE, FrontPage, load, save
from reader.desktop.instance import Instance, socket_name
from reader.desktop.rows import FEED, FOLDER, Node, Place, Row
from reader.desktop.screenshot import Screenshot
from reader.paths import LibraryPaths
from tests.desktop.reading.conftest import Library, Opener

ROOT = Path(__file__).resolve().parents[3]
WAIT = 120  # a demo that is kept whole takes its time on a busy machine

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def start(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    return subprocess.run(
        [sys.executable, *words],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=WAIT,
        check=False,
    )


def test_the_window_reaches_no_network(library: Library, newsroom: Newsroom) -> None:
    opml = library.folder / "feeds.opml"
    opml.write_text(write_opml(newsroom.outlets), "utf-8")
    driver = str(Path(__file__).with_name("quiet_session.py"))
    ended = start(driver, str(library.folder), str(opml))
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    assert told["articles"] > 50
    assert told["starred"] == 1
    assert told["text"] > 200
    assert told["opened"] == []
    assert told["sockets"] == []


@pytest.mark.parametrize(("dark", "size"), [(False, (900, 700)), (True, (1280, 800))])
def test_a_screenshot(news: Library, tmp_path: Path, dark: bool, size: tuple[int, int]) -> None:
    # Of the demo once, which waits until all of it is kept; and of a library.
    source = ["--demo"] if dark else ["--library", str(news.folder)]
    picture = tmp_path / "window.png"
    words = ["-m", "reader", *source, "--screenshot", str(picture), "--select", "3"]
    words += ["--size", f"{size[0]}x{size[1]}", *(["--dark"] if dark else [])]
    ended = start(*words, TMPDIR=str(tmp_path))
    assert ended.returncode == 0, ended.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == size
    ground = image.pixelColor(size[0] - 30, size[1] // 2)
    assert (ground.lightness() < 80) is dark
    colours = {image.pixel(x, y) for x in range(0, size[0], 3) for y in range(0, size[1], 3)}
    assert len(colours) > 60  # text is in it
    assert not list(tmp_path.glob("broadsheet-demo-*"))


def test_a_screenshot_that_cannot_be_written(library: Library) -> None:
    ended = start(
        "-m", "reader", "--library", str(library.folder), "--screenshot", "/nowhere/at/all.png"
    )
    assert ended.returncode == 1
    assert "cannot be written" in ended.stderr


def test_a_screenshot_waits_for_pictures_even_where_they_are_the_last_to_come(
    news: Library,
    opened: Opener,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left: list[int] = []
    monkeypatch.setattr(QApplication, "exit", left.append)
    desk = opened(news)
    desk.settle()
    desk.session._watching.stop()  # as for a screenshot
    decoded = threading.Event()
    desk.parts.decoding.lane.ask(lambda _: decoded.wait(WAIT))
    path = tmp_path / "window.png"
    shot = Screenshot(desk.window, path, 1, None)
    others = (desk.parts.read_lane, desk.parts.write_lane, desk.parts.engine, desk.parts.merging)
    qtbot.waitUntil(lambda: not shot._look.isActive() and not any(each.busy for each in others))
    assert not path.exists()
    decoded.set()
    qtbot.waitUntil(lambda: left == [0])
    assert not QImage(str(path)).isNull()


def test_a_second_start_hands_over_its_arguments(tmp_path: Path, qtbot: QtBot) -> None:
    lock = LibraryPaths(tmp_path).window_lock
    first = Instance(tmp_path, lock)
    assert first.is_first()
    assert first.listen()
    with qtbot.waitSignal(first.called, timeout=WAIT * 1000) as called:
        second = subprocess.Popen(
            [sys.executable, "-m", "reader", "--library", str(tmp_path), "https://example.org/"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
        )
    assert called.args == [["https://example.org/"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=WAIT * 1000)
    assert second.returncode == 0
    first.close()
    again = Instance(tmp_path, lock)
    assert again.is_first()
    again.close()


def test_who_called_holds_nobody_at_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    first = Instance(tmp_path, LibraryPaths(tmp_path).window_lock)
    assert first.is_first()
    assert first.listen()
    caller = QLocalSocket()
    with qtbot.waitSignal(first.called) as called:
        caller.connectToServer(socket_name(tmp_path))
        caller.write(b'["https://example.org/"]\n')
    assert called.args == [["https://example.org/"]]
    first.close()
    gone = weakref.ref(first)
    del first, called
    assert gone() is None


def test_the_first_window_comes_up(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.window.showMinimized()
    desk.session.called_again([])
    assert not desk.window.isMinimized()
    assert desk.window.isVisible()


def test_the_first_paint_waits_for_nothing_of_weight() -> None:
    heavy = "reader.model reader.store reader.protocol peewee sqlite3 socket PySide6.QtNetwork"
    heavy += " reader.desktop.actions reader.desktop.article_view"
    found = f"[name for name in {heavy.split()} if name in sys.modules]"
    asked = f"import sys, reader.desktop.app; print({found})"
    ended = start("-c", asked)
    assert ended.stdout.strip() == "[]", ended.stderr


ENUMS = """
import enum, sys
from pathlib import Path
made, own = [], enum.EnumType.__new__
def watched(meta, name, *more, **others):
    made.append(name)
    return own(meta, name, *more, **others)
enum.EnumType.__new__ = watched
from PySide6.QtWidgets import QApplication
from reader.desktop.app import Session
from reader.desktop.application import Application
from reader.launch import WindowOptions
application = Application(["reader"])
session = Session(WindowOptions(library=Path(sys.argv[1])), Path(sys.argv[1]))
view = session.window.headlines.view
view.painted.connect(lambda: print(*made))
session.window.begun.connect(QApplication.closeAllWindows)
session.start()
application.exec()
"""


def test_the_first_paint_waits_for_no_class_of_qt_that_it_does_not_need(
    news: Library, opened: Opener
) -> None:
    opened(news).close()
    ended = start("-c", ENUMS, str(news.folder))
    assert ended.returncode == 0, ended.stderr
    made = ended.stdout.split()
    assert "AlignmentFlag" in made
    assert "StandardPixmap" not in made  # QStyle's
    assert "WizardStyle" not in made  # of all widgets there are, as `viewport` wants them


def test_the_front_page_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    page = FrontPage(
        Place(FEED, 3, unread=True),
        "Hills",
        "4 unread",
        (Node(FOLDER, 1, "Sea"), Node(FEED, 3, "גשר", 1, 4, None, True, 1)),
        (1,),
        (Row(7, 3, "Title", "Hills", "Words", 1_700_000_000, 60, True, False, True, "https://e/"),),
        7,
    )
    save(tmp_path, page)
    assert load(tmp_path) == page


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"version": 1}', '{"version": 99}', '{"version": 1, "place": 3}']
)
def test_a_damaged_front_page_is_no_fault(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert load(tmp_path) == FrontPage()


def test_the_next_start_paints_the_list_before_the_library_is_open(
    news: Library, opened: Opener, qtbot: QtBot
) -> None:
    desk = opened(news)
    desk.open(Place(FEED, news.feeds["Hills"]))
    desk.choose("Hills 2")
    desk.close()
    from reader.desktop.app import Session
    from reader.launch import WindowOptions

    session = Session(WindowOptions(library=news.folder), news.folder)
    assert not hasattr(session.window, "page")  # it comes after the first paint
    model = session.window.headlines.model
    titles = [row.title for id in model.ids if (row := model.row(id))]
    assert titles == [f"Hills {n}" for n in range(1, 6)]
    assert session.window.sidebar.model.count(FEED, news.feeds["Hills"]) == 5
    with qtbot.waitSignal(session.window.headlines.view.painted, timeout=WAIT * 1000):
        session.start()
    heads = session.window.headlines.view.mapTo(session.window, QPoint())
    with qtbot.waitSignal(session.window.begun, timeout=WAIT * 1000):
        pass
    QApplication.processEvents()
    assert session.window.headlines.view.mapTo(session.window, QPoint()) == heads  # nothing moved
    view = session.window.page.view
    qtbot.waitUntil(lambda: "Hills 2" in view.toPlainText(), timeout=WAIT * 1000)
    session.window.close()
