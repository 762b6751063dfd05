"""How every feed of a folder is digested: python -m tests.bench.feeds DIR

DIR holds feeds in any depth; where it has a manifest.json, a list of {"file", "items", "entries"},
the entries found are held against it. Each file is digested in a child process that is killed
after 5 s, so that a hang is seen as one. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reader.content.parse import digest_feed
from reader.errors import KnownError

DEADLINE = 5.0  # seconds
SUFFIXES_LEFT_OUT = {".py", ".md", ".txt"}


def digest(path: str) -> dict[str, Any]:
    """Digest one file and answer its figures."""
    body = Path(path).read_bytes()
    started = time.perf_counter()
    result: dict[str, Any] = {"entries": 0, "refused": ""}
    try:
        snapshot = digest_feed(body, address=f"https://feeds.example/{Path(path).name}")
    except KnownError as error:
        result["refused"] = error.code.value
    else:
        result["entries"] = len(snapshot.entries)
        result["count"] = snapshot.count
        result["format"] = snapshot.format
        result["faults"] = [[fault.code, fault.params] for fault in snapshot.faults]
    result["ms"] = round((time.perf_counter() - started) * 1000, 2)
    return result


def work(pipe: Connection) -> None:
    """Digest the files named through the pipe until there are no more."""
    while path := pipe.recv():
        pipe.send(digest(path))


@dataclass
class Child:
    """One digesting process, replaced when it crashes or hangs."""

    process: multiprocessing.process.BaseProcess | None = None
    pipe: Connection | None = None

    def run(self, path: Path) -> dict[str, Any]:
        """Digest one file under the deadline; a crash or a hang is a result too."""
        if self.process is None:
            context = multiprocessing.get_context("spawn")
            self.pipe, theirs = context.Pipe()
            self.process = context.Process(target=work, args=(theirs,), daemon=True)
            self.process.start()
            theirs.close()
        assert self.pipe is not None
        self.pipe.send(str(path))
        # The first answer of a child also waits for its imports.
        if not self.pipe.poll(DEADLINE):
            self.stop()
            return {"hung": True, "entries": 0, "ms": DEADLINE * 1000, "refused": ""}
        try:
            found: dict[str, Any] = self.pipe.recv()
        except EOFError:
            self.stop()
            return {"crashed": True, "entries": 0, "ms": 0.0, "refused": ""}
        return found

    def stop(self) -> None:
        """End the process at once."""
        if self.process is not None:
            self.process.kill()
            self.process.join()
        if self.pipe is not None:
            self.pipe.close()
        self.process = self.pipe = None


def expected(folder: Path) -> dict[str, int]:
    """Answer how many entries the manifest says each file has, by its name below the folder."""
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        return {}
    return {
        row["file"]: max(row.get("items") or 0, row.get("entries") or 0)
        for row in json.loads(manifest.read_text("utf-8"))
    }


def why_fewer(found: dict[str, Any]) -> str:
    """Answer what is known about entries that are missing."""
    if found.get("hung") or found.get("crashed"):
        return "hung" if found.get("hung") else "crashed"
    if found["refused"]:
        return str(found["refused"])
    if found["faults"]:
        return json.dumps(found["faults"])
    same = found["count"] - found["entries"]
    return f"{same} repeat another entry's id and link" if same > 0 else "unknown"


def main() -> int:
    """Digest all files and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    wanted = expected(folder)
    files = sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.name != "manifest.json"
        and path.suffix.lower() not in SUFFIXES_LEFT_OUT
    )
    child = Child()
    for path in files[:1]:
        child.run(path)  # warm: its figures are taken again below
    per_file: dict[str, dict[str, Any]] = {}
    for path in files:
        per_file[path.relative_to(folder).as_posix()] = child.run(path)
    child.stop()
    figures = {
        "files": len(files),
        "crashed": sum(bool(found.get("crashed")) for found in per_file.values()),
        "hung": sum(bool(found.get("hung")) for found in per_file.values()),
        "refused": sum(bool(found["refused"]) for found in per_file.values()),
        "entries": sum(found["entries"] for found in per_file.values()),
        "expected": sum(wanted.values()),
        "slowest_ms": max((found["ms"] for found in per_file.values()), default=0.0),
        "fewer": {
            name: {
                "found": found["entries"],
                "expected": wanted[name],
                "reason": why_fewer(found),
            }
            for name, found in per_file.items()
            if found["entries"] < wanted.get(name, 0)
        },
        "per_file": per_file,
    }
    print(json.dumps(figures, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
