"""Days as people read them: headings in the zone of now, above the right rows, and spoken."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.desktop import days
from reader.desktop.headline_row import BAND, HEADING_ROLE, HEIGHT
from reader.desktop.rows import ALL, TODAY, Place
from reader.desktop.when import start_of_day
from tests.desktop.reading.conftest import HOUR, NOON, Desk, Library, Opener, entry


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def headings(desk: Desk) -> dict[str, str]:
    """The first title below each heading."""
    model = desk.window.headlines.model
    found = {}
    for at in range(model.rowCount()):
        heading = model.data(model.index(at), HEADING_ROLE)
        if heading is not None:
            row = model.row(model.id_at(at))
            found[heading] = row.title if row else "?"
    return found


def test_each_day_begins_where_its_first_article_stands() -> None:
    chance = random.Random(5)
    times = sorted((NOON - chance.randrange(20 * 86400) for _ in range(500)), reverse=True)
    found = days.beginnings(times)
    expected = {
        at: start_of_day(times[at])
        for at in range(500)
        if at == 0 or start_of_day(times[at]) != start_of_day(times[at - 1])
    }
    assert found == expected
    turned = days.beginnings(times[::-1], oldest_first=True)
    assert sorted(turned.values()) == sorted(expected.values())
    assert all(start_of_day(times[::-1][at]) == day for at, day in turned.items())


@pytest.mark.parametrize("zone_name", ["Europe/Berlin", "America/New_York", "Asia/Kolkata"])
def test_days_of_23_and_25_hours_are_days(zone: pytest.MonkeyPatch, zone_name: str) -> None:
    zone.setenv("TZ", zone_name)
    time.tzset()
    for month in (3, 10):  # the clocks change in these
        first = int(time.mktime((2026, month, 1, 12, 0, 0, 0, 0, -1)))
        times = [first + n * 6 * HOUR for n in range(120)]
        found = days.beginnings(times, oldest_first=True)
        dates = [time.strftime("%j", time.localtime(at)) for at in times]
        assert list(found) == [at for at in range(120) if at == 0 or dates[at] != dates[at - 1]]


def test_headings_say_days_as_people_do(desk: Desk) -> None:
    day = start_of_day(NOON)
    assert days.name(day, NOON) == "Today"
    assert days.name(start_of_day(day - HOUR), NOON) == "Yesterday"
    assert days.name(start_of_day(day - 3 * 24 * HOUR), NOON) == "Monday"
    assert days.name(start_of_day(NOON - 8 * 24 * HOUR), NOON) == "Wednesday, March 4th"
    assert days.name(start_of_day(NOON - 90 * 24 * HOUR), NOON) == "12 December 2025"


def test_the_list_is_grouped_and_spoken_with_its_days(desk: Desk) -> None:
    desk.open(Place(ALL))
    assert headings(desk) == {"Today": "Harbour 1", "Yesterday": "Hills 3"}
    model = desk.window.headlines.model
    at = desk.titles().index("Hills 3")
    spoken = model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Yesterday. Unread: Hills 3.")
    after = model.data(model.index(at + 1), Qt.ItemDataRole.AccessibleTextRole)
    assert after.startswith("Unread: Hills 4.")


def test_a_heading_makes_room_and_is_no_part_of_its_row(desk: Desk) -> None:
    desk.open(Place(ALL))
    view = desk.window.headlines.view
    assert view.rowHeight(0) == HEIGHT + BAND
    assert view.rowHeight(1) == HEIGHT
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, BAND // 2))
    assert view.current() == 0
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, BAND + 20))
    assert view.current() == view._model.id_at(0)


def test_headings_follow_what_comes_and_goes(desk: Desk, news: Library) -> None:
    desk.open(Place(ALL))
    news.add("Town", entry("Town news", NOON), entry("Town history", NOON - 80 * HOUR))
    desk.parts.merging.take(news.changes)
    desk.settle()
    assert headings(desk) == {
        "Today": "Town news",
        "Yesterday": "Hills 3",
        "Monday": "Town history",
    }
    model, view = desk.window.headlines.model, desk.window.headlines.view
    assert view.rowHeight(0) == HEIGHT + BAND
    assert view.rowHeight(1) == HEIGHT
    model.remove([model.id_at(desk.titles().index(gone)) for gone in ("Town news", "Hills 3")])
    assert headings(desk) == {
        "Today": "Harbour 1",
        "Yesterday": "Hills 4",
        "Monday": "Town history",
    }
    tall = [at for at in range(model.rowCount()) if view.rowHeight(at) > HEIGHT]
    assert tall == [desk.titles().index(t) for t in ("Harbour 1", "Hills 4", "Town history")]


def test_rows_are_tall_only_under_headings_whatever_list_came_before(
    news: Library, opened: Opener
) -> None:
    news.add("Town", *(entry(f"T{n}", NOON - n * 9 * HOUR) for n in range(6)))
    news.add("Woods", *(entry(f"W{n}", NOON - n * 25 * HOUR) for n in range(4)))
    desk = opened(news)
    model, view = desk.window.headlines.model, desk.window.headlines.view
    lists = [Place(ALL), *(Place(node.kind, node.id) for node in desk.window.sidebar.model.nodes())]
    for place in lists + lists[::-1] + [Place(TODAY), Place(ALL), Place(words="t*")]:
        desk.open(place)
        headed = (model.data(model.index(at), HEADING_ROLE) for at in range(model.rowCount()))
        expected = [HEIGHT if heading is None else HEIGHT + BAND for heading in headed]
        assert [view.rowHeight(at) for at in range(model.rowCount())] == expected, place


def test_headings_of_neighbouring_days_keep_their_room_when_rows_go(
    library: Library, opened: Opener
) -> None:
    ages = {"a": 1, "b": 2, "c": 3, "d": 25, "e": 49, "f": 50}  # hours: three days
    library.add("Few", *[entry(name, NOON - age * HOUR) for name, age in ages.items()])
    desk = opened(library)
    model, view = desk.window.headlines.model, desk.window.headlines.view
    model.remove([model.id_at(1), model.id_at(4)])
    assert desk.titles() == ["a", "c", "d", "f"]
    heights = [view.rowHeight(at) - HEIGHT for at in range(4)]
    assert heights == [BAND, 0, BAND, BAND]


def test_what_is_found_is_not_grouped(desk: Desk) -> None:
    desk.parts.opening.open_place(Place(words="about"))
    desk.settle()
    assert len(desk.titles()) == 15
    assert headings(desk) == {}


def test_a_traveller_reads_the_days_of_where_they_are(
    news: Library, opened: Opener, zone: pytest.MonkeyPatch
) -> None:
    desk = opened(news)
    desk.open(Place(ALL))
    zone.setenv("TZ", "Pacific/Kiritimati" if time.timezone >= 0 else "Pacific/Honolulu")
    time.tzset()
    desk.window.day_watch.look()
    desk.settle()
    at = {title: start_of_day(NOON - n * HOUR) for n, title in ((1, "Harbour 1"),)}
    assert desk.window.headlines.model._days[0] == at["Harbour 1"]


def test_midnight_turns_today_into_yesterday(news: Library, opened: Opener) -> None:
    desk = opened(news)
    desk.open(Place(TODAY))
    assert list(headings(desk)) == ["Today"]
    late = opened(news, NOON + 24 * HOUR)
    late.open(Place(ALL))
    assert next(iter(headings(late))) == "Yesterday"


def test_the_heading_above_a_chosen_row_is_not_painted_as_chosen(desk: Desk) -> None:
    desk.open(Place(ALL))
    view = desk.window.headlines.view
    desk.choose("Harbour 1")
    ground = view.grab().toImage().pixelColor(200, BAND // 2)
    assert ground.name() == desk.window.sheet.list
