"""The icon in the system's tray: how much is unread, a quiet word of what has come, and a way in.

It is there only where the reader wishes it and the system has a tray; without one the window
leaves when it is closed, whatever was wished. Nothing here ever makes a sound.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from reader.desktop import theme
from reader.desktop.announcing import Announcing, News
from reader.desktop.application import icon
from reader.desktop.marks import grouped
from reader.desktop.rows import ALL

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

GATHERED = 300  # milliseconds in which counts become one picture
STANDING = 8000  # milliseconds that a word stands, where the system asks
SIZES = (22, 32, 64)  # pixels
_BADGE, _ON_BADGE = "#1f1d1a", "#fffdf9"


def available() -> bool:
    """Whether the system has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon, made when it is first wished."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._count = -1
        self._news: News | None = None
        self._announcing = Announcing(
            parts.read_lane, parts.engine, lambda: parts.choices.now.notify, self
        )
        self._announcing.news.connect(self.announce)
        self._gather = QTimer(self, singleShot=True, interval=GATHERED)
        self._gather.timeout.connect(self._show_count)
        window.sidebar.model.dataChanged.connect(lambda *_: self._count_soon())
        window.sidebar.model.modelReset.connect(self._count_soon)
        parts.choices.changed.connect(lambda _: self.follow())
        window.closing.connect(self._end)
        window.stays = self.keeps
        self.follow()

    @property
    def shown(self) -> bool:
        """Whether the icon is in the tray."""
        return self._icon is not None and self._icon.isVisible()

    def keeps(self) -> bool:
        """Whether Broadsheet goes on in the tray when its window is closed."""
        return self.shown and self._parts.choices.now.keep_in_tray and available()

    def follow(self) -> None:
        """Be there or not, as the reader wishes and the system allows."""
        wished = self._parts.choices.now.tray and available()
        if wished and self._icon is None:
            self._make()
        if self._icon is not None:
            self._icon.setVisible(wished)
        # Another window may be the last one to close while this one goes on unseen.
        QGuiApplication.setQuitOnLastWindowClosed(not self.keeps())

    def announce(self, news: News) -> None:
        """Say what has come, unless the window is being looked at or there is no icon."""
        if self._icon is None or not self.shown or self._window.isActiveWindow():
            return
        self._news = news
        self._icon.showMessage(news.title, news.words, icon(), STANDING)

    # --- the icon

    def _make(self) -> None:
        self._icon = made = QSystemTrayIcon(self)
        made.activated.connect(self._activated)
        made.messageClicked.connect(self._follow_news)
        self._menu = menu = QMenu(self._window)
        on = self._window.actions_of
        menu.addAction(self.tr("Open Broadsheet")).triggered.connect(self._window.come_up)
        menu.addAction(on["refresh"])
        menu.addSeparator()
        menu.addAction(on["quit"])
        made.setContextMenu(menu)
        self._count = -1
        self._show_count()

    def _count_soon(self) -> None:
        if self._icon is not None and not self._gather.isActive():
            self._gather.start()

    def _show_count(self) -> None:
        count = self._window.sidebar.model.count(ALL)
        if self._icon is None or count == self._count:
            return
        self._count = count
        self._icon.setIcon(counted(count))
        said = self.tr("{count} unread").format(count=grouped(count)) if count else ""
        self._icon.setToolTip(f"Broadsheet — {said}" if said else "Broadsheet")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_up()

    def _follow_news(self) -> None:
        """The word has been clicked: open what it was about."""
        news, self._news = self._news, None
        self._window.come_up()
        if news is None:
            return
        if news.article:
            self._window.hands.house.open_article(news.article, news.place.id)
        else:
            self._window.hands.house.go_to(news.place)

    def _end(self) -> None:
        if self._icon is not None:
            self._icon.hide()


def counted(count: int) -> QIcon:
    """Broadsheet's icon with a number on it, none for 0."""
    plain = icon()
    if not count:
        return plain
    made = QIcon()
    for size in SIZES:
        drawn = QPixmap(plain.pixmap(size, size))
        drawn.setDevicePixelRatio(1)
        _badge(drawn, str(count) if count < 100 else "99+")
        made.addPixmap(drawn)
    return made


def _badge(on: QPixmap, words: str) -> None:
    """Write a number into the lower right corner, on a ground that stands out from any tray."""
    size = on.width()
    high = size * 0.56
    wide = min(float(size), high * (0.72 + 0.34 * len(words)))
    box = QRectF(size - wide, on.height() - high, wide, high)
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = max(1.0, size / 24)
    painter.setPen(QPen(QColor(_ON_BADGE), ring))
    painter.setBrush(QColor(_BADGE))
    inner = box.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
    painter.drawRoundedRect(inner, high / 2, high / 2)
    letters = theme.font(round(high * (0.78 if len(words) < 3 else 0.62)), bold=True)
    painter.setFont(letters)
    painter.setPen(QColor(_ON_BADGE))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
