"""The languages that Broadsheet speaks, and the words of one of them.

The words lie in `resources/translations` as Qt Linguist's .ts files and are read as they are, by
both faces: nothing is compiled, so nothing can be missing or out of date. English is in the code
and needs no file. Which texts there are is not known here, nor is anything about Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from reader.assets import resource

ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "he": "עברית"}  # in themselves
RIGHT_TO_LEFT = frozenset({"he"})
_FORMER = {"iw": "he"}  # codes that have been replaced (ISO 639-1)

Words = dict[tuple[str, str], str]  # by context and English text


def fitting(wanted: Iterable[str]) -> str:
    """The first language among those wanted that there is, as its code; English where none is.

    Takes BCP 47 tags and POSIX names: "de-AT", "he_IL.UTF-8", "C".
    """
    for name in wanted:
        code = name.partition(".")[0].replace("_", "-").partition("-")[0].lower()
        code = _FORMER.get(code, code)
        if code in NAMES:
            return code
        if code in ("c", "posix"):
            return ENGLISH
    return ENGLISH


def of_environment(environ: Mapping[str, str]) -> str:
    """The language of messages that a terminal was set to (POSIX 8.2, with GNU's LANGUAGE)."""
    set_to = next((said for n in ("LC_ALL", "LC_MESSAGES", "LANG") if (said := environ.get(n))), "")
    if set_to.partition(".")[0] in ("", "C", "POSIX"):
        return ENGLISH
    return fitting([*environ.get("LANGUAGE", "").split(":"), set_to])


def words(language: str) -> Words:
    """The finished translations into a language; none for English, and for one there is not.

    Raises OSError where the file is gone, and ValueError where it is no .ts file.
    """
    if language == ENGLISH or language not in NAMES:
        return {}
    return read(resource(f"translations/broadsheet_{language}.ts"))


def read(path: Path) -> Words:
    """The finished translations of a .ts file (Qt Linguist's XML); raises OSError, ValueError."""
    from xml.parsers import expat

    found: Words = {}
    text: list[str] = []
    said = {"name": "", "source": ""}
    unfinished = False

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal unfinished
        text.clear()
        if element == "translation":
            unfinished = "type" in attributes

    def end(element: str) -> None:
        if element in said:
            said[element] = "".join(text)
        elif element == "translation" and text and not unfinished:
            found[said["name"], said["source"]] = "".join(text)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(path.read_bytes(), True)
    except expat.ExpatError as error:
        raise ValueError(f"{path} is not a .ts file: {error}") from error
    return found
