"""Walks what a screen reader is given of a widget, and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

ITEMS = 200  # children of one thing that are walked

_ROLE = QAccessible.Role
# What is heard by its name and would be silent without.
SPEAKING = frozenset(
    (
        _ROLE.PushButton,
        _ROLE.ButtonMenu,
        _ROLE.ButtonDropDown,
        _ROLE.CheckBox,
        _ROLE.RadioButton,
        _ROLE.ComboBox,
        _ROLE.EditableText,
        _ROLE.SpinBox,
        _ROLE.Slider,
        _ROLE.MenuItem,
        _ROLE.PageTab,
        _ROLE.ListItem,
        _ROLE.TreeItem,
        _ROLE.Cell,
        _ROLE.Row,
        _ROLE.Table,
        _ROLE.Tree,
        _ROLE.List,
        _ROLE.Link,
        _ROLE.Graphic,
        _ROLE.Dialog,
        _ROLE.ProgressBar,
        _ROLE.Document,
    )
)


class Heard(NamedTuple):
    """One thing of the tree: its role, what it says, and where it is."""

    role: QAccessible.Role
    name: str
    path: str


def walk(widget: QWidget) -> Iterator[Heard]:
    """Everything visible below a widget, in the order in which it is read."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    yield from _below(interface, "")


def _below(interface: QAccessibleInterface, path: str) -> Iterator[Heard]:
    if not interface.isValid() or interface.state().invisible:
        return
    name = interface.text(QAccessible.Text.Name)
    thing = interface.object()
    called = (thing.objectName() or type(thing).__name__) if thing else interface.role().name
    path = f"{path}/{called}"
    yield Heard(interface.role(), name, path)
    for at in range(min(interface.childCount(), ITEMS)):
        child = interface.child(at)
        if child is not None:
            yield from _below(child, path)


def faults(widget: QWidget) -> list[str]:
    """What is silent although it can be used or has to be read."""
    return [
        f"{heard.path} ({heard.role.name}) has no name"
        for heard in walk(widget)
        if heard.role in SPEAKING and not heard.name.strip()
    ]
