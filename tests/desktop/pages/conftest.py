"""Windows as `tests.desktop.reading` opens them, and a newsroom to fetch from."""

from __future__ import annotations

from tests.desktop.first.conftest import desk, library, news, newsroom, opened

__all__ = ["desk", "library", "news", "newsroom", "opened"]
