"""Runs first in the frozen program on Linux: programs it starts get the system's libraries.

The start of the frozen program names its own libraries in a variable that every child would
inherit: the browser that opens an article would load ours and fail. Our own children, the engine
and the digesters, are told to set it anew for themselves.
"""

from __future__ import annotations

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
