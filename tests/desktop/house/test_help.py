"""About, licences, logs and the problem report, which tells nobody what somebody reads."""

from __future__ import annotations

import logging
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader import __version__
from reader.desktop import licences
from reader.desktop.app import note_uncaught
from reader.desktop.log import open_log
from reader.desktop.problem_report import LINES, last_lines, report, without_addresses
from tests.desktop.reading.conftest import Desk, Library

# The display of the tests tells so when a dialog has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("fetched https://example.org/a/feed.xml?key=1 in 2 s", "fetched (address) in 2 s"),
        ("feed://user:word@example.org failed", "(address) failed"),
        ("no server news.example.co.uk was found", "no server (host) was found"),
        ("example.org:8443 refused", "(host) refused"),
        ("connect 192.168.1.20:80 and [2001:db8:0:1::7]", "connect (host) and (host)"),
        ("connect [fe80::1]:80, [fe80::1%eth0] and ::1", "connect (host), (host) and (host)"),
        ("picture //cdn.example/x.png lost", "picture (address) lost"),
        ("written to editor@paper.example", "written to (mail)"),
        (
            'File "/home/anna/reader/store/feeds.py", line 3',
            'File "~/reader/store/feeds.py", line 3',
        ),
        ("C:\\Users\\Anna Maria\\x", "~ Maria\\x"),
        ("WARNING reader.engine.refresh took 3.5 s", "WARNING reader.engine.refresh took 3.5 s"),
        ("2026-03-12 12:00:00,123 INFO", "2026-03-12 12:00:00,123 INFO"),
        ("asyncio.exceptions.CancelledError", "asyncio.exceptions.CancelledError"),
    ],
)
def test_addresses_are_taken_out_and_the_rest_stays(line: str, left: str) -> None:
    assert without_addresses(line) == left


def test_the_report_has_versions_and_the_last_lines_only(tmp_path: Path) -> None:
    lines = [f"line {n} of https://secret.example/{n}" for n in range(LINES + 40)]
    (tmp_path / "engine.log").write_text("\n".join(lines) + "\n", "utf-8")
    text = report(tmp_path)
    assert f"Broadsheet {__version__}" in text
    assert "Qt 6." in text
    assert "secret" not in text
    assert f"line {LINES + 39} of (address)" in text
    assert "line 39 of" not in text
    assert last_lines(tmp_path / "missing.log") == []


def test_the_windows_log_is_written_and_closed(tmp_path: Path) -> None:
    log = open_log(tmp_path / "log")
    assert log is not None
    logging.getLogger("reader.desktop.somewhere").error("it broke here")
    log.close()
    logging.getLogger("reader.desktop.somewhere").error("nobody hears this")
    assert last_lines(tmp_path / "log" / "window.log")[0].endswith("somewhere it broke here")
    assert len(last_lines(tmp_path / "log" / "window.log")) == 1
    (tmp_path / "file").write_text("no folder")
    assert open_log(tmp_path / "file") is None


def test_what_nobody_caught_is_in_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = open_log(tmp_path)
    assert log is not None
    try:
        raise ZeroDivisionError("of ours")
    except ZeroDivisionError as error:
        note_uncaught(type(error), error, error.__traceback__)
    log.close()
    assert last_lines(tmp_path / "window.log")[-1] == "ZeroDivisionError: of ours"
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_report_is_shown_and_copied(desk: Desk, news: Library) -> None:
    logging.getLogger("reader.desktop.x").warning("trouble with https://example.org/feed")
    desk.window.actions_of["report"].trigger()
    from reader.desktop.dialogs.report import Report

    dialog = desk.window.findChild(Report)
    assert dialog is not None
    desk._qtbot.waitUntil(dialog.copy.isEnabled, timeout=30_000)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Broadsheet {__version__}")
    assert "example.org" not in copied
    assert dialog.said() == "Copied."


def test_the_folder_of_logs_is_opened_by_the_system(
    desk: Desk, news: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or False)
    desk.window.actions_of["show_log"].trigger()
    assert [Path(url.toLocalFile()) for url in opened] == [news.folder / "log"]
    assert str(news.folder / "log") in desk.window.status.text()


def test_about_has_the_version_and_the_terms_of_fonts_and_libraries(desk: Desk) -> None:
    dialog = desk.window.hands.house.show_about()
    assert __version__ in dialog.windowTitle()
    desk._qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=30_000)
    names = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert names[:3] == ["Frank Ruhl Libre", "Inter", "Literata"]
    assert "SIL OPEN FONT LICENSE" in dialog.terms.toPlainText().upper()
    at = next(n for n, name in enumerate(names) if name.startswith("feedparser "))
    dialog.list.setCurrentRow(at)
    assert "BSD" in dialog.terms.toPlainText()


def test_every_library_that_is_required_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.match(r"[\w.-]+", line)[0] for line in project["dependencies"]}  # type: ignore[index]
    assert names == set(licences.REQUIRED)


def test_what_is_carried_has_terms() -> None:
    for item in licences.carried():
        assert item.licence or item.terms, item.name
