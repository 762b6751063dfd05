"""The manual page says what Broadsheet understands, no more and no less."""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys

import linux_tree
import pytest
from PySide6.QtGui import QGuiApplication

from reader.cli.arguments import understand
from reader.cli.commands import COMMANDS, MARKS
from reader.desktop.action_table import table
from reader.paths import ENVIRONMENT

SOURCE = linux_tree.MANUAL.read_text(encoding="ascii")


def section(name: str) -> str:
    """The source of a section, such as OPTIONS."""
    match = re.search(rf"^\.SH {name}\n(.*?)(?=^\.SH |\Z)", SOURCE, flags=re.DOTALL | re.MULTILINE)
    assert match is not None, f"no section {name}"
    return match[1]


def plain(text: str) -> str:
    """Source as it is read: without escapes and the quotes of macros."""
    return re.sub(r"\\f.", "", text).replace(r"\-", "-").replace(r"\&", "").replace('"', "")


def told_options(text: str) -> set[str]:
    """The long options that have a paragraph of their own."""
    heads = re.findall(r"^\.TP\n\.B[IR]? (.+)$", plain(text), flags=re.MULTILINE)
    return {option for head in heads for option in re.findall(r"--[a-z-]+", head)}


def understood_options(parser: argparse.ArgumentParser) -> set[str]:
    return set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", parser.format_help(), flags=re.MULTILINE))


def test_the_options_are_those_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        understand(["--help"])
    shown = capsys.readouterr().out
    understood = set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", shown, flags=re.MULTILINE))
    # --json goes with the commands alone, which is why the window's help has no line for it.
    assert told_options(section("OPTIONS")) == understood | {"--json"}


def test_the_commands_are_those_of_the_program() -> None:
    assert re.findall(r"^\.SS ([\w-]+)", section("COMMANDS"), flags=re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_the_options_that_it_understands(name: str) -> None:
    part = re.search(
        rf"^\.SS {name}\b(.*?)(?=^\.SS |\Z)", section("COMMANDS"), flags=re.DOTALL | re.MULTILINE
    )
    assert part is not None
    parser = argparse.ArgumentParser(add_help=False)
    COMMANDS[name][1](parser)
    assert told_options(part[1]) == understood_options(parser)
    places = [action for action in parser._actions if not action.option_strings]
    words = re.findall(r"[A-Z]+", part[1].splitlines()[0])
    assert words == [action.metavar for action in places]


def test_the_states_to_mark_are_told() -> None:
    assert all(f"{state} " in plain(section("COMMANDS")) for state in MARKS)


def test_every_key_that_is_told_is_true(qapp: QGuiApplication) -> None:
    told = re.findall(r"^\.TP\n\.BR? (.+)\n(.+)$", plain(section("KEYS")), flags=re.MULTILINE)
    real = {spec.text.rstrip("…"): set(spec.keys) for spec in table()}
    assert told
    for keys, text in told:
        assert {key.strip() for key in keys.split(" , ")} == real[text]


def test_the_library_and_its_variable_are_told() -> None:
    assert ENVIRONMENT in section("ENVIRONMENT")
    assert "~/.local/share/Broadsheet/" in section("FILES")


def test_it_is_well_formed() -> None:
    checks = (["mandoc", "-T", "lint"], ["groff", "-man", "-ww", "-T", "ascii"])
    found = [words for words in checks if shutil.which(words[0])]
    if not found:
        pytest.skip("neither mandoc nor groff is installed")
    for words in found:
        done = subprocess.run(
            [*words, str(linux_tree.MANUAL)], capture_output=True, text=True, check=False
        )
        said = done.stderr + (done.stdout if words[0] == "mandoc" else "")
        assert (done.returncode, said) == (0, "")


if sys.platform == "linux":

    def test_it_is_found_by_its_name() -> None:
        if shutil.which("lexgrog") is None:
            pytest.skip("lexgrog is not installed")
        done = subprocess.run(
            ["lexgrog", str(linux_tree.MANUAL)], capture_output=True, text=True, check=True
        )
        assert "broadsheet - desktop news reader" in done.stdout
