"""The contacts of a case: when, over what, with whom, whether they could talk; never content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.wording import answer, clock_of, day_of, text_of
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.text import Words

CONTACT: Final = Kind("contact_log")
_LEAVES: Final = tuple(
    Leaf(name)
    for name in (
        *("at", "channel", "who", "reached", "safe_to_talk", "topics", "next_on", "next_done"),
        *("spontaneous_remark", "spontaneous_remark_passed_on"),
    )
)


@dataclass(frozen=True, slots=True)
class ContactLogged:
    """One contact. ``next_on``: the next one that was agreed and is still to come.

    ``reached``: None where the person was reached.

    ``alarm``: the word for danger was used. ``to_pass_on``: a remark about the case waits to be
    passed on, which has to happen the same day.
    """

    key: RecordKey
    day: date | None
    at: time | None
    channel: Words
    who: Words | None
    reached: Words | None
    talk: Words | None
    topics: Words | None
    next_on: date | None
    alarm: bool
    to_pass_on: bool


def contact_log(session: Session, case: CaseId) -> tuple[ContactLogged, ...]:
    """Return the contacts of a case, the last one first."""
    form = session.form(CONTACT)
    found = []
    for key, values in session.store.values(CONTACT, _LEAVES, case=case).items():
        later = day_of(values, "next_on") if values.get(Leaf("next_done")) is not True else None
        remark = values.get(Leaf("spontaneous_remark")) is True
        found.append(
            ContactLogged(
                key,
                day_of(values, "at"),
                clock_of(values.get(Leaf("at"))),
                answer(form, values, "channel") or form.title,
                answer(form, values, "who"),
                answer(form, values, "reached") if text_of(values, "reached") != "yes" else None,
                answer(form, values, "safe_to_talk"),
                answer(form, values, "topics"),
                later,
                alarm=text_of(values, "safe_to_talk") == "danger_word",
                to_pass_on=remark and values.get(Leaf("spontaneous_remark_passed_on")) is not True,
            )
        )
    return tuple(
        sorted(
            found,
            key=lambda one: (one.day or date.min, one.at or time.min, one.key.record),
            reverse=True,
        )
    )
