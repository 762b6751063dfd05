"""How keeping an item for offline reading ends, and the counts of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.engine import retry
from reader.model import FetchError, MediaFile, Message, Params


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something could not be had; `asked` tells whether a server answered at all.

    `part` is what came of a picture that broke off: it is shown until all of it comes.
    """

    message: Message
    retry_after: int = 0
    asked: bool = True
    part: MediaFile | None = None


@dataclass(slots=True)
class KeepTally:
    """What was kept, counted; `bytes` are those of new files."""

    articles: int = 0
    pages: int = 0
    pictures: int = 0
    icons: int = 0
    failed_items: int = 0
    bytes: int = 0

    def totals(self) -> Params:
        """The counts as `Done.totals` wants them."""
        return {
            "articles": self.articles,
            "pages": self.pages,
            "pictures": self.pictures,
            "icons": self.icons,
            "failed_items": self.failed_items,
            "bytes": self.bytes,
        }


def failure_of(answer: FetchError) -> Failure:
    """What a fetch that brought nothing means for an item."""
    return Failure(answer.message, answer.retry_after, answer.message.code not in retry.NETWORK)


def is_text(content_type: str) -> bool:
    """Whether a page says that it is one, or says nothing."""
    kind = content_type.partition(";")[0].strip().lower()
    return (
        not kind or kind.startswith("text/") or kind in ("application/xhtml+xml", "application/xml")
    )
