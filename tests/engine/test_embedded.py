"""Pictures that come within a feed's text or a page are kept with it, and nobody is asked."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from reader.engine.desk import Desk
from reader.errors import Code
from reader.library import doctor
from reader.model import ItemState, Query
from reader.paths import LibraryPaths
from reader.protocol import Add, Done, KeepPage
from reader.store import Role, Store
from tests.engine.file_server import Files


def picture(width: int) -> str:
    held = io.BytesIO()
    Image.linear_gradient("L").resize((width, 300)).save(held, "PNG")
    return base64.b64encode(held.getvalue()).decode()


WORDS = "<p>" + "Many words about the harbour, its ships, and the people there. " * 8 + "</p>"
SHOWN = f'<img alt="Ships" src="data:image/png;base64,{picture(400)}">'
BROKEN = '<img alt="Fog" src="data:image/png;base64,iVBORw0KGgoAAAAA">'
FEED = (
    '<rss version="2.0"><channel><title>Ships</title><item><guid>1</guid><title>One</title>'
    f"<description><![CDATA[{WORDS}{SHOWN}{WORDS}{BROKEN}]]></description></item></channel></rss>"
)
PAGE = (
    f"<html><body><article><h1>Port</h1>{WORDS}{WORDS}<p>{SHOWN}</p>{WORDS}</article></body></html>"
)


@pytest.fixture
def site() -> Iterator[Files]:
    made = Files()
    made.texts = {"/feed": (FEED, "application/rss+xml"), "/port": (PAGE, "text/html")}
    yield made
    made.shutdown()
    made.server_close()


async def test_they_are_here_at_once_or_never(library: Path, site: Files) -> None:
    desk = Desk(library, lambda _: None)
    try:
        added = await desk.answer(Add("a", site.at("/feed")))
        kept = await desk.answer(KeepPage("k", site.at("/port")))
        assert isinstance(added, Done), added
        assert isinstance(kept, Done), kept
        await desk.keep_offline()
    finally:
        await desk.close()
    with Store.open(library, Role.READ) as store:
        articles = [store.articles.get(id) for id in store.articles.ids(Query())]
        pictures = {a.headline.title: a.pictures for a in articles if a}
        shown, broken = pictures["One"]
        assert (shown.state, broken.state) == (ItemState.HAVE, ItemState.GIVEN_UP)
        assert broken.error
        assert broken.error.code == Code.PICTURE_KIND
        assert store.media.of([shown.media])[shown.media].width == 400
        assert LibraryPaths(library).media_file(shown.media).exists()
        assert [(p.state, p.media) for p in pictures["Port"]] == [(ItemState.HAVE, shown.media)]
    assert {path for path, _ in site.asked} <= {"/feed", "/port", "/favicon.ico", "/"}
    assert doctor(library, repair=False) == ()
