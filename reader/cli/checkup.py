"""`doctor`: looks for faults in the library and mends what can be mended."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader import library
from reader.cli.language import marked, tr
from reader.cli.output import told
from reader.cli.place import Place
from reader.engine.lock import EngineLock
from reader.errors import Code, KnownError
from reader.model import Message
from reader.printable import one_line

if TYPE_CHECKING:
    from reader.store import Fault


_WORDS = {
    "damaged": marked("The library’s file is damaged; a copy may be in its folder “backups”"),
    "schema": marked("Indexes or triggers of the library that are gone or changed"),
    "orphans": marked("Rows that belong to nothing"),
    "options": marked("Feeds without a row for their choices"),
    "no_text": marked("Articles without their text"),
    "no_picture": marked("Texts that name pictures nobody knows"),
    "listing": marked("Lists that do not show what the articles say"),
    "tags": marked("Tags that do not show what the articles say"),
    "offline": marked("Articles whose ledger is counted wrong"),
    "counters": marked("Counts that are wrong"),
    "totals": marked("Sizes that are added up wrong"),
    "promised": marked("Pictures, files or pages that are told to be here and are not"),
    "search": marked("Search indexes that miss something"),
    "media_file_missing": marked("Pictures whose file is gone"),
    "media_file_wrong": marked("Pictures whose file is not what was kept"),
    "media_row_missing": marked("Files that belong to no picture"),
}


def doctor(place: Place, values: Namespace) -> int:
    """Check the library, and mend it with `--repair`; answers 1 where faults remain."""
    try:
        return _check_up(place, values)
    except KnownError as error:
        if error.code is not Code.LIBRARY_DAMAGED or not values.repair:
            raise
        return _beyond_mending(place, error)


def _beyond_mending(place: Place, error: KnownError) -> int:
    """Tell that a file cannot even be opened, and which copy of it there is; answers 1."""
    copy = library.newest_backup(place.folder)
    place.output.record(
        {"error": told(Message(error.code.value, error.params)), "copy": str(copy) if copy else ""}
    )
    if not place.output.json:
        way = tr("The window offers to go back to its newest copy, {file}.") if copy else ""
        said = tr("The library’s file is too damaged to be mended.")
        place.output.complain(f"{said} {way.format(file=copy)}".rstrip())
    place.output.record({"faults": 1, "left": 1})
    return 1


def _check_up(place: Place, values: Namespace) -> int:
    with place.reading() as store:
        for message in store.messages:
            place.output.warn(message)
    found = asyncio.run(_mend(place)) if values.repair else library.doctor(place.folder, False)
    left = library.doctor(place.folder, False) if values.repair and found else found
    for fault in found:
        mended = values.repair and fault.code not in {each.code for each in left}
        place.output.record({"fault": asdict(fault), "mended": mended})
        place.output.say(
            (tr("{fault}: mended.") if mended else "{fault}.").format(fault=_line(fault))
        )
    place.output.say(_verdict(found, left, repaired=values.repair))
    place.output.record({"faults": len(found), "left": len(left)})
    return 1 if left else 0


async def _mend(place: Place) -> tuple[Fault, ...]:
    """Mend while no engine is at work; raises KnownError ALREADY_REFRESHING where one is."""
    lock = EngineLock(place.paths.engine_lock)
    await lock.take()
    try:
        return library.doctor(place.folder, True)
    finally:
        lock.release()


def _line(fault: Fault) -> str:
    words = tr(_WORDS.get(fault.code, one_line(fault.code)))
    detail = one_line(fault.detail)
    return f"{words} ({fault.count}{f': {detail}' if detail else ''})"


def _verdict(found: Sequence[Fault], left: Sequence[Fault], *, repaired: bool) -> str:
    if not found:
        return tr("The library is sound.")
    if not repaired:
        return tr("Nothing was changed: “broadsheet doctor --repair” mends what can be mended.")
    return tr("Not everything could be mended.") if left else tr("The library is sound again.")
