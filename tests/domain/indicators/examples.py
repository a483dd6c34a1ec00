"""A case of plain values for the worked examples of the indicators."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop_app.domain.canonical import Value
from desktop_app.domain.indicators.records import CaseRecords, Entry, Observation

STAGES = {
    **dict.fromkeys(("ph_f00", "ph_f01", "ph_f02"), "intake"),
    **dict.fromkeys(("ph_f03", "ph_f04"), "informative_talk"),
    "ph_f05": "report",
    **dict.fromkeys(("ph_f06", "ph_f07", "ph_f08"), "investigation"),
    "ph_f09": "rc_hearing",
}
Values = dict[str, Value]


def records(
    own: Values | None = None, *, unsettled: Iterable[str] = (), **kinds: list[Values]
) -> CaseRecords:
    """Return a case on 24 November 2026: its own values, and records by kind.

    ``unsettled``: leaves of the case that are in conflict.
    """
    entries = {
        "case": (
            Entry(
                {"status": "open", "opened_on": "2026-01-05"} | (own or {}), frozenset(unsettled)
            ),
        ),
        **{kind: tuple(Entry(one) for one in several) for kind, several in kinds.items()},
    }
    return CaseRecords(entries, date(2026, 11, 24), STAGES)


def said(found: Iterable[Observation], figure: str) -> list[tuple[str, object]]:
    """Return (answer, value or codes) of each observation of one figure."""
    return [
        (one.answer, one.value if one.value is not None else one.codes)
        for one in found
        if one.figure == figure
    ]


def at(day: str, clock: str = "09:00") -> Value:
    """Return a moment as a record holds it."""
    return {"at": f"{day}T{clock}", "zone": "Europe/Amsterdam", "precision": "exact"}
