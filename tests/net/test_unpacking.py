"""Bodies packed in every way that servers pack them, rightly and wrongly, and bombs."""

from __future__ import annotations

import asyncio
import gzip
import os
import sys
import tracemalloc
import zlib
from collections.abc import Iterator

import brotli  # type: ignore[import-untyped]
import pytest

from reader.errors import Code
from reader.model import Fetched, FetchError, Validators
from reader.net.fetch import FetchRequest, Limits
from reader.net.unpacking import PIECE, BadCoding, Unpacker
from tests.net.conftest import Asked, OpenFetcher, OpenSite, answer

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FEED = b"<?xml version='1.0'?><rss>" + b"".join(b"<item>%d</item>" % n for n in range(900))
SMALL = b"<rss/>"
MIB = 1024 * 1024

# Bytes that no decoder takes; random ones are a sound stream now and then.
NOT_BROTLI = b"\x11\x00\xff" * 233


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def wide_zstd() -> bytes:
    """A frame that wants 32 MiB of memory to be unpacked."""
    packer = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 25})
    return packer.compress(os.urandom(700)) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(FEED)),
    "x-gzip": ("X-GZip", gzip.compress(FEED)),
    "gzip of a few bytes": ("gzip", gzip.compress(SMALL)),
    "two gzip members": ("gzip", gzip.compress(FEED[:99]) + gzip.compress(FEED[99:])),
    "gzip with padding": ("gzip", gzip.compress(FEED) + b"\0" * 512),
    "gzip with rubbish": ("gzip", gzip.compress(FEED) + b"<!-- 0.1 s -->"),
    "deflate": ("deflate", zlib.compress(FEED)),
    "bare deflate": ("deflate", bare(FEED)),
    "zlib called gzip": ("gzip", zlib.compress(FEED)),
    "brotli": ("br", brotli.compress(FEED)),
    "brotli of a few bytes": ("br", brotli.compress(SMALL)),
    "zstd": ("zstd", zstd.compress(FEED)),
    "two zstd frames": ("zstd", zstd.compress(FEED[:99]) + zstd.compress(FEED[99:])),
    "two codings": ("deflate, gzip", gzip.compress(zlib.compress(FEED))),
    "a gzip file": ("", gzip.compress(FEED)),
    "a gzip file, packed again": ("br", brotli.compress(gzip.compress(FEED))),
    "plain called gzip": ("gzip", FEED),
    "plain called deflate": ("deflate", FEED),
    "plain called br": ("br", FEED),
    "plain called zstd": ("zstd", FEED),
    "plain called something": ("snappy", FEED),
    "identity": ("identity", FEED),
    "a charset for a coding": ("utf-8", FEED),
    "nothing, called br": ("br", b""),
}


@pytest.mark.parametrize("case", PACKED)
@pytest.mark.parametrize("step", [1, 7, 100_000])
def test_every_packing_is_undone_however_it_arrives(case: str, step: int) -> None:
    label, packed = PACKED[case]
    unpacker = Unpacker(label)
    got = [p for at in range(0, len(packed), step) for p in unpacker.feed(packed[at : at + step])]
    got += unpacker.finish()
    expected = SMALL if "few" in case else b"" if "nothing" in case else FEED
    assert b"".join(got) == expected
    assert unpacker.complete


def test_a_picture_called_gzip_stays_a_picture() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 3
    unpacker = Unpacker("gzip")
    assert b"".join([*unpacker.feed(picture), *unpacker.finish()]) == picture


@pytest.mark.parametrize(
    ("label", "packed"),
    [
        ("br", NOT_BROTLI),
        ("snappy", b"\xff\x06\x00\x00sNaPpY"),
        ("gzip", gzip.compress(FEED)[:200] + bytes(400)),
        ("gzip, gzip, gzip, gzip", b""),
        ("gzip", gzip.compress(b"") * 2000),
        ("zstd", zstd.compress(b"") * 2000),
        ("zstd", wide_zstd()),
    ],
)
def test_what_cannot_be_unpacked_says_so(label: str, packed: bytes) -> None:
    with pytest.raises(BadCoding):
        unpack(label, packed)


def unpack(label: str, packed: bytes) -> bytes:
    unpacker = Unpacker(label)
    return b"".join([*unpacker.feed(packed), *unpacker.finish()])


@pytest.mark.parametrize("label", ["gzip", "br", "zstd"])
def test_no_piece_is_much_larger_than_the_limit_of_pieces(label: str) -> None:
    zeros = bytes(20 * MIB)
    packed = {"gzip": gzip.compress, "br": lambda d: brotli.compress(d, quality=5)}.get(
        label, zstd.compress
    )(zeros)
    assert len(packed) < 64 * 1024
    unpacker = Unpacker(label)
    sizes = [len(piece) for part in (unpacker.feed(packed), unpacker.finish()) for piece in part]
    assert sum(sizes) == len(zeros)
    assert max(sizes) <= 8 * PIECE


async def test_bodies_of_every_kind_arrive_unpacked(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    site = await open_site()
    fetcher = await open_fetcher()
    for case, (label, packed) in PACKED.items():
        site.says["/"] = answer(200, packed, f"Content-Encoding: {label}", 'ETag: "1"')
        got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
        assert isinstance(got, Fetched), case
        assert got.body in (FEED, SMALL, b"")
        assert got.validators == Validators('"1"')
    assert "br" in site.asked[0].headers["Accept-Encoding"]


async def test_of_a_packed_body_that_broke_off_the_rest_is_asked_for_again(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    packed = gzip.compress(os.urandom(50_000).hex().encode())[:-20_000]
    site = await open_site({"/": answer(200, packed, "Content-Encoding: gzip", 'ETag: "1"')})
    fetcher = await open_fetcher()
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
    assert isinstance(got, Fetched)
    assert len(got.body) > 20_000
    assert got.validators == Validators()


async def test_bad_packing_is_an_error(open_site: OpenSite, open_fetcher: OpenFetcher) -> None:
    fetcher = await open_fetcher()
    for label, packed in (("br", NOT_BROTLI), ("gzip", gzip.compress(FEED)[:6])):
        site = await open_site({"/": answer(200, packed, f"Content-Encoding: {label}")})
        got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
        assert isinstance(got, FetchError)
        assert got.message.code == Code.BAD_ENCODING


def bomb(size: int) -> Iterator[bytes]:
    packer = zlib.compressobj(9, wbits=31)
    block = bytes(MIB)
    for _ in range(size // MIB):
        yield packer.compress(block)
    yield packer.flush()


@pytest.mark.parametrize("nested", [False, True])
async def test_a_bomb_is_stopped_at_the_limit_and_others_go_on(
    nested: bool, open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    packed = b"".join(bomb(1024 * MIB)) if not nested else b"".join(bomb(256 * MIB))
    label = "gzip"
    if nested:
        packed, label = gzip.compress(packed), "gzip, gzip"
    site = await open_site({"/": answer(200, packed, f"Content-Encoding: {label}")})
    fetcher = await open_fetcher()
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    task = asyncio.create_task(others())
    tracemalloc.start()
    try:
        got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        task.cancel()
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TOO_LARGE
    assert got.message.params == {"host": "127.0.0.1", "limit_mb": 16}
    assert peak < 24 * MIB
    assert turns > 20


async def test_the_limit_counts_plain_bytes_too_and_believes_a_length(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    async def endless(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"<item>" * 10_000)
            await writer.drain()

    site = await open_site(
        {
            "/endless": endless,
            "/long": b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
            "/just": answer(200, bytes(1000)),
            "/over": answer(200, bytes(1001)),
        }
    )
    fetcher = await open_fetcher()
    codes = {}
    for target in site.says:
        got = await fetcher.fetch(
            FetchRequest(site.address(target), allow_private=True, body_limit=1000)
        )
        codes[target] = got.message.code if isinstance(got, FetchError) else ""
    large = Code.TOO_LARGE
    assert codes == {"/endless": large, "/long": large, "/just": "", "/over": large}


async def test_what_unpacks_to_nothing_for_ever_is_stopped_too(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    async def endless_name(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
        writer.write(b"\x1f\x8b\x08\x08\0\0\0\0\0\0")  # a gzip file with a name
        while True:
            writer.write(b"x" * 10_000)
            await writer.drain()

    site = await open_site({"/": endless_name})
    fetcher = await open_fetcher(limits=Limits(whole=2))
    got = await fetcher.fetch(FetchRequest(site.address(), allow_private=True, body_limit=100_000))
    assert isinstance(got, FetchError)
    assert got.message.code == Code.TOO_LARGE


async def test_what_broke_off_before_it_said_anything_is_no_wrong_packing(
    open_site: OpenSite, open_fetcher: OpenFetcher
) -> None:
    async def gone(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5000\r\n\r\n")
        writer.write(gzip.compress(FEED)[:10])
        writer.close()

    site = await open_site({"/": gone})
    fetcher = await open_fetcher()
    asked = FetchRequest(site.address(), allow_private=True, may_break_off=True)
    got = await fetcher.fetch(asked)
    assert isinstance(got, FetchError)
    assert got.message.code == Code.DISCONNECTED
