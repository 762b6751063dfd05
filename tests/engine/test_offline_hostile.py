"""What a hostile or broken site sends costs its own items, and has a true reason in the ledger."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import io
import struct
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from reader.engine import desk_opening
from reader.engine import pack as packing
from reader.engine.desk import Desk
from reader.errors import Code
from reader.library import doctor
from reader.model import (
    Completeness,
    Entry,
    FeedOptions,
    FeedOutcome,
    ItemKind,
    ItemState,
    LedgerItem,
    PackPlan,
    Picture,
    Query,
    Snapshot,
)
from reader.net.fetch import Fetcher, Limits
from reader.protocol import Done, Keep, KeepPage, Pack
from reader.store import Role, Store

NOW = 1_800_000_000

Handler = Callable[[asyncio.StreamWriter], Awaitable[None]]


def png(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(b"\x00" * 1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


def photo() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((320, 200), 60).convert("RGB").save(out, "JPEG")
    return out.getvalue()


PHOTO = photo()


def answer(body: bytes, kind: str = "image/jpeg", *more: str, status: str = "200 OK") -> Handler:
    async def send(writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close", *more]
        writer.write("\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body)
        await writer.drain()

    return send


async def endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nConnection: close\r\n\r\n")
    while True:
        writer.write(b"\xff\xd8" * 100_000)
        await writer.drain()


async def breaks_off(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 9999\r\n\r\nabc")
    await writer.drain()


def counted(handler: Handler, asked: Counter[str], name: str) -> Handler:
    async def send(writer: asyncio.StreamWriter) -> None:
        asked[name] += 1
        await handler(writer)

    return send


async def drips(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 9999\r\n\r\n")
    while True:
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


BOMB = gzip.compress(b"\x00" * 30_000_000)
PATHS: dict[str, Handler] = {
    "/photo": answer(photo()),
    "/bomb": answer(BOMB, "image/jpeg", "Content-Encoding: gzip"),
    "/claims": answer(png(30_000, 30_000), "image/png"),
    "/endless": endless,
    "/breaks": breaks_off,
    "/drips": drips,
    "/faulty": answer(b"", "text/plain", status="500 Out of order"),
    "/svg": answer(b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "image/svg+xml"),
    "/html": answer(b"<!doctype html><p>Log in", "text/html"),
    "/cut": answer(PHOTO[:300]),
    "/half": answer(PHOTO[: len(PHOTO) * 3 // 4]),
    "/dot": answer(png(1, 1), "image/png"),
    "/none": answer(b"", "text/plain", status="404 Not Found"),
    "/round": answer(b"", "text/plain", "Location: /round", status="302 Found"),
    "/book": answer(b"%PDF-1.7", "application/pdf"),
    "/": answer(b"<p>" + b"What else is new in this town today. " * 99, "text/html"),
    "/gone": answer(b"", "text/plain", "Location: /", status="302 Found"),
    "/onward": answer(b"<meta http-equiv=refresh content='0;url=/whole'><p>On.</p>", "text/html"),
    "/whole": answer(b"<article><p>" + b"The title at length. " * 199, "text/html"),
    "/article": answer(b"<html>" + b"<p>" * 3_000_000, "text/html"),
}
REASONS = {
    "bomb": (ItemState.GIVEN_UP, Code.TOO_LARGE),
    "claims": (ItemState.GIVEN_UP, Code.PICTURE_TOO_LARGE),
    "endless": (ItemState.GIVEN_UP, Code.TOO_LARGE),
    "breaks": (ItemState.FAILED, Code.DISCONNECTED),
    "svg": (ItemState.GIVEN_UP, Code.PICTURE_KIND),
    "html": (ItemState.GIVEN_UP, Code.PICTURE_KIND),
    "cut": (ItemState.FAILED, Code.PICTURE_BROKEN),
    "half": (ItemState.FAILED, Code.PICTURE_CUT),
    "none": (ItemState.GIVEN_UP, Code.HTTP_NOT_FOUND),
    "round": (ItemState.GIVEN_UP, Code.TOO_MANY_REDIRECTS),
}


@pytest.fixture
async def site() -> AsyncIterator[str]:
    serving: set[asyncio.Task[object]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving.add(task)
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                head = await reader.readuntil(b"\r\n\r\n")
                await PATHS.get(head.split()[1].decode(), PATHS["/none"])(writer)
        finally:
            writer.close()
            serving.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    ended = list(serving)
    for task in ended:
        task.cancel()
    await asyncio.gather(*ended, return_exceptions=True)
    await asyncio.sleep(0)  # what was closed is closed in the next turn of the loop


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(tmp_path / "library", lambda _: None)
    yield made
    await made.close()
    assert doctor(tmp_path / "library", repair=False) == ()


def put(
    folder: Path, feed_address: str, pictures: list[str], address: str = "", full: bool = False
) -> int:
    """A feed with one article that has these pictures."""
    with Store.open(folder, Role.ENGINE) as store:
        feed = store.feeds.add(feed_address, now=1)
        entry = Entry(
            "guid:1",
            b"1" * 8,
            b"1" * 8,
            address=address,
            title="A title",
            html="<p>text</p>",
            plain="text " * 300,
            pictures=tuple(Picture(n, one) for n, one in enumerate(pictures)),
            published=NOW - 10,
        )
        store.feeds.apply(feed, Snapshot(entries=(entry,)), FeedOutcome(NOW, NOW + 9000, 3600))
    if full:
        with Store.open(folder, Role.WINDOW) as store:
            store.feeds.set_options(feed, FeedOptions(full_text=True))
    return 1


async def ledger(desk: Desk, folder: Path) -> dict[str, LedgerItem]:
    done = await desk.keep_offline()
    assert isinstance(done, Done), done
    with Store.open(folder, Role.READ) as store:
        return {item.address.rpartition("/")[2] or item.kind: item for item in store.ledger.of(1)}


async def test_each_bad_picture_has_its_reason_and_good_ones_come(
    desk: Desk, tmp_path: Path, site: str
) -> None:
    put(
        tmp_path / "library",
        f"{site}/feed",
        [site + path for path in PATHS if path[1:] in REASONS] + [f"{site}/photo", f"{site}/dot"],
    )
    items = await ledger(desk, tmp_path / "library")
    assert items.pop("photo").state is ItemState.HAVE
    assert "dot" not in items  # it only counted readers
    for name, item in items.items():
        if name in REASONS:
            assert item.error, name
            assert (item.state, item.error.code) == REASONS[name], name
            assert item.attempts == 1
    assert REASONS.keys() <= items.keys()


async def test_the_part_of_a_picture_is_shown_and_is_not_the_picture(
    desk: Desk, tmp_path: Path, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "library"
    put(folder, f"{site}/feed", [f"{site}/half"])

    def state() -> tuple[Completeness, str]:
        with Store.open(folder, Role.READ) as store:
            article = store.articles.get(1)
            assert article
            return store.ledger.kept([1])[1].completeness, article.pictures[0].media

    await ledger(desk, folder)
    complete, part = state()
    assert complete is Completeness.NOT_YET
    assert part
    monkeypatch.setitem(PATHS, "/half", PATHS["/none"])
    await desk.answer(Keep("k", (1,), now=True))
    assert state() == (Completeness.PARTIAL, part)
    monkeypatch.setitem(PATHS, "/half", answer(PHOTO))
    await desk.answer(Keep("l", (1,), now=True))
    complete, whole = state()
    assert complete is Completeness.COMPLETE
    assert whole not in ("", part)


async def test_a_picture_that_never_comes_is_no_lost_network_for_a_pack(
    desk: Desk, tmp_path: Path, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "LOOK_AGAIN", (0.0, 0.0))
    monkeypatch.setattr(desk_opening, "Fetcher", partial(Fetcher, limits=Limits(whole=3.0)))
    asked: Counter[str] = Counter()
    for name in ("faulty", "drips"):
        monkeypatch.setitem(PATHS, f"/{name}", counted(PATHS[f"/{name}"], asked, name))
    folder = tmp_path / "library"
    put(folder, f"{site}/feed", [f"{site}/{name}" for name in ("faulty", "photo", "drips")])
    with Store.open(folder, Role.WINDOW) as store:
        number = store.packs.make(PackPlan(until=2**40, width=160), (1,), 1)
    done = await desk.answer(Pack("p", number))
    assert isinstance(done, Done)
    assert (done.messages, asked) == ((), {"faulty": 1, "drips": 1})
    with Store.open(folder, Role.READ) as store:
        pack, items = store.packs.get(number), store.ledger.of(1)
    assert pack
    assert pack.ended_at
    assert [(item.state, item.attempts) for item in items] == [
        (ItemState.FAILED, 1),
        (ItemState.HAVE, 1),
        (ItemState.FAILED, 1),
    ]


async def test_many_dead_hosts_are_no_lost_network_while_the_feed_is_there(
    desk: Desk, tmp_path: Path, site: str
) -> None:
    folder = tmp_path / "library"
    put(folder, f"{site}/feed", [f"http://127.0.0.1:{port}/x.jpg" for port in range(1, 9)])
    await desk.keep_offline()
    with Store.open(folder, Role.READ) as store:
        tried = [(item.state, item.attempts) for item in store.ledger.of(1)]
    assert tried == [(ItemState.FAILED, 1)] * 8


async def test_kept_pages_that_call_one_address_their_own_stay_apart(
    desk: Desk, tmp_path: Path, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def page(title: str, own: str) -> Handler:
        text = "".join(
            f"<p>{title} was told in the town hall on day {n}, and {n * 7} people listened to it "
            f"until the evening, when the mayor of ward {n} closed the doors.</p>"
            for n in range(9)
        )
        head = f"<title>{title} - The Site</title><link rel=canonical href='{own}'>"
        head += "<meta property='og:site_name' content='The Site'>"
        body = f"<article><h1>{title} - The Site</h1>{text}</article>"
        return answer(f"<!doctype html>{head}{body}".encode(), "text/html; charset=utf-8")

    own = {"one": "/", "two": "/", "three": "/story", "four": "/story", "five": "//e.org/x"}
    own["six"] = "http://127.0.0.1:99999/no-port"
    for name, address in own.items():
        monkeypatch.setitem(PATHS, f"/{name}", page(name.title(), address))
    monkeypatch.setitem(PATHS, "/three-again", page("Three", "/story"))
    kept = {}
    for name in (*own, "three-again"):
        done = await desk.answer(KeepPage("k", f"{site}/{name}", "Kept"))
        assert isinstance(done, Done), done
        kept[name] = bool(done.articles)
    assert kept == dict.fromkeys(own, True) | {"three-again": False}
    with Store.open(tmp_path / "library", Role.READ) as store:
        told = store.articles.headlines(Query(), 9)
    assert {each.title: each.address.removeprefix(site) for each in told} == {
        "One": "/one",
        "Two": "/two",
        "Three": "/story",
        "Four": "/four",
        "Five": "/five",
        "Six": "/six",
    }


async def test_a_page_is_bounded_and_must_be_text(desk: Desk, tmp_path: Path, site: str) -> None:
    folder = tmp_path / "library"
    put(folder, f"{site}/feed", [], f"{site}/article", full=True)
    assert (await ledger(desk, folder))["article"].error.code == Code.TOO_LARGE  # type: ignore[union-attr]


async def test_a_book_is_no_page(desk: Desk, tmp_path: Path, site: str) -> None:
    folder = tmp_path / "library"
    put(folder, f"{site}/feed", [], f"{site}/book", full=True)
    item = (await ledger(desk, folder))["book"]
    assert item.error
    assert (item.state, item.error.code) == (ItemState.GIVEN_UP, Code.PAGE_KIND)


async def test_what_a_public_feed_names_may_not_be_private(
    desk: Desk, tmp_path: Path, site: str
) -> None:
    folder = tmp_path / "library"
    private = [f"{site}/photo", "http://169.254.169.254/x", "file:///etc/passwd", "ftp://a/b"]
    put(folder, "http://192.0.32.8.nip.example/feed", private)
    with Store.open(folder, Role.READ) as store:
        assert store.ledger.of(1)
    items = await ledger(desk, folder)
    codes = {name: item.error.code for name, item in items.items() if item.error}
    assert codes == {
        "photo": Code.PRIVATE_ADDRESS,
        "x": Code.PRIVATE_ADDRESS,
        "passwd": Code.BAD_ADDRESS,
        "b": Code.BAD_ADDRESS,
    }


async def test_a_picture_may_be_within_its_address(desk: Desk, tmp_path: Path, site: str) -> None:
    import base64

    folder = tmp_path / "library"
    inside = "data:image/jpeg;base64," + base64.b64encode(photo()).decode()
    put(folder, f"{site}/feed", [inside, "data:image/jpeg;base64,%%%", "data:" + "x" * 600_000])
    await ledger(desk, folder)
    with Store.open(folder, Role.READ) as store:
        states = [item.state for item in store.ledger.of(1) if item.kind is ItemKind.PICTURE]
    assert states[0] is ItemState.HAVE
    assert ItemState.HAVE not in states[1:]


async def test_as_many_pictures_as_a_text_may_have_do_not_stop_the_good_one(
    desk: Desk, tmp_path: Path, site: str
) -> None:
    folder = tmp_path / "library"
    many = [f"{site}/none?{n}" for n in range(500)]  # as many as the cleaner leaves of a text
    put(folder, f"{site}/feed", [*many, f"{site}/photo"])
    done = await desk.answer(Keep("k", (1,)))
    assert isinstance(done, Done)
    assert (done.totals["pictures"], done.totals["failed_items"]) == (1, 500)


@pytest.mark.parametrize(
    ("path", "state", "said"),
    [("/onward", ItemState.HAVE, "at length"), ("/gone", ItemState.FAILED, "text text")],
)
async def test_a_page_is_followed_to_the_article_and_no_front_page_taken_for_it(
    desk: Desk, tmp_path: Path, site: str, path: str, state: ItemState, said: str
) -> None:
    folder = tmp_path / "library"
    put(folder, f"{site}/feed", [], f"{site}{path}", full=True)
    items = await ledger(desk, folder)
    assert [item.state for item in items.values()] == [state], items
    with Store.open(folder, Role.READ) as store:
        article = store.articles.get(1)
    assert article is not None
    assert said in article.html or said in article.plain
