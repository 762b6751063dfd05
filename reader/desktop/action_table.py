"""The one table of everything that can be done: its words, its keys, its icon, its menu.

Menus, buttons and shortcuts are made from it; it makes none of them.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

FILE, VIEW, GO, FEEDS, ARTICLE, HELP = "file", "view", "go", "feeds", "article", "help"
THEME, IN_IT, FOLLOW, NOTES, ALOUD = "theme", "in it", "follow", "notes", "aloud"
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
        Spec("import", FILE, tr("Actions", "Import feeds (OPML)…"), ("Ctrl+I",), break_before=True),
        Spec("export", FILE, tr("Actions", "Export feeds (OPML)…"), ("Ctrl+Shift+E",)),
        Spec("import_stars", FILE, tr("Actions", "Import starred articles…")),
        Spec("export_notes", FILE, tr("Actions", "Export notes…")),
        Spec("pack", FILE, tr("Actions", "Pack for a trip…"), ("Ctrl+Shift+T",), break_before=True),
        Spec("pause_pack", FILE, tr("Actions", "Pause packing"), ("Ctrl+Shift+P",), "pause"),
        Spec("edition", FILE, tr("Actions", "Make an edition (EPUB)…"), ("Ctrl+Shift+B",)),
        Spec("keep_page", FILE, tr("Actions", "Keep a page…"), ("Ctrl+Shift+K",)),
        Spec("print", FILE, tr("Actions", "Print…"), ("Ctrl+P",), break_before=True),
        Spec("pdf", FILE, tr("Actions", "Save as PDF…"), ("Ctrl+Alt+P",)),
        Spec(
            "refresh",
            FILE,
            tr("Actions", "Refresh all"),
            ("Ctrl+R", "R", "F5"),
            "refresh",
            break_before=True,
        ),
        Spec("stop", FILE, tr("Actions", "Stop"), ("Escape",), "stop"),
        Spec("work_offline", FILE, tr("Actions", "Work offline"), ("Ctrl+Shift+O",), "", True),
        Spec("outbox", FILE, tr("Actions", "Outbox…"), ("Shift+X",), "mail"),
        Spec("space", FILE, tr("Actions", "Space…"), ("Ctrl+Shift+D",), break_before=True),
        Spec("backup", FILE, tr("Actions", "Back up the library…")),
        Spec("restore", FILE, tr("Actions", "Restore a backup…")),
        Spec("move_library", FILE, tr("Actions", "Move the library…")),
        Spec("preferences", FILE, tr("Actions", "Preferences…"), ("Ctrl+,",), break_before=True),
        Spec("quit", FILE, tr("Actions", "Quit"), ("Ctrl+Q",), break_before=True),
        Spec("search", VIEW, tr("Actions", "Search"), ("Ctrl+F", "/"), "search"),
        Spec("find", VIEW, tr("Actions", "Find in the article…"), ("Ctrl+G",)),
        Spec("find_next", VIEW, tr("Actions", "Find the next place"), ("F3",)),
        Spec("find_previous", VIEW, tr("Actions", "Find the place before"), ("Shift+F3",)),
        Spec(
            "unread_only",
            VIEW,
            tr("Actions", "Unread only"),
            ("U",),
            "filter",
            True,
            break_before=True,
        ),
        Spec("narrow", VIEW, tr("Actions", "Order and filters…"), ("V",), "sliders"),
        Spec("starred_only", VIEW, tr("Actions", "Starred only"), ("Shift+V",), "", True),
        Spec("with_pictures", VIEW, tr("Actions", "With pictures only"), (), "", True),
        Spec("offline_only", VIEW, tr("Actions", "Complete offline only"), ("X",), "", True),
        Spec("with_files", VIEW, tr("Actions", "With sound or files only"), (), "", True),
        Spec("oldest_first", VIEW, tr("Actions", "Oldest first"), ("Shift+O",), "", True),
        Spec("save_view", VIEW, tr("Actions", "Save view…"), ("Ctrl+Shift+S",)),
        Spec(
            "show_new",
            VIEW,
            tr("Actions", "Show what has come in above"),
            ("W",),
            break_before=True,
        ),
        Spec("feeds", VIEW, tr("Actions", "Show or hide the feeds"), ("F9", "B"), "panel"),
        Spec("full_screen", VIEW, tr("Actions", "Full screen"), ("F11",)),
        Spec("read_alone", VIEW, tr("Actions", "The article alone"), ("Shift+F11",)),
        Spec(
            "pictures",
            VIEW,
            tr("Actions", "With or without pictures"),
            ("Ctrl+Alt+I",),
            break_before=True,
        ),
        Spec("feed_pictures", VIEW, tr("Actions", "Pictures of this feed"), ("Ctrl+Alt+J",)),
        Spec("larger", VIEW, tr("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), break_before=True),
        Spec("smaller", VIEW, tr("Actions", "Smaller text"), ("Ctrl+-",)),
        Spec("usual", VIEW, tr("Actions", "Usual text size"), ("Ctrl+0",)),
        Spec(
            "theme_system",
            VIEW,
            tr("Actions", "The system’s theme"),
            break_before=True,
            group=THEME,
        ),
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
        Spec("tag", ARTICLE, tr("Actions", "Tags…"), ("T",), "tag"),
        Spec(
            "all_read",
            ARTICLE,
            tr("Actions", "Mark all read"),
            ("Shift+A",),
            "all-read",
            break_before=True,
        ),
        Spec("read_above", ARTICLE, tr("Actions", "Mark read what is above"), ("Shift+U",)),
        Spec("read_older", ARTICLE, tr("Actions", "Mark read what is older"), ("Shift+D",)),
        Spec(
            "open", ARTICLE, tr("Actions", "Open in browser"), ("O",), "browser", break_before=True
        ),
        Spec("copy_link", ARTICLE, tr("Actions", "Copy link"), ("C",), "link"),
        Spec("share", ARTICLE, tr("Actions", "Share…"), ("Shift+S",), "share"),
        Spec("respond", ARTICLE, tr("Actions", "Respond…"), ("Y",), "respond"),
        Spec("comments", ARTICLE, tr("Actions", "Comments"), ("Shift+C",)),
        Spec(
            "other_text",
            ARTICLE,
            tr("Actions", "Full text or feed’s text"),
            ("E",),
            "article",
            break_before=True,
        ),
        Spec("fetch_now", ARTICLE, tr("Actions", "Fetch what is missing now"), ("G",), "fetch"),
        Spec("ledger", ARTICLE, tr("Actions", "What is kept offline…"), ("I",)),
        Spec("view_picture", ARTICLE, tr("Actions", "Look at the pictures"), ("Z",), group=IN_IT),
        Spec(
            "play",
            ARTICLE,
            tr("Actions", "Play or stop the moving picture"),
            ("Shift+P",),
            group=IN_IT,
        ),
        Spec(
            "open_table",
            ARTICLE,
            tr("Actions", "Open the table by itself"),
            ("Shift+T",),
            group=IN_IT,
        ),
        Spec(
            "file", ARTICLE, tr("Actions", "Open or download its file"), ("Shift+I",), group=IN_IT
        ),
        Spec(
            "keep_link",
            ARTICLE,
            tr("Actions", "Keep the page of this link"),
            ("Shift+K",),
            group=IN_IT,
        ),
        Spec(
            "follow_source",
            ARTICLE,
            tr("Actions", "Follow this source"),
            ("Shift+F",),
            group=FOLLOW,
        ),
        Spec(
            "follow_writer",
            ARTICLE,
            tr("Actions", "Follow the writer or section"),
            ("Shift+G",),
            group=FOLLOW,
        ),
        Spec(
            "highlight",
            ARTICLE,
            tr("Actions", "Highlight"),
            ("Shift+H",),
            break_before=True,
            group=NOTES,
        ),
        Spec("note", ARTICLE, tr("Actions", "Note…"), ("Shift+Y",), group=NOTES),
        Spec("notes", ARTICLE, tr("Actions", "All notes…"), ("Ctrl+Shift+Y",), group=NOTES),
        Spec("speak", ARTICLE, tr("Actions", "Read aloud, or rest"), ("Shift+E",), group=ALOUD),
        Spec(
            "speak_stop", ARTICLE, tr("Actions", "Stop reading aloud"), ("Ctrl+Alt+E",), group=ALOUD
        ),
        Spec("speak_slower", ARTICLE, tr("Actions", "Speak slower"), ("Ctrl+Alt+,",), group=ALOUD),
        Spec("speak_faster", ARTICLE, tr("Actions", "Speak faster"), ("Ctrl+Alt+.",), group=ALOUD),
        Spec("undo", ARTICLE, tr("Actions", "Undo"), ("Ctrl+Z",), break_before=True),
        Spec("redo", ARTICLE, tr("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
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
    tr = QCoreApplication.translate
    return {
        THEME: tr("Actions", "Theme"),
        IN_IT: tr("Actions", "In the article"),
        FOLLOW: tr("Actions", "Follow"),
        NOTES: tr("Actions", "Notes"),
        ALOUD: tr("Actions", "Read aloud"),
    }
