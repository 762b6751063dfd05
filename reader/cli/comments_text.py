"""Lays the comments of an article out as text: threads, each answer further in.

Values in, lines out; what is not in the library is not fetched.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cli.language import counted, tr
from reader.cli.wrap import wrap
from reader.model import StoredComment
from reader.phrases import moment
from reader.printable import one_line

STEP = 2  # columns
DEEPEST = 8  # levels


def comment_lines(comments: Sequence[StoredComment], now: int, *, width: int) -> list[str]:
    """The comments in lines; a sentence where there are none."""
    if not comments:
        return ["", tr("No comments are here.")]
    lines = ["", counted(len(comments), tr("1 comment"), tr("{count} comments"))]
    for comment in comments:
        side = " " * (STEP * (1 + min(comment.depth, DEEPEST)))
        when = ""
        if comment.published is not None:
            when = moment(comment.published, now, clock=True, tr=tr)
        told = " · ".join(part for part in (one_line(comment.author), when) if part)
        lines += ["", *wrap(told, width, side, side)]
        for part in comment.plain.split("\n"):
            if one_line(part):
                lines += wrap(one_line(part), width, side, side)
    return lines
