"""Lets the window speak a language: its words, Qt's own, the direction, numbers and dates.

Done before anything is built, because what has been built keeps its words. English loads nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.languages import ENGLISH, RIGHT_TO_LEFT, Words, fitting, words

_SPOKEN = "language"
_spoken: list[QTranslator] = []  # what is installed; to ask Qt for it takes 5 ms of the start


class Translator(QTranslator):
    """Answers from the words of one language."""

    def __init__(self, known: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._known = known

    def isEmpty(self) -> bool:
        return not self._known

    # None lets the next translator answer, which "" would not.
    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        return self._known.get((context, text))


def speak(chosen: str) -> str:
    """Take up a language ("" for the system's) instead of the one before; answers its code."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    system = QLocale.system()
    language = fitting([chosen] if chosen else system.uiLanguages())
    while _spoken:
        before = _spoken.pop()
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    application.setProperty(_SPOKEN, language)
    if language != ENGLISH:
        _load(language, application)
    way = Qt.LayoutDirection
    application.setLayoutDirection(
        way.RightToLeft if language in RIGHT_TO_LEFT else way.LeftToRight
    )
    # Dates and numbers go with the words; the system's own ways where it speaks that language,
    # else those of the language in this country, where the clock may have 24 hours or twice 12.
    own = system.name().partition("_")[0].replace("C", ENGLISH) == language
    other = QLocale(QLocale(language).language(), system.territory())
    QLocale.setDefault(system if own else other)
    return language


def spoken() -> str:
    """The code of the language that the window speaks."""
    application = QApplication.instance()
    return str((application and application.property(_SPOKEN)) or ENGLISH)


def translated(text: str) -> str:
    """A text of `reader.sentences` or `reader.phrases` in the language of now."""
    return QCoreApplication.translate("Sentences", text)


def _load(language: str, application: QApplication) -> None:
    """Qt's own words, and before them ours."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt = QTranslator(application)
    if qt.load(f"qtbase_{language}", folder):
        QCoreApplication.installTranslator(qt)
        _spoken.append(qt)
    own = Translator(words(language), application)
    QCoreApplication.installTranslator(own)
    _spoken.append(own)
