"""K01 to K04, K23: willingness to report, the outcome, its reasons, how long it took, stopping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop_app.domain.indicators.records import (
    CaseRecords,
    Observation,
    by_code,
    days_between,
    missing,
)
from desktop_app.domain.indicators.scores import change, number_at

OUTCOMES: Final = ("none_yet", "reported", "statement_only", "ex_officio", "decided_not", "unknown")


def willingness(case: CaseRecords) -> Iterator[Observation]:
    """K01: the own answer 0-10 at t1 less that at t0, and whether it rose, stayed or fell."""
    found = change(
        "k01_change", number_at(case, "willingness", "t0"), number_at(case, "willingness", "t1")
    )
    yield found
    if found.value is None:
        yield Observation("k01_direction", found.answer, asked_by=found.asked_by)
    else:
        way = "same" if found.value == 0 else "up" if found.value > 0 else "down"
        yield Observation("k01_direction", codes=(way,), asked_by=found.asked_by)


def outcome(case: CaseRecords) -> Iterator[Observation]:
    """K02: what came of the question whether to report; "unknown" is an answer here."""
    said = case.case.code("report_outcome")
    yield by_code("k02_outcome", said, {code: code for code in OUTCOMES})


def reasons(case: CaseRecords) -> Iterator[Observation]:
    """K03: the reasons that the victim chose, at most three, once a choice was made."""
    if case.case.code("report_outcome") in ("", "none_yet", "unknown"):
        return
    codes = case.case.codes("report_reasons")
    if codes in (("not_asked",), ("declined",)):
        answer = case.case.codes("report_reasons")[0]
        yield Observation("k03_reasons", "not_asked" if answer == "not_asked" else "declined")
    elif codes:
        yield Observation("k03_reasons", codes=codes)
    else:
        yield missing("k03_reasons")


def contact_to_report(case: CaseRecords) -> Iterator[Observation]:
    """K04: days from the first contact to the report, of cases in which one was made."""
    if case.reported:
        yield days_between(
            "k04_days", case.case.day("first_contact_on"), case.case.day("reported_on")
        )


def withdrawal(case: CaseRecords) -> Iterator[Observation]:
    """K23: of those who reported, who stopped cooperating; in which phase, why, who came back."""
    if not case.reported:
        return
    own = case.case
    if {"exit", "withdrawn_on"} & own.unsettled:
        yield missing("k23_withdrawn")
        return
    stopped = own.code("exit") == "xc" or own.day("withdrawn_on") is not None
    yield Observation("k23_withdrawn", codes=("yes" if stopped else "no",))
    if not stopped:
        return
    phase = case.stage_of.get(own.code("withdrawn_phase"), "")
    yield Observation("k23_phase", codes=(phase,)) if phase else missing("k23_phase")
    reason = own.code("withdrawn_reason")
    if reason in ("not_asked", "declined"):
        yield Observation("k23_reason", own.answer("withdrawn_reason"))
    else:
        yield Observation("k23_reason", codes=(reason,)) if reason else missing("k23_reason")
    back = own.flag("came_back")
    if back is None:
        yield missing("k23_back")
    else:
        yield Observation("k23_back", codes=("yes" if back else "no",))
