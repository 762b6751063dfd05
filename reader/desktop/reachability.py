"""Hears from the system what there is of a network; asks no network itself.

These are hints: they are a reason to try or to wait, and forbid nothing. The part of Qt that knows
is loaded after the first paint. Where the system does not tell, nothing happens: feeds fall due
all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_Feature = QNetworkInformation.Feature
_FEATURES = (_Feature.Reachability, _Feature.CaptivePortal, _Feature.Metered)


class Reachability(QObject):
    """Says what the system knows, and when the computer is online again after it was not."""

    came_back = Signal()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._online = True
        self._captive = False
        self._metered = False

    def start(self) -> bool:
        """Begin to hear; answers False where the system does not tell."""
        if not any(map(QNetworkInformation.loadBackendByFeatures, _FEATURES)):
            return False
        known = QNetworkInformation.instance()
        self.take_captive(known.isBehindCaptivePortal())
        self.take_metered(known.isMetered())
        self.take(known.reachability())
        known.reachabilityChanged.connect(self.take)
        known.isBehindCaptivePortalChanged.connect(self.take_captive)
        known.isMeteredChanged.connect(self.take_metered)
        return True

    @property
    def online(self) -> bool:
        """Whether there is a way to the whole network, as far as the system tells."""
        return self._online

    @property
    def captive(self) -> bool:
        """Whether the network wants a login first, as far as the system tells."""
        return self._captive

    @property
    def metered(self) -> bool:
        """Whether what is fetched costs money, as far as the system tells."""
        return self._metered

    def take(self, now: QNetworkInformation.Reachability) -> None:
        """Take what the system says: only a way to the whole network counts as online."""
        online = now in (
            QNetworkInformation.Reachability.Online,
            QNetworkInformation.Reachability.Unknown,
        )
        was, self._online = self._online, online
        if online != was:
            self.changed.emit()
        if online and not was:
            self.came_back.emit()

    def take_captive(self, captive: bool) -> None:
        """Take whether the network wants a login first; being let in is coming back."""
        was, self._captive = self._captive, captive
        if captive != was:
            self.changed.emit()
        if was and not captive:
            self.came_back.emit()

    def take_metered(self, metered: bool) -> None:
        """Take whether the network is metered."""
        was, self._metered = self._metered, metered
        if metered != was:
            self.changed.emit()
