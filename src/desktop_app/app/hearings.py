"""Hearings and their checklist: prepared for weeks, run in a corridor, looked back on after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final, Literal, TypeAlias

from desktop_app.app.changes import Changes
from desktop_app.app.records import add_row, change, change_many, new_key, state_of, values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of, time_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.hearing import Code, applicable, applies
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey, derived_id
from desktop_app.errors import UserError
from desktop_app.forms.schema import Item, Option, Text
from desktop_app.forms.values import parse_time
from desktop_app.text import message

HEARING: Final = Kind("hearing")
CHECKLIST: Final = Kind("court_checklist")
ITEMS: Final = "items"
DAY_TIMES: Final = ("arrived", "called_in", "started", "ended", "left", "safe_home")
"""The times of the day (E20) in the order in which they come."""
ItemState: TypeAlias = Literal["open", "done", "waived"]


@dataclass(frozen=True, slots=True)
class HearingShown:
    """A hearing as lists show it."""

    key: RecordKey
    kind: Text
    day: date | None
    at: time | None
    arrive: time | None
    city: str
    status: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class RunItem:
    """One step of the checklist as it stands.

    ``at``: the clock time (or a day that was asked for), ``on``: the day of the tick.
    """

    item: Item
    state: ItemState
    at: str
    on: str
    who: str
    note: str
    reason: str
    value: str
    undecided: bool

    @property
    def leaf(self) -> str:
        """Where its leaves begin."""
        return f"{ITEMS}.{self.item.id}"


@dataclass(frozen=True, slots=True)
class RunGroup:
    """One stage of the day with its steps."""

    group: Option
    items: tuple[RunItem, ...]

    @property
    def done(self) -> int:
        """How many steps are ticked or do not apply."""
        return sum(one.state != "open" for one in self.items)


@dataclass(frozen=True, slots=True)
class ChecklistRun:
    """The checklist of one hearing with the times of the day.

    ``times``: the field of each time of the day with its label and clock time, None while open;
    ``expected`` is the first open one.
    """

    hearing: HearingShown
    checklist: RecordKey
    groups: tuple[RunGroup, ...]
    times: tuple[tuple[str, Text, time | None], ...]
    expected: str | None

    @property
    def done(self) -> int:
        """How many steps are ticked or do not apply."""
        return sum(group.done for group in self.groups)

    @property
    def total(self) -> int:
        """How many steps there are."""
        return sum(len(group.items) for group in self.groups)


def checklist_key(hearing: RecordKey) -> RecordKey:
    """Return the key of the checklist of ``hearing``: one each, the same on every laptop."""
    return RecordKey(hearing.case, CHECKLIST, derived_id("court_checklist", hearing.record))


def hearing_of_checklist(session: Session, checklist: RecordKey) -> RecordKey | None:
    """Return the hearing whose checklist this is; None where it is not here."""
    found = (one.key for one in session.store.records(HEARING, checklist.case))
    return next((one for one in found if checklist_key(one) == checklist), None)


def item_of(leaf: str) -> str:
    """Return the step to which an answer of a checklist belongs; "" for any other answer."""
    first, _, rest = leaf.partition(".")
    return rest.partition(".")[0] if first == ITEMS else ""


def new_hearing(
    session: Session, case: CaseId, fields: Mapping[str, Value]
) -> tuple[RecordKey, Changes]:
    """Add a hearing to a case; ``fields`` are answers of its form by leaf."""
    key = new_key(session, HEARING, case)
    return key, change_many(session, {key: fields})


def codes_of(values: Mapping[Leaf, Value]) -> frozenset[Code]:
    """Return the groups of items that apply to a hearing with these answers."""
    return applicable(
        text_of(values, "kind"),
        statement=values.get(Leaf("statement")) is True,
        video=values.get(Leaf("video")) is True,
    )


def hearings(session: Session, case: CaseId) -> tuple[HearingShown, ...]:
    """Return the hearings of a case in order of time."""
    found = [hearing_shown(session, one.key) for one in session.store.records(HEARING, case)]
    return tuple(sorted(found, key=lambda one: (one.day or date.max, one.at or time.max)))


def hearing_shown(session: Session, key: RecordKey) -> HearingShown:
    """Return one hearing as lists show it."""
    values = values_of(session, key)
    groups = _groups(session, key, values)
    return _shown(session, key, values, groups=groups)


def _shown(
    session: Session,
    key: RecordKey,
    values: Mapping[Leaf, Value],
    *,
    groups: tuple[RunGroup, ...],
) -> HearingShown:
    form = session.form(HEARING)
    return HearingShown(
        key,
        answer(form, values, "kind") or form.title,
        day_of(values, "starts_at"),
        time_of(values, "starts_at"),
        parse_time(values.get(Leaf("arrive_at"))),
        text_of(values, "city"),
        text_of(values, "status"),
        sum(group.done for group in groups),
        sum(len(group.items) for group in groups),
    )


def checklist_run(session: Session, hearing: RecordKey) -> ChecklistRun:
    """Return the checklist of a hearing as it stands; raises UserError for no hearing."""
    values = values_of(session, hearing)
    if hearing.kind != HEARING or not values:
        raise UserError(message("Hearings", "There is no such hearing. Nothing was changed."))
    groups = _groups(session, hearing, values)
    form = session.form(HEARING)
    times = [
        (name, form.field(name).label, parse_time(values.get(Leaf(name)))) for name in DAY_TIMES
    ]
    expected = next((name for name, _, at in times if at is None), None)
    shown = _shown(session, hearing, values, groups=groups)
    return ChecklistRun(shown, checklist_key(hearing), groups, tuple(times), expected)


def _groups(
    session: Session, hearing: RecordKey, values: Mapping[Leaf, Value]
) -> tuple[RunGroup, ...]:
    codes = codes_of(values)
    field = session.form(CHECKLIST).field(ITEMS)
    state = state_of(session, checklist_key(hearing))
    ticked: Mapping[Leaf, Value] = state.values() if state is not None else {}
    unsettled = {*state.conflicts(), *state.incomplete()} if state is not None else set()
    groups = []
    for group in field.groups:
        items = tuple(
            _run_item(item, ticked, undecided=Leaf(f"{ITEMS}.{item.id}.state") in unsettled)
            for item in field.items
            if item.group == group.value and applies(item.applies, codes)
        )
        if items:
            groups.append(RunGroup(group, items))
    return tuple(groups)


def _run_item(item: Item, ticked: Mapping[Leaf, Value], *, undecided: bool) -> RunItem:
    def part(name: str) -> str:
        return text_of(ticked, f"{ITEMS}.{item.id}.{name}")

    said = part("state")
    state: ItemState = "done" if said == "done" else "waived" if said == "waived" else "open"
    return RunItem(
        item,
        state,
        part("at"),
        part("on"),
        part("who"),
        part("note"),
        part("reason"),
        part("value"),
        undecided,
    )


def tick_item(session: Session, hearing: RecordKey, item: str) -> Changes:
    """Tick a step, now: during the day with the clock time, before and after with the date."""
    now = session.local_now()
    day = day_of(values_of(session, hearing), "starts_at")
    start = f"{ITEMS}.{item}"
    stamp: dict[str, Value] = {f"{start}.state": "done", f"{start}.reason": None}
    if day == now.date():
        stamp[f"{start}.at"] = now.strftime("%H:%M")
    stamp[f"{start}.on"] = now.date().isoformat()
    return change(session, checklist_key(hearing), stamp)


def waive_item(session: Session, hearing: RecordKey, item: str, *, reason: str) -> Changes:
    """Say that a step does not apply, and why; raises UserError without a reason."""
    if not reason.strip():
        raise UserError(message("Hearings", "Say why it does not apply. Nothing was changed."))
    now = session.local_now()
    start = f"{ITEMS}.{item}"
    values: dict[str, Value] = {
        f"{start}.state": "waived",
        f"{start}.reason": reason.strip(),
        f"{start}.at": now.strftime("%H:%M"),
        f"{start}.on": now.date().isoformat(),
    }
    return change(session, checklist_key(hearing), values)


def reopen_item(session: Session, hearing: RecordKey, item: str) -> Changes:
    """Take a tick or a "not applicable" back; the history keeps it."""
    start = f"{ITEMS}.{item}"
    parts = ("state", "at", "on", "reason")
    return change(session, checklist_key(hearing), {f"{start}.{part}": None for part in parts})


def note_item(session: Session, hearing: RecordKey, item: str, *, note: str) -> Changes:
    """Write the note of a step; an empty one removes it."""
    return change(session, checklist_key(hearing), {f"{ITEMS}.{item}.note": note.strip() or None})


def set_item_time(session: Session, hearing: RecordKey, item: str, *, at: time) -> Changes:
    """Correct the clock time of a tick."""
    return change(session, checklist_key(hearing), {f"{ITEMS}.{item}.at": at.strftime("%H:%M")})


def add_break(session: Session, hearing: RecordKey, *, start: time, end: time | None) -> Changes:
    """Add a break of the hearing; ``end`` is None while it lasts."""
    values: dict[str, Value] = {"from": start.strftime("%H:%M")}
    if end is not None:
        values["to"] = end.strftime("%H:%M")
    return add_row(session, hearing, "breaks", values=values)
