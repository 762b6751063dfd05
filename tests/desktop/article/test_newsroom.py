"""The outlet of summaries and furniture: every part of its articles is shown, and no furniture."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.demo.articles import Article
from reader.demo.newsroom import Newsroom
from reader.desktop.page_text import find_link
from reader.model import Query
from reader.store import Role, Store
from tests.desktop.article.conftest import Desk, Library, Opener, show
from tests.desktop.first.conftest import newsroom
from tests.desktop.offline.test_newsroom import refresh, subscribe

__all__ = ["newsroom"]

# Of the offscreen platform, which has no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FURNITURE = (
    "Share on Facebook",
    "Share by e-mail",
    "Read more",
    "Sign up for our newsletter",
    "The Tide Letter",
    "We value your privacy",
    "Accept all",
    "not a robot",
    "Trending",
    "Advertisement",
    "You may also like",
    "Subscribe now",
)


def look(desk: Desk, articles: dict[str, Article], ids: dict[str, int]) -> None:
    """Open every article, and see that all of it is there and nothing else."""
    for title, written in articles.items():
        page = show(desk, ids[title])
        view = desk.window.page.view
        own = page[: page.index("Read at ")]
        found = [words for words in FURNITURE if words in own]
        assert not found, title
        for part in (written.title, written.deck, *written.writers, "The Port Ellery Packet"):
            assert own.count(part) >= 1, (title, part)
        assert own.count(written.deck) == 1, title
        assert not find_link(
            view.document(), f"author:{written.writers[0].replace(' ', '%20')}"
        ).isNull()
        assert " min" in own
        if written.picture is not None:
            assert own.count(written.picture.caption) == 1, title
            assert written.picture.credit in own
        names = [name for _, name in view.pictures._places if name.startswith("picture:")]
        media = [view.pictures.objects.slots[name].shown.media for name in names]
        assert len(set(media)) == len(media), title
        assert all(media), title


def test_an_outlet_full_of_furniture_is_read_as_a_paper_online_and_offline(
    library: Library, opened: Opener, qtbot: QtBot, newsroom: Newsroom
) -> None:
    subscribe(library, newsroom, "packet")
    desk = opened(library)
    refresh(desk, qtbot)
    articles = {article.title: article for article in newsroom.articles("packet")}
    with Store.open(library.folder, Role.READ) as store:
        ids = {article.title: article.id for article in store.articles.headlines(Query(), 1000)}
    assert articles.keys() == ids.keys()
    look(desk, articles, ids)
    desk.close()
    newsroom.stop()
    library.choose(keep_pages=False, keep_pictures=False)
    look(opened(library), articles, ids)
