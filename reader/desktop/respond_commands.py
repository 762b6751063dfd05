"""What responding does: a draft kept with its article, sent as a letter or taken to the comments.

Sends nothing itself: a letter goes to the mail program and a page to the browser, with the draft
on the clipboard. The draft stays until it is discarded, which can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication

from reader import library
from reader.desktop.respond_panel import RespondPanel
from reader.desktop.rows import Opened
from reader.share.links import canonical, is_mail_address, letter_to

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

SCHEME = "respond"  # of our own link at the foot of a page


class Addressee(NamedTuple):
    """Whom and what a response answers; addresses are "" where they are not known."""

    article: int
    name: str
    mail: str
    page: str
    has_comments: bool
    title: str
    link: str


class RespondCommands(QObject):
    """The hands of the panel."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._to: Addressee | None = None
        self.panel = panel = RespondPanel(window.page)
        window.page.add_below(panel)
        panel.typed.connect(self._keep)
        panel.letter_wished.connect(self.send_letter)
        panel.comments_wished.connect(self.take_to_comments)
        panel.discarded.connect(self.discard)
        panel.left.connect(window.page.view.setFocus)
        window.page.view.clicked.connect(self._followed)
        parts.opening.opened.connect(self._opened)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"respond": self.open}

    # --- the panel

    def _followed(self, address: QUrl) -> None:
        if address.scheme() == SCHEME:
            self.open()

    def _opened(self, opened: Opened) -> None:
        """Another article is open: its draft comes with it, if it has one."""
        if self._to is not None and self._to.article == opened.id:
            return
        self.panel.hide()
        self._to = None
        self._read(opened.id, wished=False)

    def open(self) -> None:
        """Write to whoever wrote the article that is open."""
        row = self._parts.opening.row
        if row is None:
            return
        if self._to is not None and self._to.article == row.id:
            self.panel.show()
            self.panel.field.setFocus()
        else:
            self._read(row.id, wished=True)

    def _read(self, article: int, *, wished: bool) -> None:
        def show(found: tuple[Addressee, str] | None) -> None:
            row = self._parts.opening.row
            if found is None or row is None or row.id != article:
                return
            to, text = found
            if not (wished or text):
                return
            self._to = to
            self.panel.show_draft(to.name, to.mail, text, has_comments=to.has_comments)
            if wished:
                self.panel.field.setFocus()

        self._parts.read_lane.ask(lambda store: _draft(store, article), show, first=wished)

    # --- the draft

    def _keep(self, text: str) -> None:
        if self._to is not None:
            self._write(self._to.article, text)

    def _write(self, article: int, text: str) -> None:
        now = int(self._parts.clock())
        self._parts.write_lane.ask(lambda store: store.drafts.keep(article, text, now))

    def discard(self) -> None:
        """Throw the draft away; that can be taken back."""
        if self._to is None:
            return
        article, text = self._to.article, self.panel.text()

        def put(words: str) -> None:
            self._write(article, words)
            if self._to is not None and self._to.article == article:
                self.panel.set_text(words)
                self.panel.setVisible(bool(words))

        put("")
        self._window.page.view.setFocus()
        self._parts.undo.did(self.tr("Draft discarded."), lambda: put(text), lambda: put(""))

    # --- where it goes

    def send_letter(self) -> None:
        """Give the draft to the mail program, as a letter to the author where that is known."""
        to = self._to
        if to is None:
            return
        self.panel.tell()
        body = f"{self.panel.text().strip()}\n\n{to.title}\n{to.link}".rstrip()
        address = letter_to(to.mail, f"Re: {to.title}", body)
        if self._window.hands.share.open_address(address):
            said = self.tr("Your mail program has the letter; the draft stays here.")
            self._window.status.tell(said)

    def take_to_comments(self) -> None:
        """Put the draft on the clipboard and open the page on which it can be left."""
        to = self._to
        if to is None:
            return
        self.panel.tell()
        QGuiApplication.clipboard().setText(self.panel.text().strip())
        share = self._window.hands.share
        if not share.is_online():
            said = self.tr("You are offline: your response is kept in the outbox, and here.")
            content = {
                "address": to.page,
                "title": to.title,
                "name": self.tr("Respond"),
                "text": self.panel.text().strip(),
            }
            self._window.hands.outbox.lay_down("respond", content, said, article=to.article)
        elif share.open_address(to.page):
            said = self.tr(
                "Your response is on the clipboard: paste it there. The draft stays here."
            )
            self._window.status.tell(said)


# In the lane.


def _draft(store: Store, article: int) -> tuple[Addressee, str] | None:
    found = store.articles.get(article)
    if found is None:
        return None
    mails = [author.email for author in found.authors if is_mail_address(author.email)]
    piece = library.piece_of(found)
    comments = canonical(found.comments_address)
    to = Addressee(
        article,
        piece.author or piece.source,
        mails[0] if mails else "",
        comments or piece.url,
        bool(comments),
        piece.title,
        piece.url,
    )
    draft = store.drafts.of(article)
    return to, draft.content if draft else ""
