"""Responding: the draft is kept as typed, goes as a letter or to the comments, and comes back."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.desktop.respond_panel import RespondPanel
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener
from tests.desktop.sharing.conftest import HEBREW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TYPED = "Dear Hannah,\n\n  the sea & I – 100% שלום 😀"


def panel(desk: Desk) -> RespondPanel:
    return desk.window.hands.respond.panel


def begin(desk: Desk) -> RespondPanel:
    desk.window.activateWindow()
    desk.window.headlines.view.setFocus()
    desk.settle()
    desk.key(Qt.Key.Key_Y)
    assert panel(desk).isVisible()
    return panel(desk)


def write(desk: Desk, text: str = TYPED) -> RespondPanel:
    made = begin(desk)
    made.field.setPlainText(text)
    made.tell()
    desk.settle()
    return made


def drafts(library: Library) -> list[str]:
    with Store.open(library.folder, Role.READ) as store:
        found = [store.drafts.of(article) for article in (1, 2)]
    return [draft.content for draft in found if draft is not None]


def test_what_is_typed_is_kept_with_its_article(
    desk: Desk, stories: Library, opened: Opener
) -> None:
    made = begin(desk)
    assert made.field.hasFocus()
    assert not made.letter.isEnabled()
    QTest.keyClicks(made.field, "so many words")
    assert desk.window.headlines.named[0]  # the letters were the field's, not actions
    desk.choose("Harbour 2")
    assert not made.isVisible()
    desk.settle()
    assert drafts(stories) == ["so many words"]
    desk.choose(HEBREW)
    assert made.isVisible()
    assert made.text() == "so many words"
    assert not made.field.hasFocus()
    made.field.setPlainText(TYPED)
    desk.close()  # with the last words still untold
    assert drafts(stories) == [TYPED]
    again = opened(stories)
    again.choose(HEBREW)
    assert panel(again).text() == TYPED
    assert panel(again).isVisible()


def test_it_is_kept_while_one_types(desk: Desk, stories: Library, qtbot: QtBot) -> None:
    made = begin(desk)
    with qtbot.waitSignal(desk.parts.write_lane.quiet, timeout=30_000):
        QTest.keyClicks(made.field, "a")
    assert drafts(stories) == ["a"]


def test_a_letter_goes_to_the_author(desk: Desk, system: list[str], stories: Library) -> None:
    made = write(desk)
    made.letter.click()
    desk.settle()
    (address,) = system
    head, _, body = address.partition("&body=")
    assert head.startswith("mailto:hannah@courier.example?subject=Re%3A%20%D7%A9")
    assert unquote(body) == (
        TYPED.replace("\n", "\r\n") + f"\r\n\r\n{HEBREW}\r\nhttps://courier.example/a?id=7"
    )
    assert drafts(stories) == [TYPED]
    assert made.isVisible()


def test_it_is_taken_to_the_comments(desk: Desk, system: list[str]) -> None:
    made = write(desk)
    made.comments.click()
    assert QGuiApplication.clipboard().text() == TYPED
    assert system == ["https://courier.example/a/comments"]
    desk.window.hands.share.is_online = lambda: False
    made.comments.click()
    assert len(system) == 1
    desk.settle()
    (item,) = desk.window.hands.outbox.items
    assert item.content["address"] == "https://courier.example/a/comments"
    QGuiApplication.clipboard().clear()
    desk.window.hands.share.is_online = lambda: True
    desk.window.hands.outbox.send((item.id,))
    desk.settle()
    assert len(system) == 2
    assert QGuiApplication.clipboard().text() == TYPED.strip()


def test_an_unknown_author_gets_a_letter_without_address(desk: Desk, system: list[str]) -> None:
    desk.choose("Harbour 2")
    made = write(desk, "Hello")
    made.letter.click()
    assert system[0].startswith("mailto:?subject=Re%3A%20Harbour%202&body=Hello")


def test_a_discarded_draft_comes_back(desk: Desk, stories: Library) -> None:
    made = write(desk)
    made.discard.click()
    desk.settle()
    assert not made.isVisible()
    assert drafts(stories) == []
    desk.do("undo")
    assert drafts(stories) == [TYPED]
    assert made.isVisible()
    assert made.text() == TYPED
    desk.do("redo")
    assert drafts(stories) == []
    desk.do("undo")
    assert drafts(stories) == [TYPED]


def test_words_from_right_to_left_stand_at_the_right(desk: Desk) -> None:
    made = begin(desk)
    made.field.setPlainText("שלום חנה\nHello")
    document = made.field.document()
    left = [
        document.findBlockByNumber(n).layout().lineAt(0).naturalTextRect().left() for n in (0, 1)
    ]
    assert left[0] > 100 > left[1]


def test_escape_puts_it_away_and_keeps_it(desk: Desk, stories: Library) -> None:
    made = begin(desk)
    made.field.setPlainText("half a thought")
    QTest.keyClick(made.field, Qt.Key.Key_Escape)
    desk.settle()
    assert not made.isVisible()
    assert desk.window.page.view.hasFocus()
    assert drafts(stories) == ["half a thought"]
    assert begin(desk).text() == "half a thought"


def test_the_invitation_at_the_foot_opens_it(desk: Desk) -> None:
    assert "Respond to this story" in desk.window.page.view.toPlainText()
    desk.window.page.view.anchorClicked.emit(QUrl("respond:"))
    desk.settle()
    assert panel(desk).isVisible()


def test_a_mail_address_that_is_none_is_not_used() -> None:
    from reader.share.links import is_mail_address, letter_to

    assert is_mail_address("hannah.marsh+news@courier.example")
    for wrong in ("", "a", "a@b?bcc=c@d", "a@b,c@d", "a b@c", "<a@b>", "a@b\r\nBcc: c@d", "a@b&c"):
        assert not is_mail_address(wrong)
        assert letter_to(wrong, "S", "B") == "mailto:?subject=S&body=B"
