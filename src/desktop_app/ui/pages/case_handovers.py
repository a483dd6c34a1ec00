"""Who stands in for a case or took it over: its notes, how it stands, and taking it back."""

from __future__ import annotations

from desktop_app.app import handed
from desktop_app.app.handed import NOTE, HandoverShown
from desktop_app.app.handover_notes import NoteShown, handover_notes
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.taking_back import take_back
from desktop_app.ui.pages.case_records import titled
from desktop_app.ui.pages.side_list import SideList
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.text import Marked


class Handovers(SideList):
    """A stand-in whose last day has passed stands out; the case is taken back from here."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            look,
            message("Handovers", "Stand-in and hand-over"),
            note=message("Handovers", "What the next coordinator must know, and for how long."),
            columns=(
                titled(look, message("Handovers", "From day"), width=132),
                titled(look, message("Handovers", "Kind"), stretch=2),
                titled(look, message("Handovers", "To"), stretch=2),
                titled(look, message("Handovers", "Victim told?"), width=132),
                titled(look, message("Handovers", "State"), width=150),
            ),
            add=message("Handovers", "Hand-over note"),
            none=message("Handovers", "Nobody stands in, and the case was not handed over."),
        )
        self._desk = desk
        self._case = case
        self.standing = Marked(look, "exchange", "", letter="row", weight=500, flow="wrap")
        self.back = Button(look, message("Handovers", "Take back…"), icon="undo", size="tool")
        self.back.act.connect(self._take_back)
        row = look.row(gap=8, edges=(15, 0, 15, 4))
        row.addWidget(self.standing, 1)
        row.addWidget(self.back)
        self.body.insertLayout(1, row)
        self.give = Button(look, message("Handovers", "Hand over…"), icon="exchange", size="tool")
        self.give.act.connect(lambda: desk.hand_over(case))
        self.heading.add(self.give)
        self.open_wanted.connect(desk.open_record)
        self.add_wanted.connect(lambda: desk.open_record(new_key(desk.session, NOTE, case)))

    def reload(self) -> None:
        """Read the notes again, and how the case stands."""
        session = self._desk.session
        found = handover_notes(session, self._case)
        self.show_rows([(one.key, _row(self._look, one)) for one in found])
        shown = handed.standing_of(session, self._case)
        self.standing.setVisible(shown is not None)
        self.back.setVisible(shown is not None and shown.may_take_back)
        self.give.setVisible(shown is None or not shown.away)
        if shown is not None:
            self._show_standing(shown)
            self.none.hide()

    def _show_standing(self, shown: HandoverShown) -> None:
        said = self._look.words(shown.said())
        if shown.terms.until is not None:
            until = message("Handovers", "until %1").fill(Day(shown.terms.until, "long"))
            said = f"{said}, {self._look.words(until)}"
        self.standing.text.set_words(said[:1].upper() + said[1:])

    def _take_back(self) -> None:
        shown = handed.standing_of(self._desk.session, self._case)
        if shown is not None:
            self._desk.run(take_back(self._desk, shown))


def _row(look: Look, one: NoteShown) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.starts_on, "short-year"))) if one.starts_on else ""
    until = ""
    if one.until is not None:
        until = look.words(message("Handovers", "until %1").fill(Day(one.until, "short-year")))
    told = look.words(one.told) if one.told is not None else ""
    state = look.words(one.state) if one.state is not None else ""
    late = look.words(message("Handovers", "to be taken back")) if one.late else ""
    ink = "text2" if one.ended else "text"
    cells = (
        Cell(
            day,
            until,
            tabular=True,
            ink=ink,  # type: ignore[arg-type]
            detail_ink="danger" if one.late else "text2",
        ),
        Cell(look.words(one.kind), weight=500, ink=ink),  # type: ignore[arg-type]
        Cell(one.to_role, one.from_role, ink=ink),  # type: ignore[arg-type]
        Cell(told, ink="text2"),
        Cell(state, late, detail_ink="danger", ink="text2"),
    )
    parts = (day, until, look.words(one.kind), one.to_role, told, state, late)
    return Row(one.key.record, cells, ", ".join(filter(None, parts)))
