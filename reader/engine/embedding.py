"""Has the pictures that came within texts drawn and kept before these texts are written.

Their bytes are nowhere else: what is not drawn by then is lost with its reason. No network.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from reader.engine.digesters import Digesters
from reader.engine.lane import Lane
from reader.errors import Code, KnownError
from reader.model import Embedded, Entry, MediaFile, Message, Redrawn
from reader.store.media import THUMBNAIL, write_file

WIDTH = 1600  # pixels of the longest side
DEADLINE = 30.0  # seconds for one


async def with_drawn(
    lane: Lane, digesters: Digesters, entries: Sequence[Entry]
) -> tuple[Entry, ...]:
    """Entries whose embedded pictures are kept; raises KnownError where the disk refuses."""
    return tuple(
        [
            replace(entry, embedded=await drawn(lane, digesters, entry.embedded))
            if entry.embedded
            else entry
            for entry in entries
        ]
    )


async def drawn(
    lane: Lane, digesters: Digesters, pictures: Sequence[Embedded]
) -> tuple[Embedded, ...]:
    """Embedded pictures as files of the media store; raises KnownError where the disk refuses."""
    known: dict[str, MediaFile] = {}
    if pictures:
        addresses = [each.address for each in pictures]
        known = await lane.run(lane.store.media.named, addresses)
    return tuple(
        [
            Embedded(each.address, media=known[each.address])
            if each.address in known
            else await _drawn(lane, digesters, each)
            for each in pictures
        ]
    )


async def _drawn(lane: Lane, digesters: Digesters, picture: Embedded) -> Embedded:
    address = picture.address
    if not picture.body:
        return Embedded(address, error=Message(Code.PICTURE_TOO_LARGE.value))
    args = {"body": picture.body, "width": WIDTH, "thumbnail": True}
    try:
        made = await digesters.run("picture", args, Redrawn, deadline=DEADLINE, of=address)
    except KnownError as error:
        return Embedded(address, error=Message(error.code.value, error.params))
    file = await asyncio.to_thread(_write, lane, made)
    cut = Message(Code.PICTURE_CUT.value) if made.cut else None
    return Embedded(address, media=file, error=cut)


def _write(lane: Lane, made: Redrawn) -> MediaFile:
    folder = lane.store.folder
    write_file(folder, made.hash, made.body)
    if made.thumbnail:
        write_file(folder, made.hash + THUMBNAIL, made.thumbnail)
    return MediaFile(
        made.hash,
        made.media_type,
        len(made.body),
        made.width,
        made.height,
        made.animated,
        len(made.thumbnail),
    )
