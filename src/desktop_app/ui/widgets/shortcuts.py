"""The list of shortcuts (Ctrl+/)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.text import message, verbatim
from desktop_app.ui.commands import MENUS, Command, menu_words
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table


class Shortcuts(Dialog):
    """Every key of this screen, by menu."""

    def __init__(self, look: Look, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(
            look,
            message("Shortcuts", "Shortcuts"),
            cancel=message("Shortcuts", "Close"),
            parent=parent,
            width=460,
        )
        say = look.words
        columns = (
            Column(say(message("Shortcuts", "What")), stretch=1),
            Column(say(message("Shortcuts", "Keys")), width=150),
        )
        table = Table(look, columns, name=message("Shortcuts", "Shortcuts"), height=32, heads=False)
        rows: list[Row] = []
        for menu in MENUS:
            shown = [one for one in commands if one.menu == menu and (one.keys or one.letter)]
            if shown:
                head = say(menu_words(menu))
                cell = Cell(head, letter="head", ink="text2")
                rows.append(Row(f"menu.{menu}", (cell,), head, head=True))
            for one in shown:
                title = say(one.title)
                keys = one.keys or one.letter
                cells = (Cell(title), Cell(keys, weight=500))
                words = say(verbatim("%1, %2").fill(title, keys))
                rows.append(Row(one.id, cells, words))
        table.set_rows(rows)
        self.body.addWidget(table)
