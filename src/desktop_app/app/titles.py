"""What a record is called in a list: its summary in words, or what its date stands for."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.app.session import Session
from desktop_app.app.wording import answer
from desktop_app.domain.agenda import AgendaEntry
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Kind, Leaf
from desktop_app.forms.definition import Form
from desktop_app.forms.reference import Clock
from desktop_app.forms.schema import Text
from desktop_app.text import Words, message, verbatim

NAMED = frozenset({"trigger_event", "person", "sharing"})
"""Kinds of which a date says little without what the record is called."""
OF_MANY = frozenset({"proceeding", "trigger_event", "hearing", "interview_preparation"})
"""Kinds of which a term says little without which one it is about."""


def of_record(form: Form, values: Mapping[Leaf, Value]) -> Words:
    """Return the first answer of the form's summary in words; its title where none is given."""
    for key in form.file.summary:
        said = answer(form, values, key)
        if said is not None:
            return said
    return form.title


def of_measure(session: Session, values: Mapping[Leaf, Value]) -> Words:
    """Return what a measure is called: its own short title, else its kind."""
    form = session.form("measure")
    return answer(form, values, "title") or answer(form, values, "type") or form.title


def of_entry(session: Session, entry: AgendaEntry, values: Mapping[Leaf, Value]) -> Words:
    """Return what a line of the agenda says: what has to happen, not what the record is."""
    form = session.form_of(entry.key.kind)
    if form is None:
        return message("Titles", "A record of a newer version of the program")
    clock = session.catalogue.clock(entry.clock) if entry.clock else None
    if clock is not None:
        return _clock(session, clock, entry, values)
    if entry.key.kind == Kind("measure"):
        return _measure(entry, of_measure(session, values))
    name = of_record(form, values)
    if entry.key.kind in (Kind("step"), Kind("hearing"), Kind("interview_preparation")):
        return name
    if entry.role == "review":
        if entry.key.kind == Kind("risk_assessment"):
            return message("Titles", "Review the assessment")
        if entry.key.kind == Kind("safety_plan"):
            return message("Titles", "Review the safety plan")
        return message("Titles", "Review: %1").fill(form.title)
    at = form.resolve(entry.leaf)
    label = at.label if at is not None else form.title
    task = values.get(Leaf(f"{entry.leaf.rpartition('.')[0]}.task"))
    if isinstance(task, str) and task:
        return verbatim(task)
    if entry.key.kind in NAMED:
        return name if entry.leaf == "when" else message("Titles", "%1: %2").fill(label, name)
    return message("Titles", "%1: %2").fill(form.title, label)


def named_by(session: Session, entry: AgendaEntry) -> set[Leaf]:
    """Return the leaves that ``of_entry`` looks at."""
    form = session.form_of(entry.key.kind)
    names = {*(form.file.summary if form is not None else ()), "title", "type"}
    return {Leaf(one) for one in names} | {Leaf(f"{entry.leaf.rpartition('.')[0]}.task")}


def _clock(
    session: Session, clock: Clock, entry: AgendaEntry, values: Mapping[Leaf, Value]
) -> Words:
    """Return what ends, and of what where one kind of record has many in a case."""
    form = session.form(entry.key.kind)
    if entry.key.kind == Kind("measure"):
        return message("Titles", "%1: %2").fill(clock.title, of_measure(session, values))
    if entry.key.kind in OF_MANY:
        return message("Titles", "%1: %2").fill(clock.title, of_record(form, values))
    at = form.resolve(entry.leaf)
    if at is not None and at.item is not None:
        item = at.item
        name = Text(en=f"{item.code} {item.en}", nl=f"{item.code} {item.nl}")
        return message("Titles", "%1: %2").fill(clock.title, name)
    return clock.title


def _measure(entry: AgendaEntry, name: Words) -> Words:
    match entry.role:
        case "expires":
            return message("Titles", "Ends: %1").fill(name)
        case "review":
            return message("Titles", "Review: %1").fill(name)
        case _:
            return message("Titles", "Decision expected: %1").fill(name)
