"""What the actions for tags and saved views do: the shelves on which a reader lays articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.desktop.dialogs.tags import SaveView, TagArticles
from reader.desktop.marks import STAR_MARK, grouped
from reader.desktop.narrowing import described
from reader.desktop.rows import FOLDER, TAG, Node, Place
from reader.desktop.view_counts import ViewCounts

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShelfCommands", text)


class ShelfCommands:
    """The hands for tags and views."""

    def __init__(self, window: Window, parts: Parts) -> None:
        self._window = window
        self._parts = parts
        self._gestures = count(1)
        self.tag_dialog: TagArticles | None = None
        model, merging = window.sidebar.model, parts.merging
        model.articles_dropped.connect(self.drop)
        parts.tagging.counted.connect(model.set_tags)
        parts.tagging.tags_changed.connect(self._tree_changed)
        parts.tagging.turned.connect(merging.bring)
        assert window.telling is not None
        parts.tagging.refused.connect(window.telling.mark_refused)
        merging.more_nodes = parts.views.nodes
        parts.views.changed.connect(self._tree_changed)
        self.view_counts = ViewCounts(parts.read_lane, parts.views, model, parts.clock, window)
        parts.marks.settled.connect(self.view_counts.want)
        parts.tagging.counted.connect(self.view_counts.want)
        merging.tree_shown.connect(self.view_counts.want)
        self.view_counts.want()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"tag": self.ask_for_tags, "save_view": self.ask_for_name}

    def _tree_changed(self) -> None:
        self._parts.merging.read_tree()
        self._parts.merging.flush_tree()

    # --- tags

    def ask_for_tags(self) -> None:
        """Open the tags of the chosen articles."""
        ids = tuple(self._window.hands.commands.chosen())
        if ids:
            self._parts.read_lane.ask(
                lambda store: (store.tags.all(), store.tags.on(ids)),
                lambda found: self._open_tags(ids, *found),
                first=True,
            )

    def _open_tags(
        self, ids: Sequence[int], tags: Sequence[tuple[int, str]], on: dict[int, int]
    ) -> None:
        row = self._window.headlines.model.row(ids[0])
        title = row.title if row is not None and len(ids) == 1 else ""
        title = title or _tr("{count} articles").format(count=grouped(len(ids)))
        dialog = TagArticles(title, tags, on, len(ids), self._window)
        gesture = f"tags {next(self._gestures)}"

        def turn(name: str, on: bool) -> None:
            self._parts.tagging.turn(ids, name, on, gesture=gesture)

        dialog.turned.connect(turn)
        self.tag_dialog = dialog
        dialog.open()

    def drop(self, articles: Sequence[int], node: Node) -> None:
        """Put on articles the tag or star they were dropped onto, and their feeds into a folder."""
        if node.kind == FOLDER:
            self._parts.read_lane.ask(
                lambda store: {headline.feed for headline in store.articles.by_ids(articles)},
                lambda feeds: self._window.hands.feeds.put_all(feeds, node),
                first=True,
            )
        elif node.kind == TAG:
            self._parts.tagging.turn(articles, node.name, True)
        else:
            self._parts.marks.set_many(articles, STAR_MARK, True)

    # --- views

    def ask_for_name(self) -> SaveView:
        """Ask under which name the open list is to stand in the sidebar."""
        place, views = self._parts.opening.place, self._parts.views
        heading = self._window.headlines.named[0]
        words = " · ".join(part for part in (heading, described(place)) if part)
        name = place.words or ", ".join(part for part in (heading, described(place)) if part)
        dialog = SaveView(name, words, [node.name for node in views.nodes()], self._window)
        dialog.named.connect(lambda name: self.save_view(name, place))
        dialog.open()
        return dialog

    def save_view(self, name: str, place: Place) -> None:
        """Save a place under a name, and open it from there."""
        id = self._parts.views.add(name, place)
        self._window.wanted_place = Place("view", id)

    # --- lines of the sidebar

    def rename(self, node: Node, name: str) -> None:
        """Give a tag or a view the name that was typed."""
        if node.kind != TAG:
            self._parts.views.rename(node.id, name)
            return
        others = [n for n in self._window.sidebar.model.nodes() if n.kind == TAG and n != node]
        if any(n.name.casefold() == name.casefold() and n.id != node.id for n in others):
            self._window.status.tell(_tr("There is a tag “{name}” already.").format(name=name))
        else:
            self._parts.tagging.rename(node.id, node.name, name)

    def remove(self, node: Node) -> None:
        """Delete a tag or a view; the articles stay."""
        if node.kind == TAG:
            self._parts.tagging.remove(node.id, node.name)
        else:
            self._parts.views.remove(node.id)
