"""Records: opened as drafts, kept while typing, saved as revisions, withdrawn, looked back on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from desktop_app.app import judging
from desktop_app.app.changes import Changes
from desktop_app.app.session import Session
from desktop_app.domain import withdrawing
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import (
    NO_CASE,
    VAULT_KINDS,
    CaseId,
    Kind,
    Leaf,
    RecordId,
    RecordKey,
    check_leaf,
    new_uuid,
)
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import Change, Revision, is_removed, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.missing import Problem
from desktop_app.store.drafts import Place, SavedDraft
from desktop_app.store.saving import NewRevision
from desktop_app.text import Bilingual, message


class NotReady(UserError):
    """A form cannot be saved or activated yet; ``problems`` say what and where."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        n = len(problems)
        super().__init__(
            message(
                "Records",
                "%n answers are missing or do not fit. Nothing typed is lost.",
                "",
                n,
            )
        )
        self.problems = problems


@dataclass(frozen=True, slots=True)
class LeafChange:
    """What one save did to one leaf. ``secret``: the values are not shown here."""

    leaf: Leaf
    label: Bilingual | None
    before: Value
    after: Value
    secret: bool


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One save: who, when (UTC), with what form, and what it changed."""

    by: str
    at: datetime
    form: str
    changes: tuple[LeafChange, ...]


def new_key(session: Session, kind: str, case: CaseId | None) -> RecordKey:
    """Return the key of a record that is about to be made.

    ``case`` is None for the kinds that belong to the vault itself, which have one home.
    """
    if (kind in VAULT_KINDS) != (case is None):
        raise ValueError("a kind belongs to a case or to the vault")
    return RecordKey(case or NO_CASE, Kind(kind), RecordId(new_uuid(session.random)))


def find_key(session: Session, record: str) -> RecordKey:
    """Return the record that ``record`` names, an id as lists print it; raises UserError."""
    found = session.store.find_record(RecordId(record.strip().lower()))
    if not found:
        raise UserError(
            message("Records", "There is no record %1 in this vault. Nothing was changed.").fill(
                record
            )
        )
    if len(found) > 1:
        raise UserError(
            message(
                "Records",
                "%1 names several records: %2. Nothing was changed.",
            ).fill(record, ", ".join(f"{one.kind} {one.case}" for one in found))
        )
    return found[0]


def state_of(session: Session, key: RecordKey) -> RecordState | None:
    """Return what is known of a record; None when nothing is."""
    return session.store.state(key)


def values_of(session: Session, key: RecordKey) -> dict[Leaf, Value]:
    """Return the settled values of a record, sealed ones as their digests; empty when unknown."""
    state = session.store.state(key)
    return state.values() if state is not None else {}


def shown_values(session: Session, key: RecordKey) -> dict[Leaf, Value]:
    """Return the settled values of a record as a list or a terminal may show them.

    Shielded ones come as their digests; one that another program left in the open as None.
    """
    asking = partial(session.catalogue.asking, key.kind)
    return {
        leaf: None
        if sealed_digest(value) is None and _is_secret(asking(leaf), leaf, value)
        else value
        for leaf, value in values_of(session, key).items()
    }


def open_draft(
    session: Session, key: RecordKey, *, ahead: Mapping[Leaf, Value] | None = None
) -> Draft:
    """Return the record as a draft: what was being typed, else what is saved, else a new one.

    ``ahead``: values that are known beforehand, for a record that is new.
    """
    draft = _opened(session, key, ahead or {})
    draft.asks = judging.asks(session, key)
    return draft


def _opened(session: Session, key: RecordKey, ahead: Mapping[Leaf, Value]) -> Draft:
    form = session.form(key.kind)
    kept = session.drafts.load(key)
    if kept is not None:
        return Draft.from_json(form, kept.json, random=session.random)
    state = session.store.state(key)
    if state is None:
        return Draft(form, dict(ahead), random=session.random)
    unsettled = frozenset((*state.conflicts(), *state.incomplete()))
    return Draft(
        form, state.values(), base=state.live(), conflicts=unsettled, random=session.random
    )


def keep_draft(session: Session, key: RecordKey, draft: Draft, *, place: Place) -> Changes:
    """Keep what is being typed, and where; a draft that says what is saved is dropped."""
    if not draft.dirty:
        return drop_draft(session, key)
    session.drafts.save(
        SavedDraft(key, draft.form.name, draft.to_json(), place, by=session.by, at=session.at())
    )
    return Changes.of((key,), "drafts")


def drop_draft(session: Session, key: RecordKey) -> Changes:
    """Forget what was being typed of a record; what is saved stays."""
    session.drafts.delete(key)
    return Changes.of((key,), "drafts")


def save(session: Session, key: RecordKey, draft: Draft) -> Changes:
    """Save a draft as one revision, then drop the draft; raises NotReady with what is wrong."""
    problems = draft.problems("to-save")
    if problems:
        raise NotReady(problems)
    changes = draft.changes()
    written = Changes.of((key,), "drafts")
    if changes:
        written |= append(session, {key: changes})
    session.drafts.delete(key)
    return written


def append(session: Session, records: Mapping[RecordKey, Mapping[Leaf, Change]]) -> Changes:
    """Write one revision for each record, all in one transaction.

    Raises UserError for a shielded answer of which a version stayed on another laptop.
    """
    at = session.at()
    for key, changes in records.items():
        _refuse_unseen(session, key, changes)
    new = [
        NewRevision(key, session.form(key.kind).name, changes, session.by, at)
        for key, changes in records.items()
        if changes
    ]
    if new:
        session.store.append(new, signer=session.signer)
    return Changes.of(one.key for one in new)


def _refuse_unseen(session: Session, key: RecordKey, changes: Mapping[Leaf, Change]) -> None:
    """Raise UserError where a shielded conflict would be settled by who cannot compare it."""
    form = session.form(key.kind)
    sealed = [leaf for leaf in changes if form.is_sealed(leaf)]
    state = session.store.state(key) if sealed else None
    open_leaves = state.conflicts() if state is not None else {}
    for leaf in sealed:
        candidates = open_leaves[leaf].candidates if leaf in open_leaves else ()
        digests = [sealed_digest(one.value) for one in candidates]
        if any(
            digest is not None and session.store.sealed_state(key, leaf, digest) == "absent"
            for digest in digests
        ):
            raise UserError(
                message(
                    "Records",
                    "A shielded version stayed on another laptop, so it cannot be compared here. "
                    "Whoever holds both decides. Nothing was changed.",
                )
            )


def change(session: Session, key: RecordKey, values: Mapping[str, Value]) -> Changes:
    """Write some answers of a record at once (a tick, a state, a time), over what is seen now.

    Raises UserError when an answer does not fit its question or waits for a decision.
    """
    return change_many(session, {key: values})


def change_many(session: Session, records: Mapping[RecordKey, Mapping[str, Value]]) -> Changes:
    """Write some answers of several records in one transaction."""
    return append(session, {key: _checked(session, key, values) for key, values in records.items()})


def add_row(
    session: Session, key: RecordKey, field: str, *, values: Mapping[str, Value]
) -> Changes:
    """Add a row to ``field`` at once, at its end; ``values`` by the keys inside the row.

    Raises UserError when an answer does not fit its question.
    """
    draft = _saved(session, key)
    draft.add_row(field, values)
    problems = draft.problems("to-save")
    if problems:
        raise NotReady(problems)
    return append(session, {key: draft.changes()})


def remove_row(session: Session, key: RecordKey, field: str, *, row: str) -> Changes:
    """Take a row of ``field`` out at once; the history keeps it."""
    draft = _saved(session, key)
    draft.remove_row(field, row)
    return append(session, {key: draft.changes()})


def _saved(session: Session, key: RecordKey) -> Draft:
    """Return what is saved of a record as a draft, whatever is being typed of it."""
    state = session.store.state(key)
    return Draft(
        session.form(key.kind),
        state.values() if state else {},
        base=state.live() if state else {},
        conflicts=frozenset((*state.conflicts(), *state.incomplete())) if state else frozenset(),
        random=session.random,
    )


def _checked(session: Session, key: RecordKey, values: Mapping[str, Value]) -> dict[Leaf, Change]:
    form = session.form(key.kind)
    draft = _saved(session, key)
    for leaf, value in values.items():
        _set(form, draft, leaf, value=value)
    problems = draft.problems("to-save")
    if problems:
        raise NotReady(problems)
    return draft.changes()


def _set(form: Form, draft: Draft, leaf: str, *, value: Value) -> None:
    try:
        draft.set(leaf, value)
    except KeyError:
        raise UserError(
            message("Records", "“%1” is no question of the form “%2”. Nothing was changed.").fill(
                leaf, form.title
            )
        ) from None


def set_fields(draft: Draft, fields: Mapping[str, Value]) -> None:
    """Put answers into a draft by field: groups and checklists as objects, rows as lists.

    This is the shape of a terminal's JSON and of the sample cases. Leaves are accepted, too.
    Raises UserError for a question that the form does not have.
    """
    form = draft.form
    for name, value in fields.items():
        outer = form.field(name) if form.has(name) else None
        if outer is not None and outer.type == "rows" and isinstance(value, list):
            for row in draft.rows(name):
                if not outer.items:
                    draft.remove_row(name, row)
            for row_values in value:
                if isinstance(row_values, dict):
                    draft.add_row(name, row_values)
        elif (
            outer is not None
            and outer.type in ("group", "checklist", "rows")
            and isinstance(value, dict)
        ):
            _set_inside(form, draft, name, inside=value)
        else:
            _set(form, draft, name, value=value)


def _set_inside(form: Form, draft: Draft, name: str, *, inside: Mapping[str, Value]) -> None:
    for key, value in inside.items():
        if isinstance(value, dict) and form.field(name).type in ("checklist", "rows"):
            for part, one in value.items():
                _set(form, draft, f"{name}.{key}.{part}", value=one)
        elif form.field(name).type == "checklist":
            _set(form, draft, f"{name}.{key}.state", value=value)
        else:
            _set(form, draft, f"{name}.{key}", value=value)


def withdraw(session: Session, key: RecordKey, reason: str) -> Changes:
    """Hide a record that was entered by mistake; the reason is kept and the history stays."""
    state = known_state(session, key)
    if not reason.strip():
        raise UserError(message("Records", "Say why the record is withdrawn. Nothing was changed."))
    return append(session, {key: withdrawing.withdraw(state, reason)})


def reinstate(session: Session, key: RecordKey) -> Changes:
    """Bring a withdrawn record back."""
    return append(session, {key: withdrawing.reinstate(known_state(session, key))})


def history(session: Session, key: RecordKey) -> tuple[HistoryEntry, ...]:
    """Return every save of a record, the last one first, with what it changed."""
    asking = partial(session.catalogue.asking, key.kind)
    before: dict[Leaf, Value] = {}
    entries = []
    for revision in session.store.revisions(key):
        changed = tuple(
            LeafChange(
                leaf,
                _label(asking(leaf), leaf),
                before.get(leaf),
                None if is_removed(change.value) else change.value,
                _is_secret(asking(leaf), leaf, change.value),
            )
            for leaf, change in revision.changes.items()
        )
        before.update({leaf: change.value for leaf, change in revision.changes.items()})
        entries.append(_entry(revision, changed))
    return tuple(reversed(entries))


def _entry(revision: Revision, changed: tuple[LeafChange, ...]) -> HistoryEntry:
    at = datetime.fromtimestamp(revision.at / 1000, tz=UTC)
    return HistoryEntry(revision.by, at, revision.form, changed)


def _is_secret(form: Form | None, leaf: str, value: Value) -> bool:
    """Tell whether a value is shielded: kept apart, or in the open where it should not stand."""
    if sealed_digest(value) is not None:
        return True
    return form is None or form.is_sealed(leaf)


def _label(form: Form | None, leaf: str) -> Bilingual | None:
    at = form.resolve(leaf) if form is not None else None
    return at.label if at is not None else None


def reveal(session: Session, key: RecordKey, leaf: str) -> Value:
    """Return a secret or local value for the screen; raises UserError without a second unlock.

    None: the value is not on this laptop (it was purged, or stayed where it was written).
    """
    form = session.form(key.kind)
    if form.privacy_of(leaf) == "secret":
        session.require_secrets()
    state = known_state(session, key)
    value = state.values().get(check_leaf(leaf))
    digest = sealed_digest(value)
    if digest is None:
        return value
    try:
        shown = session.store.reveal(key, check_leaf(leaf), digest)
    except LookupError:
        return None
    session.store.audit.note("reveal", session.by, case=key.case, record=key.record)
    return shown


def known_state(session: Session, key: RecordKey) -> RecordState:
    """Return what is known of a record; raises UserError where nothing was saved yet."""
    state = session.store.state(key)
    if state is None:
        raise UserError(
            message("Records", "This record has not been saved yet. Nothing was changed.")
        )
    return state
