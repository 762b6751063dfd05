"""How engine and digester cut their pipe into messages: four bytes of length, then msgpack.

Results cross as data and never as pickles, so that bytes from the network can at worst become
wrong values. Knows nothing of jobs and processes.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

LIMIT = 256 * 1024 * 1024  # bytes; more is taken for a broken pipe
_LENGTH = struct.Struct(">I")


def write_frame(pipe: BinaryIO, payload: bytes) -> None:
    """Send one message; raises OSError where the other side is gone, ValueError past LIMIT."""
    if len(payload) > LIMIT:
        raise ValueError(f"a frame of {len(payload)} bytes")
    pipe.write(_LENGTH.pack(len(payload)))
    pipe.write(payload)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> bytes | None:
    """The next message, or None where the other side is gone or the pipe makes no sense."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > LIMIT:
        return None
    payload = pipe.read(length)
    return payload if len(payload) == length else None
