"""`feeds`: the subscriptions with their counts, and how their last fetch went."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.cli.language import tr
from reader.cli.output import NO_FEEDS, told
from reader.cli.place import Place
from reader.cli.which_feed import feeds_meant
from reader.cli.wrap import cut, pad
from reader.errors import Code, KnownError
from reader.model import Feed, Message
from reader.phrases import moment
from reader.printable import one_line
from reader.protocol import AcceptMove
from reader.sentences import sentence

Paths = dict[int, tuple[str, ...]]  # titles from the outermost folder, by the folder's id

WIDEST_NAME = 32  # columns


def feeds(place: Place, values: Namespace) -> int:
    """Settle what feeds ask, where told how, and list the subscriptions by folders."""
    _settle(place, values.accept_move, accept=True)
    _settle(place, values.decline_move, accept=False)
    _allow(place, values.allow_own_network)
    with place.reading() as store:
        everything = store.feeds.all()
        paths = store.folders.paths()
    for feed in everything:
        place.output.record(_record(feed, _shown(paths, feed.folder)))
    for line in _lines(place, everything, paths):
        place.output.say(cut(line, place.output.width))
    if not everything:
        place.output.say(tr(NO_FEEDS))
    totals = {
        "feeds": len(everything),
        "unread": sum(feed.unread for feed in everything),
        "articles": sum(feed.total for feed in everything),
        "failing": sum(feed.error is not None for feed in everything),
    }
    place.output.record(totals)
    return 0


def _settle(place: Place, words: Sequence[str], *, accept: bool) -> None:
    """Take over the addresses that feeds moved to, or decline them.

    Raises KnownError NO_SUCH_FEED, NOT_MOVED or FEED_EXISTS, and Refused.
    """
    if not words:
        return
    with place.reading() as store:
        meant = feeds_meant(store, words)
    for feed in meant:
        if not feed.moved_to:
            raise KnownError(Code.NOT_MOVED, feed=feed.name)
    from reader.cli.work import carry_out  # the engine, which a list does without

    for feed in meant:
        carry_out(place, AcceptMove("accept_move", feed.id, accept))


def _allow(place: Place, words: Sequence[str]) -> None:
    """Let feeds lie on the reader's own network; raises KnownError NO_SUCH_FEED and Refused."""
    if not words:
        return
    with place.writing() as store:
        for feed in feeds_meant(store, words):
            store.feeds.set_options(feed.id, replace(feed.options, own_network=True))


def _lines(place: Place, feeds: Sequence[Feed], paths: Paths) -> Iterator[str]:
    counts = {feed.id: f"{feed.unread}/{feed.total}" for feed in feeds}
    wide = max((len(count) for count in counts.values()), default=0)
    number = max((len(str(feed.id)) for feed in feeds), default=0)
    names = max((len(one_line(feed.name)) for feed in feeds), default=0)
    folder = 0
    for feed in feeds:
        if feed.folder != folder:
            folder = feed.folder
            yield " / ".join(_shown(paths, folder))
        success = tr("never fetched")
        if feed.last_success:
            success = moment(feed.last_success, place.now, tr=tr)
        name = pad(one_line(feed.name), min(names, WIDEST_NAME))
        line = f"{feed.id:{number}}  {counts[feed.id]:>{wide}}  {name}  {success}"
        if feed.stopped:
            line += "  " + tr("(stopped)")
        for message in filter(None, (feed.error, *feed.faults)):
            line += "  " + sentence(message, tr)
        yield line
        if feed.error and feed.error.code == Code.PRIVATE_ADDRESS:
            yield f"{'':{number}}  --allow-own-network {feed.id}"
        if feed.moved_to:
            moved = Message(Code.MOVED_PROPOSED.value, {"address": feed.moved_to})
            yield f"{'':{number}}  {sentence(moved, tr)}  --accept-move {feed.id}"


def _record(feed: Feed, path: tuple[str, ...]) -> dict[str, object]:
    return {
        "feed": feed.id,
        "name": feed.name,
        "address": feed.address,
        "site": feed.site,
        "folder": list(path),
        "unread": feed.unread,
        "total": feed.total,
        "last_success": feed.last_success,
        "last_fetch": feed.last_fetch,
        "next_fetch": feed.next_fetch,
        "stopped": feed.stopped,
        "moved_to": feed.moved_to,
        "error": told(feed.error) if feed.error else None,
        "faults": list(map(told, feed.faults)),
    }


def _shown(paths: Paths, folder: int) -> tuple[str, ...]:
    """The titles from the outermost folder to this one, each on one line."""
    return tuple(map(one_line, paths.get(folder, ())))
