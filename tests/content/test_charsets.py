"""Bytes whose charset nobody declared are read by their language and by the letters they make."""

from __future__ import annotations

import pytest

from reader.content import encoding
from reader.content.parse import digest_feed

TEXTS = {
    ("ru", "cp1251"): "Её ещё нет, всё хорошо",
    ("ru", "koi8_u"): "Новости дня: министр сообщил о мерах",
    ("uk", "cp1251"): "Рада ухвалила закон про мобілізацію",
    ("he", "cp1255"): "חדשות שלום עולם",
    ("el", "cp1253"): "Ελληνικά νέα Ά η κυβέρνηση",
    ("ar", "cp1256"): "أخبار اليوم: رئيس الوزراء يعلن",
    ("th", "cp874"): "ข่าววันนี้ประเทศไทย",
    ("ja", "euc_jp"): "日本のニュース",
    ("ja", "cp932"): "日本のニュース、今日の天気",
    ("zh", "gb18030"): "中国的新闻报道非常重要",
    ("zh-TW", "big5hkscs"): "台灣的新聞",
    ("ko", "cp949"): "한국의 소식",
}


def feed(title: str, language: str, charset: str, declared: str = "") -> bytes:
    return (
        f'<?xml version="1.0"{declared}?><rss version="2.0"><channel><title>Feed</title>'
        f"<language>{language}</language><item><title>{title}</title></item></channel></rss>"
    ).encode(charset)


@pytest.mark.parametrize("language", ["said", "not said"])
@pytest.mark.parametrize(("said", "text"), TEXTS.items(), ids=lambda value: str(value)[:20])
def test_scripts_are_known_by_their_letters(
    said: tuple[str, str], text: str, language: str
) -> None:
    named, charset = said
    for declared in ("", ' encoding="utf-8"'):
        body = feed(text, named if language == "said" else "", charset, declared)
        (entry,) = digest_feed(body, address="https://feeds.example/feed").entries
        assert entry.title == text


@pytest.mark.parametrize(
    ("language", "charset", "text"),
    [
        ("pl", "cp1250", "Żółta łódź płynie po rzece"),
        ("tr", "cp1254", "Türkiye'de günün haberleri ışık şehir"),
        ("", "cp1252", "Müller fährt über die Brücke, größer"),
        ("", "cp1252", "Il tempo è bello e va da sé"),
        ("fr", "cp1252", "Où est passé l’été ? Déjà l’hiver à Nîmes"),
    ],
)
def test_latin_letters_are_read_by_language_else_as_western(
    language: str, charset: str, text: str
) -> None:
    body = feed(text, language, charset)
    assert text in encoding.decode(body, encoding.charset_of(body))


def test_bytes_that_slipped_into_utf8_turn_nothing_else() -> None:
    good, slipped = feed("Привет", "ru", "utf-8"), "Новости".encode("cp1251")
    assert encoding.charset_of(good.replace(b"</item>", slipped + b"</item>") + good) == "utf-8"
    assert encoding.charset_of("日本語のニュース".encode()[:-1]) == "utf-8"
