"""What can be taken back: the reader's changes in order, each with the way back and again.

Whoever changes something says so with `did`. Changes of one gesture are one step; at most `limit`
steps are kept. It makes no change itself and knows neither the library nor a widget.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

LIMIT = 100

Do = Callable[[], object]


class Way(Enum):
    """What has just happened to a step."""

    DONE = 1
    TAKEN_BACK = 2
    MADE_AGAIN = 3
    TOLD = 4  # its sentence has become another
    DROPPED = 5


@dataclass(eq=False)
class Step:
    """One change: `said` tells it in a sentence; `quiet` ones are not announced, only kept.

    `let_go` is called once the change can never be taken back any more: what was put aside for
    that (a soft delete) can go for good.
    """

    said: str
    back: Do
    again: Do
    gesture: str = ""
    quiet: bool = False
    let_go: Do | None = None


class Undo:
    """Two stacks; `changed` is called with each step that something has happened to."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._done: list[list[Step]] = []
        self._undone: list[list[Step]] = []
        self.changed: Callable[[Step, Way], object] = lambda step, way: None

    @property
    def can_undo(self) -> str:
        """What the next `undo` takes back, as a sentence; "" where there is nothing."""
        return self._done[-1][-1].said if self._done else ""

    @property
    def can_redo(self) -> str:
        """What the next `redo` makes again, as a sentence; "" where there is nothing."""
        return self._undone[-1][-1].said if self._undone else ""

    def did(
        self,
        said: str,
        back: Do,
        again: Do,
        *,
        gesture: str = "",
        quiet: bool = False,
        let_go: Do | None = None,
    ) -> Step:
        """Tell that something has been changed, how it is taken back and how it is made again.

        Successive changes with the same `gesture` are taken back together, the last one first;
        the sentence of the last one stands for all.
        """
        step = Step(said, back, again, gesture, quiet, let_go)
        self._undone.clear()
        if gesture and self._done and self._done[-1][-1].gesture == gesture:
            self._done[-1].append(step)
        else:
            self._done.append([step])
        while len(self._done) > self._limit:
            _let_go(self._done.pop(0))
        self.changed(step, Way.DONE)
        return step

    def tell(self, step: Step, said: str) -> None:
        """Give a step another sentence: how much it has changed is known only now."""
        step.said = said
        if any(step in steps for steps in self._done):
            self.changed(step, Way.TOLD)

    def undo(self) -> Step | None:
        """Take the last change back; answers it, None where there was nothing."""
        if not self._done:
            return None
        steps = self._done.pop()
        self._undone.append(steps)
        for step in reversed(steps):
            step.back()
        self.changed(steps[-1], Way.TAKEN_BACK)
        return steps[-1]

    def redo(self) -> Step | None:
        """Make the change that was last taken back again; answers it, None for nothing."""
        if not self._undone:
            return None
        steps = self._undone.pop()
        self._done.append(steps)
        for step in steps:
            step.again()
        self.changed(steps[-1], Way.MADE_AGAIN)
        return steps[-1]

    def forget(self, step: Step) -> None:
        """Drop a step without taking it back: its change has failed or has become meaningless."""
        for stack in (self._done, self._undone):
            for steps in [steps for steps in stack if step in steps]:
                steps.remove(step)
                if not steps:
                    stack.remove(steps)
        self.changed(step, Way.DROPPED)

    def let_all_go(self) -> None:
        """Keep nothing any more: the window is being left."""
        for steps in self._done:
            _let_go(steps)
        self._done.clear()
        self._undone.clear()


def _let_go(steps: list[Step]) -> None:
    for step in steps:
        if step.let_go is not None:
            step.let_go()
