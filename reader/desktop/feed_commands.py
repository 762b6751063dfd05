"""What the actions for folders and feeds do, with the place that is chosen in the sidebar.

Each change is a step of `operations` that `changing` carries out, so that it can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QUrl
from PySide6.QtGui import QGuiApplication

from reader.desktop import operations
from reader.desktop.arranging import within
from reader.desktop.changing import Step
from reader.desktop.dialogs.new_address import NewAddress
from reader.desktop.dialogs.properties import Chosen, Properties
from reader.desktop.dialogs.small import MoveTo, NewFolder
from reader.desktop.engine_client import new_id
from reader.desktop.rows import ALL, FEED, FOLDER, TAG, VIEW, Node, Place
from reader.desktop.sidebar_menu import menu_for
from reader.desktop.telling import sentence_for
from reader.model import Feed, Folder, Message
from reader.protocol import Done, KeepCredentials

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


def _tr(text: str) -> str:
    return QCoreApplication.translate("FeedCommands", text)


class FeedCommands:
    """The hands of the sidebar."""

    def __init__(self, window: Window, parts: Parts) -> None:
        self._window = window
        self._parts = parts
        self._passwords: dict[str, int] = {}  # requests to keep one, and the feed they are for
        window.sidebar.model.renamed.connect(self.give_name)
        window.sidebar.model.dropped.connect(self.put)
        window.sidebar.view.menu_wanted.connect(self.show_menu)
        parts.changing.applied.connect(self._read_tree)
        parts.changing.articles_changed.connect(self._read_list)
        parts.changing.refused.connect(self._refused)
        parts.engine.done.connect(self._password_kept)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        side = self._window.sidebar
        return {
            "filter_feeds": side.filter.start,
            "refresh_here": self.refresh_here,
            "new_folder": self.new_folder,
            "rename": side.edit_name,
            "move_to": self.move_to,
            "properties": self.properties,
            "remove": self.remove,
            "open_site": lambda: self._with_feed(self._open_site),
            "copy_address": lambda: self._with_feed(self._copy_address),
        }

    # --- the chosen place

    def node(self) -> Node | None:
        """The folder or feed that is chosen; None for any other place."""
        node = self._window.sidebar.current()
        return node if node is not None and node.kind in (FEED, FOLDER) else None

    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the chosen line."""
        menu_for(self._window.sidebar.current(), self._window.actions_of, self._window).popup(at)

    def refresh_here(self) -> None:
        """Fetch the feeds of the chosen place, due or not."""
        node = self._window.sidebar.current()
        if node is not None:
            feeds = tuple(self._window.sidebar.model.feeds_in(node.kind, node.id))
            if feeds:
                self._parts.refreshing.refresh(feeds=feeds)

    # --- folders, names and places

    def new_folder(self) -> NewFolder:
        """Ask for a new folder, inside the chosen one."""
        node = self.node()
        inside = 0 if node is None else node.id if node.kind == FOLDER else node.parent
        dialog = NewFolder(self._window.sidebar.model.nodes(), self._window, inside)
        dialog.named.connect(self.make_folder)
        dialog.open()
        return dialog

    def make_folder(self, title: str, inside: int) -> None:
        """Make a folder."""
        said = _tr("Folder “{name}” made.").format(name=title)
        self._parts.changing.do(said, operations.folder_made(title, inside))

    def give_name(self, node: Node, name: str) -> None:
        """Give a folder or feed the name that was typed; tags and views are others' business."""
        if node.kind in (TAG, VIEW):
            self._window.hands.shelves.rename(node, name)
            return
        said = _tr("“{old}” is now called “{name}”.").format(old=node.name, name=name)
        if node.kind == FEED:
            self._parts.changing.do(said, operations.feed_renamed(node.id, name))
        else:
            self._parts.changing.do(said, operations.folder_renamed(node.id, name))

    def put(self, what: tuple[str, int], folder: int, before: int) -> None:
        """Put what was dragged where it was let fall."""
        node = self._window.sidebar.model.node(*what)
        if node is not None:
            self._parts.changing.do(
                self._moved(node, folder), operations.moved(what, folder, before)
            )

    def put_all(self, feeds: Collection[int], folder: Node) -> None:
        """Put the feeds of articles that were let fall on a folder into it."""
        there = self._window.sidebar.model.node
        found = [node for feed in sorted(feeds) if (node := there(FEED, feed)) is not None]
        moving = [node for node in found if node.parent != folder.id]
        if len(found) == 1 and not moving:
            said = _tr("“{name}” is in “{folder}” already.")
            self._window.status.tell(said.format(name=found[0].name, folder=folder.name))
        elif len(moving) == 1:
            self.put(moving[0].key, folder.id, 0)
        elif moving:
            said = _tr("{count} feeds moved to “{folder}”.")
            self._parts.changing.do(
                said.format(count=len(moving), folder=folder.name),
                *(operations.moved(node.key, folder.id) for node in moving),
            )
        elif found:
            said = _tr("Their feeds are in “{folder}” already.")
            self._window.status.tell(said.format(folder=folder.name))

    def move_to(self) -> MoveTo | None:
        """Ask where the chosen folder or feed is to go."""
        node = self.node()
        if node is None:
            return None
        inside = within(self._folders(), node.id) if node.kind == FOLDER else frozenset[int]()
        dialog = MoveTo(node, self._window.sidebar.model.nodes(), self._window, inside)

        def move(folder: int, new: str) -> None:
            if new:
                said = _tr("“{name}” moved to “{folder}”.").format(name=node.name, folder=new)
                self._parts.changing.do(said, operations.moved_into_new(node.key, new))
            elif folder != node.parent:
                self.put(node.key, folder, 0)

        dialog.moved.connect(move)
        dialog.open()
        return dialog

    def remove(self) -> None:
        """Unsubscribe from the chosen feed, or dissolve the chosen folder; both can be undone."""
        current = self._window.sidebar.current()
        if current is not None and current.kind in (TAG, VIEW):
            self._leave(current)
            self._window.hands.shelves.remove(current)
            return
        node = self.node()
        if node is None:
            return
        if node.kind == FEED:
            self.remove_feed(node.id, node.name)
            return
        said = _tr("Folder “{name}” dissolved; its feeds are one above.").format(name=node.name)
        self._leave(node)
        self._parts.changing.do(said, operations.folders_removed(node.id))

    def remove_feed(self, feed: int, name: str) -> None:
        """Unsubscribe from a feed."""
        node = self._window.sidebar.model.node(FEED, feed)
        if node is not None:
            self._leave(node)
        said = _tr("“{name}” deleted.").format(name=name)
        self._parts.changing.do(said, operations.feeds_removed(feed))

    def _leave(self, node: Node) -> None:
        """Go on to the neighbour of a place that is about to go, if it is the one that is open."""
        side = self._window.sidebar
        current = side.current()
        if current is None or current.key != node.key:
            return
        nodes = [each for each in side.model.nodes() if each.key != node.key]
        at = next((n for n, each in enumerate(side.model.nodes()) if each.key == node.key), 0)
        following = nodes[at : at + 1] or nodes[-1:]
        place = Place(following[0].kind, following[0].id) if following else Place(ALL)
        self._window.wanted_place = None
        side.choose(place)

    # --- one feed

    def properties(self) -> None:
        """Open the properties of the chosen feed; of a folder, its name."""
        node = self.node()
        if node is not None and node.kind == FOLDER:
            self._window.sidebar.edit_name()
        else:
            self._with_feed(self.show_properties)

    def show_properties(self, feed: Feed) -> Properties:
        """Open the properties of a feed."""
        interval = self._parts.refreshing.interval
        nodes = self._window.sidebar.model.nodes()
        dialog = Properties(feed, nodes, interval, self._window)
        dialog.chosen.connect(lambda chosen: self.keep_properties(feed, chosen))
        dialog.address_wanted.connect(lambda: self.new_address(feed))
        dialog.open()
        return dialog

    def keep_properties(self, feed: Feed, chosen: Chosen) -> None:
        """Write what was chosen for a feed: one change, whatever it touches."""
        steps: list[Step] = []
        if chosen.title != feed.given_title:
            steps.append(operations.feed_renamed(feed.id, chosen.title))
        if chosen.new_folder:
            steps.append(operations.moved_into_new((FEED, feed.id), chosen.new_folder))
        elif chosen.folder != feed.folder:
            steps.append(operations.moved((FEED, feed.id), chosen.folder))
        if chosen.options != feed.options:
            steps.append(operations.options_set(feed.id, chosen.options))
        if steps:
            said = _tr("“{name}” changed.").format(name=feed.name)
            self._parts.changing.do(said, *steps)
        if chosen.password is not None:
            name = feed.options.credentials or chosen.options.credentials
            request = KeepCredentials(new_id(), name, chosen.user, chosen.password)
            self._passwords[request.id] = feed.id
            self._parts.engine.send(request)

    def _password_kept(self, done: Done) -> None:
        """A password is with the engine: try the feed with it."""
        feed = self._passwords.pop(done.id, 0)
        if feed:
            self._parts.refreshing.refresh(feeds=(feed,))

    def new_address(self, feed: Feed) -> NewAddress:
        """Ask for another address of a feed."""
        window = self._window
        dialog = NewAddress(feed, self._parts.engine, window.explain, window)
        dialog.chosen.connect(lambda address: self.change_address(feed, address))
        dialog.open()
        return dialog

    def change_address(self, feed: Feed, address: str) -> None:
        """Read a feed from another address, and fetch it."""
        if address == feed.address:
            return
        said = _tr("“{name}” has a new address.").format(name=feed.name)
        step = operations.address_changed(feed.id, address, feed.address, dropped=feed.moved_to)
        self._parts.changing.do(said, step, then=lambda: self._fetch(feed.id))

    def accept_move(self, feed: Feed) -> None:
        """Follow a feed to where it says it moved, and fetch it."""
        said = _tr("“{name}” has a new address.").format(name=feed.name)
        step = operations.move_accepted(feed)
        self._parts.changing.do(said, step, then=lambda: self._fetch(feed.id))

    def _fetch(self, feed: int) -> None:
        self._parts.refreshing.refresh(feeds=(feed,))

    def _open_site(self, feed: Feed) -> None:
        self._window.hands.commands.open_address(QUrl(feed.site or feed.address))

    def _copy_address(self, feed: Feed) -> None:
        QGuiApplication.clipboard().setText(feed.address)
        self._window.status.tell(_tr("Address copied."))

    def _with_feed(self, do: Callable[[Feed], object]) -> None:
        """Do something with the chosen feed."""
        node = self.node()
        if node is not None and node.kind == FEED:
            self.with_feed(node.id, do)

    def with_feed(self, id: int, do: Callable[[Feed], object]) -> None:
        """Read a feed as the library has it, then do something with it."""
        self._parts.read_lane.ask(
            lambda store: store.feeds.get(id), lambda feed: feed and do(feed), first=True
        )

    # --- after a change

    def _read_tree(self) -> None:
        self._parts.merging.read_tree()
        self._parts.merging.flush_tree()

    def _read_list(self) -> None:
        self._parts.opening.read_again()

    def _refused(self, why: Message | Exception) -> None:
        window = self._window
        said = window.explain(why) if isinstance(why, Message) else sentence_for(window, why)
        window.status.tell(said)

    def _folders(self) -> list[Folder]:
        return [
            Folder(node.id, node.name, node.parent)
            for node in self._window.sidebar.model.nodes()
            if node.kind == FOLDER
        ]

    def _moved(self, node: Node, folder: int) -> str:
        there = self._window.sidebar.model.node(FOLDER, folder)
        if there is None:
            return _tr("“{name}” moved.").format(name=node.name)
        return _tr("“{name}” moved to “{folder}”.").format(name=node.name, folder=there.name)
