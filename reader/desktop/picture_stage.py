"""One picture, as large as the room is or as the reader wants it: fitted, zoomed, moved about.

Paints what it is given and knows no file. Sizes are in pixels of the window.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

GROUND = "#171614"
STEP = 1.25  # of one press of a key
_MOST = 8.0  # times as large as the picture is
_STROKE = 80  # pixels that a key moves the picture


class PictureStage(QWidget):
    """Shows an image; `scale` None fits it into the room."""

    clicked = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scale: float | None = None
        self._middle = QPointF()  # of the picture, where the middle of the room is
        self._held: QPointF | None = None
        self._pressed = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)

    # --- what is shown

    def show_image(self, image: QImage, *, anew: bool = True) -> None:
        """Show an image; `anew` fits it, else it takes the place of the one before."""
        self._image = image
        if anew:
            self._scale = None
        self.update()

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    @property
    def scale(self) -> float:
        """How many pixels of the window one of the picture takes."""
        return self._fitting() if self._scale is None else self._scale

    @property
    def is_fitted(self) -> bool:
        """Whether all of the picture is in sight."""
        return self._scale is None

    def _fitting(self) -> float:
        size = self._image.size()
        if size.isEmpty():
            return 1.0
        return min(2.0, self.width() / size.width(), self.height() / size.height())

    # --- zooming and moving

    def fit(self) -> None:
        """Show all of the picture."""
        self._scale = None
        self.zoomed.emit()
        self.update()

    def zoom(self, times: float, at: QPointF | None = None) -> None:
        """Make the picture larger or smaller; what is `at` a point of the room stays there."""
        if self._image.isNull():
            return
        middle = QRectF(self.rect()).center()
        place, before = at or middle, self.scale
        if self._scale is None:
            self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)
        least = min(1.0, self._fitting())
        scale = max(least, min(_MOST, before * times))
        self._middle += (place - middle) * (1 / before - 1 / scale)
        self._scale = None if scale <= least and times < 1 else scale
        self._keep_within()
        self.zoomed.emit()
        self.update()

    def move_by(self, x: float, y: float) -> None:
        """Move what is looked at, in strokes to the right and down; only where it is zoomed."""
        if self._scale is not None:
            self._middle += QPointF(x, y) * (_STROKE / self._scale)
            self._keep_within()
            self.update()

    def _keep_within(self) -> None:
        """Let no more than the picture's own edge come into the middle of the room."""
        half = QSizeF(self.width(), self.height()) / (2 * self.scale)
        for size, room, get, put in (
            (self._image.width(), half.width(), self._middle.x, self._middle.setX),
            (self._image.height(), half.height(), self._middle.y, self._middle.setY),
        ):
            put(size / 2 if size <= 2 * room else max(room, min(size - room, get())))

    def place(self) -> QRectF:
        """Where the picture is in the room."""
        size = QSizeF(self._image.size()) * self.scale
        made = QRectF(QPointF(), size)
        made.moveCenter(QRectF(self.rect()).center())
        if self._scale is not None:
            middle = QPointF(self._image.width() / 2, self._image.height() / 2)
            made.translate((middle - self._middle) * self._scale)
        return made

    # --- Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(GROUND))
        if not self._image.isNull():
            place = self.place()
            if self._image.hasAlphaChannel():
                painter.fillRect(place, QColor("#f4efe5"))  # most are drawn for white
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.pixelDelta().y()
        if turned:
            self.zoom(STEP ** (turned / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self._scale is not None:
            moved = event.position() - self._held
            self._held = event.position()
            self.move_by(-moved.x() / _STROKE, -moved.y() / _STROKE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        if (event.position() - self._pressed).manhattanLength() < 4:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._scale is None:
            self.zoom(max(2.0, 1 / self.scale), event.position())
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
            return True
        return super().event(event)
