"""The line below the tree: what is unread, how much of it is complete offline, what it takes.

While articles are being kept it says how far that is.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from reader.desktop import theme
from reader.desktop.language import translated
from reader.desktop.plain_words import Label


def _grouped(count: int) -> str:
    return QLocale().toString(count)


class SidebarFoot(Label):
    """Shows what it is given; empty and hidden until then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.setFont(theme.font(theme.SMALL))
        self.setWordWrap(True)
        self.setContentsMargins(theme.S4, theme.S2, theme.S3, theme.S3)
        self.setAccessibleName(self.tr("Offline"))
        self._unread = 0
        self._kept: tuple[int, int] | None = None  # complete articles and bytes, once counted
        self._far = ""
        self.hide()

    def show_unread(self, unread: int) -> None:
        """Say how many articles are unread, as the tree above says it."""
        self._unread = unread
        self._say()

    def show_kept(self, complete: int, media: int) -> None:
        """Say how many of them are complete, and bytes of media."""
        self._kept = (complete, media)
        self._say()

    def _counted(self) -> str:
        if self._kept is None:
            return ""
        unread, (complete, media) = self._unread, self._kept
        parts = [self.tr("One unread") if unread == 1 else self._many(unread)]
        if unread:
            # What is complete is counted a moment later than what is unread.
            pattern = self.tr("{count} complete offline")
            parts.append(pattern.format(count=_grouped(min(complete, unread))))
        if media:
            from reader.phrases import size  # not before the first paint: the model comes with it

            # A number and its unit stay on one line.
            parts.append(size(media, translated).replace(" ", "\u00a0"))
        return ", ".join(parts)

    def _many(self, unread: int) -> str:
        return self.tr("{count} unread").format(count=_grouped(unread))

    def show_progress(self, done: int, total: int) -> None:
        """Say how far keeping is."""
        if total:
            said = self.tr("Keeping for offline: {done} of {total}")
            self._far = said.format(done=_grouped(done), total=_grouped(total))
        else:
            self._far = self.tr("Keeping for offline…")
        self._say()

    def progress_ended(self) -> None:
        """Nothing is being kept any more."""
        self._far = ""
        self._say()

    def _say(self) -> None:
        words = "\n".join(part for part in (self._counted(), self._far) if part)
        self.setText(words)
        self.setAccessibleDescription(words)
        self.setVisible(bool(words))
