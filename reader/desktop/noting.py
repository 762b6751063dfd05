"""Notes and highlights of the reader: made, shown, changed, listed and taken along as Markdown.

A note is of an article by its uid and of a passage by its words, so that it holds when the article
changes. Everything that is done to one can be undone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from reader import library
from reader.desktop.dialogs.note import NoteDialog
from reader.desktop.dialogs.notes import NotesList
from reader.desktop.file_dialogs import save_dialog
from reader.desktop.note_marks import SCHEME, NoteMarks
from reader.desktop.note_places import LONGEST, anchor_of
from reader.desktop.page_marks import PageMarks
from reader.desktop.page_selecting import PageSelecting
from reader.desktop.page_words import Span
from reader.desktop.rows import Opened
from reader.desktop.telling import sentence_for
from reader.files import write_whole
from reader.model import Anchor, Note

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store


class Noting(QObject):
    """The hands for notes."""

    def __init__(self, window: Window, parts: Parts, marks: PageMarks) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.marks = NoteMarks(window.page.view, marks, window.sheet)
        self.list: NotesList | None = None
        self.dialog: NoteDialog | None = None
        self._wanted = 0  # the note whose passage is to be seen
        self.marks.placed.connect(self._bring)
        self._selecting = PageSelecting(window.page.view)
        window.page.view.clicked.connect(self._followed)
        parts.opening.opened.connect(self._opened)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {
            "highlight": self.highlight,
            "note": self.write,
            "notes": self.show_list,
            "export_notes": self.ask_file,
        }

    # --- the article that is open

    def _opened(self, opened: Opened) -> None:
        self.marks.sheet = self._window.sheet
        self.marks.show(())
        self._read(opened.id)

    def _read(self, article: int) -> None:
        def told(notes: tuple[Note, ...]) -> None:
            if article != self._window.page.view.article:
                return
            self.marks.sheet = self._window.sheet
            self.marks.show(notes)

        self._parts.read_lane.ask(lambda store: store.notes.of(article), told)

    def _bring(self) -> None:
        if self._wanted and self.marks.bring(self._wanted):
            self._wanted = 0

    def _selected(self) -> tuple[str, Anchor] | None:
        """The passage that is selected, as it stands in the article; None where nothing is."""
        view, row = self._window.page.view, self._parts.opening.row
        cursor = view.textCursor()
        if row is None or not view.article or not cursor.hasSelection():
            return None
        shift = self.marks.shift
        span = Span(shift(cursor.selectionStart()), shift(cursor.selectionEnd()))
        text = self.marks.text()
        units = text.encode("utf-16-le")[2 * span.start : 2 * span.end]
        quote = units.decode("utf-16-le", "ignore").replace("\u2029", "\n").replace("\ufffc", "")
        if not quote.strip():
            return None
        anchor = anchor_of(text, span)
        named = replace(anchor, title=row.title, source=row.source, address=row.address)
        return quote.strip()[:LONGEST], named

    def _here(self) -> Note | None:
        """The note in which the selection, or the cursor, stands."""
        return self.marks.note_at(self._window.page.view.textCursor().selectionEnd())

    def highlight(self) -> None:
        """Highlight what is selected; a highlight that is selected again is taken away."""
        found = self._selected()
        if found is None:
            self._window.status.tell(self.tr("Select a passage of the article first."))
            return
        quote, anchor = found
        same = next((n for n in self.marks.notes if n.quote == quote and not n.body), None)
        if same is not None:
            self.remove(same)
        else:
            self._add(quote, "", anchor, self.tr("Highlighted."))

    def write(self) -> None:
        """Write a note on what is selected, change the one that is there, or note the article."""
        row = self._parts.opening.row
        if row is None or not self._window.page.view.article:
            return
        here = self._here()
        if here is not None:
            self.change(here)
            return
        quote, anchor = self._selected() or (
            "",
            Anchor(title=row.title, source=row.source, address=row.address),
        )
        self.dialog = dialog = NoteDialog(quote, "", self._window, new=True)

        def kept(body: str) -> None:
            if body or quote:
                self._add(quote, body, anchor, self.tr("Note kept."))

        dialog.kept.connect(kept)
        dialog.finished.connect(self._dialog_left)
        dialog.open()

    def change(self, note: Note) -> None:
        """Let the words of a note be changed, or the note be removed."""
        self.dialog = dialog = NoteDialog(note.quote, note.body, self._window, new=False)
        dialog.kept.connect(lambda body: self._rewrite(note, body))
        dialog.removed.connect(lambda: self.remove(note))
        dialog.finished.connect(self._dialog_left)
        dialog.open()

    def _dialog_left(self) -> None:
        self.dialog = None

    def _followed(self, address: QUrl) -> None:
        if address.scheme() == SCHEME:
            found = [note for note in self.marks.notes if str(note.id) == address.path()]
            if found:
                self.change(found[0])

    # --- what is written

    def _add(self, quote: str, body: str, anchor: Anchor, said: str) -> None:
        article, now = self._window.page.view.article, int(self._parts.clock())

        def told(note: Note | None) -> None:
            if note is not None:
                self._did(said, lambda s: s.notes.remove(note.id), lambda s: s.notes.restore(note))

        self._parts.write_lane.ask(
            lambda store: store.notes.add(article, quote, body, anchor, now), told
        )

    def _rewrite(self, note: Note, body: str) -> None:
        now = int(self._parts.clock())
        if body == note.body:
            return
        self._write(
            lambda store: store.notes.write(note.id, body, now),
            self.tr("Note changed."),
            lambda store: store.notes.restore(note),
        )

    def remove(self, note: Note) -> None:
        """Take a note away; that can be taken back."""
        self._write(
            lambda store: store.notes.remove(note.id),
            self.tr("Note removed."),
            lambda store: store.notes.restore(note),
        )

    def _write(
        self, do: Callable[[Store], object], said: str, back: Callable[[Store], object]
    ) -> None:
        self._parts.write_lane.ask(do, lambda _: self._did(said, back, do))

    def _did(
        self, said: str, back: Callable[[Store], object], again: Callable[[Store], object]
    ) -> None:
        """Show what has become of the notes, and let it be taken back."""
        self._show_again()
        lane = self._parts.write_lane
        self._parts.undo.did(
            said,
            lambda: lane.ask(back, lambda _: self._show_again()),
            lambda: lane.ask(again, lambda _: self._show_again()),
        )

    def _show_again(self) -> None:
        self._read(self._window.page.view.article)
        if self.list is not None:
            self._search(self.list.field.text().strip())

    # --- all of them

    def show_list(self) -> None:
        """Open the list of all notes."""
        if self.list is None:
            self.list = made = NotesList(self._window)
            made.sought.connect(self._search)
            made.opened.connect(self.open_note)
            made.changing.connect(self.change)
            made.removing.connect(self.remove)
            made.exporting.connect(self.ask_file)
            made.finished.connect(self._list_left)
        self.list.show()
        self.list.raise_()
        self._search("")

    def _list_left(self) -> None:
        self.list = None

    def _search(self, words: str) -> None:
        def told(notes: tuple[Note, ...]) -> None:
            if self.list is not None:
                self.list.show_notes(notes)

        self._parts.read_lane.ask(
            lambda store: store.notes.search(words) if words else store.notes.all(), told
        )

    def open_note(self, note: Note) -> None:
        """Open the article of a note at its passage."""
        if not note.article:
            return
        self._wanted = note.id
        if self._window.page.view.article == note.article:
            self._read(note.article)
        else:
            self._window.hands.related.visit(note.article)

    # --- taken along

    def ask_file(self) -> None:
        """Ask where all notes are to be written as Markdown."""
        filters = [self.tr("Markdown (*.md)"), self.tr("All files (*)")]
        dialog = save_dialog(self._window, self.tr("Export notes"), filters, "notes.md")
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, path: str) -> None:
        """Write all notes into a file."""
        name = Path(path).name

        def told(count: int) -> None:
            said = self.tr("One note is in {name}.")
            if count != 1:
                said = self.tr("{count} notes are in {name}.")
            self._window.status.tell(said.format(count=count, name=name))

        def failed(error: Exception) -> None:
            self._window.status.tell(sentence_for(self._window, error))

        self._parts.read_lane.ask(lambda store: _export(store, path), told, failed)


# In the lane.


def _export(store: Store, path: str) -> int:
    notes = store.notes.all()
    write_whole(Path(path), library.notes_markdown(notes).encode())
    return len(notes)
