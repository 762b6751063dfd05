"""Read a body to its end, unpacked, and never more of it than asked for.

The limit counts unpacked bytes as they come, and packed ones too: a stream that unpacks to
nothing for ever is as endless as a bomb.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from aiohttp import (
    ClientError,
    ClientOSError,
    ClientPayloadError,
    ClientResponse,
    ServerDisconnectedError,
)

from reader.errors import Code, KnownError
from reader.net.caching import text
from reader.net.unpacking import BadCoding, Unpacker

_BURST = 512 * 1024  # unpacked bytes (1-2 ms) after which others on the event loop get their turn
_SLICE = 16 * 1024
_MB = 1024 * 1024


async def read(
    response: ClientResponse, limit: int, host: str, *, may_break_off: bool = False
) -> tuple[bytes, bool]:
    """The unpacked body and whether it came whole; `limit` in bytes.

    Not whole is a packed stream that ended before its own end, and a transfer that broke off where
    it may; what they held is given. Raises KnownError(TOO_LARGE | BAD_ENCODING), and what aiohttp
    raises for a broken transfer.
    """
    broke_off: ClientError | None = None
    try:
        body = _Body(limit)
        if (response.content_length or 0) > limit:
            raise _TooLarge
        unpacker = Unpacker(text(response.headers, "Content-Encoding"))
        packed = 0
        try:
            while data := await response.content.readany():
                packed += len(data)
                for start in range(0, len(data), _SLICE):
                    await body.take(unpacker.feed(data[start : start + _SLICE]))
                if packed > limit:
                    raise _TooLarge
        except (ClientPayloadError, ClientOSError, ServerDisconnectedError) as error:
            broke_off = error
        if broke_off is not None and not (packed and may_break_off):
            raise broke_off
        await body.take(unpacker.finish())
        if packed and not body.size and not unpacker.complete:
            raise broke_off or BadCoding
    except _TooLarge as error:
        limit_mb = max(1, round(limit / _MB))
        raise KnownError(Code.TOO_LARGE, host=host, limit_mb=limit_mb) from error
    except BadCoding as error:
        raise KnownError(Code.BAD_ENCODING, host=host) from error
    return b"".join(body.pieces), unpacker.complete and broke_off is None


class _TooLarge(Exception):
    """More came than was asked for."""


class _Body:
    """What has been unpacked so far."""

    def __init__(self, limit: int) -> None:
        self.pieces: list[bytes] = []
        self.size = 0
        self._limit = limit
        self._pause_at = _BURST

    async def take(self, pieces: Iterator[bytes]) -> None:
        """Take pieces as they are unpacked, pausing now and then. Raises _TooLarge."""
        for piece in pieces:
            self.pieces.append(piece)
            self.size += len(piece)
            if self.size > self._limit:
                raise _TooLarge
            if self.size > self._pause_at:
                self._pause_at = self.size + _BURST
                await asyncio.sleep(0)
