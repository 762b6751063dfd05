"""Tells persons from roles, agencies, sites and dates in what stands where an author should.

Words of several languages help; where they do not know, the shape of a name decides. It invents
nobody: what is not surely a name is left out.
"""

from __future__ import annotations

import re

from reader.content.authors import BY, split_names, without_by
from reader.content.titles import title_text

_URL = re.compile(r"\(?\bhttps?://\S+\)?|\bwww\.\S+", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_AFTER = re.compile(r"\s+(?:\||•|·|–|—|-|//|/|>|»|\n)\s+|\s*[|•·\n]\s*")
_DATE = re.compile(
    r"\d{1,2}[:.]\d{2}|\b\d{4}\b|\b\d{1,2}[./\-]\d{1,2}|\b(?:am|pm)\b|年|月|\bago\b", re.IGNORECASE
)
_DATE_FOLLOWS = re.compile(
    r"[\s,]+(?:(?:published|updated|posted|on|am|le|el|il|den|vom|last)\b\s*)*(?:(?:mon|tue|wed|thu"
    r"|fri|sat|sun)\w*[,.\s]+)?(?:\d{1,2}\.?\s+)?(?:jan|feb|m[aä]r|apr|ma[iyj]|jun|jul|aug|sep|o[ck]t"
    r"|nov|de[cz])\w*\.?\s+\d.*$|[\s,]+\d{1,4}(?:[./\-]\d{1,2}[./\-]\d{1,4}|年).*$|[\s,]+\d{1,2}:\d\d.*$",
    re.IGNORECASE,
)
# What a line of Chinese says before it, and of Korean after it.
_BEFORE = re.compile(r"^.{0,40}?(?=(?:作者|撰文)\s*[:：])")
_AFTER_KOREAN = re.compile(r"^([가-힣]{2,4})\s?(?:기자|특파원)(?:\s.*)?$")
_ROLES = frozenset(
    "editor editors editorial writer writers reporter reporters correspondent correspondents staff"
    " contributor contributors columnist columnists photographer photographers producer team desk"
    " bureau newsroom office redaktion redaktionen redacción redaccion redação redacao rédaction"
    " redazione redactie redakcja toimitus editora redakteur redakteurin reporterin korrespondent"
    " journaliste journalist periodista giornalista repórter admin administrator webmaster guest"
    " anonymous unknown user author authors posted published updated follow share comments comment"
    " subscribe read more view all news press release agency agencies agence agentur agencia"
    " senior chief deputy managing associate assistant ceo founder president professor director"
    " special wire service services community member".split()
)
_AGENCIES = re.compile(
    r"\b(?:ap|afp|dpa|efe|ansa|apa|sda|tass|upi|pti|ani|ians|pa media|cna|belga|ritzau|ntb|tt"
    r"|lusa|ats|ctk|čtk|the canadian press|press association|associated press|reuters|bloomberg"
    r"|agence france[- ]presse|xinhua|interfax|kyodo|yonhap)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "de da di do dos das del della van von der den ten ter la le el al bin ibn ben y e i und and of"
    " the zu zum af av du st mac o d".split()
)
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_NO_NAME = re.compile(r"[?!<>{}\[\]=#%*+~^\\…:;@]|\d{2,}|\.\.|^\W*$")
_NOBODY = frozenset(
    "admin administrator user guest anonymous unknown author editor none null staff webmaster"
    " member".split()
)
_WITH = re.compile(
    r"(.{4,60}?)\s*\((?:with|avec|mit|con|com|met|med)\s+(.{4,200})\)", re.IGNORECASE
)
_DEGREES = re.compile(r"(?:,\s*(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?|Esq\.?))+$")
_DATELINE = re.compile(r"^([^\s,]+(?: [^\s,]+)+), [^\W\d_][^\s,.]*$")  # "Ada Berg, Berlin"
_DOMAIN = re.compile(r"\.(?:com|org|net|info|[a-z]{2}(?:\.[a-z]{2})?)$")


def clean(text: str) -> str:
    """Answer a byline's text without markup, "by", addresses and what follows a bar."""
    text = title_text(text, is_html="<" in text)
    text = _URL.sub("", text).strip(" ,;|-–—•·\"'")
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    return _AFTER_KOREAN.sub(r"\1", without_by(_BEFORE.sub("", text)))


def persons(text: str, *, site: str = "", declared: bool = False) -> list[str]:
    """Answer the names in a byline, in order, none that is surely nobody's.

    `site` is the name of who publishes, which is no person. `declared` says that the publisher
    told a machine that this is the author: a desk or an agency may be it then.
    """
    signed = bool(BY.match(text.strip()))
    text = clean(text)
    if not text or len(text) > 300:
        return []
    text = _EMAIL.sub("", text).strip(" ,<>").removesuffix("()").strip()
    text = _DATE_FOLLOWS.sub("", _AFTER.split(text)[0]).strip(" ,;|-–—•·")
    found: list[str] = []
    for part in _parts(_DATELINE.sub(r"\1", text) if signed else text):
        name = part.strip(" ,;|")
        sound = is_name(name) or (declared and _may_be_desk(name))
        if sound and not _is_site(name, site) and name not in found:
            found.append(name)
    return found


def _may_be_desk(text: str) -> bool:
    words = text.lower().split()
    if not 2 <= len(text) <= 60 or _NO_NAME.search(text) or not _NOBODY.isdisjoint(words):
        return False
    return len(words) > 1 or text.lower() != text or bool(_WIDE.search(text))


def _parts(text: str) -> list[str]:
    with_others = _WITH.fullmatch(text)
    if with_others:
        return [name for part in with_others.groups() for name in _parts(part)]
    text = _DEGREES.sub("", text)
    names = split_names(text)
    if len(names) > 1:
        return names
    first, comma, rest = text.partition(",")
    if comma and (_is_role(rest) or _AGENCIES.search(rest) or _AGENCIES.fullmatch(first)):
        return split_names(first)  # "Jane Doe, Staff Writer"
    return [text]


def _is_role(text: str) -> bool:
    return any(word.strip(".,") in _ROLES for word in text.lower().split())


def _is_site(name: str, site: str) -> bool:
    flat, whole = (re.sub(r"\W", "", text.lower()) for text in (name, site))
    bare = re.sub(r"\W", "", _DOMAIN.sub("", site.lower()))
    return bool(whole) and flat in (whole, bare, f"the{whole}", whole.removeprefix("the"))


def is_name(text: str) -> bool:
    """Tell whether a text can be one person's name, by its shape and what it does not say."""
    if not 2 <= len(text) <= 60 or _NO_NAME.search(text) or _DATE.search(text):
        return False
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 6:
        return False
    lower = [word.lower().strip(".,()'’") for word in words]
    if any(word in _ROLES for word in lower) or _AGENCIES.fullmatch(text.strip()):
        return False
    if _WIDE.search(text):
        return True
    cased = [word for word in words if word.lower() != word.upper()]
    if not cased:
        return len(words) > 1
    small = [word for word in cased if word[0].islower() and word.lower() not in _SMALL]
    return len(small) * 2 <= len(cased) and not (len(words) == 1 and small)
