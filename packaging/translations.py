"""Keeps the translations in step with the program: `python3 packaging/dev.py translate`.

Every .ts file gets an entry for each text that the program says, and loses those for texts that
are gone; what is left to translate is listed. One text is one line, in order of context and text,
so that two people who add some at the same time are both right (`.gitattributes` joins them).
Nothing is compiled: `reader.languages` reads these files. Translates nothing itself.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import visible_texts
from visible_texts import Text

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
COMMAND = "python3 packaging/dev.py translate"
LANGUAGES = ("de", "fr", "he")
RIGHT_TO_LEFT = ("he",)

# Parameters that bring no words of another direction along; all others are isolated (UAX #9).
_NUMBERS = frozenset(
    "article articles count day done fault feed feeds filters hour interval length limit_mb listed "
    "minute month n news pictures size status time total version year".split()
)
_ISOLATE, _END = "\u2068", "\u2069"
_INVISIBLE = {
    c: f"&#x{ord(c):X};" for c in ("\u00a0", "\u202f", "\u200e", "\u200f", _ISOLATE, _END)
}

Catalogue = dict[Text, str]  # with "" for what is not translated yet

_PLACEHOLDER = re.compile(r"\{\w*\}|%\w")
_ACCELERATOR = re.compile(r"&(?=\w)")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Wrong:
    """One entry that is not as it should be."""

    language: str
    text: Text
    fault: str

    def __str__(self) -> str:
        return f"{self.language}: {self.text.context}: “{self.text.source}” {self.fault}"


def path_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"broadsheet_{language}.ts"


def load(path: Path) -> list[tuple[Text, str]]:
    """The entries of a .ts file in their order, with "" for unfinished ones."""
    if not path.exists():
        return []
    found = []
    for context in ElementTree.fromstring(path.read_bytes()).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            done = said is not None and "type" not in said.attrib
            words = "".join(said.itertext()) if said is not None and done else ""
            found.append((Text(name, message.findtext("source", "")), words))
    return found


def written(language: str, catalogue: Mapping[Text, str]) -> str:
    """The .ts file of a language, one text a line."""
    lines = [f'{_HEAD}<TS version="2.1" sourcelanguage="en" language="{language}">']
    for text, words in sorted(catalogue.items()):
        said = f"<translation>{_xml(words)}</translation>"
        if not words:
            said = '<translation type="unfinished"></translation>'
        message = f"<message><source>{_xml(text.source)}</source>{said}</message>"
        lines.append(f"<context><name>{_xml(text.context)}</name>{message}</context>")
    return "\n".join([*lines, "</TS>", ""])


def _xml(text: str) -> str:
    return escape(text, {"\n": "&#10;", **_INVISIBLE})


def brought_up(language: str, texts: frozenset[Text], before: list[tuple[Text, str]]) -> Catalogue:
    """The entries for these texts; one that moved to another context keeps its translation."""
    isolate = isolated if language in RIGHT_TO_LEFT else str
    known = {text: isolate(words) for text, words in before if words}
    moved = {text.source: words for text, words in known.items() if text not in texts}
    return {text: known.get(text) or moved.get(text.source, "") for text in texts}


def isolated(words: str) -> str:
    """Text from right to left whose parameters keep their own direction, and their own brackets."""

    def isolate(match: re.Match[str]) -> str:
        plain = match[1] in _NUMBERS
        return match[0].strip(_ISOLATE + _END) if plain else f"{_ISOLATE}{{{match[1]}}}{_END}"

    return re.sub(f"{_ISOLATE}?{{(\\w+)}}{_END}?", isolate, words)


def faults(language: str, texts: frozenset[Text], entries: list[tuple[Text, str]]) -> list[Wrong]:
    """Everything that keeps a language from being complete and right."""
    found = [Wrong(language, text, fault) for text, fault in _faults(texts, entries)]
    return sorted(found, key=lambda wrong: wrong.text)


def _faults(texts: frozenset[Text], entries: list[tuple[Text, str]]) -> Iterator[tuple[Text, str]]:
    known = dict(entries)
    for text in texts - known.keys():
        yield text, "has no entry"
    for text in known.keys() - texts:
        yield text, "is not said any more"
    for text, times in Counter(text for text, _ in entries).items():
        if times > 1:
            yield text, "stands there more than once"
    for text, words in known.items():
        if not words:
            yield text, "is not translated"
        elif sorted(_PLACEHOLDER.findall(text.source)) != sorted(_PLACEHOLDER.findall(words)):
            yield text, f"has other parameters in “{words}”"
        elif len(_ACCELERATOR.findall(text.source)) != len(_ACCELERATOR.findall(words)):
            yield text, f"has another number of underlined letters in “{words}”"
        elif words != words.strip() and text.source == text.source.strip():
            yield text, "begins or ends with a space in translation"
        elif text.source.endswith("…") != words.endswith("…"):
            yield text, f"tells by “…” whether a dialog follows, “{words}” does not"


def update() -> int:
    """Bring every file up to date, tell what is left to do, and answer 1 where something is."""
    texts, untold = visible_texts.collect()
    for place in untold:
        print(f"{place.place}: no translation can be found for {place.code}")
    wrong: list[Wrong] = []
    for language in LANGUAGES:
        path = path_of(language)
        catalogue = brought_up(language, texts, load(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written(language, catalogue), encoding="utf-8", newline="\n")
        wrong += faults(language, texts, list(catalogue.items()))
    for each in wrong:
        print(each)
    print(f"{len(texts)} texts in {len(LANGUAGES)} languages, {len(wrong) + len(untold)} to do.")
    if wrong:
        print(f"Translate them in {FOLDER.relative_to(FOLDER.parents[1])}/ and run it again.")
    return 1 if wrong or untold else 0


if __name__ == "__main__":
    sys.exit(update())
