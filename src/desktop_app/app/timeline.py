"""The timeline of a case: what is to come and what took place, over all of its records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Literal, TypeAlias

from desktop_app.app.measures import LEAVES as MEASURE_LEAVES
from desktop_app.app.measures import MEASURE
from desktop_app.app.session import Session
from desktop_app.app.titles import of_measure, of_record
from desktop_app.app.whereabouts import Whereabouts, whereabouts
from desktop_app.app.wording import answer, clock_of, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.level import as_level
from desktop_app.text import Day, Words, message, verbatim

Area: TypeAlias = Literal["contact", "process", "safety"]
Sign: TypeAlias = Literal[
    "hearing",
    "interview",
    "custody",
    "step",
    "measure",
    "tested",
    "failed",
    "level",
    "number",
    "told",
    "note",
]
_Values: TypeAlias = Mapping[Leaf, Value]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry. ``detail`` are parts to be joined. ``serious``: it wants a person's attention.

    ``where`` tells where the record is; None for what is still to come.
    """

    key: RecordKey
    day: date
    at: time | None
    sign: Sign
    area: Area
    what: Words
    detail: tuple[Words, ...]
    ahead: bool
    serious: bool = False
    where: Whereabouts | None = None


def timeline(session: Session, case: CaseId) -> tuple[TimelineEntry, ...]:
    """Return the timeline of a case, the latest first; only records of this case are read."""
    reader = _Reader(session, case)
    found = [
        *reader.hearings(),
        *reader.interviews(),
        *reader.custody(),
        *reader.steps(),
        *reader.measures(),
        *reader.assessments(),
        *reader.numbers(),
        *reader.told(),
        *reader.notes(),
    ]
    past = {one.key for one in found if not one.ahead}
    places = whereabouts(session, past)
    placed = [one if one.ahead else replace(one, where=places[one.key]) for one in found]
    return tuple(
        sorted(placed, key=lambda one: (one.day, one.at or time.min, one.key.record), reverse=True)
    )


class _Reader:
    """Turns the records of one case into entries, each kind by the few leaves that it needs."""

    def __init__(self, session: Session, case: CaseId) -> None:
        self._session = session
        self._case = case
        self._today = session.today()
        self._visible = {one.key for one in session.store.records(case=case)}

    def _values(self, kind: Kind, *leaves: str) -> Iterator[tuple[RecordKey, _Values]]:
        found = self._session.store.values(kind, [Leaf(one) for one in leaves], case=self._case)
        for key, values in found.items():
            if key in self._visible:
                yield key, values

    def _ahead(self, day: date) -> bool:
        return day > self._today

    def hearings(self) -> Iterator[TimelineEntry]:
        form = self._session.form("hearing")
        for key, values in self._values(Kind("hearing"), "kind", "starts_at", "status", "city"):
            day = day_of(values, "starts_at")
            if day is not None:
                detail = (answer(form, values, "status"), answer(form, values, "city"))
                yield TimelineEntry(
                    key,
                    day,
                    clock_of(values.get(Leaf("starts_at"))),
                    "hearing",
                    "process",
                    answer(form, values, "kind") or form.title,
                    _parts(*detail),
                    self._ahead(day),
                )

    def interviews(self) -> Iterator[TimelineEntry]:
        kind = Kind("interview_preparation")
        form = self._session.form(kind)
        for key, values in self._values(kind, "kind", "date_time", "status"):
            day = day_of(values, "date_time")
            if day is not None:
                yield TimelineEntry(
                    key,
                    day,
                    clock_of(values.get(Leaf("date_time"))),
                    "interview",
                    "process",
                    answer(form, values, "kind") or form.title,
                    _parts(answer(form, values, "status")),
                    self._ahead(day),
                )

    def custody(self) -> Iterator[TimelineEntry]:
        form = self._session.form("proceeding")
        for key, values in self._values(Kind("proceeding"), "label", "custody", "custody_ends_on"):
            day = day_of(values, "custody_ends_on")
            if day is not None:
                ahead = self._ahead(day)
                yield TimelineEntry(
                    key,
                    day,
                    None,
                    "custody",
                    "process",
                    message("Timeline", "Suspension or release expected")
                    if ahead
                    else message("Timeline", "End of custody was expected"),
                    _parts(verbatim(text_of(values, "label")), answer(form, values, "custody")),
                    ahead,
                    serious=ahead,
                )

    def steps(self) -> Iterator[TimelineEntry]:
        form = self._session.form("step")
        leaves = ("what", "due", "owner", "state", "done_at")
        for key, values in self._values(Kind("step"), *leaves):
            done = text_of(values, "state") != "open"
            name = "done_at" if done else "due"
            day = day_of(values, name)
            if day is not None and (done or self._ahead(day)):
                who = text_of(values, "owner")
                yield TimelineEntry(
                    key,
                    day,
                    clock_of(values.get(Leaf(name))),
                    "step",
                    "contact",
                    of_record(form, values),
                    _parts(answer(form, values, "state"), verbatim(who) if who else None),
                    not done,
                )

    def measures(self) -> Iterator[TimelineEntry]:
        form = self._session.form(MEASURE)
        for key, values in self._values(MEASURE, *MEASURE_LEAVES):
            name = of_measure(self._session, values)
            state = text_of(values, "state")
            ends = day_of(values, "active_until")
            until = message("Timeline", "until %1").fill(Day(ends, "short-year")) if ends else None
            due = day_of(values, "due")
            if due is not None and self._ahead(due) and state in ("wished", "requested"):
                said = answer(form, values, "state")
                yield self._measure(key, due, "measure", name, said)
            events: tuple[tuple[str, Sign, Words], ...] = (
                ("active_from", "measure", message("Timeline", "%1 in force").fill(name)),
                ("tested_on", "tested", message("Timeline", "%1 tested").fill(name)),
                ("failed_on", "failed", message("Timeline", "%1 did not work").fill(name)),
            )
            for leaf, sign, what in events:
                day = day_of(values, leaf)
                if day is not None and not self._ahead(day):
                    yield self._measure(key, day, sign, what, until)

    def _measure(
        self, key: RecordKey, day: date, sign: Sign, what: Words, detail: Words | None
    ) -> TimelineEntry:
        return TimelineEntry(
            key,
            day,
            None,
            sign,
            "safety",
            what,
            _parts(detail),
            self._ahead(day),
            serious=sign == "failed",
        )

    def assessments(self) -> Iterator[TimelineEntry]:
        form = self._session.form("risk_assessment")
        leaves = ("date", "level", "reasons", "second_person")
        dated = [
            (day, key, values)
            for key, values in self._values(Kind("risk_assessment"), *leaves)
            if (day := day_of(values, "date")) is not None
        ]
        before = None
        for day, key, values in sorted(dated, key=lambda one: (one[0], one[1].record)):
            level = as_level(values.get(Leaf("level")))
            word = answer(form, values, "level")
            if word is None:
                what: Words = message("Timeline", "Assessment")
            elif before is not None and level != before:
                what = message("Timeline", "Level to %1").fill(word)
            else:
                what = message("Timeline", "Assessment: %1").fill(word)
            second = text_of(values, "second_person")
            yield TimelineEntry(
                key,
                day,
                None,
                "level",
                "safety",
                what,
                _parts(
                    answer(form, values, "reasons"),
                    message("Timeline", "confirmed by %1").fill(second) if second else None,
                ),
                ahead=False,
                serious=level in ("high", "acute"),
            )
            before = level

    def numbers(self) -> Iterator[TimelineEntry]:
        form = self._session.form("own_score")
        for key, values in self._values(Kind("own_score"), "asked_on", "overall", "moment"):
            day, said = day_of(values, "asked_on"), answer(form, values, "overall")
            if day is not None and said is not None:
                number = values.get(Leaf("overall"))
                yield TimelineEntry(
                    key,
                    day,
                    None,
                    "number",
                    "contact",
                    message("Timeline", "Own number: %1").fill(
                        number if isinstance(number, int) else said
                    ),
                    _parts(answer(form, values, "moment")),
                    ahead=False,
                )

    def told(self) -> Iterator[TimelineEntry]:
        form = self._session.form("told_once")
        leaves = ("to_role", "on", "kind", "form", "planned")
        for key, values in self._values(Kind("told_once"), *leaves):
            day = day_of(values, "on")
            if day is not None and values.get(Leaf("planned")) is not True:
                to = text_of(values, "to_role")
                yield TimelineEntry(
                    key,
                    day,
                    None,
                    "told",
                    "process",
                    answer(form, values, "kind") or form.title,
                    _parts(
                        answer(form, values, "form"),
                        message("Timeline", "told to: %1").fill(to) if to else None,
                    ),
                    ahead=False,
                )

    def notes(self) -> Iterator[TimelineEntry]:
        form = self._session.form("note")
        for key, values in self._values(Kind("note"), "occurred_at", "text"):
            day = day_of(values, "occurred_at")
            if day is not None:
                yield TimelineEntry(
                    key,
                    day,
                    clock_of(values.get(Leaf("occurred_at"))),
                    "note",
                    "contact",
                    answer(form, values, "text") or form.title,
                    (form.title,),
                    ahead=False,
                )


def _parts(*parts: Words | None) -> tuple[Words, ...]:
    return tuple(one for one in parts if one is not None)
