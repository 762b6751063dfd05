"""What articles are about, how alike they are, and the words that say why."""

from __future__ import annotations

import pytest

from reader.content.similar import Frequencies, alike, analyse, length, reasons, shared

FERRIES = "Ferry strike in the Karne Strait goes on, says Hannah Marsh"
COMET = "A comet passes over the mountains tonight"


def counted(title: str, text: str = "", language: str = "") -> dict[str, int]:
    terms, counts = analyse(title, text, language)
    return dict(zip(terms, counts, strict=True))


def likeness(one: tuple[tuple[str, ...], bytes], two: tuple[tuple[str, ...], bytes]) -> float:
    rare = Frequencies(100, {})
    vectors = [rare.vector(*one), rare.vector(*two)]
    return alike(vectors[0], length(vectors[0]), *two, length(vectors[1]), rare)


def test_the_title_counts_twice_and_forms_of_a_word_are_one_term() -> None:
    found = counted("Ferries strike", "The ferry’s crew is striking. Strikes!")
    assert found["ferri"] == 3
    assert found["strike"] == 4
    assert counted("x", "don’t")["don"] == 1


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("de", "Streiks der Häfen", "Streik im Hafen"),
        ("", "забастовка паромов", "забастовки парома"),  # no language said: the letters tell
        ("en", "забастовка паромов", "забастовки парома"),  # a wrong one is said
        ("fr", "les grèves du port", "la grève des ports"),
        ("ja", "東京の海峡", "海峡は東京"),
    ],
)
def test_other_languages_and_scripts_have_terms_too(language: str, one: str, two: str) -> None:
    found = counted(one, "", language).keys() & counted(two, "", language).keys()
    assert len(found) >= 2


def test_points_of_hebrew_do_not_part_a_word() -> None:
    assert counted("שָׁלוֹם עולם").keys() == counted("שלום עולם").keys()


def test_a_term_has_no_space_that_would_make_it_two() -> None:
    for term in counted("rock'n'roll l’homme a_b ९०% हिन्दी", "x\u00a0y"):
        assert not any(letter.isspace() or letter in "'’_%" for letter in term)


def test_what_is_alike_and_what_is_not() -> None:
    strike = analyse(FERRIES, "The strait is empty, the crews have walked out.")
    other = analyse("Karne Strait empty as ferry crews strike", "Hannah Marsh spoke.")
    assert likeness(strike, strike) == pytest.approx(1.0)
    assert likeness(strike, other) > 0.5
    assert likeness(strike, analyse(COMET, "")) < 0.15
    assert likeness(strike, ((), b"")) == 0.0


def test_rare_terms_say_more_than_common_ones() -> None:
    rare = Frequencies(1000, {"the": 900, "strait": 3})
    assert rare.rarity("strait") > 3 * rare.rarity("the")
    vector = rare.vector(("the", "strait"), b"\1\1")
    assert list(shared(vector, ("the", "strait"), b"\1\1", rare)) == ["strait"]
    assert list(shared(vector, ("the",), b"\1", rare)) == []


@pytest.mark.parametrize(
    ("total", "having", "tells"),
    [
        (100_000, 2, True),
        (100_000, 30_000, False),
        (28, 15, False),  # all the texts of a small library have it
        (20, 4, True),
        (8, 2, True),
        (3, 2, False),  # nobody knows yet what is common
        (2, 2, False),
    ],
)
def test_a_word_tells_something_where_few_other_articles_have_it(
    total: int, having: int, tells: bool
) -> None:
    assert Frequencies(total, {"reads": having}).tells("reads") is tells


def test_reasons_are_words_of_the_text_and_phrases_where_they_stand_together() -> None:
    text = "Crews of the ferries are on strike; the strait is empty. Ms Marsh said so."
    (told,) = reasons(FERRIES, text, "en", [["strait", "karn", "ferri", "strike", "marsh"]])
    assert told == ("Karne Strait", "ferry strike", "Marsh")
    assert reasons(FERRIES, text, "en", [["comet"], []]) == [(), ()]


def test_a_number_and_a_letter_are_no_reason() -> None:
    assert reasons("In 2021 A wins", "", "en", [["2021", "a", "win"]]) == [("wins",)]


def test_a_text_of_only_signs_has_no_terms() -> None:
    assert analyse("…", "— !? 🙂") == ((), b"")
