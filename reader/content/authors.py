"""Who signed an article: 1..n authors from what feeds put into author fields.

Several names in one field are parted only where both sides surely are names. Pages' bylines are
another matter and not read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.addresses import web_address
from reader.content.titles import title_text
from reader.model import Author

MOST = 30  # authors of one entry

_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|och|og|&)\s+|\s*;\s*")
_COMMA = re.compile(r"\s*,\s*")
_NOBODY = re.compile(r"(?:no-?reply|nobody|donotreply|webmaster)@", re.IGNORECASE)
BY = re.compile(
    r"^(?:(?:article|story|words|written|posted|published|reported|text|photos?|reviewed|compiled"
    r"|contributed)\s+)*"
    r"(?:by|von|par|por|door|av|af|di|przez|автор|autor(?:in)?|author|autore|auteur|texto|text|texte"
    r"|escrito por|written by|oleh|tekst|作者|撰文|文|記者|记者|글|מאת|כתבה?|بقلم|كتبت?)"
    r"(?:\s*[:：|・／/]\s*|\s+|$)",
    re.IGNORECASE,
)


def author(name: str = "", address: str = "", email: str = "", avatar: str = "") -> Author:
    """Answer one author from raw fields; an e-mail in the name goes where it belongs."""
    name = title_text(name, is_html="<" in name)
    found = _EMAIL.search(name)
    if found:
        email = email or found.group()
        name = name.replace(found.group(), "").replace("mailto:", "")
        name = name.strip(" ()<>[]\"'-–—|,;:").strip()
    if web_address(name):
        address, name = address or name, ""
    email = email.strip().removeprefix("mailto:")
    if not _EMAIL.fullmatch(email) or _NOBODY.match(email):
        email = ""
    return Author(
        name=BY.sub("", name)[:200],
        address=web_address(address),
        email=email,
        avatar=web_address(avatar),
    )


def several(authors: Iterable[Author]) -> tuple[Author, ...]:
    """Answer the authors with joined names parted, each once, empty ones left out."""
    found: dict[str, Author] = {}
    for one in authors:
        names = split_names(one.name)
        for part in [one] if len(names) < 2 else [Author(name=name) for name in names]:
            key = (part.name or part.email or part.address).casefold()
            if not key:
                continue
            before = found.get(key)
            if before is None:
                if len(found) < MOST:
                    found[key] = part
            else:
                found[key] = Author(
                    before.name or part.name,
                    before.address or part.address,
                    before.email or part.email,
                    before.avatar or part.avatar,
                )
    return tuple(found.values())


def without_by(text: str) -> str:
    """Answer a byline without "by" and its like."""
    for _ in range(3):
        text = BY.sub("", text).strip(" ,;:|-–—•·")
    return text


def is_signature(text: str, names: Iterable[str]) -> bool:
    """Whether a text is a byline of these names, one or more of them, and nothing else."""
    known = {name.casefold() for name in names}
    said = split_names(without_by(text))
    return bool(said) and all(name.casefold() in known for name in said)


def split_names(text: str) -> list[str]:
    """Answer the names in "A and B" or "A, B and C"; the text alone where that is not sure."""
    parts = _AND.split(text)
    if len(parts) > 1:
        parts = [name for part in parts for name in _COMMA.split(part) if name]
    elif text.count(",") > 1 or (text.count(",") == 1 and text.count(" ") > 2):
        parts = _COMMA.split(text)
    if len(parts) > 1 and all(map(_is_full_name, parts)):
        return parts
    return [text] if text else []


def _is_full_name(text: str) -> bool:
    """Whether the text is two to four capitalised words without digits."""
    words = text.split()
    if not 2 <= len(words) <= 4 or any(letter.isdigit() for letter in text):
        return False
    return words[0][0].isupper() and words[-1][0].isupper()
