"""Where reading stopped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a text: from 0 to 1 how far down, how the paragraph there begins, and where in it.

    `within` is from 0, its top, to 1.
    """

    place: float
    paragraph: str
    within: float = 0.0
