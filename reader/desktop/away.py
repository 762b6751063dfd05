"""Working offline, by choice or for want of a network: the switch, the word at the foot, the way
through a network that asks for a login.

The engine is told and refuses; the window itself never asks the network for anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader import settings
from reader.desktop import theme
from reader.desktop.engine_client import new_id
from reader.desktop.notice import Notice
from reader.errors import Code
from reader.model import Message
from reader.protocol import Configure, Done, Failed

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.reachability import Reachability
    from reader.desktop.window import Window

_WEB = ("http", "https")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Away", text)


class Away(QObject):
    """Knows whether anything may leave, and what the system says of the network."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._known: Reachability | None = None
        self._login: Notice | None = None
        self._door = ""  # where the network's login page is
        self._went_to_log_in = False
        self._in_file = parts.choices.now.offline
        window.status.network.clicked.connect(self._clicked)
        parts.choices.changed.connect(self._chosen)
        parts.refreshing.beat.connect(self._look_at_settings)
        parts.engine.done.connect(self._done)
        parts.engine.failed.connect(self._failed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._came_to_front)
        self._show()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"work_offline": self.toggle}

    # --- whether anything may leave

    @property
    def working_offline(self) -> bool:
        """Whether the reader has switched the network off."""
        return self._parts.choices.now.offline

    def is_online(self) -> bool:
        """Whether there is a way out, as far as it is known."""
        return not self.working_offline and (self._known is None or self._known.online)

    def toggle(self) -> None:
        """Work offline, or no longer."""
        self._parts.choices.change(offline=not self.working_offline)

    def _clicked(self) -> None:
        """The word at the foot was clicked: switch, or go where a login is wanted."""
        if self.working_offline or self._known is None or not self._known.captive:
            self.toggle()
        elif self._door:
            self._log_in()
        else:
            self._parts.refreshing.refresh(all=True)  # which finds the way to the login

    def _chosen(self, names: frozenset[str]) -> None:
        if "offline" not in names:
            return
        self._show()
        if self.working_offline:
            self._window.status.tell(_tr("You work offline: nothing leaves this computer."))
        else:
            self._window.status.tell(_tr("Broadsheet uses the network again."))
            self._parts.refreshing.come_back()
            self._window.hands.outbox.go_on()

    def _look_at_settings(self) -> None:
        """The command line may have switched: its word counts here too."""
        folder, before = self._parts.paths.settings_folder, self.working_offline

        def told(now: bool) -> None:
            if self._parts.write_lane.busy or self.working_offline != before:
                return  # we have just switched ourselves
            was, self._in_file = self._in_file, now
            if now != was:
                self._parts.choices.change(offline=now)

        self._parts.read_lane.ask(lambda _: settings.load(folder)[0].offline, told)

    # --- what the system says

    def listen(self, known: Reachability) -> None:
        """Take the system's hints from now on."""
        self._known = known
        known.changed.connect(self._hinted)
        known.came_back.connect(self._came_back)
        self._hinted()

    def _hinted(self) -> None:
        known = self._known
        assert known is not None
        self._show()
        told = self._parts.engine.configuration or Configure("")
        self._parts.engine.configure(
            replace(
                told,
                id=new_id(),
                unreachable=not known.online,
                captive=known.captive,
                metered=known.metered,
            )
        )

    def _came_back(self) -> None:
        if self._login is not None:
            self._login.leave()
        if not self.working_offline:
            self._parts.refreshing.come_back()
            self._window.hands.outbox.go_on()

    def _show(self) -> None:
        """Say at the foot how things stand; a click there switches."""
        known, network = self._known, self._window.status.network
        back = _tr("Click to use the network again.")
        away = _tr("Click to work offline: nothing leaves this computer then.")
        if self.working_offline:
            said, tip = _tr("Working offline"), back
        elif known is not None and known.captive:
            said, tip = _tr("Login wanted"), _tr("The network asks you to log in.")
        elif known is not None and not known.online:
            said, tip = _tr("No network"), away
        elif known is not None and known.metered:
            said, tip = _tr("Metered"), self._metered_words()
        else:
            said, tip = _tr("Online"), away
        network.setText(said)
        network.setFont(theme.font(theme.SMALL, bold=self.working_offline))
        network.setToolTip(tip)
        network.setAccessibleDescription(tip)
        self._window.actions_of["work_offline"].setChecked(self.working_offline)

    def _metered_words(self) -> str:
        match self._parts.choices.now.metered_pictures:
            case "yes":
                return _tr("This network is metered; pictures come after the texts.")
            case "no":
                return _tr("This network is metered: texts come, pictures wait.")
            case _:
                return _tr("This network is metered: texts and their first pictures come.")

    # --- a network that asks for a login

    def _done(self, done: Done) -> None:
        asked = [message for message in done.messages if message.code == Code.PORTAL]
        if asked:
            self._ask_to_log_in(asked[0])
        elif "unchanged" in done.totals and self._login is not None:
            self._login.leave()

    def _failed(self, failed: Failed) -> None:
        if failed.message.code == Code.PORTAL:
            self._ask_to_log_in(failed.message)
        elif failed.message.code == Code.WORKING_OFFLINE:
            said = self._window.explain(failed.message)
            self._window.status.tell(said, _tr("Use the network"), self.toggle)

    def _ask_to_log_in(self, message: Message) -> None:
        self._door = str(message.params.get("address", ""))
        if self._login is None:
            self._login = Notice(self._window)
            self._window.add_strip(self._login)
        words = self._window.explain(message)
        button = _tr("Log in…") if QUrl(self._door).scheme() in _WEB else ""
        self._login.say(words, _tr("Later"), button, self._log_in)

    def _log_in(self) -> None:
        """Open the network's own page in the browser; when the reader is back, try again."""
        self._went_to_log_in = QDesktopServices.openUrl(QUrl(self._door))

    def _came_to_front(self, state: Qt.ApplicationState) -> None:
        if self._went_to_log_in and state == Qt.ApplicationState.ApplicationActive:
            self._went_to_log_in = False
            self._parts.refreshing.refresh()
