"""What is said of a pack while it is packed, and of an article that is not complete after it.

Knows neither the library nor the engine.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from reader.desktop.language import translated
from reader.model import Message, PackedArticle
from reader.phrases import pace
from reader.protocol import Progress


def _tr(text: str) -> str:
    return QCoreApplication.translate("Packing", text)


def how_much(progress: Progress) -> str:
    """How much of a pack is through, in percent."""
    part = 100 * progress.done // max(1, progress.total)
    return _tr("Packing: {part} %").format(part=part)


def how_far(progress: Progress) -> str:
    """How far a pack is, how fast it comes and how long it will take."""
    if progress.waiting:
        return _tr("Packing waits for the network.")
    if not progress.total:
        return _tr("Packing begins.")
    quick = pace(progress.speed, progress.left, translated)
    return f"{how_much(progress)} · {quick}" if quick else how_much(progress)


def why(article: PackedArticle, explain: Callable[[Message], str]) -> str:
    """What an article lacks, and why."""
    if article.no_text:
        said = _tr("Only the feed’s text.")
    elif not article.missing:
        said = _tr("Its comments are missing.")
    elif article.missing == 1:
        said = _tr("One picture is missing.")
    else:
        said = _tr("{count} pictures are missing.").format(count=article.missing)
    return f"{said} {explain(article.error) if article.error else _tr('Not fetched yet.')}"
