"""The lists of an article, with the numbers that their author gave them. Pure: HTML in and out.

Qt counts on from where a list begins and knows neither numbers of single items nor counting down;
so where the numbers do not follow, a list goes on as another one that begins at the next.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_KINDS = frozenset({"1", "a", "A", "i", "I"})
_NUMBER = re.compile(r"\s*([+-]?\d{1,9})\s*")


def number(value: str | None) -> int | None:
    """A number as an attribute has it, None where it has none."""
    found = _NUMBER.fullmatch(value or "")
    return int(found[1]) if found else None


def numbers(count: int, values: Mapping[int, int], given: Mapping[str, str]) -> list[int]:
    """The numbers of so many items and of the one after them.

    `values` are those that items gave themselves, by their place; `given` are the attributes of
    the list. https://html.spec.whatwg.org/#ordinal-value
    """
    step = -1 if "reversed" in given else 1
    start = number(given.get("start"))
    at = start if start is not None else count if step < 0 else 1
    made = []
    for n in range(count + 1):
        at = values.get(n, at)
        made.append(at)
        at += step
    return made


def listed(
    tag: str, made: Sequence[str], values: Mapping[int, int], given: Mapping[str, str]
) -> str:
    """A list of items, of which only those of an `ol` have numbers."""
    if tag != "ol":
        return f"<{tag}>{''.join(made)}</{tag}>"
    runs: list[tuple[int, list[str]]] = []
    wanted = iter(numbers(len(made), values, given))
    following = 0
    for block in made:
        mine = next(wanted) if block.startswith("<li") else following
        if not runs or mine != following:
            runs.append((mine, []))
        runs[-1][1].append(block)
        following = mine + block.startswith("<li")
    kind = f' type="{given["type"]}"' if given.get("type") in _KINDS else ""
    lists = []
    for n, (start, run) in enumerate(runs, 1):
        begins = f' start="{start}"' * (start != 1)
        more = ' class="part"' * (n < len(runs))
        lists.append(f"<ol{kind}{begins}{more}>{''.join(run)}</ol>")
    return "".join(lists)
