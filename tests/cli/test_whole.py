"""`backup`, `restore` and `move-library` from the terminal."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.paths import LibraryPaths

from .conftest import Broadsheet


@pytest.fixture
def folder(newsroom: Newsroom, tmp_path: Path, broadsheet: Broadsheet) -> Path:
    folder = tmp_path / "library"
    assert broadsheet("--library", folder, "add", newsroom.outlet("wire").feed_address).code == 0
    assert broadsheet("--library", folder, "refresh", "--all").code == 0
    return folder


def test_a_library_goes_into_a_file_and_back(
    folder: Path, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    file, other = tmp_path / "all.zip", tmp_path / "other"
    said = broadsheet("--library", folder, "backup", file)
    assert said.code == 0, said.err
    assert "Passwords" in said.out
    before = broadsheet("--library", folder, "--json", "feeds").objects
    back = broadsheet("--library", other, "--json", "restore", file)
    assert back.code == 0, back.err
    assert back.totals["feeds"] == 1
    assert broadsheet("--library", other, "--json", "feeds").objects == before
    assert broadsheet("--library", other, "doctor").code == 0
    again = broadsheet("--library", other, "restore", file)
    assert again.code == 0
    assert "kept in" in again.out
    file.write_bytes(file.read_bytes()[:5000])
    refused = broadsheet("--library", other, "restore", file)
    assert refused.code == 1
    assert "not a backup" in refused.err
    assert broadsheet("--library", other, "doctor").code == 0


def test_a_library_moves_and_is_found_again(
    folder: Path, own_folders: Path, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    from reader.library import default_folder

    usual = default_folder()
    usual.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(folder, usual)
    target = tmp_path / "disk"
    said = broadsheet("move-library", target)
    assert said.code == 0, said.err
    assert str(usual) in said.out
    assert "keyring" in said.out
    assert broadsheet("--json", "space").totals["pictures"] > 0
    LibraryPaths(usual).database.unlink()
    assert broadsheet("--json", "feeds").objects
    shutil.rmtree(target)
    gone = broadsheet("feeds")
    assert gone.code == 1
    assert "no longer in" in gone.err
    refused = broadsheet("refresh")
    assert refused.code == 1
    assert not target.exists()


def test_a_limit_of_the_disk_is_a_sentence(
    folder: Path, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    file = tmp_path / "all.zip"
    with broadsheet.start("--library", folder, "backup", file) as process:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (300_000, 300_000))
        _, err = process.communicate(timeout=40)
    assert process.returncode == 1
    assert "Traceback" not in err
    assert err.count("\n") == 1
    assert {path.name for path in tmp_path.iterdir()} <= {"library", "person"}
    assert broadsheet("--library", folder, "doctor").code == 0


def test_a_backup_that_is_ended_leaves_nothing(
    folder: Path, tmp_path: Path, broadsheet: Broadsheet
) -> None:
    big = LibraryPaths(folder).media_file("ab99")
    big.parent.mkdir(exist_ok=True)
    with big.open("wb") as made:
        made.truncate(400_000_000)
    import sqlite3

    with sqlite3.connect(LibraryPaths(folder).database) as connection:
        connection.execute("INSERT INTO media(hash, bytes) VALUES('ab99', 400000000)")
    connection.close()
    file = tmp_path / "all.zip"
    with broadsheet.start("--library", folder, "backup", file) as process:
        assert process.stderr
        process.stderr.readline()  # the first line of progress
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=40)
    assert process.returncode == 130
    assert not [path for path in tmp_path.iterdir() if path.name not in ("library", "person")]
    assert isinstance(process, subprocess.Popen)
