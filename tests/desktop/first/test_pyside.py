"""PySide as the window brings it in: quicker, and the same."""

from __future__ import annotations

import json
import marshal
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

LOOK = """
import builtins, json
own = builtins.__import__, builtins.compile
texts = []
def watched(source, name, *more, **others):
    texts.append(str(name))
    return own[1](source, name, *more, **others)
builtins.compile = watched
import reader.desktop
now = builtins.__import__, builtins.compile
from PySide6.QtCore import QPoint
said = ""
try:
    QPoint("left", "top")
except TypeError as error:
    said = str(error)
print(json.dumps({
    "texts": [text for text in texts if text.startswith("shibokensupport/")],
    "import": now[0] is own[0],
    "compile": now[1] is watched,
    "said": said,
}))
"""


def look(folder: Path, **more: str) -> dict[str, object]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    told = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=environment | more,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told.stderr == ""
    found: dict[str, object] = json.loads(told.stdout)
    return found


def kept(folder: Path) -> list[Path]:
    return list(folder.rglob("shibokensupport.*"))


def test_its_own_python_is_compiled_once(tmp_path: Path) -> None:
    first, second = look(tmp_path), look(tmp_path)
    assert first["texts"]
    assert second["texts"] == []
    assert len(kept(tmp_path)) == 1
    for told in (first, second):
        assert told["import"]
        assert told["compile"]
        assert "Supported signatures" in str(told["said"])


def test_what_was_kept_for_other_texts_or_is_damaged_is_made_anew(tmp_path: Path) -> None:
    first = look(tmp_path)
    (file,) = kept(tmp_path)
    values = marshal.loads(file.read_bytes())
    name = next(iter(values))
    file.write_bytes(marshal.dumps(values | {name: (b"another", values[name][1])}))
    assert look(tmp_path)["texts"] == [name]
    file.write_bytes(b"nothing of the kind")
    assert look(tmp_path)["texts"] == first["texts"]
    assert look(tmp_path)["texts"] == []


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    assert look(tmp_path, PYTHONDONTWRITEBYTECODE="1")["texts"]
    assert kept(tmp_path) == []
