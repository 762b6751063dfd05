"""Other words that actions are looked for by, beside those that name them; they are never shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def other_words() -> dict[str, str]:
    """Words by the id of the action, in the language of now."""
    tr = QCoreApplication.translate
    look = tr("ActionWords", "appearance mode colours colors background night")
    return {
        "add": tr("ActionWords", "subscribe subscription new rss atom podcast"),
        "starters": tr("ActionWords", "subscribe discover suggestions recommended newspapers"),
        "import": tr("ActionWords", "subscriptions load migrate"),
        "export": tr("ActionWords", "subscriptions save"),
        "pack": tr("ActionWords", "offline download travel train plane"),
        "edition": tr("ActionWords", "book ebook Kindle newspaper"),
        "keep_page": tr("ActionWords", "save later bookmark address"),
        "print": tr("ActionWords", "paper printer"),
        "pdf": tr("ActionWords", "print export"),
        "import_stars": tr("ActionWords", "favourites favorites saved Pocket Instapaper"),
        "refresh": tr("ActionWords", "update reload fetch synchronise sync"),
        "stop": tr("ActionWords", "cancel"),
        "work_offline": tr("ActionWords", "disconnect network internet flight"),
        "outbox": tr("ActionWords", "waiting send later"),
        "space": tr("ActionWords", "disk storage size memory quota"),
        "backup": tr("ActionWords", "copy save"),
        "restore": tr("ActionWords", "recover copy"),
        "preferences": tr(
            "ActionWords", "settings options configuration language font theme interval calendar"
        ),
        "quit": tr("ActionWords", "exit close leave"),
        "search": tr("ActionWords", "find look for"),
        "find": tr("ActionWords", "search page"),
        "narrow": tr("ActionWords", "sort filter"),
        "oldest_first": tr("ActionWords", "sort order newest"),
        "save_view": tr("ActionWords", "smart folder saved search"),
        "feeds": tr("ActionWords", "sidebar panel"),
        "pictures": tr("ActionWords", "images photos"),
        "feed_pictures": tr("ActionWords", "images photos"),
        "read_alone": tr("ActionWords", "focus distraction zen"),
        "larger": tr("ActionWords", "zoom in font bigger"),
        "smaller": tr("ActionWords", "zoom out font"),
        "usual": tr("ActionWords", "zoom reset font normal"),
        "theme_system": look,
        "theme_light": look,
        "theme_sepia": look,
        "theme_dark": look,
        "new_folder": tr("ActionWords", "group category"),
        "rename": tr("ActionWords", "name title"),
        "move_to": tr("ActionWords", "group category"),
        "properties": tr("ActionWords", "settings options of the feed password interval"),
        "remove": tr("ActionWords", "unsubscribe remove"),
        "health": tr("ActionWords", "errors broken dead problems"),
        "star": tr("ActionWords", "favourite favorite save bookmark"),
        "tag": tr("ActionWords", "label category"),
        "share": tr("ActionWords", "send e-mail mail post"),
        "other_text": tr("ActionWords", "reader mode whole article"),
        "fetch_now": tr("ActionWords", "download"),
        "ledger": tr("ActionWords", "downloaded missing"),
        "highlight": tr("ActionWords", "mark underline"),
        "note": tr("ActionWords", "comment annotate write"),
        "notes": tr("ActionWords", "annotations highlights"),
        "speak": tr("ActionWords", "speech voice listen"),
        "open": tr("ActionWords", "web site original page"),
        "copy_link": tr("ActionWords", "address url clipboard"),
        "keys": tr("ActionWords", "help hotkeys keyboard"),
        "show_log": tr("ActionWords", "logs debug"),
        "report": tr("ActionWords", "bug error help"),
        "about": tr("ActionWords", "version licence license help"),
    }
