"""Packing for a trip in one dialog: what goes along, how far it is, what came of it.

Shows and asks only; it may be closed while the packing goes on, and opened again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.both_ways import beginning
from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.pack_form import PackForm
from reader.desktop.language import translated
from reader.desktop.plain_words import Label
from reader.model import PackedArticle, PackFigures, PackPlan
from reader.phrases import pack_bytes, pack_reading

_ARTICLE = Qt.ItemDataRole.UserRole
_PAUSE = 200  # milliseconds without a change after which figures are reckoned anew


class PackDialog(Frame):
    """Three faces of one dialog: choosing, packing, and the report."""

    weighed = Signal(object)  # PackPlan: what would that come to?
    started = Signal()  # with the figures that are shown
    paused = Signal(bool)  # or (False) gone on
    stopped = Signal()
    tried_again = Signal()
    edition = Signal()
    anew = Signal()  # another pack is to be chosen
    opened = Signal(int)  # an article of the report

    def __init__(self, explain: Callable[[PackedArticle], str], parent: QWidget) -> None:
        super().__init__(parent, 620)
        self._explain = explain
        self._oldest_first = False
        self._is_paused = False
        self.form_of: PackForm | None = None
        self._reckon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._reckon.timeout.connect(self._ask)
        self.words = Label(self, wordWrap=True)
        self.words.setAlignment(beginning())
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing() + theme.S2)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Articles that are not complete"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(180)
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(0, _ARTICLE)))
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.words)
        self.body.addWidget(self.list, 1)
        self._anew = self._button(self.tr("&New pack…"), self.anew.emit)
        self._edition = self._button(self.tr("Make an &edition…"), self.edition.emit)
        self._again = self._button(self.tr("&Try again"), self.tried_again.emit)
        self._stop = self._button(self.tr("&Stop"), self.stopped.emit)
        self._pause = self._button("", lambda: self.paused.emit(not self._is_paused))
        self._close = self.closing()
        self._start = self.accepting(self.tr("Start pac&king"))
        self.box.accepted.connect(self.started.emit)

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        made = self.other(words)
        made.clicked.connect(do)
        return made

    def _only(self, *shown: QWidget) -> None:
        """Show these of what comes and goes, and nothing else of it."""
        parts = (self.bar, self.list, self._anew, self._edition, self._again, self._stop)
        for part in (*parts, self._pause, self._start):
            part.setVisible(part in shown)
        if self.form_of is not None and self.form_of not in shown:
            self._place.removeWidget(self.form_of)
            self.form_of.hide()
            self.form_of.deleteLater()
            self.form_of = None
        self.say("")
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Be as high as what is shown, in the width that there is."""
        self.resize(self.width(), max(self.sizeHint().height(), self.heightForWidth(self.width())))

    # --- choosing

    def choose(self, form: PackForm, *, oldest_first: bool) -> None:
        """Ask what goes along."""
        self.head(
            self.tr("Pack for a trip"),
            self.tr(
                "Everything you choose is fetched now, texts and pictures, to be read offline."
            ),
        )
        self._oldest_first = oldest_first
        self.form_of = form
        self._place.addWidget(form)
        self._only(form, self._start)
        form.changed.connect(self._changed)
        last = form.fields()[-1]
        for button in (self._start, self._close):
            QWidget.setTabOrder(last, button)
            last = button
        form.tree.setFocus()
        self._ask()

    def _changed(self) -> None:
        self._start.setEnabled(False)
        self._reckon.start()

    def _ask(self) -> None:
        if self.form_of is not None:
            self._start.setEnabled(False)
            self.weighed.emit(self.form_of.plan(oldest_first=self._oldest_first))

    def show_figures(self, plan: PackPlan, figures: PackFigures) -> None:
        """Say what the choice comes to."""
        if self.form_of is None:
            return
        if figures.articles:
            said = pack_reading(figures, plan.hours, translated)
            self.words.setText(f"{said}\n{pack_bytes(figures, translated)}")
        elif figures.left_out:
            self.words.setText(self.tr("No article has room in it."))
        else:
            self.words.setText(self.tr("There is no article in this choice."))
        self._start.setEnabled(bool(figures.articles) and not self._reckon.isActive())

    # --- packing

    def work(self, *, paused: bool) -> None:
        """Show that it is being packed, or that it rests."""
        said = self.tr("You may close this and read: packing goes on.")
        if paused:
            said = self.tr("Packing rests. What has come is kept.")
        self.head(self.tr("Packing for your trip"), said)
        self._is_paused = paused
        self._pause.setText(self.tr("&Go on") if paused else self.tr("&Pause"))
        self._only(self.bar, self._stop, self._pause)
        self._pause.setFocus()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say how far it is."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.words.setText(words)

    # --- the report

    def report(
        self, words: str, lacking: Sequence[PackedArticle], *, complete: bool, offered: bool
    ) -> None:
        """Say what came of it; `offered` lets it be made an edition."""
        title = (
            self.tr("Packed: have a good trip") if complete else self.tr("Packed, not all of it")
        )
        self.head(title)
        shown: list[QWidget] = [self._anew]
        if offered:
            shown.append(self._edition)
        if not complete:
            shown += [self._again, self.list]
        self._only(*shown)
        self.words.setText(words)
        self.list.clear()
        for article in lacking:
            title = article.title or article.source
            item = QTreeWidgetItem(self.list, [f"{title}\n{self._explain(article)}"])
            item.setData(0, _ARTICLE, article.article)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
