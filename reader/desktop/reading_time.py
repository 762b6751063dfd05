"""How long a text takes to be read. Pure; knows no Qt."""

from __future__ import annotations

import re

WORDS_A_MINUTE = 230  # silent reading of English prose (Brysbaert, 2019: 238)
LETTERS_A_MINUTE = 500  # of scripts that put no spaces between words
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0002fa1f]"
)


def minutes(plain: str) -> int:
    """Whole minutes, at least 1; 0 for no text."""
    if not plain.strip():
        return 0
    others, letters = _SPACELESS.subn(" ", plain)
    return max(1, round(len(others.split()) / WORDS_A_MINUTE + letters / LETTERS_A_MINUTE))
