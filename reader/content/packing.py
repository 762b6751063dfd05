"""What a pack comes to before it is packed: hours of reading, bytes here, bytes to come, the cut.

Pure: figures in, figures out. Which articles are meant and what is known of them is asked before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import FeedAverages, PackFigures, PackPlan, PackWeight

MOST = 5000  # articles in one pack
WORDS_A_MINUTE = 230  # Brysbaert 2019: 238 for non-fiction in English
# Where scripts have no spaces, so many characters are read in the time of a word: Chinese 255 and
# Japanese 357 a minute against 228 words of English (Trauzettel-Klosinski and Dietz 2012).
CHARACTERS_A_WORD = 1.3
# What is guessed where no feed has been kept yet: bytes of a picture and of a page, pictures in it.
PICTURE, PAGE, PICTURES = 90_000, 30_000, 2.0
_USUAL_WIDTH = 1600  # pixels, at which PICTURE was measured

_NOTHING = FeedAverages()


def weigh(
    plan: PackPlan,
    weights: Sequence[PackWeight],
    averages: Mapping[int, FeedAverages],
    words_a_minute: int = WORDS_A_MINUTE,
) -> PackFigures:
    """What of a plan fits its budget, in the order given, and what that comes to.

    `averages` are by feed, under 0 those of all. What is here already counts against the budget as
    what is to come does; an article that would pass it is left out, and so are all after it.
    """
    taken: list[int] = []
    here = guessed = 0
    seconds = 0.0
    for weight in weights:
        more = to_come(weight, averages, plan.width)
        if plan.budget and here + weight.here + guessed + more > plan.budget:
            break
        taken.append(weight.article)
        here += weight.here
        guessed += more
        seconds += reading_time(weight, averages, words_a_minute)
    return PackFigures(tuple(taken), len(weights) - len(taken), round(seconds), here, guessed)


def to_come(weight: PackWeight, averages: Mapping[int, FeedAverages], width: int) -> int:
    """About how many bytes of an article are still to be fetched; `width` 0: without pictures."""
    pictures, size = float(weight.missing), 0.0
    if weight.wants_page:
        size += _known(averages, weight.feed, "page", PAGE)
        pictures = max(pictures, _known(averages, weight.feed, "pictures", PICTURES))
    if width:
        smaller = min(1.0, width / _USUAL_WIDTH)
        size += pictures * smaller * _known(averages, weight.feed, "picture", PICTURE)
    return round(size)


def reading_time(
    weight: PackWeight,
    averages: Mapping[int, FeedAverages],
    words_a_minute: int = WORDS_A_MINUTE,
) -> float:
    """Seconds that reading an article takes, guessed where its full text is still to come."""
    characters, spaces = float(weight.characters), float(weight.spaces)
    if weight.wants_page:
        feed = averages.get(weight.feed) or averages.get(0, _NOTHING)
        if feed.characters > characters:
            characters, spaces = feed.characters, feed.spaces
    if not characters:
        return 0.0
    words = characters / CHARACTERS_A_WORD if weight.spaceless else spaces + 1
    return 60 * words / max(1, words_a_minute)


def _known(averages: Mapping[int, FeedAverages], feed: int, name: str, usual: float) -> float:
    """An average of the feed, else of all feeds, else what is usual."""
    for each in (feed, 0):
        if found := getattr(averages.get(each, _NOTHING), name):
            return float(found)
    return usual
