"""`--terminal`: the main job where there is no display: refresh, list, read the first story.

An empty library is left alone: the demo newsroom is read instead, in a library of its own that
goes when it has been read. Subscribes to the addresses and files that were handed over.
"""

from __future__ import annotations

import tempfile
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

from reader.cli.articles import read, show_headlines
from reader.cli.language import tr
from reader.cli.opml_files import import_opml
from reader.cli.place import Place
from reader.cli.refreshing import refresh_feeds
from reader.cli.subscriptions import add
from reader.cli.work import carry_out
from reader.demo.process import NewsroomDidNotStart, NewsroomProcess, spawn_newsroom
from reader.model import Query
from reader.protocol import Import

LISTED = 20  # headlines
SECONDS = 10.0  # for the newsroom to hand over its list


def terminal(place: Place, values: Namespace) -> int:
    """Do the main job for the library, or for the demo newsroom where there are no feeds."""
    for argument in values.arguments:
        _subscribe(place, argument)
    if not values.demo and _has_feeds(place):
        return _main_job(place, values.select)
    place.output.say(
        tr("Reading the demo newsroom: six small outlets that this program publishes.")
    )
    try:
        with (
            tempfile.TemporaryDirectory(prefix="broadsheet-demo-") as folder,
            spawn_newsroom() as newsroom,
        ):
            demo = replace(place, folder=Path(folder))
            carry_out(demo, Import("import", str(_saved_list(newsroom, demo.folder))))
            return _main_job(demo, values.select)
    except NewsroomDidNotStart:
        place.output.complain(tr("The demo newsroom did not start."))
        return 1


def _has_feeds(place: Place) -> bool:
    if not place.paths.database.exists():
        return False
    with place.reading() as store:
        return bool(store.feeds.all())


def _subscribe(place: Place, argument: str) -> int:
    """Subscribe to an address or to the feeds of an OPML file."""
    path = Path(argument)
    if path.is_file():
        return import_opml(place, Namespace(file=path))
    return add(place, Namespace(address=argument, title="", folder=None, pick=None))


def _saved_list(newsroom: NewsroomProcess, folder: Path) -> Path:
    """The newsroom's own subscription list, fetched; loopback is never behind a proxy."""
    path = folder / "newsroom.opml"
    with build_opener(ProxyHandler({})).open(newsroom.opml_address, timeout=SECONDS) as answer:
        path.write_bytes(answer.read())
    return path


def _main_job(place: Place, select: int | None) -> int:
    """Refresh, list what is unread, and show the first story or the one selected."""
    code = refresh_feeds(place, keep=False)
    if code == 130:
        return code
    with place.reading() as store:
        headlines = store.articles.headlines(Query(unread=True), LISTED)
    place.output.say()
    if not headlines:
        place.output.say(tr("Nothing unread."))
        return code
    show_headlines(place, headlines)
    chosen = headlines[min(select or 1, len(headlines)) - 1]
    place.output.say()
    read(place, Namespace(id=chosen.id, width=76, comments=False))
    return code
