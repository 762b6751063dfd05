"""`import` and `export`: subscriptions from and to OPML files."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from reader.cli.endings import Stopped
from reader.cli.language import counted, tr
from reader.cli.place import Place
from reader.cli.work import carry_out
from reader.content import opml
from reader.errors import Code
from reader.files import write_whole
from reader.model import Message
from reader.protocol import Done, Import


def import_opml(place: Place, values: Namespace) -> int:
    """Subscribe to what an OPML file lists."""
    stopped = False
    try:
        done = carry_out(place, Import("import", str(values.file.absolute())))
    except Stopped as early:
        done, stopped = early.done, True
        place.output.warn(Message(Code.CANCELLED.value))
    for message in done.messages:
        place.output.warn(message)
    with place.reading() as store:
        for feed in filter(None, map(store.feeds.get, done.feeds)):
            place.output.record({"feed": feed.id, "name": feed.name, "address": feed.address})
    place.output.say(_import_sentence(done))
    place.output.record({"feeds": 0, "new": 0} | done.totals)
    return 130 if stopped else 0


def _import_sentence(done: Done) -> str:
    if done.feeds:
        feeds = counted(len(done.feeds), tr("1 new feed"), tr("{count} new feeds"))
        return tr("{feeds}: “broadsheet refresh” fetches them.").format(feeds=feeds)
    if done.totals.get("feeds"):
        return tr("No new feed: you subscribe to all of them already.")
    return tr("No feed in this file.")


def export_opml(place: Place, values: Namespace) -> int:
    """Write the subscriptions as OPML, whole or not at all."""
    with place.reading() as store:
        feeds, folders = store.subscriptions()
    body = opml.write("Broadsheet", feeds, place.now, folders)
    if values.file == "-":
        sys.stdout.buffer.write(body)
        return 0
    write_whole(Path(values.file), body)
    said = (
        tr("1 feed written to {file}.")
        if len(feeds) == 1
        else tr("{count} feeds written to {file}.")
    )
    place.output.say(said.format(count=len(feeds), file=values.file))
    place.output.record({"feeds": len(feeds), "file": values.file})
    return 0
