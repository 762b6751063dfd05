"""The digester: a process that turns bytes into values, one job after the other, and no more.

Started by `reader.engine.digesters` with its pipe as standard input and output. Ends when the
pipe does, so it never outlives the engine for longer than one job.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

import msgspec

from reader.engine.frames import read_frame, write_frame
from reader.engine.seal import allow_seconds, seal
from reader.errors import KnownError

NICENESS = 10

Jobs = Mapping[str, Callable[..., Any]]


def main(argv: list[str] | None = None) -> int:
    """Serve jobs until the pipe ends; `--jobs` names the module whose JOBS has the functions."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the engine's matter
    chosen = argparse.ArgumentParser(prog="broadsheet digester")
    chosen.add_argument("--jobs", default="reader.content.digest")
    names = chosen.parse_args(argv)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    asked, answers, nowhere = _take_pipes()
    jobs: Jobs = importlib.import_module(names.jobs).JOBS
    gc.collect()
    gc.freeze()  # what the imports made stays: no collection need look at it again
    os.dup2(nowhere, 2)  # until here an import that fails may tell; later a job answers instead
    seal()
    _serve(jobs, asked, answers)
    return 0


def _take_pipes() -> tuple[BinaryIO, BinaryIO, int]:
    """Keep the pipe for frames alone: a stray print goes nowhere, a stray read finds the end."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    return asked, answers, nowhere


def _serve(jobs: Jobs, asked: BinaryIO, answers: BinaryIO) -> None:
    while (frame := read_frame(asked)) is not None:
        try:
            write_frame(answers, _do(jobs, frame))
        except (OSError, MemoryError):
            return  # the engine is gone, or this process is not fit for another job


def _do(jobs: Jobs, frame: bytes) -> bytes:
    """The answer to one job; raises MemoryError."""
    encode = msgspec.msgpack.encode
    try:
        job, args, deadline = msgspec.msgpack.decode(frame)
        allow_seconds(deadline)
        return encode(("done", jobs[job](**args)))
    except KnownError as error:
        return encode(("known", (error.code.value, error.params)))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - our own fault in one job is told and costs that job only
        return encode(("bug", traceback.format_exc()))


if __name__ == "__main__":
    sys.exit(main())
