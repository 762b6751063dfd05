"""The window: puts the panes together and connects them; the only place that knows them all.

Holds wiring, not logic: what an action does is in `commands`, what works behind in `parts`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.folding import Folding, Pane
from reader.desktop.front_page import FrontPage
from reader.desktop.headlines import Headlines
from reader.desktop.language import translated
from reader.desktop.rows import Place
from reader.desktop.screen_room import room_for
from reader.desktop.sidebar import Sidebar

if TYPE_CHECKING:
    from reader.desktop.actions import Actions
    from reader.desktop.article_pane import ArticlePane
    from reader.desktop.parts import Parts
    from reader.desktop.status import Status
    from reader.desktop.telling import Telling
    from reader.desktop.undo_bar import UndoBar

USUAL_SIZE = (1280, 800)
_LEAST_SIZE = (640, 420)


class Window(QMainWindow):
    """Three panes and a strip at the foot.

    Feeds and headlines are painted first; the rest is put in right after (`furnishing`).
    """

    actions_of: Actions
    page: ArticlePane
    status: Status
    undo_bar: UndoBar

    furnished = Signal()  # everything is in its place
    begun = Signal()  # the library is open and everything works
    closing = Signal()

    def __init__(
        self,
        sheet: theme.Theme,
        front: FrontPage,
        state: QSettings,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self.setWindowTitle("Broadsheet")
        self.setMinimumSize(QSize(*_LEAST_SIZE).boundedTo(room_for(self)))
        self.sheet = sheet
        self.parts: Parts | None = None
        self.telling: Telling | None = None
        self.wanted_place: Place | None = None
        self.imports: set[str] = set()
        self.settings_folder: Path | None = None
        self.stays: Callable[[], bool] = lambda: False  # whether closing only hides the window
        self._leaving = False
        self._state = state
        self._clock = clock
        self.sidebar = Sidebar(sheet, self.explain, self)
        self.sidebar.show_date(clock())
        self.headlines = Headlines(sheet, clock, self)
        self._lay_out()
        self._show_front_page(front)
        self._restore_state()

    # --- building

    def _lay_out(self) -> None:
        page, self.foot = _ground("page", self), _ground("status", self)
        self.foot.setFixedHeight(theme.FOOT)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, least in ((self.sidebar, 206), (self.headlines, 220), (page, 260)):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        views = (self.sidebar.view, self.headlines.view, page)
        self.folding = Folding(self.splitter, views, self._state, self)
        middle = QWidget(self)
        self.inside = inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.splitter, 1)
        inside.addWidget(self.foot)
        self.setCentralWidget(middle)
        bar = self.menuBar()
        if not bar.isNativeMenuBar():
            bar.setMinimumHeight(theme.MENU)
        self.setTabOrder(self.sidebar.view, self.headlines.view)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above the one at the foot."""
        self.inside.insertWidget(self.inside.count() - 1, strip)

    def _show_front_page(self, front: FrontPage) -> None:
        """Paint what was there when the window was left; the library is read right after."""
        from array import array

        self.front = front
        if front.nodes:
            self.sidebar.show_nodes(front.nodes)
            self.sidebar.close_folders(front.closed)
            self.sidebar.choose(front.place, quietly=True, reopen=False)
        if front.rows:
            ids = array("q", [row.id for row in front.rows])
            times = array("q", [row.sort_at for row in front.rows])
            self.headlines.model.show(ids, front.rows, times, oldest_first=front.place.oldest)
            self.headlines.view.choose_article(front.chosen)
            if front.top:
                self.headlines.view.go_to(front.top, front.within)
        self.headlines.masthead.say(front.masthead)
        self.headlines.name(front.heading or self.tr("All unread"), front.counted)

    def _restore_state(self) -> None:
        """The size and place of the window and its panes."""
        kept = self._state.value("geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(*USUAL_SIZE)
        self.folding.fit(self.width())
        self.headlines.show_way(not self.folding.sees(Pane.SIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.folding.fit(event.size().width())

    # --- beginning to work

    def begin(self, parts: Parts) -> None:
        """Connect the panes with the parts behind them; the library is open."""
        from reader.desktop.action_table import SIDE
        from reader.desktop.applying import Applying
        from reader.desktop.going import Going
        from reader.desktop.hands import Hands
        from reader.desktop.telling import Telling

        self.parts = parts
        self.telling = Telling(self, parts)
        hands = self.hands = Hands(self, parts, self._clock)
        self._applying = Applying(self, parts)
        going = self.going = Going(self)
        slots = {id: going.seeing(id, do) for id, do in (hands.slots() | going.slots()).items()}
        self.actions_of.connect_all(slots, {SIDE: self.sidebar})
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        page = self.page.view
        for pictures in (page.pictures, page.margin.pictures):
            pictures.use(parts.decoding)
        for shown in (self.headlines.row.thumbs, self.sidebar.icons):
            shown.use(parts.decoding)
        self._connect_panes(parts)
        self._connect_engine(parts)
        place = self.front.place
        self.page.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.headlines.view.setFocus()
        parts.opening.listed.connect(self._reopen_article, Qt.ConnectionType.SingleShotConnection)
        if self.front.rows:
            parts.opening.go_on(place, self.front.chosen)
        else:
            parts.opening.open_place(place)
        parts.merging.read_tree()
        parts.keeping.count()
        self.begun.emit()

    def _connect_panes(self, parts: Parts) -> None:
        telling = self.telling
        assert telling is not None
        self.sidebar.chosen.connect(self._open_place)
        self.headlines.searched.connect(self.hands.commands.search)
        self.headlines.view.chose.connect(parts.opening.open_article)
        self.headlines.view.gathered.connect(telling.chosen)
        self.headlines.view.clicked.connect(lambda _: self.hands.commands.click_article())
        self.headlines.view.opened.connect(lambda _: self.hands.commands.enter_article())
        self.headlines.model.resized.connect(telling.name_list)
        self.page.view.clicked.connect(self.hands.commands.open_address)
        self.page.view.followed.connect(self.hands.commands.open_in_browser)
        self.page.view.shown.connect(telling.article_seen)
        parts.opening.opened.connect(telling.article_opened)
        parts.opening.emptied.connect(telling.article_left)
        parts.opening.listed.connect(telling.name_list)
        parts.marks.marked.connect(telling.show_marks)
        parts.marks.marked.connect(parts.keeping.count_soon)
        parts.marks.refused.connect(telling.mark_refused)
        parts.marks.turned.connect(parts.merging.bring)
        parts.undo.changed = telling.step_changed
        self.sidebar.model.modelReset.connect(self._tree_came)
        self.sidebar.model.dataChanged.connect(lambda *_: telling.name_list())
        for lane in (parts.read_lane, parts.write_lane):
            lane.trouble.connect(telling.trouble)

    def _connect_engine(self, parts: Parts) -> None:
        from reader.desktop.dates import Dates
        from reader.desktop.day_watch import DayWatch

        telling = self.telling
        assert telling is not None
        parts.engine.changed.connect(parts.merging.take)
        parts.engine.progress.connect(telling.progress)
        parts.engine.done.connect(telling.done)
        parts.engine.failed.connect(telling.failed)
        parts.engine.lost.connect(telling.engine_lost)
        parts.engine.settled.connect(telling.settled)
        parts.engine.settled.connect(parts.merging.flush_tree)
        self.day_watch = DayWatch(self._clock, self)
        self.day_watch.turned.connect(self._turn_day)
        parts.refreshing.beat.connect(self.day_watch.look)
        self.dates = Dates(self, parts)  # after the watch, which looks at the zone

    # --- places

    def _open_place(self, place: Place) -> None:
        assert self.parts is not None
        self.headlines.field.clear()
        self.headlines.field.hide()
        self.parts.opening.open_place(self.hands.commands.narrowing.place_for(place))

    def open_chosen_place(self) -> None:
        """Open the list of the place that is chosen in the tree."""
        index = self.sidebar.view.currentIndex()
        node = self.sidebar.model.data(index, Qt.ItemDataRole.UserRole)
        self._open_place(Place(node.kind, node.id) if node else Place())

    def _tree_came(self) -> None:
        """Choose in a new tree what was wished or is open; deferred until the view has it."""
        QTimer.singleShot(0, self._choose_in_tree)

    def _choose_in_tree(self) -> None:
        assert self.parts is not None
        assert self.telling is not None
        if self.wanted_place is not None and self.sidebar.choose(self.wanted_place):
            self.wanted_place = None
        elif not self.sidebar.view.currentIndex().isValid():
            self.sidebar.choose(self.parts.opening.place, quietly=True, reopen=False)
        self.telling.name_list()

    def _reopen_article(self) -> None:
        """Go on with the article that was being read when the window was left."""
        assert self.parts is not None
        if self.front.top:
            self.headlines.view.count_arrivals(self.front.newest)
        else:
            self.headlines.view.to_top()
        if self.front.chosen and not self.headlines.view.chosen_count():
            self.headlines.view.choose_article(self.front.chosen)
        if self.front.article and self.parts.opening.row is None:
            self.parts.opening.open_article(self.front.article)

    def _turn_day(self) -> None:
        """Today is another day: in the masthead, in the list and its times, in the counts."""
        assert self.parts is not None
        self.headlines.model.group()
        self.sidebar.show_date(self._clock())
        self.parts.opening.read_again()
        self.parts.merging.read_tree()

    # --- small things

    def explain(self, message: Any) -> str:
        """The sentence for a message of the engine or the library."""
        from reader.sentences import sentence

        return sentence(message, translated)

    def change_text_size(self, by: int) -> None:
        """Make the article's letters larger or smaller by a step; 0 sets the usual size."""
        assert self.parts is not None
        choices = self.parts.choices
        from reader.desktop.article_css import LEAST_STEP, MOST_STEP

        step = max(LEAST_STEP, min(MOST_STEP, choices.now.text_size + by)) if by else 0
        choices.change(text_size=step)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_icons()  # another screen: as sharp as it can show them
        return super().event(event)

    def _draw_icons(self) -> None:
        self.actions_of.set_theme(self.sheet)
        if self.telling is not None:
            self.telling.show_marks()

    def set_theme(self, sheet: theme.Theme) -> None:
        """Take the colours of another sheet."""
        self.sheet = sheet
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(theme.palette(sheet))
        application.setStyleSheet(theme.style_sheet(sheet))
        self._draw_icons()
        self.sidebar.set_theme(sheet)
        self.headlines.set_theme(sheet)
        self.page.view.set_theme(sheet)

    def come_up(self) -> None:
        """Be seen: the user has started Broadsheet again."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        from reader.desktop.actions import types_text

        self.actions_of.set_typing(types_text(now))

    @property
    def busy(self) -> bool:
        """Whether anything that was asked for has not come yet."""
        parts = self.parts
        return (
            parts is None
            or parts.read_lane.busy
            or parts.write_lane.busy
            or parts.engine.busy
            or parts.merging.busy
            or parts.decoding.busy
            or not self.page.view.complete
        )

    # --- leaving

    def current_page(self) -> FrontPage:
        """What is shown, as the next start will paint it."""
        place = self.parts.opening.place if self.parts else self.front.place
        rows, top, within = self.headlines.kept_rows(only_unread=place.only_unread)
        heading, count = self.headlines.named
        return FrontPage(
            place if place.view else place._replace(words=""),
            heading,
            count,
            tuple(self.sidebar.model.nodes()),
            tuple(self.sidebar.closed()),
            rows if place.view or not place.words else (),
            self.page.view.article,
            top,
            within,
            max(self.headlines.model.ids, default=0),
            self.headlines.masthead.line,
            self.headlines.view.current() if self.headlines.view.chosen_count() else 0,
        )

    def save_state(self) -> None:
        """Keep the size of window and panes."""
        self._state.setValue("geometry", self.saveGeometry())
        self.folding.save()
        self._state.sync()

    def leave(self) -> None:
        """Close for good, whatever keeps Broadsheet running when its window is closed."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save_state()
        self.hide()
        if not self._leaving and self.stays():
            event.ignore()
            return
        if self.parts is not None:
            self.hands.resuming.keep()
            self.parts.undo.let_all_go()
        self.closing.emit()
        super().closeEvent(event)


def _ground(name: str, parent: QWidget) -> QWidget:
    """An empty pane, which looks as the one of that name does when nothing is in it."""
    made = QWidget(parent)
    made.setObjectName(name)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made
