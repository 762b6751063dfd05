"""What processes cost: memory and processor time of a process and its children, from /proc."""

from __future__ import annotations

import os
import threading
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_EVERY = 0.25  # seconds; each look costs the machine some milliseconds


def children(pid: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(c) for task in tasks for c in (task / "children").read_text().split()]
    except OSError:
        return []


def pss_mb(pid: int) -> float:
    """Proportional set size: shared pages counted once over all who share them."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS
    except OSError:
        return 0.0


def machine_seconds() -> tuple[float, float]:
    """Processor seconds that the whole machine has worked and waited since it was started."""
    try:
        fields = [int(n) for n in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    except OSError:
        return 0.0, 0.0
    waited = fields[3] + fields[4]
    return (sum(fields) - waited) / _TICKS, waited / _TICKS


class Watch:
    """Samples a process and its children until `stop`; peak memory and processor time."""

    def __init__(self, pid: int) -> None:
        self.peak_mb = 0.0
        self.parent_mb = 0.0
        self._pid = pid
        self._cpu: dict[int, float] = {}
        self._start = cpu_seconds(pid)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    @property
    def parent_cpu(self) -> float:
        return round(self._cpu.get(self._pid, 0.0) - self._start, 2)

    @property
    def children_cpu(self) -> float:
        return round(sum(cpu for pid, cpu in self._cpu.items() if pid != self._pid), 2)

    def _run(self) -> None:
        while True:
            last = self._stop.wait(_EVERY)
            family = [self._pid, *children(self._pid)]
            for pid in family:
                if cpu := cpu_seconds(pid):
                    self._cpu[pid] = cpu
            parts = [pss_mb(pid) for pid in family]
            if sum(parts) > self.peak_mb:
                self.peak_mb, self.parent_mb = sum(parts), parts[0]
            if last:
                return
