"""Records of another kind inside a section: a fact has one home, and is shown where it is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class ViewPart(QWidget):
    """The records of one kind, with a way to open each and to add one."""

    open_asked = Signal(str, str)  # kind and key of the record that the person wants to see
    add_asked = Signal(str)  # kind of the record that the person wants to make

    def __init__(self, context: FormContext, kind: str) -> None:
        super().__init__()
        look = context.look
        self._context = context
        self._kind = kind
        self.setObjectName(f"view.{kind}")
        title = look.words(context.kind_title(kind))
        column = look.column(self, gap=8)
        column.addWidget(Text(look, title, letter="label", flow="wrap"))
        self._none = Text(
            look, message("FormView", "Nothing here yet."), letter="row", ink="text2", flow="wrap"
        )
        column.addWidget(self._none)
        self._frame = Card(look, edges=1, gap=0)
        self._table = Table(
            look, [Column("", stretch=3), Column("", stretch=2)], name=title, heads=False
        )
        self._table.setObjectName(f"view.{kind}.table")
        self._table.opened.connect(lambda key: self.open_asked.emit(kind, key))
        self._frame.body.addWidget(self._table)
        column.addWidget(self._frame)
        add = Button(look, message("FormRows", "Add"), kind="quiet", icon="plus", size="tool")
        add.setAccessibleName(look.words(message("FormRows", "Add to: %1").fill(title)))
        add.act.connect(lambda: self.add_asked.emit(kind))
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Read the records again."""
        look = self._context.look
        rows = [
            Row(
                one.key,
                (
                    Cell(look.words(one.title), look.words(one.detail)),
                    Cell(look.words(one.state), ink="danger" if one.late else "text2"),
                ),
            )
            for one in self._context.records(self._kind)
        ]
        self._table.set_rows(rows)
        self._frame.setVisible(bool(rows))
        self._none.setVisible(not rows)
