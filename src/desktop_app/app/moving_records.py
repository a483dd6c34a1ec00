"""Moving a record that was written in the wrong case to the right one.

A record belongs to its case for good: the log of a case is handed over and erased as a whole. So a
move is a withdrawal in the wrong case, with the reason, and a new record in the right one, with a
note of where it came from, in one transaction. Shielded answers go along and are sealed anew for
their new place. Neither case names the other: whoever gets one of them in a bundle does not learn
that the other exists. Only the audit trail of this vault holds both.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.hearings import HEARING, checklist_key
from desktop_app.app.records import append, new_key, state_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.steps import moment
from desktop_app.domain import withdrawing
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import Change, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms.definition import Form
from desktop_app.text import message

MOVABLE: Final = frozenset(
    Kind(name)
    for name in (
        "note",
        "contact_log",
        "step",
        "incident",
        "person",
        "sharing",
        "own_score",
        "told_once",
        "measure",
        "trigger_event",
        "interview_preparation",
        "hearing",
    )
)
"""Others are one a case, or follow another record."""
_VAULT: Final = frozenset(("contact",))
"""What a reference may name that is the same in every case."""
NOTE: Final = Kind("note")


def move_record(
    session: Session, key: RecordKey, to: CaseId, *, reason: str
) -> tuple[RecordKey, Changes]:
    """Move a record to another case; return its new key.

    Raises UserError, with nothing changed: no reason, the same case, a kind that cannot be moved,
    something typed and not saved, an answer that waits for a decision, a shielded answer that is
    on another laptop.
    """
    if not reason.strip():
        raise UserError(message("MoveRecord", "Say why it is moved. Nothing was changed."))
    if key.kind not in MOVABLE:
        raise UserError(
            message(
                "MoveRecord",
                "This belongs to its case and cannot be moved. Withdraw it here, and write it "
                "anew in the right case. Nothing was changed.",
            )
        )
    if to == key.case or not session.store.records(Kind("case"), to):
        raise UserError(message("MoveRecord", "Choose another case. Nothing was changed."))
    new = new_key(session, key.kind, to)
    places = {key: new}
    if key.kind == HEARING and state_of(session, checklist_key(key)) is not None:
        places[checklist_key(key)] = checklist_key(new)
    changes: dict[RecordKey, Mapping[Leaf, Change]] = {}
    for old, place in places.items():
        state = _whole(session, old)
        changes[old] = withdrawing.withdraw(state, reason)
        changes[place] = _copied(session, old, state)
    note = new_key(session, NOTE, to)
    changes[note] = _told(session, key, new)
    with session.store.writing():
        written = append(session, changes)
        session.store.audit.note(
            "move", session.by, case=key.case, record=key.record, details={"kind": key.kind}
        )
        session.store.audit.note(
            "move", session.by, case=to, record=new.record, details={"kind": key.kind}
        )
    return new, written


def _whole(session: Session, key: RecordKey) -> RecordState:
    """Return the state of a record of which nothing is typed, undecided or withdrawn."""
    state, summary = state_of(session, key), session.store.summary(key)
    if state is None or summary is None or summary.withdrawn is not None:
        raise UserError(
            message("MoveRecord", "There is no such record to move. Nothing was changed.")
        )
    if session.drafts.load(key) is not None:
        raise UserError(
            message("MoveRecord", "What is typed would stay behind. Nothing was moved. Save first.")
        )
    if state.conflicts() or state.incomplete():
        raise UserError(
            message(
                "MoveRecord",
                "Two versions of an answer wait for a decision. Decide first, then move. "
                "Nothing was changed.",
            )
        )
    return state


def _copied(session: Session, key: RecordKey, state: RecordState) -> dict[Leaf, Change]:
    """Return the answers of a record for a new one, shielded ones plain: they are sealed anew."""
    form = session.form(key.kind)
    held = set(state.content())
    copied: dict[Leaf, Change] = {}
    for leaf, value in state.values().items():
        if leaf not in held or _points_into_its_case(form, leaf):
            continue
        digest = sealed_digest(value)
        if digest is not None:
            if session.store.sealed_state(key, leaf, digest) == "purged":
                continue
            try:
                value = session.store.reveal(key, leaf, digest)  # noqa: PLW2901
            except LookupError:
                raise UserError(
                    message(
                        "MoveRecord",
                        "A shielded answer stayed on another laptop. Move the record there. "
                        "Nothing was changed.",
                    )
                ) from None
        copied[leaf] = Change(value, ())
    return copied


def _points_into_its_case(form: Form, leaf: Leaf) -> bool:
    """Tell whether an answer names another record of the case that is left behind."""
    at = form.resolve(leaf)
    return at is not None and at.field.type == "reference" and at.field.reference not in _VAULT


def _told(session: Session, key: RecordKey, new: RecordKey) -> dict[Leaf, Change]:
    """Return the note in the right case: what came, by whom and when it was written."""
    form = session.form(key.kind)
    summary = session.store.summary(key)
    first = session.store.revisions(key)[0]
    assert summary is not None
    day = datetime.fromtimestamp(first.at / 1000, tz=UTC).astimezone(ZONE).date()
    now = session.local_now()
    text = (
        f"{form.title.nl} overgenomen uit een andere zaak van dit kantoor. "
        f"Daar vastgelegd door {first.by} op {day:%d-%m-%Y}, hier gezet door {session.by}."
    )
    answers: dict[str, Value] = {
        "occurred_at": moment(now.date(), now.time()),
        "text": text,
        "judgement": False,
        "for_record": f"{new.kind}:{new.record}",
    }
    return {Leaf(name): Change(value, ()) for name, value in answers.items()}
