"""The measures of a case."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.measures import MeasureShown, measures
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.rows import Cell, Row


class MeasuresPart(RecordsPart):
    """What protects, from when, until when, and who decides."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="measure",
            title=message("Measures", "Measures"),
            columns=(
                titled(look, message("Measures", "State"), width=132),
                titled(look, message("Measures", "Measure"), stretch=3),
                titled(look, message("Measures", "Who decides"), stretch=2),
                titled(look, message("Measures", "Until"), width=150),
                titled(look, message("Measures", "Review"), width=104),
            ),
            add=message("Measures", "New measure"),
            none=message("Measures", "No measures yet."),
            back=message("Measures", "Back to the measures"),
            icon="shield",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        shown = measures(self.desk.session, self.case)
        return [(one.key, _row(self.look, one)) for one in shown]


def _row(look: Look, one: MeasureShown) -> Row:
    name = look.words(one.name)
    state = look.words(one.said) if one.said is not None else ""
    when = one.when()
    until = look.words(when) if when is not None else ""
    review = ""
    if one.review_on is not None and one.standing == "active":
        review = look.words(Message("", "%1").fill(Day(one.review_on)))
    over = one.standing == "over"
    active = one.standing == "active"
    icon = "check" if active else "cross" if over else "clock"
    tested = ""
    if one.tested_on is not None:
        tested = look.words(message("Measures", "tested %1").fill(Day(one.tested_on)))
    cells = (
        Cell(state, icon=icon, icon_ink="ok" if active else "text2" if over else "warn"),
        Cell(name, tested, weight=500, ink="text2" if over else "text"),
        Cell(one.decider, one.owner),
        Cell(until, ink="danger" if one.late else "text", weight=600 if one.late else 0),
        Cell(review, ink="text2"),
    )
    return Row(one.key.record, cells, ", ".join(filter(None, (name, state, until, one.decider))))
