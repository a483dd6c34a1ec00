"""The hearings of a case: details, checklist, sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal

from desktop_app.app.cases import proceedings
from desktop_app.app.hearings import HearingShown, hearings
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.rows import Cell, Row


class HearingsPart(RecordsPart):
    """Lists the hearings; R runs the checklist of one."""

    run_wanted = Signal(object)  # RecordKey of a hearing: run its checklist

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="hearing",
            title=message("Hearings", "Hearings"),
            columns=(
                titled(look, message("Hearings", "Day"), width=190),
                titled(look, message("Hearings", "Hearing"), stretch=2),
                titled(look, message("Hearings", "Place"), stretch=1),
                titled(look, message("Hearings", "State"), width=116),
                titled(look, message("Hearings", "Checklist"), width=120),
                titled(look, message("Hearings", "Run"), width=140),
            ),
            add=message("Hearings", "New hearing"),
            none=message("Hearings", "No hearings yet."),
            back=message("Hearings", "Back to the hearings"),
            icon="court",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        return [(one.key, self._row(one)) for one in hearings(self.desk.session, self.case)]

    def ahead(self) -> Mapping[Leaf, Value]:
        found = proceedings(self.desk.session, self.case)
        return {Leaf("proceeding"): found[0].key.record} if len(found) == 1 else {}

    def press(self, key: str, name: str) -> None:
        if name == "run" and key in self._keys:
            self.run_wanted.emit(self._keys[key])
        else:
            super().press(key, name)

    def type(self, key: str, letter: str) -> None:
        if letter == "r" and key in self._keys:
            self.run_wanted.emit(self._keys[key])

    def record_buttons(self, key: RecordKey) -> Sequence[Button]:
        run = Button(self.look, message("Hearings", "Run the checklist"), icon="list", size="tool")
        run.act.connect(partial(self.run_wanted.emit, key))
        sheets = Button(self.look, message("Hearings", "Print"), icon="printer", size="tool")
        sheets.act.connect(partial(self.desk.open_sheets, key))
        return (sheets, run)

    def _row(self, one: HearingShown) -> Row:
        look = self.look
        form = self.desk.session.form("hearing")
        state = next(
            (look.words(o.label) for o in form.field("status").options if o.value == one.status),
            "",
        )
        day = look.words(verbatim("%1").fill(Day(one.day, "full"))) if one.day else ""
        at = f"{one.at:%H:%M}" if one.at else ""
        kind = look.words(one.kind)
        count = look.words(message("Hearings", "%1 of %2").fill(one.done, one.total))
        run = look.words(message("Hearings", "Run"))
        past = one.status in ("done", "cancelled")
        cells = (
            Cell(day, at, tabular=True, ink="text2" if past else "text"),
            Cell(kind, weight=500, letter="row_strong"),
            Cell(one.city),
            Cell(state, ink="text2"),
            Cell(count, share=one.done / one.total if one.total else 0.0),
            Cell(run, icon="list", ink="accent", press="run", weight=500),
        )
        said = ", ".join(filter(None, (day, at, kind, one.city, state, count)))
        return Row(one.key.record, cells, said)
