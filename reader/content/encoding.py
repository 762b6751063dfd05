"""From the bytes that came to UTF-8 bytes, whatever the document or the server claims.

A feed's claim is often wrong: what decodes as UTF-8 is UTF-8, and one wrong byte costs that
letter, not the document. What is claimed by nobody is guessed last (`charsets`).
"""

from __future__ import annotations

import codecs
import re

from reader.content import charsets

_HEAD = 2048  # bytes in which a declaration or a language may stand
_XML_CHARSET = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:\-]+)[\"']", re.IGNORECASE)
_HTML_CHARSET = re.compile(rb"<meta[^>]*?charset\s*=\s*[\"']?([\w.:\-]+)", re.IGNORECASE)
_HTTP_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:\-]+)", re.IGNORECASE)

_MARKS = (  # byte order marks, and "<?" in wide letters (XML 1.0, appendix F)
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<\x00", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
_WIDER = {  # a charset that is claimed → the one that holds it and what really comes (WHATWG)
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_NEVER = frozenset({"utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape"})
# The letters that windows-1252 makes of the bytes 80 to BF, which only follow another in UTF-8.
_TAIL = "".join(
    bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte))
    for byte in range(0x80, 0xC0)
)
_SUSPECT = re.compile(f"[\u00c2\u00c3\u00d0\u00d1\u00e2][{_TAIL}]")
# What may stand after a word in capitals such as AMANHÃ, where it is no second half.
_PUNCTUATION = "\u00bb\u203a\u2019\u201d\u201c\u2026\u2013\u2014"
_DOUBLED = re.compile(
    f"[\u00c2\u00c3\u00d0\u00d1](?:(?![{_PUNCTUATION}])[{_TAIL}]"
    f"|(?<![A-Z\u00c0-\u00de].)[{_PUNCTUATION}])"
    f"|\u00e2[\u20ac\u201a\u201e\u2020][{_TAIL}]"
)
_WRONG_BYTES = "broadsheet-wrong-bytes"


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 as windows-1252, which is what nearly always slipped in."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "replace"), error.end


codecs.register_error(_WRONG_BYTES, _as_windows)


def undoubled(text: str) -> str:
    """Answer the text with letters mended that were encoded in UTF-8 twice ("Ã¼" for "ü").

    Where only parts of a text went wrong; nobody means such pairs of letters.
    """
    if text.isascii() or not _SUSPECT.search(text):
        return text
    return _DOUBLED.sub(_once, text)


def _once(match: re.Match[str]) -> str:
    data = b"".join(
        bytes([ord(letter)]) if ord(letter) < 256 else letter.encode("cp1252")
        for letter in match.group()
    )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return match.group()


def is_utf8(data: bytes) -> bool:
    """Tell whether the bytes are UTF-8 throughout."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def decode(data: bytes, charset: str) -> str:
    """Answer the text; no bytes are refused (see `charset_of` for the name)."""
    if charset == "utf-8":
        return data.decode("utf-8", _WRONG_BYTES)
    return data.decode(charset, "replace")


def unmarked(body: bytes) -> bytes:
    """Answer the body in letters of one byte: byte order marks off, UTF-16 and UTF-32 as UTF-8.

    After this a `<` is a `<` in every charset that `charset_of` may name, and the hash of an
    entry's bytes does not depend on what stands before it.
    """
    for mark, charset in _MARKS:
        if body.startswith(mark):
            if charset == "utf-8-sig":
                return body[len(mark) :]
            return body.decode(charset, "replace").lstrip("\ufeff").encode("utf-8", "replace")
    claimed = _XML_CHARSET.search(body[:_HEAD])
    if claimed and claimed.group(1).lower().startswith(b"iso-2022-"):
        return body.decode(claimed.group(1).decode("ascii"), "replace").encode()
    return body


def charset_of(body: bytes, content_type: str = "") -> str:
    """Answer a Python codec that reads an unmarked body.

    UTF-8 if it is that; else what the document claims, else what the server claims, else what
    its language and letters suggest, else UTF-8 with single wrong bytes read as windows-1252.
    """
    if is_utf8(body):
        return "utf-8"
    head = body[:_HEAD]
    claims = [
        match.group(1).decode("ascii")
        for match in (_XML_CHARSET.search(head), _HTML_CHARSET.search(head))
        if match
    ]
    claims += _HTTP_CHARSET.findall(content_type)[:1]
    for claim in claims:
        name = _codec(claim)
        if name and name != "utf-8" and _reads(body, name):
            return name
    name = "" if charsets.is_mostly_utf8(body) else charsets.guess(body)
    return name if name and _reads(body, name) else "utf-8"


def _codec(claim: str) -> str:
    """Answer Python's codec for a claimed charset, "" for one that is unknown or unwise."""
    try:
        name = codecs.lookup(claim).name
    except (LookupError, ValueError):
        return ""
    if name in _NEVER or name.startswith(("utf-16", "utf-32", "cp037")):
        return ""
    return _WIDER.get(name, name)


def _reads(body: bytes, charset: str) -> bool:
    """Whether the codec reads the body, but for the few holes that Windows charsets have."""
    try:
        text = body.decode(charset, "replace")
    except (LookupError, ValueError):
        return False
    return text.count("\ufffd") <= len(body) // 1000
