"""`enclosures`: the files that come with an article, and downloading one."""

from __future__ import annotations

from argparse import Namespace

from reader import library
from reader.cli.language import tr
from reader.cli.place import Place
from reader.cli.work import carry_out
from reader.errors import Code, KnownError
from reader.model import ItemState
from reader.printable import one_line
from reader.protocol import GetEnclosure


def enclosures(place: Place, values: Namespace) -> int:
    """List the files of an article, or download one and say where it is; raises KnownError."""
    if values.get is not None:
        carry_out(place, GetEnclosure("get", values.id, values.get - 1))
    with place.reading() as store:
        if not store.articles.by_ids((values.id,)):
            raise KnownError(Code.NO_SUCH_ARTICLE, article=values.id)
        files = store.enclosures.of(values.id)
        for file in files:
            here = file.state is ItemState.HAVE
            path = str(library.file_to_open(store, place.paths, values.id, file.n)) if here else ""
            kind = file.media_type or tr("unknown kind")
            size = f", {file.bytes / 1_000_000:.1f} MB" if file.bytes else ""
            what = one_line(path or file.title or file.address)
            place.output.say(f"{file.n + 1:3}  {one_line(kind)}{size}  {what}")
            place.output.record(
                {
                    "file": file.n + 1,
                    "address": file.address,
                    "type": file.media_type,
                    "bytes": file.bytes,
                    "state": str(file.state or ""),
                    "path": path,
                }
            )
    if not files:
        place.output.say(tr("No file comes with this article."))
    place.output.record({"files": len(files)})
    return 0
