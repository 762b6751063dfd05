"""What becomes of a try to fetch a page or a picture: pure decisions about failures.

What will not change is given up at once, what may pass is tried again ever later. No clock.
"""

from __future__ import annotations

from reader.errors import Code
from reader.model import ItemState, Message, Settled, Wanted

LATER = (3600, 6 * 3600, 86400, 3 * 86400)  # seconds after each failure; then it is given up

_FOR_GOOD = frozenset(
    {
        Code.HTTP_NOT_FOUND,
        Code.HTTP_GONE,
        Code.BAD_ADDRESS,
        Code.NOT_KEPT,
        Code.PRIVATE_ADDRESS,
        Code.TOO_LARGE,
        Code.TOO_MANY_REDIRECTS,
        Code.PICTURE_KIND,
        Code.ENCLOSURE_KIND,
        Code.PICTURE_TOO_LARGE,
        Code.PAGE_KIND,
        Code.PAGE_LOGIN,
        Code.PAGE_PAYWALL,
        Code.PAGE_EMPTY,
    }
)
# Nothing to be kept: the article wants it no more.
_NOTHING = frozenset({Code.PICTURE_PIXEL, Code.PAGE_NOT_BETTER})
# Nobody's failure: it does not count.
_UNCOUNTED = frozenset({Code.OFFLINE, Code.PORTAL, Code.PAGE_PORTAL, Code.QUOTA_FULL})
# Said before anybody was asked, or whatever he answered.
UNASKED = frozenset({Code.BAD_ADDRESS, Code.PRIVATE_ADDRESS, Code.PICTURE_PIXEL, Code.QUOTA_FULL})
# We may not have been connected at all.
NETWORK = frozenset(
    {Code.DNS, Code.CONNECT, Code.TIMEOUT, Code.DISCONNECTED, Code.OFFLINE, Code.PORTAL}
)


def failed(item: Wanted, error: Message, now: int, retry_after: int = 0) -> Settled:
    """The ledger's line after a try that brought nothing; times in UTC seconds and seconds."""
    if error.code in _NOTHING:
        return Settled(item, "", error)
    if error.code in _UNCOUNTED:
        return uncounted(item, error, now)
    if error.code in _FOR_GOOD or item.attempts >= len(LATER):
        return Settled(item, ItemState.GIVEN_UP, error)
    wait = max(LATER[item.attempts], min(retry_after, LATER[-1]))
    return Settled(item, ItemState.FAILED, error, now + wait)


def uncounted(item: Wanted, error: Message, now: int) -> Settled:
    """The line after a try that says nothing about the item: it comes again, as often as before."""
    return Settled(item, ItemState.FAILED, error, now + LATER[0], uncounted=True)
