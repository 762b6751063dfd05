"""The whole library as one file: whole or not there, checked before it takes a library's place."""

from __future__ import annotations

import errno
import io
import json
import shutil
import sqlite3
import zipfile
from pathlib import Path
from typing import Any, NoReturn

import pytest

from reader import library, settings
from reader.errors import Code, KnownError
from reader.model import MediaFile, Query, Scope
from reader.paths import LibraryPaths
from reader.store import Role, Store, archive, replacing
from reader.store.media import write_file
from tests.store.snapshots import NOW, entry, outcome, snapshot

CONTENT = b"picture" * 1000


def ignore(done: int, total: int) -> None:
    assert 0 <= done <= total


@pytest.fixture
def full(folder: Path) -> Path:
    """A library with two articles, a picture and a choice."""
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/", now=NOW)
        store.feeds.apply(feed, snapshot(entry("one"), entry("two")), outcome())
        write_file(folder, "ab12", CONTENT)
        write_file(folder, "ab12.t", b"small")
        store.media.add([MediaFile("ab12", "image/webp", len(CONTENT), thumbnail=5)], NOW)
    with Store.open(folder, Role.WINDOW) as store:
        store.flags.mark([2], starred=True, now=NOW)
    settings.save(folder, settings.Settings(theme="dark"))
    return folder


@pytest.fixture
def file(full: Path, tmp_path: Path) -> Path:
    made = tmp_path / "all.zip"
    assert library.back_up(full, made, NOW, ignore) == made.stat().st_size
    return made


def everything(folder: Path) -> dict[str, bytes]:
    """What a library's folder holds, apart from locks and SQLite's own files beside it."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


def starred(folder: Path) -> list[int]:
    with Store.open(folder, Role.READ) as store:
        return list(store.articles.ids(Query(Scope.STARRED)))


def test_all_of_it_travels(full: Path, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    fresh = library.read_backup(file, other, ignore)
    aside = library.put_in_place(other, fresh, NOW)
    assert not aside.exists()  # there was nothing
    assert sorted(path.name for path in other.iterdir()) == [
        "broadsheet.sqlite3",
        "media",
        "settings.json",
    ]
    assert starred(other) == [2]
    assert LibraryPaths(other).media_file("ab12").read_bytes() == CONTENT
    assert LibraryPaths(other).media_file("ab12.t").read_bytes() == b"small"
    assert settings.load(other)[0].theme == "dark"
    assert library.doctor(other, repair=False) == ()


def test_what_was_there_is_kept_aside(full: Path, file: Path) -> None:
    with Store.open(full, Role.WINDOW) as store:
        store.flags.mark([1], starred=True, now=NOW)
    write_file(full, "cd34", b"newer")
    fresh = library.read_backup(file, full, ignore)
    aside = library.put_in_place(full, fresh, NOW)
    assert starred(full) == [2]
    assert sorted(starred(aside)) == [1, 2]
    assert (aside / "media" / "cd" / "cd34").exists()
    assert not LibraryPaths(full).media_file("cd34").exists()
    assert not fresh.exists()
    assert library.doctor(full, repair=False) == ()


def test_a_library_that_somebody_has_open_stays(full: Path, file: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(replacing, "_WAIT", 50)
    fresh = library.read_backup(file, full, ignore)
    with Store.open(full, Role.WINDOW) as store:
        assert store.articles.counts().total
        with pytest.raises(KnownError) as refused:
            library.put_in_place(full, fresh, NOW)
        with pytest.raises(KnownError):
            library.move(full, full.parent / "elsewhere", ignore)
    assert refused.value.code is Code.LIBRARY_LOCKED
    assert starred(full) == [2]


def test_a_damaged_library_is_replaced_all_the_same(full: Path, file: Path) -> None:
    LibraryPaths(full).database.write_bytes(b"no database" * 1000)
    fresh = library.read_backup(file, full, ignore)
    aside = library.put_in_place(full, fresh, NOW)
    assert starred(full) == [2]
    assert (aside / "broadsheet.sqlite3").read_bytes().startswith(b"no database")


def test_a_swap_that_fails_leaves_all_as_it_was(
    full: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = library.read_backup(file, full, ignore)
    before = everything(full)
    real = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if self.parent == fresh and self.name == "broadsheet.sqlite3":
            raise OSError(errno.EIO, "no")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(KnownError) as refused:
        library.put_in_place(full, fresh, NOW)
    monkeypatch.undo()
    assert refused.value.code is Code.LIBRARY_READ_ONLY
    assert everything(full).keys() == before.keys()
    assert starred(full) == [2]


def rewritten(file: Path, **members: bytes) -> Path:
    """The same archive with some of its members changed or added."""
    made = file.with_name("changed.zip")
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            if name not in members:
                new.writestr(name, old.read(name))
        for name, content in members.items():
            new.writestr(name, content)
    return made


def newer_database(file: Path) -> bytes:
    with zipfile.ZipFile(file) as opened:
        path = Path(opened.extract("broadsheet.sqlite3", file.parent / "x"))
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    return path.read_bytes()


def spoilt(file: Path) -> bytes:
    raw = bytearray(file.read_bytes())
    at = raw.find(CONTENT)
    raw[at + 10] ^= 0xFF
    return bytes(raw)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda f: b"no archive at all", Code.BACKUP_UNREADABLE),
        (lambda f: f.read_bytes()[:-200], Code.BACKUP_UNREADABLE),
        (spoilt, Code.BACKUP_UNREADABLE),
        (
            lambda f: rewritten(f, **{"broadsheet.sqlite3": b"x" * 9000}).read_bytes(),
            Code.BACKUP_UNREADABLE,
        ),
        (
            lambda f: rewritten(
                f, **{archive.MANIFEST: json.dumps({"format": 1, "library": 999}).encode()}
            ).read_bytes(),
            Code.LIBRARY_NEWER,
        ),
        (
            lambda f: rewritten(f, **{"broadsheet.sqlite3": newer_database(f)}).read_bytes(),
            Code.LIBRARY_NEWER,
        ),
        (lambda f: rewritten(f, **{archive.MANIFEST: b"[]"}).read_bytes(), Code.BACKUP_UNREADABLE),
    ],
    ids=["text", "cut", "flipped", "no database", "newer", "newer inside", "no manifest"],
)
def test_what_is_no_sound_backup_changes_nothing(
    full: Path, file: Path, make: Any, code: Code
) -> None:
    bad = file.with_name("bad.zip")
    bad.write_bytes(make(file))
    before = everything(full)
    with pytest.raises(KnownError) as refused:
        library.read_backup(bad, full, ignore)
    assert refused.value.code is code
    assert everything(full) == before


def test_no_name_leads_out_of_the_folder(full: Path, file: Path, tmp_path: Path) -> None:
    hostile = rewritten(
        file, **{"../out": b"x", "media/ab/../../../out": b"x", "media/zz/ab": b"x"}
    )
    fresh = library.read_backup(hostile, tmp_path / "deep" / "other", ignore)
    assert not list(tmp_path.rglob("out"))
    assert not (fresh / "media" / "zz").exists()


class Enough(Exception):
    pass


def stop(done: int, total: int) -> NoReturn:
    raise Enough


def test_work_that_is_stopped_leaves_nothing(full: Path, file: Path, tmp_path: Path) -> None:
    kept = file.read_bytes()
    with pytest.raises(Enough):
        library.back_up(full, file, NOW, stop)
    assert file.read_bytes() == kept  # the former one stays
    with pytest.raises(Enough):
        library.read_backup(file, full, stop)
    with pytest.raises(Enough):
        library.move(full, tmp_path / "elsewhere", stop)
    (tmp_path / "empty").mkdir()
    with pytest.raises(Enough):
        library.move(full, tmp_path / "empty", stop)
    assert not (full / archive.READ_INTO).exists()
    assert {path.name for path in tmp_path.iterdir()} == {"library", "all.zip", "empty"}
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_full_disk_is_told_and_nothing_is_lost(
    full: Path, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, before = file.read_bytes(), everything(full)

    def refuse(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    real = Path.open

    def open_(self: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        made = real(self, mode, *more, **named)
        if "w" in mode and isinstance(made, io.BufferedWriter):
            monkeypatch.setattr(Full, "made", made, raising=False)
            return Full(made)
        return made

    class Full(io.BytesIO):
        """A file on a disk that has no room."""

        def __init__(self, made: Any) -> None:
            super().__init__()
            made.close()

        write = refuse  # type: ignore[assignment]

    monkeypatch.setattr(Path, "open", open_)
    for work in (
        lambda: library.back_up(full, file, NOW, ignore),
        lambda: library.read_backup(file, full, ignore),
        lambda: library.move(full, tmp_path / "elsewhere", ignore),
    ):
        with pytest.raises(KnownError) as refused:
            work()
        assert refused.value.code is Code.DISK_FULL
    monkeypatch.undo()
    assert file.read_bytes() == kept
    after = everything(full)
    assert after.keys() == before.keys()
    assert starred(full) == [2]
    assert not (tmp_path / "elsewhere").exists()


def test_too_little_room_is_told_before_anything_is_written(
    full: Path, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(KnownError) as refused:
        library.back_up(full, tmp_path / "second.zip", NOW, ignore)
    assert refused.value.code is Code.DISK_FULL
    with pytest.raises(KnownError) as refused:
        library.read_backup(file, full, ignore)
    assert refused.value.code is Code.DISK_FULL
    with pytest.raises(KnownError) as refused:
        library.move(full, tmp_path / "elsewhere", ignore)
    assert refused.value.code is Code.DISK_FULL
    assert {path.name for path in tmp_path.iterdir()} == {"library", "all.zip"}


def test_places_that_cannot_be_are_told(full: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        library.back_up(full, tmp_path / "nowhere" / "all.zip", NOW, ignore)
    assert refused.value.code is Code.FILE_UNWRITABLE
    with pytest.raises(KnownError) as refused:
        library.back_up(tmp_path / "nothing", tmp_path / "all.zip", NOW, ignore)
    assert refused.value.code is Code.LIBRARY_MISSING
    with pytest.raises(KnownError) as refused:
        library.read_backup(tmp_path / "nothing.zip", full, ignore)
    assert refused.value.code is Code.FILE_UNREADABLE
    (tmp_path / "plain").write_text("x")
    for target, code in (
        (tmp_path / "plain", Code.LIBRARY_READ_ONLY),
        (tmp_path / "plain" / "below", Code.LIBRARY_READ_ONLY),
        (full / "below", Code.FOLDER_WITHIN),
        (full, Code.FOLDER_WITHIN),
        (tmp_path, Code.FOLDER_NOT_EMPTY),
    ):
        with pytest.raises(KnownError) as refused:
            library.move(full, target, ignore)
        assert refused.value.code is code
    assert (tmp_path / "plain").read_text() == "x"
    assert starred(full) == [2]


def test_a_moved_library_is_found_in_its_new_folder(
    own_folders: Path, full: Path, tmp_path: Path
) -> None:
    usual = library.default_folder()
    usual.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(full, usual)
    target = tmp_path / "disk" / "news"
    assert library.move(usual, target, ignore) is True
    assert library.default_folder() == target
    assert starred(target) == [2]
    assert starred(usual) == [2]  # the former one stays
    assert library.doctor(target, repair=False) == ()
    # One that was named by hand is not the usual one.
    assert library.move(full, tmp_path / "third", ignore) is False
    assert library.default_folder() == target
    # Where its disk is unplugged, no new one hides it.
    shutil.rmtree(target)
    for role in Role:
        with pytest.raises(KnownError) as refused:
            Store.open(target, role)
        assert refused.value.code is Code.LIBRARY_MISSING
    assert not target.exists()
