"""The properties of one feed: its name, folder and address, and how it is fetched, kept and shown.

Nothing is written here: what was chosen is told, all at once. Passwords go to the engine, which
has the keyring; this never sees one that is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.dialogs import fields
from reader.desktop.dialogs.folder_picker import FolderPicker
from reader.desktop.dialogs.frame import Frame
from reader.desktop.language import translated
from reader.desktop.rows import Node
from reader.model import Feed, FeedOptions
from reader.phrases import length

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 §5.6.2
_INTERVALS = (900, 1800, 3600, 7200, 14400, 43200, 86400, 604800)  # seconds
_DAYS = (7, 30, 90, 365, 1825)
_COUNTS = (50, 200, 1000, 5000)
_UNTOUCHED = "\u2022" * 8


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the dialog was left with; `password` None means that nothing about it changed."""

    title: str
    folder: int
    new_folder: str
    options: FeedOptions
    user: str = ""
    password: str | None = None


def headers_in(text: str) -> tuple[tuple[str, str], ...] | None:
    """The headers written one a line as "Name: value"; None where a line is none (RFC 9112 §5)."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or not _HEADER_NAME.fullmatch(name.strip()) or not value.strip().isprintable():
            return None
        found.append((name.strip(), value.strip()))
    return tuple(found)


class Properties(Frame):
    """Everything that can be chosen for a feed."""

    chosen = Signal(object)  # a Chosen
    address_wanted = Signal()  # another address is to be found for the feed

    def __init__(self, feed: Feed, nodes: Sequence[Node], interval: int, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self.head(feed.name)
        self._feed = feed
        self._interval = interval
        self.tabs = QTabWidget(self)  # before what is on its pages, as Tab goes
        self.name = QLineEdit(feed.given_title, self, placeholderText=feed.title or feed.address)
        self.picker = FolderPicker(nodes, self, chosen=feed.folder)
        self.body.addWidget(self.tabs, 1)
        self._add_feed_page()
        self._add_reading_page()
        self._add_access_page()
        self.cancelling()
        self._save = self.accepting(self.tr("Save"))
        self.box.accepted.connect(self._go)
        self.name.setFocus()

    # --- pages

    def _page(self, name: str) -> QFormLayout:
        form = fields.page(self.tabs, name, theme.S2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        return form

    def _add_feed_page(self) -> None:
        form = self._page(self.tr("Fee&d"))
        address = QLineEdit(self._feed.address, self, readOnly=True)
        other = QPushButton(self.tr("&Change…"), self)
        other.setAutoDefault(False)
        other.setAccessibleName(self.tr("Change the address"))
        other.clicked.connect(self.address_wanted.emit)
        line = QHBoxLayout()
        line.setSpacing(theme.S2)
        line.addWidget(address, 1)
        line.addWidget(other)
        address.setAccessibleName(self.tr("Address"))
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Folder"), self.picker)
        form.addRow(self.tr("Address"), line)
        usual = self.tr("As for all feeds")
        if self._interval > 0:
            usual = self.tr("As for all feeds ({interval})").format(
                interval=length(self._interval, translated)
            )
        intervals = [(length(seconds, translated), seconds) for seconds in _INTERVALS]
        self.interval = self._box(usual, intervals, self._feed.options.interval, length)
        form.addRow(self.tr("&Refresh every"), self.interval)

    def _add_reading_page(self) -> None:
        form, options = self._page(self.tr("Rea&ding")), self._feed.options
        usual = self.tr("As for all feeds")
        self.full_text = self._box(
            usual,
            [
                (self.tr("Fetch the whole article from its page"), True),
                (self.tr("Keep to what the feed says"), False),
            ],
            options.full_text,
        )
        self.view = self._box(
            usual,
            [
                (self.tr("The feed’s text"), "feed"),
                (self.tr("The page’s text"), "page"),
                (self.tr("The page, in the browser"), "browser"),
            ],
            options.view or None,
        )
        self.notify = self._box(
            usual,
            [(self.tr("Tell of them"), True), (self.tr("Say nothing"), False)],
            options.notify,
        )
        self.comments = self._box(
            usual,
            [
                (self.tr("Of starred articles"), "starred"),
                (self.tr("Of all articles"), "all"),
                (self.tr("Only when asked for"), "none"),
            ],
            options.comments or None,
        )
        self.files = self._box(
            self.tr("Only when asked for"),
            [(self.tr("Of new articles, by itself"), True)],
            options.enclosures or None,
        )
        days = [(self.tr("{count} days").format(count=days), days) for days in _DAYS]
        counts = [(self.tr("{count} articles").format(count=count), count) for count in _COUNTS]
        forever = self.tr("As for all feeds")
        self.keep_days = self._box(
            forever,
            [(self.tr("Any age"), 0), *days],
            options.keep_days,
            lambda days: self.tr("{count} days").format(count=days),
        )
        self.keep_count = self._box(
            forever,
            [(self.tr("Any number"), 0), *counts],
            options.keep_count,
            lambda count: self.tr("{count} articles").format(count=count),
        )
        form.addRow(self.tr("&Text"), self.full_text)
        form.addRow(self.tr("&Open with"), self.view)
        form.addRow(self.tr("Ne&w articles"), self.notify)
        form.addRow(self.tr("&Comments"), self.comments)
        form.addRow(self.tr("Download fi&les"), self.files)
        form.addRow(self.tr("Keep &up to"), self.keep_days)
        form.addRow(self.tr("and at &most"), self.keep_count)
        fields.note(form, self.tr("Starred articles are always kept."), beside=True)

    def _add_access_page(self) -> None:
        form, options = self._page(self.tr("&Access")), self._feed.options
        self.user = QLineEdit(self)
        self.password = QLineEdit(self, echoMode=QLineEdit.EchoMode.Password)
        if options.credentials:
            self.user.setPlaceholderText(_UNTOUCHED)
            self.password.setPlaceholderText(_UNTOUCHED)
        self.forget = QCheckBox(self.tr("For&get the password"), self)
        self.forget.setVisible(bool(options.credentials))
        self.headers = QPlainTextEdit("\n".join(f"{n}: {v}" for n, v in options.headers), self)
        self.headers.setPlaceholderText("X-Name: value")
        self.headers.setTabChangesFocus(True)
        self.headers.setFixedHeight(76)
        form.addRow(self.tr("&User name"), self.user)
        form.addRow(self.tr("&Password"), self.password)
        form.addRow("", self.forget)
        self.own_network = self._box(
            self.tr("As when it was added"),
            [(self.tr("May lie there"), True), (self.tr("May not lie there"), False)],
            options.own_network,
        )
        form.addRow(self.tr("&Headers"), self.headers)
        form.addRow(self.tr("&Own network"), self.own_network)
        fields.note(
            form,
            self.tr(
                "Passwords are kept by the system, not in the library. Headers are sent with every "
                "request for this feed, one a line."
            ),
            beside=True,
        )

    def _box(
        self,
        usual: str,
        choices: Sequence[tuple[str, Any]],
        chosen: Any,
        say: Any = str,
    ) -> QComboBox:
        """A choice whose first one means "as the settings say"; one of elsewhere is kept."""
        return fields.choice([(usual, None), *choices], chosen, self, say)

    # --- leaving

    def _go(self) -> None:
        headers = headers_in(self.headers.toPlainText())
        if headers is None:
            self.tabs.setCurrentIndex(2)
            self.headers.setFocus()
            self.say(
                self.tr("Each header is a line with a name, a colon and a value."), trouble=True
            )
            return
        if not self.picker.complete:
            self.tabs.setCurrentIndex(0)
            self.picker.name.setFocus()
            self.say(self.tr("The new folder needs a name."), trouble=True)
            return
        user, password = self.user.text().strip(), self.password.text()
        kept = self._feed.options.credentials
        options = replace(
            self._feed.options,
            interval=self.interval.currentData(),
            full_text=self.full_text.currentData(),
            view=self.view.currentData() or "",
            notify=self.notify.currentData(),
            own_network=self.own_network.currentData(),
            comments=self.comments.currentData() or "",
            enclosures=self.files.currentData(),
            keep_days=self.keep_days.currentData(),
            keep_count=self.keep_count.currentData(),
            headers=headers,
        )
        touched = bool(user or password)
        if touched:
            options = replace(options, credentials=kept or self._feed.address)
        elif self.forget.isChecked():
            options = replace(options, credentials="")
        self.chosen.emit(
            Chosen(
                self.name.text().strip(),
                self.picker.folder,
                self.picker.new_name,
                options,
                user,
                password if touched or self.forget.isChecked() else None,
            )
        )
        self.accept()
