"""Where every process of Broadsheet begins: looks at the first words and hands over.

Imports nothing of weight before it knows who is asked for: a spawned child imports this file
again, and `--version` should answer at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.launch import WindowOptions


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say and answer the exit code; 2 is a wrong use."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["engine"]:
        from reader.engine.service import main as engine

        return engine(words[1:])
    if words[:1] == ["digester"]:
        from reader.engine.digester_child import main as digester

        return digester(words[1:])
    if words[:1] == ["demo-newsroom"]:
        from reader.demo.__main__ import main as newsroom

        return newsroom(words[1:])
    _give_streams()
    if words == ["--version"]:
        from reader import __version__

        print(f"Broadsheet {__version__}")
        return 0
    return _face(words)


def _face(words: list[str]) -> int:
    """Run the command, or the window where there is none."""
    if not words:
        from reader.launch import WindowOptions

        return _window(WindowOptions())  # the usual start need not learn to read words
    from reader.cli.arguments import Command, WrongUse, understand

    try:
        asked = understand(words)
    except WrongUse as wrong:
        print(wrong, file=sys.stderr)
        return 2
    except SystemExit as answered:  # --help and --version have said all
        return int(answered.code or 0)
    if isinstance(asked, Command):
        from reader.cli.main import main as command

        return command(asked)
    return _window(asked)


def _window(options: WindowOptions) -> int:
    """Open the window; the collector waits until it works (`reader.desktop.app`)."""
    import gc
    import os

    from reader.launch import has_display

    if options.screenshot is None and not has_display(sys.platform, os.environ):
        from reader.cli.no_display import say_no_display

        return say_no_display()
    gc.disable()
    from reader.desktop.app import main as window

    return window(options)


def _give_streams() -> None:
    """A windowed program may have no streams at all; writing to them must not end it."""
    if sys.stdout is None or sys.stderr is None:
        import os
        from pathlib import Path

        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (for life)
        sys.stdout = sys.stdout or nowhere
        sys.stderr = sys.stderr or nowhere


if __name__ == "__main__":
    sys.exit(main())
