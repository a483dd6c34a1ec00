"""What the timeline tells of safety: levels, plans, measures, incidents, reviews."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from desktop_app.app.incidents import SERIOUS
from desktop_app.app.measures import LEAVES as MEASURE_LEAVES
from desktop_app.app.measures import MEASURE
from desktop_app.app.session import ZONE
from desktop_app.app.timeline_entry import CaseReader, Sign, TimelineEntry, parts
from desktop_app.app.titles import of_measure
from desktop_app.app.wording import answer, clock_of, day_of, text_of
from desktop_app.domain.activation import activations
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.domain.level import as_level
from desktop_app.text import Day, Words, message


def safety_entries(read: CaseReader) -> Iterator[TimelineEntry]:
    """Yield the entries of one case, in no order."""
    yield from _measures(read)
    yield from _assessments(read)
    yield from _plans(read)
    yield from _incidents(read)
    yield from _reviews(read)


def _measures(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form(MEASURE)
    for key, values in read.values(MEASURE, *MEASURE_LEAVES):
        name = of_measure(read.session, values)
        state = text_of(values, "state")
        ends = day_of(values, "active_until")
        until = message("Timeline", "until %1").fill(Day(ends, "short-year")) if ends else None
        due = day_of(values, "due")
        if due is not None and read.ahead(due) and state in ("wished", "requested"):
            said = answer(form, values, "state")
            yield _measure(read, key, due, sign="measure", what=name, detail=said)
        events: tuple[tuple[str, Sign, Words], ...] = (
            ("active_from", "measure", message("Timeline", "%1 in force").fill(name)),
            ("tested_on", "tested", message("Timeline", "%1 tested").fill(name)),
            ("failed_on", "failed", message("Timeline", "%1 did not work").fill(name)),
        )
        for leaf, sign, what in events:
            day = day_of(values, leaf)
            if day is not None and not read.ahead(day):
                yield _measure(read, key, day, sign=sign, what=what, detail=until)


def _measure(
    read: CaseReader, key: RecordKey, day: date, *, sign: Sign, what: Words, detail: Words | None
) -> TimelineEntry:
    return TimelineEntry(
        key,
        day,
        None,
        sign,
        "safety",
        what,
        parts(detail),
        read.ahead(day),
        serious=sign == "failed",
    )


def _assessments(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("risk_assessment")
    leaves = ("date", "level", "reasons", "second_person")
    dated = [
        (day, key, values)
        for key, values in read.values(Kind("risk_assessment"), *leaves)
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
            parts(
                answer(form, values, "reasons"),
                message("Timeline", "confirmed by %1").fill(second) if second else None,
            ),
            ahead=False,
            serious=level in ("high", "acute"),
        )
        before = level


def _plans(read: CaseReader) -> Iterator[TimelineEntry]:
    """Yield each version of a plan that came into force, with who else read it."""
    for summary in read.session.store.records(Kind("safety_plan"), read.case):
        state = read.session.store.state(summary.key)
        for one in activations(state) if state is not None else ():
            made = datetime.fromtimestamp(one.at / 1000, tz=UTC).astimezone(ZONE)
            yield TimelineEntry(
                summary.key,
                made.date(),
                made.time().replace(second=0, microsecond=0),
                "plan",
                "safety",
                message("Timeline", "Safety plan version %1 in force").fill(one.version),
                parts(
                    message("Timeline", "by %1").fill(one.by),
                    message("Timeline", "read by %1").fill(one.second) if one.second else None,
                ),
                ahead=False,
                part=str(one.version),
            )


def _incidents(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("incident")
    leaves = ("occurred_at", "reported_at", "kind", "channel", "severity")
    for key, values in read.values(Kind("incident"), *leaves):
        happened = day_of(values, "occurred_at")
        day = happened or day_of(values, "reported_at")
        if day is not None:
            yield TimelineEntry(
                key,
                day,
                clock_of(values.get(Leaf("occurred_at"))) if happened else None,
                "incident",
                "safety",
                answer(form, values, "kind") or form.title,
                parts(
                    form.title, answer(form, values, "severity"), answer(form, values, "channel")
                ),
                ahead=False,
                serious=text_of(values, "severity") in SERIOUS,
            )


def _reviews(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("review")
    for key, values in read.values(Kind("review"), "date", "reason", "level_change", "reviewer"):
        day = day_of(values, "date")
        if day is not None:
            by = text_of(values, "reviewer")
            yield TimelineEntry(
                key,
                day,
                None,
                "review",
                "safety",
                form.title,
                parts(
                    answer(form, values, "reason"),
                    answer(form, values, "level_change"),
                    message("Timeline", "by %1").fill(by) if by else None,
                ),
                read.ahead(day),
            )
