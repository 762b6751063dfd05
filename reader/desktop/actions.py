"""The one table of everything that can be done: its words, its keys, its icon.

Menus, buttons and shortcuts are made from it; what an action does is connected by the window.
Single keys are off while somebody types.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reader.desktop import icons, theme
from reader.desktop.plain_words import tip

FILE, VIEW, GO, FEEDS, ARTICLE, HELP = "file", "view", "go", "feeds", "article", "help"
THEME = "theme"
SIDE = "side"  # where a key works only while the focus is in the sidebar


class Spec(NamedTuple):
    """One action: `keys` in Qt's portable form, the first one is shown; `icon` may be ""."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    break_before: bool = False
    pane: str = ""  # its keys work in this pane alone
    group: str = ""  # the menu within the menu that it stands in


def table() -> tuple[Spec, ...]:
    """All actions in the order of the menus, in the language of now."""
    tr = QCoreApplication.translate
    return (
        Spec("add", FILE, tr("Actions", "Add feed…"), ("Ctrl+N", "A"), "add"),
        Spec("starters", FILE, tr("Actions", "Add well-known feeds…"), ("Ctrl+Shift+A",)),
        Spec("import", FILE, tr("Actions", "Import feeds (OPML)…"), ("Ctrl+I",), "", False, True),
        Spec("export", FILE, tr("Actions", "Export feeds (OPML)…"), ("Ctrl+Shift+E",)),
        Spec("pack", FILE, tr("Actions", "Pack for a trip…"), ("Ctrl+Shift+T",)),
        Spec("pause_pack", FILE, tr("Actions", "Pause packing"), ("Ctrl+Shift+P",), "pause"),
        Spec("edition", FILE, tr("Actions", "Make an edition (EPUB)…"), ("Ctrl+Shift+B",)),
        Spec("keep_page", FILE, tr("Actions", "Keep a page…"), ("Ctrl+Shift+K",)),
        Spec("export_notes", FILE, tr("Actions", "Export notes…")),
        Spec("print", FILE, tr("Actions", "Print…"), ("Ctrl+P",)),
        Spec("pdf", FILE, tr("Actions", "Save as PDF…"), ("Ctrl+Alt+P",)),
        Spec("import_stars", FILE, tr("Actions", "Import starred articles…")),
        Spec("refresh", FILE, tr("Actions", "Refresh all"), ("Ctrl+R", "R", "F5"), "refresh"),
        Spec("stop", FILE, tr("Actions", "Stop"), ("Escape",), "stop"),
        Spec(
            "work_offline", FILE, tr("Actions", "Work offline"), ("Ctrl+Shift+O",), "", True, True
        ),
        Spec("outbox", FILE, tr("Actions", "Outbox…"), ("Shift+X",), "mail"),
        Spec("space", FILE, tr("Actions", "Space…"), ("Ctrl+Shift+D",), "", False, True),
        Spec("backup", FILE, tr("Actions", "Back up the library…")),
        Spec("restore", FILE, tr("Actions", "Restore a backup…")),
        Spec("move_library", FILE, tr("Actions", "Move the library…")),
        Spec("preferences", FILE, tr("Actions", "Preferences…"), ("Ctrl+,",), "", False, True),
        Spec("quit", FILE, tr("Actions", "Quit"), ("Ctrl+Q",), break_before=True),
        Spec("search", VIEW, tr("Actions", "Search"), ("Ctrl+F", "/"), "search"),
        Spec("find", VIEW, tr("Actions", "Find in the article…"), ("Ctrl+G",)),
        Spec("find_next", VIEW, tr("Actions", "Find the next place"), ("F3",)),
        Spec("find_previous", VIEW, tr("Actions", "Find the place before"), ("Shift+F3",)),
        Spec("unread_only", VIEW, tr("Actions", "Unread only"), ("U",), "filter", True),
        Spec("narrow", VIEW, tr("Actions", "Order and filters…"), ("V",), "sliders"),
        Spec("starred_only", VIEW, tr("Actions", "Starred only"), ("Shift+V",), "", True),
        Spec("with_pictures", VIEW, tr("Actions", "With pictures only"), (), "", True),
        Spec("offline_only", VIEW, tr("Actions", "Complete offline only"), ("X",), "", True),
        Spec("with_files", VIEW, tr("Actions", "With sound or files only"), (), "", True),
        Spec("oldest_first", VIEW, tr("Actions", "Oldest first"), ("Shift+O",), "", True),
        Spec("save_view", VIEW, tr("Actions", "Save view…"), ("Ctrl+Shift+S",)),
        Spec("show_new", VIEW, tr("Actions", "Show what has come in above"), ("W",)),
        Spec("feeds", VIEW, tr("Actions", "Show or hide the feeds"), ("F9", "B"), "panel"),
        Spec("pictures", VIEW, tr("Actions", "With or without pictures"), ("Ctrl+Alt+I",)),
        Spec("feed_pictures", VIEW, tr("Actions", "Pictures of this feed"), ("Ctrl+Alt+J",)),
        Spec("full_screen", VIEW, tr("Actions", "Full screen"), ("F11",)),
        Spec("read_alone", VIEW, tr("Actions", "The article alone"), ("Shift+F11",)),
        Spec("larger", VIEW, tr("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "", False, True),
        Spec("smaller", VIEW, tr("Actions", "Smaller text"), ("Ctrl+-",)),
        Spec("usual", VIEW, tr("Actions", "Usual text size"), ("Ctrl+0",)),
        Spec("theme_system", VIEW, tr("Actions", "The system’s theme"), group=THEME),
        Spec("theme_light", VIEW, tr("Actions", "Light theme"), group=THEME),
        Spec("theme_sepia", VIEW, tr("Actions", "Sepia theme"), group=THEME),
        Spec("theme_dark", VIEW, tr("Actions", "Dark theme"), group=THEME),
        Spec("palette", GO, tr("Actions", "Go to anything…"), ("Ctrl+K",), "search"),
        Spec("next_unread", GO, tr("Actions", "Next unread article"), ("Shift+N", "Shift+J")),
        Spec("next", GO, tr("Actions", "Next article"), ("N", "J")),
        Spec("previous", GO, tr("Actions", "Previous article"), ("P", "K")),
        Spec("onward", GO, tr("Actions", "Page down, then next unread"), ("Space",)),
        Spec("back", GO, tr("Actions", "Page up"), ("Shift+Space",)),
        Spec("next_link", GO, tr("Actions", "Next link in the article"), ("L",)),
        Spec("previous_link", GO, tr("Actions", "Previous link in the article"), ("Shift+L",)),
        Spec("to_list", GO, tr("Actions", "Back to the list"), ("H",), "back"),
        Spec("story_back", GO, tr("Actions", "Back to the story before"), ("Alt+Left",)),
        Spec("story_forward", GO, tr("Actions", "Forward again"), ("Alt+Right",)),
        Spec("by_writer", GO, tr("Actions", "More by this writer"), ("Shift+W",)),
        Spec("next_pane", GO, tr("Actions", "Next pane"), ("F6",), "", False, True),
        Spec("previous_pane", GO, tr("Actions", "Previous pane"), ("Shift+F6",)),
        Spec("filter_feeds", FEEDS, tr("Actions", "Filter feeds"), ("Ctrl+Shift+F", "F"), "filter"),
        Spec("refresh_here", FEEDS, tr("Actions", "Refresh this"), ("Shift+R",), "refresh"),
        Spec("new_folder", FEEDS, tr("Actions", "New folder…"), ("Ctrl+Shift+N",), "folder"),
        Spec("open_site", FEEDS, tr("Actions", "Open the site"), (), "browser", False, True),
        Spec("copy_address", FEEDS, tr("Actions", "Copy the feed’s address"), (), "link"),
        Spec("rename", FEEDS, tr("Actions", "Rename"), ("F2",), "", False, True),
        Spec("move_to", FEEDS, tr("Actions", "Move to folder…"), ("Ctrl+Shift+M",)),
        Spec("properties", FEEDS, tr("Actions", "Properties…"), ("Alt+Return",)),
        Spec("remove", FEEDS, tr("Actions", "Delete"), ("Del",), pane=SIDE),
        Spec("health", FEEDS, tr("Actions", "Feed health…"), ("Ctrl+Shift+H",), "", False, True),
        Spec("read", ARTICLE, tr("Actions", "Mark read or unread"), ("M",), "unread"),
        Spec("star", ARTICLE, tr("Actions", "Star or unstar"), ("S",), "star"),
        Spec("all_read", ARTICLE, tr("Actions", "Mark all read"), ("Shift+A",), "all-read"),
        Spec("read_above", ARTICLE, tr("Actions", "Mark read what is above"), ("Shift+U",)),
        Spec("read_older", ARTICLE, tr("Actions", "Mark read what is older"), ("Shift+D",)),
        Spec("tag", ARTICLE, tr("Actions", "Tags…"), ("T",), "tag"),
        Spec("share", ARTICLE, tr("Actions", "Share…"), ("Shift+S",), "share"),
        Spec("other_text", ARTICLE, tr("Actions", "Full text or feed’s text"), ("E",), "article"),
        Spec("fetch_now", ARTICLE, tr("Actions", "Fetch what is missing now"), ("G",), "fetch"),
        Spec("ledger", ARTICLE, tr("Actions", "What is kept offline…"), ("I",)),
        Spec("play", ARTICLE, tr("Actions", "Play or stop the moving picture"), ("Shift+P",)),
        Spec("keep_link", ARTICLE, tr("Actions", "Keep the page of this link"), ("Shift+K",)),
        Spec("view_picture", ARTICLE, tr("Actions", "Look at the pictures"), ("Z",)),
        Spec("open_table", ARTICLE, tr("Actions", "Open the table by itself"), ("Shift+T",)),
        Spec("follow_source", ARTICLE, tr("Actions", "Follow this source"), ("Shift+F",)),
        Spec("follow_writer", ARTICLE, tr("Actions", "Follow the writer or section"), ("Shift+G",)),
        Spec("file", ARTICLE, tr("Actions", "Open or download its file"), ("Shift+I",)),
        Spec("comments", ARTICLE, tr("Actions", "Comments"), ("Shift+C",)),
        Spec("respond", ARTICLE, tr("Actions", "Respond…"), ("Y",), "respond"),
        Spec("highlight", ARTICLE, tr("Actions", "Highlight"), ("Shift+H",)),
        Spec("note", ARTICLE, tr("Actions", "Note…"), ("Shift+Y",)),
        Spec("notes", ARTICLE, tr("Actions", "All notes…"), ("Ctrl+Shift+Y",)),
        Spec("speak", ARTICLE, tr("Actions", "Read aloud, or rest"), ("Shift+E",)),
        Spec("speak_stop", ARTICLE, tr("Actions", "Stop reading aloud"), ("Ctrl+Alt+E",)),
        Spec("speak_slower", ARTICLE, tr("Actions", "Speak slower"), ("Ctrl+Alt+,",)),
        Spec("speak_faster", ARTICLE, tr("Actions", "Speak faster"), ("Ctrl+Alt+.",)),
        Spec("undo", ARTICLE, tr("Actions", "Undo"), ("Ctrl+Z",), "", False, True),
        Spec("redo", ARTICLE, tr("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        Spec("open", ARTICLE, tr("Actions", "Open in browser"), ("O",), "browser", False, True),
        Spec("copy_link", ARTICLE, tr("Actions", "Copy link"), ("C",), "link"),
        Spec("keys", HELP, tr("Actions", "Keyboard shortcuts"), ("F1", "?")),
        Spec("show_log", HELP, tr("Actions", "Show log files"), (), "", False, True),
        Spec("report", HELP, tr("Actions", "Report a problem…")),
        Spec("about", HELP, tr("Actions", "About Broadsheet"), (), "", False, True),
    )


def menu_names() -> dict[str, str]:
    """The menus in their order, with the letters that open them marked."""
    tr = QCoreApplication.translate
    return {
        FILE: tr("Actions", "&File"),
        VIEW: tr("Actions", "&View"),
        GO: tr("Actions", "&Go"),
        FEEDS: tr("Actions", "Fee&ds"),
        ARTICLE: tr("Actions", "&Article"),
        HELP: tr("Actions", "&Help"),
    }


def group_names() -> dict[str, str]:
    """The menus that stand within a menu."""
    return {THEME: QCoreApplication.translate("Actions", "Theme")}


def types_text(widget: QWidget | None) -> bool:
    """Whether keys pressed in a widget are its own: text, or a button's."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox | QAbstractButton)


class Actions(QObject):
    """The table as Qt's actions, living in the window they are given."""

    def __init__(self, window: QWidget, sheet: theme.Theme) -> None:
        super().__init__(window)
        self._window = window
        self._specs = {spec.id: spec for spec in table()}
        self._made: dict[str, QAction] = {}
        self._keys = {spec.id: spec.keys for spec in self._specs.values()}
        self._buttons: list[tuple[QToolButton, str]] = []
        self._typing = False
        for spec in self._specs.values():
            action = QAction(spec.text, window)
            action.setCheckable(spec.checkable or bool(spec.group))
            self._made[spec.id] = action
        self.set_theme(sheet)

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def connect_all(
        self, slots: dict[str, Callable[[], object]], panes: dict[str, QWidget]
    ) -> None:
        """Connect each action to what it does; every action must be there."""
        for id, action in self._made.items():
            action.triggered.connect(lambda _=False, do=slots[id]: do())
            pane = self._specs[id].pane
            if pane:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            panes.get(pane, self._window).addAction(action)
        self.set_typing(False)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus; single keys are shown beside their words."""
        for key, name in menu_names().items():
            menu = QMenu(name, bar)
            bar.addMenu(menu)
            groups: dict[str, QMenu] = {}
            for spec in self._specs.values():
                if spec.menu != key:
                    continue
                if spec.break_before:
                    menu.addSeparator()
                if spec.group and spec.group not in groups:
                    groups[spec.group] = menu.addMenu(group_names()[spec.group])
                groups.get(spec.group, menu).addAction(self._made[spec.id])

    def button(self, id: str, parent: QWidget) -> QToolButton:
        """A button for an action, with its key in the tooltip."""
        spec = self._specs[id]
        made = QToolButton(parent)
        made.setDefaultAction(self._made[id])
        made.setAutoRaise(True)
        action = self._made[id]
        # The words follow the state ("Star", "Unstar"), which is else told by the icon alone.
        action.changed.connect(lambda: made.setAccessibleName(action.text().rstrip("…")))
        made.setAccessibleName(spec.text.rstrip("…"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons.append((made, id))
        self._explain_button(made, id)
        return made

    def _explain_button(self, button: QToolButton, id: str) -> None:
        text, keys = self._specs[id].text.rstrip("…"), self._keys[id]
        button.setToolTip(tip(f"{text} ({shown(keys[-1])})" if keys else text))

    def set_typing(self, typing: bool) -> None:
        """Switch the single keys off while somebody types, and on again."""
        self._typing = typing
        for id, keys in self._keys.items():
            heard = [key for key in keys if not (typing and is_single(key))]
            self._made[id].setShortcuts([QKeySequence(key) for key in heard])

    # --- keys

    def specs(self) -> tuple[Spec, ...]:
        """The table, each action with the keys it has now."""
        return tuple(spec._replace(keys=self._keys[id]) for id, spec in self._specs.items())

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Give actions the keys that the person chose; all others have the table's."""
        for id, spec in self._specs.items():
            self._keys[id] = tuple(chosen.get(id, spec.keys))
        self.set_typing(self._typing)
        for button, id in self._buttons:
            self._explain_button(button, id)

    def set_icon(self, id: str, name: str, sheet: theme.Theme) -> None:
        """Give an action another icon: its state has changed."""
        ratio = self._window.devicePixelRatioF()  # of the screen that the window is on now
        self._made[id].setIcon(icons.icon(name, sheet.muted, ratio))

    def set_theme(self, sheet: theme.Theme) -> None:
        """Draw all icons in the colours of a sheet."""
        for spec in self._specs.values():
            if spec.icon:
                self.set_icon(spec.id, spec.icon, sheet)

    def enable(self, ids: Iterable[str], on: bool) -> None:
        """Let actions be done, or not."""
        for id in ids:
            self._made[id].setEnabled(on)


def shown(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_single(key: str) -> bool:
    """Whether a key is one that somebody who types needs: all but F1 and those with Ctrl or Alt."""
    plain = key.removeprefix("Shift+")
    held = any(plain.startswith(modifier) for modifier in ("Ctrl+", "Alt+", "Meta+"))
    return not (held or re.fullmatch(r"F\d+", plain))
