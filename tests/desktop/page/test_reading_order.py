"""What those hear who listen to a page, in order; and pages without pictures, whose words stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from reader.model import Author, Picture, Query
from tests.desktop.offline.media_files import Files, picture_bytes
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BODY = (
    '<figure><img src="picture:0" alt="Boats"><figcaption>The empty quay.</figcaption></figure>'
    "<p>Crews walked out.</p><h2>What it means</h2>"
    '<img src="picture:1" alt="A chart of the bay"><blockquote><p>We waited.</p></blockquote>'
    "<table><tr><th>Route</th><td>12</td></tr></table><p>The end.</p>"
)


@pytest.fixture
def quay(library: Library, opened: Opener) -> Desk:
    pictures = (
        Picture(0, "https://e.org/0.jpg", "Boats", width=900, height=600, lead=True),
        Picture(1, "https://e.org/1.jpg", "A chart of the bay", width=900, height=600),
    )
    story = replace(
        entry("Quiet at the quay", NOON - 60),
        html=BODY,
        authors=(Author("Hannah Marsh"),),
        pictures=pictures,
    )
    library.add("Courier", story)
    with library.store() as store:
        article = store.articles.headlines(Query(), 1)[0].id
    for n, colour in enumerate(("#4f7a8c", "#8c6a4f")):
        Files(library.folder).arrive(article, n, picture_bytes(colour, 900, 600))
    desk = opened(library)
    desk.choose("Quiet at the quay")
    return desk


def heard(desk: Desk) -> str:
    """All of the page, as its accessible text gives it."""
    interface = QAccessible.queryAccessibleInterface(desk.window.page.view)
    assert interface is not None
    text = interface.textInterface()
    assert text is not None
    return str(text.text(0, text.characterCount()))


def in_order(said: str, *words: str) -> None:
    at = 0
    for word in words:
        found = said.find(word, at)
        assert found >= 0, f"{word} is not heard after {said[:at][-40:]!r}"
        at = found + len(word)


def test_the_whole_page_is_heard_in_order_with_captions_and_notes(quay: Desk) -> None:
    view = quay.window.page.view
    view.setTextCursor(view.document().find("Crews walked out"))
    quay.do("note")
    dialog = quay.window.hands.noting.dialog
    assert dialog is not None
    dialog.field.setPlainText("Who called it?")
    dialog.keep.click()
    quay.settle()
    in_order(
        heard(quay),
        "Courier",
        "Quiet at the quay",
        "Hannah Marsh",
        "The empty quay.",
        "Crews walked out",
        "[Note: Who called it?]",
        "What it means",
        "A chart of the bay",
        "We waited.",
        "Route",
        "12",
        "The end.",
        "Respond to this story",
    )


def test_pictures_can_be_left_out_and_their_words_stay(quay: Desk) -> None:
    assert heard(quay).count("\ufffc") > 1
    with_portrait = heard(quay).count("\ufffc") - 2
    quay.do("pictures")
    quay.settle()
    said = heard(quay)
    assert said.count("\ufffc") == with_portrait
    in_order(said, "The empty quay.", "Crews walked out", "A chart of the bay", "The end.")
    quay.do("pictures")
    quay.settle()
    assert heard(quay).count("\ufffc") == with_portrait + 2


def test_one_feed_can_be_shown_without(quay: Desk, library: Library) -> None:
    before = heard(quay).count("\ufffc")
    quay.do("feed_pictures")
    quay.settle()
    assert heard(quay).count("\ufffc") == before - 2
    assert quay.window.status.text() == "Courier is shown without pictures."
    assert quay.parts.choices.now.feeds_without_pictures == [library.feeds["Courier"]]
    assert quay.parts.choices.now.show_pictures
