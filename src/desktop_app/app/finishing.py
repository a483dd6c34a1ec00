"""What follows an erasure or a purge: leftovers go, and the keys are replaced.

The store holds a note from the transaction that took the rows out until all of this is done, so a
kill in between is made good at the next unlock.
"""

from __future__ import annotations

from desktop_app.app.keys import Replaced, replace_keys
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress
from desktop_app.store import erasing
from desktop_app.store.connection import StoreFault
from desktop_app.text import message


class NotFinished(UserError):
    """What was erased or purged is gone, but the rest could not be done now: the disk refused."""

    def __init__(self) -> None:
        super().__init__(
            message(
                "Erasing",
                "What was to be erased is gone from the vault. The last part could not be done now:"
                " older backups still hold it, and the keys are not replaced yet. Make room on the"
                " disk, lock the vault and unlock it with a passphrase: it is done then. Your other"
                " work is safe.",
            )
        )


def is_pending(session: Session) -> bool:
    """Tell whether an erasure or a purge was not finished."""
    return erasing.pending(session.store.settings) is not None


def finish(
    session: Session, world: World, passphrase: str, *, progress: Progress | None = None
) -> Replaced | None:
    """Do what an erasure or a purge left to be done; None when it left nothing.

    Each step may be done twice. Raises NotFinished and Cancelled with the note in its place: the
    next unlock goes on.
    """
    if not is_pending(session):
        return None
    try:
        clear(session)
        replaced = replace_keys(session, world, passphrase, progress=progress)
        erasing.settle(session.store.settings)
    except (StoreFault, OSError) as error:
        raise NotFinished from error
    return replaced


def clear(session: Session) -> None:
    """Remove drafts, waiting files and set-aside stores: what needs no passphrase."""
    folder = session.vault.folder
    for case in sorted(erasing.pending(session.store.settings) or ()):
        session.drafts.forget_case(case)
    session.drafts.database.checkpoint()
    erasing.clear_incoming(folder, session.store.exchange)
    erasing.clear_set_aside(folder)


def resume(session: Session, world: World, passphrase: str | None) -> None:
    """Go on at unlock with what a kill or a full disk interrupted; nobody is kept out by it.

    ``passphrase``: None where the recovery sheet opened the vault, which cannot make the slot of a
    new key. What cannot be done now is said in the vault's notices.
    """
    if not is_pending(session):
        return
    try:
        if passphrase is not None:
            finish(session, world, passphrase)
            return
        clear(session)
    except (UserError, Cancelled):
        pass
    said = message(
        "Erasing",
        "Something was erased, and the last part is still to be done: older backups go and the "
        "keys are replaced. It is done when this vault is next unlocked with a passphrase and "
        "there is room on the disk. Your work is safe.",
    )
    session.vault.notices = (*session.vault.notices, said)
