"""The outbox in the window: lays things in it, shows how many wait, and sends them when it can.

What only has to be opened is noted as sent before it is opened, and the note is taken back where
no program took it: whatever ends the window in between, nothing is opened twice. What the engine
sends (`reader.engine.outbox`) may be sent again without harm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QToolButton

from reader.desktop.dialogs.outbox import ChangeThing, OutboxList
from reader.desktop.engine_client import new_id
from reader.desktop.marks import grouped
from reader.desktop.notice import Notice
from reader.errors import Code
from reader.model import OutboxItem, OutboxKind, OutboxState
from reader.protocol import Done, Failed, SendOutbox

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

MOST_OPENED = 10  # pages in the browser at once
SEND = "send"
_WEB = ("https://", "http://")


class OutboxCommands(QObject):
    """The hands for what waits; `reader.desktop.away` says when there is a network again."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._notice: Notice | None = None
        self._dialog: OutboxList | None = None
        self._asked: set[str] = set()
        self.items: tuple[OutboxItem, ...] = ()
        self.entry = QToolButton(window.sidebar)
        self.entry.setIcon(window.actions_of["outbox"].icon())
        self.entry.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.entry.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.entry.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.entry.clicked.connect(self.show)
        self.entry.hide()
        window.sidebar.add_entry(self.entry)
        window.status.outbox.clicked.connect(self.show)
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        self.read()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"outbox": self.show}

    # --- what waits

    def read(self) -> None:
        """Read anew what waits, and show how much that is."""
        self._parts.read_lane.ask(lambda store: store.outbox.list(), self._take)

    def _take(self, items: tuple[OutboxItem, ...]) -> None:
        self.items = items
        words = self.tr("Outbox: {count}").format(count=grouped(len(items)))
        for button in (self.entry, self._window.status.outbox):
            button.setText(words)
            button.setVisible(bool(items))
        if self._dialog is not None:
            self._dialog.show_items(items)

    def lay_down(
        self, target: str, content: Mapping[str, str], said: str, *, article: int = 0
    ) -> None:
        """Keep something until there is a network, and say so; that can be taken back."""
        now = int(self._parts.clock())

        def kept(item: int) -> None:
            self.read()
            self._parts.undo.did(
                said, lambda: self._withdraw((item,)), lambda: self._restore((item,))
            )

        self._parts.write_lane.ask(
            lambda store: store.outbox.put(target, content, now, article=article), kept
        )

    def keep_link(self, address: str, title: str) -> None:
        """Keep a link that was opened without a network."""
        said = self.tr("You are offline: kept in the outbox until you are back.")
        self.lay_down(OutboxKind.LINK, {"address": address, "title": title}, said)

    def keep_feed(self, address: str, folder: int) -> None:
        """Keep the wish for a feed."""
        content = {"address": address, "title": "", "folder": str(folder or "")}
        self.lay_down(OutboxKind.FEED, content, self.tr("The feed is in the outbox."))

    def _withdraw(self, ids: Sequence[int]) -> None:
        now = int(self._parts.clock())
        self._parts.write_lane.ask(
            lambda store: store.outbox.withdraw(ids, now), lambda _: self.read()
        )

    def _restore(self, ids: Sequence[int]) -> None:
        self._parts.write_lane.ask(lambda store: store.outbox.restore(ids), lambda _: self.read())

    # --- the dialog

    def show(self) -> OutboxList:
        """Open the list of what waits."""
        if self._dialog is None:
            dialog = self._dialog = OutboxList(self._window, self._parts.clock)
            dialog.sending.connect(self.send)
            dialog.removing.connect(self.remove)
            dialog.changing.connect(self.change)
            dialog.finished.connect(self._closed)
        self._dialog.show_items(self.items)
        self._dialog.show()
        self._dialog.activateWindow()
        self.read()
        return self._dialog

    def _closed(self) -> None:
        self._dialog = None

    def remove(self, ids: tuple[int, ...]) -> None:
        """Take things out; that can be taken back."""
        self._withdraw(ids)
        one = self.tr("Taken out of the outbox.")
        many = self.tr("{count} taken out of the outbox.").format(count=grouped(len(ids)))
        said = one if len(ids) == 1 else many
        self._parts.undo.did(said, lambda: self._restore(ids), lambda: self._withdraw(ids))

    def change(self, item: OutboxItem) -> ChangeThing:
        """Open a dialog for the address of a thing, and its name."""
        dialog = ChangeThing(item, self._dialog or self._window)

        def put(content: Mapping[str, str]) -> None:
            self._parts.write_lane.ask(
                lambda store: store.outbox.change(item.id, content), lambda _: self.read()
            )

        def made(content: dict[str, str]) -> None:
            put(content)
            said = self.tr("Changed in the outbox.")
            self._parts.undo.did(said, lambda: put(item.content), lambda: put(content))

        dialog.made.connect(made)
        dialog.open()
        return dialog

    # --- sending

    def go_on(self) -> None:
        """There is a network, perhaps: send by itself what the reader chose, offer the rest."""
        if not self._window.hands.share.is_online():
            return
        self._parts.read_lane.ask(lambda store: store.outbox.list(), self._go_on)

    def _go_on(self, items: tuple[OutboxItem, ...]) -> None:
        self._take(items)
        waiting = [item for item in items if item.state is not OutboxState.GIVEN_UP]
        alone = [item for item in waiting if self._is_sent_alone(item)]
        kinds = {item.kind.value for item in alone if item.kind.is_sent}
        if kinds:
            self._ask(SendOutbox(new_id(), kinds=tuple(sorted(kinds))))
        opened = [item for item in alone if not item.kind.is_sent][:MOST_OPENED]
        self._open(opened)
        rest = [item for item in waiting if item not in alone]
        if rest:
            self._offer(rest)

    def _is_sent_alone(self, item: OutboxItem) -> bool:
        now = self._parts.choices.now
        wishes = {
            OutboxKind.LINK: now.outbox_links,
            OutboxKind.FEED: now.outbox_feeds,
            OutboxKind.PAGE: now.outbox_pages,
            OutboxKind.SHARE: now.outbox_shares,
        }
        return wishes[item.kind] == SEND

    def _offer(self, items: Sequence[OutboxItem]) -> None:
        if self._notice is None:
            self._notice = Notice(self._window)
            self._window.add_strip(self._notice)
        first, shared = items[0], all(item.kind is OutboxKind.SHARE for item in items)
        button = self.tr("Share now") if shared else self.tr("Send now")
        title = first.content.get("title", "") or first.content.get("address", "")
        if len(items) == 1 and shared:
            said = self.tr("“{title}” waits to be shared: {name}.").format(
                title=title, name=first.content.get("name", "")
            )
        elif len(items) == 1:
            said = self.tr("“{title}” waits in the outbox.").format(title=title)
        elif shared:
            said = self.tr("{count} stories wait to be shared.").format(count=len(items))
        else:
            said = self.tr("{count} things wait in the outbox.").format(count=len(items))
        ids = tuple(item.id for item in items)
        self._notice.say(said, self.tr("Later"), button, lambda: self.send(ids))

    def send(self, ids: tuple[int, ...]) -> None:
        """Send things now, in their order; at most a few pages are opened at once."""
        away = self._window.hands.away
        if away.working_offline:
            said = self.tr("You work offline: nothing is sent until you end that.")
            self._window.status.tell(said, self.tr("Use the network"), away.toggle)
            if self._dialog is not None:
                self._dialog.say(said, trouble=True)
            return
        items = [item for item in self.items if item.id in ids]
        chosen = [item for item in items if _must_be_chosen(item)]
        for item in chosen[:1]:
            self._choose_feed(item)
        engines = tuple(i.id for i in items if i.kind.is_sent and i not in chosen)
        if engines:
            self._ask(SendOutbox(new_id(), engines))
        pages = [item for item in items if not item.kind.is_sent]
        self._open(pages[:MOST_OPENED])
        if pages[MOST_OPENED:]:
            self._offer(pages[MOST_OPENED:])

    def _ask(self, request: SendOutbox) -> None:
        self._asked.add(request.id)
        assert self._window.telling is not None
        self._window.telling.works[request.id] = self.tr("Sending {done} of {total}")
        self._parts.engine.send(request)

    def _choose_feed(self, item: OutboxItem) -> None:
        """Several feeds are at its address: the reader chooses, and with that it is sent."""
        dialog = self._window.hands.commands.add_feed(item.content.get("address", ""))
        dialog.added.connect(lambda *_: self._note_sent((item.id,)))

    def _note_sent(self, ids: tuple[int, ...]) -> None:
        now = int(self._parts.clock())
        self._parts.write_lane.ask(
            lambda store: store.outbox.mark_sent(ids, now), lambda _: self.read()
        )

    def _open(self, items: Sequence[OutboxItem]) -> None:
        """Open pages in the browser, each noted as sent before."""
        ready = {i.id: i for i in items if i.content.get("address", "").startswith(_WEB)}
        if not ready:
            return
        now, lane = int(self._parts.clock()), self._parts.write_lane

        def noted(ids: tuple[int, ...]) -> None:
            refused = [id for id in ids if not self._give(ready[id])]
            if refused:
                lane.ask(lambda store: store.outbox.restore(refused), lambda _: self.read())
            self.read()

        lane.ask(lambda store: store.outbox.mark_sent(tuple(ready), now), noted)

    def _give(self, item: OutboxItem) -> bool:
        """Open one; what was written for its page is on the clipboard then."""
        if text := item.content.get("text", ""):
            QGuiApplication.clipboard().setText(text)
        return self._window.hands.share.open_address(item.content["address"])

    # --- what the engine says

    def _done(self, done: Done) -> None:
        if done.id in self._asked:
            self._asked.discard(done.id)
            sent, failed = int(done.totals["sent"]), int(done.totals["failed_items"])
            if failed:
                said = self.tr("{count} things of the outbox could not be sent; it says why.")
                one = self.tr("One thing of the outbox could not be sent; it says why.")
                words = one if failed == 1 else said.format(count=failed)
                self._window.status.tell(words, self.tr("Outbox"), self.show)
            elif sent:
                one = self.tr("One thing of the outbox is sent.")
                many = self.tr("{count} things of the outbox are sent.").format(count=sent)
                self._window.status.tell(one if sent == 1 else many)
            if done.feeds:
                self._parts.merging.read_tree()
            self.read()
        elif "unchanged" in done.totals and self.items:
            self._try_again()

    def _try_again(self) -> None:
        """After a refresh, what is due of what the engine sends by itself."""
        kinds = {i.kind.value for i in self.items if i.kind.is_sent and self._is_sent_alone(i)}
        if kinds and self._window.hands.share.is_online():
            self._parts.engine.send(request := SendOutbox(new_id(), kinds=tuple(sorted(kinds))))
            self._asked.add(request.id)

    def _failed(self, failed: Failed) -> None:
        if failed.id in self._asked:
            self._asked.discard(failed.id)
            self.read()

    @property
    def notice(self) -> Notice | None:
        """The strip in which what waits is offered, None until it was needed."""
        return self._notice


def _must_be_chosen(item: OutboxItem) -> bool:
    return item.error is not None and item.error.code == Code.FEEDS_TO_CHOOSE
