"""What a page says of its article is taken where the feed said less."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model import Author, ItemKind, ItemState, Page, Precision, Query, RawPage, Settled
from reader.store import Role, Store
from tests.store.snapshots import NOW, entry, outcome, snapshot

NOON = int(datetime(2026, 11, 20, 12, tzinfo=UTC).timestamp())
MIDNIGHT = NOON - 12 * 3600
MINUTE, DAY = Precision.MINUTE, Precision.DAY


@pytest.mark.parametrize(
    ("said", "precision", "read"),
    [
        (None, MINUTE, NOON),
        (MIDNIGHT, DAY, NOON),
        (MIDNIGHT - 86400, DAY, MIDNIGHT - 86400),  # of another day: which is right, who knows?
        (MIDNIGHT, MINUTE, MIDNIGHT),
    ],
)
def test_the_time_of_a_page_is_taken_where_the_feed_gives_none(
    folder: Path, said: int | None, precision: Precision, read: int
) -> None:
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed")
        told = entry("one", published=said, precision=precision)
        store.feeds.apply(feed, snapshot(told), outcome())
        (evidence, *_) = store.full_text.to_judge(NOW)
        store.full_text.judged(evidence, ItemState.WANTED, None)
        (item,) = store.ledger.wanted(store.ledger.due(), ItemKind.PAGE, NOW)
        page = Page(title="T", plain="words", published=NOON, updated=NOON + 60, section="Harbour")
        raw = RawPage(item.address, "text/html", "zlib", b"x", 1)
        store.full_text.keep(Settled(item, ItemState.HAVE), raw, page, evidence, NOW)
        article = store.articles.get(store.articles.ids(Query())[0])
    assert article is not None
    assert (article.headline.published, article.updated) == (read, NOON + 60)
    kept = read == said and precision is DAY
    assert article.headline.precision is (DAY if kept else MINUTE)
    assert article.tags == ("Harbour",)


@pytest.mark.parametrize(
    ("said", "precision", "read"),
    [
        (MIDNIGHT, DAY, (NOON, MINUTE)),
        (None, MINUTE, (NOON, MINUTE)),
        (MIDNIGHT + 86400, DAY, (MIDNIGHT + 86400, DAY)),
        (NOON + 7, MINUTE, (NOON + 7, MINUTE)),
    ],
)
def test_what_a_page_told_outlives_a_correction_of_the_feed(
    folder: Path, said: int | None, precision: Precision, read: tuple[int, Precision]
) -> None:
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add("https://example.org/feed")
        bare = entry("one", published=MIDNIGHT, precision=DAY, authors=(), deck="")
        store.feeds.apply(feed, snapshot(bare), outcome())
        (evidence, *_) = store.full_text.to_judge(NOW)
        store.full_text.judged(evidence, ItemState.WANTED, None)
        (item,) = store.ledger.wanted(store.ledger.due(), ItemKind.PAGE, NOW)
        page = Page(
            title="T",
            plain="words",
            deck="Deck",
            published=NOON,
            updated=NOON + 60,
            section="Harbour",
            authors=(Author("Ann Page"),),
        )
        raw = RawPage(item.address, "text/html", "zlib", b"x", 1)
        store.full_text.keep(Settled(item, ItemState.HAVE), raw, page, evidence, NOW)
        again = entry(
            "one", published=said, precision=precision, authors=(), deck="", title="Corrected"
        )
        store.feeds.apply(feed, snapshot(again), outcome(NOW + 9))
        article = store.articles.get(item.article)
        assert article is not None
        line = article.headline
        assert (line.title, line.published, line.precision) == ("Corrected", *read)
        assert (article.deck, article.updated, article.tags) == ("Deck", NOON + 60, ("Harbour",))
        assert (line.authors, article.authors) == ("Ann Page", (Author("Ann Page"),))
        signed = entry("one", published=said, authors=(Author("Bo Feed"),), deck="Own")
        store.feeds.apply(feed, snapshot(signed), outcome(NOW + 19))
        article = store.articles.get(item.article)
        assert article is not None
        assert (article.deck, article.authors) == ("Own", (Author("Bo Feed"),))
        assert store.doctor.check() == ()
