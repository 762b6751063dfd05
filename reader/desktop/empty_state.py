"""What a pane says when it has nothing to show: one heading, one sentence, perhaps one thing to do.

Lies over its pane and never takes its place, so that nothing jumps when something comes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.plain_words import Label


class EmptyState(QWidget):
    """Words in the middle of the pane they lie over; hidden until `say`."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._do: Callable[[], object] | None = None
        self._do_else: Callable[[], object] | None = None
        self._heading = Label(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._heading.setFont(theme.font(theme.HEADING, serif=True))
        self._heading.setObjectName("heading")
        self._words = Label(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words.setObjectName("muted")
        self._button = QPushButton(self)
        self._button.clicked.connect(self._pressed)
        self._other = QPushButton(self)
        self._other.setObjectName("flat")
        self._other.clicked.connect(self._other_pressed)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S5, theme.S5, theme.S5, theme.S5)
        inside.setSpacing(theme.S3)
        inside.addStretch(2)
        inside.addWidget(self._heading)
        inside.addWidget(self._words)
        inside.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        pane.installEventFilter(self)
        self.hide()

    def say(
        self,
        heading: str,
        words: str = "",
        button: str = "",
        do: Callable[[], object] | None = None,
        other: str = "",
        do_else: Callable[[], object] | None = None,
    ) -> None:
        """Show a heading, a sentence and two buttons, any but the heading left out when empty."""
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._do = do
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._do_else = do_else
        self._fit()
        self.show()
        self.raise_()

    def text(self) -> str:
        """What is being said, "" while hidden."""
        return f"{self._heading.text()} {self._words.text()}".strip() if self.isVisible() else ""

    def _pressed(self) -> None:
        if self._do is not None:
            self._do()

    def _other_pressed(self) -> None:
        if self._do_else is not None:
            self._do_else()

    def _fit(self) -> None:
        pane = self._pane
        width = min(pane.width(), 420)
        self.setGeometry((pane.width() - width) // 2, 0, width, pane.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False
