"""Comments in the library: threads whatever they answer, wishes by choice, and counts that hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Comment, FeedOptions, ItemKind, ItemState, Settled
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot

AT = "https://example.org/comments.xml"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "library", Role.ENGINE)


def add(store: Store, count: int = 2, **said: object) -> tuple[int, int]:
    feed = store.feeds.add("https://example.org/feed.xml", now=1)
    one = entry("one", comments_feed=AT, comments_count=count, **said)
    return feed, store.feeds.apply(feed, snapshot(one), outcome()).new[0]


def keep(store: Store, article: int, *comments: Comment, count: int = 0) -> None:
    store.comments.want((article,))
    (item,) = store.ledger.wanted((article,), ItemKind.COMMENTS, NOW)
    assert item.address == AT
    store.comments.keep(Settled(item, ItemState.HAVE), comments, count, NOW)


def state(store: Store, article: int) -> ItemState | None:
    found = [item for item in store.ledger.of(article) if item.kind is ItemKind.COMMENTS]
    return found[0].state if found else None


def test_answers_stand_below_what_they_answer_and_rings_are_not_lost(store: Store) -> None:
    _, article = add(store)
    keep(
        store,
        article,
        Comment("a", published=10),
        Comment("b", "a", published=30),
        Comment("c", published=20),
        Comment("d", "b", published=40),
        Comment("x", "y", published=50),
        Comment("y", "x", published=60),
    )
    told = store.comments.of(article)
    assert [(one.published, one.depth) for one in told][:4] == [(10, 0), (30, 1), (40, 2), (20, 0)]
    assert len(told) == 6
    assert store.doctor.check() == ()


def test_fetching_again_changes_what_is_here_and_loses_nothing(store: Store) -> None:
    _, article = add(store)
    keep(store, article, Comment("a", plain="first"), Comment("b", "a"))
    keep(store, article, Comment("a", plain="edited"))
    assert [one.plain for one in store.comments.of(article)] == ["edited", ""]


def test_the_count_is_never_less_than_what_is_here(store: Store) -> None:
    _, article = add(store, count=0)
    keep(store, article, Comment("a"), Comment("b"), count=12)
    found = store.articles.get(article)
    assert found is not None
    assert found.comments_count == 12


def test_more_comments_than_were_fetched_are_wanted_again(store: Store) -> None:
    feed, article = add(store, count=2)
    keep(store, article, Comment("a"), Comment("b"))
    assert state(store, article) is ItemState.HAVE
    said = {
        "comments_feed": AT,
        "content_hash": entry("one", comments_feed=AT, comments_count=2).content_hash,
    }
    store.feeds.apply(feed, snapshot(entry("one", comments_count=5, **said)), outcome())
    assert state(store, article) is ItemState.WANTED
    found = store.articles.get(article)
    assert found is not None
    assert found.comments_count == 5


@pytest.mark.parametrize(
    ("usual", "own", "starred", "wanted"),
    [
        ("starred", "", False, False),
        ("starred", "", True, True),
        ("all", "", False, True),
        ("none", "", True, False),
        ("none", "all", False, True),
        ("all", "none", True, False),
    ],
)
def test_comments_are_wanted_as_the_reader_chose(
    tmp_path: Path, usual: str, own: str, starred: bool, wanted: bool
) -> None:
    folder = tmp_path / "library"
    with Store.open(folder, Role.ENGINE) as store:
        feed, article = add(store)
    with Store.open(folder, Role.WINDOW) as window:
        window.feeds.set_options(feed, FeedOptions(comments=own))
        window.flags.mark((article,), starred=starred, now=NOW)
    with Store.open(folder, Role.ENGINE) as store:
        store.comments.want_usual(usual)
        assert (state(store, article) is ItemState.WANTED) is wanted
