"""Jobs as a hostile document might wish for: only for tests, never part of the product."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from reader.errors import Code, KnownError
from reader.model import FeedLink


def echo(value: Any) -> Any:
    return value


def link(address: str) -> FeedLink:
    return FeedLink(address, title="made in a digester")


def pid() -> int:
    return os.getpid()


def niceness() -> int:
    return os.nice(0)


def known() -> None:
    raise KnownError(Code.NOT_A_FEED, host="example.org")


def bug() -> None:
    raise ZeroDivisionError("one of ours")


def hang() -> None:
    while True:
        pass


def sleep(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def die() -> None:
    os.abort()


def interrupt() -> str:
    signal.raise_signal(signal.SIGINT)
    return "still here"


def chatter() -> str:
    print("a stray line of a library")
    sys.stdout.flush()
    os.write(1, b"and one around Python\n")
    return "said"


def read_stdin() -> str:
    return sys.stdin.read()


def open_socket() -> None:
    socket.socket()


def look_up() -> None:
    socket.getaddrinfo("localhost", 80)


def write_file(path: str) -> None:
    Path(path).write_text("mine", "utf-8")


def write_low(path: str) -> None:
    os.open(path, os.O_CREAT | os.O_WRONLY)


def remove_file(path: str) -> None:
    Path(path).unlink()


def run_program() -> None:
    subprocess.run([sys.executable, "--version"], check=True)


def fork() -> None:
    os.fork()


def system() -> None:
    os.system("true")


def load_library() -> None:
    import ctypes

    ctypes.CDLL(None)


def take_memory(megabytes: int) -> int:
    return len(bytearray(megabytes * 1024 * 1024))


JOBS = {
    job.__name__: job
    for job in (
        echo,
        link,
        pid,
        niceness,
        known,
        bug,
        hang,
        sleep,
        die,
        interrupt,
        chatter,
        read_stdin,
        open_socket,
        look_up,
        write_file,
        write_low,
        remove_file,
        run_program,
        fork,
        system,
        load_library,
        take_memory,
    )
}
