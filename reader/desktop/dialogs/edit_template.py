"""Asks for the name and the template of a place: an address in which parts stand for something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from reader.desktop.dialogs.frame import Frame


class EditTemplate(Frame):
    """The fields, and what is wrong with them; a subclass says what they make."""

    made = Signal(object)
    parts: Sequence[str] = ()  # what may stand in braces

    def __init__(self, name: str, template: str, sample: str, parent: QWidget, *, new: bool):
        super().__init__(parent, 520)
        self.name = QLineEdit(name, self)
        self.template = QPlainTextEdit(template, self)
        self.template.setPlaceholderText(sample)
        self.template.setTabChangesFocus(True)
        self.template.setFixedHeight(84)
        self.cancelling()
        self._keep = self.accepting(self.tr("Add") if new else self.tr("Keep"))
        self.box.accepted.connect(self._made)

    def ask(self) -> None:
        """Lay out the fields and wait for what is typed."""
        form = self.form()
        form.addRow(self.tr("&Name"), self.name)
        self.add_fields(form)
        form.addRow(self.tr("&Template"), self.template)
        for signal in (self.name.textChanged, self.template.textChanged):
            signal.connect(self._look)
        self._look()
        self.name.setFocus()

    def add_fields(self, form: QFormLayout) -> None:
        """Add what else is asked for."""

    def wished(self) -> object:
        """What the fields make."""
        raise NotImplementedError

    def fault(self) -> str:
        """What is wrong with it, as `reader.share.targets.fault_of` tells it."""
        raise NotImplementedError

    def _look(self) -> None:
        fault = self.fault()
        self._keep.setEnabled(bool(self.name.text().strip()) and not fault)
        if fault == "part":
            known = ", ".join(f"{{{part}}}" for part in self.parts)
            said = self.tr("Only these stand for something: {parts}")
            self.say(said.format(parts=known), trouble=True)
        elif fault == "scheme":
            self.say(self.tr("This is no complete address."), trouble=True)
        else:
            self.say("")

    def _made(self) -> None:
        self.made.emit(self.wished())
        self.accept()
