"""Whether the pages of a feed's articles are fetched for their full text: pure decisions.

What the reader chose holds. Else a feed that gives summaries gets pages, until those of several
articles turned out to be no better, for subscribers only, or nothing that a program can read. No
clock, network or library.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.errors import Code
from reader.model import ItemState, Message, PageEvidence, Refusal

SHARE = 0.5  # of the newest articles that are summaries, from which a feed is one of summaries
SHORT = 400  # characters: texts as short as this on average are summaries, whatever they say
TRIED = 3  # pages in vain, after which the others are left alone
AGAIN = 7 * 86400  # seconds after which one looks again
SOON = 6 * 3600  # the same where a site would not let us in, which may be the hour or the network
_MOST = 20  # results that count: what was long ago says little

# What many pages in vain mean for all of a feed; only with the last the feed's own text is enough.
_MEANS = {
    Refusal.PAYWALL: Code.PAGES_PAID,
    Refusal.LOGIN: Code.PAGES_PAID,
    Refusal.WALL: Code.PAGE_WALL,
    Refusal.CAPTCHA: Code.PAGE_CAPTCHA,
    Refusal.EMPTY: Code.PAGE_EMPTY,
    Refusal.NOT_BETTER: Code.PAGES_NO_BETTER,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a feed's pages: WANTED, GIVEN_UP (they cannot be had), None (not needed)."""

    state: ItemState | None
    error: Message | None = None


def judge(evidence: PageEvidence, now: int) -> Verdict:
    """What becomes of the pages of a feed, `now` in UTC seconds."""
    if evidence.forced is not None:
        return Verdict(ItemState.WANTED if evidence.forced else None)
    if evidence.error is not None and now < evidence.until:
        enough = evidence.error.code == Code.PAGES_NO_BETTER
        return Verdict(None if enough else ItemState.GIVEN_UP, evidence.error)
    if not evidence.articles:
        return Verdict(None)
    summaries = evidence.summaries >= SHARE * evidence.articles
    return Verdict(ItemState.WANTED if summaries or evidence.length < SHORT else None)


def after(evidence: PageEvidence, refusal: str, now: int) -> PageEvidence:
    """The evidence with one more page, accepted ("") or refused for a reason."""
    if not refusal:
        evidence = replace(evidence, accepted=evidence.accepted + 1)
    elif refusal in _MEANS:
        evidence = replace(evidence, refused=evidence.refused + 1)
    if evidence.accepted + evidence.refused > _MOST:
        evidence = replace(evidence, accepted=evidence.accepted // 2, refused=evidence.refused // 2)
    if refusal not in _MEANS or evidence.refused < max(TRIED, 4 * evidence.accepted):
        return evidence
    code = _MEANS[Refusal(refusal)]
    until = now + (AGAIN if code in (Code.PAGES_PAID, Code.PAGES_NO_BETTER) else SOON)
    return replace(evidence, accepted=0, refused=0, error=Message(code.value), until=until)
