"""A copy a day, three kept, only sound ones; and a damaged library goes back to the last."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader import library
from reader.errors import Code, KnownError
from reader.model import Query
from reader.paths import LibraryPaths
from reader.store import Role, Store, backups
from tests.store.snapshots import NOW, entry, outcome, snapshot

DAY = 86400


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in LibraryPaths(folder).backups.iterdir())


def spoil(folder: Path) -> None:
    """Overwrite the middle of the library's file, as a failing disk does."""
    path = LibraryPaths(folder).database
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 4)
        file.write(b"\x5a" * (size // 2))


@pytest.fixture
def stocked(folder: Path) -> Path:
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed.xml", now=NOW)
        said = [entry(str(n), plain=f"word{n} " * 400) for n in range(30)]
        store.feeds.apply(feed, snapshot(*said), outcome())
    return folder


def test_one_copy_is_made_a_day_and_three_are_kept(stocked: Path) -> None:
    for day in range(5):
        made = backups.keep(stocked, NOW + day * DAY)
        assert made is not None
        assert backups.keep(stocked, NOW + day * DAY + 60) is None
    assert len(names(stocked)) == 3
    assert made.name == names(stocked)[-1]
    assert backups.newest(stocked) == made


def test_copies_of_a_clock_that_was_wrong_go_first(stocked: Path) -> None:
    far = [backups.keep(stocked, NOW + 4000 * DAY + n * DAY) for n in range(3)]
    true = backups.keep(stocked, NOW)
    assert true is not None
    assert true.exists()
    assert sum(path is not None and path.exists() for path in far) == 2


def test_a_damaged_library_replaces_no_sound_copy(stocked: Path) -> None:
    sound = backups.keep(stocked, NOW)
    spoil(stocked)
    assert library.is_damaged(stocked)
    for day in range(1, 5):
        with pytest.raises(KnownError) as caught:
            backups.keep(stocked, NOW + day * DAY)
        assert caught.value.code is Code.LIBRARY_DAMAGED
    assert names(stocked) == [sound.name if sound else ""]


def test_a_damaged_library_goes_back_to_its_last_sound_copy(stocked: Path) -> None:
    older = backups.keep(stocked, NOW)
    newer = backups.keep(stocked, NOW + DAY)
    assert older is not None
    assert newer is not None
    newer.write_bytes(b"nonsense" * 1000)
    os.utime(older, (NOW, NOW))
    spoil(stocked)
    log = stocked / "broadsheet.sqlite3-wal"
    log.write_bytes(b"of the damaged one")
    spoilt = LibraryPaths(stocked).database.read_bytes()
    found = library.newest_backup(stocked)
    assert found == older
    aside = library.go_back(stocked, found, NOW + 2 * DAY)
    assert aside.read_bytes() == spoilt
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"of the damaged one"
    assert not library.is_damaged(stocked)
    with Store.open(stocked, Role.ENGINE) as store:
        assert store.doctor.check() == ()
        assert len(store.articles.ids(Query())) == 30


def test_a_copy_without_room_is_told_and_leaves_nothing(
    stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_SPARE", 1 << 60)
    with pytest.raises(KnownError) as caught:
        backups.keep(stocked, NOW)
    assert caught.value.code is Code.DISK_FULL
    assert names(stocked) == []
