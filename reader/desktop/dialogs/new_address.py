"""Another address for a feed that is there: found like a new one, but exactly one is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.desktop.dialogs.finder import Finder
from reader.desktop.dialogs.frame import Frame
from reader.desktop.engine_client import EngineClient
from reader.model import Feed


class NewAddress(Frame):
    """Finds feeds behind an address and tells which one is to be read from now on."""

    chosen = Signal(str)

    def __init__(
        self, feed: Feed, engine: EngineClient, explain: Callable[[Any], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.head(
            self.tr("New address for “{name}”").format(name=feed.name),
            self.tr("The articles that are here stay; new ones come from the new address."),
        )
        self.finder = Finder(engine, explain, self, one=True)
        self.finder.field.setText(feed.moved_to or feed.site or feed.address)
        self.finder.field.selectAll()
        self.body.addWidget(self.finder, 1)
        self.cancelling()
        self.button = self.accepting(self.tr("Find"))
        self.box.accepted.connect(self._go)
        self.finder.said.connect(lambda words, trouble: self.say(words, trouble=trouble))
        self.finder.changed.connect(self._show)
        self.finder.setFocus()

    def _go(self) -> None:
        chosen = self.finder.chosen()
        if chosen:
            self.chosen.emit(chosen[0].address)
            self.accept()
        else:
            self.finder.look()

    def _show(self) -> None:
        found = self.finder.found
        self.button.setText(self.tr("Use this address") if found else self.tr("Find"))
        self.button.setEnabled(not self.finder.busy)
