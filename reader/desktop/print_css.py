"""The style sheet of a printed page: ink on white, measured in points.

A document is laid out in units of a quarter of a point, fine enough that letters stand where the
printer puts them.
"""

from __future__ import annotations

from reader.desktop import theme
from reader.desktop.picture_sizes import GAP

UNITS = 4  # of a point
BODY = 10.5  # points
SCREEN = 0.75  # points that a pixel of the screen takes on paper
_GAP = GAP * SCREEN  # points between the pictures of a gallery
INK, GREY, HAIR, _TINT = "#16130f", "#5c564e", "#b9b2a6", "#f3f0ea"


def units(points: float) -> int:
    """Points in the units of the layout."""
    return round(points * UNITS)


def css() -> str:
    """The rules for masthead, head, text and links of an article on paper."""

    def pt(points: float) -> str:
        return f"{units(points)}px"

    sans = f"font-family:'{theme.SANS}'"
    mono = "font-family:" + ",".join(f"'{name}'" for name in theme.MONO)
    return f"""
p, li, dd {{ line-height:{pt(15)}; margin-top:0; margin-bottom:{pt(7)}; color:{INK}; }}
ul, ol {{ margin-top:0; margin-bottom:{pt(5)}; }}
ol.part {{ margin-bottom:0; }}
li {{ margin-bottom:{pt(3)}; }}
h2, h3, h4 {{ color:{INK}; font-weight:700; margin-top:{pt(12)}; margin-bottom:{pt(5)}; }}
h2 {{ font-size:large; }}
h3 {{ font-size:medium; }}
h4 {{ font-size:medium; font-style:italic; }}
a {{ color:{INK}; text-decoration:underline; }}
a.quiet {{ text-decoration:none; }}
a.address {{ color:{GREY}; text-decoration:none; }}
sup {{ {sans}; color:{GREY}; }}
code {{ {mono}; font-size:{pt(9)}; }}
pre {{ {mono}; font-size:{pt(8.5)}; white-space:pre-wrap; margin:0; line-height:{pt(12)}; }}
table.pre {{ background-color:{_TINT}; margin-top:{pt(6)}; margin-bottom:{pt(10)}; }}
table.pre td {{ padding:{pt(7)}; }}
table.quote {{ margin-top:{pt(4)}; margin-bottom:{pt(8)}; }}
td.quote {{ border-left:{pt(1.5)} solid {HAIR}; padding-left:{pt(12)}; font-style:italic; }}
td.away {{ border-right:{pt(1.5)} solid {HAIR}; padding-right:{pt(12)}; font-style:italic; }}
p.named {{ {sans}; font-size:{pt(8.5)}; font-weight:600; line-height:{pt(12)}; color:{INK};
  margin-top:{pt(4)}; margin-bottom:0; }}
table.data {{ border-collapse:collapse; margin-top:{pt(3)}; margin-bottom:{pt(10)}; }}
table.data td, table.data th {{ {sans}; font-size:{pt(8.5)}; color:{INK}; padding:{pt(3)};
  border-bottom:{pt(0.5)} solid {HAIR}; }}
table.data th {{ text-align:left; border-bottom:{pt(0.75)} solid {GREY}; }}
table.pull {{ margin-top:{pt(12)}; margin-bottom:{pt(10)}; }}
td.pull {{ border-top:{pt(1.5)} solid {INK}; border-bottom:{pt(0.5)} solid {HAIR};
  padding-top:{pt(8)}; padding-bottom:{pt(7)}; padding-left:{pt(12)}; padding-right:{pt(12)}; }}
p.pull {{ font-size:{pt(13)}; line-height:{pt(18)}; margin-bottom:0; }}
table.card {{ background-color:{_TINT}; margin-top:{pt(6)}; margin-bottom:{pt(10)}; }}
table.card td {{ padding:{pt(8)}; }}
p.card {{ {sans}; font-size:{pt(9)}; font-weight:600; line-height:{pt(12)};
  margin-bottom:{pt(1)}; }}
p.about {{ {sans}; font-size:{pt(8)}; line-height:{pt(11)}; margin-bottom:{pt(2)}; }}
p.host {{ {sans}; font-size:{pt(8)}; color:{GREY}; line-height:{pt(11)}; margin-bottom:0; }}
table.gallery {{ margin-top:{pt(6)}; margin-bottom:{pt(5)}; }}
table.gallery td {{ padding-bottom:{pt(4)}; }}
td.first {{ padding-right:{pt(_GAP / 2)}; }}
td.second {{ padding-left:{pt(_GAP / 2)}; }}
table.wide td, table.wide th {{ font-size:{pt(6)}; padding:{pt(1.25)}; }}
p.picture {{ line-height:100%; margin-top:{pt(6)}; margin-bottom:{pt(4)}; }}
p.alone {{ line-height:100%; margin-top:{pt(4)}; margin-bottom:{pt(10)}; }}
p.caption {{ {sans}; font-size:{pt(8)}; line-height:{pt(11)}; color:{GREY};
  margin-bottom:{pt(10)}; }}
span.heard {{ font-size:1px; color:#ffffff; }}
span.credit {{ font-size:{pt(7.5)}; }}
p.break {{ color:{GREY}; margin-top:{pt(6)}; margin-bottom:{pt(8)}; }}
p.term {{ font-weight:700; margin-bottom:{pt(1)}; }}
p.said {{ margin-left:{pt(14)}; }}
p.away {{ margin-right:{pt(14)}; }}
p.paper {{ font-size:{pt(30)}; font-weight:700; color:{INK}; line-height:{pt(36)};
  margin-bottom:{pt(3)}; }}
p.dateline {{ {sans}; font-size:{pt(8.5)}; color:{GREY}; line-height:{pt(12)};
  margin-bottom:{pt(4)}; }}
p.source {{ {sans}; font-size:{pt(8.5)}; font-weight:600; color:{GREY}; line-height:{pt(12)};
  margin-top:{pt(14)}; margin-bottom:{pt(5)}; }}
p.title {{ font-size:{pt(22)}; font-weight:700; color:{INK}; line-height:{pt(27)};
  -qt-line-height-type:fixed; margin-bottom:{pt(6)}; }}
p.deck {{ font-size:{pt(12)}; color:{GREY}; line-height:{pt(17)}; -qt-line-height-type:fixed;
  margin-bottom:{pt(7)}; }}
p.byline {{ {sans}; font-size:{pt(9)}; color:{GREY}; line-height:{pt(13)};
  margin-bottom:{pt(12)}; }}
h5 {{ {sans}; font-size:small; font-weight:600; color:{GREY}; margin-top:{pt(14)};
  margin-bottom:{pt(3)}; }}
p.link {{ {sans}; font-size:{pt(8)}; color:{GREY}; line-height:{pt(11)};
  margin-bottom:{pt(1)}; }}
"""
