"""What makes an entry the same entry tomorrow.

Pure rules with a version: whoever stores an identity stores it as made by `IDENTITY_VERSION`.
Matching a feed whose ids all changed is the store's part; this only names single entries.
"""

from __future__ import annotations

from hashlib import blake2b

from reader.addresses import link_of

IDENTITY_VERSION = 2
_LONGEST = 400  # characters of an id that are kept as they are; longer ones are hashed
_TEXT = 200  # characters of an entry's text that take part in its hash


def identity_of(
    guid: str, address: str, title: str, text: str = "", published: int | None = None
) -> str:
    """Answer the identity of an entry within its feed.

    The guid, trimmed; without one the canonical link, whose scheme does not count but whose
    fragment does (some weblogs are one page); without both a hash of title, the first 200
    characters of the text and the date (UTC seconds) if given.
    """
    guid = guid.strip()
    if guid:
        return "guid:" + (guid if len(guid) <= _LONGEST else _digest(guid))
    link = link_of(address)
    if link:
        return "link:" + (link if len(link) <= _LONGEST else _digest(link))
    return "hash:" + _digest(_words_and_date(title, text, published))


def split_identity(
    identity: str, address: str, title: str, text: str = "", published: int | None = None
) -> str:
    """Answer the identity of an entry while another bears the one of `identity_of`.

    Two of one guid are told apart by where they lead, two of one link by title and date: some
    feeds link all that they say to one page. "" where there is nothing of that to tell.
    """
    if identity.startswith("guid:"):
        own = link_of(address)
    elif identity.startswith("link:"):
        own = _words_and_date(title, "" if title else text, published)
    else:
        own = ""
    return f"{identity}\n{_digest(own)}" if own.strip() else ""


def _words_and_date(title: str, text: str, published: int | None) -> str:
    date = "" if published is None else str(published)
    return "\n".join((" ".join(title.split()), " ".join(text[:_TEXT].split()), date))


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
