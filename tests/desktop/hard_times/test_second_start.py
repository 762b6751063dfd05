"""A second start brings the first window up, hands its words over, and ends."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from reader.desktop.add_feed import AddFeed
from reader.desktop.instance import Instance
from tests.desktop.hard_times.conftest import PATIENCE, Place

# What the offscreen platform says of windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[3]


def test_a_second_start_raises_the_first_and_hands_its_words_over(place: Place) -> None:
    instance = Instance(place.folder, place.paths.window_lock)
    assert instance.is_first()
    session = place.session()
    instance.called.connect(session.called_again)
    session.window.begun.connect(instance.listen)
    place.begin(session)
    session.window.showMinimized()
    address = "http://127.0.0.1:9/new.xml"
    process = QProcess()
    process.setWorkingDirectory(str(ROOT))
    words = ["-m", "reader", "--library", str(place.folder), address]
    with (
        place.qtbot.waitSignal(instance.called, timeout=PATIENCE) as called,
        place.qtbot.waitSignal(process.finished, timeout=PATIENCE) as finished,
    ):
        process.start(sys.executable, words)
    assert called.args == [[address]]
    assert finished.args[0] == 0
    assert not session.window.isMinimized()
    assert session.window.isVisible()
    (dialog,) = session.window.findChildren(AddFeed)
    assert dialog.finder.field.text() == address
    dialog.reject()
    instance.close()
