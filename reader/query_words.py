"""What the words of a query mean, as they are typed on the command line.

It lists nothing: the store does, by the query that comes of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import Code, KnownError
from reader.library import start_of_today
from reader.model import Folder, Query, Scope

if TYPE_CHECKING:
    from reader.store import Store

_TERM = re.compile(r'(feed|folder|tag):("[^"]*"?|\S*)|("[^"]*"?|\S+)', re.IGNORECASE)


def parse_query(store: Store, text: str, now: float) -> Query:
    """What the words of a query list: places, filters, and words to be found.

    `unread`, `starred`, `today`, `feed:`, `folder:` and `tag:` with a number or a name (in
    quotes where it has spaces; a folder also as a path, `News/World`); anything else is sought.
    Raises KnownError: NO_SUCH_FEED, or BAD_QUERY for another place that is not there, or two.
    """
    query = Query()
    words: list[str] = []
    for match in _TERM.finditer(text):
        kind, name, word = match.groups()
        if kind is None:
            query = _filtered(query, word, words, now)
        elif query.scope is not Scope.ALL:
            raise KnownError(Code.BAD_QUERY, words=match.group())
        else:
            scope = Scope(kind.lower())
            query = replace(query, scope=scope, id=_place(scope, name.strip('"'), store))
    if query.since and query.scope is Scope.ALL:
        query = replace(query, scope=Scope.TODAY)
    return replace(query, words=" ".join(words))


def _filtered(query: Query, word: str, words: list[str], now: float) -> Query:
    """The query with a filter that a word means; any other word is added to `words`."""
    match word.lower():
        case "unread":
            return replace(query, unread=True)
        case "starred":
            return replace(query, starred=True)
        case "today":
            return replace(query, since=start_of_today(now))
    words.append(word)
    return query


def _place(scope: Scope, name: str, store: Store) -> int:
    """The id of the feed, folder or tag of a name or number."""
    if scope is Scope.FEED:
        named = [(feed.id, feed.name) for feed in store.feeds.all()]
    elif scope is Scope.FOLDER:
        folders = store.folders.all()
        named = [(folder.id, folder.title) for folder in folders]
        named += [(folder.id, _path(folder, folders)) for folder in folders]
    else:
        named = list(store.tags.all())
    wanted = name.casefold()
    for number, title in named:
        if wanted == title.casefold():
            return number
    if name.isdecimal() and any(number == int(name) for number, _ in named):
        return int(name)
    begun = {number for number, title in named if wanted and title.casefold().startswith(wanted)}
    if len(begun) == 1:
        return begun.pop()
    if scope is Scope.FEED:
        raise KnownError(Code.NO_SUCH_FEED, feed=name)
    raise KnownError(Code.BAD_QUERY, words=f"{scope.value}:{name}")


def _path(folder: Folder, folders: tuple[Folder, ...]) -> str:
    """A folder's titles from the outermost, with strokes between."""
    by_id = {each.id: each for each in folders}
    titles = [folder.title]
    while folder.parent in by_id and len(titles) <= len(folders):
        folder = by_id[folder.parent]
        titles.append(folder.title)
    return "/".join(reversed(titles))
