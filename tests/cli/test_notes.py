"""Notes from the command line: listed, sought, written as Markdown."""

from __future__ import annotations

import json
from pathlib import Path

from reader.model import Anchor
from tests.cli.conftest import Broadsheet
from tests.desktop.reading.conftest import NOON, Library, entry


def test_notes_are_listed_and_written(broadsheet: Broadsheet, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    library.add("Courier", entry("Ferry crews walk out", NOON))
    with library.store() as store:
        anchor = Anchor(title="Ferry *crews*", source="Courier", address="https://c.example/a")
        store.notes.add(1, "Nobody [crossed].", "Why?", anchor, NOON)
        store.notes.add(1, "The sea", "", anchor, NOON + 1)
    here = ("--library", tmp_path / "library")
    listed = broadsheet(*here, "notes")
    assert listed.code == 0
    assert "1 Courier · Ferry *crews*\n   “The sea”" in listed.out
    assert "“Nobody [crossed].”\n   Why?" in listed.out
    sought = broadsheet(*here, "--json", "notes", "nobody")
    lines = [json.loads(line) for line in sought.out.splitlines()]
    assert [line.get("body") for line in lines] == ["Why?", None]
    assert lines[-1] == {"notes": 1}
    path = tmp_path / "notes.md"
    written = broadsheet(*here, "notes", "--markdown", path)
    assert "2 notes written to" in written.out
    text = path.read_text("utf-8")
    assert text.count("## [Ferry \\*crews\\*](https://c.example/a)") == 1
    assert "> Nobody \\[crossed\\].\n\nWhy?" in text
    refused = broadsheet(*here, "notes", "--markdown", tmp_path / "no" / "notes.md")
    assert refused.code == 1
    assert "cannot be written" in refused.err
