"""Decides where folders and feeds stand after something was moved; pure, writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.desktop.rows import FEED, FOLDER
from reader.model import Arrangement, Feed, FeedPlace, Folder

Key = tuple[str, int]  # a kind of `rows` and an id


def moved(
    folders: Sequence[Folder], feeds: Sequence[Feed], what: Key, parent: int, before: int = 0
) -> Arrangement:
    """What changes when a folder or feed is put into a folder (0: the top).

    It stands before the folder or feed `before` of its own kind; 0 means behind all others.
    Nothing changes where it is gone, or a folder would come to lie within itself.
    """
    kind, id = what
    if kind == FEED:
        return _moved_feed(feeds, id, parent, before)
    if kind == FOLDER and parent not in within(folders, id):
        return _moved_folder(folders, id, parent, before)
    return Arrangement()


def within(folders: Iterable[Folder], top: int) -> frozenset[int]:
    """A folder and all folders in it, however deep."""
    inside, grown, known = {top}, True, tuple(folders)
    while grown:
        more = {folder.id for folder in known if folder.parent in inside} - inside
        inside |= more
        grown = bool(more)
    return frozenset(inside)


def _moved_feed(feeds: Sequence[Feed], id: int, parent: int, before: int) -> Arrangement:
    mine = next((feed for feed in feeds if feed.id == id), None)
    if mine is None:
        return Arrangement()
    there = sorted(
        (feed for feed in feeds if feed.folder == parent and feed.id != id),
        key=lambda feed: (feed.position, feed.name.casefold()),
    )
    order = _inserted([feed.id for feed in there], id, before)
    known = {feed.id: FeedPlace(feed.id, feed.folder, feed.position) for feed in feeds}
    wanted = (FeedPlace(feed, parent, position) for position, feed in enumerate(order))
    return Arrangement(feeds=tuple(place for place in wanted if known[place.feed] != place))


def _moved_folder(folders: Sequence[Folder], id: int, parent: int, before: int) -> Arrangement:
    known = {folder.id: folder for folder in folders}
    if id not in known:
        return Arrangement()
    there = sorted(
        (folder for folder in folders if folder.parent == parent and folder.id != id),
        key=lambda folder: (folder.position, folder.title.casefold()),
    )
    order = _inserted([folder.id for folder in there], id, before)
    wanted = (
        replace(known[folder], parent=parent, position=position)
        for position, folder in enumerate(order)
    )
    return Arrangement(tuple(folder for folder in wanted if known[folder.id] != folder))


def _inserted(order: list[int], id: int, before: int) -> list[int]:
    at = order.index(before) if before in order else len(order)
    return [*order[:at], id, *order[at:]]
