"""Decides what a snapshot means for the articles of its feed; writes nothing, asks nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TypeVar

from reader.addresses import link_of
from reader.model import Entry
from reader.store.keys import article_uid, shared_identity

_NEVER = 1 << 62

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Known:
    """What the library has of an article, as far as a decision needs it."""

    id: int
    uid: bytes
    content_hash: bytes
    address: str = ""
    title: str = ""
    published: int | None = None


@dataclass(frozen=True, slots=True)
class Rewrite:
    """An article that its publisher changed: its text, its identity, or both."""

    id: int
    uid: bytes
    entry: Entry
    text: bool
    renamed: bool


@dataclass(slots=True)
class Plan:
    """What is to be written: new articles, changed ones, and the bytes to be known next time."""

    new: list[tuple[bytes, Entry]] = field(default_factory=list)
    rewrites: list[Rewrite] = field(default_factory=list)
    seen: dict[bytes, int | None] = field(default_factory=dict)
    discussed: list[tuple[int, int]] = field(default_factory=list)  # comments counted, article


def decide(
    feed: bytes,
    entries: Sequence[Entry],
    known: Mapping[bytes, Known],
    buried: Mapping[bytes, int],
    unchanged: Set[int],
    others: Sequence[Known] = (),
) -> Plan:
    """What becomes of each entry.

    `known` has the articles by uid, `buried` since when a uid must not come back, `unchanged` the
    articles whose own bytes stand in the document as before. `others` are the feed's articles
    where none of the entries is known, which is how a feed looks that renames all of them.
    """
    plan = Plan()
    taken: set[bytes] = set()
    for entry in entries:
        identity = _identity(feed, entry, known, buried, unchanged)
        if identity != entry.identity:
            entry = replace(entry, identity=identity)
        uid = article_uid(feed, identity)
        found = known.get(uid)
        # The first of two entries of one identity wins, also where only the second is new.
        twice = uid in taken or (found is not None and found.id in unchanged)
        if twice or uid in buried:
            plan.seen.setdefault(entry.raw_hash, None)
            continue
        taken.add(uid)
        if found is None:
            plan.new.append((uid, entry))
            continue
        plan.seen[entry.raw_hash] = found.id
        if found.content_hash != entry.content_hash:
            plan.rewrites.append(Rewrite(found.id, uid, entry, text=True, renamed=False))
        elif entry.comments_count:
            plan.discussed.append((entry.comments_count, found.id))
    for _, entry in plan.new:
        plan.seen.pop(entry.raw_hash, None)  # known with its article once that has an id
    if others and len(plan.new) == len(taken):
        _match_renamed(plan, others)
    return plan


def uids_to_look_for(feed: bytes, entries: Iterable[Entry]) -> list[bytes]:
    """Every uid under which `decide` may look an entry up."""
    names = ((entry.identity, entry.split, shared_identity(entry.identity)) for entry in entries)
    return [article_uid(feed, name) for name in dict.fromkeys(chain(*names)) if name]


def _identity(
    feed: bytes,
    entry: Entry,
    known: Mapping[bytes, Known],
    buried: Mapping[bytes, int],
    unchanged: Set[int],
) -> str:
    """The identity that an entry has among those known: its own, or the one of its article.

    A document tells of entries that share an id or a link only what stands in it at one time:
    once two were told apart they stay so, whichever of them it still has.
    """
    split = article_uid(feed, entry.split)
    if entry.split and (split in known or split in buried):
        return entry.split
    if entry.identity == entry.split:
        shared = shared_identity(entry.identity)
        first = known.get(article_uid(feed, shared))
        return shared if first is not None and _is_same(entry, first) else entry.identity
    uid = article_uid(feed, entry.identity)
    found = known.get(uid)
    if found is not None:
        is_other = _is_other(entry, found, stands_beside=found.id in unchanged)
    else:
        # What is younger than the grave of the one that had the link before lies not in it.
        is_other = not entry.guid and (entry.published or 0) > buried.get(uid, _NEVER)
    return entry.split if is_other and entry.split else entry.identity


def _is_other(entry: Entry, found: Known, *, stands_beside: bool) -> bool:
    """Whether an entry that bears a known article's identity is not that article.

    Two that share an id are two while both stand in the document and lead to other pages; two
    that share a link, where both title and date are others than before.
    """
    if stands_beside:
        leads = bool(link_of(entry.address) and link_of(found.address))
        return not _is_same(entry, found) and (leads or not entry.guid)
    if entry.guid:
        return False
    dated = entry.published is not None and found.published is not None
    return dated and entry.published != found.published and entry.title != found.title


def _is_same(entry: Entry, found: Known) -> bool:
    """Whether an entry is the article it shares an id with, by where both lead, or the one it
    shares a link with, by title and date."""
    if link_of(entry.address) != link_of(found.address):
        return False
    return bool(entry.guid) or (entry.title, entry.published) == (found.title, found.published)


def _match_renamed(plan: Plan, others: Sequence[Known]) -> None:
    """Find new entries among the feed's articles: by link, then by title and date.

    Only what is there once on either side counts: some feeds link every entry to one page.
    """
    left = {known.id: known for known in others}
    matched: dict[bytes, Known] = {}
    for by_link in (True, False):
        old = _once((_sign(k.address, k.title, k.published, by_link), k) for k in left.values())
        fresh = _once(
            (_sign(entry.address, entry.title, entry.published, by_link), (uid, entry))
            for uid, entry in plan.new
            if uid not in matched
        )
        for sign, (uid, _entry) in fresh.items():
            if sign in old:
                matched[uid] = old[sign]
                left.pop(old[sign].id)
    for uid, entry in plan.new:
        if uid in matched:
            same = matched[uid]
            changed = same.content_hash != entry.content_hash
            plan.rewrites.append(Rewrite(same.id, uid, entry, text=changed, renamed=True))
            plan.seen[entry.raw_hash] = same.id
    plan.new = [(uid, entry) for uid, entry in plan.new if uid not in matched]


def _sign(address: str, title: str, published: int | None, by_link: bool) -> str:
    """By what an article is recognised; "" where it has no such thing."""
    if by_link:
        return link_of(address)
    title = " ".join(title.casefold().split())
    return f"{published} {title}" if title and published is not None else ""


def _once(pairs: Iterable[tuple[str, _T]]) -> dict[str, _T]:
    listed = [(sign, value) for sign, value in pairs if sign]
    counts = Counter(sign for sign, _ in listed)
    return {sign: value for sign, value in listed if counts[sign] == 1}
