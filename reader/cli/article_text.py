"""Lays an article out as text for a terminal: head, body, and the addresses that links lead to.

Values in, lines out; knows neither the library nor the terminal it is shown on.
"""

from __future__ import annotations

from datetime import tzinfo

from reader.cli.blocks import Block, blocks_of, picture_line
from reader.cli.language import tr
from reader.cli.wrap import columns, wrap
from reader.model import Article, Headline
from reader.phrases import moment
from reader.printable import one_line, printable

WIDTH = 76  # columns


def article_lines(
    article: Article, now: int, *, width: int = WIDTH, zone: tzinfo | None = None
) -> list[str]:
    """The whole article in lines of at most `width` columns, where its words allow."""
    pictures = {stored.picture.n: stored.picture for stored in article.pictures}
    blocks, links = blocks_of(article.html, pictures)
    lines = [*_head(article, now, width, zone), ""]
    lead = pictures.get(article.headline.lead)
    if lead is not None and f"picture:{lead.n}" not in article.html:
        lines += [*wrap(picture_line(lead), width), ""]
    lines += body_lines(blocks, width)
    foot = _foot(article, links)
    return [*lines, "", *foot] if foot else lines


def body_lines(blocks: list[Block], width: int) -> list[str]:
    """The blocks one below the other, with an empty line between those that stand apart."""
    lines: list[str] = []
    before: Block | None = None
    for block in blocks:
        if before is not None and not (before.tight and block.tight):
            lines.append("")
        lines += _block_lines(block, width)
        before = block
    return lines


def date_of(headline: Headline, now: int, zone: tzinfo | None = None, clock: bool = True) -> str:
    """When an article was published, or fetched if it was not dated, as people say it."""
    if headline.published is None:
        return moment(headline.sort_at, now, zone=zone, clock=clock, tr=tr)
    return moment(
        headline.published,
        now,
        precision=headline.precision,
        offset=headline.offset,
        zone=zone,
        clock=clock,
        tr=tr,
    )


def title_of(headline: Headline) -> str:
    """The title to show: the article's own, else how it begins, else that it has none."""
    return one_line(headline.title) or one_line(headline.snippet) or tr("(without a title)")


def _head(article: Article, now: int, width: int, zone: tzinfo | None) -> list[str]:
    headline = article.headline
    lines = wrap(title_of(headline), width)
    lines.append("=" * min(width, max(map(columns, lines))))
    names = [one_line(author.name or author.email) for author in article.authors]
    byline = ", ".join(name for name in names if name) or one_line(headline.authors)
    parts = (byline, one_line(headline.source), date_of(headline, now, zone))
    lines += wrap(" · ".join(part for part in parts if part), width)
    if one_line(article.deck):
        lines += ["", *wrap(one_line(article.deck), width)]
    return lines


def _block_lines(block: Block, width: int) -> list[str]:
    if block.kept:
        said = block.text.split("\n")
        prefixes = [block.first] + [block.rest] * (len(said) - 1)
        return [(start + line).rstrip() for start, line in zip(prefixes, said, strict=True)]
    lines: list[str] = []
    for line in block.text.split("\n"):
        lines += wrap(line, width, block.rest if lines else block.first, block.rest)
    lines = [line.rstrip() for line in lines]
    if block.heading:
        underline = max(columns(line) for line in lines) - columns(block.rest)
        lines.append(block.rest + "-" * max(1, underline))
    return lines


def _foot(article: Article, links: list[str]) -> list[str]:
    """Addresses are never broken: a terminal makes whole ones clickable."""
    lines = [f"[{number}] {printable(address)}" for number, address in enumerate(links, 1)]
    for enclosure in article.enclosures:
        kind = one_line(enclosure.title or enclosure.media_type)
        what = f"{kind + ' ' if kind else ''}{one_line(enclosure.address)}"
        lines.append(tr("Enclosed: {what}").format(what=what))
    if article.comments_address:
        lines.append(tr("Comments: {what}").format(what=one_line(article.comments_address)))
    if article.address:
        lines.append(tr("Read at: {what}").format(what=one_line(article.address)))
    return lines
