"""Every save in a case, with what stood there before and after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.app.measures import MEASURE
from desktop_app.app.records import LeafChange, history, values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.shielded import gone
from desktop_app.app.titles import of_measure, of_record
from desktop_app.app.wording import worded
from desktop_app.domain.canonical import Value
from desktop_app.domain.confirming import CONFIRMED
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.domain.merge import WITHDRAWN
from desktop_app.domain.revision import sealed_digest
from desktop_app.text import Words, message, verbatim


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """One answer before and after, in words; None where there was none.

    ``secret``: what stands here is not the answer; ``uncovered`` gives it. ``text``: a text in own
    words, of which the words that differ can be shown.
    """

    label: Words
    before: Words | None
    after: Words | None
    leaf: Leaf | None = None
    secret: bool = False
    text: bool = False


@dataclass(frozen=True, slots=True)
class CaseSave:
    """One save of one record. ``at`` is wall time; ``first``: the record was made by it.

    ``withdrawn``: the record is out of sight now.
    """

    key: RecordKey
    number: int
    at: datetime
    by: str
    kind: Words
    title: Words
    changes: tuple[ChangeShown, ...]
    first: bool
    withdrawn: bool = False

    @property
    def id(self) -> str:
        """A key of this save that lists can use: kind, record and number."""
        return f"{self.key.kind}:{self.key.record}:{self.number}"


def case_history(session: Session, case: CaseId) -> tuple[CaseSave, ...]:
    """Return every save in a case, the last one first, withdrawn records among them."""
    saves = []
    for summary in session.store.records(case=case, hidden=True):
        form = session.form_of(summary.key.kind)
        if form is None:
            kind: Words = message("CaseHistory", "A record of a newer version of the program")
            title: Words = kind
        else:
            kind = form.title
            values = values_of(session, summary.key)
            title = (
                of_measure(session, values)
                if summary.key.kind == MEASURE
                else of_record(form, values)
            )
        entries = history(session, summary.key)
        for number, entry in enumerate(reversed(entries)):
            saves.append(
                CaseSave(
                    summary.key,
                    number,
                    entry.at.astimezone(ZONE),
                    entry.by,
                    kind,
                    title,
                    tuple(
                        _shown(session, summary.key, one)
                        for one in entry.changes
                        if one.before != one.after
                    ),
                    first=number == 0,
                    withdrawn=summary.withdrawn is not None,
                )
            )
    return tuple(sorted(saves, key=lambda one: (one.at, one.number), reverse=True))


def uncovered(session: Session, save: CaseSave) -> CaseSave:
    """Return a save with its shielded answers in words; the audit trail has a line of each.

    Raises UserError without a second unlock. What was wiped or stayed elsewhere stays covered.
    """
    session.require_secrets()
    entries = tuple(reversed(history(session, save.key)))
    changed = {one.leaf: one for one in entries[save.number].changes}
    shown = tuple(
        _open(session, save.key, one, changed[one.leaf])
        if one.secret and one.leaf is not None
        else one
        for one in save.changes
    )
    return replace(save, changes=shown)


def _open(session: Session, key: RecordKey, shown: ChangeShown, change: LeafChange) -> ChangeShown:
    form = session.catalogue.asking(key.kind, change.leaf) or session.form(key.kind)

    def words(value: Value) -> Words | None:
        if value is None:
            return None
        digest = sealed_digest(value)
        if digest is None:
            return worded(form, change.leaf, value)
        try:
            plain = session.store.reveal(key, change.leaf, digest)
        except LookupError:
            return gone(session, key, change.leaf, value=value) or message(
                "CaseHistory", "shielded"
            )
        session.store.audit.note("reveal", session.by, case=key.case, record=key.record)
        return worded(form, change.leaf, plain)

    before, after = words(change.before), words(change.after)
    return replace(shown, before=before, after=after, secret=False)


def _shown(session: Session, key: RecordKey, change: LeafChange) -> ChangeShown:
    form = session.catalogue.asking(key.kind, change.leaf)
    label: Words = change.label or _own_label(change.leaf)
    at = form.resolve(change.leaf) if form is not None else None
    if change.secret:
        return ChangeShown(
            label,
            _covered(session, key, change.leaf, change.before),
            _covered(session, key, change.leaf, change.after),
            change.leaf,
            secret=at is not None,
        )
    if form is None or at is None:
        return ChangeShown(label, _own(change.before), _own(change.after), change.leaf)
    return ChangeShown(
        label,
        None if change.before is None else worded(form, change.leaf, change.before),
        None if change.after is None else worded(form, change.leaf, change.after),
        change.leaf,
        text=at.field.type in ("text", "long_text"),
    )


def _covered(session: Session, key: RecordKey, leaf: Leaf, value: Value) -> Words | None:
    """Return what stands for a shielded answer: that it is one, or that it is here no more."""
    if value is None:
        return None
    return gone(session, key, leaf, value=value) or message("CaseHistory", "shielded")


def _own_label(leaf: Leaf) -> Words:
    if leaf == WITHDRAWN:
        return message("CaseHistory", "Withdrawn")
    if leaf == CONFIRMED:
        return message("CaseHistory", "Confirmed by a second person")
    version = leaf.removeprefix("activation.")
    if version != leaf:
        return message("CaseHistory", "Put into force as version %1").fill(version)
    return message("CaseHistory", "Kept by the program")


def _own(value: Value) -> Words | None:
    """Return the reason of a withdrawal; nothing of what else the program keeps by itself."""
    reason = value.get("reason") if isinstance(value, dict) else None
    return verbatim(reason) if isinstance(reason, str) else None
