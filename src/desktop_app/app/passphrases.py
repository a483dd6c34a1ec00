"""The passphrases of a vault: whose they are, another one, one more, one less."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.app import copies, slots
from desktop_app.app.changes import Changes
from desktop_app.app.copies import Copy
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.crypto import passphrase as passphrases
from desktop_app.crypto.keyslots import (
    MAX_PERSON,
    Payload,
    make_passphrase_slot,
    open_with_passphrase,
)
from desktop_app.crypto.vault_file import PassphraseSlot, SlotId
from desktop_app.errors import UserError
from desktop_app.text import message

MOST_PEOPLE: Final = 12
"""Passphrases of one vault: each costs a second when a wrong one is typed."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A passphrase that was changed, and the copies that still open with the one before."""

    changes: Changes
    still_open: tuple[Copy, ...]


def good_enough(session: Session, typed: str, person: str) -> None:
    """Raise UserError unless ``typed`` may become a passphrase of ``person``."""
    owner = session.owner
    problems = passphrases.problems(typed, (owner.name, owner.unit, person))
    if problems:
        raise UserError(problems[0])


def named(person: str) -> str:
    """Return a person's name or role as it is kept; raises UserError for one that cannot be."""
    name = person.strip()
    if not name or len(name.encode("utf-8")) > MAX_PERSON or not name.isprintable():
        raise UserError(
            message(
                "Keys",
                "Say whose passphrase it is: a name or a role of at most 200 letters on one line."
                " Nothing was changed.",
            )
        )
    return name


def make_slot(
    session: Session, world: World, typed: str, *, person: str, payload: Payload | None = None
) -> PassphraseSlot:
    """Return a slot that ``typed`` opens, of the vault's present key or of ``payload``."""
    return make_passphrase_slot(
        payload if payload is not None else session.vault.payload,
        typed,
        person=person,
        params=world.slot_cost(),
        random=session.random,
    )


def change_passphrase(session: Session, world: World, old: str, *, new: str) -> Changed:
    """Rewrap the slot that ``old`` opens with ``new``, here and beside every local backup.

    Copies elsewhere still open with ``old``. Raises UserError for a wrong old passphrase or a weak
    new one; nothing is changed then.
    """
    opened = open_with_passphrase(session.vault.keys, old)
    good_enough(session, new, opened.person)
    slot = make_slot(session, world, new, person=opened.person)
    kept = [one for one in session.vault.keys.passphrase_slots if one.id != opened.slot]
    _note(session, "passphrase", slot.id, person=opened.person)
    left = slots.write(session, [slot, *kept])
    return Changed(Changes.of((), "vault"), copies.still_open(session, left))


def add_passphrase(session: Session, world: World, new: str, *, person: str) -> Changes:
    """Add a passphrase of ``person``: after a recovery, or for somebody who shares the vault.

    Raises UserError for a weak passphrase, no name, or too many people.
    """
    person = named(person)
    good_enough(session, new, person)
    present = session.vault.keys.passphrase_slots
    n = len(present)
    if n >= MOST_PEOPLE:
        raise UserError(
            message(
                "Keys",
                "This vault opens with %n passphrases already, and that is the most. Nothing was"
                " changed. Remove one that is not used any more.",
                "",
                n,
            )
        )
    slot = make_slot(session, world, new, person=person)
    _note(session, "added", slot.id, person=person)
    slots.write(session, [slot, *present])
    return Changes.of((), "vault")


def remove_passphrase(session: Session, slot: SlotId) -> Changed:
    """Let a passphrase open the vault no more, here and beside every local backup.

    Raises UserError for the last passphrase, and for a slot that is not one. Whoever knew it and
    has a copy still opens that: replacing the keys helps against it.
    """
    present = session.vault.keys.passphrase_slots
    kept = [one for one in present if one.id != slot]
    if len(kept) == len(present):
        raise UserError(message("Keys", "There is no such passphrase. Nothing was changed."))
    if not kept:
        raise UserError(
            message(
                "Keys",
                "This is the last passphrase of the vault, and it stays: without it only the"
                " recovery sheet would open the vault. Nothing was changed. Add another"
                " passphrase first.",
            )
        )
    _note(session, "removed", slot)
    left = slots.write(session, kept)
    return Changed(Changes.of((), "vault"), copies.still_open(session, left))


def _note(session: Session, change: str, slot: SlotId, *, person: str | None = None) -> None:
    """Note a change before vault.json is written, and whose the new slot is.

    Afterwards a full disk could keep the line out of the trail: better one too many.
    """
    settings = session.store.settings
    with session.store.writing():
        if person is not None:
            slots.write_people(settings, {**slots.people(settings), slot: person})
        session.store.audit.note("keys", session.by, details={"change": change, "slot": slot})
