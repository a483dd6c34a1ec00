"""People: who stands beside the case in which role, what each may know, and numbers on duty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.app.office import colleagues
from desktop_app.app.people import (
    PersonShown,
    duty_numbers,
    people,
    person_from_colleague,
    suspects,
)
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.choose import Choose
from desktop_app.ui.flow import Flow
from desktop_app.ui.pages.case_contacts import ContactLog
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class PeoplePart(RecordsPart):
    """The people by role; below them the suspects by label and the duty numbers of the office."""

    help_topic = "people"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="person",
            title=message("People", "People"),
            columns=(
                titled(look, message("People", "Role"), stretch=3),
                titled(look, message("People", "May know"), width=150),
                titled(look, message("People", "Victim agrees?"), width=116),
                titled(look, message("People", "How to reach"), stretch=2),
                Column(
                    look.words(message("People", "Holds until")), width=150, room=Breadth.MEDIUM
                ),
            ),
            add=message("People", "New person"),
            none=message("People", "Nobody is written down yet. The role is enough."),
            back=message("People", "Back to the people"),
            icon="person",
        )
        self.from_office = Button(look, message("People", "From the office…"), icon="folder")
        self.from_office.act.connect(lambda: desk.run(self._from_office()))
        self.head.add(self.from_office)
        self._suspects = _Listing(
            look,
            message("People", "Suspects"),
            message("People", "By their label only, one for each proceeding."),
            (
                titled(look, message("People", "Label"), width=150),
                titled(look, message("People", "Custody"), stretch=1),
            ),
        )
        self._suspects.table.opened.connect(self._open_suspect)
        self._proceedings: dict[str, RecordKey] = {}
        self._duty = _Listing(
            look,
            message("People", "Numbers on duty"),
            message("People", "Of this office, from Settings; they go in no bundle of a case."),
            (
                titled(look, message("People", "Who"), stretch=1),
                titled(look, message("People", "Number"), width=190),
                titled(look, message("People", "Hours"), stretch=1),
            ),
        )
        change = Button(look, message("People", "Change…"), kind="quiet", size="small")
        change.setAccessibleName(look.words(message("People", "Change the numbers on duty")))
        change.act.connect(lambda: desk.open_settings("office"))
        self._duty.heading.add(change)
        self.contacts = ContactLog(desk, case)
        self.below.addWidget(self.contacts)
        self.below.addWidget(self._suspects)
        self.below.addWidget(self._duty)

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        return [(one.key, _row(self.look, one)) for one in people(self.desk.session, self.case)]

    def reload(self) -> None:
        super().reload()
        self.contacts.reload()
        session = self.desk.session
        found = suspects(session, self.case)
        self._proceedings = {one.key.record: one.key for one in found}
        self._suspects.show_rows(
            [
                Row(
                    one.key.record,
                    (
                        Cell(one.label, weight=500),
                        Cell(self.look.words(one.custody) if one.custody else "", ink="text2"),
                    ),
                )
                for one in found
            ]
        )
        self._duty.show_rows(
            [
                Row(
                    str(at),
                    (
                        Cell(self.look.words(one.role)),
                        Cell(one.number, tabular=True, weight=500),
                        Cell(one.hours, ink="text2"),
                    ),
                )
                for at, one in enumerate(duty_numbers(session))
            ]
        )
        self.from_office.setVisible(bool(colleagues(session)))

    def set_breadth(self, breadth: Breadth) -> None:
        super().set_breadth(breadth)
        self.contacts.set_breadth(breadth)
        self._suspects.table.set_breadth(breadth)
        self._duty.table.set_breadth(breadth)

    def panes(self) -> Sequence[QWidget]:
        if self.pane is not None:
            return super().panes()
        return (self.card, self.contacts, self._suspects, self._duty)

    def _open_suspect(self, row: str) -> None:
        if row in self._proceedings:
            self.desk.open_record(self._proceedings[row])

    def _from_office(self) -> Flow:
        session, look = self.desk.session, self.look
        found = {str(one.key.record): one for one in colleagues(session)}
        names = [
            (key, ", ".join(filter(None, (one.label, one.unit)))) for key, one in found.items()
        ]
        dialog = Choose(
            look,
            message("People", "A colleague of the office"),
            names,
            label=message("People", "Who"),
            verb=message("People", "Fill in"),
        )
        if (yield dialog) and dialog.chosen in found:
            ahead = person_from_colleague(session, found[dialog.chosen].key)
            self.open(new_key(session, self.kind, self.case), ahead=ahead)


class _Listing(Card):
    """A small list under a title; hidden while it is empty."""

    def __init__(
        self, look: Look, title: Message, note: Message, columns: Sequence[Column]
    ) -> None:
        super().__init__(look, edges=(1, 10, 1, 1), gap=6)
        holder = look.column(edges=(15, 0, 15, 0), gap=2)
        self.heading = Heading(look, title, letter="card")
        holder.addWidget(self.heading)
        holder.addWidget(Text(look, note, letter="row", ink="text2", flow="wrap"))
        self.body.addLayout(holder)
        self.table = Table(look, columns, name=title, height=40)
        self.body.addWidget(self.table)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.table.set_rows(rows)
        self.setVisible(bool(rows))


def _row(look: Look, one: PersonShown) -> Row:
    role = look.words(one.role)
    named = ", ".join(filter(None, (one.label, one.organisation)))
    knows = look.words(one.knows) if one.knows is not None else ""
    agreed = look.words(one.agreed) if one.agreed is not None else ""
    channel = look.words(one.channel) if one.channel is not None else ""
    phone = look.words(message("People", "number shielded")) if one.phone else ""
    reach = ", ".join(filter(None, (channel, phone)))
    left = one.standing == "left"
    until = ""
    if left:
        until = look.words(message("People", "no longer involved"))
    elif one.until is not None:
        until = look.words(Message("", "%1").fill(Day(one.until, "short-year")))
    late = one.standing == "check"
    overdue = look.words(message("People", "check this")) if late else ""
    cells = (
        Cell(role, named, letter="row_strong", weight=500, ink="text2" if left else "text"),
        Cell(knows, icon="lock" if one.may_know == 0 else "", ink="text2" if left else "text"),
        Cell(agreed, ink="text2"),
        Cell(reach, one.hours),
        Cell(until, overdue, ink="danger" if late else "text2", weight=600 if late else 0),
    )
    parts = (role, named, knows, agreed, reach, one.hours, until, overdue)
    return Row(one.key.record, cells, ", ".join(filter(None, parts)))
