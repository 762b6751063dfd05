"""The language of the command line: the one that the terminal was set to.

The words are read when the first one is said. Commands, options and their help stay English, as
scripts and manuals have them; so do the keys and codes of `--json`.
"""

from __future__ import annotations

import os
from functools import cache

from reader import languages
from reader.languages import Words


@cache
def _words() -> Words:
    """The words of the terminal's language; none where their file cannot be read."""
    try:
        return languages.words(languages.of_environment(os.environ))
    except (OSError, ValueError):
        return {}


def marked(text: str) -> str:
    """Mark a text for the collector of translations; `tr` gets it when it is said."""
    return text


def tr(text: str) -> str:
    """A text of the command line in the terminal's language."""
    return _words().get(("Sentences", text), text)


def counted(number: int, one: str, many: str) -> str:
    """A number with its thing: `one` as it stands, or `many` with its {count}."""
    return one if number == 1 else many.format(count=number)
