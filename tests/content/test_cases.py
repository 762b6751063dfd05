"""A test case is a file in `cases/`: a feed that says itself what is to be read in it.

`Description:` and any number of `Expect:` stand in a comment (in a JSON Feed, in user_comment).
Each expectation is a Python expression over the fields of the snapshot. `Content-Type:` says what
the server claimed. Adding a case is adding a file.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from reader.content.parse import digest_feed
from reader.model import Snapshot

CASES = sorted((Path(__file__).parent / "cases").iterdir())
BUILTINS = {"len": len, "max": max, "min": min, "sum": sum, "set": set, "None": None}


def said(path: Path) -> str:
    """What a case says about itself, whatever encoding its feed is in."""
    text = path.read_bytes().replace(b"\x00", b"").decode("utf-8", "replace")
    if path.suffix != ".json":
        return text
    comment = re.search(r'"user_comment": ("(?:[^"\\]|\\.)*")', text)
    assert comment
    return str(json.loads(comment.group(1)))


def lines(text: str, key: str) -> list[str]:
    return re.findall(rf"^{key}:\s*(.+)$", text, re.MULTILINE)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_case(path: Path) -> None:
    text = said(path)
    expectations = lines(text, "Expect")
    assert lines(text, "Description")
    assert expectations
    snapshot = digest_feed(
        path.read_bytes(),
        address="https://feeds.example/feed",
        content_type="".join(lines(text, "Content-Type")),
    )
    names: dict[str, Any] = {
        name: getattr(snapshot, name) for name in Snapshot.__dataclass_fields__
    }
    for expression in expectations:
        value = eval(expression, {"__builtins__": BUILTINS, **names})
        assert value, f"{expression}\n{snapshot}"
