"""The keys that bundles to this vault are encrypted to: a new one each year, old ones destroyed.

age has no forward secrecy: whoever gets a receiving key later can read every bundle that was kept.
So headquarters, which receives from everybody, makes a new one each year and destroys the old one
after twelve months more. Any vault may do the same.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop_app.app import vaults
from desktop_app.app.changes import Changes
from desktop_app.app.finishing import finish
from desktop_app.app.owner import OwnKeys, ReceivingKey, write_keys
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.crypto.card import MAX_RECEIVING
from desktop_app.crypto.envelope import AgeKey
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import erasing
from desktop_app.text import Day, Message, message

_A_YEAR: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ReceivingShown:
    """The receiving keys. ``since``: the day of the newest, ``older`` how many there are beside it.

    ``due``: it is a year old. ``to_destroy``: how many old ones were followed by a newer one more
    than twelve months ago.
    """

    since: date
    older: int
    due: bool
    to_destroy: int


def receiving(session: Session) -> ReceivingShown:
    """Return how the receiving keys stand."""
    days = _days(session)
    return ReceivingShown(
        days[-1], len(days) - 1, session.today() - days[-1] >= _A_YEAR, len(_outlived(session))
    )


def renew(session: Session) -> Changes:
    """Make a new receiving key, valid from today; the old ones still read what comes in late.

    Whoever sends must get the new card. Raises UserError for a second one on one day and while
    there is no room on the card.
    """
    today = session.today()
    if _days(session)[-1] >= today:
        raise UserError(
            message("Contacts", "The receiving key was made today. Nothing was changed.")
        )
    if len(session.keys.receiving) >= MAX_RECEIVING:
        raise UserError(
            message(
                "Contacts",
                "There are too many receiving keys. Nothing was changed. Destroy the old ones "
                "first.",
            )
        )
    made = ReceivingKey(AgeKey.generate(session.random), today.isoformat())
    _keep(session, (made, *session.keys.receiving), "receiving_key")
    return Changes.of((), "contacts", "vault")


def destroy_old(
    session: Session, world: World, passphrase: str, *, progress: Progress | None = None
) -> int:
    """Destroy the receiving keys that were replaced more than twelve months ago; return how many.

    The vault's keys are replaced and older backups go, so that no old page holds them. Raises
    UserError for a wrong passphrase.
    """
    gone = _outlived(session)
    if not gone:
        raise UserError(message("Contacts", "No receiving key is old enough. Nothing was changed."))
    vaults.unlock_again(session, passphrase)
    kept = tuple(one for one in session.keys.receiving if one not in gone)
    with session.store.writing():
        _keep(session, kept, "receiving_key_gone")
        erasing.note_pending(session.store.settings, ())
    session.store.database.checkpoint()
    finish(session, world, passphrase, progress=progress)
    return len(gone)


def reminder(session: Session) -> Message | None:
    """Return what to say at a headquarters whose receiving key is a year old, or None."""
    if session.owner.role != "headquarters":
        return None
    shown = receiving(session)
    if shown.due:
        return message(
            "Contacts",
            "The receiving key is of %1. Make a new one in Exchange, Contacts, and send the new "
            "card to all offices.",
        ).fill(Day(shown.since, "long"))
    if shown.to_destroy:
        return message(
            "Contacts",
            "An old receiving key can be destroyed: it was replaced more than twelve months ago. "
            "Exchange, Contacts.",
        )
    return None


def _days(session: Session) -> list[date]:
    return sorted(date.fromisoformat(one.valid_from) for one in session.keys.receiving)


def _outlived(session: Session) -> list[ReceivingKey]:
    """Return the keys whose successor began more than twelve months ago."""
    today, days = session.today(), _days(session)
    after = dict(itertools.pairwise(days))
    return [
        one
        for one in session.keys.receiving
        if (next_ := after.get(date.fromisoformat(one.valid_from))) and today - next_ >= _A_YEAR
    ]


def _keep(session: Session, kept: tuple[ReceivingKey, ...], what: str) -> None:
    keys = OwnKeys(session.keys.device, kept)
    with session.store.writing():
        write_keys(session.store.settings, keys)
        session.store.audit.note("keys", session.by, details={"change": what})
    session.keys = keys
