"""What is told of entries that a document has and its snapshot has not."""

from __future__ import annotations

from reader.content.parse.split import MOST_ENTRIES
from reader.errors import Code
from reader.model import Message


def faults_of(*, lost: int, left_out: int) -> tuple[Message, ...]:
    """Messages on `lost` entries that nothing could read and on those beyond MOST_ENTRIES."""
    said: list[Message] = []
    if left_out:
        params = {"count": left_out, "limit": MOST_ENTRIES}
        said.append(Message(Code.ENTRIES_LEFT_OUT.value, dict(params)))
    if lost:
        said.append(Message(Code.ENTRIES_LOST.value, {"count": lost}))
    return tuple(said)
