"""Invented cases: to practise with, and to show the program. They are marked as examples."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from desktop_app.app import cases, hearings, records
from desktop_app.app.activating import next_version
from desktop_app.app.changes import Changes
from desktop_app.app.session import ZONE, Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import step_of
from desktop_app.domain.ids import CaseId, Kind, RecordKey, derived_id
from desktop_app.paths import resource
from desktop_app.progress import Progress, Quiet

FILE: Final = "content/samples.toml"
_DAY = re.compile(r"@(~?)([+-]\d+)(?:T(\d\d:\d\d)(?:/(\d\d:\d\d))?)?")
_WEEK = re.compile(r"@week (\d)-(\d) (\d\d):(\d\d)-(\d\d):(\d\d)")
_REF = re.compile(r"@ref (\w+)")


@dataclass(slots=True)
class _Loading:
    """One case while it is loaded: the day it is about, and its records by their sample names."""

    session: Session
    day: date
    case: CaseId
    named: dict[str, RecordKey]


def load_samples(
    session: Session,
    day: date,
    *,
    codenames: frozenset[str] | None = None,
    before_late: Callable[[Mapping[str, CaseId]], object] | None = None,
    progress: Progress = Quiet(),  # noqa: B008  (nobody watches: it holds nothing)
) -> tuple[dict[str, CaseId], Changes]:
    """Put the sample cases into a vault as if ``day`` were today; return them by codename.

    ``codenames``: only these; None: all. Each save carries the time at which it would have been
    made. ``before_late`` is called with the cases before the records of the last days are saved:
    the moment for a bundle. ``progress`` counts the records of each case. Raises UserError when a
    codename is in use.
    """
    content = tomllib.loads(resource(FILE).read_text(encoding="utf-8"))
    found: dict[str, CaseId] = {}
    late: list[tuple[_Loading, Mapping[str, Any]]] = []
    changes = Changes()
    for sample in content["case"]:
        if codenames is not None and sample["codename"] not in codenames:
            continue
        opened = _at(session, day, sample["opened"] + "T09:00")
        case, more = cases.open_case(opened, sample["codename"], example=True)
        changes |= more
        loading = _Loading(session, day, case, {})
        for at, record in enumerate(sample["record"]):
            progress.report(at, len(sample["record"]))
            if record.get("late"):
                late.append((loading, record))
            else:
                changes |= _save(loading, record)
        found[sample["codename"]] = case
    if before_late is not None:
        before_late(found)
    for loading, record in late:
        changes |= _save(loading, record)
    return found, changes


def _save(loading: _Loading, record: Mapping[str, Any]) -> Changes:
    session = _at(loading.session, loading.day, record["at"])
    key = _key(loading, record)
    draft = records.open_draft(session, key)
    records.set_fields(
        draft, {name: _value(loading, one) for name, one in record["values"].items()}
    )
    changes = records.save(session, key, draft)
    if record.get("activate"):
        version = next_version(session, key, second=record.get("second"))
        changes |= records.append(session, {key: version})
    if "name" in record:
        loading.named[record["name"]] = key
    return changes


def _key(loading: _Loading, record: Mapping[str, Any]) -> RecordKey:
    match record["kind"]:
        case "case":
            return cases.case_key(loading.case)
        case "safety_plan":
            return cases.plan_key(loading.case)
        case "proceeding":
            return RecordKey(
                loading.case, Kind("proceeding"), derived_id("first_proceeding", loading.case)
            )
        case "court_checklist":
            return hearings.checklist_key(loading.named[record["of"]])
        case "step" if "ticks" in record:
            return _ticked(loading, record["ticks"])
        case kind:
            return records.new_key(loading.session, kind, loading.case)


def _ticked(loading: _Loading, ticks: Mapping[str, str]) -> RecordKey:
    """Return the step that says that a term of the plan was met: ``{ term, leaf, ends }``."""
    ends = _moment(ticks["ends"], loading.day).date()
    plan = cases.plan_key(loading.case).record
    return RecordKey(loading.case, Kind("step"), step_of(ticks["term"], plan, ticks["leaf"], ends))


def _at(session: Session, day: date, text: str) -> Session:
    """Return the session as it would have been at the sample's time, which is never to come."""
    moment = min(_moment(text, day), session.now())
    return replace(session, now=lambda: moment)


def _moment(text: str, day: date) -> datetime:
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError("not a sample's time")
    at = time.fromisoformat(found[3]) if found[3] else time(9)
    return datetime.combine(day + timedelta(days=int(found[2])), at, tzinfo=ZONE)


def _value(loading: _Loading, value: Any) -> Value:
    if isinstance(value, dict):
        return {name: _value(loading, one) for name, one in value.items()}
    if isinstance(value, list):
        return [_value(loading, one) for one in value]
    if not isinstance(value, str) or not value.startswith("@"):
        return value  # type: ignore[no-any-return]  # TOML's plain values are canonical ones
    week = _WEEK.fullmatch(value)
    if week is not None:
        return _week(*(int(part) for part in week.groups()))
    reference = _REF.fullmatch(value)
    if reference is not None:
        return loading.named[reference[1]].record
    return _day_or_moment(value, loading.day)


def _day_or_moment(text: str, today: date) -> Value:
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError("not a sample's day")
    day = (today + timedelta(days=int(found[2]))).isoformat()
    if not found[1] and not found[3]:
        return day
    moment: dict[str, Value] = {"zone": "Europe/Amsterdam", "precision": "exact"}
    moment["at"] = f"{day}T{found[3]}" if found[3] else day
    if found[1]:
        moment["precision"] = "about"
    if found[4]:
        moment |= {"precision": "period", "until": f"{day}T{found[4]}"}
    return moment


def _week(first: int, last: int, *clock: int) -> Value:
    start, end = clock[0] * 2 + clock[1] // 30, clock[2] * 2 + clock[3] // 30
    open_day = "0" * start + "1" * (end - start) + "0" * (48 - end)
    return [open_day if first <= number <= last else "0" * 48 for number in range(1, 8)]
