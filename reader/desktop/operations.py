"""The changes that can be made to folders and feeds, each a step that answers its own inverse.

They say what is to be done; `changing` does it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.desktop import arranging
from reader.desktop.changing import Ask, Step, Write
from reader.errors import Code, KnownError
from reader.model import Arrangement, Feed, FeedOptions
from reader.protocol import AcceptMove, ChangeAddress, Remove, Restore

if TYPE_CHECKING:
    from reader.store import Store


def arranged(decide: Callable[[Store], Arrangement]) -> Write:
    """Put folders and feeds where `decide` wants them."""

    def job(store: Store) -> Step:
        back = store.arrangement.apply(decide(store))
        return arranged(lambda _: back)

    return Write(job)


def moved(what: arranging.Key, parent: int, before: int = 0) -> Write:
    """Put a folder or feed into a folder, before another one or behind all."""
    return arranged(
        lambda store: arranging.moved(store.folders.all(), store.feeds.all(), what, parent, before)
    )


def moved_into_new(what: arranging.Key, title: str) -> Write:
    """Put a folder or feed into a folder that is made for it at the top."""

    def job(store: Store) -> Step:
        folder = store.folders.add(title)
        back = store.arrangement.apply(
            arranging.moved(store.folders.all(), store.feeds.all(), what, folder)
        )
        whole = replace(back, gone=(*back.gone, folder))
        return arranged(lambda _: whole)

    return Write(job)


def folder_made(title: str, parent: int = 0) -> Write:
    """Make a folder at the end of its parent."""

    def job(store: Store) -> Step:
        folder = store.folders.add(title, parent)
        return arranged(lambda _: Arrangement(gone=(folder,)))

    return Write(job)


def folders_removed(*folders: int) -> Write:
    """Dissolve folders; what is in them goes up."""
    return arranged(lambda _: Arrangement(gone=folders))


def folder_renamed(folder: int, title: str) -> Write:
    """Give a folder another title."""
    return arranged(
        lambda store: Arrangement(
            tuple(replace(f, title=title) for f in store.folders.all() if f.id == folder)
        )
    )


def feed_renamed(feed: int, title: str) -> Write:
    """Give a feed a name of the reader's own; "" goes back to the feed's."""

    def job(store: Store) -> Step:
        before = _feed(store, feed)
        # The feed's own name, typed again, is no name of the reader's.
        store.feeds.rename(feed, "" if title == before.title else title)
        return feed_renamed(feed, before.given_title)

    return Write(job)


def options_set(feed: int, options: FeedOptions) -> Write:
    """Replace what was chosen for a feed.

    Taking it back leaves the password as it is now: the window never has one to give back.
    """

    def job(store: Store) -> Step:
        before = _feed(store, feed).options
        store.feeds.set_options(feed, options)
        return options_set(feed, replace(before, credentials=options.credentials))

    return Write(job)


def stars_imported(new: tuple[int, ...], existing: tuple[int, ...], now: int) -> Write:
    """Star articles that were starred elsewhere; those that are new here were read there, too."""

    def job(store: Store) -> Step:
        changed = store.flags.mark(new, read=True, starred=True, now=now).flagged
        changed += store.flags.mark(existing, starred=True, now=now).flagged
        return starred(changed, now, False)

    return Write(job, articles=True)


def starred(articles: tuple[int, ...], now: int, on: bool) -> Write:
    """Star articles, or take their stars; taking it back touches what really changed."""

    def job(store: Store) -> Step:
        changed = store.flags.mark(articles, starred=on, now=now).flagged
        return starred(changed, now, not on)

    return Write(job, articles=True)


def feeds_removed(*feeds: int) -> Ask:
    """Unsubscribe from feeds."""
    return Ask(lambda id: Remove(id, feeds), lambda _: feeds_restored(*feeds))


def feeds_restored(*feeds: int) -> Ask:
    """Bring removed feeds back with their articles."""
    return Ask(lambda id: Restore(id, feeds), lambda done: feeds_removed(*done.feeds))


def address_changed(
    feed: int, address: str, former: str, *, proposed: str = "", dropped: str = ""
) -> Ask:
    """Read a feed from another address.

    `proposed` is where the feed says it moved, to be asked about again; `dropped` is such a
    proposal that the change does away with, and that taking it back restores.
    """
    return Ask(
        lambda id: ChangeAddress(id, feed, address, proposed),
        lambda _: address_changed(feed, former, address, proposed=dropped, dropped=proposed),
    )


def move_accepted(feed: Feed) -> Ask:
    """Follow a feed to where it says it moved."""
    return Ask(
        lambda id: AcceptMove(id, feed.id, True),
        lambda _: address_changed(feed.id, feed.address, feed.moved_to, proposed=feed.moved_to),
    )


def make_folders(store: Store, titles: tuple[str, ...]) -> tuple[dict[str, int], dict[str, int]]:
    """Folders of these titles at the top, by title; the second ones had to be made."""
    before = {folder.id for folder in store.folders.all()}
    found = {title: store.folders.path((title,)) for title in titles}
    return found, {title: id for title, id in found.items() if id not in before}


def _feed(store: Store, feed: int) -> Feed:
    found = store.feeds.get(feed)
    if found is None:
        raise KnownError(Code.NO_SUCH_FEED, feed=feed)
    return found
