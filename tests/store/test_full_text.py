"""What a page says of its article is taken where the feed said less."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.model import ItemKind, ItemState, Page, Precision, Query, RawPage, Settled
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
