"""How a refresh went, counted as it goes."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import Params


@dataclass(slots=True)
class Tally:
    """How a refresh went, counted."""

    feeds: int = 0
    unchanged: int = 0
    changed: int = 0
    failed: int = 0
    new: int = 0
    updated: int = 0
    seconds: float = 0.0
    cancelled: bool = False

    def totals(self) -> Params:
        """The counts as `Done.totals` wants them."""
        return {
            "feeds": self.feeds,
            "unchanged": self.unchanged,
            "changed": self.changed,
            "failed": self.failed,
            "new": self.new,
            "updated": self.updated,
            "seconds": round(self.seconds, 3),
        }
