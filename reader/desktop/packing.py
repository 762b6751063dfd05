"""Packs for a trip: asks what goes along, has the engine pack it, tells how far it is and the end.

A pack that broke off with the window goes on when the library is opened again, unless the reader
had paused it; one that lost the network goes on when that is back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from reader import library
from reader.desktop.dialogs.pack import PackDialog
from reader.desktop.dialogs.pack_form import PackForm
from reader.desktop.engine_client import new_id
from reader.desktop.language import translated
from reader.desktop.pack_words import how_far, how_much, why
from reader.errors import Code
from reader.model import Pack, PackedArticle, PackFigures, PackPlan, PackReport
from reader.phrases import pack_report
from reader.protocol import Cancel, Done, Failed, Progress
from reader.protocol import Pack as PackRequest

if TYPE_CHECKING:
    from reader.desktop.bridge import Ticket
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store


def _tr(text: str) -> str:
    return QCoreApplication.translate("Packing", text)


class Packing:
    """The hands for packs; `clock` answers UTC seconds."""

    def __init__(self, window: Window, parts: Parts, clock: Callable[[], float]) -> None:
        self._window = window
        self._parts = parts
        self._clock = clock
        self._dialog: PackDialog | None = None
        self._pack: Pack | None = None  # the one that runs, or was made last
        self._request = ""  # of the one that runs
        self._stopping = False
        self._weighing: Ticket | None = None
        self._weighed: tuple[PackPlan, PackFigures] = (PackPlan(), PackFigures())
        self._last = Progress("")
        window.status.add_pause(window.actions_of["pause_pack"])
        window.actions_of.enable(("pause_pack",), False)
        parts.engine.progress.connect(self._progress)
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        parts.choices.changed.connect(self._chosen)

    def begin(self) -> None:
        """The engine can be asked: go on with a pack that broke off with the window."""
        self._parts.read_lane.ask(lambda store: store.packs.latest(), self._found)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each of these actions, by its id."""
        return {"pack": self.open, "pause_pack": self.pause_or_go_on}

    @property
    def running(self) -> bool:
        """Whether the engine is at work on a pack."""
        return bool(self._request)

    def _found(self, pack: Pack | None) -> None:
        if pack is None or pack.plan.until < self._clock():
            return
        self._pack = pack
        self._show_action()
        if self.go_on():
            self._window.status.tell(_tr("The pack for your trip goes on where it was."))

    # --- the dialog

    def open(self) -> PackDialog:
        """Show the pack that runs or was made last, else ask what goes along."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return self._dialog
        dialog = self._dialog = PackDialog(lambda one: why(one, self._window.explain), self._window)
        dialog.finished.connect(self._closed)
        dialog.weighed.connect(self._weigh)
        dialog.started.connect(self._start)
        dialog.paused.connect(self._pause)
        dialog.stopped.connect(self.stop)
        dialog.tried_again.connect(self._try_again)
        dialog.edition.connect(self._make_edition)
        dialog.anew.connect(self._choose)
        dialog.opened.connect(self._open_article)
        if self.running:
            dialog.work(paused=False)
            self._show_progress()
        elif self._pack is None:
            self._choose()
        elif self._pack.paused and self._pack.waits:
            self._rest()
        else:
            self._read_report(self._pack)
        dialog.open()
        return dialog

    def _closed(self) -> None:
        self._dialog = None

    def _choose(self) -> None:
        assert self._dialog is not None
        chosen = self._parts.choices.now
        nodes = self._window.sidebar.model.nodes()
        form = PackForm(nodes, chosen.picture_size, self._clock(), self._dialog)
        self._dialog.choose(form, oldest_first=chosen.oldest_first)

    def _weigh(self, plan: PackPlan) -> None:
        """Reckon what a plan comes to; only the latest is of interest."""
        now, speed = int(self._clock()), self._parts.choices.now.words_a_minute

        def weigh(store: Store) -> PackFigures:
            ids = store.packs.choose(plan.choice, now, oldest_first=plan.oldest_first)
            return library.weigh_pack(store, ids, plan, speed)

        def weighed(figures: PackFigures) -> None:
            self._weighed = plan, figures
            if self._dialog is not None:
                self._dialog.show_figures(plan, figures)

        if self._weighing is not None:
            self._weighing.drop()
        self._weighing = self._parts.read_lane.ask(weigh, weighed, first=True)

    # --- the work

    def _start(self) -> None:
        plan, figures = self._weighed
        now = int(self._clock())

        def make(store: Store) -> Pack | None:
            return store.packs.get(store.packs.make(plan, figures.articles, now, figures.left_out))

        def made(pack: Pack | None) -> None:
            self._pack = pack
            self._send()

        self._parts.write_lane.ask(make, made)

    def _send(self, *, again: bool = False) -> None:
        """Have the engine pack."""
        assert self._pack is not None
        assert self._window.telling is not None
        self._request = new_id()
        self._stopping = False
        self._last = Progress(self._request)
        self._window.telling.works[self._request] = how_far
        self._parts.engine.send(PackRequest(self._request, self._pack.id, again))
        self._show_action()
        if self._dialog is not None:
            self._dialog.work(paused=False)
            self._show_progress()

    def pause_or_go_on(self) -> None:
        """Let the packing rest, or go on."""
        if self.running:
            self._pause(True)
        elif self._pack is not None and self._pack.waits:
            self._pause(False)

    def _pause(self, on: bool) -> None:
        if self._pack is None:
            return
        if on:
            self._cancel()
        else:
            self._note(paused=False)
            self._send()

    def stop(self) -> None:
        """End the packing with what has come."""
        self._stopping = True
        if self.running:
            self._cancel()
        elif self._pack is not None:
            self._read_report(self._pack)

    def _cancel(self) -> None:
        self._parts.engine.send(Cancel(new_id(), self._request))

    def go_on(self) -> bool:
        """Go on with a pack that waits for the network, as that may be there; False for none."""
        if self.running or self._pack is None or self._parts.choices.now.offline:
            return False
        if not self._pack.waits or self._pack.paused:
            return False
        self._send()
        return True

    def _chosen(self, names: frozenset[str]) -> None:
        if "offline" in names:
            self.go_on()

    def _note(self, *, paused: bool) -> None:
        assert self._pack is not None
        number = self._pack.id
        self._parts.write_lane.ask(lambda store: store.packs.pause(number, paused))

    def _try_again(self) -> None:
        self._note(paused=False)
        self._send(again=True)

    # --- what the engine tells

    def _progress(self, progress: Progress) -> None:
        if progress.id == self._request:
            self._last = progress
            self._show_progress()

    def _show_progress(self) -> None:
        if self._dialog is not None:
            last = self._last
            self._dialog.show_progress(how_far(last), last.done, last.total)

    def _done(self, done: Done) -> None:
        if not self._request or done.id != self._request:
            return
        self._forget()
        assert self._pack is not None
        number, cancelled = self._pack.id, done.cancelled
        lost = any(message.code != Code.QUOTA_FULL for message in done.messages)
        if cancelled:
            self._note(paused=True)

        def read(pack: Pack | None) -> None:
            self._pack = pack
            self._show_action()
            self._ended(done.totals, cancelled=cancelled, lost=lost)

        self._parts.write_lane.ask(lambda store: store.packs.get(number), read)

    def _ended(self, totals: Mapping[str, Any], *, cancelled: bool, lost: bool) -> None:
        """Say how it ended: in the dialog, else at the foot."""
        if self._pack is None:
            return
        status, resting = self._window.status, self._pack.waits
        if lost:
            said = _tr("The network went away; packing goes on when it is back.")
            status.tell(said, _tr("Go on now"), lambda: self._pause(False))
        if self._dialog is not None:
            if resting and not self._stopping:
                self._rest()
            else:
                self._read_report(self._pack)
        elif cancelled and not self._stopping:
            status.tell(_tr("Packing rests."), _tr("Go on"), lambda: self._pause(False))
        elif not lost:
            status.tell(pack_report(dict(totals), translated), _tr("Details…"), self.open)

    def _failed(self, failed: Failed) -> None:
        if self._request and failed.id == self._request:
            self._forget()
            if self._dialog is not None:
                self._rest()
                self._dialog.say(self._window.explain(failed.message), trouble=True)

    def _forget(self) -> None:
        assert self._window.telling is not None
        self._window.telling.works.pop(self._request, None)
        self._request = ""
        self._show_action()

    def _rest(self) -> None:
        if self._dialog is not None:
            self._dialog.work(paused=True)
            last = self._last
            self._dialog.show_progress(how_much(last) if last.done else "", last.done, last.total)

    def _show_action(self) -> None:
        """The action is there while a pack runs or rests, and says what it does."""
        waits = self._pack is not None and self._pack.waits
        action = self._window.actions_of["pause_pack"]
        action.setEnabled(self.running or waits)
        action.setText(_tr("Go on packing") if waits and not self.running else _tr("Pause packing"))
        self._window.status.show_pause(self.running)

    # --- the report

    def _read_report(self, pack: Pack) -> None:
        number = pack.id

        def read(store: Store) -> tuple[PackReport, tuple[PackedArticle, ...]]:
            return store.pack_figures.report(number), store.pack_figures.lacking(number)

        def told(found: tuple[PackReport, tuple[PackedArticle, ...]]) -> None:
            if self._dialog is None or self.running:
                return
            report, lacking = found
            self._dialog.report(
                pack_report(asdict(report), translated),
                lacking,
                complete=report.complete == report.articles,
                offered=bool(report.articles),
            )

        self._parts.read_lane.ask(read, told, first=True)

    def _open_article(self, article: int) -> None:
        self._parts.opening.open_article(article)

    def _make_edition(self) -> None:
        assert self._pack is not None
        number, pictures = self._pack.id, bool(self._pack.plan.width)
        self._parts.read_lane.ask(
            lambda store: list(store.packs.articles(number)),
            lambda ids: self._window.hands.editions.offer(ids, pictures),
        )
