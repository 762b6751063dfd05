"""The bar at the foot of the article while it is read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.desktop import theme
from reader.desktop.both_ways import set_margins
from reader.desktop.plain_words import Label


class SpeechBar(QWidget):
    """Buttons for what can be done with the voice, and how fast it is."""

    paused = Signal()
    slower = Signal()
    faster = Signal()
    onward = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("respond")  # looks like the panel that can stand below it
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Reading aloud"))
        self._words = Label(self.tr("Reading aloud"), self)
        self._words.setFont(theme.font(theme.SMALL, bold=True))
        self.speed = Label(self)
        self.speed.setObjectName("muted")
        self.speed.setFont(theme.font(theme.SMALL))
        self.pause = QPushButton(self)
        slower, faster = QPushButton("–", self), QPushButton("+", self)
        slower.setAccessibleName(self.tr("Slower"))
        slower.setToolTip(self.tr("Slower"))
        faster.setAccessibleName(self.tr("Faster"))
        faster.setToolTip(self.tr("Faster"))
        onward = QPushButton(self.tr("Next article"), self)
        stop = QPushButton(self.tr("Stop"), self)
        inside = QHBoxLayout(self)
        set_margins(inside, theme.S5, theme.S2, theme.S3, theme.S2)
        inside.setSpacing(theme.S2)
        inside.addWidget(self._words)
        for button, wish in (
            (self.pause, self.paused),
            (slower, self.slower),
            (faster, self.faster),
            (onward, self.onward),
            (stop, self.stopped),
        ):
            button.setObjectName("flat")
            button.setAutoDefault(False)
            button.clicked.connect(wish)
        inside.addWidget(self.pause)
        inside.addWidget(slower)
        inside.addWidget(self.speed)
        inside.addWidget(faster)
        inside.addWidget(onward)
        inside.addStretch(1)
        inside.addWidget(stop)
        self.hide()

    def show_state(self, *, paused: bool, rate: float) -> None:
        """Say whether the voice rests, and how fast it is: 1 is usual."""
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.speed.setText(self.tr("{rate} ×").format(rate=f"{rate:.1f}"))
        self.show()
