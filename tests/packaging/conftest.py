"""What is built once for all tests of builds."""

from __future__ import annotations

import faulthandler
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import frozen
import pytest

FREEZING = 600  # seconds: longer than any other test may take


@pytest.fixture(scope="session")
def frozen_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Broadsheet as a folder that needs no Python."""
    if sys.platform == "linux" and shutil.which("objdump") is None:
        pytest.skip("objdump is not installed")
    # The watch over hanging tests is set for the patience that this one needs.
    faulthandler.dump_traceback_later(FREEZING, exit=True, file=sys.__stderr__)
    place = tmp_path_factory.mktemp("frozen")
    yield frozen.freeze(Path(sys.executable), place)
    # It is large, and pytest would keep it for days.
    shutil.rmtree(place)
