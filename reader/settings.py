"""What the reader chose, in one JSON file that window and command line write.

Window geometry is elsewhere (the window's own store); passwords are in the system keyring. A
file that cannot be read is kept beside the new one and the defaults are used: nothing is lost,
nothing stops.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

FILE = "settings.json"


def _lookups() -> list[dict[str, str]]:
    """Where words are looked up, unless the reader has chosen other places."""
    wiki = "https://{language}.%s.org/w/index.php?search={text}"
    return [
        {"name": "Wikipedia", "address": wiki % "wikipedia"},
        {"name": "Wiktionary", "address": wiki % "wiktionary"},
    ]


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default; times in seconds, sizes in points or characters."""

    refresh_at_start: bool = True
    refresh_interval: int = 3600
    refresh_after_wake: bool = True
    mark_read_after: float = 0.0  # seconds on screen, negative for never
    mark_read_on_scroll: bool = False
    language: str = ""  # its code, "" for the system's
    theme: str = "system"  # system, light, sepia, dark
    text_size: int = 0  # steps from the normal size
    measure: int = 70  # characters in a line
    line_spacing: float = 1.5  # height of a line, of the letters' size
    letters: str = "serif"  # of articles: serif, sans, or the name of a family
    keys: dict[str, list[str]] = field(default_factory=dict)  # by action, where not the usual ones
    keep_pages: bool = True  # fetch full texts of feeds that give summaries
    keep_pictures: bool = True
    keep_comments: str = "starred"  # of which articles: none, starred, all
    picture_size: int = 1600  # pixels of the longest side
    words_a_minute: int = 230  # how fast the reader reads
    offline: bool = False  # nothing leaves this computer
    metered_pictures: str = "lead"  # where the network is metered: yes, lead, no
    # What becomes of the outbox when there is a network again: ask, send.
    outbox_links: str = "ask"
    outbox_shares: str = "ask"
    outbox_feeds: str = "send"
    outbox_pages: str = "send"
    quota_mb: int = 1000  # megabytes for pictures, files and pages as they came, 0 for no limit
    spare_unread: bool = True  # when room is made; what is starred or noted stays always
    spare_tagged: bool = True
    spare_packed: bool = True
    keep_days: int = 0  # how long articles of feeds without a say of their own stay, 0 for ever
    keep_count: int = 0  # how many of them, 0 for all
    oldest_first: bool = False  # the order of lists
    calendar: str = "none"  # the second: none, hebrew, islamic, islamic-tabular, persian
    city: dict[str, object] = field(default_factory=dict)  # at whose sunset its days begin
    tray: bool = False  # an icon in the system's tray
    keep_in_tray: bool = False  # closing the window leaves Broadsheet running there
    notify: bool = False  # tell of new articles, where a feed has no say of its own
    share: list[dict[str, object]] = field(default_factory=list)  # targets, where changed
    share_last: str = ""  # the target used last
    share_server: str = ""  # the reader's own, as mastodon.social
    show_pictures: bool = True  # in articles
    feeds_without_pictures: list[int] = field(default_factory=list)  # where they are shown
    speech_rate: float = 0.0  # of the voice: 0 is usual, -1 the slowest, 1 the fastest
    lookups: list[dict[str, str]] = field(default_factory=_lookups)  # {text}, {language}
    views: list[dict[str, object]] = field(default_factory=list)  # saved by the window


def load(folder: Path) -> tuple[Settings, bool]:
    """The settings kept in a folder, and whether the file was sound (a missing one is)."""
    path = folder / FILE
    try:
        values = json.loads(path.read_text("utf-8"))
        if not isinstance(values, dict):
            raise TypeError
    except FileNotFoundError:
        return Settings(), True
    except (OSError, ValueError, TypeError):
        return Settings(), False
    chosen = Settings()
    sound = True
    for known in fields(Settings):
        if known.name not in values:
            continue
        value, default = values[known.name], getattr(chosen, known.name)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is type(default):
            chosen = replace(chosen, **{known.name: value})
        else:
            sound = False
    if not all(_is_words(keys) for keys in chosen.keys.values()):
        chosen, sound = replace(chosen, keys={}), False
    return chosen, sound


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


def save(folder: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; values of a newer version in the file are kept.

    A file that cannot be read is first set aside as `settings.json.unreadable`. Raises OSError.
    """
    path = folder / FILE
    folder.mkdir(parents=True, exist_ok=True)
    kept: dict[str, object] = {}
    try:
        values = json.loads(path.read_text("utf-8"))
        kept = values if isinstance(values, dict) else {}
    except FileNotFoundError:
        pass
    except ValueError:
        path.replace(path.with_name(FILE + ".unreadable"))
    fresh = path.with_name(FILE + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(kept | asdict(settings), file, indent=2, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
