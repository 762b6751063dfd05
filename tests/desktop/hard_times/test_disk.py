"""A full disk, a library that cannot be written, one that is moved, and one of a newer version."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from reader.desktop.app import Session
from reader.desktop.notice import Notice
from reader.paths import LibraryPaths
from tests.desktop.hard_times.conftest import Place


def strip(session: Session) -> str:
    return "".join(each.text() for each in session.window.findChildren(Notice))


def star_first(place: Place, session: Session) -> bool:
    """Star the first article; answers whether its row has the star in the end."""
    model = session.window.headlines.model
    row = model.row(model.ids[0])
    assert row is not None
    assert session.parts is not None
    session.parts.marks.set_starred(row, True)
    place.settle(session)
    shown = model.row(model.ids[0])
    assert shown is not None
    return shown.starred


def tell_lane(place: Place, session: Session, pragma: str) -> None:
    """Make SQLite behave in the write lane as on another disk."""
    assert session.parts is not None
    session.parts.write_lane.ask(lambda store: store._connection.run(f"PRAGMA {pragma}"))
    place.settle(session)


def test_a_mark_on_a_full_disk_is_taken_back_and_told(place: Place) -> None:
    session = place.open()
    model = session.window.headlines.model
    assert session.parts is not None
    # Not one page more than there is, and a mark for each article needs some.
    session.parts.write_lane.ask(
        lambda store: store._connection.run(
            f"PRAGMA max_page_count = {store._connection.value('PRAGMA page_count')}"
        )
    )
    session.parts.write_lane.ask(
        lambda store: store._connection.run(
            "CREATE TRIGGER fat AFTER INSERT ON flags BEGIN"
            " INSERT INTO tags(name) SELECT hex(randomblob(9000)); END"
        )
    )
    place.settle(session)
    assert not star_first(place, session)
    assert "full" in session.window.status.text()
    assert place.starred() == 0
    assert session.window.isVisible()
    tell_lane(place, session, "max_page_count = 1000000")
    tell_lane(place, session, "user_version")
    assert star_first(place, session)
    assert place.starred() == 1
    assert model.rowCount() == 40


def test_a_library_that_becomes_read_only_is_read_on(place: Place) -> None:
    session = place.open()
    tell_lane(place, session, "query_only = ON")
    assert not star_first(place, session)
    assert "cannot be written" in session.window.status.text()
    model = session.window.headlines.model
    session.window.headlines.view.choose(3)
    place.settle(session)
    assert session.window.page.view.article == model.ids[3]
    tell_lane(place, session, "query_only = OFF")
    assert star_first(place, session)


def test_a_library_that_is_moved_away_takes_no_marks_until_it_is_back(place: Place) -> None:
    session = place.open()
    elsewhere = place.folder.with_name("elsewhere")
    place.folder.rename(elsewhere)
    assert not star_first(place, session)
    assert "no longer in" in session.window.status.text()
    assert "no longer in" in strip(session)
    assert session.parts is not None
    session.parts.refreshing.look()
    place.settle(session)
    assert session.safety.away
    # Nothing has been made in its place that it could not come back to.
    assert not LibraryPaths(place.folder).database.exists()
    elsewhere.rename(place.folder)
    session.parts.refreshing.look()
    place.settle(session)
    assert strip(session) == ""
    assert star_first(place, session)
    assert place.starred() == 1


def test_a_moved_library_leaves_nothing_behind_where_it_was(place: Place) -> None:
    session = place.open()
    elsewhere = place.folder.with_name("elsewhere")
    place.folder.rename(elsewhere)
    assert session.parts is not None
    session.parts.refreshing.look()
    session.parts.refreshing.refresh(all=True)
    place.wait(lambda: session.safety.away)
    session.window.close()
    assert not place.paths.database.exists()
    assert not (place.folder / "front-page.json").exists()


def test_a_newer_library_is_told_in_the_window_and_not_touched(place: Place) -> None:
    with closing(sqlite3.connect(place.paths.database)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = place.paths.database.read_bytes()
    session = place.furnished()
    empty = session.window.page.empty
    place.wait(lambda: "newer Broadsheet" in empty.text())
    assert session.window.isVisible()
    session.window.close()
    assert place.paths.database.read_bytes() == before
    names = {path.name for path in place.folder.iterdir()}
    assert not names & {"front-page.json", "window.open", "engine.lock"}


def test_a_library_that_cannot_be_written_from_the_start_is_read_and_told(place: Place) -> None:
    # A folder where SQLite's log should be: nobody can write here, not even the superuser.
    with closing(sqlite3.connect(place.paths.database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    log = place.paths.database.with_name(place.paths.database.name + "-wal")
    log.unlink(missing_ok=True)
    (log / "in the way").mkdir(parents=True)
    session = place.open()
    assert session.window.headlines.model.rowCount() == 40
    assert "cannot be written" in strip(session)
    assert not star_first(place, session)
    session.window.headlines.view.choose(2)
    place.settle(session)
    assert session.window.page.view.article
