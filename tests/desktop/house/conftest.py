"""The same window and library that the tests of reading have."""

from __future__ import annotations

from tests.desktop.first.conftest import newsroom
from tests.desktop.reading.conftest import desk, library, news, opened

__all__ = ["desk", "library", "news", "newsroom", "opened"]
