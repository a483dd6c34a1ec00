"""A list below the main one of a tab: records that have no tab of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop_app.domain.ids import RecordKey
from desktop_app.text import Message
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class SideList(Card):
    """Title, one line about it, a button that adds one; Enter opens a row."""

    add_wanted = Signal()  # a new record is to be written
    open_wanted = Signal(object)  # RecordKey: open it

    def __init__(
        self,
        look: Look,
        title: Message,
        *,
        note: Message,
        columns: Sequence[Column],
        add: Message,
        none: Message,
    ) -> None:
        super().__init__(look, edges=(1, 10, 1, 1), gap=6)
        self.setAccessibleName(look.words(title))
        holder = look.column(edges=(15, 0, 15, 0), gap=2)
        self.heading = Heading(look, title, letter="card")
        self.add = Button(look, add, icon="plus", size="tool")
        self.add.act.connect(self.add_wanted)
        self.heading.add(self.add)
        holder.addWidget(self.heading)
        holder.addWidget(Text(look, note, letter="row", ink="text2", flow="wrap"))
        self.body.addLayout(holder)
        self.table = Table(look, columns, name=title, height=44)
        self.table.opened.connect(self._open)
        self.body.addWidget(self.table)
        foot = look.column(edges=(15, 0, 15, 10))
        self.none = Text(look, none, letter="row", ink="text2", flow="wrap")
        foot.addWidget(self.none)
        self.body.addLayout(foot)
        self._keys: dict[str, RecordKey] = {}

    def show_rows(self, found: Sequence[tuple[RecordKey, Row]]) -> None:
        """Show other rows, each with its record."""
        self._keys = {row.key: key for key, row in found}
        self.table.set_rows([row for _, row in found])
        self.table.setVisible(bool(found))
        self.none.setVisible(not found)

    def set_breadth(self, breadth: Breadth) -> None:
        """Hide what has no room."""
        self.table.set_breadth(breadth)

    def _open(self, row: str) -> None:
        if row in self._keys:
            self.open_wanted.emit(self._keys[row])
