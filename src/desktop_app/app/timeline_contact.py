"""What the timeline tells of contact: contacts, steps, own numbers, notes."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.app.timeline_entry import CaseReader, TimelineEntry, parts
from desktop_app.app.titles import of_record
from desktop_app.app.wording import answer, clock_of, day_of, text_of
from desktop_app.domain.ids import Kind, Leaf
from desktop_app.text import message, verbatim


def contact_entries(read: CaseReader) -> Iterator[TimelineEntry]:
    """Yield the entries of one case, in no order."""
    yield from _contacts(read)
    yield from _steps(read)
    yield from _numbers(read)
    yield from _notes(read)


def _contacts(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("contact_log")
    leaves = ("at", "channel", "who", "reached", "safe_to_talk", "next_on", "next_done")
    for key, values in read.values(Kind("contact_log"), *leaves):
        day, later = day_of(values, "at"), day_of(values, "next_on")
        channel = answer(form, values, "channel") or form.title
        if day is not None:
            yield TimelineEntry(
                key,
                day,
                clock_of(values.get(Leaf("at"))),
                "contact",
                "contact",
                message("Timeline", "Contact: %1").fill(channel),
                parts(answer(form, values, "who"), answer(form, values, "reached")),
                read.ahead(day),
                serious=text_of(values, "safe_to_talk") == "danger_word",
            )
        if later is not None and read.ahead(later) and values.get(Leaf("next_done")) is not True:
            yield TimelineEntry(
                key,
                later,
                None,
                "contact",
                "contact",
                form.field("next_on").label,
                parts(answer(form, values, "who")),
                ahead=True,
                part="next",
            )


def _steps(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("step")
    leaves = ("what", "due", "owner", "state", "done_at")
    for key, values in read.values(Kind("step"), *leaves):
        done = text_of(values, "state") != "open"
        name = "done_at" if done else "due"
        day = day_of(values, name)
        if day is not None and (done or read.ahead(day)):
            who = text_of(values, "owner")
            yield TimelineEntry(
                key,
                day,
                clock_of(values.get(Leaf(name))),
                "step",
                "contact",
                of_record(form, values),
                parts(answer(form, values, "state"), verbatim(who) if who else None),
                not done,
            )


def _numbers(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("own_score")
    for key, values in read.values(Kind("own_score"), "asked_on", "overall", "moment"):
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
                parts(answer(form, values, "moment")),
                ahead=False,
            )


def _notes(read: CaseReader) -> Iterator[TimelineEntry]:
    form = read.session.form("note")
    for key, values in read.values(Kind("note"), "occurred_at", "text"):
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
