"""The pictures of the article that is open, or of what stands beside it.

What is decoded next, and how they come into the page.

What is on the screen is decoded first, then what is a screen below and above. A picture fills the
room that was reserved for it and only its rectangle is painted anew. Where its size turns out to
be another one, its room changes when it is out of sight, and what is read stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QImage, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextBrowser

from reader.desktop import theme
from reader.desktop.decoding import ARTICLE, Decoding, Shape, Wanted
from reader.desktop.moving_picture import MovingPicture
from reader.desktop.picture_objects import PictureObjects, Slot
from reader.desktop.picture_sizes import in_row, laid_out
from reader.desktop.rows import Shown

_REST = 160  # milliseconds without scrolling before rooms are changed
_OBJECT = "\ufffc"  # what stands in the text for a picture


class ArticlePictures(QObject):
    """Works for one view, `who` to what decodes; nothing is decoded before `use` was called."""

    def __init__(self, view: QTextBrowser, sheet: theme.Theme, who: str = ARTICLE) -> None:
        super().__init__(view)
        self._view = view
        self._who = who
        self._decoding: Decoding | None = None
        self._column = 0
        self._places: list[tuple[QTextCursor, str]] = []
        self._broken = self.tr("Its file cannot be read.")
        self._moving: MovingPicture | None = None
        self.objects = PictureObjects(sheet, self._image, self)
        layout = view.document().documentLayout()
        layout.registerHandler(QTextFormat.ObjectTypes.ImageObject, self.objects)
        self._wish = QTimer(self, singleShot=True, interval=0)
        self._wish.timeout.connect(self._say_wishes)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._make_room)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def use(self, decoding: Decoding) -> None:
        """Decode with this from now on."""
        self._decoding = decoding
        decoding.came.connect(self._came)
        decoding.failed.connect(self._came)
        self._wish.start()

    # --- which pictures there are

    def show(self, pictures: Sequence[Shown], column: int) -> None:
        """Take the pictures of a page that is about to be set; those before are let go."""
        self.stop()
        self._column = column
        self._places = []
        if self._decoding is not None:
            self._decoding.forget_faults()
        self.objects.drawn = set()
        self.objects.slots = {shown.name: Slot(shown, *self._room(shown)) for shown in pictures}
        self._wish.start()

    def also(self, pictures: Sequence[Shown]) -> None:
        """Take more pictures of the page that is shown; their part is about to be set."""
        self.objects.slots |= {shown.name: Slot(shown, *self._room(shown)) for shown in pictures}

    def note(self, start: int) -> None:
        """Find the pictures in the text from a position on: that part has just been set."""
        document = self._view.document()
        found = document.find(_OBJECT, start)
        while not found.isNull():
            name = found.charFormat().toImageFormat().name()
            if name in self.objects.slots:
                found.setKeepPositionOnInsert(True)  # what follows is set right behind it
                self._places.append((found, name))
            found = document.find(_OBJECT, found)
        self._wish.start()

    def take(self, pictures: Sequence[Shown]) -> None:
        """Take what has become of the pictures of the page that is shown."""
        for shown in pictures:
            slot = self.objects.slots.get(shown.name)
            if slot is None or slot.shown == shown:
                continue
            slot.shown = shown
            room = self._room(shown)
            slot.wished = room if room != (slot.width, slot.height) else None
            self._repaint(slot)
        self._make_room()
        self._wish.start()

    def set_theme(self, sheet: theme.Theme) -> None:
        """Draw on other paper."""
        self.objects.sheet = sheet

    def _room(self, shown: Shown) -> tuple[int, int]:
        if shown.side:
            return shown.side, shown.side
        return laid_out(shown.width, shown.height, in_row(self._column, shown.cells))

    # --- decoding

    def _image(self, slot: Slot) -> QImage | None:
        """What is in memory of a picture; asked for by painting."""
        if self._moving is not None and self.objects.moving == slot.shown.name:
            return self._moving.image or self._still(slot)
        return self._still(slot)

    def _still(self, slot: Slot) -> QImage | None:
        if self._decoding is None or not slot.shown.media:
            return None
        wanted = self._wanted(slot)
        image = self._decoding.get(wanted)
        if image is None and self._decoding.is_broken(wanted.media):
            slot.shown = slot.shown._replace(trouble=self._broken)
        elif image is None:
            self._wish.start()
        return image

    def _wanted(self, slot: Slot) -> Wanted:
        ratio = self._view.devicePixelRatioF()
        shown = slot.shown
        shape = Shape.WHOLE
        if shown.side:
            shape = Shape.ROUND if shown.round else Shape.CROPPED
        width, height = slot.wished or (slot.width, slot.height)
        return Wanted(shown.media, round(width * ratio), round(height * ratio), shape)

    def _say_wishes(self) -> None:
        """Want what is on the screen, then a screen below, then a screen above."""
        if self._decoding is None:
            return
        height = self._view.viewport().height()
        screens = ((0, height), (height, 2 * height), (-height, 0))
        wanted: list[Wanted] = []
        for top, bottom in screens:
            for slot in self._between(top, bottom):
                if slot.shown.media:
                    wanted.append(self._wanted(slot))
        self._decoding.want(self._who, wanted)

    def _between(self, top: int, bottom: int) -> Iterator[Slot]:
        """Pictures between two lines of the viewport; lays out no further than asked."""
        view = self._view
        # A picture's place in the text is its line's, so that a line more is looked at.
        first = view.cursorForPosition(QPoint(0, top)).block().position()
        last = view.cursorForPosition(QPoint(view.viewport().width(), bottom)).position()
        for cursor, name in self._places:
            if first <= cursor.position() <= last + 1:
                yield self.objects.slots[name]

    def _came(self, wanted: Wanted) -> None:
        for slot in self.objects.slots.values():
            if slot.shown.media == wanted.media:
                self._repaint(slot)

    def _repaint(self, slot: Slot) -> None:
        """Paint a picture's rectangle anew, where it has been on the screen."""
        if slot.place.isEmpty():
            return
        self._view.viewport().update(self._on_screen(slot))

    def _on_screen(self, slot: Slot) -> QRect:
        x = self._view.horizontalScrollBar().value()
        y = self._view.verticalScrollBar().value()
        return slot.place.translated(-x, -y).toAlignedRect()

    # --- rooms

    def _scrolled(self) -> None:
        self._wish.start()
        if any(slot.wished for slot in self.objects.slots.values()):
            self._rest.start()

    def _make_room(self) -> None:
        """Give pictures out of sight the room they need, without moving what is on the screen."""
        view, bar = self._view, self._view.verticalScrollBar()
        layout, height = view.document().documentLayout(), view.viewport().height()
        for cursor, name in self._places:
            slot = self.objects.slots[name]
            if slot.wished is None:
                continue
            block = layout.blockBoundingRect(cursor.block())
            above = block.bottom() <= bar.value()
            if not above and block.top() < bar.value() + height:
                continue
            before = block.height()
            slot.width, slot.height = slot.wished
            slot.wished = None
            view.document().markContentsDirty(cursor.selectionStart(), 1)
            if above:
                grown = layout.blockBoundingRect(cursor.block()).height() - before
                bar.setValue(round(bar.value() + grown))

    # --- what moves

    def at(self, point: QPoint) -> Slot | None:
        """The picture at a point of the viewport."""
        for slot in self.objects.slots.values():
            if not slot.place.isEmpty() and self._on_screen(slot).contains(point):
                return slot
        return None

    def in_order(self) -> list[Shown]:
        """The pictures of the page that are here, as they stand in it; no portraits or signs."""
        names = dict.fromkeys(name for _, name in self._places)
        slots = (self.objects.slots[name].shown for name in names)
        return [shown for shown in slots if shown.media and not shown.side]

    def first_seen(self) -> str:
        """The name of the first picture on the screen that is here, else of the first of all."""
        here = [shown.name for shown in self.in_order()]
        seen = (slot.shown.name for slot in self._between(0, self._view.viewport().height()))
        return next((name for name in seen if name in here), here[0] if here else "")

    def toggle(self, slot: Slot) -> bool:
        """Let a picture move, or stand still again; answers whether it is one that can."""
        shown = slot.shown
        if not shown.animated or self._decoding is None:
            return False
        was = self.objects.moving
        self.stop()
        path = self._decoding.path(shown.media)
        if was == shown.name or path is None:
            return True
        ratio = self._view.devicePixelRatioF()
        size = QSize(round(slot.width * ratio), round(slot.height * ratio))
        self._moving = MovingPicture(self._decoding.lane, path, size, self)
        self._moving.moved.connect(lambda: self._repaint(slot))
        self._moving.ended.connect(self.stop)
        self.objects.moving = shown.name
        return True

    def toggle_visible(self) -> bool:
        """Let the first moving picture on the screen play or stand; answers if there is one."""
        height = self._view.viewport().height()
        return any(self.toggle(slot) for slot in self._between(0, height) if slot.shown.animated)

    def stop(self) -> None:
        """Let everything stand still."""
        if self._moving is None:
            return
        self._moving.stop()
        self._moving.deleteLater()
        self._moving = None
        slot = self.objects.slots.get(self.objects.moving)
        self.objects.moving = ""
        if slot is not None:
            self._repaint(slot)
