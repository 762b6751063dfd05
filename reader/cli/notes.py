"""`notes`: what was highlighted and written about articles, listed or as one Markdown file."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from reader import library
from reader.cli.language import counted, tr
from reader.cli.place import Place
from reader.cli.wrap import wrap
from reader.files import write_whole
from reader.model import Note
from reader.printable import one_line


def notes(place: Place, values: Namespace) -> int:
    """List notes, or write them into a file; raises KnownError."""
    words = " ".join(values.words)
    with place.reading() as store:
        found = store.notes.search(words) if words else store.notes.all()
    if values.markdown is not None:
        write_whole(values.markdown, library.notes_markdown(found).encode())
        count = counted(len(found), tr("1 note"), tr("{count} notes"))
        said = tr("{notes} written to {file}.")
        place.output.say(said.format(notes=count, file=values.markdown))
    for note in found if values.markdown is None else ():
        _show(place, note)
    place.output.record({"notes": len(found)})
    return 0


def _show(place: Place, note: Note) -> None:
    told = {name: value for name, value in asdict(note).items() if name not in ("uid", "anchor")}
    anchor = note.anchor
    named = {"title": anchor.title, "source": anchor.source, "address": anchor.address}
    place.output.record(told | named)
    title = " · ".join(one_line(part) for part in (anchor.source, anchor.title) if part)
    number = f"{note.article} " if note.article else ""
    for line in wrap(f"{number}{title}", place.output.width, "", "   "):
        place.output.say(line)
    if note.quote:
        for line in wrap(f"“{one_line(note.quote)}”", place.output.width, "   ", "   "):
            place.output.say(line)
    if note.body:
        for line in wrap(one_line(note.body), place.output.width, "   ", "   "):
            place.output.say(line)
