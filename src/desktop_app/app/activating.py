"""Putting a plan into force, or making an assessment final, and what changed between versions.

At the levels High and Acute a second person reads along. Who did is either *declared* by the
author, which is good for 24 hours, or not known yet: in an emergency a version is in force at once.
Both make a step for the confirmation that has to follow (``confirming``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from desktop_app.app import judging
from desktop_app.app.case_history import ChangeShown
from desktop_app.app.changes import Changes
from desktop_app.app.records import NotReady, append, known_state, open_draft, values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import worded
from desktop_app.domain import activation
from desktop_app.domain.activation import Activation, Difference
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import HOME_ZONE
from desktop_app.domain.ids import Kind, Leaf, RecordKey, derived_id
from desktop_app.domain.level import NEEDS_SECOND, as_level
from desktop_app.domain.merge import RecordState, UnsettledError
from desktop_app.domain.revision import Change, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.forms.missing import Problem
from desktop_app.text import Words, message

GOOD_FOR: Final = timedelta(hours=24)
"""So long a declared second person counts, and so long an emergency may wait for one."""
_STEP: Final = Kind("step")
_SECOND: Final = {
    judging.ASSESSMENT: ("second_person", "second_declared_at"),
    Kind("safety_plan"): ("approved_by",),
}


def is_grave(session: Session, key: RecordKey) -> bool:
    """Tell whether a second person has to read a record: its level is High or Acute.

    A plan has the level of the last assessment of its case.
    """
    judged = key if key.kind == judging.ASSESSMENT else judging.last_judged(session, key.case)
    if judged is None or key.kind not in _SECOND:
        return False
    level = session.store.lists.answers(judged, (Leaf("level"),)).get(Leaf("level"))
    return as_level(level) in NEEDS_SECOND


def declared_second(session: Session, key: RecordKey) -> str:
    """Return the name or role that the author typed for the second person; empty: none."""
    found = values_of(session, key).get(Leaf(_SECOND.get(key.kind, ("",))[0] or "none"))
    return found if isinstance(found, str) else ""


def missing(session: Session, key: RecordKey, *, emergency: bool = False) -> tuple[Problem, ...]:
    """Return what keeps the saved text of ``key`` from being put into force.

    ``emergency``: the second person may follow within 24 hours, so it is not asked for.
    """
    return _problems(key, open_draft(session, key), emergency=emergency)


def _problems(key: RecordKey, draft: Draft, *, emergency: bool) -> tuple[Problem, ...]:
    later = _SECOND.get(key.kind, ()) if emergency else ()
    return tuple(one for one in draft.problems("to-activate") if one.leaf not in later)


def next_version(
    session: Session, key: RecordKey, *, second: str | None = None, emergency: bool = False
) -> Mapping[Leaf, Change]:
    """Return the change that puts the saved text of ``key`` into force as its next version.

    Raises NotReady with what is missing, UserError while something waits for a decision.
    """
    draft = open_draft(session, key)
    if draft.dirty:
        raise UserError(
            message(
                "Records",
                "What is typed is not part of the plan yet. It is kept as a draft. Save first.",
            )
        )
    problems = _problems(key, draft, emergency=emergency)
    if problems:
        raise NotReady(problems)
    state = known_state(session, key)
    try:
        _, changes = activation.activate(state, session.by, at=session.at(), second=second)
    except UnsettledError:
        raise UserError(
            message(
                "Records",
                "Two versions of a part wait for a decision. Decide first, then activate. "
                "Nothing was changed.",
            )
        ) from None
    return changes


def activate(
    session: Session, key: RecordKey, *, second: str | None = None, emergency: bool = False
) -> Changes:
    """Put the saved text of a plan, preparation or assessment into force as its next version.

    ``second``: who read it, as the author declares; good for 24 hours. ``emergency``: it is in
    force now and nobody read it yet. Where the level asks for four eyes, a step says by when
    another person has to confirm. Raises NotReady with what is missing, UserError while something
    waits for a decision.
    """
    declared = second or declared_second(session, key) or None
    version = next_version(session, key, second=declared, emergency=emergency)
    written = {key: version}
    if is_grave(session, key):
        written[step_key(key)] = _to_confirm(session, key)
    return append(session, written)


def step_key(key: RecordKey) -> RecordKey:
    """Return the step that waits for a second person: one for each record."""
    return RecordKey(key.case, _STEP, derived_id("four_eyes", f"{key.kind}.{key.record}"))


def _to_confirm(session: Session, key: RecordKey) -> Mapping[Leaf, Change]:
    """Return a step that is due in 24 hours. Its words are Dutch, as on every laptop."""
    due = (session.now() + GOOD_FOR).astimezone(ZONE)
    moment: Value = {
        "at": due.strftime("%Y-%m-%dT%H:%M"),
        "zone": HOME_ZONE,
        "precision": "exact",
    }
    title = session.form(key.kind).title.nl
    values: dict[str, Value] = {
        "what": f"Tweede persoon bevestigt: {title.lower()}",
        "due": moment,
        "state": "open",
        "done_at": None,
        "for_record": f"{key.kind}:{key.record}",
    }
    return written_over(session, step_key(key), values)


def written_over(
    session: Session, key: RecordKey, values: Mapping[str, Value]
) -> Mapping[Leaf, Change]:
    """Return the changes that give a record that the program keeps these answers."""
    state = session.store.state(key)
    draft = Draft(
        session.form(key.kind),
        state.values() if state else {},
        base=state.live() if state else {},
        conflicts=frozenset((*state.conflicts(), *state.incomplete())) if state else frozenset(),
        random=session.random,
    )
    for leaf, value in values.items():
        draft.set(leaf, value)
    return draft.changes()


# What changed since


@dataclass(frozen=True, slots=True)
class VersionNamed:
    """A text to compare: its number, None for what is saved now; when it came into force."""

    version: int | None
    at: datetime | None
    by: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between two texts. ``whole``: both are known in full on this laptop."""

    changes: tuple[ChangeShown, ...]
    whole: bool


def named_versions(session: Session, key: RecordKey) -> tuple[VersionNamed, ...]:
    """Return the texts of a record that can be compared: what is saved now, then the last first."""
    state = session.store.state(key)
    if state is None:
        return ()
    made = [
        VersionNamed(one.version, datetime.fromtimestamp(one.at / 1000, tz=UTC), one.by)
        for one in activation.activations(state)
    ]
    return (VersionNamed(None, None, ""), *reversed(made))


def compare(
    session: Session, key: RecordKey, *, old: int | None = None, new: int | None = None
) -> Compared:
    """Return what differs from version ``old`` to ``new``; None: what is saved now.

    Raises UserError for a version that is not known.
    """
    state = known_state(session, key)
    before, whole_before = _text(session, state, old)
    after, whole_after = _text(session, state, new)
    return Compared(
        _in_words(session, key, activation.difference(before, after)),
        whole_before and whole_after,
    )


def since(session: Session, key: RecordKey, seen: Activation) -> Compared:
    """Return what differs between what somebody saw (``seen``) and what is saved now."""
    state = known_state(session, key)
    found = activation.version_text(state, session.store.revisions(key), activation=seen)
    return Compared(_in_words(session, key, activation.difference(found.text, state)), found.whole)


def _text(session: Session, state: RecordState, version: int | None) -> tuple[RecordState, bool]:
    if version is None:
        return state, True
    made = next((one for one in activation.activations(state) if one.version == version), None)
    if made is None:
        raise UserError(
            message("Activating", "There is no version %1 of it. Nothing was changed.").fill(
                version
            )
        )
    revisions = session.store.revisions(state.key)
    found = activation.version_text(state, revisions, activation=made)
    return found.text, found.whole


def _in_words(
    session: Session, key: RecordKey, found: tuple[Difference, ...]
) -> tuple[ChangeShown, ...]:
    form = session.form_of(key.kind)

    def said(leaf: Leaf, value: Value) -> Words | None:
        if value is None:
            return None
        if form is None or form.is_sealed(leaf) or sealed_digest(value) is not None:
            return message("CaseHistory", "shielded")
        return worded(form, leaf, value) if form.resolve(leaf) is not None else None

    shown = []
    for one in found:
        at = form.resolve(one.leaf) if form is not None else None
        label: Words = at.label if at is not None else message("CaseHistory", "Kept by the program")
        if at is not None and at.item is not None and at.part != "state":
            label = message("Activating", "%1: %2").fill(at.item.label, at.label)
        shown.append(ChangeShown(label, said(one.leaf, one.old), said(one.leaf, one.new), one.leaf))
    return tuple(shown)
