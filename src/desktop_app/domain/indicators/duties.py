"""K24 to K28, K30: support, duties to report and inform, the outcome, the load, the sheets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop_app.domain.indicators.records import (
    CaseRecords,
    Observation,
    at,
    by_code,
    day_set,
    days_between,
    missing,
)

_SUPPORT: Final = (
    ("k24_lawyer", "rl_18"),
    ("k24_victim_support", "rl_21"),
    ("k24_care", "rl_23"),
)
_DONE: Final = {"done": "yes", "open": "no", "waived": "no", "have": "yes"}


def support(case: CaseRecords) -> Iterator[Observation]:
    """K24: a lawyer, Victim Support and a care coordinator in place by t1, the informative talk.

    Nobody of that role is no; somebody without a date is missing.
    """
    talk = case.talk_day
    for figure, role in _SUPPORT:
        people = [one for one in case.of("person") if one.code("role") == role]
        days = [one.day("valid_from") for one in people]
        if talk is None:
            yield Observation(figure, "missing" if case.closed else "unfinished")
        elif any(day is not None and day <= talk for day in days):
            yield Observation(figure, codes=("yes",))
        elif None in days:
            yield missing(figure)
        else:
            yield Observation(figure, codes=("no",))


def comensha(case: CaseRecords) -> Iterator[Observation]:
    """K25: whether the case was reported to CoMensha, and after how many days from contact."""
    found = day_set("k25_reported", case.case, "comensha_on")
    yield found
    if found.codes == ("yes",):
        yield days_between(
            "k25_days", case.case.day("first_contact_on"), case.case.day("comensha_on")
        )


def information(case: CaseRecords) -> Iterator[Observation]:
    """K26: rights statement given, individual assessment made, and updated for each hearing."""
    yield day_set("k26_rights", case.case, "rights_given_on")
    yield day_set("k26_made", case.case, "assessment_made_on")
    for one in case.of("court_checklist"):
        state = one.code("items.ck_w04.state")
        updated = _DONE.get(state, "no")
        found = Observation("k26_updated", codes=(updated,))
        yield missing("k26_updated") if "items.ck_w04.state" in one.unsettled else found


def outcome(case: CaseRecords) -> Iterator[Observation]:
    """K27: how it ended for each suspect; a proceeding without an outcome is pending."""
    for one in case.of("proceeding"):
        said = one.code("outcome") or ("" if "outcome" in one.unsettled else "pending")
        codes = ("pending", "dismissed", "no_suspect", "acquitted", "convicted")
        yield by_code("k27_outcome", said, {code: code for code in codes})


def load(case: CaseRecords) -> Iterator[Observation]:
    """K28, the coordinator's own: active cases, minutes of contact, contact out of hours.

    Hours of other work and the size of the post are not kept in this program, so nothing is
    counted per FTE.
    """
    if case.case.code("status") in ("open", "stand_in", "pre_contact"):
        yield Observation("k28_active", codes=("active",))
    for one in case.of("contact_log"):
        day, minutes, late = one.day("at"), one.number("minutes"), one.flag("out_of_hours")
        yield at(
            missing("k28_minutes")
            if minutes is None
            else Observation("k28_minutes", value=minutes),
            day,
        )
        if late is not None:
            yield at(Observation("k28_late", codes=("yes" if late else "no",)), day)
        else:
            yield at(missing("k28_late"), day)


def sheets(case: CaseRecords) -> Iterator[Observation]:
    """K30: sheets that were printed, by what became of them."""
    for one in case.of("sheet"):
        codes = ("issued", "returned", "destroyed", "lost")
        found = by_code("k30_state", one.code("state"), {code: code for code in codes})
        yield at(found, one.day("printed_at"))
