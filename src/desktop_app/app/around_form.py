"""What stands around a form being filled in: its versions, and records it may point to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from desktop_app.app import titles
from desktop_app.app.changes import Changes
from desktop_app.app.contacts import list_contacts
from desktop_app.app.interviews import told
from desktop_app.app.measures import measures
from desktop_app.app.records import keep_draft, state_of, values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import answer, day_of, worded
from desktop_app.domain.activation import activations
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Text
from desktop_app.forms.successor import EarlierField, earlier_fields
from desktop_app.store.drafts import Place
from desktop_app.text import Day, Message, Words, message, verbatim

ACTIVATED: Final = frozenset({"safety_plan", "risk_assessment"})
"""Kinds whose text is put into force, or made final, as numbered versions."""


@dataclass(frozen=True, slots=True)
class VersionShown:
    """One version of a plan. ``version`` counts from 1; ``on`` is None for the draft."""

    version: int
    said: Words
    on: date | None


@dataclass(frozen=True, slots=True)
class Related:
    """A record that a section of a form shows. ``late``: a day of it has passed."""

    key: RecordKey
    title: Words
    detail: Words | None
    state: Words | None
    late: bool = False


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several values of an answer in conflict: in words, who wrote it, when (wall time).

    ``incomplete``: what it builds on has not arrived, so that there is nothing to decide yet.
    """

    value: Words
    by: str
    at: datetime
    incomplete: bool = False


def earlier(session: Session, key: RecordKey) -> tuple[EarlierField, ...]:
    """Return the answers of a record to questions that the form in force does not ask."""
    form, state = session.form_of(key.kind), state_of(session, key)
    if form is None or state is None:
        return ()
    return earlier_fields(form, state.values(), older=session.catalogue.versions(key.kind))


def written_with(session: Session, key: RecordKey) -> Message | None:
    """Say with which version of its form a record was written; None where that is in force."""
    form, saves = session.form_of(key.kind), session.store.revisions(key)
    if form is None or not saves:
        return None
    name = saves[-1].form
    version = name.rpartition("@")[2]
    if name == form.name or not version.isdigit():
        return None
    return message(
        "Record", "Written with version %1 of this form; version %2 asks now. Nothing is lost."
    ).fill(int(version), form.version)


def versions(session: Session, key: RecordKey) -> tuple[VersionShown, ...]:
    """Return the versions of a plan, a draft on top of the last one first; empty for others."""
    if key.kind not in ACTIVATED:
        return ()
    state = state_of(session, key)
    made = sorted(activations(state), key=lambda one: one.version) if state is not None else []
    shown = [
        VersionShown(
            one.version,
            message("Versions", "in force") if one is made[-1] else message("Versions", "earlier"),
            datetime.fromtimestamp(one.at / 1000, tz=UTC).astimezone(ZONE).date(),
        )
        for one in made
    ]
    last = made[-1].version if made else 0
    if state is None or not made or _changed_since(session, key, made[-1].at):
        shown.append(VersionShown(last + 1, message("Versions", "draft"), None))
    return tuple(reversed(shown))


def _changed_since(session: Session, key: RecordKey, at: int) -> bool:
    summary = session.store.summary(key)
    return summary is not None and summary.changed_at > at


def candidates(session: Session, case: CaseId, reference: str) -> tuple[tuple[str, Words], ...]:
    """Return what a reference may point to, as value and words.

    ``reference``: a kind, several with ``|`` between them, ``record`` for any of the case, or
    ``contact`` for one of the vault.
    """
    if reference == "contact":
        return tuple((one.contact.key, verbatim(one.card.name)) for one in list_contacts(session))
    kinds = [one for one in reference.split("|") if one not in ("record", "contact")]
    if reference == "record":
        kinds = ["hearing", "interview_preparation", "measure", "step", "risk_assessment"]
    several = reference == "record" or len(kinds) > 1
    found: list[tuple[str, Words]] = []
    for kind in kinds:
        for one in related(session, case, kind):
            value = f"{kind}:{one.key.record}" if several else one.key.record
            named = message("Around", "%1, %2").fill(one.title, one.detail) if one.detail else None
            found.append((value, named or one.title))
    return tuple(found)


def related(session: Session, case: CaseId, kind: str) -> tuple[Related, ...]:
    """Return the records of a kind in a case as a section or a choice shows them."""
    form = session.form_of(Kind(kind))
    if form is None:
        return ()
    if kind == "measure":
        return tuple(
            Related(one.key, one.name, one.when(), one.said, late=one.late)
            for one in measures(session, case)
        )
    if kind == "told_once":
        return tuple(
            Related(
                one.key,
                verbatim(one.to_role),
                _detail(one.kind, one.day),
                message("Around", "planned") if one.planned else one.form,
            )
            for one in told(session, case).rows
        )
    found = []
    for summary in session.store.records(Kind(kind), case):
        values = values_of(session, summary.key)
        found.append(
            Related(
                summary.key,
                titles.of_record(form, values),
                _detail(None, _first_day(session, values, kind)),
                answer(form, values, form.file.status) if form.file.status else None,
            )
        )
    return tuple(found)


def _detail(kind: Text | None, day: date | None) -> Words | None:
    said = verbatim("%1").fill(Day(day, "short-year")) if day is not None else None
    if kind is None or said is None:
        return kind or said
    return message("Around", "%1, %2").fill(kind, said)


def _first_day(session: Session, values: Mapping[Leaf, Value], kind: str) -> date | None:
    for name in session.form(kind).file.summary:
        day = day_of(values, name)
        if day is not None:
            return day
    for name in ("date", "on", "asked_on", "starts_at", "due", "occurred_at"):
        day = day_of(values, name)
        if day is not None:
            return day
    return None


def several(session: Session, key: RecordKey, leaf: str) -> tuple[OneOf, ...]:
    """Return the values of an answer in conflict; empty when it is settled."""
    state, form = state_of(session, key), session.form_of(key.kind)
    found = state.leaves.get(Leaf(leaf)) if state is not None else None
    if found is None or form is None or found.status == "settled":
        return ()
    masked = message("Around", "shielded")
    return tuple(
        OneOf(
            masked if form.is_sealed(leaf) else worded(form, leaf, one.value),
            one.by,
            datetime.fromtimestamp(one.at / 1000, tz=UTC).astimezone(ZONE),
            found.status == "incomplete",
        )
        for one in found.candidates
    )


def keep_typing(
    session: Session, key: RecordKey, draft: Draft, *, leaf: str, cursor: int
) -> Changes:
    """Keep what is being typed, and the question and cursor where the person is."""
    if session.read_only:  # nothing can be typed in it
        return Changes.of(())
    return keep_draft(session, key, draft, place=Place(key.kind, leaf, cursor))
