"""What one stage tells the next in place of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

Params = dict[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Message:
    """A code of `reader.errors.Code` with its parameters; the faces make the sentence."""

    code: str
    params: Params = field(default_factory=dict)
