"""A choice of well-known feeds by language and topic, for those who have none yet.

Tells what was chosen and shows what became of it; what is subscribed to already cannot be chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.dialogs.frame import Frame
from reader.desktop.plain_words import tip
from reader.desktop.starters import Language, Starter, topic_name

_FEED = Qt.ItemDataRole.UserRole


class StarterList(Frame):
    """Languages in a box, topics with their feeds in a tree."""

    chosen = Signal(list)  # pairs of a Starter and the name of its folder, "" for none

    def __init__(self, languages: Sequence[Language], parent: QWidget) -> None:
        super().__init__(parent, 520)
        self.head(
            self.tr("Well-known feeds"),
            self.tr("Choose some to begin with; each can be deleted again at any time."),
        )
        self._languages = languages
        self._lines: list[tuple[QTreeWidgetItem, str]] = []  # feeds, each with its topic
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language"))
        for language in languages:
            self.language.addItem(language.name, language.code)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("starters")
        self.tree.setAccessibleName(self.tr("Feeds by topic"))
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumHeight(260)
        self.folders = QCheckBox(self.tr("A &folder for each topic"), self)
        self.folders.setChecked(True)
        self.form().addRow(self.tr("&Language"), self.language)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self.folders)
        self.cancelling()
        self.button = self.accepting("")
        self.box.accepted.connect(self._go)
        here = QLocale().name().partition("_")[0]
        self.language.setCurrentIndex(max(0, self.language.findData(here)))
        self.language.currentIndexChanged.connect(self._fill)
        self.tree.itemChanged.connect(lambda *_: self._count())
        self._fill()
        self.tree.setFocus()

    def _fill(self) -> None:
        """Show the topics of the language, news open."""
        self._lines.clear()
        self.tree.clear()
        language = self._languages[self.language.currentIndex()]
        for topic in language.topics:
            top = QTreeWidgetItem([topic_name(topic.key)])
            top.setFont(0, theme.font(bold=True))
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            top.setCheckState(0, Qt.CheckState.Unchecked)
            self.tree.addTopLevelItem(top)
            for feed in topic.feeds:
                line = self._line(feed)
                top.addChild(line)
                self._lines.append((line, top.text(0)))
            top.setExpanded(True)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self._count()

    def _line(self, feed: Starter) -> QTreeWidgetItem:
        words = feed.title
        if feed.there:
            words = self.tr("{name} (already there)").format(name=feed.title)
        line = QTreeWidgetItem([words])
        line.setData(0, _FEED, feed)
        line.setToolTip(0, tip(feed.site))
        if feed.there:
            line.setFlags(Qt.ItemFlag.ItemIsSelectable)
        else:
            line.setCheckState(0, Qt.CheckState.Unchecked)
        return line

    def picked(self) -> list[tuple[Starter, str]]:
        """The feeds that are ticked, each with the name of its topic."""
        return [
            (line.data(0, _FEED), topic)
            for line, topic in self._lines
            if line.checkState(0) is Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        count = len(self.picked())
        if count == 1:
            self.button.setText(self.tr("Subscribe to one feed"))
        elif count:
            self.button.setText(self.tr("Subscribe to {count} feeds").format(count=count))
        else:
            self.button.setText(self.tr("Subscribe"))
        self.button.setEnabled(bool(count))

    def _go(self) -> None:
        wished = self.picked()
        if not wished:
            return
        self.button.setEnabled(False)
        self.tree.setEnabled(False)
        self.language.setEnabled(False)
        folders = self.folders.isChecked()
        self.say(self.tr("Subscribing…"))
        self.chosen.emit([(feed, topic if folders else "") for feed, topic in wished])

    def moved_on(self, done: int, total: int) -> None:
        """Show how far subscribing is."""
        self.say(self.tr("Subscribing: {done} of {total}").format(done=done, total=total))

    def ended(self, troubles: Sequence[str]) -> None:
        """All is answered: leave, or say what could not be."""
        if not troubles:
            self.accept()
            return
        self.say("\n".join(troubles), trouble=True)
        self.button.hide()
