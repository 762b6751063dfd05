"""`refresh`: fetches feeds with the engine in this process and tells how it went, feed by feed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence

from reader.cli.endings import Stopped
from reader.cli.language import counted, tr
from reader.cli.output import NO_FEEDS, told
from reader.cli.place import Place
from reader.cli.totals import COUNTS
from reader.cli.which_feed import feeds_meant
from reader.cli.work import carry_out
from reader.errors import Code
from reader.model import Feed, Message, Params
from reader.phrases import length
from reader.printable import one_line
from reader.protocol import Done, Refresh
from reader.sentences import sentence

_NOTHING: Params = dict.fromkeys(COUNTS["refresh"], 0)  # a refresh stopped before it began


def refresh(place: Place, values: Namespace) -> int:
    """Fetch what is due, or the feeds named; answers 1 where some failed."""
    ids: tuple[int, ...] = ()
    if values.feeds:
        with place.reading() as store:
            ids = tuple(feed.id for feed in feeds_meant(store, values.feeds))
    return refresh_feeds(
        place, ids, everything=values.all, keep=not values.headlines_only, online=values.online
    )


def refresh_feeds(
    place: Place,
    ids: tuple[int, ...] = (),
    *,
    everything: bool = False,
    keep: bool = True,
    online: bool = False,
) -> int:
    """Fetch these feeds, or those due, or all; answers 1 where some failed.

    With `keep`, what is wanted for reading offline is kept after the headlines; with `online` that
    happens though Broadsheet is set to work offline.
    """
    stopped = False
    try:
        request = Refresh("refresh", all=everything, feeds=ids)
        done = carry_out(place, request, keep=keep, online=online)
    except Stopped as early:
        done, stopped = early.done, True
        place.output.warn(Message(Code.CANCELLED.value))
    with place.reading() as store:
        feeds = store.feeds.all()
    _tell_feeds(place, [feed for feed in feeds if feed.last_fetch >= place.now])
    _tell_messages(place, done, {feed.id: one_line(feed.name) for feed in feeds})
    place.output.say(summary(done.totals) if feeds else tr(NO_FEEDS))
    if kept := kept_summary(done.totals):
        place.output.say(kept)
    place.output.record(_NOTHING | done.totals | ({"cancelled": True} if stopped else {}))
    if stopped:
        return 130
    return 1 if done.totals.get("failed") else 0


def _tell_feeds(place: Place, feeds: Sequence[Feed]) -> None:
    """Every feed for programs; for people those that failed."""
    for feed in feeds:
        place.output.record(
            {
                "feed": feed.id,
                "name": feed.name,
                "address": feed.address,
                "unread": feed.unread,
                "total": feed.total,
                "error": told(feed.error) if feed.error else None,
            }
        )
        if feed.error:
            place.output.say(f"{one_line(feed.name)}: {sentence(feed.error, tr)}")


def _tell_messages(place: Place, done: Done, names: Mapping[int, str]) -> None:
    """What else is to be told; a message about one feed says which."""
    for message in done.messages:
        name = names.get(int(message.params.get("feed", 0)))
        if place.output.json or name is None:
            place.output.warn(message)
        else:
            place.output.complain(f"{name}: {sentence(message, tr)}")


def kept_summary(totals: Params) -> str:
    """What was kept for reading offline as one sentence, "" where it was nothing."""
    kinds = {
        "pages": (tr("1 page"), tr("{count} pages")),
        "pictures": (tr("1 picture"), tr("{count} pictures")),
    }
    kept = [counted(int(totals[n]), *said) for n, said in kinds.items() if totals.get(n)]
    told = []
    if kept:
        both = tr("{first} and {last}").format(first=kept[0], last=kept[-1])
        what = both if len(kept) == 2 else kept[0]
        told.append(tr("{what} kept for reading offline").format(what=what))
    if totals.get("failed_items"):
        told.append(tr("{count} could not be had").format(count=totals["failed_items"]))
    return f"{'; '.join(told)}." if told else ""


def summary(totals: Params) -> str:
    """The totals of a refresh as one sentence."""
    feeds = totals.get("feeds", 0)
    if not feeds:
        return tr("No feed is due: “broadsheet refresh --all” fetches them all the same.")
    articles = [counted(int(totals.get("new", 0)), tr("1 new article"), tr("{count} new articles"))]
    if totals.get("updated"):
        articles.append(tr("{count} updated").format(count=totals["updated"]))
    told = [", ".join(articles)]
    kinds = {"unchanged": tr("{count} unchanged"), "failed": tr("{count} failed")}
    fetched = [said.format(count=totals[n]) for n, said in kinds.items() if totals.get(n)]
    if fetched:
        told.append(", ".join(fetched))
    took = length(float(totals.get("seconds", 0)), tr)
    return tr("{feeds} in {length}: {news}.").format(
        feeds=counted(int(feeds), tr("1 feed"), tr("{count} feeds")),
        length=took,
        news="; ".join(told),
    )
