"""Starts the demo newsroom as a child process, and ends it.

The child leaves by itself when our end of its standard input closes, whatever becomes of us.
Imports nothing of the newsroom: the starting process needs neither Pillow nor the articles.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

FROZEN_ARGUMENT = "demo-newsroom"
"""What a frozen Broadsheet is started with to become the newsroom."""

READY_SECONDS = 20.0


class NewsroomDidNotStart(RuntimeError):
    """The child said nothing useful before the deadline."""


class NewsroomProcess:
    """A newsroom in a process of its own; `close`, or leave the `with` block, to end it."""

    def __init__(self, child: subprocess.Popen[bytes], ready: dict[str, Any]) -> None:
        self._child = child
        self.opml_address: str = ready["opml"]
        self.opml_text: str = ready["opml_text"]
        self.outlets: tuple[dict[str, str], ...] = tuple(ready["outlets"])

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    @property
    def feed_addresses(self) -> tuple[str, ...]:
        """The main feed of every outlet, in their order."""
        return tuple(outlet["feed_address"] for outlet in self.outlets)

    def steer(self, action: str, **order: Any) -> Any:
        """Pull a lever of `newsroom.Newsroom` by its name: publish, edit, fail, heal, delay,
        requests; raises urllib.error.HTTPError where the order is not understood.
        """
        request = Request(
            f"{self.outlets[0]['address']}newsroom/{action}",
            data=json.dumps(order).encode(),
            headers={"Content-Type": "application/json"},
        )
        # Loopback is never behind the system's proxy.
        with build_opener(ProxyHandler({})).open(request, timeout=10) as answer:
            return json.load(answer)

    def close(self) -> int:
        """End the child, if need be by force; answers its exit status."""
        child = self._child
        if child.stdin and not child.stdin.closed:
            child.stdin.close()
        try:
            child.wait(5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdout:
            child.stdout.close()
        return child.returncode

    def __enter__(self) -> NewsroomProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def spawn_newsroom(seconds: float = READY_SECONDS, now: float | None = None) -> NewsroomProcess:
    """Start the newsroom and wait until it answers; raises NewsroomDidNotStart after `seconds`."""
    command = _command() + ([] if now is None else ["--now", str(now)])
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment()
    )
    lines: list[bytes] = []
    stdout = child.stdout
    assert stdout is not None
    listener = threading.Thread(target=lambda: lines.append(stdout.readline()), daemon=True)
    listener.start()
    listener.join(seconds)
    try:
        return NewsroomProcess(child, json.loads(lines[0]))
    except (IndexError, ValueError) as error:
        child.kill()
        child.wait()
        listener.join()
        stdout.close()
        assert child.stdin is not None
        child.stdin.close()
        raise NewsroomDidNotStart(f"exit status {child.returncode}") from error


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_ARGUMENT]
    return [sys.executable, "-m", "reader.demo"]


def _environment() -> dict[str, str]:
    """Our environment, in which the child finds the same `reader` from any folder."""
    here = str(Path(__file__).resolve().parents[2])
    path = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{path}" if path else here}
