"""Windows as `tests.desktop.reading` opens them, and a newsroom to fetch from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.demo.newsroom import Newsroom
from tests.desktop.reading.conftest import desk, library, news, opened

__all__ = ["desk", "library", "news", "newsroom", "opened"]


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as made:
        yield made
