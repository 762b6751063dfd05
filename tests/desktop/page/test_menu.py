"""The article's menu: what fits the selection, the link or the picture, by mouse and by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from reader.desktop.dialogs.lookups_dialog import EditLookup, LookupsDialog
from reader.desktop.dialogs.preferences import Preferences
from reader.desktop.file_names import picture_name
from reader.share.lookups import Lookup, address_of
from tests.desktop.page.conftest import FERRY
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, name: str) -> None:
    (action,) = (action for action in menu.actions() if action.text() == name)
    action.trigger()


def by_key(desk: Desk) -> QMenu:
    """The menu that the menu key opens."""
    view = desk.window.page.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def select(desk: Desk, said: str) -> None:
    desk.window.page.view.setTextCursor(desk.window.page.view.document().find(said))


def test_a_selection_is_copied_with_its_source(desk: Desk) -> None:
    select(desk, "Nobody crossed")
    menu = by_key(desk)
    assert words(menu)[:2] == ["Copy", "Copy with source"]
    assert {"Highlight", "Note…", "Share…"} <= set(words(menu))
    choose(menu, "Copy with source")
    menu.close()
    desk.settle()
    assert QGuiApplication.clipboard().text() == (
        f"“Nobody crossed”\n— Hannah Marsh, {FERRY}, Courier\n"
        "https://example.org/Ferry-crews-walk-out"
    )


def test_words_are_looked_up_where_the_reader_chose(
    stories: Library, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.choose(
        lookups=[
            {"name": "Tide & Co", "address": "https://tide.example/{language}?q={text}"},
            {"name": "Evil", "address": "file:///{text}"},
        ]
    )
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: seen.append(url.toEncoded().toStdString()) or True
    )
    desk = opened(stories)
    desk.choose(FERRY)
    select(desk, "café at")
    menu = by_key(desk)
    offered = [text for text in words(menu) if text.startswith("Look up")]
    assert offered == ["Look up “café at”: Tide && Co"]
    choose(menu, offered[0])
    menu.close()
    assert seen == ["https://tide.example/en?q=caf%C3%A9%20at"]


def test_nothing_of_what_is_looked_up_is_syntax() -> None:
    said = address_of(Lookup("E", "https://e.org/?q={text}"), "a&b={text}#é", "en")
    assert said == "https://e.org/?q=a%26b%3D%7Btext%7D%23%C3%A9"


def test_a_link_by_the_menu_key(stories: Library, opened: Opener) -> None:
    html = '<p>See <a href="https://report.example/r">the report</a>.</p>'
    stories.add("Links", replace(entry("Linked", NOON - 60), html=html))
    desk = opened(stories)
    desk.choose("Linked")
    view = desk.window.page.view
    for _ in range(6):
        desk.do("next_link")
        if view.current_link().startswith("https://report"):
            break
    menu = by_key(desk)
    assert words(menu)[:2] == ["Open link", "Copy link address"]
    followed: list[QUrl] = []
    view.clicked.connect(followed.append)
    choose(menu, "Copy link address")
    assert QGuiApplication.clipboard().text() == "https://report.example/r"
    menu.close()


def test_with_nothing_chosen_the_menu_is_the_articles(desk: Desk) -> None:
    view = desk.window.page.view
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(5, 400), view.mapToGlobal(QPoint(5, 400))
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Find in the article…" in words(menu)
    assert "Copy" not in words(menu)
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_places_to_look_words_up_are_chosen_in_the_preferences(desk: Desk) -> None:
    desk.do("preferences")
    preferences = desk.window.findChild(Preferences)
    assert preferences is not None
    preferences.lookups.click()
    dialog = preferences.findChild(LookupsDialog)
    assert dialog is not None
    places = dialog.places
    assert [places.list.item(n).text() for n in range(2)] == ["Wikipedia", "Wiktionary"]
    places.remove.click()
    places.add.click()
    edit = dialog.findChild(EditLookup)
    assert edit is not None
    edit.name.setText("Tides")
    for template, fault in (("https://tide.example/{title}", "{text}"), ("tide", "complete")):
        edit.template.setPlainText(template)
        assert fault in edit.said()
    edit.template.setPlainText("https://tide.example/?q={text}")
    assert edit.said() == ""
    edit.box.accepted.emit()
    places.up.click()
    desk.settle()
    preferences.close()
    select(desk, "Nobody crossed")
    menu = by_key(desk)
    offered = [text.rpartition(": ")[2] for text in words(menu) if text.startswith("Look up")]
    menu.close()
    assert offered == ["Tides", "Wiktionary"]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://e.org/i/IMG_1234.JPG?w=800", "IMG_1234.jpg"),
        ("https://e.org/quay%20at%20dawn.avif", "quay at dawn.png"),
        ("https://e.org/a%2F..%2Fb.webp", "b.webp"),
        ("https://e.org/a%3Ab%00c.png", "a b c.png"),
        ("https://e.org/v1.25", "v1.25.png"),
        ("https://e.org/?id=3", "picture.png"),
        ("https://[bad", "picture.png"),
    ],
)
def test_a_picture_is_saved_under_its_own_name(address: str, name: str) -> None:
    assert picture_name(address) == name
