"""Follows what is kept for reading offline: below the sidebar, and in the article that is open.

What is fetched when is the engine's; here it is only told and asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.desktop.article_pane import ArticlePane
from reader.desktop.bridge import Lane
from reader.desktop.engine_client import EngineClient, new_id
from reader.desktop.opening import Opening
from reader.desktop.rows import Arrived, Opened
from reader.desktop.sidebar_foot import SidebarFoot
from reader.model import Changes, OfflineCounts
from reader.protocol import OFFLINE, Idle, Keep, Progress, Relate

_PAUSE = 500  # milliseconds between two countings


class Keeping(QObject):
    """Knows what the open article lacks; `clock` answers UTC seconds."""

    def __init__(
        self,
        lane: Lane,
        engine: EngineClient,
        opening: Opening,
        page: ArticlePane,
        foot: SidebarFoot,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._engine = engine
        self._opening = opening
        self._page = page
        self._foot = foot
        self._was: tuple[str, ...] = ()  # the texts that there were when the article was opened
        self.kinds: tuple[str, ...] = ()
        self.wished: Callable[[], bool] = lambda: True  # whether anything is to be kept at all
        self._asked: dict[str, bool] = {}  # requests: whether somebody asked for them
        self.changed: Callable[[], object] = lambda: None  # the open article has other texts
        self._count = QTimer(self, singleShot=True, interval=_PAUSE)
        self._count.timeout.connect(self.count)
        engine.changed.connect(self._changes)
        engine.progress.connect(self._progress)
        engine.idle.connect(self._idle)
        opening.opened.connect(self._opened)
        opening.arrived.connect(self._arrived)

    def count(self) -> None:
        """Say anew how much is complete."""
        self._lane.ask(lambda store: store.ledger.counts(), self._counted)

    def count_soon(self) -> None:
        """Count when no more changes for a moment."""
        if not self._count.isActive():
            self._count.start()

    def fetch(self, articles: Sequence[int], *, page: bool = False) -> str:
        """Ask for all that articles lack, before everything else; answers the request's id.

        With `page`, also for the full text where the feed's seemed enough.
        """
        return self._send(Keep(new_id(), tuple(articles), page=page), asked=True)

    def send_quietly(self, request: Keep | Relate) -> None:
        """Ask for what nobody waits for: neither how far it is nor why it fails is told."""
        self._send(request, asked=False)

    def _send(self, request: Keep | Relate, *, asked: bool) -> str:
        self._asked[request.id] = asked
        self._engine.send(request)
        return request.id

    def was_asked(self, id: str) -> bool:
        """Whether a request is for what somebody wanted to be fetched now."""
        return self._asked.get(id, False)

    def is_quiet(self, id: str) -> bool:
        """Whether a request was made by itself, so that nobody waits for its end."""
        return id in self._asked and not self._asked[id]

    def _counted(self, counts: OfflineCounts) -> None:
        self._foot.show_kept(counts.complete, counts.bytes)

    def _changes(self, changes: Changes) -> None:
        self.count_soon()
        row = self._opening.row
        if row is not None and row.id in changes.kept:
            self._opening.look_again()

    def _progress(self, progress: Progress) -> None:
        if progress.id == OFFLINE:
            if progress.total and progress.done >= progress.total:
                self._foot.progress_ended()
            else:
                self._foot.show_progress(progress.done, progress.total)

    def _idle(self, _: Idle) -> None:
        self._foot.progress_ended()
        self.count_soon()

    # --- the open article

    def _opened(self, opened: Opened) -> None:
        self._was = self.kinds = opened.kinds
        self._say(opened.missing)
        if opened.wanting and self.wished():
            self.send_quietly(Keep(new_id(), (opened.id,), now=False))
        self.changed()

    def _arrived(self, arrived: Arrived) -> None:
        self.kinds = arrived.kinds
        self._say(arrived.missing)
        self.changed()

    def _say(self, missing: str) -> None:
        """The full text that has come counts more than what is still missing."""
        if "page" in self.kinds and "page" not in self._was:
            self._page.notice.say(self.tr("The full text is here now."), "other_text")
        else:
            self._page.notice.say(missing, "fetch_now", "ledger")
