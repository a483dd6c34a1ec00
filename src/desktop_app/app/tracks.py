"""What runs beside the criminal process: measures, care, compensation, residence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from desktop_app.app.cases import case_key
from desktop_app.app.measures import MeasureShown
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, text_of
from desktop_app.domain.ids import CaseId
from desktop_app.text import Words, message

TrackState: TypeAlias = Literal["running", "not_started", "finished", "not_applicable", "unknown"]
_STATES: Final[tuple[TrackState, ...]] = (
    "running",
    "not_started",
    "finished",
    "not_applicable",
    "unknown",
)


@dataclass(frozen=True, slots=True)
class Track:
    """One track. ``id`` is that of its answer: ``x1_residence`` … ``x4_safety``."""

    id: str
    name: Words
    state: TrackState
    said: Words


def tracks(session: Session, case: CaseId, measures: tuple[MeasureShown, ...]) -> tuple[Track, ...]:
    """Return the four tracks of a case, the measures first with how many are in force."""
    form = session.form("case")
    values = values_of(session, case_key(case))
    n = sum(one.standing != "over" for one in measures)
    active = sum(one.standing == "active" for one in measures)
    counted = message("Tracks", "%1, of which %2 in force").fill(n, active)
    first = Track(
        "x4_safety",
        message("Tracks", "Measures"),
        "running" if n else "not_started",
        counted if n else message("Tracks", "none yet"),
    )
    found = [first]
    names = {
        "x3_care": message("Tracks", "Care"),
        "x2_compensation": message("Tracks", "Compensation"),
        "x1_residence": message("Tracks", "Residence"),
    }
    for name, label in names.items():
        state: TrackState = "unknown"
        for known in _STATES:
            if known == text_of(values, name):
                state = known
        said = answer(form, values, name) or message("Tracks", "not filled in")
        found.append(Track(name, label, state, said))
    return tuple(found)
