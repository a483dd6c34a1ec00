"""Conflicts: what two people changed without seeing each other, decided by a person with a reason.

Nothing is picked silently and nothing is lost: a decision is one more revision that names every
version it takes the place of, and its reason is kept as a note of the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.app import titles
from desktop_app.app.cases import case_header, level_of
from desktop_app.app.changes import Changes
from desktop_app.app.records import append, new_key, state_of, values_of
from desktop_app.app.session import Session
from desktop_app.app.shielded import gone
from desktop_app.app.wording import worded
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, Leaf, RecordKey, RevisionId, WriterId
from desktop_app.domain.level import Level
from desktop_app.domain.merge import Candidate, LeafState, RecordState
from desktop_app.domain.revision import Change, Revision, is_removed, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms.definition import OTHER_PART, Form, part_of
from desktop_app.forms.schema import Text
from desktop_app.text import Words, message, verbatim


@dataclass(frozen=True, slots=True)
class ToDecide:
    """A part of a record in which versions differ. ``section`` is the id of the form's section."""

    key: RecordKey
    section: str
    code: str
    form: Words
    title: Words
    lines: int


@dataclass(frozen=True, slots=True)
class Version:
    """Who wrote one of the versions, where and when (its last line). ``own``: in this vault."""

    writer: WriterId
    by: str
    device: str
    at: datetime
    own: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """What one version says of a line. ``words`` is None for a shielded value.

    ``unchanged``: it says what stood there before.
    """

    value: Value
    words: Words | None
    unchanged: bool


@dataclass(frozen=True, slots=True)
class DecideLine:
    """A question in which versions differ. ``choices`` holds one for each version, None for none.

    ``before`` is what stood there, None where it is shielded or unknown. ``secret``: shielded.
    ``absent``: a version stayed on another laptop, so that whoever holds both decides this line.
    """

    leaf: Leaf
    label: Words
    before: Words | None
    secret: bool
    absent: bool
    choices: tuple[Choice | None, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """All that is asked of a part of a record. ``equal`` names the questions that agree."""

    about: ToDecide
    level: Level | None
    versions: tuple[Version, ...]
    lines: tuple[DecideLine, ...]
    equal: tuple[Words, ...]


def inbox(session: Session) -> tuple[ToDecide, ...]:
    """Return what waits for a decision, the last changed first."""
    found: list[ToDecide] = []
    for summary in session.store.unsettled():
        if not summary.conflicts:
            continue
        state = state_of(session, summary.key)
        form = session.form_of(summary.key.kind)
        if state is None:
            continue
        counts: dict[str, int] = {}
        for leaf in state.conflicts():
            section = part_of(form, leaf)
            counts[section] = counts.get(section, 0) + 1
        found.extend(
            ToDecide(
                summary.key,
                section,
                _code(session, summary.key),
                form.title if form is not None else message("Conflicts", "A newer record"),
                _title(session, form, summary.key, section=section),
                n,
            )
            for section, n in counts.items()
        )
    return tuple(found)


def decision(session: Session, about: ToDecide) -> Decision:
    """Return the versions of a part; its lines are empty once it was decided."""
    state = state_of(session, about.key)
    form = session.form_of(about.key.kind)
    if state is None or form is None:
        return Decision(about, None, (), (), ())
    revisions = {one.id: one for one in session.store.revisions(about.key)}
    open_leaves = {
        leaf: one for leaf, one in state.conflicts().items() if part_of(form, leaf) == about.section
    }
    versions = _versions(session, open_leaves.values(), revisions)
    lines = tuple(
        _line(
            form,
            leaf,
            absent=_absent(session, about.key, leaf, state=one),
            state=one,
            versions=versions,
            revisions=revisions,
        )
        for leaf, one in open_leaves.items()
    )
    level = level_of(session, about.key.case) if about.key.case != NO_CASE else None
    return Decision(
        about, level.level if level else None, versions, lines, _equal(form, state, about.section)
    )


def settle(
    session: Session, about: ToDecide, chosen: Mapping[Leaf, Value], *, reason: str
) -> Changes:
    """Decide: one save that names every version of each line, and a note with the reason.

    Raises UserError without a reason, for a line that is not chosen, for a value that does not
    fit its question, and while a shielded version is not held here.
    """
    if not reason.strip():
        raise UserError(message("Conflicts", "Say why you chose this. Nothing was changed."))
    state = state_of(session, about.key)
    form = session.form(about.key.kind)
    open_leaves = {
        leaf: one
        for leaf, one in (state.conflicts() if state is not None else {}).items()
        if part_of(form, leaf) == about.section and not _absent(session, about.key, leaf, state=one)
    }
    if not open_leaves or set(chosen) != set(open_leaves):
        raise UserError(
            message(
                "Conflicts",
                "Choose a version for every line first; or what you see changed meanwhile, then "
                "look again. Nothing was changed.",
            )
        )
    changes: dict[Leaf, Change] = {}
    for leaf, one in open_leaves.items():
        value = chosen[leaf]
        if all(value != candidate.value for candidate in one.candidates):
            problems = form.check(leaf, value)
            if problems:
                raise UserError(problems[0])
        changes[leaf] = Change(value, one.live)
    with session.store.writing():
        written = append(session, {about.key: changes})
        if about.key.case != NO_CASE:
            written |= append(session, _note(session, about, reason.strip()))
    return written


def reveal(session: Session, key: RecordKey, leaf: Leaf, value: Value) -> Words:
    """Return a shielded version in words; raises UserError without a second unlock."""
    session.require_secrets()
    digest = sealed_digest(value)
    if digest is None:
        return worded(session.form(key.kind), leaf, value)
    try:
        opened = session.store.reveal(key, leaf, digest)
    except LookupError:
        return gone(session, key, leaf, value=value) or message("Conflicts", "not on this laptop")
    session.store.audit.note("reveal", session.by, case=key.case, record=key.record)
    return worded(session.form(key.kind), leaf, opened)


def _note(session: Session, about: ToDecide, reason: str) -> dict[RecordKey, dict[Leaf, Change]]:
    local = session.local_now()
    values: dict[str, Value] = {
        "occurred_at": {
            "at": local.strftime("%Y-%m-%dT%H:%M"),
            "zone": "Europe/Amsterdam",
            "precision": "exact",
        },
        "text": reason,
        "judgement": True,
        "for_record": f"{about.key.kind}:{about.key.record}",
    }
    key = new_key(session, "note", about.key.case)
    return {key: {Leaf(name): Change(value, ()) for name, value in values.items()}}


def _code(session: Session, key: RecordKey) -> str:
    header = case_header(session, key.case) if key.case != NO_CASE else None
    return header.codename if header is not None else ""


def _title(session: Session, form: Form | None, key: RecordKey, *, section: str) -> Words:
    if form is None:
        return message("Conflicts", "A newer record")
    name = titles.of_record(form, values_of(session, key))
    if section == OTHER_PART:
        return name
    return form.section(section).title if len(form.sections) > 1 else name


def _versions(
    session: Session, leaves: Iterable[LeafState], revisions: Mapping[RevisionId, Revision]
) -> tuple[Version, ...]:
    last: dict[WriterId, Revision] = {}
    for leaf in leaves:
        for candidate in leaf.candidates:
            revision = _last(candidate, revisions)
            known = last.get(revision.writer) if revision is not None else None
            if revision is not None and (known is None or known.at < revision.at):
                last[revision.writer] = revision
    own = session.store.writer
    keys = {
        signed.head.writer: signed.key
        for case in {one.case for one in last.values()}
        for signed in session.store.heads(case)
    }
    found = []
    for writer, revision in last.items():
        contact = session.store.contacts.get(keys[writer]) if writer in keys else None
        at = datetime.fromtimestamp(revision.at / 1000, tz=UTC)
        found.append(
            Version(writer, revision.by, contact.name if contact else "", at, own=writer == own)
        )
    return tuple(sorted(found, key=lambda one: (not one.own, one.at)))


def _last(candidate: Candidate, revisions: Mapping[RevisionId, Revision]) -> Revision | None:
    known = [revisions[one] for one in candidate.revisions if one in revisions]
    return max(known, key=lambda one: (one.at, one.id), default=None)


def _absent(session: Session, key: RecordKey, leaf: Leaf, *, state: LeafState) -> bool:
    """Tell whether a shielded version of a leaf is not on this laptop."""
    digests = [sealed_digest(one.value) for one in state.candidates]
    return any(
        digest is not None and session.store.sealed_state(key, leaf, digest) == "absent"
        for digest in digests
    )


def _line(
    form: Form,
    leaf: Leaf,
    *,
    absent: bool,
    state: LeafState,
    versions: tuple[Version, ...],
    revisions: Mapping[RevisionId, Revision],
) -> DecideLine:
    at = form.resolve(leaf)
    secret = form.is_sealed(leaf)
    before = _before(leaf, state, revisions)
    choices: list[Choice | None] = []
    for version in versions:
        candidate = next(
            (
                one
                for one in state.candidates
                if any(
                    revisions[each].writer == version.writer
                    for each in one.revisions
                    if each in revisions
                )
            ),
            None,
        )
        choices.append(
            None
            if candidate is None
            else Choice(
                candidate.value,
                None if secret else _worded(form, leaf, candidate.value),
                unchanged=before is not None and candidate.value == before[0],
            )
        )
    return DecideLine(
        leaf,
        at.label if at is not None else verbatim(leaf),
        _worded(form, leaf, before[0]) if before is not None and not secret else None,
        secret,
        absent,
        tuple(choices),
    )


def _before(
    leaf: Leaf, state: LeafState, revisions: Mapping[RevisionId, Revision]
) -> tuple[Value] | None:
    """Return the value that the versions took the place of; None when it is not known."""
    for candidate in state.candidates:
        revision = _last(candidate, revisions)
        if revision is None:
            continue
        for old in revision.changes[leaf].replaces:
            if old in revisions and leaf in revisions[old].changes:
                return (revisions[old].changes[leaf].value,)
    return None


def _worded(form: Form, leaf: Leaf, value: Value) -> Words:
    if value is None or is_removed(value) or value in ("", []):
        return message("Conflicts", "nothing")
    said = worded(form, leaf, value)
    return said if said.en or said.nl else message("Conflicts", "nothing")


def _equal(form: Form, state: RecordState, section: str) -> tuple[Words, ...]:
    if section == OTHER_PART:
        return ()
    settled = state.values()
    labels: dict[str, Text] = {}
    for leaf in settled:
        at = form.resolve(leaf)
        if at is not None and at.section.id == section and leaf not in state.conflicts():
            labels.setdefault(at.outer.key, at.outer.label)
    return tuple(labels.values())
