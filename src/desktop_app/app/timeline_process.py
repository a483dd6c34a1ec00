"""What the timeline tells of the process: hearings, talks, custody, terms, agreements, the case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop_app.app.timeline_entry import CaseReader, TimelineEntry, parts
from desktop_app.app.wording import answer, clock_of, day_of, rows_of, text_of
from desktop_app.domain.ids import Kind, Leaf
from desktop_app.text import Day, message, verbatim


def process_entries(read: CaseReader) -> Iterator[TimelineEntry]:
    """Yield the entries of one case, in no order."""
    yield from moments_of_process(read)
    yield from _terms(read)
    yield from _told(read)
    yield from _agreements(read)
    yield from _handovers(read)
    yield from _sheets(read)
    yield from _case(read)


def moments_of_process(read: CaseReader) -> Iterator[TimelineEntry]:
    """Yield only the moments that a person looks out for: hearings, talks, custody, triggers."""
    yield from _hearings(read)
    yield from _interviews(read)
    yield from _custody(read)
    yield from _moments(read)


def _hearings(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("hearing")
    for key, values in read.values(Kind("hearing"), "kind", "starts_at", "status", "city"):
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
                parts(*detail),
                read.ahead(day),
            )


def _interviews(read: CaseReader) -> Iterator[TimelineEntry]:
    kind = Kind("interview_preparation")
    form = read.session.form(kind)
    for key, values in read.values(kind, "kind", "date_time", "status"):
        day = day_of(values, "date_time")
        if day is not None:
            yield TimelineEntry(
                key,
                day,
                clock_of(values.get(Leaf("date_time"))),
                "interview",
                "process",
                answer(form, values, "kind") or form.title,
                parts(answer(form, values, "status")),
                read.ahead(day),
            )


def _custody(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("proceeding")
    for key, values in read.values(Kind("proceeding"), "label", "custody", "custody_ends_on"):
        day = day_of(values, "custody_ends_on")
        if day is not None:
            ahead = read.ahead(day)
            yield TimelineEntry(
                key,
                day,
                None,
                "custody",
                "process",
                message("Timeline", "Suspension or release expected")
                if ahead
                else message("Timeline", "End of custody was expected"),
                parts(verbatim(text_of(values, "label")), answer(form, values, "custody")),
                ahead,
                serious=ahead,
            )


def _terms(read: CaseReader) -> Iterator[TimelineEntry]:
    """Yield the dates from which terms of law run: reports, decisions, reflection periods."""
    for kind in (Kind("case"), Kind("proceeding")):
        form = read.session.form(kind)
        for key, _ in read.values(kind, "codename" if kind == "case" else "label"):
            state = read.session.store.state(key)
            if state is None:
                continue
            rows = state.rows("dates")
            for row, values in zip(rows, rows_of(state.values(), "dates", rows), strict=True):
                found = {Leaf(f"dates.{row}.{name}"): value for name, value in values.items()}
                day = day_of(found, f"dates.{row}.at")
                if day is not None:
                    yield TimelineEntry(
                        key,
                        day,
                        clock_of(values.get("at")),
                        "term",
                        "process",
                        answer(form, found, f"dates.{row}.event") or form.title,
                        parts(answer(form, found, f"dates.{row}.state")),
                        read.ahead(day),
                        part=row,
                    )


def _moments(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("trigger_event")
    for key, values in read.values(Kind("trigger_event"), "kind", "when", "certainty", "done"):
        day = day_of(values, "when")
        if day is not None:
            ahead = read.ahead(day)
            yield TimelineEntry(
                key,
                day,
                None,
                "moment",
                "process",
                answer(form, values, "kind") or form.title,
                parts(form.title, answer(form, values, "certainty" if ahead else "done")),
                ahead,
                serious=text_of(values, "done") == "missed",
            )


def _told(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("told_once")
    leaves = ("to_role", "on", "kind", "form", "planned")
    for key, values in read.values(Kind("told_once"), *leaves):
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
                parts(
                    answer(form, values, "form"),
                    message("Timeline", "told to: %1").fill(to) if to else None,
                ),
                ahead=False,
            )


def _agreements(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("sharing")
    leaves = ("party", "organisation", "purpose", "date", "withdrawn_on", "against_wish")
    for key, values in read.values(Kind("sharing"), *leaves):
        whom = answer(form, values, "party") or form.title
        purpose = text_of(values, "purpose")
        for leaf, what in (
            ("date", message("Timeline", "Sharing agreed: %1").fill(whom)),
            ("withdrawn_on", message("Timeline", "Sharing taken back: %1").fill(whom)),
        ):
            day = day_of(values, leaf)
            if day is not None:
                yield TimelineEntry(
                    key,
                    day,
                    None,
                    "agreement",
                    "process",
                    what,
                    parts(verbatim(purpose) if purpose else None),
                    read.ahead(day),
                    serious=values.get(Leaf("against_wish")) is True,
                    part=leaf,
                )


def _handovers(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("handover_note")
    for key, values in read.values(
        Kind("handover_note"), "kind", "to_role", "starts_on", "until", "state"
    ):
        day, until = day_of(values, "starts_on"), day_of(values, "until")
        to = text_of(values, "to_role")
        if day is not None:
            yield TimelineEntry(
                key,
                day,
                None,
                "handover",
                "process",
                answer(form, values, "kind") or form.title,
                parts(
                    message("Timeline", "to %1").fill(to) if to else None,
                    message("Timeline", "until %1").fill(Day(until, "short-year"))
                    if until
                    else None,
                    answer(form, values, "state"),
                ),
                read.ahead(day),
            )


def _sheets(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("sheet")
    for key, values in read.values(Kind("sheet"), "code", "what", "printed_at", "state"):
        day = day_of(values, "printed_at")
        if day is not None:
            yield TimelineEntry(
                key,
                day,
                clock_of(values.get(Leaf("printed_at"))),
                "sheet",
                "process",
                message("Timeline", "Sheet on paper: %1").fill(
                    answer(form, values, "what") or form.title
                ),
                parts(verbatim(text_of(values, "code")), answer(form, values, "state")),
                ahead=False,
                serious=text_of(values, "state") == "lost",
            )


_CASE_DAYS: Final = ("opened_on", "first_signal_on", "first_contact_on", "reported_on")


def _case(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("case")
    for key, values in read.values(Kind("case"), *_CASE_DAYS):
        for leaf in _CASE_DAYS:
            day = day_of(values, leaf)
            if day is not None:
                yield TimelineEntry(
                    key,
                    day,
                    None,
                    "case",
                    "process",
                    form.field(leaf).label,
                    (),
                    read.ahead(day),
                    part=leaf,
                )
    form = read.session.form("closing")
    for key, values in read.values(Kind("closing"), "reason", "date"):
        day = day_of(values, "date")
        if day is not None:
            said = parts(answer(form, values, "reason"))
            yield TimelineEntry(
                key, day, None, "case", "process", form.title, said, read.ahead(day)
            )
