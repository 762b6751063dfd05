"""A pack that is broken off by kill -9 goes on and fetches nothing twice that was complete."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.bench.kills import kill

POINTS = 12


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_kill_9_at_random_points_of_a_pack_loses_nothing(tmp_path: Path) -> None:
    killed = kill(tmp_path, 40, POINTS, random.Random(7))
    assert killed.points.total() == POINTS
    assert len(killed.points) == 3  # each way at least once
    assert killed.refetched == []
    assert killed.complete == killed.articles >= 40
    assert killed.faults == []
