"""Read from a certificate who signed it, no more: enough to name a proxy that replaces them.

Decides nothing about trust. X.509 is RFC 5280 §4.1, its encoding (DER) is X.690.
"""

from __future__ import annotations

from dataclasses import dataclass

_VERSION, _BMP_STRING, _UTF8_STRING = 0xA0, 0x1E, 0x0C
_ORGANISATION, _COMMON_NAME = b"\x55\x04\x0a", b"\x55\x04\x03"
# The list of public logs that have seen a certificate (RFC 6962 §3.3).
_LOGGED = b"\x06\x0a\x2b\x06\x01\x04\x01\xd6\x79\x02\x04\x02"
_LONGEST = 80  # characters of a name


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a certificate.

    `name` is the organisation, else the common name; `itself` says that it is signed by itself;
    `public` that public logs have seen it, which only public authorities have done.
    """

    name: str
    itself: bool
    public: bool


def signer(certificate: bytes) -> Signer | None:
    """Who signed a certificate given as DER, None where the bytes are no certificate."""
    try:
        (_, outer), *_ = _items(certificate)
        (_, signed), *_ = _items(outer)
        fields = _items(signed)
        if fields[0][0] == _VERSION:
            del fields[0]
        issuer, subject = fields[2][1], fields[4][1]
        names = _names(issuer)
    except (IndexError, ValueError):
        return None
    name = names.get(_ORGANISATION) or names.get(_COMMON_NAME) or ""
    return Signer(name, issuer == subject, _LOGGED in signed)


def _names(issuer: bytes) -> dict[bytes, str]:
    """The parts of a distinguished name by their object identifier."""
    names: dict[bytes, str] = {}
    for _, group in _items(issuer):
        for _, pair in _items(group):
            (_, kind), (tag, value) = _items(pair)
            codec = {_BMP_STRING: "utf-16-be", _UTF8_STRING: "utf-8"}.get(tag, "latin-1")
            text = "".join(c if c.isprintable() else " " for c in value.decode(codec, "replace"))
            names.setdefault(kind, text.strip()[:_LONGEST])
    return names


def _items(data: bytes) -> list[tuple[int, bytes]]:
    """The (tag, content) pairs that stand in a row. Raises IndexError, ValueError."""
    items = []
    at = 0
    while at < len(data):
        tag, length = data[at], data[at + 1]
        at += 2
        if length & 0x80:
            digits = length & 0x7F
            length = int.from_bytes(data[at : at + digits], "big")
            at += digits
        if at + length > len(data):
            raise ValueError
        items.append((tag, data[at : at + length]))
        at += length
    return items
