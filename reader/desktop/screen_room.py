"""How much of its screen a window may take; less at a high scaling, where screens have few points.

What a person enlarges to read it must still have its buttons within reach.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 36)  # of the window, which is known only when it is there


def room_for(window: QWidget) -> QSize:
    """The largest size of a window without its frame on the screen where it is or will be."""
    return window.screen().availableGeometry().size() - FRAME
