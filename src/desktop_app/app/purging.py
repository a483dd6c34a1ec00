"""Wiping what a person said yes to: secret values go for good, their digests stay.

The rows are wiped in one transaction; then old copies go and the keys are replaced, exactly as
after erasing a case, so that the values cannot be read from an old page or backup either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.app import vaults
from desktop_app.app.changes import Changes
from desktop_app.app.finishing import finish
from desktop_app.app.keys import Replaced
from desktop_app.app.records import change_many
from desktop_app.app.retention import Proposal, find
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import erasing
from desktop_app.text import message


@dataclass(frozen=True, slots=True)
class Wiped:
    """What a person's yes wiped: secret values and drafts, by number.

    ``keys``: what replacing the keys left to say; None where only drafts were dropped.
    """

    secrets: int
    drafts: int
    keys: Replaced | None
    changes: Changes


def wipe(
    session: Session,
    world: World,
    ids: Iterable[str],
    *,
    passphrase: str,
    progress: Progress | None = None,
) -> Wiped:
    """Carry out proposals to wipe secret values or drafts, and replace the keys.

    Raises UserError with nothing changed: for a wrong passphrase, a proposal that wipes nothing
    (a case is erased, a sheet booked in), or unsaved typing in a record that would be wiped.
    """
    chosen = [find(session, id) for id in dict.fromkeys(ids)]
    for one in chosen:
        _check(session, one, chosen)
    vaults.unlock_again(session, passphrase)
    drafts = [one.key for one in chosen if one.deed == "drop_draft" and one.key is not None]
    purged = 0
    if any(one.deed == "purge" for one in chosen):
        session.vault.back_up(session.now(), progress)
        purged = _purge(session, chosen)
    for key in drafts:
        session.drafts.delete(key)
    session.drafts.database.checkpoint()
    if drafts:
        session.store.audit.note("purge", session.by, details={"drafts": len(drafts)})
    replaced = finish(session, world, passphrase, progress=progress)
    return Wiped(purged, len(drafts), replaced, Changes.all())


def _check(session: Session, one: Proposal, chosen: Iterable[Proposal]) -> None:
    if one.deed not in ("purge", "drop_draft"):
        raise UserError(
            message(
                "Retention",
                "“%1” is not wiped here: a case is erased, a sheet is booked in. "
                "Nothing was changed.",
            ).fill(one.title)
        )
    dropped = {other.key for other in chosen if other.deed == "drop_draft"}
    for key, _ in one.leaves:
        if key not in dropped and session.drafts.load(key) is not None:
            raise UserError(
                message(
                    "Retention",
                    "Something typed in %1 is not saved yet. Save it or drop it first. "
                    "Nothing was changed.",
                ).fill(one.code)
            )


def _purge(session: Session, chosen: Iterable[Proposal]) -> int:
    leaves: dict[RecordKey, set[Leaf]] = {}
    closed: set[CaseId] = set()
    for one in chosen:
        for key, some in one.leaves:
            leaves.setdefault(key, set()).update(some)
        if one.rule == "high_harm_closing":
            closed.add(one.case)
    with session.store.writing():
        count = sum(
            session.store.purge(key, sorted(some), by=session.by) for key, some in leaves.items()
        )
        noted = _closings(session, closed)
        if noted:
            change_many(session, noted)
        erasing.note_pending(session.store.settings)
    return count


def _closings(session: Session, cases: Iterable[CaseId]) -> dict[RecordKey, Mapping[str, Value]]:
    """Return what to write down in the closings of cases whose secrets were wiped."""
    return {
        key: {"purged": True}
        for case in cases
        for key in session.store.values(Kind("closing"), (Leaf("date"),), case=case)
    }
