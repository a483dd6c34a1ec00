"""Colleagues and courthouses: what the office knows, from which forms are filled in."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.office import ColleagueShown, CourthouseShown, colleagues, courthouses
from desktop_app.app.records import new_key
from desktop_app.domain.ids import NO_CASE, RecordKey
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.widgets.rows import Cell, Column, Row


class OfficeList(RecordsPart):
    """Records of the vault itself: they belong to no case and leave in no bundle."""

    def __init__(
        self,
        desk: Desk,
        *,
        kind: str,
        title: Words,
        columns: Sequence[Column],
        add: Words,
        none: Words,
        back: Words,
        icon: str,
    ) -> None:
        super().__init__(
            desk,
            NO_CASE,
            kind=kind,
            title=title,
            columns=columns,
            add=add,
            none=none,
            back=back,
            icon=icon,
        )
        self.reload()

    def add(self) -> None:
        self.open(new_key(self.desk.session, self.kind, None))


class ColleaguesPart(OfficeList):
    """Who stands in, who may confirm, how to reach them."""

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(
            desk,
            kind="colleague",
            title=message("Office", "Colleagues"),
            columns=(
                titled(look, message("Office", "Role label"), width=130),
                titled(look, message("Office", "Function"), stretch=2),
                titled(look, message("Office", "Phone"), width=140),
                titled(look, message("Office", "May confirm"), width=116),
                Column(look.words(message("Office", "Today")), width=150, room=Breadth.MEDIUM),
            ),
            add=message("Office", "New colleague"),
            none=message("Office", "No colleagues yet. Cases are filled in from them."),
            back=message("Office", "Back to the colleagues"),
            icon="people",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        return [(one.key, _colleague(self.look, one)) for one in colleagues(self.desk.session)]


class CourthousesPart(OfficeList):
    """Courthouses with local notes, and when to check them again."""

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(
            desk,
            kind="courthouse",
            title=message("Office", "Courthouses"),
            columns=(
                titled(look, message("Office", "City"), width=140),
                titled(look, message("Office", "Court"), stretch=2),
                titled(look, message("Office", "Phone"), width=140),
                titled(look, message("Office", "Waiting room"), width=130),
                Column(
                    look.words(message("Office", "Check again")), width=130, room=Breadth.MEDIUM
                ),
            ),
            add=message("Office", "New courthouse"),
            none=message("Office", "No courthouses yet. Hearings are filled in from them."),
            back=message("Office", "Back to the courthouses"),
            icon="court",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        return [(one.key, _courthouse(self.look, one)) for one in courthouses(self.desk.session)]


def _colleague(look: Look, one: ColleagueShown) -> Row:
    function = look.words(one.function) if one.function is not None else ""
    instead = ""
    if one.stands_in_for:
        instead = look.words(message("Office", "stands in for %1").fill(one.stands_in_for))
    confirms = look.words(message("Office", "High, Acute")) if one.may_confirm else ""
    today = ""
    if one.away and one.away_until is not None:
        today = look.words(message("Office", "away until %1").fill(Day(one.away_until)))
    elif one.away:
        today = look.words(message("Office", "away"))
    beneath = ", ".join(filter(None, (one.unit, instead)))
    cells = (
        Cell(one.label, one.name, weight=500, letter="row_strong"),
        Cell(function, beneath),
        Cell(one.phone, one.hours, tabular=True),
        Cell(confirms, icon="check" if confirms else "", icon_ink="ok"),
        Cell(today, ink="warn" if one.away else "text2"),
    )
    said = (one.label, one.name, function, beneath, one.phone, one.hours, confirms, today)
    return Row(one.key.record, cells, ", ".join(filter(None, said)))


def _courthouse(look: Look, one: CourthouseShown) -> Row:
    room = look.words(one.waiting_room) if one.waiting_room is not None else ""
    visited = ""
    if one.visited_on is not None:
        visited = look.words(message("Office", "visited %1").fill(Day(one.visited_on, "brief")))
    check = ""
    if one.check_on is not None:
        check = look.words(Message("", "%1").fill(Day(one.check_on, "short-year")))
    late = look.words(message("Office", "check this")) if one.due else ""
    cells = (
        Cell(one.city, weight=500, letter="row_strong"),
        Cell(one.name, visited),
        Cell(one.phone, tabular=True),
        Cell(room),
        Cell(check, late, ink="danger" if one.due else "text2", weight=600 if one.due else 0),
    )
    said = (one.city, one.name, visited, one.phone, room, check, late)
    return Row(one.key.record, cells, ", ".join(filter(None, said)))
