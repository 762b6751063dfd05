"""Words find articles; what is typed never is syntax."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Author, Picture, Query, Scope
from reader.store import Store, search
from tests.store.snapshots import NOW, entry, hashed, outcome, snapshot


@pytest.fixture
def library(engine: Store, window: Store, feed: int) -> Store:
    """Articles that differ in where a word stands."""
    said = [
        entry("title", title="Harbour opens", plain="nothing", published=NOW - 99),
        entry("body", plain="the harbour, the harbour café", published=NOW - 2),
        entry("deck", deck="By the harbour", published=NOW - 3),
        entry("author", authors=(Author("Hanna Harbour"),), published=NOW - 4),
        entry(
            "caption", pictures=(Picture(0, "https://p/0", caption="Harbour"),), published=NOW - 5
        ),
        entry("chinese", title="香港海港", plain="維多利亞港的渡輪", published=NOW - 6),
        entry("thai", title="ข่าววันนี้", published=NOW - 7),
    ]
    engine.feeds.apply(feed, snapshot(*said), outcome())
    return window


def found(store: Store, words: str, query: Query | None = None) -> set[str]:
    ids = store.search.ids(words, query or Query())
    return {store.articles.get(each).guid for each in ids}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "guids"),
    [
        ("harbour", {"title", "body", "deck", "author", "caption"}),
        ("HARBOUR", {"title", "body", "deck", "author", "caption"}),
        ("harb", {"title", "body", "deck", "author", "caption"}),
        ("harb opens", {"title"} - {"title"}),
        ("opens harb", {"title"}),
        ('"harbour cafe"', {"body"}),
        ('"cafe harbour"', set()),
        ("harbour cafe", {"body"}),
        ("hanna", {"author"}),
        ("海港", {"chinese"}),
        ("港", {"chinese"}),
        ("多利亞", {"chinese"}),
        ("多利亞 渡輪", {"chinese"}),
        ("วันนี้", {"thai"}),
        ("harbour 港", set()),
        ("absent", set()),
        ("", set()),
        ("   ", set()),
        ("!?", set()),
    ],
)
def test_words_find(library: Store, words: str, guids: set[str]) -> None:
    assert found(library, words) == guids


@pytest.mark.parametrize(
    "typed",
    ['"', '""', 'harbour"', "harbour*", "AND", "NOT harbour", "title:harbour", "(", "a AND (b",
     "NEAR(a b)", "-x", "^harbour", "{x}", "\0", "'", "%", "a:b:c", "☃", "x" * 5000, "港\"*"],
)  # fmt: skip
def test_nothing_that_can_be_typed_fails(library: Store, typed: str) -> None:
    library.search.ids(typed, Query())
    library.articles.headlines(Query(words=typed), 5)


def test_the_title_counts_for_more(library: Store) -> None:
    best = library.search.ids("harbour", Query())[0]
    assert library.articles.by_ids([best])[0].title == "Harbour opens"


def test_a_search_keeps_to_its_place(engine: Store, library: Store, feed: int) -> None:
    other = engine.feeds.add("https://other.example/feed")
    engine.feeds.apply(other, snapshot(entry("elsewhere", plain="harbour")), outcome())
    assert found(library, "harbour", Query(Scope.FEED, other)) == {"elsewhere"}
    library.flags.mark(library.search.ids("opens", Query()), starred=True, now=NOW)
    assert found(library, "harbour", Query(Scope.STARRED)) == {"title"}
    assert found(library, "港", Query(Scope.FEED, other)) == set()


def test_a_list_with_words_is_in_order_of_time(library: Store) -> None:
    listed = library.articles.headlines(Query(words="harbour"), 10)
    assert [each.sort_at for each in listed] == sorted((e.sort_at for e in listed), reverse=True)
    assert len(listed) == 5
    library.flags.mark([listed[0].id], read=True, now=NOW)
    assert len(library.articles.ids(Query(words="harbour", unread=True))) == 4
    kept = Query(words="harbour", unread=True, keep=(listed[0].id,))
    assert library.articles.ids(kept)[0] == listed[0].id


def test_only_the_newest_hits_are_ranked(
    engine: Store, window: Store, feed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "NEWEST", 5)
    said = [entry(str(n), plain="harbour", published=n) for n in range(20)]
    new = engine.feeds.apply(feed, snapshot(*said), outcome()).new
    assert set(window.search.ids("harbour", Query())) == set(new[:5])


def test_notes_are_found_by_their_own_index(engine: Store, window: Store) -> None:
    run = window._connection.run
    with window._connection.write():
        run("INSERT INTO notes(uid, body) VALUES(x'01', 'a thought on ships')")
        run("UPDATE notes SET body = 'a thought on boats'")
    find = "SELECT rowid FROM notes_search WHERE notes_search MATCH ?"
    assert window._connection.rows(find, ("ships",)) == []
    assert len(window._connection.rows(find, ("boats",))) == 1
    with window._connection.write():
        run("DELETE FROM notes")
    assert window._connection.rows(find, ("boats",)) == []


def test_the_index_follows_hundreds_of_changes(engine: Store, window: Store, feed: int) -> None:
    said = [entry(str(n), plain=f"first{n} common") for n in range(60)]
    new = engine.feeds.apply(feed, snapshot(*said), outcome()).new
    later = [
        replace(
            each, plain=f"second{n} common", raw_hash=hashed(f"r{n}"), content_hash=hashed(f"c{n}")
        )
        for n, each in enumerate(said)
    ]
    engine.feeds.apply(feed, snapshot(*later), outcome(NOW + 1))
    engine.articles.purge(new[:20], NOW)
    engine.optimise()
    assert len(window.search.ids("common", Query())) == 40
    assert list(window.search.ids("first3", Query())) == []
    assert len(window.search.ids("second", Query())) == 40
