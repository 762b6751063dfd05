"""The dialog for a new subscription: an address is pasted, what is behind it is shown and chosen.

Asks the engine and shows its answers; everything that goes wrong is a sentence in the dialog.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.desktop.dialogs.finder import Finder
from reader.desktop.dialogs.folder_picker import FolderPicker
from reader.desktop.dialogs.frame import Frame
from reader.desktop.engine_client import EngineClient
from reader.desktop.rows import Node
from reader.desktop.subscribing import Outcome, Subscribing, Wish
from reader.errors import Code

# Makes a folder of a title where there is none, and tells its id and whether it is new.
MakeFolder = Callable[[str, Callable[[int, bool], object]], object]

# What may be otherwise when there is a network again.
_NO_NETWORK = frozenset(
    {
        Code.OFFLINE,
        Code.WORKING_OFFLINE,
        Code.PORTAL,
        Code.DNS,
        Code.CONNECT,
        Code.TIMEOUT,
        Code.DISCONNECTED,
    }
)


class AddFeed(Frame):
    """Finds the feeds behind an address and subscribes to those that are chosen."""

    added = Signal(tuple, tuple)  # ids of the new feeds, and of a folder that was made for them
    unwanted = Signal(tuple)  # ids of a folder that was made for feeds which were not added
    later = Signal(str, int)  # an address and a folder, to be added when there is a network
    there = Signal(int)  # a feed that is subscribed to already

    def __init__(
        self,
        engine: EngineClient,
        nodes: Sequence[Node],
        explain: Callable[[Any], str],
        make_folder: MakeFolder,
        parent: QWidget,
        *,
        folder: int = 0,
    ) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Add a feed"),
            self.tr("Paste the address of a feed, or of any page of a site you like to read."),
        )
        self._explain = explain
        self._make_folder = make_folder
        self._made: tuple[int, ...] = ()
        self.finder = Finder(engine, explain, self)
        self.picker = FolderPicker(nodes, self, chosen=folder)
        self._subscribing = Subscribing(engine, self)
        self.body.addWidget(self.finder, 1)
        self._form = self.form()
        self._form.addRow(self.tr("To &folder"), self.picker)
        self.keep = self.other(self.tr("&Keep in the outbox"))
        self.keep.clicked.connect(self._keep_for_later)
        self.cancelling()
        self.button = self.accepting(self.tr("Find"))
        self.box.accepted.connect(self._go)
        self.finder.said.connect(lambda words, trouble: self.say(words, trouble=trouble))
        self.finder.changed.connect(self._show)
        self.picker.changed.connect(self._show)
        self._subscribing.ended.connect(self._ended)
        self.finished.connect(self._give_back)
        self._show()

    def start(self, address: str = "") -> None:
        """Open with an address, or with the one on the clipboard, or with none."""
        if address:
            self.finder.field.setText(address)
        else:
            self.finder.take_clipboard()
        self.finder.field.selectAll()
        self.open()
        if address:
            self.finder.look()

    def _go(self) -> None:
        """Find, and then subscribe: one button does what comes next."""
        if not self.finder.found:
            self.finder.look()
        elif self.picker.new_name:
            self._busy(self.tr("Subscribing…"))
            self._make_folder(self.picker.new_name, self._subscribe_in_new)
        else:
            self._subscribe(self.picker.folder)

    def _keep_for_later(self) -> None:
        self.later.emit(self.finder.field.text().strip(), self.picker.folder)
        self.accept()

    def _subscribe_in_new(self, folder: int, new: bool) -> None:
        if new:
            self._made = (folder,)
        self._subscribe(folder)

    def _subscribe(self, folder: int) -> None:
        self._busy(self.tr("Subscribing…"))
        user, password = self.finder.user.text(), self.finder.password.text()
        self._subscribing.subscribe(
            [
                Wish(link.address, link.title, folder, user, password)
                for link in self.finder.chosen()
            ]
        )

    def _ended(self, outcome: Outcome) -> None:
        if outcome.new:
            self.added.emit(tuple(outcome.new), self._made)
            self._made = ()
        elif outcome.existing:
            self.there.emit(outcome.existing[0][0])
        said = [self._explain(message) for _, message in outcome.troubles]
        said += [self._explain(message) for _, message in outcome.existing]
        said += [self._explain(message) for message in outcome.notes]
        if said:
            self._show()
            self.say("\n".join(said), trouble=True)
            if outcome.new:  # what could be done is done
                self.button.hide()
        else:
            self.accept()

    def _give_back(self) -> None:
        """A folder that was made for feeds which were not added is not wanted."""
        if self._made:
            self.unwanted.emit(self._made)

    def _busy(self, words: str) -> None:
        self.say(words)
        self.button.setEnabled(False)

    def _show(self) -> None:
        """Let the button say what comes next, and be pressed when that can be done."""
        found, trouble = self.finder.found, self.finder.trouble
        self._form.setRowVisible(self.picker, found)
        self.keep.setVisible(trouble is not None and trouble.code in _NO_NETWORK)
        self.button.setText(self.tr("Subscribe") if found else self.tr("Find"))
        ready = bool(self.finder.chosen()) and self.picker.complete if found else True
        self.button.setEnabled(ready and not self.finder.busy and not self._subscribing.busy)
