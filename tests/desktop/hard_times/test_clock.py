"""Midnight, another zone, a clock set anew, a sleeping computer: the window follows."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from reader import settings
from reader.desktop.app import Session
from reader.desktop.refreshing import AFTER_WAKE, BEAT
from reader.desktop.rows import TODAY
from reader.desktop.rows import Place as Where
from reader.protocol import Refresh
from reader.store import Role, Store
from tests.desktop.hard_times.conftest import NOW, Place
from tests.store.snapshots import entry, outcome, snapshot

# 14:00 in London on a winter's day; it is Sunday there, and Monday on Kiritimati.
AFTERNOON = int(datetime(2026, 1, 11, 14, tzinfo=UTC).timestamp())
HOUR = 3600

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ")


@pytest.fixture
def london(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def today(place: Place, london: pytest.MonkeyPatch) -> Session:
    """A window on today's list in London: an article each hour back from 14:00."""
    place.clock.now = AFTERNOON
    with Store.open(place.folder, Role.ENGINE) as store:
        feed = store.feeds.add("http://127.0.0.1:9/other.xml", "Hours", now=1)
        said = [entry(f"h{n}", published=AFTERNOON - HOUR * n) for n in range(40)]
        store.feeds.apply(feed, snapshot(*said, title="Hours"), outcome(AFTERNOON))
        store.feeds.remove((store.feeds.all()[0].id,), AFTERNOON)
    session = place.open()
    assert session.window.sidebar.choose(Where(TODAY))
    place.settle(session)
    assert session.window.headlines.model.rowCount() == 15
    assert session.window.sidebar.date() == "Sunday, January 11th"
    return session


def look(place: Place, session: Session) -> int:
    """A beat of the window; answers how many articles are of today."""
    assert session.parts is not None
    session.parts.refreshing.look()
    place.settle(session)
    count = session.window.headlines.model.rowCount()
    assert session.window.sidebar.model.count(TODAY) == count
    return count


def test_at_midnight_today_becomes_yesterday(place: Place, today: Session) -> None:
    place.clock.now = AFTERNOON + 10 * HOUR - 1
    assert look(place, today) == 15
    place.clock.now = AFTERNOON + 10 * HOUR
    assert look(place, today) == 0
    assert today.window.sidebar.date() == "Monday, January 12th"


def test_a_traveller_has_the_day_of_the_place(
    place: Place, today: Session, london: pytest.MonkeyPatch
) -> None:
    london.setenv("TZ", "LINT-14")  # Kiritimati: it is four o'clock on Monday morning
    assert look(place, today) == 5
    assert today.window.sidebar.date() == "Monday, January 12th"
    first = today.window.headlines.model.index(0, 0)
    assert ", 04:00" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    london.setenv("TZ", "PST8")  # six in the morning, on Sunday
    assert look(place, today) == 7
    assert today.window.sidebar.date() == "Sunday, January 11th"


def test_a_clock_that_is_set_back_gives_the_day_back(place: Place, today: Session) -> None:
    place.clock.now = AFTERNOON + 400 * 24 * HOUR
    assert look(place, today) == 0
    place.clock.now = AFTERNOON + BEAT
    assert look(place, today) == 15
    assert today.window.sidebar.date() == "Sunday, January 11th"


def asked(session: Session) -> list[Refresh]:
    assert session.parts is not None
    waiting = session.parts.engine._open.values()
    return [request for request in waiting if isinstance(request, Refresh)]


@pytest.fixture
def refreshing(place: Place) -> Session:
    """A window that refreshes by itself, and nothing is due for a day."""
    chosen = settings.Settings(refresh_at_start=False, theme="light", mark_read_after=-1.0)
    settings.save(place.paths.settings_folder, chosen)
    session = place.open()
    assert session.parts is not None
    session.parts.refreshing.next_due = NOW + 24 * HOUR
    return session


def test_ten_seconds_after_the_computer_woke_it_is_refreshed(
    place: Place, refreshing: Session
) -> None:
    assert refreshing.parts is not None
    parts = refreshing.parts
    place.clock.now += BEAT
    parts.refreshing.look()
    assert not asked(refreshing)
    place.clock.now += 3 * HOUR
    with place.qtbot.waitSignal(parts.refreshing.woke):
        parts.refreshing.look()
    assert not asked(refreshing)
    place.clock.now += AFTER_WAKE - 1
    parts.refreshing.look()
    assert not asked(refreshing)
    place.clock.now += 1
    parts.refreshing.look()
    assert len(asked(refreshing)) == 1
    place.settle(refreshing)


def test_a_clock_that_was_ahead_does_not_keep_the_news_away(
    place: Place, refreshing: Session
) -> None:
    assert refreshing.parts is not None
    parts = refreshing.parts
    far = place.clock.now + 400 * 24 * HOUR
    parts.refreshing._last_beat = far
    parts.refreshing.next_due = far + HOUR
    parts.refreshing.look()
    assert not asked(refreshing)
    place.clock.now += BEAT
    parts.refreshing.look()
    assert len(asked(refreshing)) == 1
    place.settle(refreshing)


def test_feeds_fetched_by_a_clock_that_was_ahead_are_due(place: Place) -> None:
    far = NOW + 400 * 24 * HOUR
    with Store.open(place.folder, Role.ENGINE) as store:
        (feed,) = store.feeds.all()
        assert store.feeds.due(NOW + 60) == ()
        store.feeds.record_many([(feed.id, outcome(far))])
        assert [each.id for each in store.feeds.due(NOW + 60)] == [feed.id]
        store.feeds.record_many([(feed.id, outcome(NOW + 30))])
        assert store.feeds.due(NOW + 60) == ()
