"""Entries that are known are cut out before any parser sees the document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.content.parse import digest_feed, document, faults, json_feed
from reader.content.parse import split as split_module
from reader.content.parse.split import raw_hash, split
from reader.content.parse.swift import Strict
from reader.errors import Code
from reader.model import Snapshot
from tests.content.feeds import atom, item, rss

ADDRESS = "https://feeds.example/feed"


def digest(body: bytes, known: Snapshot | None = None) -> Snapshot:
    hashes = frozenset(e.raw_hash for e in known.entries) if known else frozenset()
    return digest_feed(body, address=ADDRESS, known=hashes)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The documents that reach feedparser."""
    documents: list[bytes] = []

    class Spy(Strict):  # type: ignore[misc]
        def read(self, document: bytes) -> None:
            documents.append(document)
            super().read(document)

    monkeypatch.setattr(document, "Strict", Spy)
    return documents


def test_known_entries_never_reach_the_parser(parsed: list[bytes]) -> None:
    before = digest(rss(item(n) for n in range(2, 40)))
    parsed.clear()
    after = digest(rss(item(n) for n in range(40)), before)
    assert [e.title for e in after.entries] == ["Title 0", "Title 1"]
    assert after.count == 40
    assert len(after.unchanged) == 38
    assert set(after.unchanged) == {e.raw_hash for e in before.entries}
    assert len(parsed) == 1
    assert b"urn:1<" in parsed[0]
    assert b"urn:2<" not in parsed[0]


def test_a_feed_without_news_costs_its_head_only(parsed: list[bytes]) -> None:
    body = rss(item(n) for n in range(5))
    before = digest(body)
    parsed.clear()
    after = digest(body, before)
    assert after.entries == ()
    assert len(after.unchanged) == 5
    assert after.title == "Feed"
    assert after.format == "rss20"
    assert all(b"<item" not in document for document in parsed)


def test_a_changed_entry_is_read_again() -> None:
    before = digest(rss([item(1), item(2)]))
    after = digest(rss([item(1), item(2, "Corrected")]), before)
    assert [(e.identity, e.plain) for e in after.entries] == [("guid:urn:2", "Corrected")]
    assert after.unchanged == (before.entries[0].raw_hash,)


def test_an_entry_reads_the_same_whoever_stands_beside_it() -> None:
    whole = digest(atom(6))
    known = frozenset(e.raw_hash for e in whole.entries[:3] + whole.entries[4:])
    alone = digest_feed(atom(6), address=ADDRESS, known=known)
    assert alone.entries == (whole.entries[3],)
    assert alone.entries[0].authors[0].name == "The Desk"
    assert alone.entries[0].language == "fr"
    assert alone.entries[0].pictures[0].address == "https://b.example/x/3.jpg"


def test_the_hash_of_an_entry_does_not_depend_on_its_neighbours() -> None:
    good, broken = item(1).encode(), item(2).encode().replace(b"caf\xc3\xa9", b"caf\xe9 & <b>")
    whole, alone = rss([]).replace(b"\n</ch", b"\n" + good + broken + b"</ch"), rss([item(1)])
    assert digest(whole).entries[0].raw_hash == digest(alone).entries[0].raw_hash


def test_a_rival_for_a_known_id_is_decided_with_both_in_sight() -> None:
    first, second = item(1), item(2, guid="urn:1", link="https://site.example/1")
    both = digest(rss([first, second]))
    assert [e.title for e in both.entries] == ["Title 1"]
    again = digest(rss([first, second]), both)
    assert [e.content_hash for e in again.entries] == [both.entries[0].content_hash]
    other_link = item(2, guid="urn:1", link="https://site.example/2")
    split_now = digest(rss([first, other_link]), both)
    assert [e.identity == "guid:urn:1" for e in split_now.entries] == [True, False]


SHARED = "https://site.example/alerts"


def linked_only(title: str, day: int) -> str:
    return (
        f"<item><title>{title}</title><link>{SHARED}</link><pubDate>{day} Feb 2026</pubDate>"
        "<description>Weather</description></item>\n"
    )


def json_linked_only(title: str, day: int) -> str:
    return f'{{"url": "{SHARED}", "title": "{title}", "date_published": "2026-02-{day:02}"}}'


def json_feed_of(items: list[str]) -> bytes:
    head = '{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": ['
    return (head + ",".join(items) + "]}").encode()


@pytest.mark.parametrize(("made", "said"), [(rss, linked_only), (json_feed_of, json_linked_only)])
def test_entries_that_share_a_link_keep_the_identities_they_had_side_by_side(
    made: Callable[[list[str]], bytes], said: Callable[[str, int], str]
) -> None:
    storm, flood, ice = said("Storm", 1), said("Flood", 1), said("Storm", 2)
    before = digest(made([storm, flood, ice, storm]))
    assert [e.title for e in before.entries] == ["Storm", "Flood", "Storm"]
    named = {e.raw_hash: e.identity for e in before.entries}
    assert len(set(named.values())) == 3
    after = digest(made([said("Snow", 3), storm, ice]), before)
    assert [e.title for e in after.entries] == ["Snow", "Storm", "Storm"]
    assert all(named.get(e.raw_hash, e.identity) == e.identity for e in after.entries)
    alone = digest(made([said("Hail", 4)]), before)
    assert [e.identity for e in alone.entries] == ["link:site.example/alerts"]
    assert {after.entries[0].split, alone.entries[0].split}.isdisjoint(named.values())


def test_json_feeds_are_cut_too() -> None:
    def feed(*ids: str) -> bytes:
        items = ",".join(f'{{"id": "{n}", "title": "T{n}"}}' for n in ids)
        head = '{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": ['
        return (head + items + "]}").encode()

    before = digest(feed("1", "2"))
    after = digest(feed("3", "1", "2"), before)
    assert [e.title for e in after.entries] == ["T3"]
    assert len(after.unchanged) == 2


def test_pieces_are_whole_entries() -> None:
    body = rss([item(1), "<!-- <item>no</item> -->", item(2), "<item/>"])
    parts = split(body)
    assert [parts.entry(p)[:5] for p in parts.pieces] == [b"<item"] * 3
    assert parts.entry(parts.pieces[0]) == item(1).strip().encode()
    assert raw_hash(parts.entry(parts.pieces[0])) == raw_hash(item(1).strip().encode())
    assert parts.tail.strip() == b"</channel></rss>"


@pytest.mark.parametrize("closing", ["</item>", ""])
def test_a_document_of_too_many_entries_is_read_to_the_limit_and_the_rest_counted(
    monkeypatch: pytest.MonkeyPatch, closing: str
) -> None:
    for module in (split_module, json_feed, faults):
        monkeypatch.setattr(module, "MOST_ENTRIES", 3)
    entries = [f"<item><guid>{n}</guid><title>T{n}</title>{closing}" for n in range(7)]
    xml = digest(rss([*entries[:-1], "<item/>"]))
    items = ",".join(f'{{"id": "{n}", "title": "T{n}"}}' for n in range(7))
    head = '{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": ['
    for snapshot in (xml, digest(f"{head}{items}]}}".encode()), digest((head + items).encode())):
        assert [entry.title for entry in snapshot.entries] == ["T0", "T1", "T2"]
        (told,) = snapshot.faults
        assert told.code == Code.ENTRIES_LEFT_OUT
        assert told.params["limit"] == 3
        assert told.params["count"] in (4, 5)  # a document that breaks off has lost one more
    assert xml.count == 7
    assert xml.well_formed == bool(closing)
