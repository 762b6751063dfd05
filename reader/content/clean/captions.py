"""Tells a picture's caption from its credit.

By markup where there is some, else by the words that credits begin with. Knows no HTML parser:
it gets elements or text.
"""

from __future__ import annotations

import re
from typing import Any

CREDIT_CLASS = re.compile(
    r"credit|copyright|photographer|byline|attribution|courtesy|\bsource\b|agency", re.IGNORECASE
)
_WORD = (
    r"(?:photo credit|image credit|photo(?:graph)?s?|pictures?|images?|illustrations?|credits?"
    r"|fotos?|bild(?:er)?|quelle|crédit|source|zdjęcie|фото|صورة|תמונה|צילום)"
)
_GIVEN_BY = r"\s+(?:by|via|courtesy(?:\s+of)?)\b"
_CREDIT_START = re.compile(
    # At the start, after a sentence, after a bar or a dash, in brackets.
    r"(?:^|(?<=[.!?)\]”\"»|•·])\s*|\s[|–—]\s|\s(?=[(\[]))[(\[]?\s*"
    rf"((?:©|\(c\)\s|copyright\b|{_WORD}(?:{_GIVEN_BY}|\s*[:/©])).{{1,200}})$",
    re.IGNORECASE | re.DOTALL,
)
_LABEL = re.compile(rf"^{_WORD}(?:{_GIVEN_BY}\s*:?|\s*[:/]|\s*(?=©))\s*", re.IGNORECASE)


def text_of(element: Any) -> str:
    """Answer the text of an lxml element on one line."""
    return " ".join("".join(element.itertext()).split())


def split_text(text: str) -> tuple[str, str]:
    """Answer caption and credit of a caption's text, the credit without its label."""
    text = " ".join(text.split())
    match = _CREDIT_START.search(text[-400:])
    if match is None:
        return text, ""
    start = max(0, len(text) - 400) + match.start(1)
    credit = _LABEL.sub("", text[start:].strip(" ()[]|–—"))
    return text[:start].rstrip(" ([|–—•·"), credit.strip()


def bare_credit(text: str) -> str:
    """Answer a credit without the word that announces it."""
    return _LABEL.sub("", " ".join(text.split())).strip(" ()")


def split_element(element: Any) -> tuple[str, str]:
    """Answer caption and credit of an lxml element that holds a caption."""
    credits = [
        part
        for part in element.iterdescendants()
        if isinstance(part.tag, str) and CREDIT_CLASS.search(part.get("class") or "")
    ]
    if not credits:
        return split_text(text_of(element))
    credit = text_of(credits[0])
    whole = text_of(element)
    at = whole.rfind(credit) if credit else -1
    caption = (whole[:at] + " " + whole[at + len(credit) :]) if at >= 0 else whole
    return " ".join(caption.split()).strip(" |–—•·"), bare_credit(credit)
