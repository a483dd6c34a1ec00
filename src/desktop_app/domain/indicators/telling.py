"""K05 to K07: how often the story was told, how often that could be avoided, and to how many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from desktop_app.domain.indicators.records import CaseRecords, Entry, Observation, at, missing
from desktop_app.domain.retelling import JUSTICE, counted

ASKING: Final = JUSTICE | {"shelter_intake", "ind", "doctor", "veilig_thuis", "care", "other"}
"""Kinds of told_once in which a professional asks for the account now (not the own lawyer)."""
_AVOIDABLE: Final = frozenset({"not_shared", "staff_changed", "recording_unusable"})
_STAGES: Final = {
    "info_talk": "informative_talk",
    "statement": "report",
    "psychologist": "investigation",
    "foreign_police": "investigation",
    "rc": "rc_hearing",
    "court": "trial",
}


def sessions(case: CaseRecords) -> tuple[Entry, ...]:
    """Return the accounts that count, the first one first."""
    told = [
        one for one in case.of("told_once") if counted(one.values) and one.code("kind") in ASKING
    ]
    return tuple(sorted(told, key=lambda one: one.day("on") or date.max))


def retellings(case: CaseRecords) -> Iterator[Observation]:
    """K05: sessions in which a professional asked for the account; the first one counts as 1.

    Without any entry in the register the number is missing, not nought.
    """
    told = sessions(case)
    if not case.of("told_once"):
        yield missing("k05_sessions")
    else:
        yield Observation("k05_sessions", value=len(told))
    for one in told:
        stage = _STAGES.get(one.code("kind"), "other")
        found = Observation("k05_phase", codes=(stage,))
        yield at(found, one.day("on"), groups={"phase": stage})


def avoidable(case: CaseRecords) -> Iterator[Observation]:
    """K06: sessions needed as the earlier account was not shared or usable, or staff changed.

    The first account never is one.
    """
    for number, one in enumerate(sessions(case)):
        stage = _STAGES.get(one.code("kind"), "other")
        causes = {code for row in one.rows("repeat") if (code := row.code("reason"))}
        if number and not causes:
            found = missing("k06_avoidable")
        else:
            held = "yes" if number and causes & _AVOIDABLE else "no"
            found = Observation("k06_avoidable", codes=(held,))
        yield at(found, one.day("on"), groups={"phase": stage})


def interviewers(case: CaseRecords) -> Iterator[Observation]:
    """K07: different persons who asked: those of each interview that had not been seen before."""
    held = [one for one in case.of("interview_preparation") if one.code("status") == "done"]
    rows = [row for one in held for row in one.rows("interviewers")]
    if not held:
        return
    seen = [row.flag("seen_before") for row in rows]
    if not rows or None in seen:
        yield missing("k07_persons")
    else:
        yield Observation("k07_persons", value=sum(one is False for one in seen))
