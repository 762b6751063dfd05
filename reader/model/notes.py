"""What the reader has marked and written about articles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quotation stands in its article: the letters around it and about how far down.

    Texts change, so none of it needs to fit exactly. `title`, `source` and `address` name the
    article where the library no longer has it. `at` counts UTF-16 units.
    """

    before: str = ""
    after: str = ""
    at: int = 0
    title: str = ""
    source: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A passage that was highlighted, with what was written about it ("" for a highlight).

    An empty quote means the whole article. `article` is 0 where that is not in the library.
    Times are UTC seconds.
    """

    id: int
    uid: bytes
    quote: str
    body: str
    anchor: Anchor
    made_at: int
    changed_at: int
    article: int = 0
