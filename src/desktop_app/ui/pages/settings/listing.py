"""A part of the settings that is one table under a title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Words
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Column
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class Listing(QWidget):
    """Title, a quiet line, a table; add to ``heading`` (buttons), ``card`` and ``page.body``."""

    def __init__(
        self, desk: Desk, title: Words, note: Words, columns: Sequence[Column], *, icon: str
    ) -> None:
        super().__init__()
        self.desk = desk
        look = self.look = desk.look
        column = look.column(self, gap=0)
        self.page = Scroll(look, gap=12)
        column.addWidget(self.page)
        card = self.card = Card(look, edges=(1, 10, 1, 1), gap=8)
        head = look.column(gap=2, edges=(15, 0, 15, 0))
        self.heading = Heading(look, title, icon=icon)
        head.addWidget(self.heading)
        self.note = Text(look, note, letter="row", ink="text2", flow="wrap")
        self.note.setVisible(bool(look.words(note)))
        head.addWidget(self.note)
        card.body.addLayout(head)
        self.table = Table(look, columns, name=title)
        card.body.addWidget(self.table)
        self.page.body.addWidget(card)
        self.page.body.addStretch(1)

    def set_empty(self, empty: Empty) -> None:
        """Show ``empty`` in the place of the table while that has no line."""
        self.card.body.addWidget(empty)

        def show() -> None:
            found = self.table.model().rowCount() > 0
            self.table.setVisible(found)
            empty.setVisible(not found)

        self.table.model().modelReset.connect(show)
        show()
