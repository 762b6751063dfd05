"""What headers say about how long an answer holds."""

from __future__ import annotations

import pytest
from multidict import CIMultiDict, CIMultiDictProxy

from reader.net.caching import max_age

NOW = 1_743_501_600.0  # Tue, 01 Apr 2025 10:00:00 GMT
DATE = ("Date", "Tue, 01 Apr 2025 10:00:00 GMT")


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        ([], 0),
        ([("Cache-Control", "max-age=300")], 300),
        ([("Cache-Control", 'public, Max-Age="300", must-revalidate')], 300),
        ([("Cache-Control", "public"), ("Cache-Control", "max-age=300")], 300),
        ([("Cache-Control", "max-age=300"), ("Age", "100")], 200),
        ([("Cache-Control", "max-age=300"), ("Age", "900")], 0),
        ([("Cache-Control", "max-age=300, no-store")], 0),
        ([("Cache-Control", "no-cache, max-age=300")], 0),
        ([("Cache-Control", 'no-cache="Set-Cookie", max-age=300')], 300),
        ([("Cache-Control", "max-age=-1")], 0),
        ([("Cache-Control", "max-age=soon")], 0),
        ([("Cache-Control", "s-maxage=300")], 0),
        ([("Cache-Control", "max-age=999999999999")], 2**31 - 1),
        ([("Cache-Control", "max-age=60"), ("Expires", "Tue, 01 Apr 2025 11:00:00 GMT")], 60),
        ([("Expires", "Tue, 01 Apr 2025 11:00:00 GMT")], 3600),
        ([("Expires", "Tuesday, 01-Apr-25 11:00:00 GMT")], 3600),
        ([("Expires", "Tue Apr  1 11:00:00 2025")], 3600),
        ([("Expires", "Tue, 01 Apr 2025 12:00:00 +0100")], 3600),
        ([("Expires", "Tue, 01 Apr 2025 09:00:00 GMT")], 0),
        ([("Expires", "0")], 0),
        ([("Expires", "-1")], 0),
        ([("Expires", "Tue, 32 Foo 99999 11:00:00 GMT")], 0),
        ([DATE, ("Expires", "Tue, 01 Apr 2025 10:30:00 GMT"), ("Age", "600")], 1200),
    ],
)
def test_how_long_an_answer_is_fresh(lines: list[tuple[str, str]], seconds: int) -> None:
    assert max_age(CIMultiDictProxy(CIMultiDict(lines)), NOW) == seconds


def test_a_wrong_clock_here_does_not_matter_where_the_server_shows_its_own() -> None:
    lines = CIMultiDict([DATE, ("Expires", "Tue, 01 Apr 2025 11:00:00 GMT")])
    assert max_age(CIMultiDictProxy(lines), NOW + 86_400) == 3600
