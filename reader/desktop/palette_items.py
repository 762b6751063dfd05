"""What the command palette offers for the words typed in it, in the order it is shown.

Pure: it is given the table of actions, the lines of the tree and the articles that were found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.desktop.name_words import has_all, plain
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TAG, VIEW, Node, Place, Row

HEADING, ACTION, PLACE, ARTICLE = "heading", "action", "place", "article"
MOST_ACTIONS, MOST_PLACES, MOST_ARTICLES = 6, 8, 12

_ICONS = {ALL: "unread", STARRED: "star"}  # of other places the icon is called as their kind


class Item(NamedTuple):
    """One line: `id` is of its action or article; `detail` stands at the far end.

    By the words in `also` it is found too, after those that have the words in their name.
    """

    kind: str
    name: str
    detail: str = ""
    icon: str = ""
    id: str | int = ""
    place: Place = Place()
    also: str = ""

    @property
    def said(self) -> str:
        """The line as it is read out."""
        return f"{self.name}, {self.detail}" if self.detail else self.name


def fit(name: str, typed: str, also: str = "") -> int:
    """How well a name has the words typed: 0 best, 2 within it, 3 with its other words, else -1."""
    if not has_all(name, typed):
        return 3 if also and has_all(f"{name} {also}", typed) else -1
    words, name = plain(typed).split(), plain(name)
    if name.startswith(" ".join(words)):
        return 0
    starts = name.replace("-", " ").split()
    return 1 if all(any(s.startswith(word) for s in starts) for word in words) else 2


def _best(items: Iterable[Item], typed: str, most: int) -> list[Item]:
    """The items that fit best, equals in their own order; all of them where nothing is typed."""
    fits = [(fit(item.name, typed, item.also), item) for item in items]
    found = sorted((pair for pair in fits if pair[0] >= 0), key=lambda pair: pair[0])
    return [item for _, item in (found[:most] if typed else found)]


def places(nodes: Iterable[Node]) -> list[Item]:
    """The lines of the tree, each with what it is and the folder that it lies in."""
    tr = QCoreApplication.translate
    kinds = {
        FOLDER: tr("Palette", "Folder"),
        FEED: tr("Palette", "Feed"),
        TAG: tr("Palette", "Tag"),
        VIEW: tr("Palette", "View"),
    }
    made: list[Item] = []
    path: list[str] = []
    for node in nodes:
        del path[node.depth :]
        lies_in = " › ".join(path)
        made.append(
            Item(
                PLACE,
                node.name,
                lies_in or kinds.get(node.kind, ""),
                _ICONS.get(node.kind, node.kind),
                place=Place(node.kind, node.id),
                also=lies_in,
            )
        )
        path.append(node.name)
    return made


def articles(rows: Iterable[Row], when: Callable[[Row], str]) -> list[Item]:
    """Articles with their source and time."""
    return [
        Item(ARTICLE, row.title or row.snippet, f"{row.source} · {when(row)}", "article", row.id)
        for row in rows
    ]


def listed(
    typed: str, actions: Sequence[Item], tree: Sequence[Item], found: Sequence[Item]
) -> list[Item]:
    """All lines with their headings; with nothing typed, the lists of all feeds and all actions."""
    tr = QCoreApplication.translate
    if not typed:
        tree = [item for item in tree if item.place.id == 0]
    groups = [
        (tr("Palette", "Go to"), _best(tree, typed, MOST_PLACES)),
        (tr("Palette", "Actions"), _best(actions, typed, MOST_ACTIONS)),
        (tr("Palette", "Articles"), list(found[:MOST_ARTICLES])),
    ]
    made: list[Item] = []
    for heading, items in groups:
        if items:
            made += [Item(HEADING, heading), *items]
    return made
