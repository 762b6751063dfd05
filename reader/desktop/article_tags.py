"""Which tags of an article's HTML are set as what on its page; all others are only read through."""

from __future__ import annotations

INLINE = {
    "b": "b",
    "strong": "b",
    "i": "i",
    "em": "i",
    "cite": "i",
    "dfn": "i",
    "var": "i",
    "u": "u",
    "ins": "u",
    "s": "s",
    "del": "s",
    "strike": "s",
    "sub": "sub",
    "sup": "sup",
    "small": "small",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
    "rt": "small",
}
HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
BREAKING = frozenset(
    "p div section article main header footer aside nav center details address fieldset "
    "form hgroup dl summary dt dd figcaption caption thead tbody tfoot option legend".split()
)
CONTAINERS = frozenset("blockquote ul ol li table tr td th figure".split())
CLASSES = {"figcaption": "caption", "caption": "named", "dt": "term", "dd": "said"}
DROPPED = frozenset(
    "script style template iframe object svg math head title select textarea button canvas audio "
    "video applet noembed noframes frameset xml rp".split()
)
