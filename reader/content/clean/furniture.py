"""Takes out of a feed's markup what its class says is none of the text: buttons, forms, teasers.

A feed gives an article and not a page, so that few names condemn, and none of them a block that
holds much of the text. Works on an lxml tree; safety is looked after elsewhere.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from reader.addresses import host_of, site_of, web_address
from reader.content.class_names import names_of, words_of_name
from reader.content.clean.blocks import letters

# What asks for something, in few words.
_ASKS = frozenset(
    "share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials sociable"
    " newsletter newsletters subscribe subscription subscriptions signup optin mailchimp feedflare"
    " editsection".split()
)
# What leads on, and is links for the most part.
_LEADS = frozenset("related relateds relatedposts recirc readmore readnext upnext".split())
_BUTTONS = frozenset({("button", "wrapper"), ("button", "wrap")})
_ASKING_PAIRS = frozenset({("sign", "up"), ("post", "flair"), ("likes", "widget")})
_LEADING_PAIRS = frozenset({("read", "more"), ("read", "next"), ("up", "next"), ("more", "from")})
_MEANS_ELSE = frozenset("price prices market value embed embedded tweet quote".split())
_ROLES = frozenset({"navigation", "search", "form"})
_HOLDERS = ("div", "section", "aside", "ul", "ol", "p", "nav", "span", "footer", "form")
_CONTENT = ("blockquote", "figure", "pre", "iframe", "video", "audio", "table")
_SHORT = 300  # letters of what asks
_LABEL = 30  # letters of a heading above what leads on
_MOST_LINK = 0.5  # of the letters of what leads on
_MOST_OF_TEXT = 0.5
HINT = re.compile(
    r"""(?:class|role)\s*=\s*["']?[^"'<>]{0,200}?(?:shar|addthis|addtoany|soci|newsletter|subscri"""
    r"""|sign-?up|optin|mailchimp|feedflare|editsection|related|recirc|read-?(?:more|next)|up-?next"""
    r"""|button-wrap|post-flair|likes-widget|more-from|navigation|search|form)""",
    re.IGNORECASE,
)


def take_out(body: Any, base: str) -> list[Any]:
    """Answer the elements of a tree that are furniture, to be removed; `base` is the address.

    None of them stands in another.
    """
    found: list[Any] = []
    whole = letters("".join(body.itertext()))
    for element in body.iter(*_HOLDERS):
        if any(above in found for above in element.iterancestors(*_HOLDERS)):
            continue
        if _is_furniture(element, whole, base):
            found.append(element)
    return found


def _is_furniture(element: Any, whole: int, base: str) -> bool:
    named = element.get("class") or ""
    role = element.get("role") or ""
    asks, leads, button = _meant_by(named) if named else (False, False, False)
    asks = asks or role in _ROLES
    if not (asks or leads or button) or next(element.iter(*_CONTENT), None) is not None:
        return False
    said = "".join(element.itertext())
    length = letters(said)
    if length > _MOST_OF_TEXT * whole:
        return False
    linked = sum(letters("".join(link.itertext())) for link in element.iter("a"))
    if button and not (asks or leads):
        return length <= _SHORT and linked == length and _stays_here(element, base)
    # A label of links that only a script puts below it; a sentence is none.
    is_label = leads and length <= _LABEL and not said.rstrip().endswith((".", "!", "?"))
    return is_label or (asks and length <= _SHORT) or linked > _MOST_LINK * length


def _stays_here(element: Any, base: str) -> bool:
    """Whether all links lead to the site itself: what the author links to is no button of it."""
    site = site_of(host_of(base))
    targets = (web_address(link.get("href") or "", base) for link in element.iter("a"))
    return all(not target or site_of(host_of(target)) == site for target in targets)


@lru_cache(maxsize=4096)
def _meant_by(named: str) -> tuple[bool, bool, bool]:
    """Whether a class says that something asks, leads on, or is a button."""
    asks = leads = button = False
    for name in names_of(named):
        words = words_of_name(name)
        if not _MEANS_ELSE.isdisjoint(words):
            return False, False, False
        pairs = set(pairwise(words))
        asks = asks or not _ASKS.isdisjoint(words) or not _ASKING_PAIRS.isdisjoint(pairs)
        leads = leads or not _LEADS.isdisjoint(words) or not _LEADING_PAIRS.isdisjoint(pairs)
        button = button or not _BUTTONS.isdisjoint(pairs)
    return asks, leads, button
