"""The pictures of an article's text that was read from a page, apart from those of its feed's.

They are numbered from a thousand on, so that both texts can name theirs; those of a page that is
kept by itself, which has no feed, from nought on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Picture
from reader.store.connection import Connection
from reader.store.news import PAGE_PICTURES

_PICTURE = re.compile(r'(?<=src="picture:)(\d+)(?=")')
_FETCHED = "state, error, error_params, attempts, next_try, media"


def numbered(html: str, first: int = PAGE_PICTURES) -> str:
    """A page's HTML with its pictures numbered as they are in the library."""
    return _PICTURE.sub(lambda n: str(int(n[1]) + first), html) if first else html


def replace_pictures(
    run: Connection, article: int, pictures: Sequence[Picture], first: int = PAGE_PICTURES
) -> None:
    """Replace the pictures of a page; what was fetched for an address stays, whoever names it."""
    before = run.rows(
        f"SELECT {_FETCHED}, article, address FROM pictures WHERE article = ?"
        " AND (state NOT IN ('', 'wanted') OR media != '') ORDER BY state = 'have', media",
        (article,),
    )
    here = f"n BETWEEN {first} AND {first + PAGE_PICTURES - 1}"
    run.run(f"DELETE FROM pictures WHERE article = ? AND {here}", (article,))
    run.insert(
        "INSERT INTO pictures(article, n, address, alt, title, caption, credit, width, height,"
        " lead)",
        [
            (
                article,
                p.n + first,
                p.address,
                p.alt,
                p.title,
                p.caption,
                p.credit,
                p.width,
                p.height,
                p.lead,
            )
            for p in pictures
        ],
    )
    run.many(
        f"UPDATE pictures SET ({_FETCHED}) = (?,?,?,?,?,?) WHERE article = ? AND address = ?"
        f" AND {here}",
        # What failed may have a part; any other file is a picture, shown by then or not.
        [("have" if row[5] and row[0] in ("", "wanted") else row[0], *row[1:]) for row in before],
    )


def want_no_others(run: Connection, article: int) -> None:
    """Want of the feed's own pictures only a leading one: the page's text stands in their place."""
    run.run(
        "UPDATE pictures SET state = '' WHERE article = ?1 AND n < ?2"
        " AND n != (SELECT lead FROM articles WHERE id = ?1)",
        (article, PAGE_PICTURES),
    )
