"""The commands of a checkout: `run` starts Broadsheet, `test` passes everything.

Works on a machine that has only Python and git: it makes .venv beside this folder and installs
into it. Uses the standard library alone, and is no part of what is installed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from types import FrameType

OLDEST_PYTHON = (3, 11)

USAGE = """\
usage: python3 packaging/dev.py run [-- ARGUMENTS]     start Broadsheet
       python3 packaging/dev.py test [-- ARGUMENTS]    check and test; ARGUMENTS go to pytest
       python3 packaging/dev.py check                  the checks alone: style, types, rooms
       python3 packaging/dev.py translate              bring the translations up to date"""

# Broadsheet's options that are followed by a value, which is then no command.
OPTIONS_WITH_VALUE = ("--library", "--screenshot", "--size", "--select", "--language")

NO_DISPLAY = "There is no display here, so Broadsheet works in the terminal."

# Tests wait for servers and processes as much as they compute: one more than there are cores.
# A file stays in one worker, with what its tests share, and the order is ours: the longest first.
# A worker that crashes ends the run: another in its place would leave the last files waiting.
WORKERS = (
    *("-n", str((os.cpu_count() or 1) + 1), "--max-worker-restart", "0"),
    *("--dist", "loadfile", "--no-loadscope-reorder"),
)

CHECKS = (
    ("lint", ("ruff", "check")),
    ("format", ("ruff", "format", "--check")),
    ("types", ("mypy",)),
    ("rooms", ("lint-imports", "--no-logo")),
)


def python_too_old(version: tuple[int, ...]) -> str | None:
    """Answer the sentence for a Python that is too old, or None where it will do."""
    if version[:2] >= OLDEST_PYTHON:
        return None
    need, have = (".".join(map(str, v[:2])) for v in (OLDEST_PYTHON, version))
    return f"Broadsheet needs Python {need} or newer; this is Python {have}."


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown; who names a Qt platform knows what they are doing."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def has_option(arguments: Sequence[str], name: str) -> bool:
    """Tell whether the option is among the arguments, as `--name` or `--name=value`."""
    return any(word == name or word.startswith(name + "=") for word in arguments)


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether Broadsheet would open its window: no command, no question about itself.

    A command is a plain word; an address or a file is something to open in the window.
    """
    if any(has_option(arguments, name) for name in ("--help", "-h", "--version", "--terminal")):
        return False
    words = iter(arguments)
    for word in words:
        if word in OPTIONS_WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return not word.isalpha()
    return True


def parse(words: Sequence[str]) -> tuple[str, list[str]]:
    """Answer the command and the arguments to pass on; raises ValueError for a wrong use."""
    if not words or words[0] not in ("run", "test", "check", "translate"):
        raise ValueError(USAGE)
    rest = list(words[1:])
    if rest and rest[0] != "--":
        raise ValueError(f"Arguments to pass on stand after --.\n{USAGE}")
    return words[0], rest[1:]


def stop_on_signal(number: int, frame: FrameType | None) -> None:
    """Leave as the system asks, through every `finally` on the way out."""
    raise SystemExit(128 + number)


def call(words: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run a program to its end and answer its exit code; Ctrl-C is the program's to handle."""
    with subprocess.Popen(words, env=environ) as process:
        try:
            code = process.wait()
        except KeyboardInterrupt:
            # The terminal has interrupted the program too: let it leave by itself.
            code = process.wait()
        finally:
            if process.poll() is None:
                process.terminate()
    return code if code >= 0 else 128 - code


def run(arguments: list[str]) -> int:
    """Start Broadsheet with the arguments, in the terminal where no window can be shown."""
    import environment
    import system_libraries

    environ = dict(os.environ)
    if has_option(arguments, "--screenshot"):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    window = opens_window(arguments)
    place = environment.Environment()
    place.ensure(extras="")
    if window and not has_display(sys.platform, environ):
        print(NO_DISPLAY, flush=True)
        arguments = ["--terminal", *arguments]
    elif window:
        shown = environ.get("QT_QPA_PLATFORM") != "offscreen"
        display = environ.get("DISPLAY", "") if shown else ""
        wayland = environ.get("WAYLAND_DISPLAY", "") if shown else ""
        system_libraries.ensure(system_libraries.wanted(sys.platform, display, wayland))
    words = [os.fspath(place.python), "-m", "reader", *arguments]
    if sys.platform == "win32":
        return call(words, environ)
    # Broadsheet takes our place: signals and Ctrl-C reach it directly.
    os.execve(words[0], words, environ)


def check() -> int:
    """Run the checks in order and answer the first failure's exit code, or 0."""
    import environment

    place = environment.Environment()
    for name, (program, *rest) in CHECKS:
        code = call([os.fspath(place.program(program)), *rest], os.environ)
        if code != 0:
            print(f"Stopped at {name}: its words are above.", file=sys.stderr)
            return code
    return 0


def test(arguments: list[str]) -> int:
    """Run the checks, then pytest, whose closing line is the last."""
    import checkers
    import environment
    import system_libraries

    system_libraries.ensure(system_libraries.wanted(sys.platform, "", ""))
    checkers.ensure()
    code = check()
    if code != 0:
        return code
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    python = os.fspath(environment.Environment().python)
    return call([python, "-m", "pytest", *WORKERS, *arguments], environ)


def main(words: Sequence[str]) -> int:
    """Do what the words say and answer the exit code; 2 is a wrong use."""
    sentence = python_too_old(tuple(sys.version_info[:3]))
    if sentence:
        print(sentence, file=sys.stderr)
        return 2
    import environment
    import system_libraries
    import translations

    try:
        command, arguments = parse(words)
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, stop_on_signal)
    os.chdir(environment.ROOT)
    try:
        if command == "run":
            return run(arguments)
        if command == "translate":
            return translations.update()
        environment.Environment().ensure(extras="dev")
        return test(arguments) if command == "test" else check()
    except (environment.CannotInstall, system_libraries.LibrariesMissing) as cannot:
        print(cannot, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
