"""A real engine process for tests: asks over the pipe and waits for events, never for time."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reader.protocol import Done, Event, Failed, Hello, Request, decode, encode

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0  # seconds for anything at all

T = TypeVar("T")


class EngineProcess:
    """One engine and what it said; `code` runs other Python than the engine's own start."""

    def __init__(self, folder: Path, *, code: str = "", existing: bool = False) -> None:
        program = ["-c", code] if code else ["-m", "reader", "engine"]
        if existing:
            program.append("--existing")
        self.process = subprocess.Popen(
            [sys.executable, *program, "--library", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
        self.events: list[Event] = []
        self.heard: queue.Queue[Event | None] = queue.Queue()
        self.complaints = b""
        self._threads = [
            threading.Thread(target=self._listen, daemon=True),
            threading.Thread(target=self._listen_to_complaints, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self.process.pid

    def greet(self) -> None:
        self.say(encode(Hello()))

    def say(self, line: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def ask(self, request: Request) -> None:
        self.say(encode(request))

    def wait_for(self, wanted: Callable[[Event], T]) -> T:
        """What `wanted` answers for the first event, from now on, for which that is not false."""
        while True:
            event = self.heard.get(timeout=PATIENCE)
            if event is None:
                raise EOFError(self.complaints.decode())
            self.events.append(event)
            if found := wanted(event):
                return found

    def answer(self, request: Request) -> Done | Failed:
        """Ask, and wait for the answer."""
        self.ask(request)
        return self.answered(request.id)  # type: ignore[union-attr]

    def answered(self, name: str) -> Done | Failed:
        return self.wait_for(
            lambda event: event if isinstance(event, Done | Failed) and event.id == name else None
        )  # type: ignore[return-value]

    def hang_up(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()

    def ended(self, within: float = PATIENCE) -> int:
        """The exit code, once the process has ended."""
        code = self.process.wait(within)
        for thread in self._threads:
            thread.join(PATIENCE)
        return code

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for thread in self._threads:
            thread.join(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            event = decode(line)
            self.heard.put(event)  # type: ignore[arg-type]
        self.heard.put(None)

    def _listen_to_complaints(self) -> None:
        assert self.process.stderr
        self.complaints = self.process.stderr.read()
