"""Puts the reader's tags on articles and takes them off, in the write lane; it can be undone.

What a write really changed is what undo turns back. A tag that was made by the way goes with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.desktop.bridge import Lane
from reader.desktop.marks import grouped
from reader.desktop.undo import Step, Undo
from reader.model import Query, Scope

if TYPE_CHECKING:
    from reader.store import Store
    from reader.store.tags import TakenOut


@dataclass(eq=False)
class _Turn:
    """A tag put on articles or taken off; `ids` become those that really changed."""

    name: str
    on: bool
    ids: Sequence[int]
    made: bool = False  # the tag was made for this
    step: Step | None = None


class _Written(NamedTuple):
    changed: tuple[int, ...]
    other_tags: bool  # a tag came or went
    unread: dict[int, int]


class Tagging(QObject):
    """Tags articles; `clock` answers UTC seconds."""

    counted = Signal(object)  # unread articles by tag
    tags_changed = Signal()  # there are other tags now, or other names
    turned = Signal(object)  # ids whose tags have changed
    refused = Signal(object)  # the exception of a write that failed

    def __init__(self, lane: Lane, undo: Undo, parent: QObject, clock: Callable[[], float]) -> None:
        super().__init__(parent)
        self._lane = lane
        self._undo = undo
        self._clock = clock

    def turn(self, ids: Sequence[int], name: str, on: bool, *, gesture: str = "") -> None:
        """Put a tag on articles, or take it off; a tag that is not there is made."""
        name = " ".join(name.split())
        if not name or not ids:
            return
        turn = _Turn(name, on, tuple(ids))
        turn.step = self._undo.did(
            self._said(turn),
            lambda: self._write(turn, not on, self.turned.emit),
            lambda: self._write(turn, on, self.turned.emit),
            gesture=gesture,
            quiet=True,  # announced as soon as it is known how many there were
        )

        def done(changed: tuple[int, ...]) -> None:
            assert turn.step is not None
            if changed:
                self.turned.emit(changed)
                turn.step.quiet = False
                self._undo.tell(turn.step, self._said(turn))
            elif not turn.made:
                self._undo.forget(turn.step)

        self._write(turn, on, done)

    def _write(self, turn: _Turn, on: bool, then: Callable[[tuple[int, ...]], object]) -> None:
        now = int(self._clock())

        def job(store: Store) -> _Written:
            known = {name.casefold() for _, name in store.tags.all()}
            is_known = turn.name.casefold() in known
            if not on and not is_known:
                return _Written((), False, {})
            turn.made = turn.made or (on and not is_known)
            tag = store.tags.add(turn.name)
            changed = store.tags.set(turn.ids, tag, on, now).flagged
            turn.ids = changed
            goes = not on and turn.made and not store.articles.ids(Query(Scope.TAG, tag))
            if goes:
                store.tags.remove(tag)
            return _Written(changed, goes or not is_known, store.tags.unread())

        def done(written: _Written) -> None:
            if written.other_tags:
                self.tags_changed.emit()
            else:
                self.counted.emit(written.unread)
            then(written.changed)

        self._lane.ask(job, done, lambda error: self._fail(error, turn.step))

    # --- tags themselves

    def rename(self, tag: int, old: str, new: str) -> None:
        """Give a tag another name."""
        step = self._undo.did(
            self.tr("“{old}” is now called “{name}”.").format(old=old, name=new),
            lambda: self._carry_out(lambda store: store.tags.rename(tag, old), step),
            lambda: self._carry_out(lambda store: store.tags.rename(tag, new), step),
        )
        self._carry_out(lambda store: store.tags.rename(tag, new), step)

    def remove(self, tag: int, name: str) -> None:
        """Delete a tag; the articles stay."""
        taken: list[TakenOut] = []

        def out(store: Store) -> None:
            taken[:] = [store.tags.take_out(tag)]

        def back(store: Store) -> None:
            store.tags.put_back(taken[0])

        step = self._undo.did(
            self.tr("Tag “{name}” deleted.").format(name=name),
            lambda: self._carry_out(back, step),
            lambda: self._carry_out(out, step),
        )
        self._carry_out(out, step)

    def _carry_out(self, job: Callable[[Store], None], step: Step) -> None:
        self._lane.ask(
            job, lambda _: self.tags_changed.emit(), lambda error: self._fail(error, step)
        )

    def _fail(self, error: Exception, step: Step | None) -> None:
        if step is not None:
            self._undo.forget(step)
        self.refused.emit(error)

    def _said(self, turn: _Turn) -> str:
        count = len(turn.ids)
        if turn.on:
            pattern = (
                self.tr("One article tagged “{name}”.")
                if count == 1
                else self.tr("{count} articles tagged “{name}”.")
            )
        else:
            pattern = (
                self.tr("Tag “{name}” taken off one article.")
                if count == 1
                else self.tr("Tag “{name}” taken off {count} articles.")
            )
        return pattern.format(count=grouped(count), name=turn.name)
