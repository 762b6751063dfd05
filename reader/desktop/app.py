"""Starts the window: one per library, painted first, at work right after.

The first list is painted from the front page file before anything of weight is imported; then the
read lane opens the library, and what works behind the panes is built (`parts`).
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader import settings as kept
from reader.desktop import front_page, language, theme
from reader.desktop.application import Application
from reader.desktop.bridge import Lane
from reader.desktop.front_page import FrontPage
from reader.desktop.instance import Instance
from reader.desktop.safety import Safety, put_back
from reader.desktop.window import Window
from reader.errors import KnownError
from reader.launch import WindowOptions
from reader.paths import LibraryPaths, default_folder, is_away

if TYPE_CHECKING:
    from reader.desktop.demo import Demo
    from reader.desktop.parts import Parts
    from reader.desktop.screenshot import Screenshot

_log = logging.getLogger(__name__)

STATE_FILE = "window.ini"
LANE_TURN = 0.001  # seconds a lane may keep the interpreter while the window wants it


class Session(QObject):
    """One window on one library, from its first paint to its end."""

    def __init__(
        self,
        options: WindowOptions,
        folder: Path,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self.options = options
        self.folder = folder
        self.paths = LibraryPaths(folder)
        self._clock = clock
        self._chosen, self._sound = kept.load(self.paths.settings_folder)
        wish = "dark" if options.dark else "light" if options.screenshot else self._chosen.theme
        self._chosen = replace(self._chosen, theme=wish)
        sheet = theme.chosen_theme(wish)
        language.speak(options.language or self._chosen.language)
        _dress(sheet)
        state = QSettings(str(self.paths.settings_folder / STATE_FILE), QSettings.Format.IniFormat)
        self._keep = options.screenshot is None
        front = front_page.load(self.paths.settings_folder) if self._keep else FrontPage()
        self.window = Window(sheet, front, state, clock)
        if options.size is not None:
            self.window.resize(*options.size)
            if options.screenshot is not None:
                self.window.folding.arrange_anew(options.size[0])
        self.safety = Safety(folder, self, keep=self._keep and not options.demo)
        self.safety.wanted_back.connect(self.window.leave)
        self.said = ""  # what the window says first
        self._handed: list[str] = []  # by later starts, before this one works
        self.read_lane = Lane("read", self._open_library, self)
        self.parts: Parts | None = None
        self.demo: Demo | None = None
        self._screenshot: Screenshot | None = None
        self._closed = False
        self.window.furnished.connect(self._open)
        self.read_lane.opened.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self.read_lane.refused.connect(self._refused, Qt.ConnectionType.QueuedConnection)
        self.window.closing.connect(self._end)
        application = QApplication.instance()
        if isinstance(application, Application):
            application.leaving.connect(self._system_ends)

    def start(self) -> None:
        """Show the window; what else is in it comes as soon as the list has been painted."""
        view = self.window.headlines.view
        if self._starts_hidden():
            self._furnish()
            return
        view.appeared.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.window.show()

    def _starts_hidden(self) -> bool:
        """Whether it was asked to start unseen, and can be found in the tray then."""
        if not (self.options.hidden and self._chosen.tray and self._chosen.keep_in_tray):
            return False
        from PySide6.QtWidgets import QSystemTrayIcon

        return QSystemTrayIcon.isSystemTrayAvailable()

    def _furnish(self) -> None:
        from reader.desktop.choices import look_of
        from reader.desktop.furnishing import furnish

        furnish(self.window, look_of(self._chosen))

    def _open(self) -> None:
        if not self._closed:
            self.read_lane.start()

    def _open_library(self) -> object:
        """In the lane's thread: import what works behind the panes, then open the library."""
        from reader.desktop import commands, house_commands, list_commands, parts, telling

        # The window imports them in a moment, at no cost then.
        del commands, house_commands, list_commands, telling
        from reader import library
        from reader.desktop import (
            away,
            outbox,
            proxies,
            reachability,
            respond_commands,
            share_commands,
            watching,
        )
        from reader.share import targets

        del away, outbox, proxies, reachability, respond_commands, share_commands, watching
        # The window asks for both again when it begins, at no cost then.
        targets.shipped()
        chosen = self._chosen
        library.dateline(self._clock(), chosen.calendar, chosen.city, language="")
        return self.safety.open(lambda: parts.open_for_reading(self.folder))

    def _begin(self) -> None:
        from reader.desktop import parts
        from reader.desktop.proxies import system_proxies
        from reader.desktop.watching import Watching

        self.parts = made = parts.build(
            self.window,
            self.read_lane,
            self.folder,
            self._chosen,
            self._clock,
            self.safety.see_that_it_is_there,
        )
        self.window.settings_folder = self.paths.settings_folder
        self._watching = Watching(made.read_lane, made.write_lane, made.engine, self)
        self.window.begin(made)
        assert self.window.telling is not None
        self.safety.begin(self.window, made)
        self.window.hands.whole.leave_for = self.safety.leave_for
        made.write_lane.start()
        self._watching.changed.connect(made.opening.read_again)
        self._watching.changed.connect(made.merging.read_tree)
        if self.options.screenshot is None:
            self._watching.start()
        if self.said:
            self.window.status.tell(self.said)
        if not self._sound:
            self.window.telling.settings_unreadable()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if self.options.demo:
            from reader.desktop.demo import Demo

            self.demo = Demo(self.window, self.folder)
            self.demo.start()
        if self.options.screenshot is not None:
            from reader.desktop.screenshot import Screenshot

            self._screenshot = Screenshot(
                self.window, self.options.screenshot, self.options.select or 1, self.demo
            )
        made.read_lane.ask(lambda _: system_proxies(), self._configure)
        self.window.hands.commands.take_arguments([*self.options.arguments, *self._handed])
        # Everything so far lives as long as the window: the collector need not look at it again.
        gc.freeze()
        gc.enable()

    def _configure(self, proxies: dict[str, str]) -> None:
        """The engine can be told how to reach the network, and asked for the news."""
        from reader.desktop.applying import configured
        from reader.desktop.reachability import Reachability
        from reader.protocol import Configure

        made = self.parts
        assert made is not None
        made.engine.configure(configured(made.choices.now, Configure("", proxies=proxies)))
        self.window.hands.packing.begin()
        if self.options.screenshot is None and not self.options.demo:
            made.refreshing.start()
            reachability = Reachability(self)
            reachability.start()
            self.window.hands.away.listen(reachability)
            self.window.hands.outbox.go_on()
            reachability.came_back.connect(self.window.hands.packing.go_on)

    def _refused(self, error: Exception) -> None:
        """The library cannot be opened: say why, in the window."""
        from reader.desktop.telling import say_closed

        say_closed(self.window, error)
        self.safety.refused(self.window, error)
        gc.enable()
        if self.options.screenshot is not None:
            QTimer.singleShot(0, lambda: QApplication.exit(1))

    def _follow_system(self) -> None:
        """The system has changed between light and dark."""
        if self.parts is not None and self.parts.choices.now.theme == "system":
            self.window.set_theme(theme.chosen_theme("system"))

    def called_again(self, arguments: list[str]) -> None:
        """Broadsheet has been started again: this window comes up and takes the arguments."""
        self.window.come_up()
        if self.parts is not None:
            self.window.hands.commands.take_arguments(arguments)
        else:
            self._handed += arguments

    def _system_ends(self) -> None:
        if not self._closed:
            self.window.leave()

    def _end(self) -> None:
        """Leave: what was asked for is written, the engine ends, the front page is kept."""
        if self._closed:
            return
        self._closed = True
        if self.parts is not None:
            self._watching.stop()
            self.parts.refreshing.stop()
            self.parts.engine.close()
            self.parts.write_lane.close()
            self.parts.decoding.close()
        if self._keep and self.parts is not None and not self.safety.away:
            try:
                front_page.save(self.paths.settings_folder, self.window.current_page())
            except (OSError, KnownError) as error:
                _log.warning("the front page could not be kept: %s", error)
        self.read_lane.close()
        if self.parts is not None and self.parts.log is not None:
            self.parts.log.close()
        self.safety.leave()
        if self.demo is not None:
            self.demo.close()
        # The window was hidden before all this, so that Qt has not seen the last one close.
        QApplication.quit()

    def gone_back(self) -> Session:
        """The session after this one, on what was wished for; this one has ended."""
        if self.safety.wish is not None:
            outcome = self.safety.wish(self.folder, self._clock())
            after = Session(self.options, outcome.folder, self._clock)
            after.said = outcome.said
            if outcome.error is not None:
                from reader.model import Message

                error = outcome.error
                after.said = after.window.explain(Message(error.code, error.params))
            return after
        assert self.safety.backup is not None
        again = Session(self.options, self.folder, self._clock)
        again.said = put_back(again.window, self.folder, self.safety.backup, self._clock())
        return again


def _dress(sheet: theme.Theme) -> None:
    """Letters and colours of the whole application."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(theme.font())
    application.setPalette(theme.palette(sheet))
    application.setStyleSheet(theme.style_sheet(sheet))


def main(options: WindowOptions) -> int:
    """Open the window and stay until it is closed; answers the exit code."""
    gc.disable()  # until the window works: a collection in between costs a frame
    sys.setswitchinterval(LANE_TURN)
    sys.excepthook = note_uncaught
    if options.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = Application(sys.argv[:1])
    theme.load_fonts()
    if not options.demo:
        return _stay(application, options, options.library or default_folder())
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="broadsheet-demo-", ignore_cleanup_errors=True) as folder:
        return _stay(application, options, Path(folder))


def _stay(application: Application, options: WindowOptions, folder: Path) -> int:
    """Have a window on the library in `folder` until it is closed; answers the exit code."""
    instance = None
    if options.screenshot is None and not options.demo and not is_away(folder):
        instance = Instance(folder, LibraryPaths(folder).window_lock)
        if not instance.is_first():
            return 0 if instance.hand_over(options.arguments) else _say_held(folder)
    session = Session(options, folder)
    application.handed.connect(session.called_again)
    if instance is not None:
        instance.called.connect(application.handed)
        session.window.begun.connect(instance.listen)
    session.window.begun.connect(_hear_signals)
    session.start()
    code = application.exec()
    session.window.leave()
    while session.safety.goes_on:
        application.handed.disconnect(session.called_again)
        session = session.gone_back()
        if instance is not None and session.folder != folder:
            instance.close()
            folder = session.folder
            instance = Instance(folder, LibraryPaths(folder).window_lock)
            if not instance.is_first():
                return _say_held(folder)
            instance.called.connect(application.handed)
            session.window.begun.connect(instance.listen)
        application.handed.connect(session.called_again)
        session.start()
        code = application.exec()
        session.window.leave()
    if instance is not None:
        instance.close()
    return code


def _say_held(folder: Path) -> int:
    """Somebody has the library's window and does not answer."""
    sys.stderr.write(f"Another Broadsheet has the library in {folder} and does not answer.\n")
    return 1


def note_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Write what nobody caught into the log as well: a report of the problem shows it."""
    _log.critical("uncaught", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _hear_signals() -> None:
    """Make a signal a clean exit: Python hears it only when it is woken."""
    if os.name == "nt":
        return
    import socket

    from PySide6.QtCore import QSocketNotifier

    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    application = QApplication.instance()
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: ours.recv(64))
    notifier.setProperty("socket", (ours, theirs))
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: QApplication.quit())
