"""The style sheet of an article's page, in the part of CSS that Qt's rich text understands.

Line heights are given in pixels: Qt's percentages are of the font's own spacing, which for the
bundled serif is already half as much again as its size. Headings take a word for their size,
because Qt reads no other there.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.desktop import discussion_html, related_html, theme
from reader.desktop.picture_sizes import GAP
from reader.desktop.theme import Theme

LEAST_STEP, MOST_STEP = -3, 8
STEP = 2  # pixels
_ROWS_APART = 14  # pixels below a row of pictures, where Qt leaves the margin of its captions out


@dataclass(frozen=True, slots=True)
class Look:
    """How an article is set, as the reader chose it."""

    step: int = 0  # steps that the letters are larger than usual
    measure: int = 70  # characters in a line
    spacing: float = 1.5  # height of a line, of the letters' size
    letters: str = "serif"  # serif, sans, or the name of a family

    @property
    def size(self) -> int:
        """The size of the letters in pixels."""
        return theme.TEXT + STEP * max(LEAST_STEP, min(MOST_STEP, self.step))


def css(sheet: Theme, look: Look) -> str:
    """The rules for an article in the colours of a sheet."""
    t, size = sheet, look.size
    line = round(size * max(1.2, min(2.5, look.spacing)))
    sans = f"font-family:'{theme.SANS}'"
    mono = "font-family:" + ",".join(f"'{name}'" for name in theme.MONO)
    small, note = theme.UI, theme.UI + 1
    title = round(theme.TITLE * size / theme.TEXT)
    return f"""
p, li, dd {{ line-height:{line}px; margin-top:0; margin-bottom:{round(line * 0.6)}px;
  color:{t.ink}; }}
ul, ol {{ margin-top:0; margin-bottom:{round(line * 0.6)}px; }}
ol.part {{ margin-bottom:0; }}
li {{ margin-bottom:{round(line * 0.25)}px; }}
h2, h3, h4 {{ color:{t.ink}; font-weight:700; margin-top:{line}px;
  margin-bottom:{round(line * 0.4)}px; }}
h2 {{ font-size:large; }}
h3 {{ font-size:medium; }}
h4 {{ font-size:medium; font-style:italic; }}
a {{ color:{t.accent}; text-decoration:underline; }}
code {{ {mono}; font-size:{round(size * 0.84)}px; background-color:{t.tint}; }}
pre {{ {mono}; font-size:{round(size * 0.8)}px; white-space:pre-wrap; margin:0;
  line-height:{round(size * 1.2)}px; color:{t.ink}; }}
table.pre {{ background-color:{t.tint}; margin-top:{round(line * 0.6)}px; margin-bottom:{line}px; }}
table.quote {{ margin-top:{round(line * 0.5)}px; margin-bottom:{round(line * 0.5)}px; }}
td.quote {{ border-left:3px solid {t.hair}; padding-left:20px; color:{t.text}; font-style:italic; }}
td.away {{ border-right:3px solid {t.hair}; padding-right:20px; color:{t.text};
  font-style:italic; }}
table.pull {{ margin-top:{round(line * 0.6)}px; margin-bottom:{line}px; }}
td.pull {{ border-top:2px solid {t.accent}; border-bottom:1px solid {t.hair}; padding-top:14px;
  padding-bottom:12px; padding-left:18px; padding-right:18px; }}
p.pull {{ font-size:{size + 5}px; line-height:{round((size + 5) * 1.34)}px; color:{t.ink};
  margin-bottom:0; }}
table.card {{ background-color:{t.tint}; margin-top:10px; margin-bottom:{line}px; }}
p.card {{ {sans}; font-size:{note + 1}px; font-weight:600; line-height:21px; color:{t.accent};
  margin-bottom:2px; }}
p.about {{ {sans}; font-size:{small}px; line-height:{round(small * 1.45)}px; color:{t.text};
  margin-top:2px; margin-bottom:2px; }}
p.host {{ {sans}; font-size:{small}px; line-height:18px; color:{t.muted}; margin-bottom:0; }}
table.gallery {{ margin-top:10px; margin-bottom:{round(line * 0.4)}px; }}
table.gallery td {{ padding-bottom:{_ROWS_APART}px; }}
td.first {{ padding-right:{GAP // 2}px; }}
td.second {{ padding-left:{GAP // 2}px; }}
p.named {{ {sans}; font-size:{note}px; font-weight:600; line-height:{round(note * 1.4)}px;
  color:{t.text}; margin-top:{round(line * 0.5)}px; margin-bottom:0; }}
p.hint {{ {sans}; font-size:{small}px; line-height:18px; margin-bottom:{line}px; }}
a.note {{ color:{t.accent}; text-decoration:none; }}
table.data {{ border-collapse:collapse; margin-top:{round(line * 0.5)}px; margin-bottom:{line}px; }}
table.cut {{ margin-bottom:4px; }}
table.data td, table.data th {{ {sans}; font-size:{note}px; color:{t.text};
  border-bottom:1px solid {t.hair}; }}
table.data th {{ text-align:left; border-bottom:1px solid {t.muted}; }}
p.picture {{ line-height:100%; margin-top:10px; margin-bottom:8px; }}
p.alone {{ line-height:100%; margin-top:10px; margin-bottom:{line}px; }}
p.caption {{ {sans}; font-size:{small}px; line-height:{round(small * 1.45)}px; color:{t.text};
  margin-bottom:{line}px; }}
span.heard {{ font-size:1px; color:{t.paper}; }}
span.credit {{ font-size:{theme.SMALL}px; color:{t.muted}; }}
p.break {{ color:{t.muted}; margin-top:{round(line * 0.5)}px; margin-bottom:{line}px; }}
p.term {{ font-weight:700; margin-bottom:2px; }}
p.said {{ margin-left:24px; }}
p.away {{ margin-right:24px; }}
span.mark {{ background-color:{t.chosen}; }}
p.source {{ {sans}; font-size:{small}px; font-weight:600; line-height:20px; color:{t.accent};
  margin-top:{theme.S6}px; margin-bottom:10px; }}
p.end {{ margin-bottom:{theme.S6 * 2}px; }}
p.title {{ font-size:{title}px; font-weight:700; color:{t.ink};
  line-height:{round(title * 1.24)}px; -qt-line-height-type:fixed;
  margin-top:0; margin-bottom:14px; }}
p.deck {{ font-size:{size + 1}px; line-height:{round((size + 1) * 1.4)}px;
  -qt-line-height-type:fixed; color:{t.muted};
  margin-bottom:14px; }}
p.byline {{ {sans}; font-size:{note}px; line-height:21px; font-weight:600; color:{t.text};
  margin-top:2px; margin-bottom:2px; }}
p.dateline {{ {sans}; font-size:{small}px; line-height:20px; color:{t.muted}; margin-bottom:2px; }}
a.quiet {{ color:{t.text}; text-decoration:none; }}
a.from {{ color:{t.accent}; text-decoration:none; }}
hr {{ background-color:{t.hair}; margin-top:4px; margin-bottom:6px; }}
{related_html.rules(t.ink, t.text, t.muted, t.accent, t.tint, sans, size)}
{discussion_html.rules(t.text, t.muted, t.hair, sans, size)}
span.file {{ {sans}; font-size:{note}px; color:{t.muted}; }}
p.note {{ {sans}; font-size:{note}px; line-height:22px; color:{t.muted}; margin-bottom:6px; }}
"""
