"""What a dragged folder or feed carries, and before which neighbour it is let fall.

Knows no view and changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from reader.desktop.rows import FEED, FOLDER, Node

MIME = "application/x-broadsheet-place"


def packed(node: Node) -> QMimeData:
    """A folder or feed on its way."""
    data = QMimeData()
    data.setData(MIME, f"{node.kind} {node.id}".encode())
    return data


def unpacked(data: QMimeData) -> tuple[str, int] | None:
    """The kind and id of what is dragged; None for what comes from elsewhere."""
    kind, _, id = data.data(MIME).toStdString().partition(" ")
    return (kind, int(id)) if kind in (FEED, FOLDER) and id.isdecimal() else None


def before(siblings: Sequence[Node], row: int, what: tuple[str, int]) -> int:
    """The id of the neighbour before which something goes; 0 for behind all of its kind.

    `row` is a place among the siblings, -1 for the folder itself. Folders stand before feeds.
    """
    if row < 0:
        return 0
    following = (node.id for node in siblings[row:] if node.kind == what[0] and node.key != what)
    return next(following, 0)
