"""A tab that lists records of one kind and opens one of them in its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app.changes import Changes
from desktop_app.app.records import new_key
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.withdrawing import withdraw
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.day_watch import watch_day
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rows import Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table


class RecordsPart(CasePart):
    """Lists one kind of record; Enter opens, Esc goes back to the list."""

    record_shown = Signal(str)  # the form of a record is shown ("" when the list is)
    add_wanted = Signal(str)  # a record of another kind is to be added
    open_wanted = Signal(object)  # RecordKey of another kind is to be opened

    def __init__(
        self,
        desk: Desk,
        case: CaseId,
        *,
        kind: str,
        title: Words,
        columns: Sequence[Column],
        add: Words,
        none: Words,
        back: Words,
        icon: str = "circle",
    ) -> None:
        super().__init__(desk, case)
        self.kind = kind
        self._breadth = Breadth.WIDE
        self.pane: RecordPane | None = None
        self._keys: dict[str, RecordKey] = {}
        look = desk.look
        outer = look.column(self, gap=0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self._list = QWidget()
        column = look.column(self._list, gap=0)
        scroll = Scroll(look, gap=12, edges=(16, 14, 16, 16))
        column.addWidget(scroll)
        self.head = PageHead(look, title, letter="section")
        self.add_button = Button(look, add, icon="plus")
        self.add_button.act.connect(self.add)
        self.head.add(self.add_button)
        scroll.body.addWidget(self.head)
        self.card = Card(look, edges=1, gap=0)
        self.table = Table(look, columns, name=title, height=48)
        self.table.opened.connect(self._open)
        self.table.pressed_cell.connect(self.press)
        self.table.typed.connect(self.type)
        self.card.body.addWidget(self.table)
        self.empty = Empty(look, none, icon=icon, tone="plain", action=add)
        self.empty.acted.connect(self.add)
        self.card.body.addWidget(self.empty)
        scroll.body.addWidget(self.card)
        self.below = look.column(gap=12)
        scroll.body.addLayout(self.below)
        scroll.body.addStretch(1)
        self._stack.addWidget(self._list)
        self._back_words = back

    # What a kind of record says of itself

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        """Return the rows of the list, each with its record."""
        raise NotImplementedError

    def press(self, key: str, name: str) -> None:
        """Act on a pressable part of a row: opening it, unless a kind does something else."""
        if name == "open":
            self._open(key)

    def type(self, key: str, letter: str) -> None:
        """Act on a letter typed on a row."""

    # What the page of the case calls

    def commands(self) -> Sequence[Command]:
        if self.pane is None:
            return ()
        withdraw = Command(
            "record.withdraw", message("Case", "Withdraw this record"), self._withdraw, "case",
            icon="bin", group=5,
        )  # fmt: skip
        return (*self.pane.commands(), withdraw)

    def panes(self) -> Sequence[QWidget]:
        return self.pane.panes() if self.pane is not None else (self._list,)

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.table.set_breadth(breadth)
        if self.pane is not None:
            self.pane.set_breadth(breadth)

    def reload(self) -> None:
        found = self.rows()
        self._keys = {row.key: key for key, row in found}
        self.table.set_rows([row for _, row in found])
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.add_button.setVisible(bool(found))

    def focus_first(self) -> None:
        if self.pane is not None:
            self.pane.form.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._keys:
            if not self.table.current_key:
                self.table.set_current(next(iter(self._keys)))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.empty.action is not None:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        if self.pane is not None:
            self.pane.keep()

    def on_changes(self, changes: Changes) -> None:
        super().on_changes(changes)
        if self.pane is not None:
            self.pane.on_changes(changes)

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        if key.kind != self.kind:
            return False
        if self.pane is None or self.pane.key != key:
            self.open(key, leaf=leaf, cursor=cursor)
        elif leaf:
            self.pane.go_to(leaf, cursor)
        return True

    def step_back(self) -> bool:
        if self.pane is None:
            return False
        kept = str(self.pane.key.record)
        self.close_record()
        self.table.set_current(kept)
        self.focus_first()
        return True

    def spot(self) -> tuple[RecordKey, str, int] | None:
        return self.pane.spot() if self.pane is not None else None

    # Opening

    def add(self) -> None:
        """Begin a new record of this kind."""
        self.open(new_key(self.desk.session, self.kind, self.case))

    def open(
        self,
        key: RecordKey,
        *,
        ahead: Mapping[Leaf, Value] | None = None,
        leaf: str = "",
        cursor: int = 0,
    ) -> None:
        """Show the form of a record in the place of the list."""
        self.close_record()
        pane = RecordPane(self.desk, key, ahead=ahead, leaf=leaf, cursor=cursor)
        pane.set_breadth(self._breadth)
        pane.add_wanted.connect(self.add_wanted)
        pane.open_wanted.connect(self.open_wanted)
        pane.commands_changed.connect(self.commands_changed)
        watch_day(self.desk, pane)
        self.pane = pane
        holder = QWidget()
        column = self.look.column(holder, gap=0)
        row = self.look.row(gap=8, edges=(12, 8, 16, 0))
        back = Button(self.look, self._back_words, kind="quiet", icon="chevron-left", size="tool")
        back.act.connect(self.step_back)
        row.addWidget(back)
        row.addStretch(1)
        for button in self.record_buttons(key):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(pane, 1)
        self._stack.addWidget(holder)
        self._stack.setCurrentWidget(holder)
        self.record_shown.emit(key.record)
        self.commands_changed.emit()

    def record_buttons(self, key: RecordKey) -> Sequence[Button]:
        """Return the buttons above the form of a record."""
        return ()

    def close_record(self, *, keep: bool = True) -> None:
        """Show the list again; what is typed is kept, unless the record was given up."""
        if self.pane is None:
            return
        if keep:
            self.pane.keep()
        holder = self._stack.currentWidget()
        self.pane = None
        self._stack.setCurrentWidget(self._list)
        if holder is not None and holder is not self._list:
            self._stack.removeWidget(holder)
            holder.deleteLater()
        self.reload()
        self.record_shown.emit("")
        self.commands_changed.emit()

    def _withdraw(self) -> None:
        if self.pane is not None:
            self.desk.run(
                withdraw(self.desk, self.pane.key, partial(self.close_record, keep=False))
            )

    def _open(self, row: str) -> None:
        if row in self._keys:
            self.open(self._keys[row])


def titled(look: Look, words: Message, *, width: int = 0, stretch: int = 0) -> Column:
    """Return a column with a title in the language of the window."""
    return Column(look.words(words), width=width, stretch=stretch)
