"""What every test gets: no display, no network proxy, and folders that are not the person's own."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Servers of tests are on loopback: a proxy of the machine must not stand between.
for name in ("http_proxy", "https_proxy", "all_proxy"):
    os.environ.pop(name, None)
    os.environ.pop(name.upper(), None)
# Started in the background, a shell may have had Ctrl-C ignored, which children inherit.
signal.signal(signal.SIGINT, signal.default_int_handler)
# The person's passwords are out of reach; a test of passwords brings a keyring of its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# Words are asserted in English, whatever the person speaks.
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"


def own_folders_environment(folder: Path) -> dict[str, str]:
    """The environment that keeps settings, library and caches of a process below the folder."""
    names = {
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "runtime",
        "WIN_PD_OVERRIDE_APPDATA": "config",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": "data",
    }
    for below in set(names.values()):
        (folder / below).mkdir(parents=True, exist_ok=True, mode=0o700)
    return {name: str(folder / below) for name, below in names.items()}


@pytest.fixture(scope="session", autouse=True)
def nobodys_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the whole session away from the person's own library and settings."""
    patch = pytest.MonkeyPatch()
    for name, value in own_folders_environment(tmp_path_factory.mktemp("person")).items():
        patch.setenv(name, value)
    for name in [name for name in os.environ if name.startswith("BROADSHEET_")]:
        patch.delenv(name)
    yield
    patch.undo()


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of this test alone that holds its settings, library and caches."""
    folder = tmp_path / "person"
    for name, value in own_folders_environment(folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that nobody waits for it alone at the end."""
    items.sort(key=lambda item: item.get_closest_marker("build") is None)


@pytest.fixture
def fill_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Leaves room for half of each file that is written from now on."""

    def write_bytes(path: Path, body: bytes) -> int:
        with path.open("wb") as file:
            file.write(body[: len(body) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def fill() -> None:
        monkeypatch.setattr(Path, "write_bytes", write_bytes)
        monkeypatch.setattr(
            Path, "write_text", lambda path, text, *_, **__: write_bytes(path, text.encode())
        )

    return fill
