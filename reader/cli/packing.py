"""`pack`: makes articles complete for a trip, and tells what came of it, article by article."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader import library, settings
from reader.cli.endings import Refused, Stopped
from reader.cli.language import tr
from reader.cli.output import told
from reader.cli.place import Place
from reader.cli.which_feed import feeds_meant
from reader.cli.work import carry_out
from reader.errors import Code, KnownError
from reader.model import Message, PackChoice, PackedArticle, PackFigures, PackPlan, Scope
from reader.phrases import pack_bytes, pack_reading, pack_report
from reader.printable import one_line
from reader.protocol import Pack
from reader.query_words import parse_query
from reader.sentences import sentence

if TYPE_CHECKING:
    from reader.store import Store

_MEGABYTE = 1_000_000


def pack(place: Place, values: Namespace) -> int:
    """Pack what the words say; answers 0 where all is complete, 1 where something lacks.

    Raises KnownError.
    """
    chosen, _ = settings.load(place.paths.settings_folder)
    width = 0 if values.no_pictures else values.picture_size or chosen.picture_size
    with place.reading() as store:
        choice = _choice(store, values)
        plan = PackPlan(
            choice,
            values.hours,
            library.end_of_day(place.now + values.hours * 3600),
            width,
            round(values.budget * _MEGABYTE),
            values.oldest_first,
        )
        ids = _articles(store, plan, place.now)
        figures = library.weigh_pack(store, ids, plan, chosen.words_a_minute)
    if not figures.articles:
        if figures.left_out:
            place.output.say(pack_bytes(figures, tr))
        raise KnownError(Code.NO_ARTICLES)
    place.output.say(pack_reading(figures, plan.hours, tr))
    place.output.say(pack_bytes(figures, tr))
    if values.dry_run:
        place.output.record(_told(figures))
        return 0
    return _packed(place, plan, figures)


def _packed(place: Place, plan: PackPlan, figures: PackFigures) -> int:
    with place.writing() as store:
        number = store.packs.make(plan, figures.articles, place.now, figures.left_out)
    stopped = False
    try:
        done = carry_out(place, Pack("pack", number))
    except Stopped as early:
        done, stopped = early.done, True
        place.output.warn(Message(Code.CANCELLED.value))
    except Refused:
        with place.writing() as store:
            store.packs.drop(number)
        raise
    with place.writing() as store:
        store.packs.pause(number, stopped)
        lacking = () if stopped else store.pack_figures.lacking(number)
        report = asdict(store.pack_figures.report(number))
    for message in done.messages:
        place.output.warn(message)
    for article in lacking:
        _tell(place, article)
    place.output.say(pack_report(report, tr))
    place.output.record(report | ({"cancelled": True} if stopped else {}))
    if stopped:
        return 130
    return 0 if report["complete"] == report["articles"] else 1


def _tell(place: Place, article: PackedArticle) -> None:
    """What an article lacks and why."""
    place.output.record(
        {
            "article": article.article,
            "title": article.title,
            "text": not article.no_text,
            "missing": article.missing,
            "comments": not article.no_comments,
            "error": told(article.error) if article.error else None,
        }
    )
    why = sentence(article.error, tr) if article.error else tr("Not fetched yet.")
    place.output.say(f"{article.article}  {one_line(article.title)}: {why}")


def _told(figures: PackFigures) -> dict[str, object]:
    return {
        "articles": len(figures.articles),
        "left_out": figures.left_out,
        "reading_seconds": figures.seconds,
        "bytes_here": figures.here,
        "bytes_to_fetch": figures.guessed,
    }


def _choice(store: Store, values: Namespace) -> PackChoice:
    """What the words and options choose; all unread articles where they name nothing."""
    folders = tuple(_named(store, "folder", name) for name in values.folder)
    feeds = tuple(feed.id for feed in feeds_meant(store, values.feed))
    tags = tuple(_named(store, "tag", name) for name in values.tag)
    query = " ".join(values.query)
    named = bool(folders or feeds or tags or values.starred or query)
    return PackChoice(
        unread=values.unread or not named,
        starred=values.starred,
        folders=folders,
        feeds=feeds,
        tags=tags,
        days=values.days,
        read_too=values.read_too,
        query=query,
    )


def _named(store: Store, kind: str, name: str) -> int:
    """The folder or tag of a name; raises KnownError BAD_QUERY."""
    quoted = name.replace('"', "")
    found = parse_query(store, f'{kind}:"{quoted}"', 0)
    if found.scope is Scope.ALL:
        raise KnownError(Code.BAD_QUERY, words=f"{kind}:{name}")
    return found.id


def _articles(store: Store, plan: PackPlan, now: int) -> list[int]:
    """The articles of a plan, those of a query that was typed among them."""
    choice = plan.choice
    typed = parse_query(store, choice.query, now) if choice.query else None
    return list(store.packs.choose(choice, now, oldest_first=plan.oldest_first, typed=typed))
