"""`list`, `search`, `read`, `mark`: finding articles, showing one, and what the reader marks."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from reader import settings
from reader.cli.article_text import article_lines, date_of, title_of
from reader.cli.comments_text import comment_lines
from reader.cli.endings import Refused
from reader.cli.language import counted, tr
from reader.cli.place import Place
from reader.cli.related_text import related_lines
from reader.cli.work import carry_out
from reader.cli.wrap import columns, cut, pad
from reader.errors import Code, KnownError
from reader.model import Headline, Message, Query
from reader.printable import one_line
from reader.protocol import FetchComments
from reader.query_words import parse_query

WIDEST_SOURCE = 26  # columns
_MARKS: dict[str, dict[str, bool]] = {
    "read": {"read": True},
    "unread": {"read": False},
    "starred": {"starred": True},
    "unstarred": {"starred": False},
}


def list_headlines(place: Place, values: Namespace) -> int:
    """List the headlines that a query names."""
    with place.reading() as store:
        query = parse_query(store, " ".join(values.query), place.now)
        headlines = store.articles.headlines(query, values.limit)
        total = len(store.articles.ids(query)) if len(headlines) == values.limit else None
    show_headlines(place, headlines)
    count = len(headlines) if total is None else total
    if count > len(headlines):
        said = tr("{listed} of {count}; --limit N lists more.")
        place.output.say(said.format(listed=len(headlines), count=count))
    if not headlines:
        place.output.say(tr("Nothing here."))
    place.output.record({"listed": len(headlines), "articles": count})
    return 0


def search(place: Place, values: Namespace) -> int:
    """List the articles with these words, best first."""
    words = " ".join(values.words)
    with place.reading() as store:
        ids = store.search.ids(words, Query())
        headlines = store.articles.by_ids(ids[: values.limit])
    show_headlines(place, headlines)
    if not headlines:
        place.output.say(tr("Nothing found for “{words}”.").format(words=one_line(words)))
    place.output.record({"listed": len(headlines), "articles": len(ids)})
    return 0


def show_headlines(place: Place, headlines: Sequence[Headline]) -> None:
    """Headlines as a list: number, signs, date, source, title."""
    output = place.output
    for headline in headlines:
        output.record(record(headline))
    unread, starred = output.sign("●", "*"), output.sign("★", "+")
    dates = [date_of(headline, place.now, clock=False) for headline in headlines]
    sources = [one_line(headline.source) for headline in headlines]
    number = max((len(str(headline.id)) for headline in headlines), default=0)
    date_width = max(map(columns, dates), default=0)
    source_width = min(max(map(columns, sources), default=0), WIDEST_SOURCE)
    for headline, date, source in zip(headlines, dates, sources, strict=True):
        signs = (" " if headline.read else unread) + (starred if headline.starred else " ")
        line = f"{headline.id:{number}} {signs} {pad(date, date_width)}  "
        line += f"{pad(source, source_width)}  {title_of(headline)}"
        output.say(cut(line, output.width))


def record(headline: Headline) -> dict[str, Any]:
    """A headline as programs get it."""
    return asdict(headline)


def read(place: Place, values: Namespace) -> int:
    """Show an article; people have then read it, as in the window, unless they set otherwise."""
    if values.comments:
        _fetch_comments(place, values.id)
    with place.reading() as store:
        article = store.articles.get(values.id)
        related = store.related.of(values.id)
        said = store.comments.of(values.id) if values.comments else ()
    if article is None:
        raise KnownError(Code.NO_SUCH_ARTICLE, article=values.id)
    if place.output.json:
        told = asdict(article) | {"related": [asdict(each) for each in related]}
        if values.comments:
            told["comments"] = [asdict(each) for each in said]
        place.output.record(told)
        place.output.record({"articles": 1})
        return 0
    for line in article_lines(article, place.now, width=values.width):
        place.output.say(line)
    for line in related_lines(related, place.now, width=values.width):
        place.output.say(line)
    if values.comments:
        for line in comment_lines(said, place.now, width=values.width):
            place.output.say(line)
    chosen, _ = settings.load(place.paths.settings_folder)
    if chosen.mark_read_after >= 0 and not article.headline.read:
        _mark_read(place, values.id)
    return 0


def _fetch_comments(place: Place, article: int) -> None:
    """Fetch the comments of an article; those that are here are shown where that fails."""
    try:
        carry_out(place, FetchComments("comments", article))
    except Refused as refused:
        place.output.warn(refused.message)


def _mark_read(place: Place, article: int) -> None:
    """Mark what has been shown; where that is not possible it has been shown all the same."""
    try:
        with place.writing() as store:
            store.flags.mark([article], read=True, now=place.now)
    except KnownError as error:
        place.output.warn(Message(error.code.value, error.params))


def mark(place: Place, values: Namespace) -> int:
    """Mark articles by their numbers or all of a list; tells how many that changed."""
    flags = _MARKS[values.state]
    with place.writing() as store:
        if values.query is None:
            ids: Sequence[int] = values.ids
            known = {headline.id for headline in store.articles.by_ids(ids)}
            for missing in (id for id in ids if id not in known):
                raise KnownError(Code.NO_SUCH_ARTICLE, article=missing)
        else:
            ids = store.articles.ids(parse_query(store, values.query, place.now))
        changed = store.flags.mark(
            ids, read=flags.get("read"), starred=flags.get("starred"), now=place.now
        ).flagged
    place.output.say(_marked_words(len(changed), values.state))
    place.output.record({"articles": len(ids), "changed": len(changed)})
    return 0


def _marked_words(count: int, state: str) -> str:
    one, many = {
        "read": (tr("1 article marked read."), tr("{count} articles marked read.")),
        "unread": (tr("1 article marked unread."), tr("{count} articles marked unread.")),
        "starred": (tr("1 article marked starred."), tr("{count} articles marked starred.")),
        "unstarred": (tr("1 article marked unstarred."), tr("{count} articles marked unstarred.")),
    }[state]
    return counted(count, one, many)
