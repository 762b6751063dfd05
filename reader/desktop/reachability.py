"""Hears from the system that the network is back; asks no network itself.

The part of Qt that knows is loaded after the first paint. Where the system does not tell, nothing
happens: feeds fall due all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Reachability(QObject):
    """Says when the computer is online again after it was not."""

    came_back = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._online = True

    def start(self) -> bool:
        """Begin to hear; answers False where the system does not tell."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return False
        known = QNetworkInformation.instance()
        self.take(known.reachability())
        known.reachabilityChanged.connect(self.take)
        return True

    @property
    def online(self) -> bool:
        """Whether there is a way to the whole network, as far as the system tells."""
        return self._online

    def take(self, now: QNetworkInformation.Reachability) -> None:
        """Take what the system says: only a way to the whole network counts as online."""
        online = now in (
            QNetworkInformation.Reachability.Online,
            QNetworkInformation.Reachability.Unknown,
        )
        if online and not self._online:
            self.came_back.emit()
        self._online = online
