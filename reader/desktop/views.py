"""Saved views: a name for a place with its filters and words, kept in the settings.

A view is a line in the sidebar; opening it opens the place it stands for. Changes are undone like
any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.desktop.choices import Choices
from reader.desktop.rows import ALL, FEED, FOLDER, STARRED, TAG, TODAY, VIEW, Node, Place
from reader.desktop.undo import Undo

_KINDS = (ALL, FEED, FOLDER, STARRED, TAG, TODAY)


class View(NamedTuple):
    """A name for a place; `id` is never used again."""

    id: int
    name: str
    place: Place


class Views(QObject):
    """The saved views of one library, in order of their names."""

    changed = Signal()

    def __init__(self, choices: Choices, undo: Undo, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self._undo = undo
        self._views = _views(choices.now.views)
        self.counts: dict[int, int] = {}  # what was last known to be unread in each, by its id

    @property
    def all(self) -> tuple[View, ...]:
        """The views as they were saved."""
        return self._views

    def nodes(self) -> list[Node]:
        """The views as lines of the sidebar."""
        ordered = sorted(self._views, key=lambda view: view.name.casefold())
        return [Node(VIEW, view.id, view.name, 0, self.counts.get(view.id, 0)) for view in ordered]

    def place(self, id: int) -> Place | None:
        """What a view stands for; None where there is no such view."""
        return next((view.place for view in self._views if view.id == id), None)

    def add(self, name: str, place: Place) -> int:
        """Save a place under a name; one of the same name is replaced. Answers its id."""
        id = 1 + max((view.id for view in self._views), default=0)
        made = View(id, name, place._replace(view=id))
        others = [v for v in self._views if v.name.casefold() != name.casefold()]
        self._change((*others, made), self.tr("View “{name}” saved.").format(name=name))
        return id

    def rename(self, id: int, name: str) -> None:
        """Give a view another name."""
        renamed = tuple(v._replace(name=name) if v.id == id else v for v in self._views)
        if name and renamed != self._views:
            self._change(renamed, self.tr("View renamed “{name}”.").format(name=name))

    def remove(self, id: int) -> None:
        """Delete a view; the articles stay."""
        gone = next((view for view in self._views if view.id == id), None)
        if gone is not None:
            left = tuple(view for view in self._views if view.id != id)
            self._change(left, self.tr("View “{name}” deleted.").format(name=gone.name))

    def _change(self, after: tuple[View, ...], said: str) -> None:
        before = self._views
        self._keep(after)
        self._undo.did(said, lambda: self._keep(before), lambda: self._keep(after))

    def _keep(self, views: tuple[View, ...]) -> None:
        self._views = views
        self._choices.change(views=[_kept(view) for view in views])
        self.changed.emit()


def _kept(view: View) -> dict[str, object]:
    """A view as the settings have it; `of` is the id of its feed, folder or tag."""
    place = view.place._asdict()
    return place | {"id": view.id, "of": view.place.id, "name": view.name}


def _views(kept: Sequence[object]) -> tuple[View, ...]:
    """Views as the settings have them; what is not one is left out."""
    return tuple(view for each in kept if (view := _view(each)) is not None)


def _view(kept: object) -> View | None:
    """A view as it was kept, None for anything else."""
    if not isinstance(kept, dict):
        return None
    wanted = Place()._asdict() | {"of": 0, "name": ""}
    # A view that was saved before there was some way of narrowing is not narrowed that way.
    usual = {"offline": False, "author": ""}
    values: dict[str, Any] = {field: kept.get(field, usual.get(field)) for field in wanted}
    if any(type(values[field]) is not type(value) for field, value in wanted.items()):
        return None
    if values["kind"] not in _KINDS:
        return None
    name, of, id = str(values.pop("name")), values.pop("of"), values["id"]
    return View(id, name, Place(**(values | {"id": of, "view": id})))
