"""Files of the person's own: read within a limit, written whole or not at all.

The library's files are `reader.store`'s.
"""

from __future__ import annotations

import os
from pathlib import Path

from reader.errors import Code, KnownError


def read_within(path: Path, limit: int, too_large: Code) -> bytes:
    """A file's bytes; raises KnownError FILE_UNREADABLE, or `too_large` above so many bytes."""
    try:
        with path.open("rb") as file:
            body = file.read(limit + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError(Code.FILE_UNREADABLE, name=path.name, reason=reason) from error
    if len(body) > limit:
        raise KnownError(too_large, name=path.name)
    return body


def write_whole(path: Path, body: bytes) -> None:
    """Replace a file's contents in one step; raises KnownError FILE_UNWRITABLE."""
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.write_bytes(body)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        reason = os.strerror(error.errno) if error.errno else ""
        raise KnownError(Code.FILE_UNWRITABLE, name=path.name, reason=reason) from error
