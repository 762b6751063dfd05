"""A library in a folder of the test's own, open in each role."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store import Role, Store
from tests.store.snapshots import NOW


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def engine(folder: Path) -> Iterator[Store]:
    """The library as the engine has it; whatever a test did, it is sound in the end."""
    with Store.open(folder, Role.ENGINE) as store:
        yield store
        assert store.doctor.check() == ()


@pytest.fixture
def window(engine: Store, folder: Path) -> Iterator[Store]:
    with Store.open(folder, Role.WINDOW) as store:
        yield store


@pytest.fixture
def feed(engine: Store) -> int:
    """A feed without articles."""
    return engine.feeds.add("https://example.org/feed.xml", now=NOW - 5000)
