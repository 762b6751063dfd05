"""The icon in all its sizes, and what macOS hands over by an event."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from reader.desktop.add_feed import AddFeed
from reader.desktop.application import SIZES, icon
from tests.desktop.hard_times.conftest import Place

# What the offscreen platform says of windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[3]

# A process may have one application only, and pytest-qt has made its own.
OPENS = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from reader.desktop.application import Application
application = Application(["broadsheet"])
assert not application.windowIcon().isNull()
application.handed.connect(lambda words: print(*words))
QCoreApplication.sendEvent(application, QFileOpenEvent("/tmp/list.opml"))
QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl("feed://example.org/feed.xml")))
"""


def test_the_icon_is_there_in_each_size(place: Place) -> None:
    made = icon()
    assert {size.width() for size in made.availableSizes()} == set(SIZES)
    for size in SIZES:
        pixmap = made.pixmap(QSize(size, size), 1.0)
        assert pixmap.width() == size
        assert pixmap.toImage().pixelColor(size // 2, size // 2).alpha() > 0


def test_what_macos_opens_takes_the_road_of_a_second_start() -> None:
    said = subprocess.run(
        [sys.executable, "-c", OPENS],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert said.stdout.split() == ["/tmp/list.opml", "feed://example.org/feed.xml"]


def test_what_is_handed_over_before_the_window_works_is_not_lost(place: Place) -> None:
    session = place.session()
    session.called_again(["http://127.0.0.1:9/early.xml"])
    place.begin(session)
    (dialog,) = session.window.findChildren(AddFeed)
    assert dialog.finder.field.text() == "http://127.0.0.1:9/early.xml"
    dialog.reject()
