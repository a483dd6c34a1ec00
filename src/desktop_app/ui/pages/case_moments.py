"""The trigger events of a case, which steps follow: when, told or not, and how it went."""

from __future__ import annotations

from desktop_app.app.records import new_key
from desktop_app.app.trigger_events import TRIGGER_EVENT, TriggerShown, trigger_events
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import titled
from desktop_app.ui.pages.side_list import SideList
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.rows import Cell, Row


class TriggerEvents(SideList):
    """What is to come first; telling that is late stands out."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            look,
            message("TriggerEvents", "Trigger events"),
            note=message(
                "TriggerEvents",
                "Moments at which the risk may change. Steps can be made from them and move along.",
            ),
            columns=(
                titled(look, message("TriggerEvents", "Day"), width=132),
                titled(look, message("TriggerEvents", "Moment"), stretch=3),
                titled(look, message("TriggerEvents", "Victim told?"), stretch=2),
                titled(look, message("TriggerEvents", "Result"), width=132),
            ),
            add=message("TriggerEvents", "New trigger event"),
            none=message("TriggerEvents", "None yet. Write down at least the next two steps."),
        )
        self._desk = desk
        self._case = case
        self.open_wanted.connect(desk.open_record)
        self.add_wanted.connect(
            lambda: desk.open_record(new_key(desk.session, TRIGGER_EVENT, case))
        )

    def reload(self) -> None:
        """Read the trigger events again."""
        found = trigger_events(self._desk.session, self._case)
        self.show_rows([(one.key, _row(self._look, one)) for one in found])


def _row(look: Look, one: TriggerShown) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "short-year"))) if one.day else "–"
    certainty = look.words(one.certainty) if one.certainty is not None and not one.over else ""
    n = one.following
    steps = look.words(message("TriggerEvents", "%n steps follow it", "", n)) if n else ""
    told = look.words(one.told) if one.told is not None else ""
    by = ""
    if one.tell_by is not None:
        by = look.words(message("TriggerEvents", "before %1").fill(Day(one.tell_by)))
    result = look.words(one.result) if one.result is not None else ""
    ink = "text2" if one.over else "text"
    cells = (
        Cell(day, certainty, tabular=True, ink=ink),  # type: ignore[arg-type]
        Cell(look.words(one.kind), steps, weight=500, ink=ink),  # type: ignore[arg-type]
        Cell(
            told,
            by,
            ink="danger" if one.late else ink,  # type: ignore[arg-type]
            weight=600 if one.late else 0,
            detail_ink="danger" if one.late else "text2",
        ),
        Cell(result, ink="text2"),
    )
    parts = (day, certainty, look.words(one.kind), steps, told, by, result)
    return Row(one.key.record, cells, ", ".join(filter(None, parts)))
