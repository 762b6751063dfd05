"""Reads the article that is open aloud, a sentence after another, each marked and kept in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QBrush, QColor, QTextCharFormat
from PySide6.QtWidgets import QApplication

from reader.desktop.page_marks import SPOKEN, PageMarks
from reader.desktop.rows import Opened
from reader.desktop.speech_bar import SpeechBar
from reader.desktop.speech_text import Sentence, sentences
from reader.desktop.speech_voice import NoVoice, Voice, open_voice

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window
    from reader.store import Store

_STEP = 0.1  # of the voice's range of speeds


class Speaking(QObject):
    """The hands of the voice; `open_voice` answers one or raises NoVoice."""

    def __init__(self, window: Window, parts: Parts, marks: PageMarks) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._marks = marks
        self.open_voice: Callable[[], Voice] = lambda: open_voice(self)
        self._voice: Voice | None = None
        self._sentences: list[Sentence] = []
        self._at = 0
        self._speaks = False
        self._rests = False
        self._waits = False  # for the whole of an article that is to be read
        self._language = ""
        self.bar = bar = SpeechBar(window.page)
        window.page.add_below(bar)
        bar.paused.connect(self.pause)
        bar.slower.connect(lambda: self.change_speed(-_STEP))
        bar.faster.connect(lambda: self.change_speed(_STEP))
        bar.onward.connect(self.next_article)
        bar.stopped.connect(self.stop)
        parts.opening.opened.connect(self._opened)
        marks.settled.connect(self._settled)
        window.closing.connect(self.stop)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {
            "speak": self.speak,
            "speak_stop": self.stop,
            "speak_slower": lambda: self.change_speed(-_STEP),
            "speak_faster": lambda: self.change_speed(_STEP),
        }

    # --- what is wished

    def speak(self) -> None:
        """Read aloud from the first line in sight; rest, or go on, where that is done already."""
        if self._speaks:
            self.pause()
            return
        if not self._window.page.view.article:
            return
        if self._voice is None:
            try:
                self._voice = voice = self.open_voice()
            except NoVoice as none:
                self._window.status.tell(str(none))
                return
            voice.ended.connect(self._said)
            voice.failed.connect(self._failed)
        self._voice.set_rate(self._parts.choices.now.speech_rate)
        self._begin()

    def pause(self) -> None:
        """Rest, or go on after a rest."""
        if self._voice is None or not self._speaks:
            return
        self._rests = not self._rests
        if self._rests:
            self._voice.pause()
        else:
            self._voice.resume()
        self._show()

    def stop(self) -> None:
        """Fall silent and put the bar away."""
        if self._voice is not None and self._speaks:
            self._voice.stop()
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.bar.isAncestorOf(focus)
        self._speaks = self._rests = self._waits = False
        self._sentences = []
        self._marks.show(SPOKEN, [])
        self.bar.hide()
        if had_focus:
            self._window.page.view.setFocus()

    def change_speed(self, by: float) -> None:
        """Speak faster or slower, now and the next time."""
        rate = round(max(-1.0, min(1.0, self._parts.choices.now.speech_rate + by)), 2)
        self._parts.choices.change(speech_rate=rate)
        if self._voice is not None:
            self._voice.set_rate(rate)
        if self._speaks:
            self._show()

    def next_article(self) -> None:
        """Go to the next article of the list and read that."""
        if self._voice is None or not self._speaks:
            return
        before = self._window.headlines.view.current()
        self._voice.stop()
        self._waits = True
        self._window.hands.commands.flow.step(1)
        if self._window.headlines.view.current() == before:
            self.stop()

    # --- what happens

    def _begin(self) -> None:
        view = self._window.page.view
        if not view.complete:
            self._waits = True
            return
        article, top = view.article, view.cursorForPosition(QPoint(0, 0))
        start = top.position() if view.verticalScrollBar().value() else 0
        self._waits = False
        self._speaks, self._rests = True, False

        def told(language: str) -> None:
            if article == view.article and self._speaks:
                self._language = language
                self._sentences = list(sentences(view.document(), start))
                self._at = 0
                self._say()

        self._parts.read_lane.ask(lambda store: _language(store, article), told, first=True)

    def _say(self) -> None:
        if self._voice is None or self._at >= len(self._sentences):
            self.stop()
            return
        self._mark()
        self._marks.bring(self._sentences[self._at].span)
        self._show()
        self._voice.say(self._sentences[self._at].words, self._language)

    def _said(self) -> None:
        if self._speaks:
            self._at += 1
            self._say()

    def _failed(self, reason: str) -> None:
        self.stop()
        said = self.tr("The voice does not answer: {reason}.")
        self._window.status.tell(said.format(reason=reason.rstrip(".")))

    def _opened(self, _: Opened) -> None:
        """Another article has come: it is read if that was wished, else nobody reads on."""
        if self._speaks and not self._waits:
            self.stop()

    def _settled(self) -> None:
        if self._waits:
            self._begin()
        elif self._speaks and self._at < len(self._sentences):
            self._find_again()

    def _find_again(self) -> None:
        """The page was set anew, or words came into it: sentences stand elsewhere now."""
        fresh = list(sentences(self._window.page.view.document()))
        now = self._sentences[self._at]
        at = [n for n, each in enumerate(fresh) if each.words == now.words]
        if at:
            self._at = min(at, key=lambda n: abs(fresh[n].span.start - now.span.start))
            self._sentences = fresh
            self._mark()

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QBrush(QColor(self._window.sheet.chosen)))
        self._marks.show(SPOKEN, [(self._sentences[self._at].span, look)])

    def _show(self) -> None:
        self.bar.show_state(paused=self._rests, rate=2.0**self._parts.choices.now.speech_rate)


# In the lane.


def _language(store: Store, article: int) -> str:
    found = store.articles.get(article)
    return "" if found is None else found.language
