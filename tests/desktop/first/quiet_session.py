"""Run by a test: a whole session in a process in which no internet socket may be made.

`quiet_session.py LIBRARY OPML` imports the OPML file's feeds, refreshes, reads, stars and leaves;
prints one JSON line. Any AF_INET or AF_INET6 socket of this process is reported, and refused.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

opened: list[str] = []


def watch(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and args[1] in (2, 10):
        opened.append(f"socket {args[1]}")
        raise PermissionError("the window reaches for the network")
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"):
        where = args[1] if event in ("socket.connect", "socket.bind") else args[0]
        if not isinstance(where, str | bytes) or "getaddrinfo" in event:
            opened.append(f"{event} {where!r}")


def internet_sockets() -> list[str]:
    """Sockets of this process that are internet sockets, whoever made them (Linux)."""
    mine = set()
    for fd in Path("/proc/self/fd").iterdir():
        try:
            target = str(fd.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            mine.add(target[8:-1])
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        lines = Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
        found += [f"{table} {line.split()[9]}" for line in lines if line.split()[9] in mine]
    return found


sys.addaudithook(watch)

from PySide6.QtCore import QTimer  # noqa: E402 (the hook comes before everything)
from PySide6.QtWidgets import QApplication  # noqa: E402

from reader.desktop.app import Session  # noqa: E402
from reader.desktop.rows import TODAY, Place  # noqa: E402
from reader.launch import WindowOptions  # noqa: E402


def main(folder: Path, opml: str) -> None:
    application = QApplication([])
    session = Session(WindowOptions(library=folder), folder)
    window = session.window
    seen: dict[str, Any] = {}

    def begin() -> None:
        QTimer.singleShot(0, import_feeds)

    def import_feeds() -> None:
        window.parts.engine.settled.connect(settled)
        window.parts.merging.applied.connect(settled)
        window.hands.commands.import_opml(opml)

    def settled() -> None:
        if not window.imports and not window.busy and not seen:
            seen["here"] = True
            window.parts.opening.listed.connect(choose)
            window.parts.opening.open_place(Place(TODAY))

    def choose() -> None:
        window.page.view.shown.connect(star)
        window.headlines.view.choose(0)

    def star() -> None:
        window.page.view.shown.disconnect(star)
        window.parts.write_lane.quiet.connect(leave)
        window.actions_of["star"].trigger()

    def leave() -> None:
        seen.update(
            articles=window.sidebar.model.count("all"),
            starred=window.sidebar.model.count("starred"),
            text=len(window.page.view.toPlainText()),
            opened=opened,
            sockets=internet_sockets() if sys.platform == "linux" else [],
        )
        os.write(1, (json.dumps(seen) + "\n").encode())
        window.close()

    window.begun.connect(begin)
    session.start()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
