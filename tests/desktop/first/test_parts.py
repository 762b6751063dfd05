"""Lanes, the clock's part in refreshing, times of rows, colours."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from reader.desktop import theme
from reader.desktop.bridge import Lane
from reader.desktop.engine_client import EngineClient, engine_command, new_id
from reader.desktop.reachability import Reachability
from reader.desktop.refreshing import AFTER_WAKE, BEAT, Refreshing
from reader.desktop.when import row_time, start_of_day, time_of_day
from reader.errors import Code
from reader.phrases import moment
from reader.protocol import Done, Failed, Idle, Refresh
from reader.settings import Settings
from tests.desktop.reading.conftest import Library

# --- lanes


class Shelf:
    """What a lane opens: it knows in which thread it lives and whether it was closed."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    owner = QObject()
    made = Lane("test", Shelf, owner)
    made.start()
    yield made
    made.close()


def test_jobs_are_done_in_the_lane_and_told_here(lane: Lane, qtbot: QtBot) -> None:
    told: list[Any] = []
    with qtbot.waitSignal(lane.quiet):
        lane.ask(
            lambda shelf: (shelf.thread, threading.get_ident()),
            lambda where: told.append((*where, threading.get_ident())),
        )
    opened, done, heard = told[0]
    assert opened == done != heard == threading.get_ident()


def test_a_dropped_job_is_neither_done_nor_told(lane: Lane, qtbot: QtBot) -> None:
    gate, done = threading.Event(), []
    lane.ask(lambda _: gate.wait(5))
    ticket = lane.ask(lambda _: done.append("done"), lambda _: done.append("told"))
    ticket.drop()
    with qtbot.waitSignal(lane.quiet):
        gate.set()
    assert done == []
    assert not lane.busy


def test_a_job_that_is_looked_at_goes_first(lane: Lane, qtbot: QtBot) -> None:
    gate, order = threading.Event(), []
    lane.ask(lambda _: gate.wait(5))
    lane.ask(lambda _: order.append("later"))
    lane.ask(lambda _: order.append("first"), first=True)
    with qtbot.waitSignal(lane.quiet):
        gate.set()
    assert order == ["first", "later"]


def test_a_job_that_fails_is_told_and_the_lane_goes_on(lane: Lane, qtbot: QtBot) -> None:
    told: list[str] = []
    with qtbot.waitSignal(lane.quiet):
        lane.ask(lambda _: 1 / 0, None, lambda error: told.append(type(error).__name__))
        lane.ask(lambda _: "on", told.append)
    assert told == ["ZeroDivisionError", "on"]
    with qtbot.waitSignal(lane.trouble):
        lane.ask(lambda _: 1 / 0)


class Mortal:
    """Something that tells in which thread it ends, as objects of Qt must in the window's."""

    def __init__(self, ends: list[int]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


@pytest.mark.parametrize("dropped", [False, True])
def test_what_a_job_held_ends_in_the_window_s_thread(
    lane: Lane, qtbot: QtBot, dropped: bool
) -> None:
    ends: list[int] = []

    def ask() -> None:
        asking, told = Mortal(ends), Mortal(ends)
        ticket = lane.ask(lambda _, held=asking: Mortal(ends), lambda _, held=told: None)
        if dropped:
            ticket.drop()

    with qtbot.waitSignal(lane.quiet):
        ask()
    with qtbot.waitSignal(lane.quiet):
        lane.ask(lambda _: None)
    assert len(ends) >= 2
    assert set(ends) == {threading.get_ident()}


def test_closing_does_what_was_asked_and_closes_the_library(qtbot: QtBot) -> None:
    shelves: list[Shelf] = []
    done: list[int] = []
    owner = QObject()
    lane = Lane("test", lambda: shelves.append(Shelf()) or shelves[0], owner)
    lane.start()
    for n in range(20):
        lane.ask(lambda _, n=n: done.append(n))
    lane.close()
    assert done == list(range(20))
    assert shelves[0].closed.is_set()


# --- the engine's client


def test_an_engine_that_never_starts_is_given_up(tmp_path: Path, qtbot: QtBot) -> None:
    owner = QObject()
    engine = EngineClient(["/nowhere/engine"], None, owner, back_off=(1, 1))
    with qtbot.waitSignal(engine.failed, timeout=30_000) as failed:
        engine.send(Refresh("r1"))
    assert failed.args is not None
    said = failed.args[0]
    assert isinstance(said, Failed)
    assert (said.id, said.message.code) == ("r1", Code.ENGINE_LOST)
    assert not engine.busy


def test_an_engine_is_let_go_and_started_again(library: Library, qtbot: QtBot) -> None:
    owner = QObject()
    engine = EngineClient(engine_command(library.folder), None, owner)
    pids = []
    for _ in range(2):
        with qtbot.waitSignal(engine.done, timeout=30_000) as done:
            engine.send(Refresh(new_id()))
        assert done.args is not None
        assert isinstance(done.args[0], Done)
        pids.append(engine.pid)
        engine.let_go()
        qtbot.waitUntil(lambda: engine.pid == 0, timeout=30_000)
    assert pids[0] != pids[1]
    engine.close()


# --- when to refresh


class EngineOfTests(QObject):
    """Takes requests and says what the test says."""

    idle, done, failed = Signal(object), Signal(object), Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Refresh] = []
        self.let_gone = 0

    def send(self, request: Refresh) -> None:
        self.sent.append(request)

    def let_go(self) -> None:
        self.let_gone += 1

    def answer(self) -> None:
        self.done.emit(Done(self.sent[-1].id))


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


def refreshing(settings: Settings) -> tuple[Refreshing, EngineOfTests, Clock]:
    engine, clock = EngineOfTests(), Clock()
    made = Refreshing(engine, settings, engine, clock)  # type: ignore[arg-type]
    made.start()
    made.stop()
    return made, engine, clock


def beats(made: Refreshing, clock: Clock, seconds: float) -> None:
    until = clock.now + seconds
    while clock.now < until:
        clock.now += BEAT
        made.look()


def test_it_refreshes_at_the_start_and_as_feeds_fall_due(qtbot: QtBot) -> None:
    made, engine, clock = refreshing(Settings())
    assert len(engine.sent) == 1
    engine.answer()
    engine.idle.emit(Idle(int(clock.now) + 600))
    assert engine.let_gone == 1
    beats(made, clock, 590)
    assert len(engine.sent) == 1
    beats(made, clock, 20)
    assert len(engine.sent) == 2
    assert not engine.sent[-1].all


@pytest.mark.parametrize(
    ("settings", "sent"),
    [
        (Settings(refresh_at_start=False), 0),
        (Settings(refresh_at_start=False, refresh_interval=0), 0),
        (Settings(), 1),
    ],
)
def test_it_does_what_is_set(settings: Settings, sent: int, qtbot: QtBot) -> None:
    _, engine, _ = refreshing(settings)
    assert len(engine.sent) == sent


@pytest.mark.parametrize(("wished", "sent"), [(True, 1), (False, 0)])
def test_it_refreshes_a_moment_after_waking(wished: bool, sent: int, qtbot: QtBot) -> None:
    settings = Settings(refresh_at_start=False, refresh_after_wake=wished)
    made, engine, clock = refreshing(settings)
    clock.now += 3 * 3600
    made.look()
    assert engine.sent == []
    beats(made, clock, AFTER_WAKE + BEAT)
    assert len(engine.sent) == sent


def test_one_refresh_at_a_time(qtbot: QtBot) -> None:
    made, engine, _ = refreshing(Settings())
    made.refresh()
    assert len(engine.sent) == 1
    engine.answer()
    made.refresh()
    assert len(engine.sent) == 2


def test_it_hears_that_the_network_is_back(qtbot: QtBot) -> None:
    from PySide6.QtNetwork import QNetworkInformation

    state = QNetworkInformation.Reachability
    owner = QObject()
    reachability = Reachability(owner)
    heard: list[int] = []
    reachability.came_back.connect(lambda: heard.append(1))
    for now in (state.Online, state.Online, state.Disconnected, state.Local, state.Online):
        reachability.take(now)
    assert heard == [1]


# --- times


def at(*moment: int) -> int:
    return int(datetime(*moment).timestamp())  # type: ignore[arg-type]  # noqa: DTZ001


@pytest.mark.parametrize(
    ("then", "said"),
    [
        ((2026, 3, 12, 9, 5), "09:05"),
        ((2026, 3, 12, 23, 59), "23:59"),
        ((2026, 3, 11, 23, 59), "Yesterday"),
        ((2026, 3, 10, 1, 0), "Tue"),
        ((2026, 3, 6, 1, 0), "Fri"),
        ((2026, 3, 5, 1, 0), "5 Mar"),
        ((2025, 12, 31, 1, 0), "31 Dec 2025"),
        ((2026, 3, 14, 1, 0), "14 Mar"),
    ],
)
def test_times_as_people_say_them(then: tuple[int, ...], said: str, qtbot: QtBot) -> None:
    assert row_time(at(*then), at(2026, 3, 12, 15, 0)) == said


def test_a_day_has_no_time_and_is_the_publishers(qtbot: QtBot) -> None:
    published = int(datetime.fromisoformat("2026-03-12T00:00:00+13:00").timestamp())
    now = at(2026, 3, 12, 15, 0)
    assert row_time(published, now, day=True, offset=13 * 60) == "Today"


def test_a_day_begins_at_midnight_here() -> None:
    assert start_of_day(at(2026, 3, 12, 15, 0)) == at(2026, 3, 12, 0, 0)


# --- colours


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("sheet", [theme.LIGHT, theme.DARK])
def test_every_text_is_legible_on_every_ground(sheet: theme.Theme) -> None:
    grounds = (sheet.paper, sheet.list, sheet.side, sheet.chosen, sheet.chosen_idle, sheet.hover)
    for ground in grounds:
        for text in (sheet.ink, sheet.text, sheet.muted):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (sheet.paper, sheet.list, sheet.tint):
        assert contrast(sheet.accent, ground) >= 4.5, ground


def test_the_type_scale_ascends() -> None:
    scale = (theme.SMALL, theme.UI, theme.LEDE, theme.TEXT, theme.HEADING, theme.TITLE)
    assert all(a < b for a, b in pairwise(scale))


@pytest.mark.parametrize(
    ("place", "night", "afternoon"),
    [
        ("C", "02:38", "14:05"),
        ("en_US", "2:38\N{NO-BREAK SPACE}AM", "2:05\N{NO-BREAK SPACE}PM"),
        ("en_GB", "02:38", "14:05"),
        ("de_DE", "02:38", "14:05"),
        ("he_IL", "2:38", "14:05"),
        ("fi_FI", "2.38", "14.05"),
    ],
)
def test_the_time_of_day_is_said_as_people_say_it_there(
    place: str, night: str, afternoon: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        assert (time_of_day(2, 38), time_of_day(14, 5)) == (night, afternoon)
        noon = int(datetime(2026, 3, 12, 14, 5, tzinfo=UTC).timestamp())
        said = moment(noon, noon, zone=UTC, clock=True, time_of_day=time_of_day)
        assert said == f"today {afternoon}"
    finally:
        QLocale.setDefault(before)
