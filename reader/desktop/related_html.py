"""Related coverage as HTML for the article's page: a box within the text, and the list at its end.

Values in, text out; no Qt. Links say `article:N`, which the window opens in place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

SCHEME = "article"
MARK = "<!--related-->"  # where the box belongs in the text, before a paragraph
ANCHOR = "related"  # what stands there while the box is beside the text
IN_BOX = 3  # stories
BOXED, LISTED = "boxed", "related"  # where a story stands
THUMB = 64  # pixels of the side of a small picture
APART = 14  # pixels below a row of a table, where Qt leaves margins out
_PER_GROUP = 4
_BEGINNING = 140  # characters of a text
_MARKED = re.compile(re.escape(MARK) + "(<[^>]+>)")


class Told(NamedTuple):
    """A related article, ready to be set; `why` is a sentence, `group` the heading it is under."""

    id: int
    title: str
    source: str
    when: str
    beginning: str
    why: str
    group: str
    rtl: bool = False  # its headline reads from right to left
    thumb: bool = False  # there is a small picture of it


class Words(NamedTuple):
    """What the page says around them."""

    heading: str
    rtl: bool = False  # the article they are shown beside reads from right to left


def box(stories: Sequence[Told], words: Words, *, narrow: bool = False) -> str:
    """The box within the text, or a `narrow` one beside it; "" where there is nothing to show."""
    if not stories:
        return ""
    set_out = _stacked if narrow else _pictured
    rows = "".join(set_out(story, BOXED) for story in stories[:IN_BOX])
    return (
        '<table class="related" width="100%" cellspacing="0" cellpadding="16"><tr><td>'
        f'<p class="kicker"{_way(words.rtl)}>{escape(words.heading)}</p>{rows}</td></tr></table>'
    )


def full(stories: Sequence[Told], words: Words) -> str:
    """The list at the end of the article, by groups; "" where there is nothing to show."""
    if not stories:
        return ""
    made = [f'<hr/><p class="coverage"{_way(words.rtl)}>{escape(words.heading)}</p>']
    for group in dict.fromkeys(story.group for story in stories):
        made.append(f'<p class="kicker"{_way(words.rtl)}>{escape(group)}</p>')
        some = [story for story in stories if story.group == group][:_PER_GROUP]
        made += [_pictured(story, LISTED) for story in some]
    return "".join(made) + '<p class="end note"></p>'


def thumb_name(article: int, place: str) -> str:
    """What the page calls the small picture of a story, which may stand in both places."""
    return f"{place}:{article}"


def _stacked(story: Told, place: str) -> str:
    """A story below its small picture, where there is one."""
    picture = f'<p class="thumb"{_way(story.rtl)}>{_thumb(story, place)}</p>'
    return f"{picture if story.thumb else ''}{_row(story)}"


def _thumb(story: Told, place: str) -> str:
    name = thumb_name(story.id, place)
    picture = f'<img src="{name}" width="{THUMB}" height="{THUMB}">'
    return f'<a href="{SCHEME}:{story.id}">{picture}</a>'


def _pictured(story: Told, place: str) -> str:
    """A story with its small picture, where there is one, at the side it begins at."""
    row = _row(story)
    picture = (
        f'<td width="{THUMB + 16}" style="padding-bottom:{APART}px"><p class="thumb">'
        f"{_thumb(story, place)}</p></td>"
    )
    words = f'<td style="padding-bottom:{APART}px">{row}</td>'
    cells = words
    if story.thumb:
        cells = f"{words}{picture}" if story.rtl else f"{picture}{words}"
    table = '<table class="listed" width="100%" cellspacing="0" cellpadding="0">'
    return f"{table}<tr>{cells}</tr></table>"


def _row(story: Told) -> str:
    way = _way(story.rtl)
    why = f'<p class="why"{way}>{escape(_apart(story.why))}</p>' if story.why else ""
    beginning = ""
    if story.beginning:
        above = "above" if why else "first"
        beginning = f'<p class="{above}">{escape(shortened(story.beginning))}</p>'
    told = " · ".join(_apart(part) for part in (story.when, story.source) if part)
    return (
        f'<p class="when"{way}>{escape(told)}</p>'
        f'<p class="story"><a class="story" href="{SCHEME}:{story.id}">'
        f"{escape(story.title)}</a></p>"
        f"{beginning}{why}"
    )


def _way(rtl: bool) -> str:
    """The direction of a line of ours, so that it stands above what it is about."""
    return ' dir="rtl"' if rtl else ""


def _apart(text: str) -> str:
    """A text that keeps its own order in a line of the other direction (UAX #9, 3.1.2)."""
    return f"\u2068{text}\u2069"


def shortened(text: str) -> str:
    """The first words of a text."""
    text = " ".join(text.split())
    if len(text) <= _BEGINNING:
        return text
    head = text[:_BEGINNING]
    cut = head.rpartition(" ")[0] if " " in head[_BEGINNING // 2 :] else head
    return cut.rstrip(" ,;:.–—-") + "…"


def placed(piece: str, box: str) -> str:
    """A piece of the text with the box at its mark; without one, an anchor tells the place."""
    if MARK not in piece:
        return piece
    return piece.replace(MARK, box) if box else _MARKED.sub(rf'\1<a name="{ANCHOR}"></a>', piece)


def rules(ink: str, text: str, muted: str, accent: str, tint: str, sans: str, size: int) -> str:
    """The rules of style for both; `sans` is a declaration of the face, `size` that of the text."""
    note, line = size - 4, round((size - 3) * 1.35)
    return f"""
table.related {{ background-color:{tint}; margin-top:14px; margin-bottom:{line - 8}px; }}
p.kicker {{ {sans}; font-size:{note - 2}px; font-weight:700; color:{accent}; line-height:18px;
  margin-top:0; margin-bottom:8px; }}
p.coverage {{ font-size:{size + 3}px; font-weight:700; color:{ink}; line-height:{size + 12}px;
  margin-top:14px; margin-bottom:14px; }}
table.listed {{ margin-top:8px; }}
p.thumb {{ line-height:100%; margin-top:2px; margin-bottom:4px; }}
p.when {{ {sans}; font-size:{note - 2}px; line-height:17px; color:{muted}; margin-bottom:1px; }}
p.story {{ font-size:{size - 1}px; line-height:{line + 2}px; font-weight:700; margin-bottom:2px; }}
a.story {{ color:{ink}; text-decoration:none; }}
p.first {{ {sans}; font-size:{note}px; line-height:{round(note * 1.45)}px; color:{text};
  margin-bottom:12px; }}
p.above {{ {sans}; font-size:{note}px; line-height:{round(note * 1.45)}px; color:{text};
  margin-bottom:1px; }}
p.why {{ {sans}; font-size:{note - 1}px; line-height:18px; font-style:italic; color:{muted};
  margin-bottom:16px; }}
"""
