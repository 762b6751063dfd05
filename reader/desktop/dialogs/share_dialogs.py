"""Two small dialogs of sharing: the reader's own server, and a target that is made or changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from reader.desktop.dialogs.edit_template import EditTemplate
from reader.desktop.dialogs.frame import Frame
from reader.desktop.share_menu import name_of
from reader.share import targets
from reader.share.links import server_name
from reader.share.targets import Target

_SAMPLE = "https://example.org/share?link={url}&text={title}"


class AskServer(Frame):
    """Asks for the server on which the reader has an account."""

    named = Signal(str)

    def __init__(self, service: str, parent: QWidget) -> None:
        super().__init__(parent, 420)
        self.head(
            self.tr("Your server for {service}").format(service=service),
            self.tr("Asked once. You can change it in the preferences."),
        )
        self.field = QLineEdit(self, placeholderText="mastodon.social")
        self.form().addRow(self.tr("&Server"), self.field)
        self.cancelling()
        self._go = self.accepting(self.tr("Share"))
        self._go.setEnabled(False)
        self.field.textChanged.connect(lambda text: self._go.setEnabled(bool(server_name(text))))
        self.box.accepted.connect(self._named)
        self.field.setFocus()

    def _named(self) -> None:
        self.named.emit(server_name(self.field.text()))
        self.accept()


class EditTarget(EditTemplate):
    """Asks for the name, letter and template of a target."""

    parts = targets.PARTS

    def __init__(self, target: Target, parent: QWidget, *, new: bool) -> None:
        template = target.address or target.text.strip("\n")
        super().__init__(name_of(target), template, _SAMPLE, parent, new=new)
        words = self.tr(
            "In the template {url}, {title}, {author}, {source} and {quote} stand for parts of the "
            "story. An address is opened; any other text is copied."
        )
        self.head(self.tr("New place to share to") if new else name_of(target), words)
        self._target = target
        self.key = QLineEdit(target.key, self)
        self.key.setMaxLength(1)
        self.ask()

    def add_fields(self, form: QFormLayout) -> None:
        """Add the letter."""
        form.addRow(self.tr("&Letter"), self.key)

    def wished(self) -> Target:
        """The target that the fields make."""
        name, text = self.name.text().strip(), self.template.toPlainText().strip()
        scheme = text.partition(":")[0].lower()
        is_address = scheme in targets.SCHEMES and "\n" not in text
        return replace(
            self._target,
            name=self._target.name if name == name_of(self._target) else name,
            key=self.key.text().strip().upper(),
            address=text if is_address else "",
            text="" if is_address else text,
        )

    def fault(self) -> str:
        """What is wrong with it, "" for nothing."""
        return targets.fault(self.wished())
