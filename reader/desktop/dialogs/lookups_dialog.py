"""Where selected words are looked up: the list that the reader orders, adds to and changes.

Changes nothing by itself: the list that is wished is told, as the settings keep it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.desktop.dialogs.edit_template import EditTemplate
from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.places import Line, Places
from reader.share import lookups
from reader.share.lookups import Lookup, kept_values, lookups_of

_SAMPLE = "https://{language}.example.org/search?q={text}"


class EditLookup(EditTemplate):
    """Asks for the name and template of a place."""

    parts = lookups.PARTS

    def __init__(self, place: Lookup, parent: QWidget, *, new: bool) -> None:
        super().__init__(place.name, place.address, _SAMPLE, parent, new=new)
        words = self.tr(
            "In the template {text} stands for the selected words and {language} for the code of "
            "your language."
        )
        self.head(self.tr("New place to look words up") if new else place.name, words)
        self.ask()

    def wished(self) -> Lookup:
        """The place that the fields make."""
        return Lookup(self.name.text().strip(), self.template.toPlainText().strip())

    def fault(self) -> str:
        """What is wrong with it, "" for nothing."""
        return lookups.fault(self.wished())


class LookupsDialog(Frame):
    """The places in order, and what can be done with the chosen one."""

    wished = Signal(object)  # the whole list, as the settings keep it

    def __init__(self, kept: Sequence[Mapping[str, Any]], parent: QWidget) -> None:
        super().__init__(parent, 460)
        self.head(
            self.tr("Look words up"),
            self.tr("What is selected in an article can be looked up there, by its menu."),
        )
        self._places = list(lookups_of(kept))
        self.places = Places(self.tr("Places to look words up"), self)
        self.body.addWidget(self.places, 1)
        self.places.move_wished.connect(self._move)
        self.places.add_wished.connect(self._add)
        self.places.edit_wished.connect(self._edit)
        self.places.remove_wished.connect(self._remove)
        self.closing()
        self._show(0)

    def _show(self, current: int) -> None:
        lines = [Line(place.name, place.address) for place in self._places]
        self.places.show_lines(lines, current)

    def _tell(self, current: int) -> None:
        self._show(current)
        self.wished.emit(kept_values(self._places))

    def _move(self, at: int, by: int) -> None:
        self._places.insert(at + by, self._places.pop(at))
        self._tell(at + by)

    def _add(self) -> None:
        dialog = EditLookup(Lookup("", ""), self, new=True)
        dialog.made.connect(self._added)
        dialog.open()

    def _added(self, place: Lookup) -> None:
        self._places.append(place)
        self._tell(len(self._places) - 1)

    def _edit(self, at: int) -> None:
        if at >= 0:
            dialog = EditLookup(self._places[at], self, new=False)
            dialog.made.connect(lambda place: self._edited(at, place))
            dialog.open()

    def _edited(self, at: int, place: Lookup) -> None:
        self._places[at] = place
        self._tell(at)

    def _remove(self, at: int) -> None:
        self._places.pop(at)
        self._tell(at)
