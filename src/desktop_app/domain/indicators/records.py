"""The records of one case as the indicators read them, and what an indicator says of them.

Plain values, no form and no store: a record is its settled leaves; a leaf in conflict is not among
them, so it counts as missing. Own words ("other:…") are read as the code ``other``, so that no
text of a person can get into an observation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Final, Literal, TypeAlias

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import is_name

Answer: TypeAlias = Literal["answered", "not_asked", "declined", "unsafe", "missing", "unfinished"]
"""``missing``: blank, unknown or in conflict; ``unfinished``: the case has not come so far yet."""
ANSWERS: Final[tuple[Answer, ...]] = (
    "answered",
    "not_asked",
    "declined",
    "unsafe",
    "missing",
    "unfinished",
)
_SPECIAL: Final[Mapping[str, Answer]] = {
    "not_asked": "not_asked",
    "not_yet": "not_asked",
    "declined": "declined",
    "unsafe": "unsafe",
    "unknown": "missing",
}
MOMENTS: Final = tuple(f"t{number}" for number in range(9))
"""t0 intake, t1 after the informative talk, t2 before and t3 after the hearing at the examining
magistrate, t4 before and t5 after the trial, t6 after the verdict, t7 closing, t8 three months
later."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What one case, or one event of it, says to one figure.

    ``on``: the day it belongs to; None stands for the day the case was opened. ``value``: a
    number (days, minutes, sessions, points). ``codes``: the parts that hold. ``asked_by``: who
    asked (coordinator, other, self). ``groups``: groups of its own by breakdown, else those of
    the case.
    """

    figure: str
    answer: Answer = "answered"
    value: int | None = None
    codes: tuple[str, ...] = ()
    on: date | None = None
    asked_by: str = ""
    groups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: its settled values by leaf, and the leaves that wait for a decision."""

    values: Mapping[str, Value]
    unsettled: frozenset[str] = frozenset()

    def code(self, leaf: str) -> str:
        """Return the code chosen at ``leaf``; empty where there is none. Own words: ``other``."""
        return _code(self.values.get(leaf))

    def codes(self, leaf: str) -> tuple[str, ...]:
        """Return the codes chosen at ``leaf``, each once, in order."""
        value = self.values.get(leaf)
        found = [_code(one) for one in value] if isinstance(value, list) else []
        return tuple(dict.fromkeys(code for code in found if code))

    def flag(self, leaf: str) -> bool | None:
        """Return yes or no; None where there is no such answer."""
        value = self.values.get(leaf)
        return value if isinstance(value, bool) else None

    def number(self, leaf: str) -> int | None:
        """Return a whole number; None where there is none."""
        value = self.values.get(leaf)
        return value if type(value) is int else None

    def day(self, leaf: str) -> date | None:
        """Return the day of a date or moment; None where there is none."""
        value = self.values.get(leaf)
        text = value.get("at") if isinstance(value, dict) else value
        try:
            return date.fromisoformat(text[:10]) if isinstance(text, str) else None
        except ValueError:
            return None

    def minute(self, leaf: str) -> int | None:
        """Return the minute of the day of a time; None where there is none."""
        value = self.values.get(leaf)
        try:
            said = time.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            return None
        return None if said is None else said.hour * 60 + said.minute

    def answer(self, leaf: str) -> Answer:
        """Return whether a question was answered, and if not, why not."""
        value = self.values.get(leaf)
        if leaf in self.unsettled or value is None or value in ("", []):
            return "missing"
        return _SPECIAL.get(value, "answered") if isinstance(value, str) else "answered"

    def rows(self, name: str) -> tuple[Entry, ...]:
        """Return the rows of ``name`` by their ids, each with the keys inside."""
        found: dict[str, dict[str, Value]] = {}
        for leaf, value in self.values.items():
            parts = leaf.split(".")
            if len(parts) == 3 and parts[0] == name:
                found.setdefault(parts[1], {})[parts[2]] = value
        return tuple(Entry(found[row]) for row in sorted(found))


def _code(value: Value) -> str:
    if not isinstance(value, str):
        return ""
    return value if value == "" or is_name(value) else "other"


@dataclass(frozen=True, slots=True)
class CaseRecords:
    """The records of one case by kind, as known on the day ``as_of``."""

    entries: Mapping[str, tuple[Entry, ...]]
    as_of: date
    stage_of: Mapping[str, str] = field(default_factory=dict)
    """The stage of the phase bar that each phase of the process (``ph_f09``) belongs to."""

    def of(self, kind: str) -> tuple[Entry, ...]:
        """Return the records of a kind."""
        return self.entries.get(kind, ())

    @property
    def case(self) -> Entry:
        """The record of the case itself; one without answers where it is not here."""
        found = self.of("case")
        return found[0] if found else Entry({})

    @property
    def opened(self) -> date | None:
        """The day the case was opened, else that of the first contact."""
        return self.case.day("opened_on") or self.case.day("first_contact_on")

    @property
    def closed(self) -> bool:
        """Whether the case was closed."""
        return self.case.code("status") == "closed"

    @property
    def reported(self) -> bool:
        """Whether a report was made."""
        return self.case.code("report_outcome") == "reported"

    @property
    def stage(self) -> str:
        """The stage that the furthest proceeding is in; ``unknown`` without one."""
        order = list(self.stage_of)
        reached = [
            order.index(phase)
            for phase in (one.code("phase") for one in self.of("proceeding"))
            if phase in self.stage_of
        ]
        return self.stage_of[order[max(reached)]] if reached else "unknown"

    def hearings(self, *kinds: str) -> tuple[Entry, ...]:
        """Return the hearings that took place, of some kinds or of all."""
        return tuple(
            one
            for one in self.of("hearing")
            if one.code("status") not in ("cancelled", "moved", "planned", "confirmed")
            and (not kinds or one.code("kind") in kinds)
        )

    def first_day(self, record: str, leaf: str, **where: str) -> date | None:
        """Return the first day at ``leaf`` of records of a kind whose answers are ``where``."""
        days = [
            day
            for one in self.of(record)
            if all(one.code(name) == wanted for name, wanted in where.items())
            and (day := one.day(leaf)) is not None
        ]
        return min(days) if days else None

    @property
    def talk_day(self) -> date | None:
        """The day of the informative talk (t1), from the preparations, else the register."""
        talks = [
            one
            for one in self.of("interview_preparation")
            if one.code("kind") == "info_talk" and one.code("status") == "done"
        ]
        days = [day for one in talks if (day := one.day("date_time")) is not None]
        return min(days) if days else self.first_day("told_once", "on", kind="info_talk")

    @property
    def verdict_day(self) -> date | None:
        """The day of the verdict in first instance."""
        said = [
            day
            for one in self.of("proceeding")
            for row in one.rows("dates")
            if row.code("event") == "verdict" and (day := row.day("at")) is not None
        ]
        held = [day for one in self.hearings("verdict") if (day := one.day("starts_at"))]
        return min((*said, *held), default=None)

    def first_hearing(self, *kinds: str) -> date | None:
        """Return the day of the first hearing of some kinds that took place."""
        days = [day for one in self.hearings(*kinds) if (day := one.day("starts_at")) is not None]
        return min(days, default=None)


RC_KINDS: Final = ("rc", "witness_appeal")
TRIAL_KINDS: Final = ("substantive",)
HEARING_STAGE: Final[Mapping[str, str]] = {
    "rc": "rc_hearing",
    "witness_appeal": "rc_hearing",
    "chambers": "investigation",
    "pro_forma": "trial",
    "directions": "trial",
    "substantive": "trial",
    "verdict": "verdict",
    "appeal": "verdict",
    "art_12": "investigation",
    "damages": "trial",
}
"""The stage of the phase bar that a hearing belongs to."""


def days_between(
    figure: str, start: date | None, end: date | None, *, running: bool = False
) -> Observation:
    """Return the days from ``start`` to ``end``; missing where one is, or they are reversed.

    ``running``: the end may still come, so a missing one is not missing but unfinished.
    """
    if start is not None and end is None and running:
        return Observation(figure, "unfinished")
    if start is None or end is None or end < start:
        return Observation(figure, "missing")
    return Observation(figure, value=(end - start).days)


def yes(figure: str) -> Observation:
    """Return yes."""
    return Observation(figure, codes=("yes",))


def no(figure: str) -> Observation:
    """Return no."""
    return Observation(figure, codes=("no",))


def missing(figure: str) -> Observation:
    """Return that nothing is known."""
    return Observation(figure, "missing")


def by_code(figure: str, said: str, when: Mapping[str, str]) -> Observation:
    """Return what a code says: ``when`` maps it to a part; any other one is missing."""
    return Observation(figure, codes=(when[said],)) if said in when else missing(figure)


def day_set(figure: str, entry: Entry, leaf: str) -> Observation:
    """Return yes where a day is filled in, no where it is blank; missing in a conflict."""
    if leaf in entry.unsettled:
        return missing(figure)
    return yes(figure) if entry.day(leaf) is not None else no(figure)


def at(
    found: Observation, on: date | None, *, groups: Mapping[str, str] | None = None
) -> Observation:
    """Return the observation of an event: with its day, and groups of its own."""
    return replace(found, on=on, groups=groups or {})


def groups_of(case: CaseRecords) -> dict[str, str]:
    """Return the group of a case in each breakdown, and the side it is on of each intervention."""
    own = case.case
    found = {
        "age_group": own.code("age_group") or "unknown",
        "sex": own.code("sex") or "unknown",
        "citizenship": own.code("citizenship_group") or "unknown",
        "phase": case.stage,
    }
    found |= _sides(case)
    return found


def _sides(case: CaseRecords) -> dict[str, str]:
    """Return which side of each intervention a case stands on; left out where it does not apply."""
    hearings = case.hearings()
    seen = {
        "experienced_rc": [
            side for one in hearings if (side := experienced(one)) and one.code("kind") in RC_KINDS
        ],
        "psychologist": [
            side
            for one in case.of("interview_preparation")
            if (side := advised(one)) and one.code("status") != "cancelled"
        ],
        "coordinator": [side for one in hearings if (side := accompanied(one))],
    }
    return {name: "with" if "with" in sides else "without" for name, sides in seen.items() if sides}


def experienced(hearing: Entry) -> str:
    """Return ``with`` or ``without`` an experienced examining magistrate; empty: not known."""
    return {"yes": "with", "no": "without"}.get(hearing.code("rc_experienced"), "")


def advised(preparation: Entry) -> str:
    """Return ``with`` or ``without`` the police psychologist's advice; empty: not known."""
    said = preparation.code("psy_used")
    if said in ("oral", "written", "present_as_observer"):
        return "with"
    return "without" if said == "no" else ""


def accompanied(hearing: Entry) -> str:
    """Return ``with`` or ``without`` a coordinator present; empty: not known, or not attended."""
    if hearing.code("attended") not in ("yes", "partly"):
        return ""
    return {"yes": "with", "stand_in": "with", "no": "without"}.get(hearing.code("accompanied"), "")
