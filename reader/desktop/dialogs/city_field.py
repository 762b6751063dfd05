"""A field in which a city is sought as one types, and chosen from a list below it.

Knows no list of cities: what is typed is told, and what was found is given back.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.desktop.clearing import clearable
from reader.model import City

_PAUSE = 120  # milliseconds without a key before a city is sought


class CityField(QLineEdit):
    """Shows the city that is chosen; emptied, there is none."""

    sought = Signal(str)
    chosen = Signal(object)  # the city as the settings keep it, {} for none

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("No city"))
        clearable(self)
        self.setMinimumWidth(260)
        self._city: City | None = None
        self._found: Sequence[City] = ()
        self._names = QStringListModel(self)
        self.list = QCompleter(self._names, self)
        self.list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list.setWidget(self)
        self.list.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.sought.emit(self.text()))
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._take_first)

    def show_city(self, city: City | None) -> None:
        """Show which city is chosen."""
        self._city = city
        if not self.hasFocus() or not self.isModified():
            self.setText(_name(city))

    def offer(self, words: str, cities: Sequence[City]) -> None:
        """Offer what was found for words, if they still stand here."""
        if words != self.text() or not self.hasFocus():
            return
        self._found = cities
        self._names.setStringList([_name(city) for city in cities])
        if cities:
            self.list.complete()
        else:
            self._hide_list()

    def _hide_list(self) -> None:
        popup = self.list.popup()
        if popup is not None:
            popup.hide()

    def _typed(self, words: str) -> None:
        if words.strip():
            self._pause.start()
            return
        self._pause.stop()
        self._hide_list()
        self._choose(None)

    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self._choose(self._found[index.row()])

    def _take_first(self) -> None:
        if self.isModified() and self._found and self.text().strip():
            self._choose(self._found[0])

    def _choose(self, city: City | None) -> None:
        self._city, self._found = city, ()
        self._pause.stop()
        self.setText(_name(city))
        self.chosen.emit(city.values() if city else {})

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Words that name no city do not stay; the list below is still the field's own."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setText(_name(self._city))


def _name(city: City | None) -> str:
    return "" if city is None else f"{city.name}, {city.country}"
