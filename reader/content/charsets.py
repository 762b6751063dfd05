"""Guesses the charset of bytes that nobody declared, by the letters that they would make.

Only scripts other than Latin are told apart: their words are all letters beyond ASCII, and in the
wrong charset hardly any of them is a common one. What is declared, and UTF-8, is no concern here.
"""

from __future__ import annotations

import re
from collections import Counter

_HEAD = 2048  # bytes in which a language may stand
_SAMPLE = 16_384  # bytes that are looked at, from the first beyond ASCII on
_LANGUAGE = re.compile(
    rb"(?:<language>\s*|<dc:language>\s*|\blang\s*=\s*[\"'])([A-Za-z]{2})(?:[\-_]([A-Za-z]{2,4}))?",
    re.IGNORECASE,
)
_RUN = re.compile(rb"[\x80-\xff]+")
_HALF_LETTER = re.compile(  # at the end of what was cut
    rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z"
)
_WORD = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_ASCII = bytes(range(128))
_NO_ASCII = dict.fromkeys(range(128))

_CYRILLIC = ("cp1251", "koi8_u")
_BY_LANGUAGE = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk"), _CYRILLIC),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "hr", "sl", "ro"), ("cp1250",)),
    **dict.fromkeys(("lt", "lv", "et"), ("cp1257",)),
    "el": ("cp1253",),
    "tr": ("cp1254",),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "fa": ("cp1256",),
    "th": ("cp874",),
    "ja": ("euc_jp", "cp932"),
    "zh": ("gb18030", "big5hkscs"),
    "ko": ("cp949",),
}
_TRADITIONAL_IN = frozenset({b"tw", b"hk", b"mo", b"hant"})
_KANA = "".join(map(chr, (*range(0x3041, 0x3097), *range(0x30A1, 0x30FD))))
_HANZI = (
    "的一是不了在人有我他中大上到地出道也年得就要下以生自去之家可小心多天而能好都然日于起成事只作看"
    "文手十用主行方又如前所本公同三已老知民分外但身高意法此回二理美月明其全工者向部正名定女力最新打位"
    "因重被走四第次海口使教西再平信北少加化代先山五太水市"
)
_SIMPLIFIED = (
    "国来个说们为这时会着过学对里后么没还发当无开见经头动两长样现将些与进把实点种声话儿情问机给等几很"
    "业间什便门东电真听气关并内军产入万记报"
)
_TRADITIONAL = (
    "國來個說們為這時會著過學對裡後麼沒還發當無開見經頭動兩長樣現將些與進把實點種聲話兒情問機給等幾很"
    "業間什便門東電真聽氣關並內軍產入萬記報"
)
_HANGUL = "이다는의에을가하고은지사기도로한인일서해대를시정자리아스어수나전국부회조제원보장구상주성"
# The letters of which a charset's texts mostly are, and their usual share in one.
_COMMON = {
    "cp1251": ("оеаинтсрвлкмдпуяі", 0.8),
    "koi8_u": ("оеаинтсрвлкмдпуяі", 0.8),
    "cp1253": ("αοιετνσρκηςυπλμάόίέή", 0.8),
    "cp1255": ("יוהלאמרתבשןםנעחקד", 0.85),
    "cp1256": ("اليمنوتربةعدفسكحهی", 0.8),
    "cp874": ("านรอกเงมยลวดทสตะปบคหแ่้ีัิ", 0.8),
    "euc_jp": (_KANA, 0.4),
    "cp932": (_KANA, 0.4),
    "gb18030": (_HANZI + _SIMPLIFIED, 0.2),
    "big5hkscs": (_HANZI + _TRADITIONAL, 0.2),
    "cp949": (_HANGUL, 0.45),
}
_ENOUGH = 0.55  # of the share that is usual


def is_mostly_utf8(body: bytes) -> bool:
    """Tell whether most words beyond ASCII are UTF-8, so that other bytes only slipped in."""
    sample = _HALF_LETTER.sub(b"", _sample(body))
    whole = broken = 0
    for run in _RUN.findall(sample):
        try:
            run.decode()
            whole += len(run)
        except UnicodeDecodeError:
            broken += len(run)
    return whole >= broken


def guess(body: bytes) -> str:
    """Answer a Python codec for bytes that are no UTF-8, "" where nothing tells.

    Where the document names its language, one of its charsets; else one of a script other than
    Latin whose common letters the bytes make.
    """
    sample = _sample(body)
    named = _LANGUAGE.search(body[:_HEAD])
    candidates: tuple[str, ...] = ()
    if named:
        candidates = _BY_LANGUAGE.get(named[1].decode().lower(), ())
        if named[2] and named[2].lower() in _TRADITIONAL_IN:
            candidates = candidates[::-1]
    if candidates:
        readable = [name for name in candidates if _text(sample, name)]
        return max(readable, key=lambda name: _likeness(sample, name), default="")
    if not _is_of_other_script(sample):
        return ""
    likeness, best = max((_likeness(sample, name), name) for name in _COMMON)
    return best if likeness >= _ENOUGH else ""


def _sample(body: bytes) -> bytes:
    first = _RUN.search(body)
    start = first.start() if first else 0
    return body[start : start + _SAMPLE]


def _is_of_other_script(sample: bytes) -> bool:
    """Whether words that have bytes beyond ASCII are mostly such, as those of no Latin letters.

    The shortest, such as è and été, are mostly beyond ASCII in Latin letters too.
    """
    words = b"".join(word for word in _WORD.findall(sample) if len(word) > 3)
    return bool(words) and len(words.translate(None, _ASCII)) * 10 >= len(words) * 6


def _likeness(sample: bytes, charset: str) -> float:
    """Answer how much a text has of the common letters of its script: 1 for as much as usual."""
    letters = Counter(_text(sample, charset).translate(_NO_ASCII))
    common, usual = _COMMON.get(charset, ("", 1.0))
    return sum(letters[letter] for letter in common) / max(1, letters.total()) / usual


def _text(sample: bytes, charset: str) -> str:
    """Answer the text, "" where the codec does not read the bytes but for a few."""
    text = sample.decode(charset, "replace")
    wrong = text.count("\ufffd")
    return "" if wrong > 1 + len(sample) // 1000 else text
