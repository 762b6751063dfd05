"""`add` and `remove`: subscribing and unsubscribing, by the engine in this process."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from reader.cli.language import counted, tr
from reader.cli.place import Place
from reader.cli.which_feed import feeds_meant
from reader.cli.work import carry_out
from reader.content.discover import normalise_address
from reader.model import FeedLink, OutboxKind
from reader.printable import one_line
from reader.protocol import Add, Discover, Remove


def add(place: Place, values: Namespace) -> int:
    """Subscribe to one feed; answers 1 where several are to choose from.

    Raises KnownError BAD_ADDRESS for what nobody can mean.
    """
    address = values.address
    normalise_address(address)
    if values.later:
        return _later(place, values)
    if values.pick:
        links = carry_out(place, Discover("discover", address), online=values.online).links
        if values.pick > len(links):
            return _choice(place, links)
        address = links[values.pick - 1].address
    done = carry_out(place, Add("add", address=address, title=values.title), online=values.online)
    if not done.feeds:
        return _choice(place, done.links)
    if values.folder:
        _put(place, done.feeds, tuple(filter(None, map(one_line, values.folder.split("/")))))
    for message in done.messages:
        place.output.warn(message)
    with place.reading() as store:
        for feed in filter(None, map(store.feeds.get, done.feeds)):
            place.output.record({"feed": feed.id, "name": feed.name, "address": feed.address})
            articles = counted(feed.total, tr("1 article"), tr("{count} articles"))
            place.output.say(f"{feed.id}  {one_line(feed.name)}: {articles}")
    place.output.record({"feeds": len(done.feeds)} | done.totals)
    return 0


def _later(place: Place, values: Namespace) -> int:
    """Lay the wish for a feed in the outbox."""
    path = tuple(filter(None, map(one_line, (values.folder or "").split("/"))))
    with place.writing() as store:
        folder = store.folders.path(path) if path else 0
        content = {"address": values.address, "title": values.title, "folder": str(folder or "")}
        id = store.outbox.put(OutboxKind.FEED, content, place.now)
    place.output.say(tr("Kept in the outbox; “broadsheet outbox send” subscribes to it."))
    place.output.record({"feeds": 0, "outbox": id})
    return 0


def _choice(place: Place, links: Sequence[FeedLink]) -> int:
    """Tell which feeds there are to choose from."""
    place.output.say(tr("Several feeds are behind this page; choose one with --pick N:"))
    for number, link in enumerate(links, 1):
        place.output.record({"pick": number, "address": link.address, "title": link.title})
        place.output.say(f"{number:3}  {one_line(link.title)}  {one_line(link.address)}")
    place.output.record({"feeds": 0, "choices": len(links)})
    return 1


def _put(place: Place, feeds: Sequence[int], path: tuple[str, ...]) -> None:
    """Move feeds to the end of a folder, which is made as needed."""
    with place.writing() as store:
        folder = store.folders.path(path)
        after = [feed.position for feed in store.feeds.all() if feed.folder == folder]
        for step, feed in enumerate(feeds, max(after, default=-1) + 1):
            store.feeds.move(feed, folder, step)


def remove(place: Place, values: Namespace) -> int:
    """Unsubscribe from feeds."""
    with place.reading() as store:
        feeds = feeds_meant(store, values.feeds)
    ids = tuple(dict.fromkeys(feed.id for feed in feeds))
    done = carry_out(place, Remove("remove", ids))
    names = ", ".join(tr("“{name}”").format(name=one_line(feed.name)) for feed in feeds)
    place.output.say(tr("Removed {names}.").format(names=names))
    place.output.record({"feeds": len(ids)} | done.totals)
    return 0
