"""What a command says: lines for people, or one JSON object a line for programs.

Everything for people goes through `reader.printable` where it is made; this file writes. What
went wrong goes to the error stream for people, and among the objects for programs.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.cli.language import marked, tr
from reader.model import Message
from reader.sentences import sentence

NO_FEEDS = marked("No feeds yet: “broadsheet add ADDRESS” subscribes to one.")
WIDEST = 10_000  # columns, where nobody looks: lines are not cut


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command's answer goes; `json` chooses the form."""

    json: bool = False

    def say(self, text: str = "") -> None:
        """A line for people."""
        if not self.json:
            print(text)

    def record(self, values: Mapping[str, Any]) -> None:
        """An object for programs; the last one of a command holds its totals."""
        if self.json:
            print(json.dumps(values, ensure_ascii=False))

    def warn(self, message: Message) -> None:
        """Something the reader should know, in either form."""
        if self.json:
            self.record({"message": told(message)})
        else:
            self.complain(sentence(message, tr))

    def fail(self, message: Message, counts: Sequence[str] = ()) -> None:
        """Why the command could not be carried out, in either form.

        For programs this is the totals as well: `counts` are those of the command, all 0.
        """
        if self.json:
            self.record(dict.fromkeys(counts, 0) | {"error": told(message)})
        else:
            self.complain(sentence(message, tr))

    def complain(self, text: str) -> None:
        """A line for people on the error stream, after what has been said already."""
        sys.stdout.flush()
        print(text, file=sys.stderr, flush=True)

    @property
    def width(self) -> int:
        """Columns of the terminal; WIDEST where the output goes elsewhere."""
        return shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDEST

    def sign(self, wanted: str, plain: str) -> str:
        """A sign, or its plain form where the output's encoding lacks it."""
        try:
            wanted.encode(sys.stdout.encoding or "ascii")
        except UnicodeEncodeError:
            return plain
        return wanted


def told(message: Message) -> dict[str, Any]:
    """A message as programs get it: code, parameters, and the sentence people would read."""
    return {"code": message.code, "params": message.params, "sentence": sentence(message, tr)}


def prepare_streams() -> None:
    """Let no character be impossible to write: programs get UTF-8, people a question mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="replace")
