"""Interviews: how they are prepared, and what was told once already and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.interviews import PreparationShown, ToldShown, preparations, told
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.around import around_buttons
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class InterviewsPart(RecordsPart):
    """Lists the preparations; the told-once register stands below them."""

    help_topic = "interview"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="interview_preparation",
            title=message("Interviews", "Interview preparations"),
            columns=(
                titled(look, message("Interviews", "Day"), width=190),
                titled(look, message("Interviews", "Interview"), stretch=1),
                titled(look, message("Interviews", "State"), width=116),
                titled(look, message("Interviews", "Two rules"), width=132),
            ),
            add=message("Interviews", "Prepare an interview"),
            none=message("Interviews", "No interview is being prepared."),
            back=message("Interviews", "Back to the interviews"),
            icon="chat",
        )
        self._register = Card(look, edges=(1, 10, 1, 1), gap=6)
        heading = Heading(look, message("Interviews", "Told once"), letter="card")
        holder = look.column(edges=(15, 0, 15, 0), gap=2)
        self.add_told = Button(
            look, message("Interviews", "Add a telling"), icon="plus", size="tool"
        )
        self.add_told.act.connect(self.add_telling)
        heading.add(self.add_told)
        holder.addWidget(heading)
        self._counts = Text(look, "", letter="row", ink="text2", flow="wrap")
        holder.addWidget(self._counts)
        self._register.body.addLayout(holder)
        self.told_table = Table(
            look,
            (
                titled(look, message("Interviews", "When"), width=116),
                titled(look, message("Interviews", "Told to"), stretch=2),
                titled(look, message("Interviews", "Kind"), stretch=1),
                titled(look, message("Interviews", "Form"), width=124),
                titled(look, message("Interviews", "Where kept"), stretch=1),
                titled(look, message("Interviews", "Access"), width=116),
            ),
            name=message("Interviews", "Told once"),
            height=44,
        )
        self._told: dict[str, RecordKey] = {}
        self.told_table.opened.connect(lambda key: self.open(self._told[key]))
        self._register.body.addWidget(self.told_table)
        self.below.addWidget(self._register)
        self.add_wanted.connect(self._add_beside)
        self.open_wanted.connect(self.show_record)

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        look = self.look
        return [(one.key, _row(look, one)) for one in preparations(self.desk.session, self.case)]

    def reload(self) -> None:
        super().reload()
        register = told(self.desk.session, self.case)
        self._told = {one.key.record: one.key for one in register.rows}
        self.told_table.set_rows([_told_row(self.look, one) for one in register.rows])
        self.told_table.setVisible(bool(register.rows))
        self._counts.set_words(
            message("Interviews", "Told %1 times in the justice chain, %2 times in all.").fill(
                register.in_justice, register.in_all
            )
            if register.rows
            else message(
                "Interviews", "Nothing is registered. Only who, when and where it is kept."
            )
        )

    def set_breadth(self, breadth: Breadth) -> None:
        super().set_breadth(breadth)
        self.told_table.set_breadth(breadth)

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> bool:
        if key.kind == "told_once":
            self.open(key, leaf=leaf, cursor=cursor)
            return True
        return super().show_record(key, leaf, cursor=cursor)

    def record_buttons(self, key: RecordKey) -> Sequence[Button]:
        return around_buttons(self.desk, key)

    def add_telling(self) -> None:
        """Begin a new line of the told-once register."""
        self.open(new_key(self.desk.session, "told_once", self.case))

    def _add_beside(self, kind: str) -> None:
        if kind == "told_once":
            self.add_telling()


def _row(look: Look, one: PreparationShown) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "full"))) if one.day else "–"
    at = f"{one.at:%H:%M}" if one.at else ""
    kind, state = look.words(one.kind), look.words(one.said) if one.said else ""
    rules = look.words(message("Interviews", "%1 of 2 ticked").fill(one.guardrails))
    cells = (
        Cell(day, at, tabular=True),
        Cell(kind, weight=500, letter="row_strong"),
        Cell(state, ink="text2"),
        Cell(rules, share=one.guardrails / 2),
    )
    return Row(one.key.record, cells, ", ".join(filter(None, (day, at, kind, state, rules))))


def _told_row(look: Look, one: ToldShown) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "short-year"))) if one.day else ""
    kind = look.words(one.kind) if one.kind else ""
    form = look.words(one.form) if one.form else ""
    access = look.words(one.access) if one.access else ""
    note = ""
    if one.planned:
        note = look.words(message("Interviews", "planned, not counted"))
    elif not one.counts:
        note = look.words(message("Interviews", "procedure only, not counted"))
    ink: Ink = "text" if one.counts else "text2"
    cells = (
        Cell(day, tabular=True, ink=ink),
        Cell(one.to_role, note, weight=500, ink=ink),
        Cell(kind, ink=ink),
        Cell(form, ink=ink),
        Cell(one.where_kept, ink=ink),
        Cell(access, ink=ink),
    )
    said = ", ".join(filter(None, (day, one.to_role, kind, form, one.where_kept, access, note)))
    return Row(one.key.record, cells, said)
