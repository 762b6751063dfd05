"""Every visible text is found, and every fault of a translation is told."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import translations
import visible_texts
from visible_texts import Text

from reader import languages

CODE = """
from PySide6.QtCore import QCoreApplication

def _tr(text):
    return QCoreApplication.translate("Own", text)

MARKED = (_marked("a sentence"),)

class Pane:
    def __init__(self):
        self.tr("of the class")
        window.tr("of the window")
        tr = QCoreApplication.translate
        tr("Named", "by its context")
        _tr("by the module")
        self.label = lambda: self.tr("one"
            " and the same")
        painter.translate(3, 4)
"""


def texts(code: str, tmp_path: Path) -> tuple[set[Text], tuple[visible_texts.Untold, ...]]:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    found, untold = visible_texts.collect(tmp_path)
    return set(found), untold


def test_every_way_of_saying_a_text_is_known(tmp_path: Path) -> None:
    found, untold = texts(CODE, tmp_path)
    assert found == {
        Text("Sentences", "a sentence"),
        Text("Pane", "of the class"),
        Text("Window", "of the window"),
        Text("Named", "by its context"),
        Text("Own", "by the module"),
        Text("Pane", "one and the same"),
    }
    assert untold == ()


@pytest.mark.parametrize(
    "said",
    [
        'self.tr(f"{count} feeds")',
        'self.tr("one" if alone else "many")',
        "self.tr(title)",
        'other.tr("whose class is not known")',
        'self.tr("%n feeds", "", 3)',
        'QCoreApplication.translate(context, "known only when it runs")',
    ],
)
def test_what_no_translation_can_be_found_for_is_told(said: str, tmp_path: Path) -> None:
    code = f"class Pane:\n    def show(self):\n        {said}\n"
    found, untold = texts(code, tmp_path)
    assert not found
    assert [place.place.rpartition("/")[2] for place in untold] == ["module.py:3"]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "broadsheet_de.ts"
    catalogue = {
        Text("Pane", "a <b> & “c”\nd"): "ä <b> & „c“\nd",
        Text("Pane", "to do"): "",
        Text("Other", "one"): "eins",
    }
    path.write_text(translations.written("de", catalogue), encoding="utf-8")
    assert dict(translations.load(path)) == catalogue
    read = languages.read(path)
    assert read == {
        ("Pane", "a <b> & “c”\nd"): "ä <b> & „c“\nd",
        ("Other", "one"): "eins",
    }, "what is unfinished is said in English"


def test_a_text_that_moved_keeps_its_translation() -> None:
    before = [(Text("Old", "Close"), "Schließen"), (Text("Old", "gone"), "fort")]
    wanted = frozenset({Text("New", "Close"), Text("New", "new")})
    after = translations.brought_up("de", wanted, before)
    assert after == {Text("New", "Close"): "Schließen", Text("New", "new"): ""}


@pytest.mark.parametrize(
    ("source", "words", "fault"),
    [
        ("Close", "", "not translated"),
        ("{count} feeds", "Feeds", "parameters"),
        ("{count} feeds", "{zahl} Feeds", "parameters"),
        ("%1 feeds", "Feeds", "parameters"),
        ("&Close", "Schließen", "underlined"),
        ("Close", "&Schließen", "underlined"),
        ("Open…", "Öffnen", "dialog"),
        ("Close", "Schließen ", "space"),
    ],
)
def test_a_fault_is_told_with_the_text(source: str, words: str, fault: str) -> None:
    text = Text("Pane", source)
    (wrong,) = translations.faults("de", frozenset({text}), [(text, words)])
    assert source in str(wrong)
    assert fault in wrong.fault


def test_missing_double_and_leftover_entries_are_told() -> None:
    said, gone = Text("Pane", "Close"), Text("Pane", "gone")
    (missing,) = translations.faults("de", frozenset({said}), [])
    assert "no entry" in missing.fault
    (left,) = translations.faults("de", frozenset({said}), [(said, "Zu"), (gone, "fort")])
    assert left.text == gone
    (double,) = translations.faults("de", frozenset({said}), [(said, "Zu"), (said, "Zu")])
    assert "more than once" in double.fault


def test_two_people_may_add_texts_at_the_same_time(tmp_path: Path) -> None:
    """Both sides of a merge are kept, and the command makes one file of them."""

    def git(*words: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@localhost")
        subprocess.run(["git", *who, *words], cwd=tmp_path, check=True, capture_output=True)

    def write(*sources: str) -> None:
        catalogue = {Text("Pane", source): source.upper() for source in sources}
        path.write_text(translations.written("de", catalogue), encoding="utf-8")
        git("add", "-A")
        git("commit", "-m", "add")

    path = tmp_path / "resources/translations/broadsheet_de.ts"
    path.parent.mkdir(parents=True)
    rules = translations.FOLDER.parents[1] / ".gitattributes"
    (tmp_path / ".gitattributes").write_bytes(rules.read_bytes())
    git("init", "-b", "main")
    write("alpha", "omega")
    git("checkout", "-b", "other")
    write("alpha", "beta", "gamma", "omega")
    git("checkout", "main")
    write("alpha", "beta", "delta", "omega")
    git("merge", "other")
    entries = dict(translations.load(path))
    assert {text.source for text in entries} == {"alpha", "beta", "gamma", "delta", "omega"}


def test_the_languages_are_those_that_can_be_chosen() -> None:
    files = {path.stem.rpartition("_")[2] for path in translations.FOLDER.glob("*.ts")}
    assert files == set(translations.LANGUAGES)
    assert files == languages.NAMES.keys() - {languages.ENGLISH}


def test_every_visible_text_is_translated() -> None:
    said, untold = visible_texts.collect()
    assert not [f"{each.place}: {each.code}" for each in untold]
    entries = {
        name: translations.load(translations.path_of(name)) for name in translations.LANGUAGES
    }
    wrong = [each for name in entries for each in translations.faults(name, said, entries[name])]
    told = "\n".join(map(str, wrong))
    assert not wrong, f"run “{translations.COMMAND}” and translate what it lists:\n{told}"


@pytest.mark.parametrize("name", translations.LANGUAGES)
def test_a_file_is_as_the_command_writes_it(name: str) -> None:
    said, _ = visible_texts.collect()
    path = translations.path_of(name)
    catalogue = translations.brought_up(name, said, translations.load(path))
    told = f"run “{translations.COMMAND}”: {path.name} is not as it would write it"
    assert path.read_text(encoding="utf-8") == translations.written(name, catalogue), told


def test_what_runs_the_other_way_is_isolated() -> None:
    """“BBC (UK)” in a Hebrew sentence keeps its bracket at its end."""
    words = translations.isolated("“{name}” נמחק, {count} נותרו")
    assert words == "“\u2068{name}\u2069” נמחק, {count} נותרו"
    assert translations.isolated(words) == words


def test_no_dialog_says_something_else_by_the_words_of_all_dialogs() -> None:
    """`self.tr` of a frame asks the dialog first: its "Close" must not be how close lines are."""
    shared = {text.source for text in visible_texts.collect()[0] if text.context == "Frame"}
    for name in translations.LANGUAGES:
        entries = translations.load(translations.path_of(name))
        for source in shared:
            said = {words for text, words in entries if text.source == source}
            assert len(said) == 1, f"{name}: “{source}” is said as {said}"
