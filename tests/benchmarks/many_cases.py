"""A vault with many cases, made in seconds: real revisions, appended below the use cases.

Most cases are closed and lie in the past, as in a vault that has been in use for years. One in ten
is open. What a person has to do does not grow with the years: ``DUE`` open steps lie around today,
the other open cases have theirs further ahead, and nothing that should have been done was left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from desktop_app.app import cases
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey, derived_id, new_uuid
from desktop_app.domain.revision import Change
from desktop_app.store.saving import NewRevision

DUE = 60
"""Open steps from three days ago to a week ahead, in every vault."""
_AT_ONCE = 500
_LEVELS = ("baseline", "elevated", "high", "acute")
_WORDS = ("AKELEI", "BOTERBLOEM", "DOVENETEL", "GANZERIK", "HEIDE", "KAMILLE", "LISDODDE", "MALVE")

Record = tuple[RecordKey, Mapping[str, Value], int]
"""Whose record, its answers, and how many days ago it was saved."""


def fill(session: Session, count: int, *, due: int = DUE) -> list[CaseId]:
    """Put ``count`` cases of about seven records each into an empty vault; return them.

    ``due`` of them have a step around today; never more than there are cases.
    """
    made = []
    today = session.today()
    for start in range(0, count, _AT_ONCE):
        numbers = range(start, min(start + _AT_ONCE, count))
        chosen = [CaseId(new_uuid(session.random)) for _ in numbers]
        new = [
            _revision(session, *record)
            for number, case in zip(numbers, chosen, strict=True)
            for record in _records(session, case, number, today, is_due=number < due)
        ]
        session.store.append(new, signer=session.signer)
        made += chosen
    session.store.database.checkpoint()
    return made


def _revision(
    session: Session, key: RecordKey, values: Mapping[str, Value], days: int
) -> NewRevision:
    form = session.form(key.kind).name
    changes = {Leaf(leaf): Change(value) for leaf, value in values.items()}
    return NewRevision(key, form, changes, session.by, session.at() - days * 86_400_000)


def _records(
    session: Session, case: CaseId, number: int, today: date, *, is_due: bool
) -> Iterator[Record]:
    """Yield what is known of one case, the last in time last."""
    is_open = is_due or number % 10 == 0
    age = 30 + number % 60 if is_open else 200 + number % 1500

    def day(back: int) -> str:
        return (today - timedelta(days=back)).isoformat()

    def key(kind: str) -> RecordKey:
        return RecordKey(case, Kind(kind), RecordId(new_uuid(session.random)))

    opened: dict[str, Value] = {
        "codename": f"{_WORDS[number % len(_WORDS)]} {number}",
        "number": f"ZK-{number + 1:04}",
        "status": "open" if is_open else "closed",
        "opened_on": day(age),
        "coordinator": "VC-1",
    }
    yield cases.case_key(case), opened, age
    first = RecordKey(case, cases.PROCEEDING, derived_id("first_proceeding", case))
    yield first, {"label": "VD1", "phase": "ph_f06" if is_open else "ph_f16"}, age
    level: dict[str, Value] = {
        "date": day(age - 1),
        "assessed_by": "VC-1",
        "level": _LEVELS[number % len(_LEVELS)],
        "reasons": "Contact via familie van verdachte, geen dreiging uitgesproken.",
        # A closed case has nothing to be reviewed any more.
        "next_review": day(-20 - number % 60) if is_open else None,
        "second_person": "VC-2" if number % 4 > 1 else None,
    }
    yield key("risk_assessment"), level, age - 1
    note: dict[str, Value] = {
        "occurred_at": _moment(f"{day(age - 2)}T09:30"),
        "text": f"Gesprek {number}: wil dat iemand belt voordat er post komt. " * 3,
    }
    yield key("note"), note, age - 2
    done: dict[str, Value] = {
        "what": "Bel via afgesproken weg: hoe was de nacht?",
        "due": _moment(f"{day(age - 3)}T10:00"),
        "owner": "VC-1",
        "state": "done",
    }
    yield key("step"), done, age - 3
    held: dict[str, Value] = {
        "kind": "substantive",
        "starts_at": _moment(f"{day(age - 20)}T13:30"),
        # What follows a hearing was done where the case was closed.
        "status": "cancelled" if is_open else "done",
        "court": "rechtbank",
    }
    yield key("hearing"), held, age - 20
    if is_open:
        back = 3 - number % 11 if is_due else -9 - number % 90
        todo = done | {"due": _moment(f"{day(back)}T11:00"), "state": "open"}
        yield key("step"), todo, 4


def _moment(at: str) -> Value:
    return {"at": at, "zone": "Europe/Amsterdam", "precision": "exact"}
