"""Two sizes of a picture are told from two pictures by their addresses."""

from __future__ import annotations

import pytest

from reader.picture_names import same_address, same_name

SIGNED = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/ferry-300x200.jpg", "https://a.example/ferry.jpg"),
        ("https://a.example/ferry.jpg?w=480", "https://www.a.example/ferry.webp"),
        ("https://a.example/ferry@2x.jpg", "https://a.example/ferry-scaled.jpg?v=2"),
        ("https://a.example/w_800,c_fill/ferry.jpg", "https://a.example/s1600/ferry.jpg"),
        ("https://r.example/i?url=https%3A%2F%2Fa.example%2Fx.jpg&w=9", "https://a.example/x.png"),
        ("https://r.example/w_9,h_9/https%3A%2F%2Fa.example%2Fx.jpg", "https://a.example/x.jpg"),
        ("https://i0.wp.com/a.example/x.jpg?resize=800,450&ssl=1", "https://a.example/x.jpg"),
        (
            f"https://a.example/1.jpg?width=140&s={SIGNED}",
            f"https://a.example/1.jpg?width=900&quality=85&s={SIGNED[::-1]}",
        ),
        ("https://w.example/thumb/a/ab/X.jpg/800px-X.jpg", "https://w.example/a/ab/X.jpg"),
        ("https://a.example/1f_w1200_r1.778_fpx50.webp", "https://a.example/1f_w300_r1.webp"),
    ],
)
def test_sizes_of_one_picture(one: str, other: str) -> None:
    assert same_address(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wedding-1234.jpg", "wedding-1235.jpg"),
        ("report-2023.jpg", "report-2024.jpg"),
        ("download.ashx?f=1", "download.ashx?f=2"),
        ("download.ashx?v=1", "download.ashx?v=2"),
        ("slides.php?s=10", "slides.php?s=11"),
        ("a/figure.png", "b/figure.png"),
        ("1/image.jpg", "2/image.jpg"),
        ("2023/featured-image-1.jpg", "2024/featured-image-1.jpg"),
        ("growth-10x.png", "growth-20x.png"),
        ("map-w12.png", "map-w13.png"),
        ("still.gif", "still.jpg"),
    ],
)
def test_different_pictures(one: str, other: str) -> None:
    addresses = f"https://a.example/{one}", f"https://a.example/{other}"
    assert not same_address(*addresses)
    assert not same_name(*addresses)


def test_a_name_of_its_own_is_known_in_other_places() -> None:
    here, there = "https://a.example/x/ferry-strike.jpg", "https://b.example/ferry-strike_large.jpg"
    assert same_name(here, there)
    assert not same_address(here, there)
    assert not same_name("https://a.example/ferry-strike.jpg", "https://a.example/ferry-crews.jpg")


def test_what_a_resizer_is_given_need_be_no_address() -> None:
    odd = "https://r.example/i?w=9&url=http%3A%2F%2F%5Bx"
    assert same_address(odd, odd.replace("w=9", "w=99"))
    assert not same_address(odd, "https://r.example/x.jpg")
