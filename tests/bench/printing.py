"""How long a PDF of a three-page article takes: at most 1 s, and no tick of the window over 33 ms.

`python -m tests.bench.printing` prints, over some rounds, the median and the worst of the whole way
from the wish to the written file, and the longest that the window's thread worked at once, by
processor time, which other programs do not change, in ms; then the same for an edition of 30
such articles.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from reader.desktop import theme
from reader.desktop.app import Session
from reader.launch import WindowOptions
from reader.model import Picture, Query
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.reading.conftest import NOON, Library, entry

ROUNDS = 10
ARTICLES = 30
LIMIT, TICK = 1000.0, 33.0  # ms
PARAGRAPH = "<p>Paragraph {n}. " + "Words of a report that goes on for a while. " * 14 + "</p>"
WAIT = 60_000  # ms


def opened(folder: Path) -> Session:
    """A window with articles of three pages, each with a picture and a table."""
    library = Library(folder)
    library.choose(refresh_at_start=False, refresh_interval=0, mark_read_after=-1.0, theme="light")
    table = "".join(f"<tr><td>Route {n}</td><td>{n}</td></tr>" for n in range(8))
    text = "".join(PARAGRAPH.format(n=n) for n in range(12))
    html = f'<img src="picture:0">{text}<table>{table}</table>'
    picture = (Picture(0, "https://e.org/0.jpg", "q", width=1600, height=1000, lead=True),)
    made = [
        replace(entry(f"Headline {n}", NOON - n * 60), html=html, pictures=picture)
        for n in range(ARTICLES)
    ]
    library.add("Feed", *made)
    with library.store() as store:
        ids = list(store.articles.ids(Query()))
    for id in ids:
        Files(folder).arrive(id, 0, picture_bytes("#4f7a8c", 1600, 1000, lossless=False))
    session = Session(WindowOptions(library=folder, size=(1280, 800)), folder, lambda: NOON)
    session.start()
    wait(session)
    session.window.headlines.view.choose(0)
    wait(session)
    return session


def wait(session: Session) -> None:
    """Let everything come that was asked for."""
    passed = QElapsedTimer()
    passed.start()
    while (session.parts is None or session.window.busy) and passed.elapsed() < WAIT:
        QApplication.processEvents()
    QApplication.processEvents()


def written(session: Session, path: Path) -> tuple[int, float, float]:
    """Write what is chosen as PDF; answers pages, and ms of the whole way and the longest tick."""
    ticks: list[float] = []
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.thread_time()
        ticks.append((now - last) * 1000)
        last = now

    beat = QTimer(interval=1)
    beat.timeout.connect(tick)
    beat.start()
    printing = session.window.hands.printing
    held: list[object] = []
    started, last = time.perf_counter(), time.thread_time()
    printing.make(lambda pages, _: (held.append(pages), printing.write(pages, str(path), "x")))
    session.window.status.rest("")
    while not path.exists():
        QApplication.processEvents()
    took = (time.perf_counter() - started) * 1000
    beat.stop()
    return path.read_bytes().count(b"/Type /Page\n"), took, max(ticks, default=0.0)


def main() -> int:
    theme_ready = QApplication([])
    theme.load_fonts()
    good = True
    with tempfile.TemporaryDirectory() as folder:
        session = opened(Path(folder) / "library")
        rounds = [written(session, Path(folder) / f"{n}.pdf") for n in range(ROUNDS)]
        took = [each[1] for each in rounds]
        worst = max(each[2] for each in rounds)
        print(
            f"{rounds[0][0]} pages: median {statistics.median(took):.0f} ms, worst {max(took):.0f}"
            f" ms (at most {LIMIT:.0f}); longest tick {worst:.1f} ms (at most {TICK:.0f})"
        )
        good = max(took) <= LIMIT and worst <= TICK
        session.window.headlines.view.selectAll()
        wait(session)
        pages, ms, tick = written(session, Path(folder) / "edition.pdf")
        print(f"{pages} pages of {ARTICLES} articles: {ms:.0f} ms, longest tick {tick:.1f} ms")
        session.window.close()
    del theme_ready
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
