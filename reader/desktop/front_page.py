"""What the window showed when it was left, so that the next start can paint it at once.

A small file beside the library's settings: the place, the first rows, the tree, what was chosen.
It is only a picture of the library: the read lane checks all of it right after the first paint,
and a file that is missing, damaged or of another version is no fault.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from reader.desktop.rows import Node, Place, Row
from reader.files import write_whole

FILE = "front-page.json"
VERSION = 2
ROWS = 30
LOOKED_AT = 400  # rows of a list among which those to keep are sought
NODES = 200


class FrontPage(NamedTuple):
    """All of it; `article` is what was being read, `chosen` what was chosen in the list.

    `top` is the article at the upper edge of the list, `within` how many pixels of its row were
    above that; 0 where the list was at its top. What has a greater id than `newest` came later.
    """

    place: Place = Place()
    heading: str = ""
    counted: str = ""
    nodes: tuple[Node, ...] = ()
    closed: tuple[int, ...] = ()
    rows: tuple[Row, ...] = ()
    article: int = 0
    top: int = 0
    within: int = 0
    newest: int = 0
    masthead: str = ""
    chosen: int = 0


def load(folder: Path) -> FrontPage:
    """The front page kept in a folder, an empty one where there is none to be had."""
    try:
        values = json.loads((folder / FILE).read_bytes())
        if values.pop("version") != VERSION:
            return FrontPage()
        return FrontPage(
            place=Place(*values["place"]),
            heading=str(values["heading"]),
            counted=str(values["counted"]),
            nodes=tuple(_node(*node) for node in values["nodes"]),
            closed=tuple(int(folder) for folder in values["closed"]),
            rows=tuple(Row(*row) for row in values["rows"]),
            article=int(values["article"]),
            top=int(values["top"]),
            within=int(values["within"]),
            newest=int(values["newest"]),
            masthead=str(values.get("masthead", "")),
            chosen=int(values.get("chosen", 0)),
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return FrontPage()


def save(folder: Path, page: FrontPage) -> None:
    """Keep a front page; raises OSError or KnownError."""
    folder.mkdir(parents=True, exist_ok=True)
    values = {
        "version": VERSION,
        **page._asdict(),
        "nodes": [
            (n.kind, n.id, n.name, n.depth, n.unread, n.troubled, n.parent, n.icon)
            for n in page.nodes[:NODES]
        ],
        "rows": page.rows[:ROWS],
    }
    write_whole(folder / FILE, json.dumps(values, ensure_ascii=False).encode())


def _node(
    kind: str,
    id: int,
    name: str,
    depth: int,
    unread: int,
    troubled: bool,
    parent: int,
    icon: str = "",
) -> Node:
    return Node(kind, id, name, depth, unread, None, troubled, parent, icon)
