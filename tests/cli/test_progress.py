"""Progress in a terminal and in a log, and lines that fit."""

from __future__ import annotations

import io

import pytest

from reader.cli.output import Output
from reader.cli.progress import ProgressLine
from reader.model import Message


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_redraws_its_line_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    stream = Terminal()
    line = ProgressLine(stream)
    line.show(0, 0)
    line.show(1, 4, 0, "Harbour\x1b[2J\nPost")
    line.show(4, 4, 1, "x" * 100)
    line.end()
    drawn = stream.getvalue().split("\r\x1b[K")
    assert drawn[2].startswith("[######------------------] 1 of 4 feeds  Harbour[2J Post")
    assert drawn[3].startswith("[########################] 4 of 4 feeds, 1 failed  xxx")
    assert all(len(text) < 60 for text in drawn)
    assert drawn[-1] == ""
    assert "\n" not in stream.getvalue()


def test_a_log_gets_few_plain_lines() -> None:
    stream = io.StringIO()
    now = iter(range(100))
    line = ProgressLine(stream, clock=lambda: next(now) / 4)
    for done in range(21):
        line.show(done, 20)
    line.end()
    lines = stream.getvalue().splitlines()
    assert lines[0] == "1 of 20 feeds"
    assert lines[-1] == "20 of 20 feeds"
    assert len(lines) < 10


def test_a_log_is_told_nothing_twice() -> None:
    stream = io.StringIO()
    line = ProgressLine(stream)
    for _ in range(100):
        line.show(7, 7)
    assert stream.getvalue() == "7 of 7 feeds\n"


def test_a_quiet_one_says_nothing() -> None:
    stream = Terminal()
    line = ProgressLine(stream, quiet=True)
    line.show(1, 2)
    line.end()
    assert stream.getvalue() == ""


def test_people_and_programs_are_told_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    message = Message("connect", {"host": "a.example"})
    Output().fail(message)
    Output(json=True).fail(message)
    Output(json=True).say("for people")
    said = capsys.readouterr()
    assert said.err == "a.example refused the connection.\n"
    assert said.out.count("\n") == 1
    assert '"sentence": "a.example refused the connection."' in said.out
    assert '"code": "connect"' in said.out
