"""Undo content codings piece by piece, so that a bomb is noticed before it has gone off.

Whatever comes in, no piece that comes out is much larger than `PIECE`; the caller counts them.
Forgives what real servers do: a label on a body that is plain, a zlib stream or a bare one for
"deflate", a gzip file with no label at all, bytes after the end, an end that is missing.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Iterator, Sequence
from typing import Protocol

import brotli  # type: ignore[import-untyped]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PIECE = 128 * 1024
ACCEPTED = "gzip, deflate, br, zstd"

_HEAD = 512  # bytes seen before a body is taken for what it is
_MOST_MEMBERS = 1000  # gzip files or zstd frames in one body
_MOST_CODINGS = 3
_WINDOW_LOG = 23  # 8 MiB, what a zstd body may ask for at most (RFC 9659)
_NO_CODING = frozenset({"", "identity", "none", "utf-8", "binary", "8bit", "chunked"})
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
_GZIP = b"\x1f\x8b\x08"
_ZSTD = b"\x28\xb5\x2f\xfd"
_ZSTD_SKIPPED = b"\x2a\x4d\x18"  # after a first byte of 0x50 to 0x5f


class BadCoding(Exception):
    """A body that cannot be unpacked as its label says."""


class _Decoder(Protocol):
    @property
    def complete(self) -> bool: ...

    def feed(self, data: bytes) -> Iterator[bytes]: ...


class Unpacker:
    """The codings of one body, undone in turn; a gzip file inside is unpacked too."""

    def __init__(self, content_encoding: str) -> None:
        """Take the header's value; raises BadCoding for more codings than anyone needs."""
        named = [label.strip().lower() for label in content_encoding.split(",")]
        labels = [label for label in reversed(named) if label not in _NO_CODING]
        if len(labels) > _MOST_CODINGS:
            raise BadCoding
        self._stages = [_Stage(label) for label in labels] + [_Stage("")]

    @property
    def complete(self) -> bool:
        """Whether every coding came to its end; ask after `finish`."""
        return all(stage.complete for stage in self._stages)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The pieces that some bytes of the body unpack to. Raises BadCoding."""
        try:
            yield from _through(self._stages, data)
        except (zlib.error, brotli.error, zstd.ZstdError) as error:
            raise BadCoding from error

    def finish(self) -> Iterator[bytes]:
        """The pieces still held back when the body has ended. Raises BadCoding."""
        try:
            for place, stage in enumerate(self._stages):
                for piece in stage.finish():
                    yield from _through(self._stages[place + 1 :], piece)
        except (zlib.error, brotli.error, zstd.ZstdError) as error:
            raise BadCoding from error


def _through(stages: Sequence[_Stage], data: bytes) -> Iterator[bytes]:
    if not stages:
        yield data
        return
    for piece in stages[0].feed(data):
        yield from _through(stages[1:], piece)


class _Stage:
    """One coding, chosen by its label once the first bytes have been seen."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._head = b""
        self._decoder: _Decoder | None = None

    @property
    def complete(self) -> bool:
        return self._decoder is not None and self._decoder.complete

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._decoder is not None:
            return self._decoder.feed(data)
        self._head += data
        return iter(()) if len(self._head) < _HEAD else self.finish()

    def finish(self) -> Iterator[bytes]:
        if self._decoder is not None:
            return iter(())
        self._decoder = _decoder(self._label, self._head)
        head, self._head = self._head, b""
        return self._decoder.feed(head)


def _decoder(label: str, head: bytes) -> _Decoder:
    """What a body really is, judged by its label and its first bytes."""
    if head.startswith(_GZIP):
        return _Zlib(zlib.MAX_WBITS | 16)
    if not head or not label or _looks_plain(head):
        return _Plain()
    zlib_header = len(head) > 1 and head[0] & 0x0F == 8 and (head[0] << 8 | head[1]) % 31 == 0
    match label:
        case "deflate":  # RFC 9110 §8.4.1.2 wants the header of RFC 1950; many leave it out
            return _Zlib(zlib.MAX_WBITS if zlib_header else -zlib.MAX_WBITS)
        case "br":
            return _Brotli()
        case "gzip" | "x-gzip":
            return _Zlib(zlib.MAX_WBITS) if zlib_header else _Plain()
        case "zstd":
            return _Zstd() if head[1:4] == _ZSTD[1:] or head[1:4] == _ZSTD_SKIPPED else _Plain()
    raise BadCoding


def _looks_plain(head: bytes) -> bool:
    """Whether bytes are the start of XML, HTML or JSON and not of anything packed."""
    if head.startswith((b"\xff\xfe<\0", b"\xfe\xff\0<", b"<\0?\0", b"\0<\0?")):  # UTF-16
        return True
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return start[:1] in (b"<", b"{", b"[") and not _CONTROL.search(head)


class _Plain:
    """No coding at all."""

    complete = True

    def feed(self, data: bytes) -> Iterator[bytes]:
        if data:
            yield data


class _Zlib:
    """gzip (RFC 1952, many files in a row), zlib (RFC 1950) or bare deflate (RFC 1951)."""

    def __init__(self, window_bits: int) -> None:
        self._window_bits = window_bits
        self._stream = zlib.decompressobj(window_bits)
        self._members = 1

    @property
    def complete(self) -> bool:
        return self._stream.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream.eof:
                data = data.lstrip(b"\0")
                if self._window_bits < 16 or not data.startswith(b"\x1f"):
                    return  # padding or rubbish after the end
                self._members += 1
                if self._members > _MOST_MEMBERS:
                    raise BadCoding
                self._stream = zlib.decompressobj(self._window_bits)
            piece = self._stream.decompress(data, PIECE)
            if piece:
                yield piece
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail


class _Brotli:
    """Brotli (RFC 7932)."""

    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    @property
    def complete(self) -> bool:
        return bool(self._stream.is_finished())

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream.is_finished():
            return  # rubbish after the end
        # It may say that it wants more while it still holds output back: ask until it is silent.
        while piece := self._stream.process(data, output_buffer_limit=PIECE):
            yield piece
            if self._stream.is_finished():
                return
            data = b""


class _Zstd:
    """Zstandard (RFC 8878), with a window that is bounded (RFC 9659)."""

    def __init__(self) -> None:
        self._stream = self._new_stream()
        self._frames = 1

    @property
    def complete(self) -> bool:
        return self._stream.eof

    @staticmethod
    def _new_stream() -> zstd.ZstdDecompressor:
        return zstd.ZstdDecompressor(
            options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}
        )

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data or not (self._stream.needs_input or self._stream.eof):
            if self._stream.eof:
                if data[0] != _ZSTD[0] and data[0] >> 4 != 5:
                    return  # rubbish after the end
                self._frames += 1
                if self._frames > _MOST_MEMBERS:
                    raise BadCoding
                self._stream = self._new_stream()
            piece = self._stream.decompress(data, PIECE)
            if piece:
                yield piece
            data = self._stream.unused_data if self._stream.eof else b""
