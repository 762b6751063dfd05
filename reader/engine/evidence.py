"""Whether the pages of a feed's articles are fetched for their full text: pure decisions.

What the reader chose holds. Else a feed that gives summaries gets pages, until those of several
articles turned out to be no better, or to be for subscribers only. No clock, network or library.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.errors import Code
from reader.model import ItemState, Message, PageEvidence

SHARE = 0.5  # of the newest articles that are summaries, from which a feed is one of summaries
SHORT = 400  # characters: texts as short as this on average are summaries, whatever they say
TRIED = 3  # pages in vain, after which the others are left alone
AGAIN = 7 * 86400  # seconds after which one looks again
_MOST = 20  # results that count: what was long ago says little

_WALLS = frozenset({"paywall", "login"})
_IN_VAIN = frozenset({"paywall", "login", "not_better", "empty", "wall", "captcha"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a feed's pages: WANTED, GIVEN_UP (they are paid for), None (not needed)."""

    state: ItemState | None
    error: Message | None = None


def judge(evidence: PageEvidence, now: int) -> Verdict:
    """What becomes of the pages of a feed, `now` in UTC seconds."""
    if evidence.forced is not None:
        return Verdict(ItemState.WANTED if evidence.forced else None)
    if evidence.error is not None and now < evidence.until:
        paid = evidence.error.code == Code.PAGES_PAID
        return Verdict(ItemState.GIVEN_UP if paid else None, evidence.error)
    if not evidence.articles:
        return Verdict(None)
    summaries = evidence.summaries >= SHARE * evidence.articles
    return Verdict(ItemState.WANTED if summaries or evidence.length < SHORT else None)


def after(evidence: PageEvidence, refusal: str, now: int) -> PageEvidence:
    """The evidence with one more page, accepted ("") or refused for a reason."""
    if not refusal:
        evidence = replace(evidence, accepted=evidence.accepted + 1)
    elif refusal in _IN_VAIN:
        evidence = replace(evidence, refused=evidence.refused + 1)
    if evidence.accepted + evidence.refused > _MOST:
        evidence = replace(evidence, accepted=evidence.accepted // 2, refused=evidence.refused // 2)
    if not refusal or evidence.refused < max(TRIED, 4 * evidence.accepted):
        return evidence
    code = Code.PAGES_PAID if refusal in _WALLS else Code.PAGES_NO_BETTER
    return replace(evidence, accepted=0, refused=0, error=Message(code.value), until=now + AGAIN)
