"""Sharing from the window: menu, letters, foot, clipboard, outbox, and the list in Preferences."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader import settings
from reader.desktop.dialogs.preferences import Preferences
from reader.desktop.dialogs.share_dialogs import AskServer, EditTarget
from reader.desktop.share_menu import ShareMenu
from reader.model import OutboxState
from reader.paths import LibraryPaths
from reader.store import Role, Store
from tests.desktop.reading.conftest import Desk, Library, Opener
from tests.desktop.sharing.conftest import HEBREW

# The display of the tests tells so when a dialog has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LINK = "https://courier.example/a?id=7"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def kept(library: Library) -> settings.Settings:
    return settings.load(LibraryPaths(library.folder).settings_folder)[0]


def menu(desk: Desk) -> ShareMenu:
    desk.window.activateWindow()
    desk.window.headlines.view.setFocus()
    desk.settle()
    desk.key(Qt.Key.Key_S, SHIFT)
    found = desk.window.hands.share.menu
    assert found is not None
    assert found.isVisible()
    return found


def names(menu: ShareMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(menu(desk), key)
    desk.settle()


def select(desk: Desk, words: str) -> None:
    view = desk.window.page.view
    cursor = view.document().find(words)
    assert not cursor.isNull()
    view.setTextCursor(QTextCursor(cursor))


def asked(address: str) -> dict[str, str]:
    return {name: value[0] for name, value in parse_qs(urlsplit(address).query).items()}


def test_a_letter_shares_and_the_last_one_used_stands_first(
    desk: Desk, system: list[str], stories: Library
) -> None:
    press(desk, Qt.Key.Key_X)
    (address,) = system
    assert address.startswith("https://x.com/intent/post?text=%D7%A9")
    assert asked(address) == {"text": HEBREW, "url": LINK}
    assert kept(stories).share_last == "x"
    offered = menu(desk)
    assert names(offered)[:2] == ["X\tX", "E-mail\tE"]
    assert offered.activeAction().data() == "x"
    QTest.keyClick(offered, Qt.Key.Key_Return)
    desk.settle()
    assert len(system) == 2


def test_the_button_opens_the_menu(desk: Desk) -> None:
    action = desk.window.actions_of["share"]
    buttons = [b for b in desk.window.page.findChildren(QToolButton) if b.defaultAction() is action]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    found = desk.window.hands.share.menu
    assert found is not None
    assert found.isVisible()
    found.close()


def test_what_is_selected_is_the_quotation(desk: Desk, system: list[str]) -> None:
    select(desk, "The sea is empty tonight.")
    press(desk, Qt.Key.Key_T)
    assert asked(system[0]) == {"url": LINK, "text": "“The sea is empty tonight.”"}
    press(desk, Qt.Key.Key_Q)
    assert QGuiApplication.clipboard().text() == (
        f"“The sea is empty tonight.”\n— Hannah Marsh, {HEBREW}, Courier\n{LINK}"
    )
    press(desk, Qt.Key.Key_D)
    assert QGuiApplication.clipboard().text() == (
        f"> “The sea is empty tonight.”\n\n[{HEBREW}]({LINK}) — Hannah Marsh, Courier"
    ).replace("> “", "> ").replace("tonight.”", "tonight.")
    press(desk, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == LINK


def test_a_letter_goes_to_the_mail_program_even_offline(desk: Desk, system: list[str]) -> None:
    desk.window.hands.share.is_online = lambda: False
    press(desk, Qt.Key.Key_E)
    assert system[0].startswith("mailto:?subject=%D7%A9")
    assert "%0D%0A" in system[0]


def words_of(desk: Desk) -> str:
    """The article that is open as its reader sees it, without the signs that keep directions."""
    return desk.window.page.view.toPlainText().replace("\u2068", "").replace("\u2069", "")


def test_the_links_at_the_foot_share_too(desk: Desk, system: list[str]) -> None:
    view = desk.window.page.view
    text = words_of(desk)
    assert text.rstrip().endswith(
        "Share this story: Facebook · X · Bluesky · Mastodon · LinkedIn · Reddit · WhatsApp"
        " · Telegram"
    )
    view.anchorClicked.emit(QUrl("share:facebook"))
    desk.settle()
    assert system == [f"https://www.facebook.com/sharer/sharer.php?u={_quoted(LINK)}"]


def test_without_a_link_there_is_nothing_to_share(desk: Desk) -> None:
    desk.choose("Harbour 2")
    assert not desk.window.actions_of["share"].isEnabled()
    assert "Share this story" not in desk.window.page.view.toPlainText()


def test_the_own_server_is_asked_for_once(desk: Desk, system: list[str], stories: Library) -> None:
    press(desk, Qt.Key.Key_M)
    dialog = desk.window.findChild(AskServer)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "@ann@social.example.org")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    desk.settle()
    assert system[0].startswith("https://social.example.org/share?text=")
    assert kept(stories).share_server == "social.example.org"
    press(desk, Qt.Key.Key_M)
    assert len(system) == 2


# --- offline


def test_offline_it_waits_and_is_offered_when_the_network_is_back(
    desk: Desk, system: list[str], stories: Library
) -> None:
    share = desk.window.hands.share
    share.is_online = lambda: False
    press(desk, Qt.Key.Key_B)
    assert system == []
    with Store.open(stories.folder, Role.READ) as store:
        (item,) = store.outbox.list()
    assert item.target == "bluesky"
    assert item.content["title"] == HEBREW
    assert item.uid
    outbox = desk.window.hands.outbox
    outbox.go_on()
    desk.settle()
    assert outbox.notice is None
    share.is_online = lambda: True
    outbox.go_on()
    desk.settle()
    assert outbox.notice is not None
    assert HEBREW in outbox.notice.text()
    outbox.notice.button.click()
    desk.settle()
    assert system == [item.content["address"]]
    with Store.open(stories.folder, Role.READ) as store:
        assert store.outbox.list() == ()
        assert store.outbox.list(all=True)[0].state is OutboxState.SENT
    assert outbox.notice.text() == ""


def test_what_waits_can_be_taken_back(desk: Desk, stories: Library) -> None:
    desk.window.hands.share.is_online = lambda: False
    press(desk, Qt.Key.Key_R)
    with Store.open(stories.folder, Role.READ) as store:
        assert len(store.outbox.list()) == 1
        desk.do("undo")
        assert len(store.outbox.list()) == 0
        desk.do("redo")
        assert len(store.outbox.list()) == 1


def test_it_still_waits_after_a_restart(
    desk: Desk, stories: Library, opened: Opener, system: list[str]
) -> None:
    desk.window.hands.share.is_online = lambda: False
    press(desk, Qt.Key.Key_R)
    press(desk, Qt.Key.Key_W)
    desk.close()
    again = opened(stories)
    again.window.hands.outbox.go_on()
    again.settle()
    notice = again.window.hands.outbox.notice
    assert notice is not None
    assert notice.text() == "2 stories wait to be shared."
    notice.button.click()
    again.settle()
    assert [urlsplit(address).netloc for address in system] == ["www.reddit.com", "wa.me"]


# --- the list


@pytest.fixture
def preferences(desk: Desk) -> Preferences:
    menu(desk).editing.emit()
    found = desk.window.findChild(Preferences)
    assert found is not None
    assert found.tabs.currentWidget() is found.sharing
    return found


def test_the_list_is_ordered_and_switched(
    desk: Desk, preferences: Preferences, stories: Library
) -> None:
    page = preferences.sharing
    page.places.list.setCurrentRow(5)
    assert page.places.list.currentItem().text().startswith("X ")
    for _ in range(5):
        page.places.up.click()
    page.places.list.item(5).setCheckState(Qt.CheckState.Unchecked)
    desk.settle()
    assert [values["id"] for values in kept(stories).share][:2] == ["x", "mail"]
    offered = menu(desk)
    assert names(offered)[:2] == ["X\tX", "E-mail\tE"]
    assert not any(name.startswith("Facebook") for name in names(offered))
    offered.close()
    desk.choose("Harbour 2")
    desk.choose(HEBREW)
    assert "Share this story: X · Bluesky" in words_of(desk)


def test_an_own_place_is_added_changed_and_removed(
    desk: Desk, preferences: Preferences, system: list[str], stories: Library, qtbot: QtBot
) -> None:
    page = preferences.sharing
    page.places.list.setCurrentRow(0)
    assert not page.places.remove.isEnabled()
    page.places.add.click()
    dialog = page.findChild(EditTarget)
    assert dialog is not None
    dialog.name.setText("My pages")
    dialog.template.setPlainText("https://pages.example/?u={url}&what={nothing}")
    assert "{url}" in dialog.said()
    dialog.template.setPlainText("https:pages.example")
    assert dialog.said()
    dialog.template.setPlainText("https://pages.example/?u={url}&t={title}")
    dialog.key.setText("1")
    assert dialog.said() == ""
    dialog.box.accepted.emit()
    desk.settle()
    preferences.close()
    press(desk, Qt.Key.Key_1)
    assert asked(system[0]) == {"u": LINK, "t": HEBREW}
    desk.do("preferences")
    page = desk.window.findChildren(Preferences)[-1].sharing
    page.places.list.setCurrentRow(page.places.list.count() - 1)
    page.places.remove.click()
    desk.settle()
    assert "My pages\t1" not in names(menu(desk))


def _quoted(text: str) -> str:
    from urllib.parse import quote

    return quote(text, safe="")
