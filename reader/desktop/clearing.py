"""The button that empties a field, with a name: Qt's own has none for those who hear it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def clearable(field: QLineEdit) -> None:
    """Let a field be emptied by a button within it."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Clearing", "Empty the field"))
