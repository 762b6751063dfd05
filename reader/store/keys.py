"""Names that are the same on every device: of a feed, of an article, of an address.

A feed keeps the uid of the address it was first subscribed at, wherever it moves afterwards; so
flags find their articles again when a feed is removed and added once more.
"""

from __future__ import annotations

from hashlib import blake2b

from reader.addresses import without_scheme


def address_key(address: str) -> str:
    """What two spellings of one address share, with or without http or https; what is no web
    address is its own key."""
    address = address.strip()
    web = address if "://" in address else f"http://{address}"
    return without_scheme(web) or address


def feed_uid(address: str) -> bytes:
    """A feed's uid, from the address of its subscription: 16 bytes."""
    return _digest(address_key(address))


def article_uid(feed: bytes, identity: str) -> bytes:
    """An article's uid, from its feed's and its identity therein: 16 bytes."""
    return _digest(identity, feed)


def shared_identity(identity: str) -> str:
    """The identity that an entry shared before it was split off; the same where it was not."""
    return identity.partition("\n")[0]


def _digest(text: str, before: bytes = b"") -> bytes:
    return blake2b(before + text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
