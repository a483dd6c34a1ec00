"""The first row of a page: its title, quiet words, and its buttons at the right end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Text


class PageHead(QWidget):
    """A title with quiet words beside it (``beside``) or under it (``under``).

    Buttons go to the right end with ``add``, the primary one last; they stand under the title
    where it would be cut beside them.
    """

    def __init__(
        self,
        look: Look,
        title: Words,
        *,
        beside: Words = "",
        under: Words = "",
        letter: Letter = "title",
    ) -> None:
        super().__init__()
        look.least(self, height=36)
        self._row = row = look.row(self, gap=12)
        column = look.column(gap=1)
        row.addLayout(column, 1)
        first = look.row(gap=12)
        column.addLayout(first)
        self.title = Text(look, title, letter=letter, flow="fold")
        first.addWidget(self.title)
        self.beside = Text(look, beside, letter="row", ink="text2", flow="fold")
        if not beside:
            self.beside.hide()
        first.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        self.under = Text(look, under, letter="row", ink="text2", flow="fold")
        if not under:
            self.under.hide()
        column.addWidget(self.under)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        look.space_out(self._flow, gap=8)
        row.addWidget(self._buttons)

    def add(self, widget: QWidget) -> None:
        """Put a button or a segmented choice at the right end."""
        self._flow.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the title where both fit, else under it."""
        super().resizeEvent(event)
        wide = self.title.fontMetrics().horizontalAdvance(self.title.text())
        fits = wide + self._row.spacing() + self._flow.sizeHint().width() <= event.size().width()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if fits else direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()

    def set_title(self, words: Words) -> None:
        """Show another title."""
        self.title.set_words(words)

    def set_beside(self, words: Words) -> None:
        """Show other quiet words beside the title."""
        self.beside.set_words(words)
        self.beside.setVisible(bool(self.beside.text()))

    def set_under(self, words: Words) -> None:
        """Show other quiet words under the title."""
        self.under.set_words(words)
        self.under.setVisible(bool(self.under.text()))
