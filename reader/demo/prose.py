"""From the markup of an article file to the HTML of a feed or a page.

The markup is HTML with one comfort: blocks are parted by empty lines, and a block that does not
begin with a block-level tag becomes a paragraph. `<picture NAME | alt | caption | credit>` on a
line of its own becomes a figure, and a link to `OUTLET:SLUG` leads to that article.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from html import escape

from reader.demo.articles import Picture
from reader.demo.outlets import Outlet
from reader.demo.pictures import BLANK, size_of

_BLOCK = re.compile(r"<(h[1-6]|p|ul|ol|dl|blockquote|aside|table|pre|hr|figure|section|div)\b")
_PICTURE = re.compile(r"<picture ([^|>]+)\|([^|>]+)\|([^|>]+)\|([^|>]+)>")
_LINK = re.compile(r'href="([a-z]+):([a-z0-9-]+)"')

FigureWriter = Callable[[Picture], str]


def to_html(body: str, outlets: Mapping[str, Outlet], figure: FigureWriter) -> str:
    """The body as HTML, a block a line; `figure` writes its pictures."""
    lines = []
    for block in re.split(r"\n\s*\n", _keep_code(body.strip())):
        found = _PICTURE.fullmatch(block.strip())
        if found:
            name, alt, caption, credit = (part.strip() for part in found.groups())
            lines.append(figure(Picture(name, alt, caption, credit)))
        elif _BLOCK.match(block):
            lines.append(block)
        else:
            lines.append(f"<p>{' '.join(block.split())}</p>")
    html = "\n".join(lines).replace(_EMPTY_LINE, "\n")
    return _LINK.sub(lambda found: _resolve(found, outlets), html)


# An empty line inside <pre> must not part blocks; NUL cannot occur in the files.
_EMPTY_LINE = "\0"


def _keep_code(body: str) -> str:
    return re.sub(
        r"<pre.*?</pre>",
        lambda found: found.group().replace("\n\n", f"\n{_EMPTY_LINE}"),
        body,
        flags=re.DOTALL,
    )


def _resolve(found: re.Match[str], outlets: Mapping[str, Outlet]) -> str:
    key, slug = found.groups()
    if key not in outlets:
        return found.group()
    return f'href="{outlets[key].at("/articles/" + slug)}"'


def plain_figure(outlet: Outlet) -> FigureWriter:
    """Figures as a well-made feed or page carries them, with size, caption and credit apart."""

    def write(picture: Picture) -> str:
        width, height = size_of(picture.name)
        return (
            f'<figure><img src="{outlet.at("/pictures/" + picture.name)}" '
            f'alt="{escape(picture.alt)}" width="{width}" height="{height}">'
            f"{figcaption(picture)}</figure>"
        )

    return write


def lazy_figure(outlet: Outlet) -> FigureWriter:
    """Figures as sites with scripts write them: the address stands in `data-src` and `srcset`."""

    def write(picture: Picture) -> str:
        source = outlet.at("/pictures/" + picture.name)
        alt = escape(picture.alt)
        blank = "data:image/gif;base64," + b64encode(BLANK).decode()
        return (
            f'<figure class="lazy"><img class="lazyload" src="{blank}" data-src="{source}" '
            f'data-srcset="{source}?w=480 480w, {source}?w=960 960w" alt="{alt}">'
            f'<noscript><img src="{source}" alt="{alt}"></noscript>'
            f"{figcaption(picture)}</figure>"
        )

    return write


def figcaption(picture: Picture) -> str:
    """The caption, and after it the credit in an element of its own."""
    credit = f' <span class="credit">{escape(picture.credit)}</span>' if picture.credit else ""
    return f"<figcaption>{escape(picture.caption)}{credit}</figcaption>"


def comment_html(text: str) -> str:
    """A reader's plain words as paragraphs."""
    return "".join(f"<p>{escape(' '.join(block.split()))}</p>" for block in text.split("\n\n"))
