"""The hearings of a case: details, checklist, sheet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from desktop_app.app.court_day import still_asked
from desktop_app.app.hearings import HearingShown, hearings
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.around import around_buttons, courthouse_button
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.rows import Cell, Row


class HearingsPart(RecordsPart):
    """Lists the hearings; R runs the checklist of one."""

    run_wanted = Signal(object)  # RecordKey of a hearing: run its checklist

    help_topic = "hearing"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="hearing",
            title=message("Hearings", "Hearings"),
            columns=(
                titled(look, message("Hearings", "Day"), width=236),
                titled(look, message("Hearings", "Hearing"), stretch=1),
                titled(look, message("Hearings", "Checklist"), width=120),
                titled(look, message("Hearings", "Run"), width=110),
            ),
            add=message("Hearings", "New hearing"),
            none=message("Hearings", "No hearings yet."),
            back=message("Hearings", "Back to the hearings"),
            icon="court",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        return [(one.key, self._row(one)) for one in hearings(self.desk.session, self.case)]

    def press(self, key: str, name: str) -> None:
        if name == "run" and key in self._keys:
            self.run_wanted.emit(self._keys[key])
        else:
            super().press(key, name)

    def type(self, key: str, letter: str) -> None:
        if letter == "r" and key in self._keys:
            self.run_wanted.emit(self._keys[key])

    def commands(self) -> Sequence[Command]:
        if self.pane is not None or not self._keys:
            return super().commands()
        run = Command(
            "hearing.run", message("Hearings", "Run the checklist"), self._run_current, "case",
            icon="list", letter="R",
        )  # fmt: skip
        return (run,)

    def reload(self) -> None:
        before = bool(self._keys)
        super().reload()
        if bool(self._keys) != before:
            self.commands_changed.emit()

    def _run_current(self) -> None:
        self.type(self.table.current_key, "r")

    def record_buttons(self, key: RecordKey) -> Sequence[Button]:
        run = Button(self.look, message("Hearings", "Run the checklist"), icon="list", size="tool")
        run.act.connect(partial(self.run_wanted.emit, key))
        sheets = Button(self.look, message("Hearings", "Print"), icon="printer", size="tool")
        sheets.act.connect(partial(self.desk.open_sheets, key))
        return (
            courthouse_button(self.desk, lambda: self.pane),
            *around_buttons(self.desk, key),
            sheets,
            run,
        )

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
        n = len(still_asked(self.desk.session, one.key))
        after = look.words(message("Hearings", "%n questions about the day", "", n)) if n else ""
        run = look.words(message("Hearings", "Run"))
        past = one.status in ("done", "cancelled")
        cells = (
            Cell(day, at, tabular=True, ink="text2" if past else "text"),
            Cell(
                kind,
                " · ".join(filter(None, (state, one.city, after))),
                letter="row_strong",
                detail_ink="warn" if n else "text2",
                detail_icon="circle-dashed" if n else "",
            ),
            Cell(count, share=one.done / one.total if one.total else 0.0),
            Cell(run, icon="list", ink="accent", press="run", weight=500),
        )
        said = ", ".join(filter(None, (day, at, kind, one.city, state, count, after)))
        return Row(one.key.record, cells, said)
