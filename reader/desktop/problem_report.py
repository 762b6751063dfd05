"""The text of a problem report: versions, and the last lines of the logs without addresses.

What somebody reads is nobody else's business: addresses, hosts, mail addresses and the name of
the person's folder are taken out. Sends nothing; it only makes the text.
"""

from __future__ import annotations

import platform
import re
import sys
from collections import deque
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from reader import __version__
from reader.printable import printable

LINES = 60  # of each log
LOGS = ("window.log", "engine.log", "engine-stderr.log")

_ADDRESS = re.compile(
    r"\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s\"'<>”]+"
    r"|(?<![\w:/.])//[\w-]+(?:\.[\w-]+)+[^\s\"'<>”]*"  # the scheme of the page that has it
)
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IP = re.compile(
    r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b"
    r"|\[[0-9a-fA-F.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(?:%[\w.-]+)?\](?::\d+)?"
    r"|\b[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{0,4}){3,7}(?:%\w+)?"
    r"|\b[0-9a-fA-F]{1,4}::(?:[0-9a-fA-F]{1,4}\b)?(?:%\w+)?|(?<![\w:])::[0-9a-fA-F]{1,4}\b"
)
_HOST = re.compile(r"(?<![\w.@/\\-])(?:[\w-]+\.)+[a-z]{2,}(?![\w-]|\.\w)(?::\d+)?")
_FOLDER = re.compile(r"(?:[A-Za-z]:)?[/\\](?:home|Users)[/\\][^/\\\s\"']+")
_OURS = re.compile(r"(?:reader|asyncio|logging|PySide6)\.|.*\.(?:py|log|json|sqlite3|opml)$")


def without_addresses(text: str) -> str:
    """The text with everything taken out that tells who reads what."""
    for pattern, instead in ((_ADDRESS, "(address)"), (_MAIL, "(mail)"), (_IP, "(host)")):
        text = pattern.sub(instead, text)
    text = text.replace(str(Path.home()), "~")
    text = _FOLDER.sub("~", text)
    return _HOST.sub(lambda found: found[0] if _OURS.match(found[0]) else "(host)", text)


def versions() -> list[str]:
    """What runs here, a line each."""
    frozen = " (frozen)" if getattr(sys, "frozen", False) else ""
    return [
        f"Broadsheet {__version__}{frozen}",
        f"Python {platform.python_version()}",
        f"PySide6 {pyside_version}, Qt {qVersion()}",
        platform.platform(),
    ]


def last_lines(file: Path, count: int = LINES) -> list[str]:
    """The end of a log; nothing where it is missing or cannot be read."""
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            return [printable(line.rstrip("\n")) for line in deque(lines, count)]
    except OSError:
        return []


def report(log: Path) -> str:
    """The whole text for the folder of logs."""
    parts = versions()
    for name in LOGS:
        lines = last_lines(log / name)
        if lines:
            parts += ["", f"--- {name}", *(without_addresses(line) for line in lines)]
    return "\n".join(parts) + "\n"
