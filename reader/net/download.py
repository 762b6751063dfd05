"""A long body, written piece by piece as it comes, from where an earlier try broke off.

Knows ranges (RFC 9110 §14); where the pieces go is the sink's matter. Nothing is unpacked.
"""

from __future__ import annotations

import asyncio
import re

from aiohttp import ClientResponse

from reader.errors import Code, KnownError
from reader.model import Fetched, FetchError, Message
from reader.net.caching import text, validators_of
from reader.net.request import FetchRequest

STATUSES = frozenset({200, 206})
_PIECE = 512 * 1024  # bytes written at once
_MB = 1024 * 1024
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)")


async def read(response: ClientResponse, request: FetchRequest, host: str) -> Fetched | FetchError:
    """Write a body to the request's sink; raises KnownError, and what aiohttp and the sink do."""
    sink = request.sink
    assert sink is not None
    headers = response.headers
    if text(headers, "Content-Encoding").strip().lower() not in ("", "identity"):
        raise KnownError(Code.BAD_ENCODING, host=host)
    at, total = 0, response.content_length or 0
    if response.status == 206:
        told = _RANGE.fullmatch(text(headers, "Content-Range").strip())
        if told is None or int(told[1]) != request.resume_at:
            params: dict[str, str | int | float] = {"host": host, "status": 206}
            return FetchError(Message(Code.HTTP_STATUS, params), status=416)
        at, total = request.resume_at, 0 if told[2] == "*" else int(told[2])
    validators, kind = validators_of(headers), text(headers, "Content-Type")
    _bounded(max(at, total), request.body_limit, host)
    await asyncio.to_thread(sink.begin, at, total, validators, kind)
    waiting, size = bytearray(), at
    try:
        while data := await response.content.readany():
            waiting += data
            size += len(data)
            _bounded(size, request.body_limit, host)
            if len(waiting) >= _PIECE:
                piece, waiting = bytes(waiting), bytearray()
                await asyncio.to_thread(sink.write, piece)
    finally:
        sink.write(bytes(waiting))  # what has come is kept, however it ends
    if total and size != total:
        raise KnownError(Code.DISCONNECTED, host=host)
    return Fetched(str(response.url), b"", kind, validators, status=response.status)


def resuming(request: FetchRequest) -> dict[str, str]:
    """The request headers that ask for the rest of a body that has not changed, none for all."""
    pair = request.validators
    sign = pair.etag if pair.etag and not pair.etag.startswith("W/") else pair.last_modified
    if not request.resume_at or not sign or not sign.isprintable():
        return {}
    return {"Range": f"bytes={request.resume_at}-", "If-Range": sign}


def _bounded(size: int, limit: int, host: str) -> None:
    if size > limit:
        raise KnownError(Code.TOO_LARGE, host=host, limit_mb=max(1, round(limit / _MB)))
