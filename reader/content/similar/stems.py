"""Words reduced to their stems, by the language of the text, or by its script where none is said.

The stemmers are Snowball's (https://snowballstem.org). A language that has none keeps its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

import snowballstemmer

_STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "eo": "esperanto",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}
# Where a feed says no language, or one whose letters these are not: the commonest of a script.
_SCRIPTS = (
    (re.compile("[\u0370-\u03ff]"), "el"),
    (re.compile("[\u0400-\u04ff]"), "ru"),
    (re.compile("[\u0530-\u058f]"), "hy"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u0600-\u06ff]"), "ar"),
    (re.compile("[\u0900-\u097f]"), "hi"),
    (re.compile("[\u0b80-\u0bff]"), "ta"),
)
_SHARED_SCRIPT = {"ru": frozenset({"sr"}), "ar": frozenset({"fa"}), "hi": frozenset({"ne"})}
_SHARED_SCRIPT["he"] = frozenset({"yi"})
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LOOKED_AT = 400  # characters from which the script is told


def language_of(text: str, said: str) -> str:
    """The language whose stems a text has; `said` is a tag (BCP 47) or ""."""
    said = said.lower().partition("-")[0]
    head = text[:_LOOKED_AT]
    if not head.isascii():
        latin = len(_LATIN.findall(head))
        for letters, language in _SCRIPTS:
            if len(letters.findall(head)) > latin:
                return said if said in _SHARED_SCRIPT.get(language, ()) else language
    if said in _STEMMERS and said not in {language for _, language in _SCRIPTS}:
        return said
    return "en" if not said or said in {language for _, language in _SCRIPTS} else said


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """The function that reduces a word of a language, in small letters, to its stem."""
    name = _STEMMERS.get(language)
    if name is None:
        return str
    snowball = snowballstemmer.stemmer(name)

    @lru_cache(maxsize=40_000)
    def stem(word: str) -> str:
        return str(snowball.stemWord(word)) or word

    return stem
