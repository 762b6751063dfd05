"""Requests and events as lines of JSON, and back again; does no input or output.

One object a line, UTF-8, ended by a line feed. Its word ("do") is the name of its class, in lower
case and with underscores.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, fields
from typing import Any, get_args

from reader.model import Changes, FeedLink, Message
from reader.protocol.events import Event
from reader.protocol.requests import VERSION, Hello, Request

LINE_LIMIT = 1_000_000  # bytes, the line feed counted


class ProtocolError(Exception):
    """A line that is not of this protocol, or of another version of it."""


_NAMES: dict[type[Any], str] = {
    kind: re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
    for kind in (*get_args(Request), *get_args(Event))
}
_WORDS = {word: kind for kind, word in _NAMES.items()}


def encode(said: Request | Event) -> bytes:
    """One request or event as a line; raises ProtocolError where it would pass LINE_LIMIT."""
    line = json.dumps(
        {"do": _NAMES[type(said)], **asdict(said)}, ensure_ascii=False, separators=(",", ":")
    )
    raw = line.encode("utf-8", "replace") + b"\n"
    if len(raw) > LINE_LIMIT:
        raise ProtocolError(f"a line of {len(raw)} bytes")
    return raw


def decode(line: bytes) -> Request | Event:
    """The request or event in a line; raises ProtocolError for anything else."""
    if len(line) > LINE_LIMIT:
        raise ProtocolError(f"a line of {len(line)} bytes")
    try:
        values = json.loads(line)
        kind = _WORDS[values.pop("do")]
        made: Request | Event = kind(**{name: _revive(name, v) for name, v in values.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProtocolError(str(error)) from error
    if isinstance(made, Hello) and made.version != VERSION:
        raise ProtocolError(f"version {made.version}")
    return made


def _revive(name: str, value: Any) -> Any:
    """A field's value as its dataclass wants it: JSON has lists and dicts only."""
    if name == "changes":
        known = {f.name for f in fields(Changes)}
        return Changes(**{k: _tuples(v) for k, v in value.items() if k in known})
    if name == "links":
        return tuple(_link(link) for link in value)
    if name == "messages":
        return tuple(Message(**message) for message in value)
    if name == "message":
        return Message(**value)
    return _tuples(value)


def _link(values: dict[str, Any]) -> FeedLink:
    trouble = values.get("trouble")
    made = {name: _tuples(value) for name, value in values.items()}
    return FeedLink(**made | {"trouble": Message(**trouble) if trouble else None})


def _tuples(value: Any) -> Any:
    return tuple(_tuples(v) for v in value) if isinstance(value, list) else value
