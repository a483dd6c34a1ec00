"""The protective measures of a case: which are in force, which wait for a decision, until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from desktop_app.app import titles
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.forms.schema import Text
from desktop_app.text import Day, Message, Words, message

MEASURE: Final = Kind("measure")
Standing: TypeAlias = Literal["active", "waiting", "over"]
_STANDING: Final[dict[str, Standing]] = {
    "active": "active",
    "renewed": "active",
    "changed": "active",
    "wished": "waiting",
    "requested": "waiting",
    "granted": "waiting",
    "refused": "over",
    "ended": "over",
}
_ORDER: Final[tuple[Standing, ...]] = ("active", "waiting", "over")
_DATES: Final = (
    "wished_on",
    "requested_on",
    "due",
    "decided_on",
    "active_from",
    "active_until",
    "review_on",
    "tested_on",
    "failed_on",
)
LEAVES: Final = tuple(
    Leaf(name) for name in ("type", "title", "state", "owner", "decider", "effect", *_DATES)
)


@dataclass(frozen=True, slots=True)
class MeasureShown:
    """One measure. ``state`` is the answer, ``said`` the same in words.

    ``until``: when it ends, or by when it must be decided. ``late``: that day has passed.
    """

    key: RecordKey
    name: Words
    standing: Standing
    state: str
    said: Text | None
    owner: str
    decider: str
    until: date | None
    review_on: date | None
    tested_on: date | None
    late: bool

    def when(self) -> Message | None:
        """Return in a few words until when it holds, or when it will be decided."""
        if self.until is None:
            return None
        day = Day(self.until)
        if self.standing == "active":
            return message("Measures", "until %1").fill(day)
        if self.standing == "waiting":
            return message("Measures", "decision %1").fill(day)
        return None

    def state_and_day(self) -> Message | None:
        """Return its state with the day that matters most: tested, until, or the decision."""
        if self.standing == "active" and self.tested_on is not None:
            return message("Measures", "active, tested %1").fill(Day(self.tested_on))
        if self.standing == "active" and self.until is not None:
            return message("Measures", "active until %1").fill(Day(self.until))
        if self.state == "requested" and self.until is not None:
            return message("Measures", "requested, by %1").fill(Day(self.until))
        return self.when()


def measures(session: Session, case: CaseId) -> tuple[MeasureShown, ...]:
    """Return the measures of a case: those in force first, those that are over last."""
    visible = {one.key for one in session.store.records(MEASURE, case)}
    found = session.store.values(MEASURE, LEAVES, case=case)
    shown = [_shown(session, key, values) for key, values in found.items() if key in visible]
    return tuple(
        sorted(
            shown,
            key=lambda one: (_ORDER.index(one.standing), one.until or date.max, one.key.record),
        )
    )


def _shown(session: Session, key: RecordKey, values: Mapping[Leaf, Value]) -> MeasureShown:
    state = text_of(values, "state")
    standing = _STANDING.get(state, "waiting")
    until = day_of(values, "active_until" if standing == "active" else "due")
    return MeasureShown(
        key,
        titles.of_measure(session, values),
        standing,
        state,
        answer(session.form(MEASURE), values, "state"),
        text_of(values, "owner"),
        text_of(values, "decider"),
        until,
        day_of(values, "review_on"),
        day_of(values, "tested_on"),
        late=standing != "over" and until is not None and until < session.today(),
    )
