"""Sharing: with whom what is shared for which purpose, until when; and in which bundles it left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.app.records import state_of
from desktop_app.app.sharings import (
    BundleOfCase,
    SharingShown,
    Standing,
    agreement_answers,
    bundles_of,
    reopen_agreement,
    sharings,
    withdraw_agreement,
)
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_handovers import Handovers
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.pages.undoing import Done, Undoing
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text

_STANDINGS: dict[Standing, tuple[Message, str, Ink]] = {
    "in_force": (message("Sharing", "In force"), "check", "ok"),
    "refused": (message("Sharing", "Against the wish"), "alert", "warn"),
    "not_asked": (message("Sharing", "Not asked yet"), "help", "warn"),
    "expired": (message("Sharing", "Expired"), "clock", "danger"),
    "withdrawn": (message("Sharing", "Taken back"), "cross", "text2"),
    "ended": (message("Sharing", "Ended"), "minus", "text2"),
}


class SharingPart(RecordsPart):
    """Lists the agreements; W takes one back for the victim, Ctrl+Z undoes that."""

    help_topic = "sharing"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="sharing",
            title=message("Sharing", "Sharing"),
            columns=(
                titled(look, message("Sharing", "State"), width=144),
                titled(look, message("Sharing", "With whom, for what"), stretch=3),
                titled(look, message("Sharing", "Which data"), stretch=3),
                Column(
                    look.words(message("Sharing", "Legal basis")), stretch=2, room=Breadth.MEDIUM
                ),
                titled(look, message("Sharing", "Ends on"), width=150),
            ),
            add=message("Sharing", "New agreement"),
            none=message("Sharing", "Nothing is shared with anybody yet."),
            back=message("Sharing", "Back to the agreements"),
            icon="exchange",
        )
        self._undoing = Undoing(self)
        self._shown: dict[str, SharingShown] = {}
        self._out = Card(look, edges=(1, 10, 1, 1), gap=6)
        holder = look.column(edges=(15, 0, 15, 0), gap=2)
        holder.addWidget(Heading(look, message("Sharing", "Left this laptop"), letter="card"))
        note = message(
            "Sharing", "The bundles in which this case went to somebody. Sheets stand under Paper."
        )
        holder.addWidget(Text(look, note, letter="row", ink="text2", flow="wrap"))
        self._out.body.addLayout(holder)
        self.out_table = Table(
            look,
            (
                titled(look, message("Sharing", "When"), width=130),
                titled(look, message("Sharing", "To whom"), stretch=2),
                titled(look, message("Sharing", "Shielded fields"), stretch=2),
                titled(look, message("Sharing", "Bundle"), width=190),
            ),
            name=message("Sharing", "Left this laptop"),
            height=40,
        )
        self._out.body.addWidget(self.out_table)
        self._none_out = Text(
            look,
            message("Sharing", "This case is in no bundle yet."),
            letter="row",
            ink="text2",
            flow="wrap",
        )
        self._none = look.column(edges=(15, 0, 15, 10))
        self._none.addWidget(self._none_out)
        self._out.body.addLayout(self._none)
        self.handovers = Handovers(desk, case)
        self.below.addWidget(self.handovers)
        self.below.addWidget(self._out)

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        found = sharings(self.desk.session, self.case)
        self._shown = {one.key.record: one for one in found}
        return [(one.key, _row(self.look, one)) for one in found]

    def reload(self) -> None:
        super().reload()
        self.handovers.reload()
        late = sum(one.standing == "expired" for one in self._shown.values())
        self.head.set_beside(message("Sharing", "%n expired", "", late) if late else "")
        out = bundles_of(self.desk.session, self.case)
        self.out_table.set_rows([_out_row(self.look, one) for one in out])
        self.out_table.setVisible(bool(out))
        self._none_out.setVisible(not out)

    def set_breadth(self, breadth: Breadth) -> None:
        super().set_breadth(breadth)
        self.handovers.set_breadth(breadth)
        self.out_table.set_breadth(breadth)

    def panes(self) -> Sequence[QWidget]:
        return super().panes() if self.pane is not None else (self.card, self.handovers, self._out)

    def commands(self) -> Sequence[Command]:
        if self.pane is not None:
            return super().commands()
        take_back = Command(
            "sharing.take_back",
            message("Case", "Take an agreement back"),
            lambda: self.take_back(self.table.current_key),
            "case",
            letter="W",
        )
        return (take_back, *self._undoing.commands())

    def type(self, key: str, letter: str) -> None:
        if letter == "w":
            self.take_back(key)

    def record_buttons(self, key: RecordKey) -> Sequence[Button]:
        if state_of(self.desk.session, key) is None:
            return ()
        button = Button(
            self.look,
            message("Sharing", "Take back for the victim"),
            kind="danger",
            icon="cross",
            size="tool",
        )
        button.act.connect(partial(self.take_back, str(key.record)))
        return (button,)

    def take_back(self, row: str) -> None:
        """Write down that the victim takes the agreement in ``row`` back, today."""
        session, key = self.desk.session, self._keys.get(row)
        one = self._shown.get(row)
        if key is None or one is None:
            return
        before = agreement_answers(session, key)
        done = message("Sharing", "Taken back. From now on nothing is shared for this.")
        back = message("Sharing", "The agreement is as it was.")
        take = partial(self.desk.write, lambda: withdraw_agreement(session, key), done)
        undo = partial(self.desk.write, lambda: reopen_agreement(session, key, before), back)
        if take():
            self._undoing.add(Done(one.party, undo, take))


def _row(look: Look, one: SharingShown) -> Row:
    words, icon, ink = _STANDINGS[one.standing]
    state, party = look.words(words), look.words(one.party)
    whom = ", ".join(filter(None, (party, one.organisation)))
    data = look.words(one.data) if one.data is not None else ""
    limits = look.words(message("Sharing", "limits: %1").fill(one.limits)) if one.limits else ""
    basis = look.words(one.basis) if one.basis is not None else ""
    how = look.words(one.how) if one.how is not None else ""
    ends = ""
    if one.withdrawn_on is not None and one.standing == "withdrawn":
        ends = look.words(message("Sharing", "taken back %1").fill(Day(one.withdrawn_on, "brief")))
    elif one.expires is not None:
        ends = look.words(Message("", "%1").fill(Day(one.expires, "short-year")))
    against = ""
    if one.against is not None:
        against = look.words(message("Sharing", "against the wish: %1").fill(one.against.what))
    expired, quiet = one.standing == "expired", one.over and one.standing != "expired"
    cells = (
        Cell(state, icon=icon, icon_ink=ink, ink="danger" if expired else "text"),
        Cell(whom, one.purpose, weight=500, ink="text2" if quiet else "text"),
        Cell(data, limits or against, ink="text2" if quiet else "text"),
        Cell(basis, how, ink="text2"),
        Cell(ends, ink="danger" if expired else "text2", weight=600 if expired else 0),
    )
    said = (state, whom, one.purpose, data, limits, against, basis, how, ends)
    return Row(one.key.record, cells, ", ".join(filter(None, said)))


def _out_row(look: Look, one: BundleOfCase) -> Row:
    when = look.words(Message("", "%1").fill(Day(one.on, "short-year")))
    n = one.shielded
    shielded = (
        message("Sharing", "%n went along", "", n) if n else message("Sharing", "stayed here")
    )
    number = message("Sharing", "bundle %1").fill(one.number)
    state = message("Sharing", "confirmed") if one.confirmed else message("Sharing", "written")
    words = tuple(map(look.words, (shielded, number, state)))
    cells = (
        Cell(when, tabular=True),
        Cell(one.contact, weight=500),
        Cell(words[0], icon="lock" if n else "", icon_ink="warn"),
        Cell(words[1], words[2]),
    )
    return Row(str(one.number) + one.contact, cells, ", ".join((when, one.contact, *words)))
