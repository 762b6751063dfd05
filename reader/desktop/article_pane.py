"""The pane at the right: the article, the buttons above it, and what is said when there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.desktop import theme
from reader.desktop.article_css import Look
from reader.desktop.article_view import ArticleView
from reader.desktop.empty_state import EmptyState
from reader.desktop.missing_notice import MissingNotice


class ArticlePane(QWidget):
    """Composes the view with its buttons."""

    def __init__(self, sheet: theme.Theme, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ArticleView(sheet, look, self)
        self.empty = EmptyState(self)
        self.notice = MissingNotice(self)
        self._tools = QHBoxLayout()
        self._tools.setContentsMargins(theme.S3, theme.S2, theme.S3, theme.S1)
        self._tools.setSpacing(theme.S1)
        self._way: QToolButton | None = None  # back to the list, where that is out of sight
        self._tools.addStretch(1)
        self._inside = inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._tools)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.notice)

    def add_way(self, button: QToolButton) -> None:
        """Put the way back to the list before everything else."""
        self._way = button
        self._tools.insertWidget(0, button)
        button.hide()

    def show_way(self, shown: bool) -> None:
        """Show the way back, or not."""
        if self._way is not None:
            self._way.setVisible(shown)

    def show_tools(self, shown: bool) -> None:
        """Show the buttons above the article, or none of them."""
        for at in range(self._tools.count()):
            item = self._tools.itemAt(at)
            button = None if item is None else item.widget()
            if button is not None and (button is not self._way or not shown):
                button.setVisible(shown)

    def add_below(self, panel: QWidget) -> None:
        """Put a panel below the article."""
        self._inside.addWidget(panel)

    def add_tools(self, buttons: list[QToolButton]) -> None:
        """Put buttons above the article."""
        for button in buttons:
            self._tools.addWidget(button)
