"""Says that there is no display for the window, which Qt would end the program for."""

from __future__ import annotations

import sys

from reader.cli.language import tr
from reader.cli.output import prepare_streams


def say_no_display() -> int:
    """Say it with what works nevertheless; answers the exit code."""
    prepare_streams()
    said = tr("There is no display for a window here: “broadsheet --terminal” works without one.")
    sys.stderr.write(said + "\n")
    return 2
