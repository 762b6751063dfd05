"""Tells which way a text runs, by its letters and its language.

Letters count for more than what a feed declares: many a right-to-left feed says it is English.
"""

from __future__ import annotations

import re

_RTL_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[\-_][A-Za-z0-9]{1,8})*")


def language_tag(text: str | None) -> str:
    """Answer a language tag such as "en" or "pt-BR" (BCP 47), "" for what is none."""
    text = (text or "").strip()
    return text.replace("_", "-") if _TAG.fullmatch(text) else ""


def direction(text: str, language: str = "") -> str:
    """Answer "rtl", "ltr", or "" where nothing tells."""
    by_language = "rtl" if language.lower().partition("-")[0] in _RTL_LANGUAGES else ""
    if text.isascii():
        return "ltr" if by_language and _LTR.search(text) else by_language
    text = text[:400]
    right, left = len(_RTL.findall(text)), len(_LTR.findall(text))
    if right > left:
        return "rtl"
    return "ltr" if by_language and left > right else by_language
