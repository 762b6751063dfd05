"""Reads the page of an article: what it says, or what the page says that it sends its readers to.

A site's front page in place of an article is none, whatever stands on it. What a network shows to
those who have not logged in is `reader.engine.doubts`'.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from reader.addresses import host_of, site_of
from reader.engine.errand import Errands
from reader.engine.outcomes import is_text
from reader.model import Fetched, Page, PageSource, Refusal, Wanted

Digest = Callable[[Mapping[str, object]], Awaitable[Page]]


async def read(
    answer: Fetched, source: PageSource, item: Wanted, errands: Errands, digest: Digest
) -> tuple[Fetched, Page]:
    """Answer the page that the article is on and what it says; one step further at the most.

    `source` is what the feed said. Raises KnownError where the page cannot be read.
    """
    told: dict[str, bytes | str] = {
        "title": source.title,
        "feed_html": source.html,
        "feed_plain": source.plain,
    }
    page = await digest(answer.document | told)
    if page.onward:
        there = await errands.page(page.onward, item.feed)
        if isinstance(there, Fetched) and is_text(there.content_type):
            answer, page = there, await digest(there.document | told)
    if not page.refusal and is_front_page(item.address, answer.address):
        page = replace(page, refusal=Refusal.ERROR)
    return answer, page


def is_front_page(asked: str, got: str) -> bool:
    """Whether a site answered with its front page when another was asked for."""
    if site_of(host_of(asked)) != site_of(host_of(got)):
        return False
    wanted, found = urlsplit(asked), urlsplit(got)
    return len(wanted.path) > 1 and len(found.path) <= 1 and not found.query
