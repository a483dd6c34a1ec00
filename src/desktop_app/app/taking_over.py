"""Taking a sheet over: what was ticked and timed by hand on the paper of a hearing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from desktop_app.app import sheet_register
from desktop_app.app.changes import Changes
from desktop_app.app.court_day import set_time
from desktop_app.app.hearings import (
    DAY_TIMES,
    ITEMS,
    ChecklistRun,
    RunGroup,
    RunItem,
    add_break,
    checklist_key,
    checklist_run,
)
from desktop_app.app.records import change
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SheetState
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.schema import Item
from desktop_app.text import message

_DAYS: Final = frozenset({"W"})
"""The stage of which the sheet has a box for a day instead of a time."""
_NEXT_DATE: Final = "H10"
"""The step that writes down a new date."""
_BEFORE: Final = frozenset({"W", "D"})
"""Stages that are not on the day of the hearing."""


@dataclass(frozen=True, slots=True)
class Written:
    """What stands on the paper beside one step. ``on`` where a day is asked, else ``at``.

    ``reason``: it was not applicable, and why. ``note``: None leaves the note as it is.
    """

    at: time | None = None
    on: date | None = None
    reason: str = ""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """All that was written on one sheet: steps by their id, times of the day, breaks."""

    items: Mapping[str, Written] = field(default_factory=dict)
    times: Mapping[str, time] = field(default_factory=dict)
    breaks: tuple[tuple[time, time | None], ...] = ()


def on_paper(run: ChecklistRun) -> tuple[RunGroup, ...]:
    """Return the steps that stand on the coordinator's sheet, in its order."""
    found = []
    for group in run.groups:
        printed = tuple(one for one in group.items if one.item.print != "N")
        if printed:
            found.append(RunGroup(group.group, printed))
    return tuple(found)


def takes_day(item: Item) -> bool:
    """Tell whether the sheet has a box for a day beside this step, not for a time."""
    return item.group in _DAYS or item.code == _NEXT_DATE


def take_item(session: Session, hearing: RecordKey, item: str, written: Written) -> Changes:
    """Take one step over; raises UserError for a step that this hearing does not have."""
    run = checklist_run(session, hearing)
    values = _values(session, run, find_step(run, item), written)
    return change(session, checklist_key(hearing), values)


def take_over(
    session: Session,
    hearing: RecordKey,
    paper: Paper,
    *,
    sheet: str = "",
    state: SheetState = "destroyed",
) -> Changes:
    """Take a whole sheet over and book it in (``sheet``: its code), all or nothing.

    Raises UserError for a step, a time or a sheet that is not known.
    """
    run = checklist_run(session, hearing)
    values: dict[str, Value] = {}
    for name, written in paper.items.items():
        values |= _values(session, run, find_step(run, name), written)
    unknown = [name for name in paper.times if name not in DAY_TIMES]
    if unknown:
        raise UserError(
            message("Hearings", "There is no time of the day “%1”. Nothing was changed.").fill(
                unknown[0]
            )
        )
    if sheet:
        _check_sheet(session, hearing, sheet)
    done = Changes()
    with session.store.writing():
        if values:
            done |= change(session, checklist_key(hearing), values)
        for name, at in paper.times.items():
            done |= set_time(session, hearing, name, at=at)
        for start, end in paper.breaks:
            done |= add_break(session, hearing, start=start, end=end)
        if sheet:
            done |= sheet_register.book(session, sheet, state)
    return done


def _check_sheet(session: Session, hearing: RecordKey, typed: str) -> None:
    found = sheet_register.find_sheet(session, typed)
    if found.key not in {one.key for one in sheet_register.issued_for(session, hearing)}:
        raise UserError(
            message(
                "Hearings", "Sheet %1 is not one that is out for this hearing. Nothing was changed."
            ).fill(found.code)
        )


def find_step(run: ChecklistRun, name: str) -> RunItem:
    """Return a step by its id, or by its number on the sheet (W01); raises UserError."""
    for group in run.groups:
        for one in group.items:
            if name in (one.item.id, one.item.code, one.item.code.lower()):
                return one
    raise UserError(
        message("Hearings", "This hearing has no step “%1”. Nothing was changed.").fill(name)
    )


def _values(
    session: Session, run: ChecklistRun, one: RunItem, written: Written
) -> dict[str, Value]:
    start = f"{ITEMS}.{one.item.id}"
    day = run.hearing.day if one.item.group not in _BEFORE else None
    on = day or session.today()
    at = written.at.strftime("%H:%M") if written.at is not None else None
    if written.on is not None and one.item.code == _NEXT_DATE:
        at = written.on.isoformat()
    elif written.on is not None:
        on = written.on
    values: dict[str, Value] = {
        f"{start}.state": "waived" if written.reason.strip() else "done",
        f"{start}.reason": written.reason.strip() or None,
        f"{start}.at": at,
        f"{start}.on": on.isoformat(),
    }
    if written.note is not None:
        values[f"{start}.note"] = written.note.strip() or None
    return values
