"""K21, K22, K29: the victim's own numbers, and how interviews were experienced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from desktop_app.domain.indicators.records import (
    MOMENTS,
    CaseRecords,
    Entry,
    Observation,
    at,
    missing,
)

_LOW: Final = 4
_GOOD: Final = 4
_STATEMENTS: Final = (
    ("k29_safe", "felt_safe"),
    ("k29_serious", "taken_seriously"),
    ("k29_knew", "knew_next"),
)
_FEEDBACK_BY: Final = {"self": "self", "by_other": "other", "by_vc": "coordinator"}


def asked(case: CaseRecords) -> tuple[Entry, ...]:
    """Return the times that the own numbers were asked, the first one first."""
    scores = case.of("own_score")
    return tuple(sorted(scores, key=lambda one: one.day("asked_on") or date.max))


def number_at(case: CaseRecords, leaf: str, moment: str) -> Observation:
    """Return the own number at one of the moments t0 to t8, the last time that it was asked then.

    Where it was never recorded, it is unfinished while the case is open, else missing.
    """
    times = [one for one in asked(case) if one.code("moment") == moment]
    if not times:
        return Observation(leaf, "missing" if case.closed else "unfinished")
    numbers = [one for one in times if one.number(leaf) is not None]
    return _number(numbers[-1] if numbers else times[-1], leaf)


def _number(entry: Entry, leaf: str) -> Observation:
    number, by = entry.number(leaf), entry.code("asked_by")
    if number is not None and leaf not in entry.unsettled:
        return Observation(leaf, value=number, asked_by=by)
    answer = entry.answer(leaf)
    return Observation(leaf, "missing" if answer == "answered" else answer, asked_by=by)


def change(figure: str, first: Observation, last: Observation) -> Observation:
    """Return the later number less the earlier; without both, why the one that lacks does."""
    if first.value is None:
        return replace(first, figure=figure)
    if last.value is None:
        return replace(last, figure=figure)
    return Observation(figure, value=last.value - first.value, asked_by=last.asked_by)


def _first_to_last(case: CaseRecords, figure: str, leaf: str) -> Observation:
    said = [_number(one, leaf) for one in asked(case)]
    numbers = [one for one in said if one.value is not None]
    if len(numbers) > 1:
        return change(figure, numbers[0], numbers[-1])
    others = [one for one in said if one.value is None and one.answer != "missing"]
    if others:
        return replace(others[-1], figure=figure)
    return Observation(figure, "missing" if case.closed or not said else "unfinished")


def safety(case: CaseRecords) -> Iterator[Observation]:
    """K21: the last own safety number less the first; the share of last ones of 4 or less."""
    yield _first_to_last(case, "k21_change", "overall")
    said = [_number(one, "overall") for one in asked(case)]
    numbers = [one for one in said if one.value is not None]
    if numbers:
        low = (numbers[-1].value or 0) <= _LOW
        yield Observation("k21_low", codes=("yes" if low else "no",), asked_by=numbers[-1].asked_by)
    else:
        yield replace(said[-1], figure="k21_low") if said else missing("k21_low")
    for moment in MOMENTS:
        if any(one.code("moment") == moment for one in case.of("own_score")):
            yield replace(number_at(case, "overall", moment), figure=f"k21_{moment}")


def trust(case: CaseRecords) -> Iterator[Observation]:
    """K22: the last own number of trust in the police, and in justice, less the first."""
    yield _first_to_last(case, "k22_police", "trust_police")
    yield _first_to_last(case, "k22_justice", "trust_justice")


def experience(case: CaseRecords) -> Iterator[Observation]:
    """K29: of three statements 1-5 after an interview, how many were answered with 4 or 5."""
    for one in case.of("interview_preparation"):
        if one.code("status") != "done":
            continue
        mode, day = one.code("fb_mode"), one.day("date_time")
        for figure, leaf in _STATEMENTS:
            yield at(_statement(figure, one, f"fb_items.{leaf}", mode), day)


def _statement(figure: str, entry: Entry, leaf: str, mode: str) -> Observation:
    number, by = entry.number(leaf), _FEEDBACK_BY.get(mode, "")
    if number is not None:
        return Observation(figure, codes=("yes" if number >= _GOOD else "no",), asked_by=by)
    if mode == "declined":
        return Observation(figure, "declined")
    if mode == "not_yet":
        return Observation(figure, "not_asked")
    answer = entry.answer(leaf)
    return Observation(figure, "missing" if answer == "answered" else answer, asked_by=by)
