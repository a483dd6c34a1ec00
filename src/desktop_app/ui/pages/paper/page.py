"""The page of Paper: booking in and the register at the left, the preview at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.app import printing
from desktop_app.app.changes import Changes
from desktop_app.app.coming_hearings import coming
from desktop_app.app.printing import SheetShown, SheetState
from desktop_app.app.session import ZONE
from desktop_app.domain.ids import RecordKey
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.pages.paper.preview import Preview
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text

_LEFT: Final = 516


class PaperPage(Page):
    """Enter in the code box books the sheet in."""

    help_topic = "paper"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        look = desk.look
        self._sheets: tuple[SheetShown, ...] = ()
        self._hearings: dict[str, RecordKey] = {}
        column = look.column(self, gap=12, edges=(24, 14, 24, 14))
        self.head = PageHead(look, message("Place", "Paper"))
        column.addWidget(self.head)
        self._which = Choice(
            look,
            name=message("Paper", "Sheets of this hearing"),
            hint=message("Paper", "New sheet"),
        )
        look.least(self._which, width=260)
        self._which.picked.connect(self._on_which)
        self.head.add(self._which)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        look.space_out(self._row, gap=16)
        column.addLayout(self._row, 1)
        self._left = Scroll(look, gap=12)
        self._left.body.addWidget(self._book_card())
        self._left.body.addWidget(self._register_card())
        self._left.body.addStretch(1)
        self._row.addWidget(self._left, 47)
        self._right = QWidget()
        right = look.column(self._right, gap=0)
        self.preview = Preview(desk)
        self.preview.hide()
        right.addWidget(self.preview, 1)
        self._nothing = Card(look)
        empty = Empty(
            look,
            message("Paper", "Choose a hearing to see its sheets"),
            icon="printer",
            detail=message("Paper", "Every sheet is checked before it is shown."),
            tone="accent",
        )
        self._nothing.body.addWidget(empty)
        right.addWidget(self._nothing, 1)
        self._row.addWidget(self._right, 53)

    # What the window calls

    def panes(self) -> Sequence[QWidget]:
        return (self._left, self._right)

    def commands(self) -> Sequence[Command]:
        return (
            Command("paper.code", message("Paper", "Book a sheet in"), self.code.setFocus, "case"),
        )

    def set_breadth(self, breadth: Breadth) -> None:
        narrow = breadth is Breadth.NARROW
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._table.set_breadth(breadth)

    def entered(self) -> None:
        self.reload()
        self.code.setFocus()

    def on_changes(self, changes: Changes) -> None:
        self.reload()

    # What the owner says

    def show_hearing(self, hearing: RecordKey, what: str = "") -> None:
        """Show the sheets of a hearing, ``what`` (checklist, victim, aftercare) first."""
        self._nothing.hide()
        self.preview.show()
        self._which.set_value(hearing.record)
        self.preview.show_hearing(hearing, what)

    def reload(self) -> None:
        """Read the register and the coming hearings again."""
        session = self._desk.session
        self._sheets = printing.sheet_register(session)
        open_ones = [one for one in self._sheets if one.state == "issued"]
        n = len(open_ones)
        self.head.set_beside(message("Paper", "%n sheets not booked in", "", n) if n else "")
        self.head.beside.set_ink("warn")
        shown = open_ones if self._filter.value == "open" else self._sheets
        self._table.set_rows([self._sheet_row(one) for one in shown])
        self._table.setVisible(bool(shown))
        self._none.setVisible(not shown)
        found = coming(session)
        self._hearings = {one.key.record: one.key for one in found}
        say = self.look.words
        options = []
        for one in found:
            day = say(verbatim("%1").fill(Day(one.day))) if one.day else ""
            options.append((one.key.record, f"{one.code} · {say(one.kind)} · {day}"))
        self._which.set_options(options)

    # Booking in

    def _book_card(self) -> Card:
        look = self.look
        card = Card(look, edges=(16, 11, 16, 12), gap=8)
        head = look.row(gap=9)
        head.addWidget(Text(look, message("Paper", "Sheet back?"), letter="card"))
        hint = message("Paper", "Type the code, or scan it")
        head.addWidget(Text(look, hint, letter="row", ink="text2", flow="cut"))
        head.addStretch(1)
        card.body.addLayout(head)
        row = look.row(gap=8)
        self.code = Line(look, name=message("Paper", "Code of the sheet"), icon="scan")
        self.code.returnPressed.connect(self.book)
        row.addWidget(self.code, 2)
        self.state = Segmented(
            look,
            (
                ("returned", message("Paper", "Back")),
                ("destroyed", message("Paper", "Destroyed")),
                ("lost", message("Paper", "Lost")),
            ),
            name=message("Paper", "What became of it"),
            size="bar",
        )
        self.state.set_value("destroyed")
        row.addWidget(self.state, 3)
        button = Button(look, message("Paper", "Book in"))
        button.act.connect(self.book)
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def book(self) -> None:
        """Book the sheet in whose code was typed."""
        code, state = self.code.text().strip(), self.state.value
        if not code:
            self.code.setFocus()
            return
        session = self._desk.session
        done = message("Paper", "Sheet %1 is booked in.").fill(code)
        if self._desk.write(lambda: printing.book(session, code, cast(SheetState, state)), done):
            self.code.clear()
        self.code.setFocus()

    # The register

    def _register_card(self) -> Card:
        look = self.look
        card = Card(look, edges=(1, 9, 1, 1), gap=8)
        head = look.row(gap=8, edges=(15, 0, 12, 0))
        head.addWidget(Text(look, message("Paper", "Register of sheets"), letter="card"))
        head.addStretch(1)
        self._filter = Segmented(
            look,
            (("open", message("Paper", "Open")), ("all", message("Paper", "All"))),
            name=message("Paper", "Which sheets"),
            size="tool",
        )
        self._filter.set_value("all")
        self._filter.chosen.connect(lambda _value: self.reload())
        head.addWidget(self._filter)
        card.body.addLayout(head)
        say = look.words
        self._table = Table(
            look,
            (
                Column(say(message("Paper", "Code")), width=136),
                Column(say(message("Paper", "Sheet and for what")), stretch=1),
                Column(say(message("Paper", "State, destroy before")), width=176),
            ),
            name=message("Paper", "Register of sheets"),
            height=49,
        )
        self._table.current_changed.connect(self._on_sheet)
        card.body.addWidget(self._table)
        self._none = Empty(
            look,
            message("Paper", "No sheet is on paper"),
            icon="page",
            detail=message("Paper", "What is printed or saved stands here until it is destroyed."),
        )
        card.body.addWidget(self._none)
        return card

    def _sheet_row(self, one: SheetShown) -> Row:
        say = self.look.words
        state, icon, ink = _state(one)
        detail = ""
        if one.destroy_by is not None and one.state == "issued":
            due = one.destroy_by.astimezone(ZONE)
            words = message("Paper", "%1 %2, overdue") if one.overdue else message("Paper", "%1 %2")
            detail = say(words.fill(Day(due.date()), f"{due:%H:%M}"))
        elif one.printed_on is not None:
            detail = say(message("Paper", "printed %1").fill(Day(one.printed_on)))
        what = say(one.what) if one.what is not None else ""
        code = printing.codename_of(self._desk.session, one)
        serial = say(message("Paper", "%1 · sheet %2").fill(code, f"{one.serial:04d}"))
        return Row(
            one.code,
            (
                Cell(one.code, weight=600, tabular=True),
                Cell(what, serial, weight=500),
                Cell(
                    say(state),
                    detail,
                    icon=icon,
                    icon_ink=ink,
                    ink=ink if ink != "text2" else "text",
                    detail_ink="warn" if one.overdue else "text2",
                ),
            ),
        )

    def _on_sheet(self, code: str) -> None:
        """Put the code of the chosen open sheet into the box, ready to be booked in."""
        one = next((one for one in self._sheets if one.code == code), None)
        if one is not None and one.state == "issued" and self._table.hasFocus():
            self.code.setText(one.code)

    def _on_which(self, record: str) -> None:
        if record in self._hearings:
            self.show_hearing(self._hearings[record])


def _state(one: SheetShown) -> tuple[Message, str, Ink]:
    match one.state:
        case "issued":
            if one.overdue:
                return message("Paper", "not booked in"), "clock", "warn"
            return message("Paper", "on paper"), "page", "text2"
        case "returned":
            return message("Paper", "back"), "undo", "text2"
        case "destroyed":
            return message("Paper", "destroyed"), "check", "ok"
        case "lost":
            return message("Paper", "lost"), "alert", "danger"
        case other:
            return verbatim(other), "circle-dashed", "text2"
