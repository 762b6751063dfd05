"""The outbox and drafts: what waits is kept, each thing has its own attempts, all can be undone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.model import Message, OutboxState
from reader.paths import LibraryPaths
from reader.store import Role, Store
from reader.store.migrations import MIGRATIONS
from reader.store.outbox import SETTLED_STAYS
from tests.store.snapshots import NOW, entry, outcome, snapshot

CONTENT = {"address": "https://x.com/intent/post?text=%D7%A9", "title": "שלום & “so”", "name": "X"}


@pytest.fixture
def article(engine: Store, feed: int) -> int:
    return engine.feeds.apply(feed, snapshot(entry("one")), outcome()).new[0]


def test_what_is_put_waits_as_it_was_put(window: Store, folder: Path, article: int) -> None:
    first = window.outbox.put("x", CONTENT, NOW, article=article)
    second = window.outbox.put("telegram", {"address": "https://t.me/"}, NOW + 1)
    with Store.open(folder, Role.READ) as again:
        items = again.outbox.list()
        assert [item.id for item in items] == [first, second]
        assert len(again.outbox.list()) == 2
        uid = again._connection.value("SELECT uid FROM articles WHERE id = ?", (article,))
    assert items[0].content == CONTENT
    assert (items[0].target, items[0].made_at, items[0].uid) == ("x", NOW, uid)
    assert items[0].state is OutboxState.WAITING
    assert items[1].uid == b""


def test_things_are_withdrawn_restored_and_sent(window: Store) -> None:
    one, two, three = (window.outbox.put("x", {}, NOW) for _ in range(3))
    assert window.outbox.withdraw((one, 99), NOW) == (one,)
    assert window.outbox.withdraw((one,), NOW) == ()
    assert window.outbox.mark_sent((two, one), NOW + 5) == (two,)
    assert window.outbox.withdraw((two,), NOW) == ()
    assert [item.id for item in window.outbox.list()] == [three]
    states = {item.id: item.state for item in window.outbox.list(all=True)}
    assert states == {
        one: OutboxState.WITHDRAWN,
        two: OutboxState.SENT,
        three: OutboxState.WAITING,
    }
    assert window.outbox.restore((one, two, three)) == (one, two)
    assert [item.id for item in window.outbox.list()] == [one, two, three]


def test_what_is_settled_goes_after_a_time_and_nothing_else(window: Store, engine: Store) -> None:
    ids = [window.outbox.put("x", {}, NOW) for _ in range(8)]
    waits, failed, given_up, withdrawn, by_hand, sent, restored, late = ids
    window.outbox.withdraw((withdrawn, restored), NOW + 1)
    window.outbox.restore((restored,))
    window.outbox.mark_sent((by_hand,), NOW + 2)
    for id, state, at in (
        (failed, OutboxState.FAILED, NOW + 3),
        (given_up, OutboxState.GIVEN_UP, NOW + 3),
        (sent, OutboxState.FAILED, NOW + 1),
        (sent, OutboxState.SENT, NOW + 3),
        (late, OutboxState.SENT, NOW + 9),
    ):
        engine.outbox.note_attempt(id, state, at)
    new = window.outbox.put("x", {}, NOW + SETTLED_STAYS + 3)
    left = [waits, failed, given_up, sent, restored, late, new]
    assert [item.id for item in window.outbox.list(all=True)] == left
    newer = window.outbox.put("x", {}, NOW + SETTLED_STAYS + 9)
    left.remove(sent)
    assert [item.id for item in window.outbox.list(all=True)] == [*left, newer]
    items = engine._connection.rows("SELECT DISTINCT item FROM outbox_attempts ORDER BY item")
    assert items == [(failed,), (given_up,), (late,)]


def test_one_that_cannot_be_sent_holds_up_no_other(window: Store, engine: Store) -> None:
    bad, good = (window.outbox.put("x", {}, NOW) for _ in range(2))
    other = window.outbox.put("by-hand", {}, NOW)
    assert [item.id for item in engine.outbox.due(NOW, ("x",))] == [bad, good]
    error = Message("timeout", {"host": "x.com", "seconds": 9})
    engine.outbox.note_attempt(bad, OutboxState.FAILED, NOW, error, NOW + 60)
    engine.outbox.note_attempt(good, OutboxState.SENT, NOW)
    assert engine.outbox.due(NOW, ("x",)) == ()
    assert [item.id for item in engine.outbox.due(NOW + 60, ("x",))] == [bad]
    engine.outbox.note_attempt(bad, OutboxState.GIVEN_UP, NOW + 60, error)
    assert engine.outbox.due(NOW + 999, ("x",)) == ()
    waiting = engine.outbox.list()
    assert [item.id for item in waiting] == [bad, other]
    assert (waiting[0].state, waiting[0].attempts) == (OutboxState.GIVEN_UP, 2)
    assert waiting[0].error == error


def test_an_older_library_learns_what_was_sent(window: Store, folder: Path) -> None:
    window.outbox.put("x", CONTENT, NOW)
    window.close()
    step = next(step for step in MIGRATIONS if step.name == "what was sent")
    database = sqlite3.connect(LibraryPaths(folder).database)
    database.execute("ALTER TABLE outbox DROP COLUMN sent_at")
    step.run(database)
    database.commit()
    database.close()
    with Store.open(folder, Role.WINDOW) as store:
        (item,) = store.outbox.list()
        assert item.content == CONTENT
        assert store.outbox.mark_sent((item.id,), NOW) == (item.id,)


# --- drafts


def test_a_draft_is_kept_as_it_was_typed(window: Store, folder: Path, article: int) -> None:
    assert window.drafts.of(article) is None
    assert window.drafts.keep(article, "  Dear\n\n\nAnn… 😀 ", NOW) is None
    before = window.drafts.keep(article, "Dear Ann", NOW + 1)
    assert before is not None
    assert before.content == "  Dear\n\n\nAnn… 😀 "
    with Store.open(folder, Role.READ) as again:
        draft = again.drafts.of(article)
    assert draft is not None
    assert (draft.content, draft.changed_at, draft.id) == ("Dear Ann", NOW + 1, before.id)


def test_an_empty_draft_is_none_and_can_be_kept_again(window: Store, article: int) -> None:
    window.drafts.keep(article, "Dear Ann", NOW)
    gone = window.drafts.keep(article, " \n", NOW + 1)
    assert window.drafts.of(article) is None
    assert gone is not None
    window.drafts.keep(article, gone.content, NOW + 2)
    draft = window.drafts.of(article)
    assert draft is not None
    assert draft.content == "Dear Ann"


def test_drafts_are_of_articles_and_kinds(window: Store, article: int) -> None:
    window.drafts.keep(article, "Dear Ann", NOW)
    window.drafts.keep(article, "notes", NOW, kind="other")
    window.drafts.keep(99_999, "to nobody", NOW)
    assert window._connection.value("SELECT count(*) FROM drafts") == 2
    draft = window.drafts.of(article)
    assert draft is not None
    assert draft.content == "Dear Ann"
