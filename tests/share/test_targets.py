"""Links and texts for other services: every script, canonical links, nothing lost or let in."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from reader.share import targets
from reader.share.links import canonical, server_name
from reader.share.targets import Piece, Target, address_of, fault, text_of, with_keys

BY_ID = {target.id: target for target in targets.shipped()}
WORDS = {
    "hebrew": "שביתה במעבורות: “הים ריק” & אין כרטיסים",
    "arabic": "إضراب العبّارات؟ «البحر فارغ» & لا تذاكر",
    "chinese": "渡轮停航：海峡空无一船？100%",
    "emoji": "Ferries stop ⛴️ 👩‍👩‍👧 + 1 = #news & more; so?",
    "quotes": "He said \"no\" & 'yes' <b> / \\ | ^ ` { } [ ]",
    "combining": "Ça & là: é ñ ü Å",
}
LINK = "https://courier.example/a%20b/%D7%A9?x=1&y=%26#part"


def asked(address: str) -> dict[str, str]:
    """What a service reads in an address, as its own program would."""
    query = urlsplit(address).query
    return {name: values[0] for name, values in parse_qs(query, strict_parsing=True).items()}


@pytest.mark.parametrize("title", WORDS.values(), ids=WORDS.keys())
def test_every_service_reads_the_words_and_the_link_as_they_are(title: str) -> None:
    piece = Piece(LINK, title, "Ann", "The Courier")
    for target in targets.shipped():
        if not target.address:
            continue
        address = address_of(target, piece, server="mastodon.social")
        assert address.isascii()
        assert not set(address) & set(' "<>\\^`{|}\n\r')
        said = asked(address)
        found = "\n".join(said.values())
        assert LINK in found
        if target.id not in ("facebook", "linkedin"):
            assert title in found


def test_parts_are_encoded_by_the_rfc() -> None:
    piece = Piece("https://a.example/", "a b+c&d=e?f#g/h~i\nj")
    assert address_of(BY_ID["reddit"], piece) == (
        "https://www.reddit.com/submit?url=https%3A%2F%2Fa.example%2F"
        "&title=a%20b%2Bc%26d%3De%3Ff%23g%2Fh~i%20j"
    )
    piece = Piece("https://a.example/", "שלום")
    assert address_of(BY_ID["x"], piece) == (
        "https://x.com/intent/post?text=%D7%A9%D7%9C%D7%95%D7%9D&url=https%3A%2F%2Fa.example%2F"
    )


@pytest.mark.parametrize("title", WORDS.values(), ids=WORDS.keys())
def test_a_letter_ends_its_lines_with_cr_and_lf(title: str) -> None:
    piece = Piece(LINK, title, "Ann Archer", "The Courier", "first line\nsecond & last")
    address = address_of(BY_ID["mail"], piece)
    assert address.startswith("mailto:?subject=")
    assert "+" not in address
    fields = dict(part.split("=") for part in address.removeprefix("mailto:?").split("&"))
    assert unquote(fields["subject"]) == title
    body = unquote(fields["body"])
    assert body == "\r\n".join(
        [title, "Ann Archer, The Courier", "", "“first line", "second & last”", "", LINK]
    )
    letter = EmailMessage()
    letter["Subject"] = unquote(fields["subject"])
    letter.set_content(body)
    assert LINK in str(letter.get_content())


def test_a_headline_can_put_no_header_into_a_letter() -> None:
    address = address_of(BY_ID["mail"], Piece(LINK, "a\r\nBcc: all@example.org"))
    assert unquote(address.partition("subject=")[2].partition("&")[0]) == "a Bcc: all@example.org"
    assert address.count("&") == 1


def test_what_is_selected_goes_instead_of_the_headline() -> None:
    piece = Piece(LINK, "Ferries stop", quote="The sea\u2029is\u00a0empty\ufffc.")
    assert asked(address_of(BY_ID["x"], piece))["text"] == "“The sea\nis empty.”"


def test_long_words_are_shortened_between_words() -> None:
    piece = Piece(LINK, "T", quote="word " * 900)
    text = asked(address_of(BY_ID["bluesky"], piece))["text"].removesuffix("\n" + LINK)
    assert len(text) <= targets.LONGEST_TEXT
    assert text.endswith("word…”")
    assert len(address_of(BY_ID["mail"], piece)) < 2048 + 400
    assert text_of(BY_ID["copy-quotation"], piece).startswith(("“word " * 1) + "word")
    assert len(text_of(BY_ID["copy-quotation"], piece)) > 4000


def test_texts_for_the_clipboard() -> None:
    piece = Piece(LINK, "Ferries [stop] *now*", "Ann Archer", "The Courier", "Two\nlines & so")
    assert text_of(BY_ID["copy-link"], piece) == LINK
    assert text_of(BY_ID["copy-quotation"], piece) == (
        f"“Two\nlines & so”\n— Ann Archer, Ferries [stop] *now*, The Courier\n{LINK}"
    )
    assert text_of(BY_ID["copy-markdown"], piece) == (
        f"> Two\n> lines & so\n\n[Ferries \\[stop\\] \\*now\\*]({LINK}) — Ann Archer, The Courier"
    )


def test_what_is_not_known_leaves_no_gap() -> None:
    assert text_of(BY_ID["copy-quotation"], Piece(LINK)) == LINK
    assert text_of(BY_ID["copy-markdown"], Piece("https://a.example/b(c)", "T")) == (
        "[T](https://a.example/b%28c%29)"
    )
    address = address_of(BY_ID["mail"], Piece(LINK, "T"))
    assert unquote(address).endswith(f"body=T\r\n\r\n{LINK}")


# --- links

LINKS = [
    ("HTTPS://Example.ORG:443/A?b#c", "https://example.org/A?b#c"),
    ("http://user:secret@example.org:8080", "http://example.org:8080/"),
    ("https://example.org/שלום?q=עולם", "https://example.org/%D7%A9%D7%9C%D7%95%D7%9D?q=%D7%A2%D7%95%D7%9C%D7%9D"),
    ("https://bücher.example/ä b", "https://xn--bcher-kva.example/%C3%A4%20b"),
    ("https://faß.example/", "https://xn--fa-hia.example/"),  # and not fass.example
    ("https://i❤.example/", "https://xn--i-7iq.example/"),
    ("https://ü/..%2f.example/", "https://xn--tda/..%2f.example/"),
    ("https://ü%2f.example/", ""),
    ("https://" + "ü" * 70 + ".example/", ""),
    ("https://example.org/100%/%41", "https://example.org/100%25/%41"),
    ("https://example.org/a#:~:text=so", "https://example.org/a"),
    ("https://[::1]:8080/a", "https://[::1]:8080/a"),
    ("  https://example.org/\"<>\n", "https://example.org/%22%3C%3E"),
    ("javascript:alert(1)", ""),
    ("mailto:a@example.org", ""),
    ("file:///etc/passwd", ""),
    ("https://", ""),
    ("https://[bad", ""),
    ("https://example.org:x/", ""),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("address", "wanted"), LINKS)
def test_links_have_one_form(address: str, wanted: str) -> None:
    assert canonical(address) == wanted
    assert canonical(wanted) == wanted


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("mastodon.social", "mastodon.social"),
        (" https://Mastodon.Social/@ann ", "mastodon.social"),
        ("@ann@social.example.org", "social.example.org"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("localhost", ""),
        ("a b.example", ""),
        ("evil.example/?x=", "evil.example"),
        ("", ""),
    ],
)
def test_servers_are_understood_as_they_are_typed(typed: str, wanted: str) -> None:
    assert server_name(typed) == wanted


# --- the list


def test_what_is_shipped_is_sound_and_loads_nothing() -> None:
    shipped = targets.shipped()
    assert len(shipped) == 12
    assert len({t.id for t in shipped}) == len(shipped) == len({t.key for t in shipped})
    assert all(not fault(t) for t in shipped)
    assert with_keys(shipped) == shipped
    assert [t.id for t in shipped if t.foot][:2] == ["facebook", "x"]


def test_the_readers_list_comes_first_and_what_is_new_after_it() -> None:
    own = Target("own", "My pages", "P", "https://pages.example/?u={url}")
    kept = targets.kept_values([own, BY_ID["telegram"], BY_ID["mail"]])
    found = targets.targets_of(kept)
    assert [t.id for t in found[:3]] == ["own", "telegram", "mail"]
    assert {t.id for t in found} == {"own", *BY_ID}
    assert found[0] == own
    assert targets.targets_of([]) == targets.shipped()


def test_of_ours_only_what_the_reader_changed_is_kept() -> None:
    changed = [replace(BY_ID["x"], on=False), BY_ID["mail"], replace(BY_ID["reddit"], key="Z")]
    kept = targets.kept_values(changed)
    assert kept == [{"id": "x", "on": False}, {"id": "mail"}, {"id": "reddit", "key": "Z"}]
    assert list(targets.targets_of(kept)[:3]) == changed


@pytest.mark.parametrize(
    "change",
    [
        {"address": "javascript:alert({url})"},
        {"address": "file:///{url}"},
        {"address": "https:{url}"},
        {"address": "https://a.example/{what}"},
        {"address": ""},
        {"name": 3},
        {"on": "yes"},
        {"id": ""},
    ],
)
def test_nonsense_in_the_settings_is_passed_over(change: dict[str, object]) -> None:
    own = {"id": "own", "name": "Own", "address": "https://a.example/?u={url}", "on": True}
    assert targets.targets_of([own])[0].id == "own"
    assert all(t.id != "own" for t in targets.targets_of([own | change]))


def test_every_target_has_a_letter_of_its_own() -> None:
    same = [Target(str(n), "Same", "S", text="{url}") for n in range(40)]
    keys = [t.key for t in with_keys(same)]
    assert keys[0] == "S"
    used = [key for key in keys if key]
    assert len(used) == len(set(used)) == 36
