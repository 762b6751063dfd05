"""Reading aloud: sentence after sentence, marked, paused, stopped, and on to the next article."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

from reader.desktop.page_marks import SPOKEN
from reader.desktop.speech_text import cut
from reader.desktop.speech_voice import NoVoice, open_voice
from tests.desktop.page.conftest import FERRY, HEBREW
from tests.desktop.reading.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Speaker(QObject):
    """Stands for the system's voice, which no test machine needs to have."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard: list[str] = []
        self.done: list[str] = []
        self.rate = 9.0

    def say(self, words: str, language: str) -> None:
        self.heard.append(words)

    def pause(self) -> None:
        self.done.append("pause")

    def resume(self) -> None:
        self.done.append("resume")

    def stop(self) -> None:
        self.done.append("stop")

    def set_rate(self, rate: float) -> None:
        self.rate = rate


@pytest.fixture
def speaker(desk: Desk) -> Speaker:
    made = Speaker(desk.window)
    desk.window.hands.speaking.open_voice = lambda: made
    desk.do("speak")
    return made


def marked(desk: Desk) -> list[str]:
    layer = desk.window.hands.marks._layers.get(SPOKEN, [])
    return [one.cursor.selectedText().strip() for one in layer]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It rained. Nobody came! Why? 😀 Indeed.",
            ["It rained.", "Nobody came!", "Why?", "😀 Indeed."],
        ),
        ("Dr. Marsh met J. Lind at 3.5 km.", ["Dr. Marsh met J. Lind at 3.5 km."]),
        ("השובתים יצאו. הים ריק.", ["השובתים יצאו.", "הים ריק."]),
        ("", []),
    ],
)
def test_a_paragraph_is_cut_into_sentences(text: str, expected: list[str]) -> None:
    units = text.encode("utf-16-le")
    parts = [units[2 * a : 2 * b].decode("utf-16-le").strip() for a, b in cut(text)]
    assert parts == expected


def test_sentence_after_sentence_is_said_and_marked(desk: Desk, speaker: Speaker) -> None:
    for _ in range(8):
        speaker.ended.emit()
    assert speaker.heard[1] == FERRY
    first = speaker.heard.index("Crews walked out at dawn.")
    assert speaker.heard[first + 1] == "Nobody crossed."
    assert marked(desk) == [speaker.heard[-1]]
    assert desk.window.hands.speaking.bar.isVisible()


def test_the_sentence_is_kept_in_view_to_the_end(desk: Desk, speaker: Speaker) -> None:
    bar = desk.window.page.view.verticalScrollBar()
    for _ in range(40 - len(speaker.heard)):
        speaker.ended.emit()
    assert len(speaker.heard) == 40
    assert bar.value() > 0
    for _ in range(40):
        speaker.ended.emit()
    assert "They met in Zürich." in speaker.heard
    assert not any("Telegram" in words for words in speaker.heard)
    assert not desk.window.hands.speaking.bar.isVisible()
    assert marked(desk) == []


def test_it_rests_goes_on_and_stops(desk: Desk, speaker: Speaker) -> None:
    desk.do("speak")
    assert desk.window.hands.speaking.bar.pause.text() == "Go on"
    desk.window.hands.speaking.bar.pause.click()
    desk.do("speak_stop")
    assert speaker.done == ["pause", "resume", "stop"]
    heard = len(speaker.heard)
    speaker.ended.emit()
    assert len(speaker.heard) == heard
    assert marked(desk) == []


def test_speed_is_kept(desk: Desk, speaker: Speaker) -> None:
    assert speaker.rate == 0
    desk.do("speak_faster")
    desk.do("speak_faster")
    assert speaker.rate == pytest.approx(0.2)
    assert desk.window.hands.speaking.bar.speed.text() == "1.1 ×"
    assert desk.parts.choices.now.speech_rate == pytest.approx(0.2)
    desk.do("speak_slower")
    assert speaker.rate == pytest.approx(0.1)


def test_on_to_the_next_article(desk: Desk, speaker: Speaker) -> None:
    desk.window.hands.speaking.bar.onward.emit()
    desk.settle()
    desk.settle()
    for _ in range(6):
        speaker.ended.emit()
    assert HEBREW in speaker.heard
    assert "הַיָּם רֵיק הלילה." in speaker.heard


def test_another_article_that_is_chosen_is_not_read(desk: Desk, speaker: Speaker) -> None:
    desk.choose(HEBREW)
    desk.settle()
    assert speaker.done == ["stop"]
    assert not desk.window.hands.speaking.bar.isVisible()


def test_other_letters_lose_no_sentence(desk: Desk, speaker: Speaker) -> None:
    for _ in range(6):
        speaker.ended.emit()
    now = speaker.heard[-1]
    desk.do("larger")
    desk.settle()
    assert marked(desk) == [now]
    speaker.ended.emit()
    assert speaker.heard[-1] != now


def test_a_voice_that_fails_says_why(desk: Desk, speaker: Speaker) -> None:
    speaker.failed.emit("no sound.")
    assert desk.window.status.text() == "The voice does not answer: no sound."


def test_without_the_extra_it_says_what_gives_a_voice(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    desk.do("speak")
    assert "broadsheet[speech]" in desk.window.status.text()
    with pytest.raises(NoVoice):
        open_voice(desk.window)
