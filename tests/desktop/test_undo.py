"""The stack of what can be taken back, with changes to a list of letters."""

from __future__ import annotations

from reader.desktop.undo import Step, Undo, Way


class Letters:
    def __init__(self, limit: int = 100) -> None:
        self.undo = Undo(limit)
        self.has: list[str] = []
        self.gone: list[str] = []

    def add(self, letter: str, gesture: str = "") -> Step:
        self.has.append(letter)
        return self.undo.did(
            f"{letter} added.",
            lambda: self.has.remove(letter),
            lambda: self.has.append(letter),
            gesture=gesture,
            let_go=lambda: self.gone.append(letter),
        )


def test_changes_are_taken_back_last_first_and_made_again_in_order() -> None:
    letters = Letters()
    for letter in "abc":
        letters.add(letter)
    letters.undo.undo()
    letters.undo.undo()
    assert letters.has == ["a"]
    assert letters.undo.can_undo == "a added."
    assert letters.undo.can_redo == "b added."
    letters.undo.redo()
    letters.undo.redo()
    assert letters.has == ["a", "b", "c"]
    assert letters.undo.redo() is None


def test_a_new_change_ends_what_could_be_made_again() -> None:
    letters = Letters()
    letters.add("a")
    letters.undo.undo()
    letters.add("b")
    assert letters.undo.can_redo == ""
    assert letters.gone == []  # a was taken back already: nothing is left to let go
    letters.undo.undo()
    assert letters.has == []
    assert letters.undo.undo() is None


def test_changes_of_one_gesture_go_together_but_not_with_a_later_one() -> None:
    letters = Letters()
    letters.add("a", "drag 1")
    letters.add("b", "drag 1")
    letters.add("c", "drag 2")
    letters.add("d", "drag 1")
    letters.undo.undo()
    assert letters.has == ["a", "b", "c"]
    letters.undo.undo()
    letters.undo.undo()
    assert letters.has == []
    letters.undo.redo()
    assert letters.has == ["a", "b"]


def test_the_oldest_change_is_let_go_when_there_are_too_many_and_all_at_the_end() -> None:
    letters = Letters(limit=2)
    for letter in "abc":
        letters.add(letter)
    assert letters.gone == ["a"]
    letters.undo.undo()
    letters.undo.let_all_go()
    assert letters.gone == ["a", "b"]  # c was taken back: it must not be ended for good
    assert letters.undo.undo() is None


def test_a_change_that_failed_is_forgotten_and_the_others_stay() -> None:
    letters = Letters()
    letters.add("a")
    failed = letters.add("b")
    told: list[tuple[Step, Way]] = []
    letters.undo.changed = lambda step, way: told.append((step, way))
    letters.undo.forget(failed)
    assert told == [(failed, Way.DROPPED)]
    letters.undo.undo()
    assert letters.has == ["b"]
    assert letters.undo.undo() is None


def test_each_change_is_told() -> None:
    letters = Letters()
    told: list[tuple[str, Way]] = []
    letters.undo.changed = lambda step, way: told.append((step.said, way))
    step = letters.add("a")
    letters.undo.tell(step, "One letter added.")
    letters.undo.undo()
    letters.undo.tell(step, "Nobody asks any more.")
    letters.undo.redo()
    assert told == [
        ("a added.", Way.DONE),
        ("One letter added.", Way.TOLD),
        ("One letter added.", Way.TAKEN_BACK),
        ("Nobody asks any more.", Way.MADE_AGAIN),
    ]
