"""Every message has a sentence, and no parameter can spoil it."""

from __future__ import annotations

import string

import pytest

from reader import languages
from reader.errors import Code
from reader.model import Message
from reader.sentences import SENTENCES, sentence


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Code)


@pytest.mark.parametrize("code", list(Code))
def test_a_sentence_without_parameters_still_reads(code: Code) -> None:
    said = sentence(Message(code.value))
    assert said.endswith(".")
    assert said[0].isupper() or said[0] in "“?"
    assert "{" not in said


@pytest.mark.parametrize("code", list(Code))
def test_templates_hold_names_only(code: Code) -> None:
    for _, name, spec, conversion in string.Formatter().parse(SENTENCES[code]):
        assert not spec
        assert not conversion
        assert name is None or name.isidentifier()


def test_parameters_are_said() -> None:
    said = sentence(Message("timeout", {"host": "news.example", "seconds": 30.0}))
    assert said == "news.example did not answer within 30 seconds."


def test_a_busy_server_says_when() -> None:
    said = sentence(Message("http_busy", {"host": "news.example", "seconds": 3600}))
    assert said == "news.example is busy and asks us to come back in 60 minutes."
    later = sentence(Message("http_busy", {"host": "news.example", "seconds": 0}))
    assert later == "news.example is busy and asks us to come back later."


def test_a_host_is_a_host_and_a_password_stays_secret() -> None:
    host = sentence(Message("connect", {"host": "https://me:secret@news.example/feed?key=1"}))
    assert host == "news.example refused the connection."
    address = sentence(Message("no_feed_found", {"address": "https://me:secret@news.example/a"}))
    assert "secret" not in address
    assert "news.example/a" in address


def test_a_traceback_becomes_one_short_line() -> None:
    detail = "Traceback:\n  File x\n" + "y" * 1000
    said = sentence(Message("library_damaged", {"detail": detail}))
    assert "File" not in said
    assert len(said) < 400


def test_nothing_steers_the_terminal() -> None:
    said = sentence(Message("connect", {"host": "\x1b[31mred\x9b\u202e.example"}))
    assert said == "[31mred.example refused the connection."


def test_braces_in_a_parameter_are_text() -> None:
    assert "{host}" in sentence(Message("bad_address", {"address": "{host} {0} {"}))


def test_what_was_not_said_is_stood_in_for() -> None:
    assert sentence(Message("connect")) == "The server refused the connection."
    said = sentence(Message("opml_unreadable", {"name": ""}))
    assert said == "The file is not a list of subscriptions (OPML)."
    assert sentence(Message("feed_exists")) == "You already subscribe to this feed."


def test_an_unknown_code_is_told_too() -> None:
    assert sentence(Message("from_the_future")) == "Something went wrong (from_the_future)."


def test_a_translation_is_used_and_a_broken_one_forgiven() -> None:
    german = {SENTENCES[Code.OFFLINE]: "Sie sind offline."}
    assert sentence(Message("offline"), lambda text: german.get(text, text)) == "Sie sind offline."
    said = sentence(Message("connect", {"host": "a.example"}), lambda text: text + "{")
    assert said == "a.example refused the connection."


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "Die Datei kann nicht gelesen werden: kein Grund angegeben."),
        ("fr", "Le fichier ne peut pas être lu : aucune raison n’a été donnée."),
        ("he", "לא ניתן לקרוא את הקובץ: לא צוינה סיבה."),
    ],
)
def test_what_stands_in_has_no_quotes_in_any_language(language: str, expected: str) -> None:
    words = languages.words(language)
    said = sentence(Message("file_unreadable"), lambda text: words[("Sentences", text)])
    assert (
        said.translate(dict.fromkeys(map(ord, "\u2068\u2069"))).replace("\u00a0", " ") == expected
    )
