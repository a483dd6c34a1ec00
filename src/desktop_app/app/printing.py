"""Sheets filled from the case, and checked for what must not be on paper before they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta
from typing import Final

from desktop_app.app.discreet import checked, duty_line
from desktop_app.app.hearings import ChecklistRun, RunItem, checklist_run, codes_of
from desktop_app.app.prepared import Prepared, Stays, What, noon_after, require_size
from desktop_app.app.records import state_of, values_of
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import next_serial
from desktop_app.app.wording import day_of, text_of, time_of
from desktop_app.crypto import identity
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RecordKey
from desktop_app.domain.sheet_code import new_sheet_code
from desktop_app.errors import UserError
from desktop_app.forms.values import parse_date
from desktop_app.paper import sheets
from desktop_app.paper.model import (
    AftercareSheet,
    ChecklistSheet,
    DutyCard,
    Group,
    Language,
    RecoverySheet,
    Sheet,
    Size,
    VictimSheet,
)
from desktop_app.paper.sheets import Printed
from desktop_app.paper.steps import Standing, checklist_groups
from desktop_app.text import message

HEARING_SHEETS: Final[tuple[What, ...]] = ("checklist", "victim", "aftercare", "duty_card")
"""What can be made for a hearing."""


def prepare_sheet(
    session: Session,
    hearing: RecordKey,
    *,
    what: What = "checklist",
    language: Language = "nl",
    size: Size = Size.NORMAL,
    serial: int | None = None,
) -> Prepared:
    """Make one of the sheets of a hearing and check it; nothing is noted before it is printed.

    ``serial`` is given where several sheets are made before the first of them is registered.

    Raises UserError while date, city or an item waits for an answer or a decision, for a
    character that the typeface lacks, and for a text that does not fit.
    """
    require_size(what, size)
    run = checklist_run(session, hearing)
    values = values_of(session, hearing)
    day = day_of(values, "starts_at")
    if day is None:
        raise UserError(
            message(
                "Printing",
                "The sheet needs the day of the hearing. Nothing was printed. "
                "Fill in the day first.",
            )
        )
    _refuse_undecided(session, hearing, run)
    code = new_sheet_code(session.random)
    number = next_serial(session) if serial is None else serial
    destroy_by = noon_after(day)
    sheet = _sheet(session, run, what, code=code, serial=number, language=language)
    printed = sheets.build(sheet, language, size=size)
    found = checked(
        session, hearing.case, printed, language=language, allowed=[text_of(values, "city")]
    )
    return Prepared(
        what,
        hearing,
        code,
        number,
        size,
        language,
        destroy_by,
        printed,
        found.findings,
        found.compared,
        tuple(_staying(run)) if what == "checklist" else (),
    )


def _staying(run: ChecklistRun) -> Iterator[Stays]:
    """Yield the steps that apply to the hearing and that no sheet may hold."""
    for group in run.groups:
        for one in group.items:
            if one.item.print == "N":
                yield Stays(one.item.code, one.item.label)


def _sheet(
    session: Session, run: ChecklistRun, what: What, *, code: str, serial: int, language: Language
) -> Sheet:
    values = values_of(session, run.hearing.key)
    day = run.hearing.day
    if day is None:
        raise UserError(
            message(
                "Printing",
                "The sheet needs the day of the hearing. Nothing was printed. "
                "Fill in the day first.",
            )
        )
    arrive, start = run.hearing.arrive, time_of(values, "starts_at")
    if what == "victim":
        return VictimSheet(code, serial, day, arrive, start, day + timedelta(days=1))
    if what == "aftercare":
        name, phone, _hours = duty_line(session)
        return AftercareSheet(code, serial, name, phone, day + timedelta(days=14))
    if what == "duty_card":
        name, phone, hours = duty_line(session)
        return DutyCard(serial, name, phone, hours)
    if not run.hearing.city:
        raise UserError(
            message(
                "Printing",
                "The sheet needs the city of the hearing. Nothing was printed. "
                "Fill in the city first.",
            )
        )
    return ChecklistSheet(
        code,
        serial,
        day,
        arrive,
        start,
        run.hearing.city,
        values.get(Leaf("interpreter_needed")) == "yes",
        noon_after(day),
        _groups(run, values, language),
    )


def _groups(
    run: ChecklistRun, values: Mapping[Leaf, Value], language: Language
) -> tuple[Group, ...]:
    """Return the steps to print; what a print class keeps back is kept back by ``steps``."""
    items = [one for group in run.groups for one in group.items]
    return checklist_groups(
        [group.group for group in run.groups],
        [one.item for one in items],
        codes=codes_of(values),
        standing={one.item.id: _standing(one) for one in items},
        language=language,
    )


def _standing(one: RunItem) -> Standing:
    return Standing(
        one.state,
        parse_date(one.on),
        _when(one.at) if one.state == "open" else None,
        one.who,
        one.value,
    )


def _when(said: str) -> date | time | None:
    day = parse_date(said)
    if day is not None or not said:
        return day
    try:
        return time.fromisoformat(said)
    except ValueError:
        return None


def _refuse_undecided(session: Session, hearing: RecordKey, run: ChecklistRun) -> None:
    state = state_of(session, hearing)
    unsettled = (
        {leaf.split(".")[0] for leaf in (*state.conflicts(), *state.incomplete())}
        if state is not None
        else set()
    )
    printed = {"kind", "statement", "video", "starts_at", "arrive_at", "city", "interpreter_needed"}
    if unsettled & printed or any(one.undecided for group in run.groups for one in group.items):
        raise UserError(
            message(
                "Printing",
                "Two versions of a part of this sheet exist. Decide first which one holds, then "
                "print. Nothing was printed.",
            )
        )


def size_of(name: str) -> Size:
    """Return the size called ``normal``, ``large`` or ``pocket``."""
    return Size(name)


def recovery_sheet(session: Session, words: Iterable[str], language: Language) -> Printed:
    """Make the recovery sheet with the words that were just drawn; they are kept nowhere."""
    groups = identity.fingerprint(session.keys.device.public)
    sheet = RecoverySheet(1, session.today(), tuple(words), tuple(group.digits for group in groups))
    return sheets.build(sheet, language)
