"""Says what of an article is not here for reading offline, why, and when it is tried again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.desktop.language import translated
from reader.desktop.when import row_time
from reader.model import ItemKind, ItemState, LedgerItem, Message
from reader.sentences import sentence

_TRIED = (ItemState.WANTED, ItemState.FAILED)


def is_wanting(items: Sequence[LedgerItem]) -> bool:
    """Whether something is not here that is still to be tried."""
    return any(item.state in _TRIED for item in items)


def missing_words(items: Sequence[LedgerItem], now: float) -> str:
    """One or two sentences for an article's ledger; "" where text and pictures are all here."""
    tr = QCoreApplication.translate
    pages = [item for item in items if item.kind is ItemKind.PAGE]
    pictures = [item for item in items if item.kind is ItemKind.PICTURE]
    missing = [item for item in (*pages, *pictures) if item.state is not ItemState.HAVE]
    if not missing:
        return ""
    lost = sum(item.kind is ItemKind.PICTURE for item in missing)
    tried = any(item.error is not None for item in missing)
    said = []
    if lost < len(missing):
        text = tr("Missing", "The full text is missing.")
        said.append(text if tried else tr("Missing", "The full text has not been fetched yet."))
    if lost:
        said.append(_pictures(lost, len(pictures), tried=tried))
    return " ".join([*said, *_why(missing, now)])


def _pictures(lost: int, all: int, *, tried: bool) -> str:
    tr = QCoreApplication.translate
    if all == 1:
        text = tr("Missing", "Its picture is missing.")
        return text if tried else tr("Missing", "Its picture has not been fetched yet.")
    if tried:
        text = tr("Missing", "{count} of {all} pictures are missing.")
        one = tr("Missing", "One of {all} pictures is missing.")
    else:
        text = tr("Missing", "{count} of {all} pictures have not been fetched yet.")
        one = tr("Missing", "One of {all} pictures has not been fetched yet.")
    return (one if lost == 1 else text).format(count=lost, all=all)


def _why(missing: Sequence[LedgerItem], now: float) -> list[str]:
    """The commonest reason as a sentence, and when the next try will be."""
    tr = QCoreApplication.translate
    errors = [item.error for item in missing if item.error is not None]
    if not errors:
        return []
    code, _ = Counter(error.code for error in errors).most_common(1)[0]
    said = [explained(next(error for error in errors if error.code == code))]
    tries = [item.next_try for item in missing if item.next_try]
    if tries:
        at = max(min(tries), int(now))
        said.append(tr("Missing", "Next try: {time}.").format(time=row_time(at, now)))
    elif not is_wanting(missing):
        said.append(tr("Missing", "It is not tried again by itself."))
    return said


def explained(message: Message) -> str:
    """A message in a sentence."""
    return sentence(message, translated)
