"""How long another theme, size or spacing takes with a long article open: at most 100 ms.

`python -m tests.bench.appearance` prints of each, painted, the median, what 95 of 100 stay below,
and the worst, in ms; and how much of the median the window's own thread worked, which a machine
that has other things to do does not change.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from reader.desktop import theme
from reader.desktop.app import Session
from reader.launch import WindowOptions
from tests.desktop.reading.conftest import NOON, Library, entry

ROUNDS = 40
LIMIT = 100.0  # ms
PARAGRAPH = "<p>Paragraph {n}. " + "Words of a report that goes on for a while. " * 14 + "</p>"
WAIT = 20_000  # ms


def opened(folder: Path) -> Session:
    """A window with a list of 500 headlines and an article of about 200 KB open."""
    library = Library(folder)
    library.choose(refresh_at_start=False, refresh_interval=0, mark_read_after=-1.0, theme="light")
    entries = [entry(f"Headline {n}", NOON - n * 60) for n in range(500)]
    html = "".join(PARAGRAPH.format(n=n) for n in range(300))
    object.__setattr__(entries[0], "html", html)
    library.add("Feed", *entries)
    session = Session(WindowOptions(library=folder, size=(1280, 800)), folder, lambda: NOON)
    session.start()
    wait(session)
    session.window.headlines.view.choose(0)
    wait(session)
    bar = session.window.page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    return session


def wait(session: Session) -> None:
    """Let everything come that was asked for."""
    passed = QElapsedTimer()
    passed.start()
    while (session.parts is None or session.window.busy) and passed.elapsed() < WAIT:
        QApplication.processEvents()
    QApplication.processEvents()


def main() -> int:
    """Measure; answers 1 where more than 5 of 100 changes take too long."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    theme.load_fonts()
    slow = False
    with tempfile.TemporaryDirectory() as folder:
        session = opened(Path(folder) / "library")
        assert session.parts is not None
        for name, values in (
            ("theme", ("sepia", "dark", "light")),
            ("text_size", (1, 2, 0)),
            ("line_spacing", (1.7, 1.3, 1.5)),
            ("measure", (60, 80, 70)),
            ("letters", ("sans", "DejaVu Serif", "serif")),
        ):
            taken, worked = [], []
            for n in range(ROUNDS):
                before, work = time.perf_counter(), time.thread_time()
                session.parts.choices.change(**{name: values[n % len(values)]})
                session.window.repaint()
                taken.append((time.perf_counter() - before) * 1000)
                worked.append((time.thread_time() - work) * 1000)
                wait(session)
            often = statistics.quantiles(taken, n=20)[-1]
            slow = slow or often > LIMIT
            print(
                f"{name}: median {statistics.median(taken):.0f} ms, p95 {often:.0f} ms, worst"
                f" {max(taken):.0f} ms; worked {statistics.median(worked):.0f} ms"
            )
        session.window.close()
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
