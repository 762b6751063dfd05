"""How complete an article is offline, in words and as a sign. What is complete has no sign.

Knows neither the library nor the engine.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.rows import COMPLETE, FEED_TEXT, NOT_YET, PARTIAL, Row

SIGNS = {NOT_YET: "kept-not", FEED_TEXT: "kept-text", PARTIAL: "kept-part"}


def kept_words(row: Row) -> str:
    """What can be read of a headline's article without a network."""
    tr = QCoreApplication.translate
    if row.kept == COMPLETE:
        return tr("Keeping", "complete offline")
    if row.kept == PARTIAL:
        said = tr("Keeping", "partly offline, {here} of {all} pictures")
        return said.format(here=row.pictures, all=row.wanted)
    if row.kept == FEED_TEXT:
        return tr("Keeping", "only the feed’s text offline")
    return tr("Keeping", "not yet offline")


def head_words(row: Row) -> str:
    """The same as it stands in the head of the article, where what is complete is said too."""
    if row.kept == COMPLETE:
        return QCoreApplication.translate("Keeping", "offline ✓")
    return kept_words(row)
