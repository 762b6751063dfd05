"""Shows notes in the page: their passages marked, what was written beside them in small letters.

The words stand in the text itself, so that they are read by those who listen to it; they are the
page's alone and go with it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor

from reader.desktop import theme
from reader.desktop.article_view import ArticleView
from reader.desktop.note_places import place_of
from reader.desktop.page_marks import NOTES, PageMarks
from reader.desktop.page_words import Span
from reader.model import Note

SCHEME = "note"
_LONGEST = 160  # letters of a note that are shown in the text
_MARKER = {"light": "#fbeaa4", "sepia": "#f0d78a", "dark": "#57481c"}


class NoteMarks(QObject):
    """The notes of the article that is open, in its page."""

    placed = Signal()  # notes stand in the page, anew

    def __init__(self, view: ArticleView, marks: PageMarks, sheet: theme.Theme) -> None:
        super().__init__(view)
        self._view = view
        self._marks = marks
        self.sheet = sheet
        self.notes: tuple[Note, ...] = ()
        self.places: dict[int, Span] = {}
        self._signs: list[QTextCursor] = []
        marks.settled.connect(self._again)

    def show(self, notes: tuple[Note, ...]) -> None:
        """Show these notes in place of those before."""
        self.notes = notes
        if self._view.complete or not notes:
            self._set()

    def text(self) -> str:
        """The page's text without the words of notes; they are put back at once."""
        self._take_signs()
        text = str(self._view.document().toRawText())
        self._set()
        return text

    def shift(self, position: int) -> int:
        """A position in the page as it is without the words of notes."""
        before = 0
        for sign in self._signs:
            if sign.selectionEnd() <= position:
                before += sign.selectionEnd() - sign.selectionStart()
            elif sign.selectionStart() < position:
                before += position - sign.selectionStart()
        return position - before

    def note_at(self, position: int) -> Note | None:
        """The note whose passage, or whose words, stand at a position of the page."""
        for one in self._view.extraSelections():
            note = one.format.property(_NOTE)
            inside = one.cursor.selectionStart() <= position <= one.cursor.selectionEnd()
            if note is not None and inside:
                return next((each for each in self.notes if each.id == note), None)
        return None

    def bring(self, note: int) -> bool:
        """Scroll to the passage of a note; answers whether it is in the page."""
        for one in self._view.extraSelections():
            if one.format.property(_NOTE) == note:
                start, end = one.cursor.selectionStart(), one.cursor.selectionEnd()
                self._marks.bring(Span(start, end))
                return True
        return False

    # --- in the page

    def _again(self) -> None:
        """The page has been set, or something came into it: see that all notes stand in it."""
        if self.notes and not (self._signs and all(map(_is_whole, self._signs))):
            self._set()

    def _take_signs(self) -> None:
        for sign in self._signs:
            if _is_whole(sign):
                sign.removeSelectedText()
        self._signs = []

    def _set(self) -> None:
        self._take_signs()
        document = self._view.document()
        text = str(document.toRawText()) if self.notes else ""
        found = {note.id: place_of(text, note.quote, note.anchor) for note in self.notes}
        self.places = {note: span for note, span in found.items() if span is not None}
        here = [(self.places[note.id], note) for note in self.notes if note.id in self.places]
        self._marks.show(NOTES, [(span, self._look(note)) for span, note in here])
        for span, note in sorted(here, key=lambda one: one[0].end, reverse=True):
            if note.body:
                self._signs.append(self._sign(span.end, note))
        self.placed.emit()

    def _look(self, note: Note) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(QBrush(QColor(_MARKER[self.sheet.name])))
        made.setProperty(_NOTE, note.id)
        return made

    def _sign(self, position: int, note: Note) -> QTextCursor:
        """Put the words of a note behind its passage, as a link to the note."""
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(f"{SCHEME}:{note.id}")
        form.setFont(theme.font(theme.SMALL, italic=True))
        form.setForeground(QBrush(QColor(self.sheet.accent)))
        form.setToolTip(note.body)
        words = " ".join(note.body.split())
        cut = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        said = QCoreApplication.translate("Notes", "Note: {words}").format(words=cut)
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        cursor.insertText(f"\u00a0[{said}]\u00a0", form)
        sign = QTextCursor(self._view.document())
        sign.setPosition(position)
        sign.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        return sign


_NOTE = 0x100000 + 77  # a property of our own (QTextFormat.UserProperty)


def _is_whole(sign: QTextCursor) -> bool:
    return sign.selectedText().startswith("\u00a0[") and sign.selectedText().endswith("]\u00a0")
