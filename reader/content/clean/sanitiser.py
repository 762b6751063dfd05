"""What HTML may stay: the allow list, and nh3 that enforces it.

Everything that a feed or a page says passes here before it is kept. The output of nh3 has one
form (every attribute in double quotes, no < or > inside a tag), which `rewrite` relies on.
"""

from __future__ import annotations

import re

import nh3

TAGS = frozenset(
    "p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s"
    " del ins small sub sup mark q cite abbr dfn time a img figure figcaption table caption"
    " colgroup col thead tbody tfoot tr th td ruby rb rt rp rtc bdi bdo div span section article"
    " wbr".split()
)
# These go with everything inside them; of all other tags the text stays.
_DROPPED = frozenset(
    "script style svg math template title textarea select object applet embed iframe frame frameset"
    " audio video canvas map noscript noembed noframes xmp plaintext listing dialog button"
    " datalist".split()
)
ATTRIBUTES = {
    "*": frozenset({"lang", "dir", "id"}),
    "a": frozenset({"href", "title", "name"}),
    "img": frozenset({"src", "alt", "title", "width", "height", "data-caption", "data-credit"}),
    "blockquote": frozenset({"class"}),  # of which one word is let through afterwards
    "ol": frozenset({"start", "reversed", "type"}),
    "li": frozenset({"value"}),
    "td": frozenset({"colspan", "rowspan", "align"}),
    "th": frozenset({"colspan", "rowspan", "align", "scope"}),
    "time": frozenset({"datetime"}),
    "abbr": frozenset({"title"}),
    "dfn": frozenset({"title"}),
}
_MOST_CHARACTERS = 2_000_000  # of one text; books are smaller
_MOST_REFERENCES = 50_000  # the parser's time grows with the square of them
_LONG_TAG = re.compile(r"<[^<>]{20000,}>")
_DATA = re.compile(r"data:[^\"'\s<>]{1000,}")

_cleaner = nh3.Cleaner(
    tags=set(TAGS),
    clean_content_tags=set(_DROPPED),
    attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
    url_schemes={"http", "https", "mailto", "embedded"},  # the last for pictures taken out
    link_rel=None,
    strip_comments=True,
)


def sanitise(html: str) -> str:
    """Answer the HTML with nothing but what is on the allow list, in nh3's one form.

    Addresses may still be relative, and pictures still have their own.
    """
    return _cleaner.clean(html)


def within_bounds(html: str) -> str:
    """Answer the HTML cut to what can be read in bounded time; real articles are not touched."""
    html = html[:_MOST_CHARACTERS]
    if len(html) > 20_000:
        html = _LONG_TAG.sub("", html)
        if "data:" in html:
            html = _DATA.sub("data:", html)
        if html.count("&") > _MOST_REFERENCES:
            html = "&".join(html.split("&", _MOST_REFERENCES)[:_MOST_REFERENCES])
    return html
