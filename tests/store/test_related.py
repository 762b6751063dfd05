"""Related articles: queued as they come and change, found by their terms, told from both ends."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Link, Relation, Terms
from reader.paths import LibraryPaths
from reader.store import Role, Store, migrations
from tests.store.snapshots import NOW, entry, hashed, outcome, snapshot

DAY = 86400


@pytest.fixture
def articles(engine: Store, feed: int) -> dict[str, int]:
    """Four articles of one feed and one of another, by their names."""
    other = engine.feeds.add("https://other.example/feed.xml", now=NOW - 5000)
    ages = {"old": 40 * DAY, "mid": 2 * DAY, "new": DAY, "odd": 0}
    entries = [entry(name, published=NOW - age) for name, age in ages.items()]
    engine.feeds.apply(feed, snapshot(*entries), outcome())
    engine.feeds.apply(other, snapshot(entry("far", published=NOW - DAY)), outcome())
    return {
        title.removeprefix("Title of "): article
        for article, title in engine._connection.rows("SELECT id, title FROM articles")
    }


def read_all(store: Store) -> None:
    store.related.terms.put([Terms(a, ("word",), b"\1") for a in store.related.unread(99)])


def related(store: Store, article: int) -> list[tuple[int, Relation]]:
    return [(each.headline.id, each.relation) for each in store.related.of(article)]


def test_what_arrives_waits_newest_first_until_it_is_related(
    engine: Store, articles: dict[str, int]
) -> None:
    store = engine.related
    assert store.unread(2) == tuple(sorted(articles.values(), reverse=True))[:2]
    read_all(engine)
    assert store.unread(9) == ()
    assert store.waits(articles["new"])
    assert store.keep([(articles["new"], ())]) == ()
    assert not store.waits(articles["new"])
    assert articles["new"] not in store.unrelated(9)
    assert len(store.unrelated(9)) == 4


def test_a_link_is_told_from_both_ends_and_by_time_and_source(
    engine: Store, articles: dict[str, int]
) -> None:
    read_all(engine)
    new, old, far = articles["new"], articles["old"], articles["far"]
    links = (Link(old, 0.4, ("strait", "ferry strike")), Link(far, 0.8))
    assert set(engine.related.keep([(new, links)])) == {new, old, far}
    assert related(engine, new) == [(far, Relation.SAME), (old, Relation.BACKGROUND)]
    assert related(engine, old) == [(new, Relation.SINCE)]
    assert related(engine, far) == [(new, Relation.SAME)]
    (since,) = engine.related.of(old)
    assert since.why == ("strait", "ferry strike")
    assert since.score == 0.4
    assert since.headline.title == "Title of new"


@pytest.mark.parametrize(
    ("score", "rival", "relation"),
    [
        (0.8, 0.9, Relation.SAME),
        (0.4, 0.3, Relation.SAME),  # the most alike of both
        (0.4, 0.45, Relation.BACKGROUND),
        (0.3, 0.0, Relation.BACKGROUND),  # about the same, and no more
    ],
)
def test_only_what_is_very_alike_or_most_alike_is_the_same_story(
    engine: Store, articles: dict[str, int], score: float, rival: float, relation: Relation
) -> None:
    """The rival is of another feed too, and is what the other article is more alike to."""
    read_all(engine)
    new, mid, far = articles["new"], articles["mid"], articles["far"]
    links = [(new, (Link(far, score),)), (mid, (Link(far, rival),))]
    engine.related.keep(links if rival else links[:1])
    assert related(engine, new) == [(far, relation)]
    # Something older of its own feed is no rival.
    engine.related.keep([(articles["old"], (Link(new, 0.95),))])
    assert (far, relation) in related(engine, new)


def test_a_changed_text_is_related_anew(engine: Store, feed: int, articles: dict[str, int]) -> None:
    read_all(engine)
    engine.related.keep([(articles["odd"], (Link(articles["new"], 0.5),))])
    was = entry("odd", published=NOW)
    changed = replace(was, title="Another", raw_hash=hashed("a"), content_hash=hashed("a"))
    engine.feeds.apply(feed, snapshot(changed), outcome(NOW + 1))
    assert engine.related.unread(9) == (articles["odd"],)
    # What was found for the old text meanwhile does not count.
    assert engine.related.keep([(articles["odd"], (Link(articles["old"], 0.9),))]) == ()
    read_all(engine)
    changed_ones = engine.related.keep([(articles["odd"], (Link(articles["mid"], 0.6),))])
    assert set(changed_ones) == {articles[name] for name in ("odd", "new", "mid")}
    assert related(engine, articles["new"]) == []
    assert len(related(engine, articles["odd"])) == 1


def test_another_shown_text_is_related_anew(engine: Store, articles: dict[str, int]) -> None:
    read_all(engine)
    engine.related.keep([(articles["mid"], ())])
    with engine._connection.write():
        engine._connection.run(
            "UPDATE articles SET shown = 'page' WHERE id = ?", (articles["mid"],)
        )
    assert engine.related.unread(9) == (articles["mid"],)
    with engine._connection.write():
        engine._connection.run("UPDATE articles SET shown = 'feed'")


def test_what_goes_takes_its_links_and_terms_along(engine: Store, articles: dict[str, int]) -> None:
    read_all(engine)
    new, old = articles["new"], articles["old"]
    engine.related.keep([(new, (Link(old, 0.5), Link(999, 0.9)))])
    assert related(engine, new) == [(old, Relation.BACKGROUND)]
    engine.articles.purge([old], NOW)
    assert related(engine, new) == []
    assert engine.related.terms.get([old]) == ()
    assert old not in engine.related.terms.near(new, [("word", 1.0)], 9)


def test_what_is_hidden_is_not_shown(engine: Store, articles: dict[str, int]) -> None:
    read_all(engine)
    engine.related.keep([(articles["new"], (Link(articles["far"], 0.5),))])
    (other,) = [feed.id for feed in engine.feeds.all() if "other" in feed.address]
    engine.feeds.remove((other,), NOW)
    assert related(engine, articles["new"]) == []


def test_an_article_keeps_its_best_links_only(engine: Store, feed: int) -> None:
    engine.feeds.apply(feed, snapshot(*(entry(f"n{n}") for n in range(20))), outcome())
    ids = sorted(engine.related.unread(99))
    read_all(engine)
    first, *others = ids
    engine.related.keep([(other, (Link(first, 0.3 + n / 100),)) for n, other in enumerate(others)])
    scores = [each.score for each in engine.related.of(first)]
    assert scores == [round(0.3 + n / 100, 2) for n in range(18, 6, -1)]


def test_candidates_share_what_weighs_most(engine: Store, articles: dict[str, int]) -> None:
    terms = {"old": "strait ferri", "mid": "comet", "new": "ferri", "odd": "strait", "far": "x"}
    engine.related.terms.put(
        [Terms(articles[n], tuple(t.split()), bytes(len(t.split()))) for n, t in terms.items()]
    )
    index = engine.related.terms
    weights = [("strait", 3.0), ("ferri", 2.0)]
    assert index.near(articles["far"], weights, 9) == tuple(
        articles[name] for name in ("old", "odd", "new")
    )
    assert index.near(articles["far"], weights, 1) == (articles["old"],)
    assert index.near(articles["old"], weights, 1) == (articles["odd"],)
    assert index.frequencies(["strait", "comet", "none"], index.total()) == {
        "strait": 2,
        "comet": 1,
        "none": 1,
    }


def test_an_old_library_gets_its_articles_related(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (mine,) = (step for step in migrations.MIGRATIONS if step.name == "terms of articles")
    others = [step for step in migrations.MIGRATIONS if step is not mine]
    # Feeds are read as they are now, so that all but this step must have been done.
    before = tuple(replace(step, number=n) for n, step in enumerate(others, 1))
    after = (*before, replace(mine, number=len(before) + 1))
    with monkeypatch.context() as old:
        old.setattr(migrations, "MIGRATIONS", before)
        with Store.open(folder, Role.ENGINE) as store:
            feed = store.feeds.add("https://example.org/feed.xml")
            store.feeds.apply(feed, snapshot(entry("one"), entry("two")), outcome())
    with closing(sqlite3.connect(LibraryPaths(folder).database)) as library, library:
        library.execute("DELETE FROM related_queue WHERE article = 1")
    monkeypatch.setattr(migrations, "MIGRATIONS", after)
    with Store.open(folder, Role.ENGINE) as store:
        assert set(store.related.unread(9)) == {1, 2}
        read_all(store)
        assert store.doctor.check() == ()
