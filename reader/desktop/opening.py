"""Opens lists and articles: asks the read lane, and gives what comes to the panes.

Only the latest wish counts: what was asked for before is dropped. The list shows its first rows
as soon as they are there, and all its length right after.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from reader.desktop import article_reading, reading
from reader.desktop.article_view import ArticleView
from reader.desktop.bridge import Lane, Ticket
from reader.desktop.headlines import Headlines
from reader.desktop.reading import Listing
from reader.desktop.rows import Arrived, Opened, Place, Row


class Opening(QObject):
    """Which list and which article are open; `clock` answers UTC seconds."""

    left = Signal()  # another list is on its way
    listed = Signal()  # the whole of a list is there
    opened = Signal(object)  # an Opened whose first screenful is in the view
    emptied = Signal()  # no article is open any more
    arrived = Signal(object)  # what has become of the open article, an Arrived
    gone = Signal(int)  # an article that is no longer in the library

    def __init__(
        self,
        lane: Lane,
        headlines: Headlines,
        view: ArticleView,
        parent: QObject,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._headlines = headlines
        self._view = view
        self._clock = clock
        self._list_tickets: list[Ticket] = []
        self._article_tickets: list[Ticket] = []
        self.place = Place()
        self.whole = False  # what the list shows is all of this place, not yet some or another's
        self._shows_other = False  # the rows are still those of the list before
        self._kept: tuple[int, ...] = ()  # listed until the list is left, read as they are
        self._waiting: list[Callable[[], object]] = []
        self.share_line = ""  # HTML for the foot of articles that have a link
        self.shows_pictures: Callable[[int], bool] = lambda feed: True
        self.row: Row | None = None  # of the article that is open, as it was read
        self.kind = ""  # of its text
        self.wanted = 0  # the article that is open or about to be
        headlines.model.needs.connect(self._fetch)
        headlines.view.early.connect(self.when_whole)

    # --- lists

    def open_place(self, place: Place) -> None:
        """Leave the list and open another, from its top."""
        self.place = place
        self.whole = False
        self._shows_other = True
        self._kept, self._waiting = (), []
        self.left.emit()
        self._headlines.view.leave()
        self._ask_for_list()

    def _ask_for_list(self) -> None:
        """Read the list of the place, of which nothing is shown yet."""
        self._drop(self._list_tickets)
        place, now = self.place, self._clock()
        self._list_tickets = [
            self._lane.ask(
                lambda store: reading.first_rows(store, place, now), self._show_first, first=True
            ),
            self._lane.ask(lambda store: reading.list_of(store, place, now), self._show_all),
        ]

    def go_on(self, place: Place, article: int) -> None:
        """Read a list of which rows are shown already; the article chosen in it stays listed."""
        self.place = place
        self._kept = (article,) if article else ()
        self.read_again()

    def when_whole(self, do: Callable[[], object]) -> None:
        """Do something with what is listed; as soon as it is there, unless another list comes."""
        if self.whole:
            do()
        else:
            self._waiting.append(do)

    def read_again(self) -> None:
        """Read the list again where it stands: something else has changed the library."""
        if self._shows_other:
            self._ask_for_list()
            return
        self._drop(self._list_tickets)
        place, now = self.place, self._clock()
        keep = (*self._headlines.model.marked_read(), *self._kept)
        self._list_tickets = [
            self._lane.ask(lambda store: reading.list_of(store, place, now, keep), self._replace)
        ]

    def _show_first(self, rows: list[Row]) -> None:
        self._shows_other = False
        times = None
        if not reading.is_ranked(self.place):
            times = array("q", [row.sort_at for row in rows])
        ids = array("q", [row.id for row in rows])
        self._headlines.model.show(ids, rows, times, oldest_first=self.place.oldest)
        self._headlines.view.to_top()

    def _show_all(self, listing: Listing) -> None:
        model = self._headlines.model
        shown = len(model.ids)
        if shown and listing.ids[:shown] == model.ids:
            model.extend(listing.ids[shown:], listing.times[shown:] if listing.times else None)
        elif shown or listing.ids:
            self._replace(listing, same_list=False)
        self._have_whole()

    def _replace(self, listing: Listing, *, same_list: bool = True) -> None:
        model = self._headlines.model
        self._headlines.view.while_still(
            lambda: model.show(
                listing.ids,
                listing.rows,
                listing.times,
                oldest_first=self.place.oldest,
                same_list=same_list,
            )
        )
        if same_list:
            self._have_whole()

    def _have_whole(self) -> None:
        """The list is there: tell it, and do what waits for it as long as it stays."""
        self.whole, self._shows_other = True, False
        self._headlines.view.early_keys = False
        waiting, self._waiting = self._waiting, []
        self.listed.emit()
        while waiting and self.whole:
            waiting.pop(0)()
        if not self.whole:
            self._waiting = waiting + self._waiting

    def _fetch(self, ids: tuple[int, ...]) -> None:
        self._lane.ask(
            lambda store: reading.rows_of(store, ids), self._headlines.model.hold, first=True
        )

    # --- articles

    def open_article(self, article: int) -> None:
        """Show an article from its top; 0 shows none."""
        self._drop(self._article_tickets)
        self._article_tickets = []
        self.wanted = article
        if not article:
            self.row = None
            self._view.clear_article()
            self.emptied.emit()
            return
        now, column, share = self._clock(), self._view.line, self.share_line
        shows = self.shows_pictures

        def show(found: tuple[Opened, Iterator[str]] | None) -> None:
            if found is None:
                self.gone.emit(article)
                return
            opened, rest = found
            self.row, self.kind = opened.row, opened.kind
            self._view.show_first(opened)
            if opened.more:
                self._article_tickets.append(
                    self._lane.ask(
                        lambda _: list(rest), lambda pieces: self._view.add(article, pieces)
                    )
                )
            self.opened.emit(opened)

        self._article_tickets.append(
            self._lane.ask(
                lambda store: article_reading.open_article(
                    store, article, column, now, share, shows
                ),
                show,
                first=True,
            )
        )

    def look_again(self) -> None:
        """Read what has become of the article that is open; its text stays as it is."""
        article, kind, column = self._view.article, self.kind, self._view.line
        now = self._clock()
        if not article:
            return

        def told(found: Arrived | None) -> None:
            if found is not None and article == self._view.article:
                self._view.take_pictures(article, found.pictures)
                self.arrived.emit(found)

        self._lane.ask(
            lambda store: article_reading.arrived(store, article, kind, column, now), told
        )

    @staticmethod
    def _drop(tickets: list[Ticket]) -> None:
        for ticket in tickets:
            ticket.drop()
