"""What tests of the engine share: a newsroom to read, a library, and engines that are ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.demo.newsroom import Newsroom
from reader.store import Role, Store
from tests.engine.engine_process import EngineProcess

Start = Callable[..., EngineProcess]


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as made:
        yield made


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def subscribed(library: Path, newsroom: Newsroom) -> Path:
    """A library that subscribes to every outlet and has fetched nothing yet."""
    with Store.open(library, Role.ENGINE) as store:
        for address in newsroom.feed_addresses:
            store.feeds.add(address, now=1)
    return library


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts engines that greet, and ends what is left of them."""
    started: list[EngineProcess] = []

    def one(folder: Path, **more: str) -> EngineProcess:
        engine = EngineProcess(folder, **more)
        started.append(engine)
        engine.greet()
        return engine

    yield one
    for engine in started:
        engine.close()
