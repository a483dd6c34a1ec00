"""Interviews of a case: their preparation, and the register of what was told once already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import answer, clock_of, day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.retelling import JUSTICE, counted
from desktop_app.forms.schema import Text
from desktop_app.text import Words

PREPARATION: Final = Kind("interview_preparation")
TOLD: Final = Kind("told_once")
_GUARDRAILS: Final = ("no_content", "help_independent")


@dataclass(frozen=True, slots=True)
class PreparationShown:
    """One interview preparation. ``guardrails`` counts the two rules that are ticked."""

    key: RecordKey
    kind: Words
    day: date | None
    at: time | None
    status: str
    said: Text | None
    guardrails: int


@dataclass(frozen=True, slots=True)
class ToldShown:
    """One telling, as form and place. ``counts``: it was a telling, not planned, not procedure."""

    key: RecordKey
    to_role: str
    day: date | None
    kind: Text | None
    form: Text | None
    where_kept: str
    access: Text | None
    topics: int
    planned: bool
    counts: bool
    justice: bool


@dataclass(frozen=True, slots=True)
class Told:
    """The register: how often the story was told in the justice chain, and in all."""

    rows: tuple[ToldShown, ...]

    @property
    def in_justice(self) -> int:
        """How often it was told to police and justice."""
        return sum(one.counts and one.justice for one in self.rows)

    @property
    def in_all(self) -> int:
        """How often it was told to anybody."""
        return sum(one.counts for one in self.rows)


def preparations(session: Session, case: CaseId) -> tuple[PreparationShown, ...]:
    """Return the interview preparations of a case, those without a day first, then the latest."""
    form = session.form(PREPARATION)
    leaves = ["kind", "date_time", "status"]
    leaves += [f"guardrail_ok.{name}.state" for name in _GUARDRAILS]
    visible = {one.key for one in session.store.records(PREPARATION, case)}
    found = []
    wanted = [Leaf(name) for name in leaves]
    for key, values in session.store.values(PREPARATION, wanted, case=case).items():
        if key in visible:
            ticked = [text_of(values, f"guardrail_ok.{name}.state") for name in _GUARDRAILS]
            found.append(
                PreparationShown(
                    key,
                    answer(form, values, "kind") or form.title,
                    day_of(values, "date_time"),
                    clock_of(values.get(Leaf("date_time"))),
                    text_of(values, "status"),
                    answer(form, values, "status"),
                    sum(one == "done" for one in ticked),
                )
            )
    return tuple(sorted(found, key=lambda one: one.day or date.max, reverse=True))


def register(session: Session, case: CaseId) -> tuple[tuple[RecordKey, Mapping[Leaf, Value]], ...]:
    """Return the told-once register of a case as it stands: each record with its answers."""
    return tuple(
        (one.key, values_of(session, one.key)) for one in session.store.records(TOLD, case)
    )


def told(session: Session, case: CaseId) -> Told:
    """Return the told-once register of a case, the last telling first."""
    form = session.form(TOLD)
    names = (
        "to_role",
        "on",
        "kind",
        "form",
        "where_kept",
        "access",
        "topics",
        "planned",
        "administrative",
    )
    visible = {one.key for one in session.store.records(TOLD, case)}
    rows = []
    wanted = [Leaf(name) for name in names]
    for key, values in session.store.values(TOLD, wanted, case=case).items():
        if key not in visible:
            continue
        topics = values.get(Leaf("topics"))
        planned = values.get(Leaf("planned")) is True
        rows.append(
            ToldShown(
                key,
                text_of(values, "to_role"),
                day_of(values, "on"),
                answer(form, values, "kind"),
                answer(form, values, "form"),
                text_of(values, "where_kept"),
                answer(form, values, "access"),
                len(topics) if isinstance(topics, list) else 0,
                planned,
                counts=counted({str(leaf): value for leaf, value in values.items()}),
                justice=text_of(values, "kind") in JUSTICE,
            )
        )
    return Told(tuple(sorted(rows, key=lambda one: one.day or date.min, reverse=True)))
