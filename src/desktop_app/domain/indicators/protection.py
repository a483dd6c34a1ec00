"""K15 to K17, K19, K20: measures, how soon they worked, incidents, and notice of a release."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from desktop_app.domain.indicators.records import (
    CaseRecords,
    Entry,
    Observation,
    at,
    days_between,
    missing,
)

_GRANTED: Final = frozenset({"granted", "active", "renewed", "changed"})
_RELEASES: Final = frozenset({"release_or_suspension", "end_of_sentence"})
_INCIDENTS: Final = {
    "threat": ("threat_direct", "threat_indirect", "weapon"),
    "approach": (
        *("contact_unwanted", "following", "approach_home", "approach_work_school"),
        *("pressure_on_statement", "pressure_on_family_nl", "pressure_on_family_abroad"),
        *("bribe_offer", "recruitment_return", "breach_of_ban", "unexpected_encounter_process"),
    ),
    "online": ("online_harassment", "account_takeover", "tracker_found"),
    "address_exposed": ("doxing_images", "data_leak"),
    "violence": ("violence", "sexual_violence"),
    "property": ("property_arson_explosive", "break_in"),
}
_INCIDENT_OF: Final = {kind: group for group, kinds in _INCIDENTS.items() for kind in kinds}


def _decision(measure: Entry) -> str:
    """Return granted, refused or pending; empty for a wish, and where nothing was recorded."""
    state = measure.code("state")
    if state in _GRANTED or (state == "ended" and measure.day("active_from") is not None):
        return "granted"
    if state == "refused":
        return "refused"
    return "pending" if state == "requested" else ""


def decisions(case: CaseRecords) -> Iterator[Observation]:
    """K15: measures asked for: granted, refused or pending; of those granted, which came in force.

    By type; those asked for a hearing are among them.
    """
    for one in case.of("measure"):
        decided = _decision(one)
        kind = {"measure_type": one.code("type") or "other"}
        on = one.day("requested_on") or one.day("wished_on")
        if decided:
            yield at(Observation("k15_decision", codes=(decided,)), on, groups=kind)
        if decided == "granted":
            active = "yes" if one.day("active_from") is not None else "no"
            yield at(Observation("k15_active", codes=(active,)), on, groups=kind)
    for hearing in case.of("hearing"):
        for row in hearing.rows("measures"):
            said = {"yes": "granted", "partly": "granted", "no": "refused", "pending": "pending"}
            decided = said.get(row.code("granted"), "")
            on = row.day("requested_on") or hearing.day("starts_at")
            kind = {"measure_type": row.code("measure") or "other"}
            found = Observation("k15_decision", codes=(decided,))
            yield at(found if decided else missing("k15_decision"), on, groups=kind)


def time_to_protection(case: CaseRecords) -> Iterator[Observation]:
    """K16: days from the first wish that was recorded to the first measure in force."""
    wished = case.first_day("measure", "wished_on")
    if wished is None:
        return
    starts = [
        day
        for one in case.of("measure")
        if (day := one.day("active_from")) is not None and day >= wished
    ]
    first = min(starts, default=None)
    yield days_between("k16_days", wished, first, running=not case.closed)


def failures(case: CaseRecords) -> Iterator[Observation]:
    """K17: measures in force, and agreements of a hearing, that did not work when needed."""
    for one in case.of("measure"):
        start = one.day("active_from")
        if start is not None and _decision(one) == "granted":
            failed = one.day("failed_on") is not None
            found = (
                missing("k17_failed")
                if "failed_on" in one.unsettled
                else Observation("k17_failed", codes=("yes" if failed else "no",))
            )
            yield at(found, start, groups={"measure_type": one.code("type") or "other"})
    for hearing in case.hearings():
        broken = set(hearing.codes("measure_failed"))
        for row in hearing.rows("measures"):
            kind, worked = row.code("measure") or "other", row.code("worked")
            if row.code("granted") not in ("yes", "partly") or worked == "not_used":
                continue
            if worked == "no" or kind in broken:
                found = Observation("k17_failed", codes=("yes",))
            elif worked == "yes":
                found = Observation("k17_failed", codes=("no",))
            else:
                found = missing("k17_failed")
            yield at(found, hearing.day("starts_at"), groups={"measure_type": kind})


def incidents(case: CaseRecords) -> Iterator[Observation]:
    """K19: incidents (counted per 100 case-months), of what kind, and whether after the report."""
    reported = case.case.day("reported_on") if case.reported else None
    for one in case.of("incident"):
        on = one.day("occurred_at") or one.day("reported_at")
        yield at(Observation("k19_rate", codes=("incident",)), on)
        kinds = tuple(dict.fromkeys(_INCIDENT_OF.get(code, "other") for code in one.codes("kind")))
        found = Observation("k19_kinds", codes=kinds) if kinds else missing("k19_kinds")
        yield at(found, on)
        if on is None:
            yield missing("k19_after")
        else:
            after = "yes" if reported is not None and on >= reported else "no"
            yield at(Observation("k19_after", codes=(after,)), on)


def release_notice(case: CaseRecords) -> Iterator[Observation]:
    """K20: releases of which the victim heard before, or within 24 hours."""
    for one in case.of("trigger_event"):
        day = one.day("when")
        if one.code("kind") in _RELEASES and day is not None and day <= case.as_of:
            yield at(_told(one, day, case.as_of), day)


def _told(event: Entry, day: date, today: date) -> Observation:
    said, on = event.code("told"), event.day("told_on")
    if said == "not_wanted":
        return Observation("k20_on_time", "declined")
    if said in ("in_time", "late"):
        soon = on <= day + timedelta(days=1) if on is not None else said == "in_time"
        return Observation("k20_on_time", codes=("yes" if soon else "no",))
    if said == "not_yet" and today <= day + timedelta(days=1):
        return Observation("k20_on_time", "unfinished")
    return (
        Observation("k20_on_time", codes=("no",)) if said == "not_yet" else missing("k20_on_time")
    )
