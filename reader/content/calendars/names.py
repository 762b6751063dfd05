"""Names of the months of other calendars in the languages of Broadsheet, mostly as CLDR has them.

Those of the usual calendar are in `reader.day_names`.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.content.calendars.conversion import Calendar
from reader.day_names import USUAL


@dataclass(frozen=True, slots=True)
class Words:
    """One language: months by calendar, and how a date of such a calendar is put together.

    Hebrew months go from Nisan to Adar (12 names), then Adar I and Adar II of leap years.
    """

    hebrew: tuple[str, ...]
    islamic: tuple[str, ...]
    persian: tuple[str, ...]
    other: str = "{day} {month} {year}"


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


_ENGLISH = Words(
    _names(
        "Nisan, Iyar, Sivan, Tammuz, Av, Elul, Tishri, Marcheshvan, Kislev, Tevet, Shevat, Adar,"
        " Adar I, Adar II"
    ),
    _names(
        "Muharram, Safar, Rabiʻ I, Rabiʻ II, Jumada I, Jumada II, Rajab, Shaʻban, Ramadan, Shawwal,"
        " Dhuʻl-Qiʻdah, Dhuʻl-Hijjah"
    ),
    _names(
        "Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman,"
        " Esfand"
    ),
)

_GERMAN = Words(
    _names(
        "Nisan, Ijjar, Siwan, Tammus, Aw, Elul, Tischri, Cheschwan, Kislew, Tewet, Schewat, Adar,"
        " Adar I, Adar II"
    ),
    _names(
        "Muharram, Safar, Rabiʿ I, Rabiʿ II, Dschumada I, Dschumada II, Radschab, Schaʿban,"
        " Ramadan, Schawwal, Dhu l-Qaʿda, Dhu l-Hiddscha"
    ),
    _names(
        "Farwardin, Ordibehescht, Chordad, Tir, Mordad, Schahriwar, Mehr, Aban, Asar, Dei, Bahman,"
        " Esfand"
    ),
    other="{day}. {month} {year}",
)

_FRENCH = Words(
    _names(
        "nissan, iyar, sivan, tamouz, av, eloul, tichri, hechvan, kislev, tévet, chevat, adar,"
        " adar I, adar II"
    ),
    _names(
        "mouharram, safar, rabia I, rabia II, joumada I, joumada II, rajab, chaabane, ramadan,"
        " chawwal, dhou al-qi‘da, dhou al-hijja"
    ),
    _names(
        "farvardin, ordibehecht, khordad, tir, mordad, chahrivar, mehr, aban, azar, dey, bahman,"
        " esfand"
    ),
)

_HEBREW = Words(
    _names("ניסן, אייר, סיוון, תמוז, אב, אלול, תשרי, מרחשוון, כסלו, טבת, שבט, אדר, אדר א׳, אדר ב׳"),
    _names(
        "מוחרם, צפר, רביע א׳, רביע ב׳, ג׳ומאדא א׳, ג׳ומאדא ב׳, רג׳ב, שעבאן, רמדאן, שוואל,"
        " ד׳ו אל־קעדה, ד׳ו אל־חיג׳ה"
    ),
    _names("פרורדין, אורדיבהשת, ח׳ורדאד, תיר, מורדאד, שהריור, מהר, אבאן, אד׳ר, די, בהמן, אספנד"),
    other="{day} ב{month} {year}",
)

_WORDS = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "he": _HEBREW}


def words_of(language: str) -> Words:
    """The words of a language ("de", "de_AT", "fr-CA"), English for one that is not here."""
    return _WORDS.get(language.replace("_", "-").partition("-")[0].lower(), _WORDS[USUAL])


def month_name(words: Words, calendar: Calendar, month: int, *, leap: bool) -> str:
    """The name of a month, counted as `conversion.Day` counts it."""
    if calendar is Calendar.PERSIAN:
        return words.persian[month - 1]
    if calendar is not Calendar.HEBREW:
        return words.islamic[month - 1]
    return words.hebrew[month if leap and month >= 12 else month - 1]


def hebrew_numeral(number: int) -> str:
    """A number below 1,000 in Hebrew letters with its mark: 25 is כ״ה, 5 is ה׳."""
    hundreds, rest = divmod(number % 1000, 100)
    letters = "ת" * (hundreds // 4) + ("", "ק", "ר", "ש")[hundreds % 4]
    if rest in (15, 16):  # what would spell a name of God
        letters += "טו" if rest == 15 else "טז"
    else:
        tens, ones = divmod(rest, 10)
        letters += ("", *"יכלמנסעפצ")[tens] + ("", *"אבגדהוזחט")[ones]
    return letters + "׳" if len(letters) == 1 else f"{letters[:-1]}״{letters[-1]}"
