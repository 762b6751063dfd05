"""What the faces ask of the library: its place, queries in words, the start of a day."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader import library
from reader.errors import Code, KnownError
from reader.model import Query, Scope
from reader.query_words import parse_query
from reader.store import Store
from tests.store.snapshots import NOW


@pytest.fixture
def names(engine: Store, window: Store) -> dict[str, int]:
    """Feeds, folders and a tag to be named."""
    return {
        "times": engine.feeds.add(
            "https://times.example/", title="The Times", folder_path=("News",)
        ),
        "tide": engine.feeds.add(
            "https://tide.example/", title="Tide", folder_path=("News", "Sea")
        ),
        "news": engine.folders.path(("News",)),
        "sea": engine.folders.path(("News", "Sea")),
        "tag": window.tags.add("Read later"),
    }


def test_words_mean_places_and_filters(window: Store, names: dict[str, int]) -> None:
    today = library.start_of_today(NOW)
    cases = {
        "": Query(),
        "unread": Query(unread=True),
        "Starred UNREAD": Query(unread=True, starred=True),
        "today": Query(Scope.TODAY, since=today),
        "unread today": Query(Scope.TODAY, since=today, unread=True),
        f"feed:{names['tide']}": Query(Scope.FEED, names["tide"]),
        'feed:"The Times" unread': Query(Scope.FEED, names["times"], unread=True),
        "FEED:tide today": Query(Scope.FEED, names["tide"], since=today),
        "feed:the": Query(Scope.FEED, names["times"]),
        "folder:news": Query(Scope.FOLDER, names["news"]),
        "folder:News/Sea starred": Query(Scope.FOLDER, names["sea"], starred=True),
        'tag:"read later"': Query(Scope.TAG, names["tag"]),
        "harbour opens": Query(words="harbour opens"),
        'unread "low tide" ferry': Query(unread=True, words='"low tide" ferry'),
        '"unread': Query(words='"unread'),
    }
    for text, query in cases.items():
        assert parse_query(window, text, NOW) == query, text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("feed:nothing", Code.NO_SUCH_FEED),
        ("feed:", Code.NO_SUCH_FEED),
        ("feed:t", Code.NO_SUCH_FEED),  # two begin with it
        ("folder:nothing", Code.BAD_QUERY),
        ("tag:nothing", Code.BAD_QUERY),
        ("folder:999", Code.BAD_QUERY),
        ("folder:news feed:tide", Code.BAD_QUERY),
    ],
)
def test_a_place_that_is_not_there_is_told(
    window: Store, names: dict[str, int], text: str, code: Code
) -> None:
    with pytest.raises(KnownError) as caught:
        parse_query(window, text, NOW)
    assert caught.value.code is code


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set here")
@pytest.mark.parametrize(
    ("zone", "now", "start"),
    [
        ("UTC", 1_800_000_000, 1_799_971_200),
        ("Asia/Tokyo", 1_800_000_000, 1_799_938_800),
        ("America/New_York", 1_800_000_000, 1_799_989_200),
        ("Europe/Berlin", 1_774_749_600, 1_774_738_800),  # 29 March 2026, an hour is left out
    ],
)
def test_today_begins_at_midnight_in_the_zone_of_now(
    monkeypatch: pytest.MonkeyPatch, zone: str, now: int, start: int
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        try:
            assert library.start_of_today(now) == start
        finally:
            patch.undo()
            time.tzset()


def test_the_library_lies_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BROADSHEET_LIBRARY", str(tmp_path))
    assert library.default_folder() == tmp_path
    monkeypatch.delenv("BROADSHEET_LIBRARY")
    assert library.default_folder().name == "Broadsheet"


def test_to_know_the_library_takes_no_database() -> None:
    script = (
        "import sys, reader.library\n"
        "assert not {'peewee', 'sqlite3', 'reader.store', 'platformdirs'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=30)


def test_reader_and_writer(folder: Path) -> None:
    with library.open_writer(folder) as writer, library.open_reader(folder) as reader:
        news = writer.folders.add("News")
        assert [each.id for each in reader.folders.all()] == [news]
