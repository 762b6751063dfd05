"""A voice of the system, behind a small interface; Qt's own is imported when one is asked for.

It comes with an extra of its own, because it is large and not everybody listens.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, SignalInstance

_SYSTEM: str = sys.platform


class NoVoice(Exception):
    """Nothing can read aloud; the text is a sentence that says what would give a voice."""


class Voice(Protocol):
    """What says one sentence after another; `ended` tells that one has been said."""

    ended: SignalInstance
    failed: SignalInstance  # with what is wrong

    def say(self, words: str, language: str) -> None:
        """Say words; `language` is a code such as "de", "" for not known."""

    def pause(self) -> None:
        """Fall silent, to go on later."""

    def resume(self) -> None:
        """Go on."""

    def stop(self) -> None:
        """Fall silent; `ended` is not told."""

    def set_rate(self, rate: float) -> None:
        """Speak faster or slower: 0 is usual, -1 the slowest, 1 the fastest."""


def open_voice(parent: QObject) -> Voice:
    """The voice of the system; raises NoVoice."""
    try:
        speech: Any = import_module("PySide6.QtTextToSpeech")
    except ModuleNotFoundError as error:
        said = QCoreApplication.translate(
            "Voice", "Reading aloud comes as an extra: install “broadsheet[speech]” with pip."
        )
        raise NoVoice(said) from error
    except ImportError as error:  # the extra is here, and a library of the system is not
        said = QCoreApplication.translate("Voice", "The voice cannot be used: {reason}.")
        raise NoVoice(said.format(reason=str(error).rstrip("."))) from error
    engines = [name for name in speech.QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        raise NoVoice(_no_engine())
    return SystemVoice(speech.QTextToSpeech, engines[0], parent)


def _no_engine() -> str:
    tr = QCoreApplication.translate
    if _SYSTEM.startswith("linux"):
        return tr("Voice", "This system has no voice: install “speech-dispatcher” to have one.")
    return tr("Voice", "This system has no voice: add one in its settings for speech.")


class SystemVoice(QObject):
    """Qt's text to speech."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, kind: Any, engine: str, parent: QObject) -> None:
        super().__init__(parent)
        self._states = kind.State
        self._engine: Any = kind(engine, self)
        self._saying = False
        self._engine.stateChanged.connect(self._changed)

    def say(self, words: str, language: str) -> None:
        """Say words in the voice for their language, where there is one."""
        if language:
            wish = QLocale(language)
            known = [each.language() for each in self._engine.availableLocales()]
            if wish.language() in known and self._engine.locale().language() != wish.language():
                self._engine.setLocale(wish)
        self._saying = True
        self._engine.say(words)

    def pause(self) -> None:
        """Fall silent, to go on later."""
        self._engine.pause()

    def resume(self) -> None:
        """Go on."""
        self._engine.resume()

    def stop(self) -> None:
        """Fall silent."""
        self._saying = False
        self._engine.stop()

    def set_rate(self, rate: float) -> None:
        """Speak faster or slower from the next sentence on."""
        self._engine.setRate(rate)

    def _changed(self, state: Any) -> None:
        if state == self._states.Error:
            self._saying = False
            self.failed.emit(self._engine.errorString())
        elif state == self._states.Ready and self._saying:
            self._saying = False
            self.ended.emit()
