"""The commands of a checkout: what they understand, install, say and pass on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import checkers
import dev
import pytest
import system_libraries
from environment import UNFINISHED, Environment

ROOT = Path(__file__).parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    """A checkout whose .venv is fully installed, as far as its stamp tells."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "packaging" / "constraints.txt").write_text("aiohttp==1\n", encoding="utf-8")
    place = Environment(tmp_path)
    place.python.parent.mkdir(parents=True)
    place.python.write_text("", encoding="utf-8")
    place.write_stamp(place.fingerprint(), "")
    return place


def test_an_old_python_gets_one_sentence() -> None:
    assert dev.python_too_old((3, 11, 0)) is None
    assert dev.python_too_old((4, 0, 0)) is None
    assert dev.python_too_old((3, 9, 2)) == (
        "Broadsheet needs Python 3.11 or newer; this is Python 3.9."
    )


def test_words_after_two_dashes_are_passed_on() -> None:
    assert dev.parse(["run"]) == ("run", [])
    assert dev.parse(["run", "--", "--library", "x", "list"]) == ("run", ["--library", "x", "list"])
    assert dev.parse(["test", "--", "-k", "one"]) == ("test", ["-k", "one"])


@pytest.mark.parametrize("words", [[], ["fly"], ["run", "list"], ["test", "-k", "one"]])
def test_a_wrong_use_is_explained(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(words) == 2
    assert "usage: python3 packaging/dev.py run [-- ARGUMENTS]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--demo"], True),
        (["--library", "folder"], True),
        (["--library=folder", "--dark", "--size", "800x600"], True),
        (["--library", "folder", "list"], False),
        (["refresh", "--all"], False),
        (["feed:https://news.example/feed"], True),
        (["list.opml"], True),
        (["--version"], False),
        (["--help"], False),
        (["--terminal"], False),
    ],
)
def test_a_command_opens_no_window(arguments: list[str], window: bool) -> None:
    assert dev.opens_window(arguments) is window


def test_a_display_is_asked_for_on_linux_only() -> None:
    assert not dev.has_display("linux", {})
    assert not dev.has_display("linux", {"DISPLAY": ""})
    assert dev.has_display("linux", {"DISPLAY": ":0"})
    assert dev.has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert dev.has_display("linux", {"QT_QPA_PLATFORM": "vnc"})
    assert dev.has_display("darwin", {})
    assert dev.has_display("win32", {})


class Started(Exception):
    """Broadsheet would take the process over now."""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """What `run` would start: words and environment; the start itself raises Started."""
    calls: list[tuple[list[str], dict[str, str]]] = []

    def execve(path: str, words: list[str], environ: dict[str, str]) -> None:
        calls.append((words[1:], dict(environ)))
        raise Started

    def ensure(libraries: tuple[system_libraries.Library, ...]) -> None:
        names.update(library.soname for library in libraries)

    names: set[str] = set()
    monkeypatch.setattr(os, "execve", execve)
    monkeypatch.setattr(Environment, "ensure", lambda place, extras: None)
    monkeypatch.setattr(system_libraries, "ensure", ensure)
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return calls


def test_without_a_display_the_terminal_does_the_job(
    started: list[tuple[list[str], dict[str, str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Started):
        dev.run(["--library", "folder"])
    assert started[0][0] == ["-m", "reader", "--terminal", "--library", "folder"]
    assert capsys.readouterr().out == dev.NO_DISPLAY + "\n"


def test_with_a_display_the_window_opens(
    started: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(Started):
        dev.run([])
    assert started[0][0] == ["-m", "reader"]
    assert capsys.readouterr().out == ""


def test_a_screenshot_needs_no_display_and_takes_none(
    started: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for display in ("", ":0"):
        monkeypatch.setenv("DISPLAY", display)
        with pytest.raises(Started):
            dev.run(["--demo", "--screenshot", "out.png"])
        words, environ = started.pop()
        assert words == ["-m", "reader", "--demo", "--screenshot", "out.png"]
        assert environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_command_needs_no_display(
    started: list[tuple[list[str], dict[str, str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Started):
        dev.run(["list", "--json"])
    assert started[0][0] == ["-m", "reader", "list", "--json"]
    assert capsys.readouterr().out == ""


def test_what_is_installed_is_left_alone(checkout: Environment) -> None:
    assert checkout.is_ready("")
    # What is there for testing will do for running, but not the other way round.
    assert not checkout.is_ready("dev")
    checkout.write_stamp(checkout.fingerprint(), "dev")
    assert checkout.is_ready("")


def test_with_nothing_to_do_no_program_is_started(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*words: object, **options: object) -> None:
        raise AssertionError(words)

    monkeypatch.setattr(subprocess, "run", run)
    checkout.ensure("")
    with pytest.raises(AssertionError):
        checkout.ensure("dev")


def test_new_pins_are_noticed(checkout: Environment) -> None:
    checkout.constraints.write_text("aiohttp==2\n", encoding="utf-8")
    assert not checkout.is_ready("")


def test_a_lost_python_is_noticed(checkout: Environment) -> None:
    checkout.python.unlink()
    assert not checkout.is_ready("")


def install(place: Environment, monkeypatch: pytest.MonkeyPatch, failing: bool) -> list[str]:
    """Install with a pip and a venv that only note what they are asked."""
    done: list[str] = []

    def make(place: Environment) -> None:
        done.append("make")
        place.python.parent.mkdir(parents=True, exist_ok=True)
        place.python.write_text("", encoding="utf-8")

    def pip(place: Environment, *words: str) -> None:
        assert place.installed()[0] == UNFINISHED
        done.append(" ".join(words).partition(" --constraint")[0])
        if failing and "--editable" in words:
            raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "_make", make)
    monkeypatch.setattr(Environment, "_pip", pip)
    if failing:
        with pytest.raises(KeyboardInterrupt):
            place.ensure("dev")
    else:
        place.ensure("dev")
    return done


def test_an_interrupted_install_is_made_anew(
    checkout: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = f"--editable {checkout.root}[dev]"
    assert install(checkout, monkeypatch, failing=True) == ["--upgrade pip", target]
    assert not checkout.is_ready("")
    assert install(checkout, monkeypatch, failing=False) == ["make", "--upgrade pip", target]
    assert checkout.is_ready("dev")
    assert install(checkout, monkeypatch, failing=False) == []


def test_a_spoilt_stamp_is_no_stamp(checkout: Environment) -> None:
    for text in ("", "[]", '"x"', json.dumps({"fingerprint": 1})):
        checkout.stamp.write_text(text, encoding="utf-8")
        assert checkout.installed() == (UNFINISHED, "")


def test_only_what_is_used_is_asked_of_the_system() -> None:
    def names(*question: str) -> set[str]:
        return {library.soname for library in system_libraries.wanted(*question)}

    assert names("darwin", ":0", "") == names("win32", "", "") == set()
    plain = names("linux", "", "")
    assert {"libEGL.so.1", "libGL.so.1", "libfontconfig.so.1"} <= plain
    assert "libxcb-cursor.so.0" not in plain
    assert "libxcb-cursor.so.0" in names("linux", ":0", "")
    assert names("linux", "", "wayland-0") - plain == {
        "libwayland-client.so.0",
        "libwayland-cursor.so.0",
    }


def test_what_is_missing_is_named_with_the_command() -> None:
    lacking = {"libEGL.so.1", "libxcb-cursor.so.0"}
    wanted = system_libraries.wanted("linux", ":0", "")
    absent = system_libraries.missing(wanted, lambda soname: soname not in lacking)
    assert {library.soname for library in absent} == lacking
    text = system_libraries.explain
    assert "sudo apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0" in text(
        "apt-get", absent
    )
    assert "sudo dnf install -y 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'" in text(
        "dnf", absent
    )
    assert "sudo zypper -n install 'libEGL.so.1()(64bit)'" in text("zypper", absent)
    assert "sudo pacman -S --needed --noconfirm libglvnd xcb-util-cursor" in text("pacman", absent)
    assert text(None, absent) == (
        "Qt needs these system libraries, which are not installed: libEGL.so.1, libxcb-cursor.so.0."
    )


def test_a_library_that_cannot_be_installed_stops_with_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_libraries, "may_apt_install", lambda: False)
    monkeypatch.setattr(system_libraries, "package_manager", lambda: "apt-get")
    nowhere = system_libraries.Library("libnowhere.so.7", "libnowhere7", "nowhere")
    with pytest.raises(system_libraries.LibrariesMissing, match=r"sudo apt-get install .*nowhere7"):
        system_libraries.ensure((nowhere,))


def test_programs_that_check_are_installed_where_that_is_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    installed: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        installed.append(packages)
        return True

    monkeypatch.setattr(system_libraries, "apt_install", install)
    monkeypatch.setattr(system_libraries, "may_apt_install", lambda: True)
    monkeypatch.setattr(checkers.shutil, "which", lambda program: None)
    checkers.ensure()
    assert installed.pop() == ["appstream", "binutils", "desktop-file-utils", "mandoc"]
    monkeypatch.setattr(system_libraries, "may_apt_install", lambda: False)
    checkers.ensure()
    monkeypatch.setattr(checkers.shutil, "which", lambda program: program)
    monkeypatch.setattr(system_libraries, "may_apt_install", lambda: True)
    checkers.ensure()
    assert installed == []


def test_a_stage_answers_its_programs_exit_code() -> None:
    words = [sys.executable, "-c"]
    assert dev.call([*words, "raise SystemExit(3)"], os.environ) == 3
    if sys.platform != "win32":
        kill = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
        assert dev.call([*words, kill], os.environ) == 128 + 9


def test_the_first_failing_check_is_named_and_the_rest_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    called: list[str] = []

    def call(words: list[str], environ: dict[str, str]) -> int:
        called.append(Path(words[0]).stem)
        return 5 if "--check" in words else 0

    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(system_libraries, "ensure", lambda libraries: None)
    monkeypatch.setattr(checkers, "ensure", lambda: None)
    assert dev.test([]) == 5
    assert called == ["ruff", "ruff"]
    assert capsys.readouterr().err == "Stopped at format: its words are above.\n"


def test_the_tests_come_last_with_their_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[tuple[list[str], str | None]] = []

    def call(words: list[str], environ: dict[str, str]) -> int:
        called.append((words[1:], environ.get("QT_QPA_PLATFORM")))
        return 0

    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(system_libraries, "ensure", lambda libraries: None)
    monkeypatch.setattr(checkers, "ensure", lambda: None)
    assert dev.test(["-k", "one"]) == 0
    assert [words[0] if words else "mypy" for words, _ in called[:-1]] == [
        "check",
        "format",
        "mypy",
        "--no-logo",
    ]
    assert called[-1] == (["-m", "pytest", *dev.WORKERS, "-k", "one"], "offscreen")


def test_a_lock_is_held_until_its_holder_is_gone(tmp_path: Path) -> None:
    """Two commands at once must not install into one folder: the second waits."""
    lock = tmp_path / "lock"
    code = (
        "import sys, pathlib; sys.path.insert(0, sys.argv[1]); import environment\n"
        "with environment.only_one(pathlib.Path(sys.argv[2])): print('held', flush=True); input()"
    )
    words = [sys.executable, "-c", code, str(ROOT / "packaging"), str(lock)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        waiter = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        with pytest.raises(subprocess.TimeoutExpired):
            waiter.wait(0.2)
        holder.kill()
    assert waiter.communicate("\n", timeout=10)[0] == "held\n"
