"""The pictures of an article, one at a time and as large as the window.

Shows only files of the media store, decoded in the lane; all of it can be done by keys.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.desktop import picture_saving, theme
from reader.desktop.decoding import VIEWER, Decoding, Wanted
from reader.desktop.moving_picture import MovingPicture
from reader.desktop.picture_stage import GROUND, STEP, PictureStage
from reader.desktop.plain_words import Label
from reader.desktop.rows import Shown

_WHOLE = 4096  # pixels: no file of the media store is larger, so that it is decoded as it is
_STYLE = f"""
#viewer {{ background: {GROUND}; }}
#viewer QLabel {{ color: #e8e4dc; background: transparent; }}
#viewer QLabel#credit {{ color: #a8a298; }}
#viewer QToolButton {{ color: #e8e4dc; background: transparent; border: 1px solid transparent;
  border-radius: 6px; padding: 5px 10px; }}
#viewer QToolButton:hover {{ background: #35322e; }}
#viewer QToolButton:focus {{ border-color: #d8a49b; }}
#viewer QToolButton:disabled {{ color: #6d6861; }}
"""


class Viewer(QWidget):
    """Lies over the whole window while a picture is looked at."""

    closed = Signal()
    told = Signal(str)  # what has been done, in a sentence
    failed = Signal(object)  # the error that a picture could not be saved for

    def __init__(
        self, pictures: Sequence[Shown], at: int, decoding: Decoding, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(_STYLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pictures = tuple(pictures)
        self.at = at
        self._decoding = decoding
        self._room = parent
        self._moving: MovingPicture | None = None
        self.stage = PictureStage(self)
        self._lay_out()
        decoding.came.connect(self._came)
        decoding.failed.connect(self._came)
        self.stage.clicked.connect(self._clicked)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self._show_picture()

    def _lay_out(self) -> None:
        self.caption, self.credit = Label(self, wordWrap=True), Label(self, wordWrap=True)
        self.credit.setObjectName("credit")
        self._count = Label(self)
        for label, size in ((self.caption, theme.UI), (self.credit, theme.SMALL)):
            label.setFont(theme.font(size))
        self._buttons: list[QToolButton] = []
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.S4, theme.S2, theme.S3, theme.S2)
        bar.addWidget(self._count)
        bar.addStretch(1)
        self._back = self._button("‹", self.tr("Previous picture (Left)"), lambda: self.step(-1))
        self._on = self._button("›", self.tr("Next picture (Right)"), lambda: self.step(1))
        self._button("−", self.tr("Smaller (-)"), lambda: self.stage.zoom(1 / STEP))
        self._button("+", self.tr("Larger (+)"), lambda: self.stage.zoom(STEP))
        self._button(self.tr("Fit"), self.tr("Fit into the window (0)"), self.stage.fit)
        self._button(self.tr("Copy"), self.tr("Copy (Ctrl+C)"), self.copy)
        self._button(self.tr("Save as…"), self.tr("Save as (Ctrl+S)"), self.save_as)
        self._button("✕", self.tr("Close (Escape)"), self.leave)
        for button in self._buttons:
            bar.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(theme.S5, theme.S2, theme.S5, theme.S4)
        below.setSpacing(2)
        below.addWidget(self.caption)
        below.addWidget(self.credit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(bar)
        inside.addWidget(self.stage, 1)
        inside.addLayout(below)

    def _button(self, sign: str, words: str, do: object) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setFont(theme.font(theme.UI, bold=True))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(do)
        self._buttons.append(made)
        return made

    # --- which picture

    @property
    def shown(self) -> Shown:
        """The picture that is looked at."""
        return self._pictures[self.at]

    def step(self, by: int) -> None:
        """Go to the next picture or the one before, if there is one."""
        if 0 <= self.at + by < len(self._pictures):
            self.at += by
            self._show_picture()

    def _wanted(self, at: int) -> Wanted:
        return Wanted(self._pictures[at].media, _WHOLE, _WHOLE)

    def _show_picture(self) -> None:
        self._stop()
        shown, count = self.shown, len(self._pictures)
        self.caption.setText(shown.caption or shown.words)
        self.credit.setText(shown.credit)
        self.credit.setVisible(bool(shown.credit))
        told = self.tr("Picture {n} of {count}").format(n=self.at + 1, count=count)
        self._count.setText(told if count > 1 else "")
        self._back.setEnabled(self.at > 0)
        self._on.setEnabled(self.at < count - 1)
        self.setAccessibleName(told)
        self.setAccessibleDescription(" ".join(filter(None, (self.caption.text(), shown.credit))))
        self.stage.setAccessibleName(shown.words or self.caption.text())
        self.stage.show_image(QImage())
        beside = [self.at + by for by in (1, -1) if 0 <= self.at + by < count]
        self._decoding.want(VIEWER, [self._wanted(at) for at in (self.at, *beside)])
        self._came(self._wanted(self.at))

    def _came(self, wanted: Wanted) -> None:
        if wanted == self._wanted(self.at):
            image = self._decoding.get(wanted)
            if image is not None:
                self.stage.show_image(image)
            elif self._decoding.is_broken(wanted.media):
                self.caption.setText(self.tr("The picture’s file cannot be read."))

    # --- what moves

    def _clicked(self) -> None:
        """Let a picture that can move do so, or stand still."""
        path = self._decoding.path(self.shown.media)
        if self._moving is not None:
            self._stop()
        elif self.shown.animated and path is not None:
            size = self.stage.image.size()
            self._moving = moving = MovingPicture(self._decoding.lane, path, size, self)
            moving.moved.connect(self._moved)
            moving.ended.connect(self._stop)

    def _moved(self) -> None:
        if self._moving is not None and self._moving.image is not None:
            self.stage.show_image(self._moving.image, anew=False)

    def _stop(self) -> None:
        if self._moving is not None:
            self._moving.stop()
            self._moving.deleteLater()
            self._moving = None

    # --- taking it along

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if not self.stage.image.isNull():
            QGuiApplication.clipboard().setImage(self.stage.image)
            self.told.emit(self.tr("Picture copied."))

    def save_as(self) -> None:
        """Ask where the picture is to be saved, and save it there."""
        shown = self.shown
        picture_saving.ask_file(self.window(), shown, lambda path: self.save(path, shown))

    def save(self, path: Path, shown: Shown | None = None) -> None:
        """Save a picture, at first the one that is looked at."""
        picture_saving.save(
            self._decoding, shown or self.shown, path, self.told.emit, self.failed.emit
        )

    # --- keys and Qt's own

    def leave(self) -> None:
        """Go back to the article."""
        self._stop()
        self._decoding.want(VIEWER, ())
        self._room.removeEventFilter(self)
        self.closed.emit()
        self.close()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no key leads to what is covered
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, stage = event.key(), self.stage
        zoomed = not stage.is_fitted
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        strokes = {**steps, Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if held and key == Qt.Key.Key_C:
            self.copy()
        elif held and key == Qt.Key.Key_S:
            self.save_as()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Z):
            self.leave()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            stage.zoom(STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            stage.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            stage.fit()
        elif key in strokes and zoomed and not held:
            stage.move_by(*strokes[Qt.Key(key)])
        elif key in steps or key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            on = key == Qt.Key.Key_PageDown or steps.get(Qt.Key(key), (0, 0))[0] > 0
            self.step(1 if on else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step((0 if key == Qt.Key.Key_Home else len(self._pictures) - 1) - self.at)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._clicked()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round the buttons and stays over what is covered."""
        ring: list[QWidget] = [self, *(button for button in self._buttons if button.isEnabled())]
        at = next_at = 0
        for number, widget in enumerate(ring):
            if widget.hasFocus():
                at = number
        next_at = (at + (1 if next else -1)) % len(ring)
        ring[next_at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self._room:
            self.setGeometry(0, 0, event.size().width(), event.size().height())
        return False
