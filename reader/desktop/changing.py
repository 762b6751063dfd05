"""Changes of folders and feeds: carried out step by step, each answered by what takes it back.

A step is a job for the write lane or a request to the engine. What was changed goes to the undo
stacks with the way back and again; this keeps no history itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.desktop.bridge import Lane
from reader.desktop.engine_client import EngineClient, new_id
from reader.desktop.undo import Undo
from reader.protocol import Done, Failed, Work

if TYPE_CHECKING:
    from reader.store import Store

Do = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Write:
    """A job for the write lane; it answers the step that takes it back.

    `articles` says that lists of articles look different after it.
    """

    job: Callable[[Store], Step]
    articles: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A request to the engine, made with its id; `back` makes of its answer what takes it back."""

    request: Callable[[str], Work]
    back: Callable[[Done], Step]


Step = Write | Ask
Steps = tuple[Step, ...]


class _Run:
    """Steps on their way, and those that take back what has been done of them."""

    def __init__(
        self, steps: Steps, then: Callable[[Steps], object], failed: Callable[[object], object]
    ) -> None:
        self.left = deque(steps)
        self.articles = any(isinstance(step, Ask) or step.articles for step in steps)
        self.back: list[Step] = []
        self.then = then
        self.failed = failed


class Changing(QObject):
    """Carries changes out, one after the other, and tells `undo` how each is taken back."""

    applied = Signal()  # a change is in the library: what shows feeds and folders is old
    articles_changed = Signal()  # lists of articles are old
    refused = Signal(object)  # a Message or an exception; what had been done is taken back

    def __init__(self, lane: Lane, engine: EngineClient, undo: Undo, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._engine = engine
        self._undo = undo
        self._waiting: deque[_Run] = deque()
        self._run: _Run | None = None
        self._asked: tuple[str, Ask] | None = None
        engine.done.connect(self._done)
        engine.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether a change has not been carried out."""
        return self._run is not None

    def do(self, said: str, *steps: Step, then: Do | None = None, before: Steps = ()) -> None:
        """Carry out steps; `said` tells in a sentence what they did, `then` hears of the end.

        `before` takes back what had been done elsewhere as the first part of the same change.
        """

        def done(back: Steps) -> None:
            self.record(said, *back, *before)
            if then is not None:
                then()

        self._take(_Run(steps, done, self.refused.emit))

    def record(self, said: str, *back: Step) -> None:
        """Tell of a change that was carried out elsewhere, with the steps that take it back."""
        held = [back]

        def turn() -> None:
            """Take it back, or do it again: each is what the other one answered."""
            self._take(_Run(held[0], keep, fail))

        def keep(other: Steps) -> None:
            held[0] = other

        def fail(why: object) -> None:
            self._undo.forget(step)
            self.refused.emit(why)

        step = self._undo.did(said, turn, turn)

    # --- one at a time

    def _take(self, run: _Run) -> None:
        self._waiting.append(run)
        if self._run is None:
            self._next()

    def _next(self) -> None:
        self._run = self._waiting.popleft() if self._waiting else None
        if self._run is not None:
            self._step()

    def _step(self) -> None:
        run = self._run
        assert run is not None
        if not run.left:
            self._end(run)
            return
        step = run.left.popleft()
        if isinstance(step, Write):
            self._lane.ask(step.job, self._stepped, self._broke)
        else:
            request = step.request(new_id())
            self._asked = (request.id, step)
            self._engine.send(request)

    def _stepped(self, back: Step) -> None:
        assert self._run is not None
        self._run.back.insert(0, back)
        self._step()

    def _end(self, run: _Run) -> None:
        run.then(tuple(run.back))
        self.applied.emit()
        if run.articles:
            self.articles_changed.emit()
        self._next()

    def _broke(self, why: object) -> None:
        """A step failed: take back what had been done before it, then say so."""
        run = self._run
        assert run is not None
        if run.back:
            self._waiting.appendleft(_Run(tuple(run.back), lambda _: None, lambda _: None))
        run.failed(why)
        self.applied.emit()
        self._next()

    def _done(self, done: Done) -> None:
        if self._asked is not None and done.id == self._asked[0]:
            step, self._asked = self._asked[1], None
            self._stepped(step.back(done))

    def _failed(self, failed: Failed) -> None:
        if self._asked is not None and failed.id == self._asked[0]:
            self._asked = None
            self._broke(failed.message)
