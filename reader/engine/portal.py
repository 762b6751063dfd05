"""Asks a digester whether a page is one that a network shows to those who have not logged in.

What several such pages mean together, and what comes of it, is `reader.engine.doubts`'.
"""

from __future__ import annotations

from reader.engine.digesters import Digesters
from reader.errors import KnownError
from reader.model import Fetched, Page, Refusal


async def asks_for_login(digesters: Digesters, answer: Fetched) -> bool:
    """Whether a page says of itself that it is a network's login page."""
    args = answer.document | {"title": "", "feed_html": "", "feed_plain": ""}
    try:
        page = await digesters.run("page", args, Page)
    except KnownError:
        return False
    return page.refusal == Refusal.PORTAL
