"""What is done to the library between two windows, when nobody has it open."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.errors import KnownError


class Outcome(NamedTuple):
    """Where the library is now, and what the next window says first; or why it could not be."""

    folder: Path
    said: str = ""
    error: KnownError | None = None


Wish = Callable[[Path, float], Outcome]  # of a library's folder and the time in UTC seconds


def _tr(text: str) -> str:
    return QCoreApplication.translate("Between", text)


def put_in_place(fresh: Path) -> Wish:
    """Make what was read from a backup the library."""

    def carry_out(folder: Path, now: float) -> Outcome:
        from reader import library

        try:
            aside = library.put_in_place(folder, fresh, now)
        except KnownError as error:
            shutil.rmtree(fresh, ignore_errors=True)
            return Outcome(folder, error=error)
        said = _tr("The backup is in its place; what was there is kept in “{folder}”.")
        return Outcome(folder, said.format(folder=aside.name))

    return carry_out


def move_to(target: Path) -> Wish:
    """Use the library in another folder, where most of it has been copied already."""

    def carry_out(folder: Path, _now: float) -> Outcome:
        from reader import library

        try:
            usual = library.move(folder, target, lambda done, total: None, begun=True)
        except KnownError as error:
            return Outcome(folder, error=error)
        said = _tr("The library is in {folder} now; the former one is still in {former}.")
        if not usual:
            said += " " + _tr("Name that folder where you named the former one.")
        return Outcome(target, said.format(folder=target, former=folder))

    return carry_out
