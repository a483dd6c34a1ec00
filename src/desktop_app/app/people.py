"""The people around a case, by role: what each may know, how to reach them, until when it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from desktop_app.app.office import OFFICE, colleague_values
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, rows_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.revision import sealed_digest
from desktop_app.forms.schema import Text
from desktop_app.text import Words, verbatim

PERSON: Final = Kind("person")
_LEAVES: Final = tuple(
    Leaf(name)
    for name in (
        "role",
        "label",
        "organisation",
        "work_phone",
        "safe_channel",
        "hours",
        "may_know",
        "agreed_by_victim",
        "substitute",
        "valid_until",
        "state",
    )
)
Standing: TypeAlias = Literal["involved", "check", "left"]
_ORDER: Final[tuple[Standing, ...]] = ("involved", "check", "left")


@dataclass(frozen=True, slots=True)
class PersonShown:
    """Somebody in a case. ``may_know`` counts from 0 (nothing) to 4 (the address).

    ``standing``: ``check`` once the day has passed until which the entry holds. ``phone``: a work
    number is kept, shielded; it is not here.
    """

    key: RecordKey
    role: Words
    label: str
    organisation: str
    channel: Text | None
    hours: str
    phone: bool
    may_know: int
    knows: Text | None
    agreed: Text | None
    substitute: str
    until: date | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Suspect:
    """A suspect as cases call one: a label, never a name, with custody in words."""

    key: RecordKey
    label: str
    custody: Text | None


@dataclass(frozen=True, slots=True)
class DutyNumber:
    """A number of the office to which anybody on duty may turn."""

    role: Words
    number: str
    hours: str


def people(session: Session, case: CaseId) -> tuple[PersonShown, ...]:
    """Return the people of a case in the order of the roles, those who left last."""
    order = {role.id: at for at, role in enumerate(session.catalogue.roles)}
    found = []
    for key, values in session.store.values(PERSON, _LEAVES, case=case).items():
        role = text_of(values, "role")
        found.append((order.get(role, len(order)), _shown(session, key, values)))
    return tuple(
        one
        for _, one in sorted(
            found,
            key=lambda each: (
                each[1].standing == "left",
                each[0],
                each[1].label,
                each[1].key.record,
            ),
        )
    )


def _shown(session: Session, key: RecordKey, values: Mapping[Leaf, Value]) -> PersonShown:
    form = session.form(PERSON)
    until, state = day_of(values, "valid_until"), text_of(values, "state")
    standing: Standing = "involved"
    if state == "left":
        standing = "left"
    elif until is not None and until < session.today():
        standing = "check"
    level = text_of(values, "may_know")
    return PersonShown(
        key,
        answer(form, values, "role") or form.title,
        text_of(values, "label"),
        text_of(values, "organisation"),
        answer(form, values, "safe_channel"),
        text_of(values, "hours"),
        sealed_digest(values.get(Leaf("work_phone"))) is not None,
        int(level) if level.isdecimal() else 0,
        answer(form, values, "may_know"),
        answer(form, values, "agreed_by_victim"),
        text_of(values, "substitute"),
        until,
        standing,
    )


def suspects(session: Session, case: CaseId) -> tuple[Suspect, ...]:
    """Return the suspects of a case by their labels, one for each proceeding."""
    kind = Kind("proceeding")
    form = session.form(kind)
    found = session.store.values(kind, (Leaf("label"), Leaf("custody")), case=case)
    shown = [
        Suspect(key, text_of(values, "label"), answer(form, values, "custody"))
        for key, values in found.items()
    ]
    return tuple(sorted(shown, key=lambda one: (one.label, one.key.record)))


def duty_numbers(session: Session) -> tuple[DutyNumber, ...]:
    """Return the duty numbers of the own office, the office's own first; none are of the case."""
    form = session.form(OFFICE)
    found: list[DutyNumber] = []
    for one in session.store.records(OFFICE):
        state = session.store.state(one.key)
        if state is None:
            continue
        values = state.values()
        if text_of(values, "duty_number"):
            found.append(
                DutyNumber(
                    form.field("duty_number").label,
                    text_of(values, "duty_number"),
                    text_of(values, "duty_hours"),
                )
            )
        options = {
            option.value: option.label
            for inner in form.field("duty_contacts").fields
            if inner.key == "role"
            for option in inner.options
        }
        for row in rows_of(values, "duty_contacts", state.rows("duty_contacts")):
            role, number, hours = (row.get(name) for name in ("role", "number", "hours"))
            if isinstance(number, str) and isinstance(role, str):
                words: Words = options.get(role) or verbatim(role.removeprefix("other:"))
                found.append(DutyNumber(words, number, hours if isinstance(hours, str) else ""))
    return tuple(found)


def person_from_colleague(session: Session, colleague: RecordKey) -> dict[Leaf, Value]:
    """Return what is known beforehand of a person who is a colleague of the office."""
    values = colleague_values(session, colleague)
    ahead = {
        "role": _ROLE_OF.get(text_of(values, "function"), "rl_07"),
        "label": text_of(values, "label"),
        "organisation": text_of(values, "unit"),
        "work_phone": text_of(values, "phone"),
        "hours": text_of(values, "hours"),
    }
    return {Leaf(name): value for name, value in ahead.items() if value}


_ROLE_OF: Final = {
    "coordinator": "rl_01",
    "detective": "rl_06",
    "psychologist": "rl_08",
    "local_team": "rl_09",
}
"""Which role beside a case a function of a colleague stands for."""
