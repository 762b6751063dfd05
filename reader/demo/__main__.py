"""`python -m reader.demo`: the newsroom as a process of its own.

Prints one line of JSON when it is ready, then serves until its standard input ends or a signal
comes, so that it never outlives whoever started it.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Sequence

from reader.demo.newsroom import Newsroom
from reader.demo.opml import write_opml


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until the end of standard input; answers the exit status."""
    parser = argparse.ArgumentParser(prog="python -m reader.demo", description=__doc__)
    parser.add_argument("--now", type=float, help="UTC seconds from which ages count")
    parser.add_argument("--port", type=int, help="the first of six ports in a row; default: any")
    chosen = parser.parse_args(arguments)
    ports = [chosen.port + step for step in range(6)] if chosen.port else None
    signal.signal(signal.SIGTERM, _leave)
    try:
        with Newsroom(chosen.now, ports) as newsroom:
            # Through the descriptors: a frozen program without a console has no sys.stdout.
            os.write(1, (_ready_line(newsroom) + "\n").encode())
            while os.read(0, 4096):
                pass
    except KeyboardInterrupt:
        return 130
    return 0


def _ready_line(newsroom: Newsroom) -> str:
    outlets = [
        {
            "key": outlet.key,
            "name": outlet.name,
            "address": outlet.address,
            "feed_address": outlet.feed_address,
        }
        for outlet in newsroom.outlets
    ]
    ready = {
        "ready": True,
        "opml": newsroom.opml_address,
        "opml_text": write_opml(newsroom.outlets),
        "outlets": outlets,
    }
    return json.dumps(ready, ensure_ascii=False)


def _leave(number: int, frame: object) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    sys.exit(main())
