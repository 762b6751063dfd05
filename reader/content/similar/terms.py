"""What an article is about, as terms and how often it has them: the title counts twice.

A term is the stem of a word; in scripts that set no spaces between words, two letters that stand
together. Only the beginning of a text is read: news says first what it is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reader.content.similar.stems import language_of, stemmer

READ = 3000  # characters of a text
_TITLE = 2  # times that the title counts
_MOST = 220  # terms of an article
_LONGEST = 40  # letters of a word; longer ones are addresses and codes
_COUNTED = 255  # the most that a count says: it is kept as a byte

# Thai, Lao, Burmese, Khmer, Kana and Han.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff"
_SPACELESS += "\U00020000-\U0003ffff"
# Vowel signs and points are no letters to the pattern's own classes, and stand within words.
_SIGNS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0b82\u0bbe-\u0bcd"
)
_ENDINGS = "s|t|re|ve|ll|d|m"  # of English words; what stands before another apostrophe is a word
_WORD = re.compile(f"[{_SPACELESS}]+|(?:[^\\W_{_SPACELESS}][{_SIGNS}]*)+(?:['’](?:{_ENDINGS})\\b)?")
_OF_SPACELESS = re.compile(f"[{_SPACELESS}]")
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05c7\u064b-\u065f\u0670]")
_ENDING = re.compile("['’].*$")


def words(text: str, language: str) -> Iterator[tuple[str, str, int]]:
    """Each word of a text as it stands, its term, and where it begins; `language` as in `stems`."""
    stem = stemmer(language)
    for found in _WORD.finditer(text):
        word = found.group()
        if _OF_SPACELESS.match(word):
            for at in range(max(1, len(word) - 1)):
                yield word[at : at + 2], word[at : at + 2], found.start() + at
        elif len(word) <= _LONGEST:
            plain = _ENDING.sub("", word.lower())
            plain = plain if plain.isascii() else _POINTS.sub("", plain)
            yield word, stem(plain), found.start()


def analyse(title: str, text: str, language: str = "") -> tuple[tuple[str, ...], bytes]:
    """The terms of an article and, for each, how often it has it: a byte.

    `language` is a tag (BCP 47) or "", the script then tells.
    """
    text = text[:READ]
    chosen = language_of(f"{title} {text}", language)
    counts: Counter[str] = Counter()
    for _, term, _ in words(title, chosen):
        counts[term] += _TITLE
    counts.update(term for _, term, _ in words(text, chosen))
    # Of two that occur as often the earlier one counts for more; the counter is in that order.
    most = counts.most_common(_MOST)
    return tuple(term for term, _ in most), bytes(min(n, _COUNTED) for _, n in most)
