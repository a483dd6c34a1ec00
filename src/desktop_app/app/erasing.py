"""Erasing a case: what would go and what stays, done in an order that a kill cannot spoil.

A backup comes first, so that nothing is lost half way. One transaction takes the case out and
notes that more is to be done; then drafts, waiting files and older copies go, and the keys are
replaced, which removes the old backups, that first one among them, and makes a fresh one. Whatever
was not done is finished at the next unlock with a passphrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.app import copies, vaults
from desktop_app.app.cases import case_header
from desktop_app.app.changes import Changes
from desktop_app.app.finishing import finish
from desktop_app.app.keys import Replaced
from desktop_app.app.receipts import remember_shared
from desktop_app.app.session import Session
from desktop_app.app.sheets_out import sheets_out
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import CaseId, KeyId
from desktop_app.errors import UserError
from desktop_app.forms.reference import Ground
from desktop_app.progress import Progress
from desktop_app.text import message


@dataclass(frozen=True, slots=True)
class ToErase:
    """What erasing a case takes, and what it cannot reach.

    ``typed`` must be typed by whoever erases. ``drafts`` are unsaved, ``held`` changes wait,
    ``sheets`` are on paper and not booked in. ``backups`` beside the vault go; ``waiting`` files
    in the vault go, too. ``people`` other than whoever erases need a passphrase anew.
    ``holders`` are the contacts who have parts of the case, ``elsewhere`` backups on sticks.
    """

    case: CaseId
    typed: str
    number: str
    closed: bool
    records: int
    changes: int
    secrets: int
    drafts: int
    held: int
    sheets: int
    backups: int
    waiting: int
    people: int
    elsewhere: int
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """A case that was erased; ``revisions`` went. ``keys``: what replacing the keys left to say."""

    case: CaseId
    revisions: int
    keys: Replaced | None
    changes: Changes


def grounds(session: Session) -> tuple[Ground, ...]:
    """Return why a case may be erased, in order."""
    return session.catalogue.grounds


def look_at_case(session: Session, case: CaseId) -> ToErase:
    """Return what erasing ``case`` would take; raises UserError when nothing of it is here."""
    header = case_header(session, case)
    if header is None:
        raise UserError(
            message("Erasing", "Nothing of this case is in the vault. Nothing was changed.")
        )
    store = session.store
    pieces = store.missing([case], ())
    sealed = frozenset({"secret", "local"})
    return ToErase(
        case,
        header.codename,
        header.number,
        header.status == "closed",
        len(store.records(case=case, hidden=True)),
        sum(piece.count for piece in pieces),
        store.sealed_counts(sealed, case)[case],
        header.unsaved,
        len(store.held(case)),
        sum(one.key.case == case for one in sheets_out(session)),
        len(session.vault.backups()),
        len(store.exchange.waiting()),
        max(0, len(session.vault.keys.passphrase_slots) - 1),
        len(copies.elsewhere(session)),
        _holders(session, case),
    )


def _holders(session: Session, case: CaseId) -> tuple[str, ...]:
    store = session.store
    names = []
    for contact in store.contacts.all():
        sent = any(
            one.head.case == case
            for out in store.exchange.out(contact.key)
            for one in store.exchange.carried(out.id)
        )
        if sent or any(True for _ in store.contacts.heads(contact.key, [case])):
            names.append(contact.name)
    return tuple(names)


def _contacts(session: Session) -> list[KeyId]:
    return [one.key for one in session.store.contacts.all()]


def erase_case(
    session: Session,
    world: World,
    case: CaseId,
    *,
    ground: str,
    passphrase: str,
    progress: Progress | None = None,
) -> Erased:
    """Erase a case for good, and replace the keys; ``ground`` is the id of one of ``grounds``.

    Raises UserError with nothing changed for a wrong passphrase, an unknown ground or case, or no
    room for the backup. Cancelled: as before while the backup is made; later the case is gone and
    the rest follows at the next unlock.
    """
    gone, replaced = erase_cases(
        session, world, (case,), ground=ground, passphrase=passphrase, progress=progress
    )
    return Erased(case, gone, replaced, Changes.all())


def erase_cases(
    session: Session,
    world: World,
    cases: Sequence[CaseId],
    *,
    ground: str,
    passphrase: str,
    progress: Progress | None = None,
) -> tuple[int, Replaced | None]:
    """Erase several cases, all or none, and replace the keys once; as ``erase_case`` otherwise.

    Returns how many revisions went, and what replacing the keys left to say.
    """
    if ground not in {one.id for one in grounds(session)}:
        codes = ", ".join(one.id for one in grounds(session))
        raise UserError(
            message(
                "Erasing", "“%1” is no ground for erasing. Nothing was changed. Take one of: %2."
            ).fill(ground, codes)
        )
    for case in cases:
        look_at_case(session, case)
    vaults.unlock_again(session, passphrase)
    session.vault.back_up(session.now(), progress)
    gone = take_out(session, cases, ground=ground)
    session.store.database.checkpoint()
    return gone, finish(session, world, passphrase, progress=progress)


def take_out(session: Session, cases: Sequence[CaseId], *, ground: str) -> int:
    """Take cases out of the store, all or none; return how many revisions went.

    Part of erasing and not the whole of it: old pages and backups can still be read after it.
    """
    contacts = _contacts(session)
    shared = {
        case: [key for key in contacts if case in session.store.telling.shared(key)]
        for case in cases
    }
    gone = 0
    with session.store.writing():
        for case in cases:
            gone += session.store.erase(case, by=session.by, ground=ground)
            remember_shared(session, case, shared[case])
    return gone
