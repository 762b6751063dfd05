"""The whole library from the window: into a file, back, elsewhere, and what room it takes."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from reader import library
from reader.desktop.app import Session
from reader.desktop.dialogs.space import SpaceDialog
from reader.desktop.dialogs.space_model import NAME, TOTAL
from reader.desktop.dialogs.whole import WholeDialog
from reader.model import MediaFile
from reader.store import Role, Store
from reader.store.media import write_file
from tests.desktop.hard_times.conftest import NOW, Place

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def do(session: Session, action: str) -> None:
    made: QAction = session.window.actions_of[action]
    made.trigger()
    QApplication.processEvents()


def file_dialog(session: Session) -> QFileDialog:
    (found,) = session.window.findChildren(QFileDialog)
    return found


def press_default(dialog: QWidget) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def whole(place: Place, session: Session) -> WholeDialog:
    place.wait(lambda: bool(session.window.findChildren(WholeDialog)))
    (found,) = session.window.findChildren(WholeDialog)
    return found


def star(place: Place, *ids: int) -> None:
    with Store.open(place.folder, Role.WINDOW) as store:
        store.flags.mark(list(ids), starred=True, now=NOW)


def backed_up(place: Place, file: Path) -> None:
    library.back_up(place.folder, file, NOW, lambda done, total: None)


def follow(place: Place, session: Session) -> Session:
    """What comes after a window that has been left for something, as the program does it."""
    place.wait(lambda: session.safety.goes_on)
    assert not session.window.isVisible()
    again = session.gone_back()
    place._sessions.append(again)
    return place.begin(again)


def test_a_backup_is_written_while_the_window_works(place: Place, tmp_path: Path) -> None:
    star(place, 3)
    session = place.open()
    do(session, "backup")
    file = tmp_path / "all.zip"
    file_dialog(session).fileSelected.emit(str(file))
    place.wait(file.exists)
    place.wait(lambda: "all.zip" in session.window.status.text())
    with zipfile.ZipFile(file) as opened:
        assert "broadsheet.sqlite3" in opened.namelist()
    assert session.window.headlines.model.rowCount() == 40


def test_what_cannot_be_written_is_said_in_the_dialog(place: Place, tmp_path: Path) -> None:
    session = place.open()
    do(session, "backup")
    file_dialog(session).fileSelected.emit(str(tmp_path / "nowhere" / "all.zip"))
    dialog = whole(place, session)
    place.wait(lambda: "cannot be written" in dialog.said())
    dialog.reject()


def test_a_backup_comes_back_in_a_new_window_and_the_former_library_is_kept(
    place: Place, tmp_path: Path
) -> None:
    star(place, 3)
    file = tmp_path / "all.zip"
    backed_up(place, file)
    star(place, 4, 5)
    session = place.open()
    do(session, "restore")
    file_dialog(session).fileSelected.emit(str(file))
    dialog = whole(place, session)
    assert "all.zip" in dialog._words.text()
    press_default(dialog)
    again = follow(place, session)
    assert place.starred() == 1
    assert "backup is in its place" in again.window.status.text()
    (aside,) = place.folder.glob("replaced-*")
    with Store.open(aside, Role.READ) as store:
        assert store.articles.counts().starred == 3
    assert not (place.folder / "restoring").exists()


def test_a_file_that_is_no_backup_changes_nothing(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "all.zip"
    file.write_text("no backup")
    session = place.open()
    do(session, "restore")
    file_dialog(session).fileSelected.emit(str(file))
    dialog = whole(place, session)
    press_default(dialog)
    place.wait(lambda: "not a backup" in dialog.said())
    assert not session.safety.goes_on
    dialog.reject()
    assert session.window.isVisible()


def test_the_library_moves_and_the_window_goes_on_there(
    place: Place, own_folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    star(place, 3)
    write_file(place.folder, "ab12", b"picture")
    with Store.open(place.folder, Role.ENGINE) as store:
        store.media.add([MediaFile("ab12", "image/webp", 7)], NOW)
    session = place.open()
    do(session, "move_library")
    target = tmp_path / "disk"
    target.mkdir()
    file_dialog(session).fileSelected.emit(str(target))
    press_default(whole(place, session))
    again = follow(place, session)
    assert again.folder == target
    assert "former one" in again.window.status.text()
    assert again.window.headlines.model.rowCount() == 40
    with Store.open(target, Role.READ) as store:
        assert store.articles.counts().starred == 1
    assert (target / "media" / "ab" / "ab12").read_bytes() == b"picture"
    assert place.starred() == 1  # the former one stays
    assert library.default_folder() != target  # this one had been named by hand


def test_a_folder_with_something_in_it_is_refused(place: Place, tmp_path: Path) -> None:
    target = tmp_path / "disk"
    target.mkdir()
    (target / "mine").write_text("x")
    session = place.open()
    do(session, "move_library")
    file_dialog(session).fileSelected.emit(str(target))
    dialog = whole(place, session)
    press_default(dialog)
    place.wait(lambda: "choose an empty folder" in dialog.said())
    assert (target / "mine").read_text() == "x"
    dialog.reject()


def test_room_is_shown_by_feed_and_sorted_by_size(place: Place) -> None:
    with Store.open(place.folder, Role.ENGINE) as store:
        store.feeds.add("http://127.0.0.1:9/small.xml", "A Small One", now=NOW)
    session = place.open()
    do(session, "space")
    dialog = session.window.findChild(SpaceDialog)
    assert isinstance(dialog, SpaceDialog)
    model = dialog.table.model()
    place.wait(lambda: model.rowCount() > 0)
    assert model.index(0, NAME).data() == "The Example"
    assert model.index(0, TOTAL).data().endswith("KB")
    assert "In all" in model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "of the 1.0 GB" in dialog._words.text()
    assert "copies" in dialog.disk.text()
    dialog.table.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    place.wait(lambda: not session.window.findChildren(SpaceDialog))


def test_limits_chosen_in_the_preferences_reach_the_engine(place: Place) -> None:
    session = place.open()
    assert session.parts is not None
    do(session, "preferences")
    preferences = session.window.hands.house.show_preferences()
    quota = preferences._boxes["quota_mb"]
    quota.setCurrentIndex(quota.findData(250))
    preferences._boxes["spare_unread"].setChecked(False)
    days = preferences._boxes["keep_days"]
    days.setCurrentIndex(days.findData(30))
    told = session.parts.engine.configuration
    assert told is not None
    assert (told.quota_mb, told.spare_unread, told.keep_days) == (250, False, 30)
    preferences.close()


MOVING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from reader.desktop import app
from reader.launch import WindowOptions

folder, target = map(Path, sys.argv[1:])
begin = app.Session._configure

def at_work(session, proxies):
    print(session.folder, (session.folder / "window.lock").exists(), flush=True)
    if session.folder == target:
        QTimer.singleShot(0, session.window.leave)
    else:
        dialog = session.window.hands.whole.move_to(str(target))
        dialog.box.accepted.emit()

app.Session._configure = at_work
sys.exit(app.main(WindowOptions(library=folder)))
"""


def test_the_program_itself_goes_on_in_the_new_folder(place: Place, tmp_path: Path) -> None:
    target = tmp_path / "disk"
    done = subprocess.run(
        [sys.executable, "-c", MOVING, str(place.folder), str(target)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).resolve().parents[3],
        check=False,
    )
    assert done.stdout.splitlines() == [f"{place.folder} True", f"{target} True"], done.stderr
    assert done.returncode == 0, done.stderr
    assert not list(target.glob("window.*[!i]")), "locks and marks are let go"
    with Store.open(target, Role.READ) as store:
        assert store.articles.counts().total
