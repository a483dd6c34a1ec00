"""The office: duty numbers, colleagues, courthouses; records of the vault, in no case bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, Kind, Leaf, RecordKey, derived_id
from desktop_app.forms.schema import Text

OFFICE: Final = Kind("office")
COLLEAGUE: Final = Kind("colleague")
COURTHOUSE: Final = Kind("courthouse")
_COLLEAGUE: Final = tuple(
    Leaf(name)
    for name in (
        "label",
        "name",
        "function",
        "unit",
        "phone",
        "hours",
        "stands_in_for",
        "may_confirm",
        "away_from",
        "away_until",
    )
)
_COURTHOUSE: Final = tuple(
    Leaf(name)
    for name in (
        "name",
        "city",
        "desk_phone",
        "security_phone",
        "victim_desk_phone",
        "waiting_room",
        "visited_on",
        "check_on",
    )
)


@dataclass(frozen=True, slots=True)
class ColleagueShown:
    """A colleague as the list shows one. ``away``: absent today."""

    key: RecordKey
    label: str
    name: str
    function: Text | None
    unit: str
    phone: str
    hours: str
    stands_in_for: str
    may_confirm: bool
    away: bool
    away_until: date | None


@dataclass(frozen=True, slots=True)
class CourthouseShown:
    """A courthouse as the list shows one. ``due``: the day to check its notes has passed."""

    key: RecordKey
    name: str
    city: str
    phone: str
    waiting_room: Text | None
    visited_on: date | None
    check_on: date | None
    due: bool


def office_key(session: Session) -> RecordKey:
    """Return the record of the office: the one that is there, else the one that will be made."""
    known = session.store.records(OFFICE)
    if known:
        return known[0].key
    return RecordKey(NO_CASE, OFFICE, derived_id("office", session.vault.id))


def colleagues(session: Session) -> tuple[ColleagueShown, ...]:
    """Return the colleagues of this office by their role labels."""
    form, today = session.form(COLLEAGUE), session.today()
    found = []
    for key, values in session.store.values(COLLEAGUE, _COLLEAGUE).items():
        start, end = day_of(values, "away_from"), day_of(values, "away_until")
        away = (start is not None or end is not None) and (
            (start is None or start <= today) and (end is None or today <= end)
        )
        found.append(
            ColleagueShown(
                key,
                text_of(values, "label"),
                text_of(values, "name"),
                answer(form, values, "function"),
                text_of(values, "unit"),
                text_of(values, "phone"),
                text_of(values, "hours"),
                text_of(values, "stands_in_for"),
                values.get(Leaf("may_confirm")) is True,
                away,
                end,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.label, one.key.record)))


def courthouses(session: Session) -> tuple[CourthouseShown, ...]:
    """Return the courthouses that this office knows, by city."""
    form, today = session.form(COURTHOUSE), session.today()
    found = []
    for key, values in session.store.values(COURTHOUSE, _COURTHOUSE).items():
        check = day_of(values, "check_on")
        phones = ("victim_desk_phone", "desk_phone", "security_phone")
        found.append(
            CourthouseShown(
                key,
                text_of(values, "name"),
                text_of(values, "city"),
                next((text_of(values, one) for one in phones if text_of(values, one)), ""),
                answer(form, values, "waiting_room"),
                day_of(values, "visited_on"),
                check,
                due=check is not None and check < today,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.city, one.name, one.key.record)))


def colleague_values(session: Session, key: RecordKey) -> Mapping[Leaf, Value]:
    """Return the answers about a colleague."""
    return values_of(session, key)


def hearing_from_courthouse(session: Session, key: RecordKey) -> dict[str, Value]:
    """Return the answers of a hearing that a courthouse fills in.

    What is shielded of the building stays where it is: a hearing's form may become a document.
    """
    values = values_of(session, key)
    filled = {"court": text_of(values, "name"), "city": text_of(values, "city")}
    arrival = text_of(values, "arrival")
    if arrival:
        filled["building_note"] = arrival
    return {name: value for name, value in filled.items() if value}
