"""The command line speaks the terminal's language, and English where it has none of ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import languages
from reader.__main__ import main
from reader.cli import language
from reader.store import Role, Store


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A terminal whose language has not been set."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    language._words.cache_clear()
    yield monkeypatch
    language._words.cache_clear()


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "es_ES.UTF-8"}, "en"),
        ({"LANG": "es_ES.UTF-8", "LANGUAGE": "es:he"}, "he"),
        ({"LANG": "iw_IL"}, "he"),
    ],
)
def test_the_language_is_that_of_messages(environ: dict[str, str], code: str) -> None:
    assert languages.of_environment(environ) == code


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de_DE.UTF-8", "Noch keine Feeds: „broadsheet add ADRESSE“ abonniert einen."),
        ("fr_FR.UTF-8", "Pas encore de flux"),
        ("he_IL.UTF-8", "עדיין אין ערוצים"),
        ("C.UTF-8", "No feeds yet"),
    ],
)
def test_what_is_said_is_in_that_language(
    code: str,
    said: str,
    terminal: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Store.open(tmp_path, Role.ENGINE):
        pass
    terminal.setenv("LANG", code)
    assert main(["--library", str(tmp_path), "feeds"]) == 0
    assert said in capsys.readouterr().out


def test_errors_and_totals_are_too(
    terminal: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(tmp_path, Role.ENGINE):
        pass
    terminal.setenv("LANG", "de_DE.UTF-8")
    assert main(["--library", str(tmp_path), "read", "7"]) == 1
    assert capsys.readouterr().err == "In dieser Bibliothek gibt es keinen Artikel 7.\n"
    assert main(["--library", str(tmp_path), "list"]) == 0
    assert capsys.readouterr().out == "Nichts hier.\n"
