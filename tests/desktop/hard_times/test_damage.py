"""After an end that was not clean the library is looked at, and the way back to a copy offered."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader import library
from reader.desktop.app import Session
from reader.desktop.notice import Notice
from reader.store import backups
from tests.desktop.hard_times.conftest import NOW, Place

ROOT = Path(__file__).resolve().parents[3]


def strip(session: Session) -> str:
    return "".join(each.text() for each in session.window.findChildren(Notice))


def go_back(place: Place, session: Session) -> Session:
    """What follows when the copy was wished for, as the program does it."""
    assert session.safety.backup is not None
    assert not session.window.isVisible()
    again = session.gone_back()
    place._sessions.append(again)
    return place.begin(again)


def test_a_clean_end_leaves_no_mark_and_the_next_start_looks_at_nothing(place: Place) -> None:
    session = place.open()
    assert place.paths.window_open.exists()
    session.window.close()
    assert not place.paths.window_open.exists()
    assert place.open().safety._lane is None


def test_a_sound_library_is_not_spoken_of_after_an_unclean_end(place: Place) -> None:
    place.paths.window_open.touch()
    session = place.open()
    assert session.safety._lane is not None
    assert strip(session) == ""
    assert not session.safety.busy


def test_a_killed_window_is_an_unclean_end(place: Place) -> None:
    code = (
        "import sys; from pathlib import Path; from reader.desktop import app;"
        "from reader.launch import WindowOptions;"
        "app.Session._configure = lambda *_: (print('open', flush=True));"
        "app.main(WindowOptions(library=Path(sys.argv[1])))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(place.folder)], stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    process.kill()
    process.communicate(timeout=30)
    assert place.paths.window_open.exists()


def test_a_damaged_library_is_told_in_a_strip_and_goes_back_to_its_copy(place: Place) -> None:
    backups.keep(place.folder, NOW)
    place.spoil()
    assert library.is_damaged(place.folder)
    place.paths.window_open.touch()
    session = place.open()
    place.wait(lambda: "damaged" in strip(session))
    assert session.window.headlines.model.rowCount() == 40
    (notice,) = session.window.findChildren(Notice)
    notice.button.setFocus()
    QTest.keyClick(notice.button, Qt.Key.Key_Space)
    again = go_back(place, session)
    assert not library.is_damaged(place.folder)
    assert again.window.headlines.model.rowCount() == 40
    assert "copy is in its place" in again.window.status.text()
    assert list(place.paths.backups.glob("damaged-*.sqlite3"))


def test_the_strip_can_be_put_away(place: Place) -> None:
    backups.keep(place.folder, NOW)
    place.spoil()
    place.paths.window_open.touch()
    session = place.open()
    place.wait(lambda: strip(session) != "")
    (notice,) = session.window.findChildren(Notice)
    assert not any(button.hasFocus() for button in notice.findChildren(QPushButton))
    put_away = notice.findChildren(QPushButton)[-1]
    put_away.setFocus()
    QTest.keyClick(put_away, Qt.Key.Key_Escape)
    assert strip(session) == ""
    assert session.window.isVisible()


def test_a_library_that_cannot_even_be_opened_offers_its_copy_in_place(place: Place) -> None:
    backups.keep(place.folder, NOW)
    database = place.paths.database
    database.write_bytes(b"\x5a" * database.stat().st_size)
    session = place.furnished()
    empty = session.window.page.empty
    place.wait(lambda: "sound copy" in empty.text())
    (button,) = [b for b in empty.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    again = go_back(place, session)
    assert again.window.headlines.model.rowCount() == 40


def test_damage_without_a_copy_is_told_with_what_can_be_done(place: Place) -> None:
    place.spoil()
    place.paths.window_open.touch()
    session = place.open()
    place.wait(lambda: "doctor" in strip(session))
