"""The phases of the criminal process and the eight stages that the phase bar shows of them.

A proceeding stores its phases (F00 to F16); which stage a phase belongs to is a table in the
content. Phases may be skipped, repeated or reopened, so a stage is what its phases say, not a
position on a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

PhaseState: TypeAlias = Literal["expected", "entered", "finished", "skipped"]
StageState: TypeAlias = Literal["reached", "current", "ahead", "skipped"]


@dataclass(frozen=True, slots=True)
class PhaseEntry:
    """One phase of a proceeding as recorded. ``on``: since, or expected on; None when unknown."""

    phase: str
    state: PhaseState
    on: date | None


@dataclass(frozen=True, slots=True)
class StageShown:
    """One stage of the phase bar. ``on``: when it was reached or is expected."""

    stage: str
    state: StageState
    on: date | None
    expected: bool


def stages_of(
    stages: Sequence[tuple[str, Sequence[str]]], current: str, entries: Iterable[PhaseEntry]
) -> tuple[StageShown, ...]:
    """Return the stages in order, each with its state.

    ``stages``: (stage id, its phase ids) in the order of the bar. ``current``: the phase that the
    proceeding is in now. A stage before the current one counts as reached unless every phase of
    it that was recorded was skipped.
    """
    home = {phase: stage for stage, phases in stages for phase in phases}
    by_stage: dict[str, list[PhaseEntry]] = {stage: [] for stage, _ in stages}
    for entry in entries:
        if entry.phase in home:
            by_stage[home[entry.phase]].append(entry)
    now = home.get(current)
    passed = now is not None
    shown = []
    for stage, _ in stages:
        recorded = by_stage[stage]
        if stage == now:
            state: StageState = "current"
            passed = False
        else:
            state = _state(recorded, passed=passed)
        shown.append(StageShown(stage, state, _date(recorded, state), _is_expected(recorded)))
    return tuple(shown)


def _state(recorded: Sequence[PhaseEntry], *, passed: bool) -> StageState:
    if recorded and all(one.state == "skipped" for one in recorded):
        return "skipped"
    if any(one.state in ("entered", "finished") for one in recorded):
        return "reached"
    return "reached" if passed else "ahead"


def _date(recorded: Sequence[PhaseEntry], state: StageState) -> date | None:
    wanted = ("expected",) if state == "ahead" else ("entered", "finished")
    days = [one.on for one in recorded if one.on is not None and one.state in wanted]
    return min(days) if days else None


def _is_expected(recorded: Sequence[PhaseEntry]) -> bool:
    return any(one.state == "expected" for one in recorded)


def phase_entries(rows: Iterable[Mapping[str, object]]) -> tuple[PhaseEntry, ...]:
    """Return the recorded phases from the values of the rows of a proceeding's ``phases``."""
    found = []
    for row in rows:
        phase, state, on = row.get("phase"), row.get("state"), row.get("on")
        known: PhaseState = "expected"
        if state == "entered" or state == "finished" or state == "skipped":
            known = state
        if isinstance(phase, str):
            found.append(PhaseEntry(phase, known, _day(on)))
    return tuple(found)


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:  # another program's idea of a day
        return None
