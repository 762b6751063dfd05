"""The doctor finds what is wrong, says so by its exit code, and mends it when asked."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.paths import LibraryPaths
from reader.store import Role, Store


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one feed whose counters are wrong."""
    with Store.open(tmp_path, Role.ENGINE) as store:
        store.feeds.add("https://a.example/", title="A", now=1)
    with closing(sqlite3.connect(LibraryPaths(tmp_path).database)) as raw, raw:
        raw.execute("UPDATE counts SET unread = 7")
    return tmp_path


def test_a_fault_is_found_and_left_alone(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert main(["--library", str(library), "doctor"]) == 1
        out = capsys.readouterr().out
        assert out.startswith("Counts that are wrong (")
        assert "doctor --repair" in out


def test_a_fault_is_mended(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(library), "doctor", "--repair"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].endswith(": mended.")
    assert out[-1] == "The library is sound again."
    assert main(["--library", str(library), "doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"faults": 0, "left": 0}


def test_a_file_that_is_no_library_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    LibraryPaths(tmp_path).database.write_bytes(b"not a library" * 1000)
    assert main(["--library", str(tmp_path), "list"]) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("The library is damaged")
    assert shown.err.count("\n") == 1


def test_what_cannot_be_mended_is_told_without_sending_people_in_circles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(tmp_path, Role.ENGINE):
        pass
    paths = LibraryPaths(tmp_path)
    paths.backups.mkdir()
    copy = paths.backups / "broadsheet-2026-01-02.sqlite3"
    copy.write_bytes(paths.database.read_bytes())
    paths.database.write_bytes(b"not a library" * 1000)
    assert main(["--library", str(tmp_path), "doctor", "--repair"]) == 1
    said = capsys.readouterr().err
    assert str(copy) in said
    assert "--repair" not in said
    assert main(["--library", str(tmp_path), "doctor", "--repair", "--json"]) == 1
    first, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["error"]["code"], first["copy"]) == ("library_damaged", str(copy))
    assert last == {"faults": 1, "left": 1}
