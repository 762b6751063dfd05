"""Choices take effect at once and are kept for the next start."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt

from reader import settings
from reader.desktop import theme
from reader.paths import LibraryPaths
from reader.protocol import Configure
from tests.desktop.reading.conftest import NOON, Desk, Library, Opener, entry


def kept(library: Library) -> settings.Settings:
    return settings.load(LibraryPaths(library.folder).settings_folder)[0]


def test_a_theme_colours_everything_at_once_and_is_there_at_the_next_start(
    desk: Desk, news: Library, opened: Opener
) -> None:
    desk.choose("Harbour 1")
    desk.parts.choices.change(theme="sepia")
    desk.settle()
    assert desk.window.sheet is theme.SEPIA
    image = desk.window.grab().toImage()
    at = desk.window.page.view.mapTo(desk.window, desk.window.page.view.rect().bottomLeft())
    assert image.pixelColor(at.x() + 4, at.y() - 4).name() == theme.SEPIA.paper
    assert kept(news).theme == "sepia"
    desk.close()
    assert opened(news).window.sheet is theme.SEPIA


def test_the_system_is_followed_only_where_that_is_wished(desk: Desk) -> None:
    desk.parts.choices.change(theme="sepia")
    desk.session._follow_system()
    assert desk.window.sheet is theme.SEPIA
    desk.parts.choices.change(theme="system")
    assert desk.window.sheet is theme.chosen_theme("system")


def test_letters_lines_and_measure_change_the_open_article(desk: Desk) -> None:
    desk.choose("Harbour 1")
    view = desk.window.page.view
    column, height = view.column, view.document().size().height()
    desk.parts.choices.change(measure=50)
    assert view.column < column
    desk.parts.choices.change(line_spacing=1.9)
    assert view.document().size().height() > height
    desk.parts.choices.change(letters="sans")
    assert view.document().defaultFont().families()[0] == theme.SANS
    assert "All about Harbour 1." in view.toPlainText()


def test_the_place_in_a_long_article_stays_when_its_look_changes(
    library: Library, opened: Opener
) -> None:
    long = entry("Long", NOON)
    html = "".join(f"<p>Paragraph {n}. {'Words and more words. ' * 40}</p>" for n in range(120))
    object.__setattr__(long, "html", html)
    library.add("Feed", long)
    desk = opened(library)
    desk.choose("Long")
    view = desk.window.page.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def first_line() -> str:
        cursor = view.cursorForPosition(view.viewport().rect().topLeft())
        return str(cursor.block().text()[:14])

    before = first_line()
    assert before.startswith("Paragraph ")
    for change in ({"theme": "dark"}, {"text_size": 2}, {"letters": "sans"}, {"theme": "light"}):
        desk.parts.choices.change(**change)
        assert first_line() == before
        desk.settle()
        assert first_line() == before
    assert "Paragraph 119." in view.toPlainText()


def test_text_size_keys_go_through_the_same_choices(desk: Desk, news: Library) -> None:
    desk.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert desk.parts.choices.now.text_size == 1
    assert kept(news).text_size == 1
    desk.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert kept(news).text_size == 0


def test_only_what_was_changed_is_written(desk: Desk, news: Library) -> None:
    news.choose(oldest_first=True)  # somebody else writes into the file
    desk.parts.choices.change(measure=80)
    desk.settle()
    assert kept(news).measure == 80
    assert kept(news).oldest_first is True


def test_the_engine_is_told_when_the_interval_changes_and_keeps_its_proxies(desk: Desk) -> None:
    desk.parts.engine.configure(Configure("1", 0, {"http": "http://proxy.example:3128"}))
    desk.parts.choices.change(refresh_interval=900)
    told = desk.parts.engine.configuration
    assert told is not None
    assert told.interval == 900
    assert told.proxies == {"http": "http://proxy.example:3128"}
    assert desk.parts.refreshing.interval == 900
    desk.parts.choices.change(refresh_interval=0)
    assert desk.parts.refreshing.interval == 0


def test_keys_that_make_no_sense_are_told_and_left_out(library: Library) -> None:
    folder = LibraryPaths(library.folder).settings_folder
    (folder / settings.FILE).write_text(json.dumps({"keys": {"star": "X"}, "measure": 60}))
    chosen, sound = settings.load(folder)
    assert not sound
    assert chosen.keys == {}
    assert chosen.measure == 60
