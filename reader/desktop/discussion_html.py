"""What readers said of an article, as HTML for its page: threads, each answer further in.

Values in, text out; no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from reader.desktop.article_html import pieces

SCHEME = "comments"  # of our own link to them
DEEPEST = 6  # levels that are told apart by their place
STEP = 22  # pixels
_AT_ONCE = 12  # comments in a piece


class Said(NamedTuple):
    """A comment ready to be set."""

    depth: int
    author: str
    when: str
    html: str
    rtl: bool = False


def discussion(said: Sequence[Said], heading: str, *, rtl: bool = False) -> Iterator[str]:
    """The comments in pieces, the first with the heading; nothing where there are none."""
    way = ' dir="rtl"' if rtl else ""
    head = f'<hr/><p class="coverage"{way}><a name="{SCHEME}"></a>{escape(heading)}</p>'
    for start in range(0, len(said), _AT_ONCE):
        yield head + "".join(_comment(one) for one in said[start : start + _AT_ONCE])
        head = ""
    if said:
        yield '<p class="end note"></p>'


def _comment(said: Said) -> str:
    """One comment, moved in by its level; a line at its side joins what is below another one."""
    way = ' dir="rtl"' if said.rtl else ""
    told = " · ".join(f"\u2068{escape(part)}\u2069" for part in (said.author, said.when) if part)
    body = "".join(pieces(said.html, lambda _: None))
    inside = f'<p class="who"{way}>{told}</p>{body}'
    depth = min(said.depth, DEEPEST)
    side = f' width="{depth * STEP}"' if depth else ' width="1"'
    look = ("answer-rtl" if said.rtl else "answer") if depth else "comment"
    cells = (f"<td{side}></td>", f'<td class="{look}">{inside}</td>')
    # Qt does not mirror tables.
    row = "".join(reversed(cells) if said.rtl else cells)
    return (
        f'<table class="said" width="100%" cellspacing="0" cellpadding="0"><tr>{row}</tr></table>'
    )


def rules(ink: str, muted: str, hair: str, sans: str, size: int) -> str:
    """The rules of style; `sans` is a declaration of the face, `size` that of the text."""
    note = size - 3
    line = round(note * 1.45)
    return f"""
table.said {{ margin-top:0; margin-bottom:{round(line * 0.5)}px; }}
td.comment p, td.answer p, td.answer-rtl p, td.comment li, td.answer li, td.answer-rtl li {{
  {sans}; font-size:{note}px; line-height:{line}px; color:{ink};
  margin-bottom:{round(line * 0.4)}px; }}
td.answer {{ border-left:2px solid {hair}; padding-left:12px; }}
td.answer-rtl {{ border-right:2px solid {hair}; padding-right:12px; }}
td.comment p.who, td.answer p.who, td.answer-rtl p.who {{
  font-size:{note - 2}px; font-weight:600; color:{muted};
  line-height:{line - 3}px; margin-bottom:1px; }}
"""
