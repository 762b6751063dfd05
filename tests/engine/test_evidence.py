"""Which feeds need their pages, and when a failure is tried again: pure decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.engine.evidence import AGAIN, SOON, judge
from reader.engine.evidence import after as after_page
from reader.engine.retry import LATER, failed
from reader.errors import Code
from reader.model import ItemKind, ItemState, Message, PageEvidence, Wanted

NOW = 1_800_000_000
SUMMARIES = PageEvidence(1, articles=20, summaries=18, length=300)
FULL = PageEvidence(1, articles=20, summaries=2, length=4000)
PICTURE = Wanted(ItemKind.PICTURE, 1, 0, "https://p.example/0")


@pytest.mark.parametrize(
    ("evidence", "state"),
    [
        (SUMMARIES, ItemState.WANTED),
        (FULL, None),
        (replace(FULL, length=200), ItemState.WANTED),
        (replace(FULL, forced=True), ItemState.WANTED),
        (replace(SUMMARIES, forced=False), None),
        (PageEvidence(1), None),
    ],
)
def test_a_feed_of_summaries_needs_pages(evidence: PageEvidence, state: ItemState | None) -> None:
    assert judge(evidence, NOW).state == state


@pytest.mark.parametrize(
    ("refusal", "code", "state"),
    [
        ("paywall", Code.PAGES_PAID, ItemState.GIVEN_UP),
        ("login", Code.PAGES_PAID, ItemState.GIVEN_UP),
        ("not_better", Code.PAGES_NO_BETTER, None),
        ("captcha", Code.PAGE_CAPTCHA, ItemState.GIVEN_UP),
        ("wall", Code.PAGE_WALL, ItemState.GIVEN_UP),
        ("empty", Code.PAGE_EMPTY, ItemState.GIVEN_UP),
    ],
)
def test_pages_in_vain_are_left_alone_for_a_week_or_some_hours(
    refusal: str, code: Code, state: ItemState | None
) -> None:
    evidence = SUMMARIES
    for _ in range(3):
        assert judge(evidence, NOW).state is ItemState.WANTED
        evidence = after_page(evidence, refusal, NOW)
    verdict = judge(evidence, NOW + 1)
    assert verdict.error
    assert (verdict.error.code, verdict.state) == (code, state)
    wait = AGAIN if code.startswith("pages") else SOON
    assert judge(evidence, NOW + wait - 1).state is state
    assert judge(evidence, NOW + wait).state is ItemState.WANTED


def test_a_few_refusals_among_good_pages_change_nothing() -> None:
    evidence = SUMMARIES
    for refusal in ("", "", "paywall", "paywall", "paywall", "error", "error"):
        evidence = after_page(evidence, refusal, NOW)
    assert judge(evidence, NOW).state is ItemState.WANTED


def test_a_failure_waits_longer_each_time_and_is_given_up_in_the_end() -> None:
    item, waits = PICTURE, []
    while (settled := failed(item, Message(Code.HTTP_STATUS.value), NOW)).next_try:
        waits.append(settled.next_try - NOW)
        item = replace(item, attempts=item.attempts + 1)
    assert tuple(waits) == LATER
    assert settled.state is ItemState.GIVEN_UP


@pytest.mark.parametrize("code", [Code.HTTP_NOT_FOUND, Code.HTTP_GONE, Code.PICTURE_KIND])
def test_what_will_not_change_is_given_up_at_once(code: Code) -> None:
    assert failed(PICTURE, Message(code.value), NOW).state is ItemState.GIVEN_UP


def test_a_busy_server_is_heard_and_no_network_is_nobodys_failure() -> None:
    busy = failed(PICTURE, Message(Code.HTTP_BUSY.value), NOW, retry_after=7 * 3600)
    assert busy.next_try == NOW + 7 * 3600
    assert failed(PICTURE, Message(Code.OFFLINE.value), NOW).uncounted
