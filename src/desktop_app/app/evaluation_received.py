"""What arrived for the evaluation, from whom and when, and what may be asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Literal

from desktop_app.app.cases import CASE
from desktop_app.app.evaluated import Choices, OfficeLine
from desktop_app.app.evaluation_sources import Office, gather, unit_names
from desktop_app.app.evaluation_words import BREAKDOWNS
from desktop_app.app.session import Session
from desktop_app.domain.ids import KeyId, Leaf
from desktop_app.domain.judged import ALL, CASES
from desktop_app.domain.tally import Tally
from desktop_app.forms.values import parse_date
from desktop_app.progress import Progress


def choices(session: Session) -> Choices:
    """Return the breakdowns, the offices, and the first and last day that anything is known of."""
    opened, contact, example = Leaf("opened_on"), Leaf("first_contact_on"), Leaf("example")
    # Read, not counted: the page asks for it each time it is entered.
    cases = session.store.values(CASE, (opened, contact, example)).values()
    days = [
        day
        for values in cases
        if values.get(example) is not True
        and (day := parse_date(values.get(opened)) or parse_date(values.get(contact))) is not None
    ]
    names = sorted({one for one in unit_names(session).values() if one})
    return Choices(
        tuple(BREAKDOWNS.items()),
        tuple(names),
        min(days, default=None),
        max(days, default=None),
    )


def received(session: Session, *, progress: Progress | None = None) -> tuple[OfficeLine, ...]:
    """Return what arrived from each office and when; no office is ranked."""
    offices = gather(
        session,
        date.min,
        date.max,
        breakdown="none",
        figures={CASES.id: CASES},
        progress=progress,
    )
    last: dict[KeyId, int] = {}
    for bundle in session.store.exchange.received():
        last[bundle.sender] = max(bundle.at, last.get(bundle.sender, 0))
    held: dict[KeyId, list[str]] = {}
    for counts in session.store.evaluation.counts():
        held.setdefault(counts.sender, []).append(counts.quarter)
        last[counts.sender] = max(counts.at, last.get(counts.sender, 0))
    lines = [_office_line(one, held, last) for one in offices]
    return tuple(sorted(lines, key=lambda line: line.name))


def _office_line(
    office: Office, held: Mapping[KeyId, list[str]], last: Mapping[KeyId, int]
) -> OfficeLine:
    cases = office.tallies.get((CASES.id, ALL), Tally()).answered.count
    came = sorted({quarter for key in office.keys for quarter in held.get(key, [])})
    used = [quarter for quarter in came if quarter not in office.quarters_of_cases]
    source: Literal["cases", "counts", "both", "none"] = "none"
    if cases:
        source = "both" if used else "cases"
    elif used:
        source = "counts"
    at = max((last[key] for key in office.keys if key in last), default=None)
    return OfficeLine(
        office.name,
        source,
        cases,
        tuple(came),
        tuple(quarter for quarter in came if quarter in office.quarters_of_cases),
        None if at is None else datetime.fromtimestamp(at / 1000, tz=UTC),
    )
