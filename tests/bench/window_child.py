"""The measured processes of `tests.bench.window`: our window, and an empty one of Qt's own.

`window_child.py MODE STARTED` prints one JSON line, about the library of $BROADSHEET_LIBRARY.
STARTED is the monotonic clock of the parent
at the moment it started us. Modes: `empty` and `start` (to the first painted list), `click` (one
row after another), `late` and `late-empty` (a 2 ms timer until a line comes on standard input).
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

MODE, STARTED = sys.argv[1], float(sys.argv[2])
CLICKS = 120
TICK = 0.002


def since_start() -> float:
    return (time.monotonic() - STARTED) * 1000


def cpu_ms() -> float:
    """Processor time so far: what a busy machine cannot stretch as it does the clock."""
    return round(time.process_time() * 1000, 1)


def tell(**figures: Any) -> None:
    os.write(1, (json.dumps(figures) + "\n").encode())


def pss_mb() -> float:
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0


class Ticks:
    """How late a timer of 2 ms comes; every tick counts."""

    def __init__(self, parent: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(parent, interval=int(TICK * 1000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - TICK) * 1000)
        self._last = now

    def figures(self) -> dict[str, float]:
        self._timer.stop()
        late = sorted(self.late)
        return {
            "ticks": len(late),
            "p99_ms": round(late[len(late) * 99 // 100], 2),
            "max_ms": round(late[-1], 2),
            "over_16_ms": sum(1 for one in late if one > 16),
        }


def when_told(parent: Any, do: Callable[[], object]) -> None:
    """Do something when a line comes on standard input."""
    from PySide6.QtCore import QSocketNotifier

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, parent)

    def read() -> None:
        notifier.setEnabled(False)
        os.read(0, 64)
        do()

    notifier.activated.connect(read)


def empty() -> None:
    """A window with a tree, a list and a text browser, and nothing in them."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import (
        QApplication,
        QListView,
        QMainWindow,
        QSplitter,
        QTextBrowser,
        QTreeView,
    )

    application = QApplication([])
    window = QMainWindow()
    splitter = QSplitter()
    pane = QListView()
    for widget in (QTreeView(), pane, QTextBrowser()):
        splitter.addWidget(widget)
    window.setCentralWidget(splitter)
    window.resize(1280, 800)

    class Paint(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                pane.viewport().removeEventFilter(self)
                painted.extend((since_start(), cpu_ms()))
                QTimer.singleShot(0, ready)
            return False

    painted: list[float] = []

    def ready() -> None:
        if MODE == "empty":
            tell(painted_ms=painted[0], cpu_ms=painted[1], pss_mb=pss_mb())
            application.quit()
            return
        ticks = Ticks(window)
        tell(ready=True)
        when_told(window, lambda: (tell(**ticks.figures()), application.quit()))

    paint = Paint()
    pane.viewport().installEventFilter(paint)
    window.show()
    application.exec()


def ours() -> None:
    """Broadsheet itself, by its own front door."""
    from reader.__main__ import main

    gc.disable()  # as `main` does before it imports what we import here
    import reader.desktop.app as app

    painted: list[float] = []
    start = app.Session.start

    def watched(session: Any) -> None:
        view = session.window.headlines.view
        view.painted.connect(lambda: painted.extend((since_start(), cpu_ms())))
        session.window.begun.connect(lambda: begin(session))
        start(session)

    def begin(session: Any) -> None:
        session.parts.opening.listed.connect(lambda: listed(session))

    def listed(session: Any) -> None:
        checked.append(since_start())
        parts = session.parts
        page = session.window.page.view
        for quiet in (parts.read_lane.quiet, parts.write_lane.quiet, page.finished, page.shown):
            quiet.connect(lambda *_: settled(session))

    def settled(session: Any) -> None:
        from PySide6.QtWidgets import QApplication

        if done or session.window.busy:
            return
        done.append(True)
        if MODE == "late":
            at_work(session.window)
        elif MODE == "click":
            kept.append(Clicks(session.window))
        else:
            tell(
                painted_ms=painted[0],
                cpu_ms=painted[1],
                checked_ms=checked[0],
                rows=session.window.headlines.model.rowCount(),
                pss_mb=pss_mb(),
            )
            QApplication.closeAllWindows()

    def at_work(window: Any) -> None:
        from PySide6.QtWidgets import QApplication

        ticks = Ticks(window)
        tell(ready=True)

        def refreshed(answer: Any) -> None:
            if "unchanged" in answer.totals:
                tell(**ticks.figures(), new=answer.totals["new"])
                QApplication.closeAllWindows()

        window.parts.engine.done.connect(refreshed)
        window.actions_of["refresh"].trigger()

    checked: list[float] = []
    done: list[bool] = []
    kept: list[Clicks] = []
    app.Session.start = watched  # type: ignore[method-assign]
    main([])


class Clicks:
    """Clicks one row after another, each when the text of the last one has been painted."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._list, self._page = window.headlines.view, window.page.view
        self._times: list[float] = []
        self._at = max(0, self._list.currentIndex().row())  # what was read last is open
        self._page.shown.connect(self._painted)
        self._page.finished.connect(self._finished)
        self._whole = self._shown = False
        self._click()

    def _click(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._at += 1
        index = self._list.model().index(self._at, 0)
        self._list.scrollTo(index)
        self._list.repaint()
        middle = self._list.visualRect(index).center()
        self._whole = self._shown = False
        self._clicked = time.perf_counter()
        QTest.mouseClick(
            self._list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )

    def _painted(self, _: int) -> None:
        if not self._shown:
            self._shown = True
            self._times.append((time.perf_counter() - self._clicked) * 1000)
            self._go_on()

    def _finished(self, _: int) -> None:
        self._whole = True
        self._go_on()

    def _go_on(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        if not (self._whole and self._shown):
            return
        if len(self._times) < CLICKS:
            QTimer.singleShot(30, self._click)
            return
        times = sorted(self._times[5:])
        tell(
            p50_ms=round(times[len(times) // 2], 2),
            p95_ms=round(times[len(times) * 95 // 100], 2),
            max_ms=round(times[-1], 2),
            pss_mb=pss_mb(),
        )
        QApplication.closeAllWindows()


if __name__ == "__main__":
    empty() if MODE in ("empty", "late-empty") else ours()
