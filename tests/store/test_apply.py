"""What a feed said comes into the library, once, and what the reader did stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import (
    Article,
    Author,
    Changes,
    Enclosure,
    Entry,
    ItemKind,
    ItemState,
    MediaFile,
    Picture,
    Precision,
    Query,
    Scope,
    Settled,
    Validators,
    Wanted,
)
from reader.paths import LibraryPaths
from reader.store import Store, connection
from reader.store.media import write_file
from tests.store.snapshots import NOW, entry, hashed, outcome, snapshot


def only(store: Store) -> Article:
    (article,) = store.articles.ids(Query())
    found = store.articles.get(article)
    assert found is not None
    return found


def titles(store: Store, query: Query | None = None) -> list[str]:
    return [each.title for each in store.articles.headlines(query or Query(), 100)]


def test_an_entry_becomes_an_article_with_all_it_brought(engine: Store, feed: int) -> None:
    said = entry(
        "one",
        deck="A deck",
        language="he",
        direction="rtl",
        authors=(
            Author("Ann", "https://a.example", "a@a.example", "https://a.example/a.png"),
            Author("Bo"),
        ),
        pictures=(
            Picture(0, "https://p.example/0.png", alt="alt", width=40, height=30),
            Picture(1, "https://p.example/1.png", caption="caption", credit="Cy", lead=True),
        ),
        enclosures=(Enclosure("https://e.example/e.mp3", "audio/mpeg", 99, "Talk", 60),),
        tags=("Town", "Sea"),
        published=NOW - 50,
        offset=-120,
        precision=Precision.DAY,
        updated=NOW - 20,
        comments_address="https://example.org/one#comments",
        comments_count=7,
    )
    changes = engine.feeds.apply(feed, snapshot(said, site="https://example.org"), outcome())
    article = only(engine)
    assert changes == Changes(new=(article.headline.id,), feeds=(feed,), unread=((feed, 1),))
    headline = article.headline
    assert (headline.title, headline.source, headline.authors) == (
        "Title of one",
        "The Example",
        "Ann, Bo",
    )
    assert (headline.sort_at, headline.published, headline.offset) == (NOW - 50, NOW - 50, -120)
    assert (headline.precision, headline.lead, headline.enclosures) == (Precision.DAY, 1, 1)
    assert (headline.read, headline.starred, headline.direction) == (False, False, "rtl")
    assert (article.html, article.plain, article.deck) == (said.html, said.plain, "A deck")
    assert (article.authors, article.enclosures, article.tags) == (
        said.authors,
        said.enclosures,
        said.tags,
    )
    assert tuple(each.picture for each in article.pictures) == said.pictures
    assert {each.state for each in article.pictures} == {"wanted"}
    assert (article.updated, article.fetched, article.comments_count) == (NOW - 20, NOW, 7)
    assert (article.site, article.text_kind, article.guid) == ("https://example.org", "feed", "one")


def test_the_feed_says_its_name_and_when_it_was_fetched(engine: Store, feed: int) -> None:
    engine.feeds.apply(feed, snapshot(icon="https://example.org/i.png"), outcome())
    known = engine.feeds.get(feed)
    assert known is not None
    assert (known.title, known.icon, known.last_success) == (
        "The Example",
        "https://example.org/i.png",
        NOW,
    )
    (state,) = engine.feeds.due(NOW, (feed,))
    assert state.validators == Validators(f'"{NOW}"', "yesterday")
    assert (state.body_hash, state.next_fetch, state.interval) == (
        hashed(str(NOW)),
        NOW + 3600,
        3600,
    )


def test_what_a_feed_leaves_out_stays_as_it_said_last(engine: Store, feed: int) -> None:
    engine.feeds.apply(feed, snapshot(site="https://example.org"), outcome())
    engine.feeds.apply(feed, snapshot(title="", site=""), outcome())
    known = engine.feeds.get(feed)
    assert known is not None
    assert (known.title, known.site) == ("The Example", "https://example.org")


def test_entries_are_known_again_by_their_bytes(engine: Store, feed: int) -> None:
    one, two = entry("one"), entry("two")
    engine.feeds.apply(feed, snapshot(one, two), outcome())
    assert engine.feeds.known_entries(feed) == {one.raw_hash, two.raw_hash}
    again = engine.feeds.apply(feed, snapshot(unchanged=(one, two)), outcome(NOW + 1))
    assert not again
    assert engine.feeds.known_entries(feed) == {one.raw_hash, two.raw_hash}
    engine.feeds.apply(feed, snapshot(unchanged=(two,)), outcome(NOW + 2))
    assert engine.feeds.known_entries(feed) == {two.raw_hash}
    assert len(engine.articles.ids(Query())) == 2


def test_an_entry_with_other_bytes_and_the_same_content_is_no_update(
    engine: Store, feed: int
) -> None:
    one = entry("one")
    engine.feeds.apply(feed, snapshot(one), outcome())
    later = replace(one, raw_hash=hashed("other bytes"), title="Not taken over")
    assert not engine.feeds.apply(feed, snapshot(later), outcome(NOW + 1))
    assert engine.feeds.known_entries(feed) == {later.raw_hash}
    assert titles(engine) == ["Title of one"]


def test_a_changed_entry_is_rewritten_and_keeps_its_marks_and_its_place(
    engine: Store, window: Store, feed: int
) -> None:
    pictures = (Picture(0, "https://p.example/0.png"), Picture(1, "https://p.example/1.png"))
    engine.feeds.apply(
        feed, snapshot(entry("one", pictures=pictures, plain="old words")), outcome()
    )
    before = only(engine)
    window.flags.mark([before.headline.id], read=True, starred=True, now=NOW)
    here = Settled(
        Wanted(ItemKind.PICTURE, before.headline.id, 1, pictures[1].address),
        ItemState.HAVE,
        media=MediaFile("abc", "image/webp", 1),
    )
    write_file(engine._connection.folder, "abc", b"x")
    engine.ledger.settle([here], NOW)
    said = entry("one", pictures=pictures[1:], plain="fresh words", published=NOW + 5, authors=())
    changes = engine.feeds.apply(feed, snapshot(said), outcome(NOW + 900))
    assert changes == Changes(updated=(before.headline.id,), unread=((feed, 0),))
    after = only(engine)
    assert (after.plain, after.headline.read, after.headline.starred) == ("fresh words", True, True)
    assert (after.headline.sort_at, after.headline.published) == (before.headline.sort_at, NOW + 5)
    assert [(each.picture.n, each.state, each.media) for each in after.pictures] == [
        (1, "have", "abc")
    ]
    assert after.authors == ()
    assert list(window.search.ids("old", Query())) == []
    assert list(window.search.ids("fresh", Query())) == [after.headline.id]


def test_entries_are_listed_by_time_and_without_it_as_in_the_document(
    engine: Store, feed: int
) -> None:
    said = [entry(name, published=None) for name in "abc"]
    engine.feeds.apply(
        feed,
        snapshot(*said, entry("old", published=5), entry("future", published=NOW * 2)),
        outcome(),
    )
    assert titles(engine) == [f"Title of {name}" for name in ("a", "b", "c", "future", "old")]


def test_of_two_entries_with_one_identity_the_first_wins_for_good(engine: Store, feed: int) -> None:
    first = entry("one")
    second = entry("one", title="The second", html="<p>other</p>")
    engine.feeds.apply(feed, snapshot(first, second), outcome())
    assert titles(engine) == ["Title of one"]
    assert engine.feeds.known_entries(feed) == {first.raw_hash, second.raw_hash}
    # Next time the first is cut out, and the second comes alone with new bytes.
    changed = replace(second, raw_hash=hashed("x"), content_hash=hashed("x"), title="Louder")
    assert not engine.feeds.apply(feed, snapshot(changed, unchanged=(first,)), outcome(NOW + 1))
    assert titles(engine) == ["Title of one"]
    # The first one may still change.
    better = replace(first, raw_hash=hashed("y"), content_hash=hashed("y"), title="Better")
    engine.feeds.apply(feed, snapshot(better, unchanged=(changed,)), outcome(NOW + 2))
    assert titles(engine) == ["Better"]


def test_an_entry_that_stands_twice_is_still_that_article(engine: Store, feed: int) -> None:
    first = entry("one")
    engine.feeds.apply(feed, snapshot(first, first), outcome())
    second = entry("one", title="The second")
    assert not engine.feeds.apply(feed, snapshot(second, unchanged=(first,)), outcome(NOW + 1))
    assert titles(engine) == ["Title of one"]


def test_an_identity_that_leads_elsewhere_while_its_own_stands_is_another_article(
    engine: Store, feed: int
) -> None:
    first = entry("one", published=5)
    engine.feeds.apply(feed, snapshot(first), outcome())
    there = "https://example.org/elsewhere"
    other = entry("one", address=there, title="Elsewhere", split="guid:one\nelsewhere")
    engine.feeds.apply(feed, snapshot(other, unchanged=(first,)), outcome(NOW + 1))
    assert titles(engine) == ["Elsewhere", "Title of one"]
    corrected = replace(other, raw_hash=hashed("c"), content_hash=hashed("c"), title="Corrected")
    engine.feeds.apply(feed, snapshot(corrected, unchanged=(first,)), outcome(NOW + 2))
    assert titles(engine) == ["Corrected", "Title of one"]


def test_of_two_that_were_told_apart_the_one_that_is_left_is_still_itself(
    engine: Store, feed: int
) -> None:
    def leading(name: str, title: str, *, split: bool = False) -> Entry:
        own = f"guid:one\n{name}"
        made = entry("one", title=title, address=f"https://example.org/{name}#top", split=own)
        return replace(made, identity=own) if split else made

    both = (leading("1", "First"), leading("2", "Second", split=True))
    engine.feeds.apply(feed, snapshot(*both), outcome())
    engine.feeds.apply(feed, snapshot(leading("2", "Second, corrected")), outcome(NOW + 1))
    assert sorted(titles(engine)) == ["First", "Second, corrected"]
    # In another order the document gives the other one the id; and both are edited.
    turned = (leading("2", "Second"), leading("1", "First, corrected", split=True))
    engine.feeds.apply(feed, snapshot(*turned), outcome(NOW + 2))
    assert sorted(titles(engine)) == ["First, corrected", "Second"]
    engine.articles.purge(engine.articles.ids(Query(words="Second")), NOW + 3)
    engine.feeds.apply(feed, snapshot(leading("2", "Second again")), outcome(NOW + 4))
    assert titles(engine) == ["First, corrected"]


def linked(title: str, published: int, *, split: bool = False) -> Entry:
    """An entry without an id, of a feed that links all it says to one page."""
    page = "https://example.org/alerts"
    own = f"link:{page}\n{title} {published}"
    said = {"title": title, "published": published, "split": own}
    made = entry(title, guid="", identity=f"link:{page}", address=page, **said)
    return replace(made, identity=own) if split else made


def test_what_shares_a_link_with_an_article_and_says_something_else_is_another(
    engine: Store, feed: int
) -> None:
    for n, title in enumerate(("Storm", "Flood", "Ice")):
        engine.feeds.apply(feed, snapshot(linked(title, NOW + n)), outcome(NOW + n))
    assert set(titles(engine)) == {"Storm", "Flood", "Ice"}
    # Side by side they are split in the document already; the first keeps the name it has.
    both = (linked("Snow", NOW + 9, split=True), linked("Storm", NOW, split=True))
    changes = engine.feeds.apply(feed, snapshot(*both), outcome(NOW + 9))
    assert (len(changes.new), changes.updated) == (1, ())
    assert sorted(titles(engine)) == ["Flood", "Ice", "Snow", "Storm"]


def test_what_shares_a_link_and_title_or_date_is_that_article_corrected(
    engine: Store, feed: int
) -> None:
    for said in (linked("Strom", NOW), linked("Storm", NOW), linked("Storm", NOW + 60)):
        engine.feeds.apply(feed, snapshot(said), outcome(NOW + 60))
        assert titles(engine) == [said.title]


def test_a_link_whose_article_was_purged_is_free_for_what_is_younger(
    engine: Store, feed: int
) -> None:
    old = linked("Storm", NOW - 99)
    engine.feeds.apply(feed, snapshot(old), outcome())
    engine.articles.purge(engine.articles.ids(Query()), NOW)
    again = replace(old, raw_hash=hashed("a"))
    engine.feeds.apply(feed, snapshot(again), outcome(NOW + 1))
    assert titles(engine) == []
    engine.feeds.apply(feed, snapshot(linked("Flood", NOW + 2)), outcome(NOW + 3))
    assert titles(engine) == ["Flood"]


def renamed(name: str, **said: object) -> object:
    return entry(f"new-{name}", address=f"https://example.org/{name}", **said)


def test_a_feed_that_renames_all_its_entries_keeps_its_articles_and_marks(
    engine: Store, window: Store, feed: int
) -> None:
    old = [entry(name, published=NOW - n) for n, name in enumerate("abc")]
    engine.feeds.apply(feed, snapshot(*old), outcome())
    before = engine.articles.headlines(Query(), 9)
    window.flags.mark([before[0].id], read=True, now=NOW)
    window.flags.mark([before[1].id], starred=True, now=NOW)
    tag = window.tags.add("later")
    window.tags.set([before[1].id], tag, True, NOW)
    # By link, by title and date, and one that is really new.
    said = [
        entry("A", address="http://example.org/a", title="Another title", published=NOW),
        entry("B", address="https://moved.example/b", title="title of  B", published=NOW - 1),
        entry("N", title="Really new", published=NOW - 9),
    ]
    changes = engine.feeds.apply(feed, snapshot(*said), outcome(NOW + 1))
    after = {each.title: each for each in engine.articles.headlines(Query(), 9)}
    assert set(after) == {"Another title", "title of  B", "Title of c", "Really new"}
    assert (after["Another title"].id, after["Another title"].read) == (before[0].id, True)
    assert (after["title of  B"].id, after["title of  B"].starred) == (before[1].id, True)
    assert changes.new == (after["Really new"].id,)
    assert set(changes.updated) == {before[0].id, before[1].id}
    assert list(window.articles.ids(Query(Scope.TAG, tag))) == [before[1].id]
    # And from now on they are known under their new names.
    assert not engine.feeds.apply(feed, snapshot(unchanged=tuple(said)), outcome(NOW + 2))
    window.flags.mark([before[0].id], read=False, now=NOW)
    assert not window.articles.by_ids([before[0].id])[0].read


def test_a_link_that_all_entries_share_matches_nothing(engine: Store, feed: int) -> None:
    home = "https://example.org/"
    old = [entry(name, address=home, published=None) for name in "ab"]
    engine.feeds.apply(feed, snapshot(*old), outcome())
    new = [entry(name, address=home, published=None) for name in "cd"]
    changes = engine.feeds.apply(feed, snapshot(*new), outcome(NOW + 1))
    assert len(changes.new) == 2
    assert len(engine.articles.ids(Query())) == 4


def test_what_was_purged_does_not_come_back(engine: Store, window: Store, feed: int) -> None:
    one = entry("one")
    (article,) = engine.feeds.apply(feed, snapshot(one), outcome()).new
    window.flags.mark([article], read=True, now=NOW)
    assert engine.articles.purge([article], NOW) == Changes(removed=(article,), unread=((feed, 0),))
    assert engine.articles.get(article) is None
    again = replace(one, raw_hash=hashed("again"), content_hash=hashed("again"))
    assert not engine.feeds.apply(feed, snapshot(again), outcome(NOW + 1))
    assert list(engine.articles.ids(Query())) == []
    assert engine.feeds.known_entries(feed) == {again.raw_hash}
    assert list(window.search.ids("one", Query())) == []


def test_ids_never_come_back(engine: Store, feed: int) -> None:
    (first,) = engine.feeds.apply(feed, snapshot(entry("one")), outcome()).new
    engine.articles.purge([first], NOW)
    (second,) = engine.feeds.apply(feed, snapshot(entry("two")), outcome()).new
    assert second > first


def test_a_feed_that_is_gone_changes_nothing(engine: Store, feed: int) -> None:
    engine.feeds.remove((feed,), NOW)
    assert not engine.feeds.apply(feed, snapshot(entry("one")), outcome())
    assert not engine.feeds.apply(feed + 1, snapshot(entry("one")), outcome())
    assert list(engine.articles.ids(Query())) == []


def test_a_big_feed_is_written_in_many_transactions_with_the_validators_in_the_last(
    engine: Store, window: Store, feed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "word " * 20_000
    said = [entry(str(n), plain=f"{long}{n}", published=n) for n in range(12)]
    seen: list[tuple[int, bool]] = []

    def pause(seconds: float) -> None:
        assert seconds >= 0.003
        state = window.feeds.due(NOW, (feed,))[0]
        seen.append((len(window.articles.ids(Query())), bool(state.body_hash)))

    monkeypatch.setattr(connection.time, "sleep", pause)
    monkeypatch.setattr(connection, "_HELD_LIMIT", 0.0)
    changes = engine.feeds.apply(feed, snapshot(*said), outcome())
    assert len(seen) > 3
    assert [done for _, done in seen] == [False] * (len(seen) - 1) + [True]
    assert sorted({count for count, _ in seen}) == [count for count, _ in seen]
    assert changes.new == tuple(engine.articles.ids(Query()))


def test_small_writes_add_up_before_the_engine_pauses(
    engine: Store, feed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    clock = iter(range(1000))
    monkeypatch.setattr(connection.time, "sleep", pauses.append)
    monkeypatch.setattr(connection.time, "monotonic", lambda: next(clock) / 1000)
    for n in range(40):  # each is held for one of these milliseconds, and follows at once
        engine.feeds.record_many([(feed, outcome(NOW + n))])
    assert pauses == [0.003, 0.003]


def test_an_entry_in_a_script_without_spaces_is_found_by_a_part_of_a_word(
    engine: Store, window: Store, feed: int
) -> None:
    (one,) = engine.feeds.apply(feed, snapshot(entry("one", title="東京新聞の記事")), outcome()).new
    assert list(window.search.ids("新聞の", Query())) == [one]
    changed = entry("one", title="大阪の記事です")
    engine.feeds.apply(feed, snapshot(changed), outcome(NOW + 1))
    assert list(window.search.ids("新聞の", Query())) == []
    assert list(window.search.ids("大阪", Query())) == [one]
    engine.feeds.apply(feed, snapshot(entry("one", title="Osaka")), outcome(NOW + 2))
    assert list(window.search.ids("大阪", Query())) == []


def test_what_belongs_to_a_fetched_page_stays_when_the_feeds_text_changes(
    engine: Store, window: Store, feed: int
) -> None:
    pictures = (Picture(0, "https://p.example/feed.png", lead=True),)
    engine.feeds.apply(feed, snapshot(entry("one", pictures=pictures)), outcome())
    with engine._connection.write():
        run = engine._connection.run
        run(
            "INSERT INTO texts(article, kind, html, plain)"
            " VALUES(1, 'page', '<p>P</p>', 'lighthouse')"
        )
        run("UPDATE pictures SET address = 'https://p.example/page.png', n = 1003")
        run("UPDATE articles SET shown = 'page', lead = 1003")
        run("INSERT INTO articles_search(articles_search) VALUES('rebuild')")
    said = entry("one", title="Corrected", plain="ferries", pictures=pictures)
    engine.feeds.apply(feed, snapshot(said), outcome(NOW + 1))
    article = only(engine)
    assert (article.headline.title, article.html, article.text_kind) == (
        "Corrected",
        "<p>P</p>",
        "page",
    )
    assert [each.picture.address for each in article.pictures] == ["https://p.example/page.png"]
    assert article.headline.lead == 1003
    assert list(window.search.ids("lighthouse corrected", Query())) == [1]
    assert list(window.search.ids("ferries", Query())) == []


def test_a_text_tells_which_cleaner_made_it(engine: Store, folder: Path, feed: int) -> None:
    engine.feeds.apply(feed, snapshot(entry("one", clean_version=7)), outcome())
    with closing(sqlite3.connect(LibraryPaths(folder).database)) as library:
        assert library.execute("SELECT clean_version FROM texts").fetchall() == [(7,)]


def test_what_several_feeds_said_at_once_is_found_and_rewritten(engine: Store, feed: int) -> None:
    other = engine.feeds.add("https://example.net/feed.xml", now=NOW - 5000)
    first, second = entry("one", plain="Herring run early"), entry("two", plain="Mackerel late")
    engine.feeds.apply_many(
        [(feed, snapshot(first), outcome()), (other, snapshot(second), outcome())]
    )
    assert len(engine.search.ids("herring", Query())) == 1
    assert len(engine.search.ids("mackerel", Query())) == 1
    changed = entry("one", plain="Sprats instead")
    told = engine.feeds.apply_many(
        [(feed, snapshot(changed), outcome()), (other, snapshot(entry("three")), outcome())]
    )
    assert [len(each.updated) for each in told] == [1, 0]
    assert len(engine.search.ids("herring", Query())) == 0
    assert len(engine.search.ids("sprats", Query())) == 1


def test_a_feed_that_comes_twice_at_once_is_found_by_what_it_said_last(engine: Store) -> None:
    feed = engine.feeds.add("https://example.net/feed.xml", now=NOW - 5000)
    first, second = entry("one", plain="Herring is cheap"), entry("one", plain="Sprats instead")
    told = engine.feeds.apply_many(
        [(feed, snapshot(first), outcome()), (feed, snapshot(second), outcome())]
    )
    assert [(len(each.new), len(each.updated)) for each in told] == [(1, 0), (0, 1)]
    assert len(engine.search.ids("sprats", Query())) == 1
    assert len(engine.search.ids("herring", Query())) == 0
