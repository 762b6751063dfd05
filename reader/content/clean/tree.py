"""Takes elements out of an lxml tree without losing the text around them."""

from __future__ import annotations

from typing import Any


def remove(element: Any) -> None:
    """Take an element out and leave the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    say_before(element, element.tail or "")
    parent.remove(element)


def say_before(element: Any, text: str) -> None:
    """Put text before an element's place."""
    if not text:
        return
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    else:
        parent = element.getparent()
        parent.text = (parent.text or "") + text


def unwrap(element: Any) -> None:
    """Put an element's content into its place."""
    parent = element.getparent()
    if parent is None:
        return
    say_before(element, element.text or "")
    for child in list(element):
        element.addprevious(child)
    remove(element)
