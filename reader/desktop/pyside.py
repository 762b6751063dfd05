"""Brings PySide in without what it does over again at each start and at each import.

Its wheels carry their own Python as text, which is compiled anew in every process: here it is kept
compiled, where and as Python keeps what it has compiled, and the part that writes type stubs is
left out. And it puts itself before `import`, to read the text of every module imported later in
search of its `__feature__` switches, which nothing here uses: Python's own `import` is put back.
Where something else has brought PySide in before, or it is not as it was, all is left as it is.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_TEXTS = "shibokensupport/"  # how the texts call themselves
_STUBS = "shibokensupport/signature/lib/pyi_generator.py"  # 5 ms of regular expressions


class Compiling:
    """Stands in for `compile` and answers from a file what was compiled before."""

    def __init__(self, file: Path) -> None:
        self._compile: Callable[..., Any] = builtins.compile
        self._file = file
        self._kept: dict[str, tuple[bytes, CodeType]] = {}
        self._fresh = False
        with suppress(OSError, ValueError, EOFError, TypeError):
            self._kept = dict(marshal.loads(file.read_bytes()))

    def __call__(self, source: Any, name: Any, *more: Any, **others: Any) -> Any:
        if not (isinstance(source, bytes) and isinstance(name, str) and name.startswith(_TEXTS)):
            return self._compile(source, name, *more, **others)
        known = source_hash(source)
        kept = self._kept.get(name)
        if kept is not None and kept[0] == known:
            return kept[1]
        text = b"" if name == _STUBS else source
        made = self._compile(text, name, *more, **others)
        self._kept[name] = known, made
        self._fresh = True
        return made

    def keep(self) -> None:
        """Write down what is new, where Python may keep compiled files at all."""
        if not self._fresh or sys.dont_write_bytecode:
            return
        fresh = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with suppress(OSError):
            fresh.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(marshal.dumps(self._kept))
            fresh.replace(self._file)


def bring_in() -> None:
    """Import PySide's core; everything of it can be imported as usual afterwards."""
    own_import, own_compile = builtins.__import__, builtins.compile
    text = Path(__file__).with_name("shibokensupport.py")
    compiling = Compiling(Path(cache_from_source(str(text))))
    builtins.compile = compiling  # type: ignore[assignment]
    try:
        import PySide6.QtCore as core
    finally:
        builtins.compile = own_compile
        builtins.__import__ = own_import
    del core
    compiling.keep()
