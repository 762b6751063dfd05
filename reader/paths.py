"""Where a library lies and what its folder keeps; all that a window needs to know before it paints.

Imports nothing of weight and opens nothing.
"""

from __future__ import annotations

import os
from pathlib import Path

ENVIRONMENT = "BROADSHEET_LIBRARY"


