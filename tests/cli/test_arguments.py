"""What the words of the command line are understood to mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.arguments import Command, WrongUse, understand
from reader.cli.commands import COMMANDS
from reader.launch import WindowOptions


def command(*words: str) -> Command:
    asked = understand(words)
    assert isinstance(asked, Command)
    return asked


def test_without_words_the_window_opens() -> None:
    assert understand([]) == WindowOptions()


def test_the_window_s_options() -> None:
    words = "--library L --screenshot s.png --dark --size 1200x800 --select 3".split()
    assert understand(words) == WindowOptions(
        library=Path("L"),
        screenshot=Path("s.png"),
        dark=True,
        size=(1200, 800),
        select=3,
    )


def test_the_demo_has_a_library_of_its_own() -> None:
    assert understand(["--demo"]) == WindowOptions(demo=True)


def test_addresses_and_files_are_handed_to_the_window(tmp_path: Path) -> None:
    known = tmp_path / "subscriptions"
    known.write_text("x")
    words = ["https://a.example/feed", "feed://b.example", "my.opml", str(known)]
    assert understand(words) == WindowOptions(arguments=tuple(words))


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--library", "L", "refresh", "--all"],
        ["refresh", "--all", "--json", "--library", "L"],
        ["--library=L", "refresh", "--json", "--all"],
    ],
)
def test_shared_options_stand_on_either_side(words: list[str]) -> None:
    asked = command(*words)
    assert (asked.name, asked.library, asked.json) == ("refresh", Path("L"), True)
    assert asked.values.all


def test_a_library_may_be_called_like_a_command() -> None:
    assert understand(["--library", "list"]) == WindowOptions(library=Path("list"))


def test_the_terminal_takes_the_window_s_place() -> None:
    asked = command("--terminal", "--dark", "--library", "L")
    assert (asked.name, asked.library) == ("terminal", Path("L"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["feeed"], "Did you mean “feeds”?"),
        (["xyzzy"], "no command"),
        (["add"], "ADDRESS"),
        (["read", "first"], "ID"),
        (["read", "0"], "ID"),
        (["mark", "burnt", "1"], "STATE"),
        (["mark", "read"], "which articles"),
        (["mark", "read", "1", "--query", "today"], "which articles"),
        (["list", "--size", "1x1"], "--size"),
        (["--size", "large"], "--size"),
        (["--size", "99999x99999"], "--size"),
        (["--select", "0"], "--select"),
        (["--demo", "--library", "L"], "--library"),
        (["--dark", "refresh"], "--dark"),
        (["export", "-", "--json"], "export"),
        (["--frobnicate"], "--frobnicate"),
        (["refresh", "--al"], "--al"),
    ],
)
def test_wrong_use_is_told_with_where_to_look(words: list[str], said: str) -> None:
    with pytest.raises(WrongUse, match="--help") as wrong:
        understand(words)
    assert said in str(wrong.value)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        understand([name, "--help"])
    assert left.value.code == 0
    assert COMMANDS[name][0] in capsys.readouterr().out


@pytest.mark.parametrize("host", ["", "localhost"])
def test_a_file_that_a_desktop_hands_over_is_found_from_anywhere(
    host: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first window may have been started in another folder than the second."""
    path = tmp_path / "my feeds ✓.opml"
    path.write_text("<opml/>", encoding="utf-8")
    address = path.as_uri().replace("file://", f"file://{host}")
    assert understand([address]) == WindowOptions(arguments=(str(path),))
    monkeypatch.chdir(tmp_path)
    assert understand([path.name]) == WindowOptions(arguments=(str(path),))
