"""What a pane says when it has nothing to show: one heading, one sentence, perhaps things to do.

Lies over its pane and never takes its place, so that nothing jumps when something comes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.plain_words import Label

Offer = tuple[str, Callable[[], object]]  # the words of a button, and what it does


class EmptyState(QWidget):
    """Words in the middle of the pane they lie over; hidden until `say`."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._offers: tuple[Offer, ...] = ()
        self._made: list[QPushButton] = []  # as many as were ever needed
        self._heading = Label(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._heading.setFont(theme.font(theme.HEADING, serif=True))
        self._heading.setObjectName("heading")
        self._words = Label(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words.setObjectName("muted")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(theme.S2)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.S5, theme.S5, theme.S5, theme.S5)
        inside.setSpacing(theme.S3)
        inside.addStretch(2)
        inside.addWidget(self._heading)
        inside.addWidget(self._words)
        inside.addLayout(self._buttons)
        inside.addStretch(3)
        pane.installEventFilter(self)
        self.hide()

    def say(self, heading: str, words: str = "", *offers: Offer) -> None:
        """Show a heading, a sentence where there is one, and a button for each thing to do."""
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._offers = offers
        while len(self._made) < len(offers):
            self._add_button(len(self._made))
        for at, button in enumerate(self._made):
            button.setText(offers[at][0] if at < len(offers) else "")
            button.setVisible(at < len(offers))
        self._fit()
        self.show()
        self.raise_()

    def _add_button(self, at: int) -> None:
        made = QPushButton(self)
        if at:
            made.setObjectName("flat")  # the first is what most will do
        made.clicked.connect(lambda _=False: self._offers[at][1]())
        self._made.append(made)
        self._buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)

    def text(self) -> str:
        """What is being said, "" while hidden."""
        return f"{self._heading.text()} {self._words.text()}".strip() if self.isVisible() else ""

    def _fit(self) -> None:
        pane = self._pane
        width = min(pane.width(), 420)
        self.setGeometry((pane.width() - width) // 2, 0, width, pane.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False
