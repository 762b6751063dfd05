"""What the actions for many feeds do: import and export, well-known feeds, feed health."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.desktop import operations
from reader.desktop.changing import Step
from reader.desktop.dialogs.health import HealthList
from reader.desktop.dialogs.import_report import ImportReport, Report
from reader.desktop.dialogs.starter_list import StarterList
from reader.desktop.engine_client import new_id
from reader.desktop.feed_commands import FeedCommands
from reader.desktop.feed_health import healths
from reader.desktop.file_dialogs import file_dialog
from reader.desktop.rows import FEED
from reader.desktop.starters import Language, Starter, starters
from reader.desktop.subscribing import Outcome, Subscribing, Wish
from reader.errors import Code
from reader.model import Feed
from reader.protocol import AcceptMove, Done, Export, Failed, ImportStars, LetGo

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

SOON = 300  # milliseconds in which changes are gathered before the health list follows


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListCommands", text)


class ListCommands:
    """The hands for many feeds at once."""

    def __init__(
        self, window: Window, parts: Parts, feeds: FeedCommands, clock: Callable[[], float]
    ) -> None:
        self._window = window
        self._parts = parts
        self._feeds = feeds
        self._clock = clock
        self._imports: set[str] = set()  # whose report is to be shown
        self._stars: set[str] = set()
        self._exports: dict[str, str] = {}  # request id → file name
        self._health: HealthList | None = None
        self._health_soon = QTimer(window, singleShot=True, interval=SOON)
        self._health_soon.timeout.connect(self._read_health)
        self._opened = int(clock())
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        parts.engine.changed.connect(lambda _: self._follow())
        parts.changing.applied.connect(self._follow)
        parts.engine.settled.connect(self._let_go)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        return {
            "import": self.ask_for_opml,
            "export": self.ask_where_to_export,
            "import_stars": self.ask_for_stars,
            "starters": self.show_starters,
            "health": self.show_health,
        }

    # --- OPML

    def ask_for_opml(self) -> QFileDialog:
        """Let an OPML file be chosen and import it."""
        dialog = self._file_dialog(_tr("Import feeds"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_opml)
        dialog.open()
        return dialog

    def import_opml(self, path: str) -> None:
        """Import an OPML file and tell what became of each feed."""
        self._imports.add(self._window.hands.commands.import_opml(path))

    def ask_where_to_export(self) -> QFileDialog:
        """Let a file be named and write all subscriptions into it."""
        dialog = self._file_dialog(_tr("Export feeds"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.selectFile("broadsheet.opml")
        dialog.fileSelected.connect(self.export_opml)
        dialog.open()
        return dialog

    def export_opml(self, path: str) -> None:
        """Write all subscriptions into a file."""
        request = Export(new_id(), path, _tr("Subscriptions of Broadsheet"))
        self._exports[request.id] = path
        self._parts.engine.send(request)

    def _file_dialog(self, title: str) -> QFileDialog:
        filters = [_tr("Subscriptions (*.opml *.xml)"), _tr("All files (*)")]
        return file_dialog(self._window, title, filters)

    def _done(self, done: Done) -> None:
        if done.id in self._imports:
            self._imports.discard(done.id)
            self._record_import(done)
            self._parts.read_lane.ask(lambda store: self._report(store, done), self._show_report)
        elif done.id in self._stars:
            self._stars.discard(done.id)
            self._star(done)
        elif done.id in self._exports:
            count = int(done.totals.get("feeds", 0))
            said = _tr("One feed written to {file}.")
            if count != 1:
                said = _tr("{count} feeds written to {file}.")
            self._window.status.tell(said.format(count=count, file=self._exports.pop(done.id)))

    def _failed(self, failed: Failed) -> None:
        if failed.id in self._imports and failed.message.code == Code.FILE_IS_FEED.value:
            self._window.hands.commands.add_feed(str(failed.message.params["address"]))
        self._imports.discard(failed.id)
        self._stars.discard(failed.id)
        self._exports.pop(failed.id, None)

    def _record_import(self, done: Done) -> None:
        back: list[Step] = []
        if done.feeds:
            back.append(operations.feeds_removed(*done.feeds))
        if done.folders:
            back.append(operations.folders_removed(*done.folders))
        if back:
            said = _tr("One feed imported.")
            if len(done.feeds) != 1:
                said = _tr("{count} feeds imported.").format(count=len(done.feeds))
            self._parts.changing.record(said, *back)

    def _report(self, store: Store, done: Done) -> Report:
        """Names and folders of what was imported; in the read lane."""
        folders = {folder.id: folder for folder in store.folders.all()}
        feeds = {feed.id: feed for feed in store.feeds.all()}

        def path(folder: int) -> str:
            titles: list[str] = []
            while folder in folders and len(titles) < len(folders):
                titles.insert(0, folders[folder].title)
                folder = folders[folder].parent
            return " › ".join(titles)

        def named(ids: tuple[int, ...]) -> tuple[tuple[str, str], ...]:
            there = (feeds[id] for id in ids if id in feeds)
            return tuple((feed.name, path(feed.folder)) for feed in there)

        refused = tuple(self._window.explain(message) for message in done.messages)
        return Report(named(done.feeds), named(done.existing), refused, done.cancelled)

    def _show_report(self, report: Report) -> None:
        ImportReport(report, self._window).open()

    # --- stars of another reader

    def ask_for_stars(self) -> QFileDialog:
        """Let a file of starred articles be chosen and import it."""
        filters = [_tr("Starred articles (*.json)"), _tr("All files (*)")]
        dialog = file_dialog(self._window, _tr("Import starred articles"), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_stars)
        dialog.open()
        return dialog

    def import_stars(self, path: str) -> None:
        """Keep the starred articles of another reader and star them here."""
        request = ImportStars(new_id(), path, _tr("Imported stars"))
        self._stars.add(request.id)
        self._parts.engine.send(request)

    def _star(self, done: Done) -> None:
        """The articles are in the library: star them, then tell what came of it."""
        articles = (*done.articles, *done.existing)
        said = _tr("One starred article imported.")
        if len(articles) != 1:
            said = _tr("{count} starred articles imported.").format(count=len(articles))
        made = tuple(operations.feeds_removed(feed) for feed in done.feeds)

        def tell() -> None:
            self._parts.read_lane.ask(
                lambda store: self._star_report(store, done), self._show_report
            )

        if not articles:
            tell()
            return
        step = operations.stars_imported(done.articles, done.existing, int(self._clock()))
        self._parts.changing.do(said, step, then=tell, before=made)

    def _star_report(self, store: Store, done: Done) -> Report:
        """How many articles came to which feed; in the read lane."""

        def counted(ids: tuple[int, ...]) -> tuple[tuple[str, str], ...]:
            sources = Counter(headline.source for headline in store.articles.by_ids(ids))
            return tuple((name, str(count)) for name, count in sources.most_common())

        refused = tuple(self._window.explain(message) for message in done.messages)
        return Report(
            counted(done.articles),
            counted(done.existing),
            refused,
            done.cancelled,
            (len(done.articles), len(done.existing)),
        )

    # --- well-known feeds

    def show_starters(self) -> None:
        """Open the list of well-known feeds."""
        self._parts.read_lane.ask(starters, self._open_starters, first=True)

    def _open_starters(self, languages: tuple[Language, ...]) -> None:
        dialog = StarterList(languages, self._window)
        subscribing = Subscribing(self._parts.engine, dialog)
        made: dict[str, int] = {}
        subscribing.moved_on.connect(dialog.moved_on)

        def go(wished: list[tuple[Starter, str]]) -> None:
            def subscribe(found: tuple[dict[str, int], dict[str, int]]) -> None:
                folders, new = found
                made.update(new)
                subscribing.subscribe(
                    [Wish(s.address, s.title, folders.get(topic, 0)) for s, topic in wished]
                )

            topics = tuple(dict.fromkeys(topic for _, topic in wished if topic))
            self._parts.write_lane.ask(
                lambda store: operations.make_folders(store, topics), subscribe
            )

        def ended(outcome: Outcome) -> None:
            if outcome.new:
                self._window.hands.commands.show_added(tuple(outcome.new), *made.values())
            elif made:
                self._window.hands.commands.drop_folders(tuple(made.values()))
            said = [
                _tr("{name}: {reason}").format(
                    name=wish.title, reason=self._window.explain(message)
                )
                for wish, message in outcome.troubles
            ]
            dialog.ended(said)

        dialog.chosen.connect(go)
        subscribing.ended.connect(ended)
        dialog.open()

    # --- health

    def show_health(self) -> HealthList:
        """Open the list of feeds and how they fare, or bring it up."""
        if self._health is None:
            self._health = dialog = HealthList(self._window.explain, self._clock, self._window)
            dialog.retry.connect(lambda feeds: self._parts.refreshing.refresh(feeds=feeds))
            dialog.new_address.connect(self._feeds.new_address)
            dialog.properties.connect(self._feeds.show_properties)
            dialog.remove.connect(lambda feed: self._feeds.remove_feed(feed.id, feed.name))
            dialog.accept_move.connect(self._feeds.accept_move)
            dialog.decline_move.connect(self._decline_move)
            dialog.destroyed.connect(self._health_closed)
        node = self._window.sidebar.current()
        if node is not None and node.kind == FEED and node.troubled:
            self._health.bring(node.id)
        self._read_health()
        self._health.show()
        self._health.raise_()
        self._health.activateWindow()
        return self._health

    def _health_closed(self) -> None:
        self._health = None

    def _follow(self) -> None:
        if self._health is not None and not self._health_soon.isActive():
            self._health_soon.start()

    def _read_health(self) -> None:
        if self._health is not None:
            now = self._clock()
            self._parts.read_lane.ask(lambda store: healths(store, now), self._show_lines)

    def _show_lines(self, lines: object) -> None:
        if self._health is not None:
            self._health.show_lines(lines)  # type: ignore[arg-type]

    def _decline_move(self, feed: Feed) -> None:
        self._parts.engine.send(AcceptMove(new_id(), feed.id, False))

    # --- what was removed in an earlier session

    def _let_go(self) -> None:
        """What was removed before this window was opened can no longer be taken back."""
        if self._opened:
            before, self._opened = self._opened, 0
            self._parts.engine.send(LetGo(new_id(), before))
