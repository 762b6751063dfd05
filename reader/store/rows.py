"""Turns rows into the values of `reader.model`, and such values into what a row holds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.model import (
    Feed,
    FeedOptions,
    FeedState,
    Headline,
    Message,
    Params,
    Precision,
    Validators,
)
from reader.store.connection import Row

_PRECISIONS = {each.value: each for each in Precision}


def as_json(values: Any) -> str:
    """A value as compact JSON; letters stay as they are."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def ids_json(ids: Sequence[int]) -> str:
    """Ids as a JSON list, which one statement takes as one parameter however many there are."""
    return f"[{','.join(map(str, ids))}]"


def message(code: str, params: str) -> Message | None:
    """A stored message; None where there is none."""
    if not code:
        return None
    found: Params = json.loads(params) if params else {}
    return Message(code, found)


def messages(stored: str) -> tuple[Message, ...]:
    """Messages from the JSON that `listed` made; "" is none."""
    return tuple(Message(*each) for each in json.loads(stored)) if stored else ()


def listed(said: Sequence[Message]) -> str:
    """Messages as they are stored in one column, "" for none."""
    return as_json([(each.code, each.params) for each in said]) if said else ""


def told(error: Message | None) -> tuple[str, str]:
    """A message as code and parameters to be stored, ("", "") for none."""
    return ("", "") if error is None else (error.code, as_json(error.params))


OPTIONS = (
    "o.interval, o.full_text, o.keep_days, o.keep_count, o.headers, o.credentials, o.view,"
    " o.notify, o.own_network, o.comments,"
    " o.enclosures"
)


def options(row: Sequence[Any]) -> FeedOptions:
    """The options from the columns of `OPTIONS`."""
    interval, full_text, keep_days, keep_count, headers, credentials, *rest = row
    view, notify, own, comments, files = rest
    if (
        headers == "[]"
        and not credentials
        and not view
        and not comments
        and files is None
        and not any(
            value is not None for value in (interval, full_text, keep_days, keep_count, notify, own)
        )
    ):
        return _NO_OPTIONS
    return FeedOptions(
        interval,
        None if full_text is None else bool(full_text),
        keep_days,
        keep_count,
        tuple((str(name), str(value)) for name, value in json.loads(headers)),
        credentials,
        view,
        None if notify is None else bool(notify),
        None if own is None else bool(own),
        comments,
        None if files is None else bool(files),
    )


_NO_OPTIONS = FeedOptions()

# The reader's own name of a feed, NULL for none: one that came with it may be that of the feed.
GIVEN = "nullif(nullif(o.given_title, ''), f.own_name)"
NAME = f"coalesce({GIVEN}, nullif(f.title, ''), f.address)"

FEED = (
    f"f.id, f.address, f.title, coalesce(o.folder, 0), o.position, coalesce({GIVEN}, ''),"
    " f.site, f.icon,"
    " c.unread, c.total, f.last_fetch, f.last_success, f.next_fetch, f.failures, f.error,"
    " f.error_params, f.stopped, f.moved_to, coalesce(e.error, ''), coalesce(e.error_params, ''),"
    f" f.own_network, f.faults, {OPTIONS}"
    " FROM feeds f JOIN feed_options o ON o.feed = f.id JOIN counts c ON c.feed = f.id"
    " LEFT JOIN page_evidence e ON e.feed = f.id"
    " WHERE f.removed_at = 0"
)


def feed(row: Row) -> Feed:
    """A feed from the columns of `FEED`."""
    error, pages = message(row[14], row[15]), message(row[18], row[19])
    values = (*row[:14], error, bool(row[16]), row[17], options(row[22:]), pages)
    values = (*values, bool(row[20]), messages(row[21]))
    return Feed(*values)


STATE = (
    "f.id, f.address, f.etag, f.last_modified, f.body_hash, f.next_fetch, f.last_fetch,"
    " f.interval, f.failures, f.ttl, f.max_age, f.stopped, f.permanent, f.own_network,"
    f" {OPTIONS} FROM feeds f JOIN feed_options o ON o.feed = f.id WHERE f.removed_at = 0"
)


def feed_state(row: Row) -> FeedState:
    """What the engine needs of a feed, from the columns of `STATE`."""
    pair = Validators(row[2], row[3])
    values = (
        row[0],
        row[1],
        pair,
        *row[4:11],
        bool(row[11]),
        row[12],
        options(row[14:]),
        bool(row[13]),
    )
    return FeedState(*values)


HEADLINE = (
    "a.id, a.feed, a.title,"
    f" coalesce(nullif(a.source, ''), {NAME}),"
    " a.byline, a.snippet, a.sort_at, a.published, a.zone, a.precision, l.read, l.starred,"
    " a.direction, a.lead, a.enclosures, a.address"
    " FROM articles a JOIN listing l ON l.article = a.id JOIN feeds f ON f.id = a.feed"
    " JOIN feed_options o ON o.feed = a.feed"
)


def headline(row: Row) -> Headline:
    """A headline from the columns of `HEADLINE`."""
    values = (*row[:9], _PRECISIONS[row[9]], bool(row[10]), bool(row[11]), *row[12:])
    return Headline(*values)
