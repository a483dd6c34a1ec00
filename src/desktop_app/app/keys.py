"""The keys of a vault as its user sees them: how many open it, and a new recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from desktop_app.app.owner import write_owner
from desktop_app.app.session import Session
from desktop_app.crypto import passphrase, recovery
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import make_recipient_slot
from desktop_app.crypto.vault_file import Purpose
from desktop_app.text import Message


@dataclass(frozen=True, slots=True)
class KeysShown:
    """What opens the vault: how many passphrases, the sheet, headquarters' escrow.

    ``rehearsed``: the recovery sheet was typed back once. ``escrow`` stays in sight for ever.
    """

    passphrases: int
    recovery: bool
    rehearsed: bool
    escrow: bool


def keys_of(session: Session) -> KeysShown:
    """Return who can open this vault."""
    file = session.vault.keys
    return KeysShown(
        len(file.passphrase_slots),
        bool(file.recipient_slots(Purpose.RECOVERY)),
        session.owner.rehearsed,
        bool(file.recipient_slots(Purpose.ESCROW)),
    )


def renew_recovery(session: Session) -> tuple[str, ...]:
    """Draw new words for the recovery sheet and return them; the old sheet opens nothing any more.

    For a first run that was left before the sheet was on paper, and for a sheet that was lost.
    """
    secret = session.random(32)
    recipient = AgeKey.from_secret(secret).recipient
    file = session.vault.keys
    old = set(file.recipient_slots(Purpose.RECOVERY))
    slot = make_recipient_slot(
        session.vault.payload, recipient, purpose=Purpose.RECOVERY, random=session.random
    )
    kept = [one for one in file.slots if one not in old]
    session.vault.write_keys(file.with_slots([*kept, slot]))
    write_owner(session.store.settings, replace(session.owner, recovery=recipient, rehearsed=False))
    session.store.audit.note("keys", session.by, details={"change": "recovery"})
    return recovery.words(secret)


def offered_words(language: Literal["nl", "en"], random: Callable[[int], bytes]) -> str:
    """Return six words for a new passphrase, one space between each."""
    return passphrase.generate(language, random)


def passphrase_problem(typed: str, personal: tuple[str, ...]) -> Message | None:
    """Say what is wrong with a passphrase that somebody made up; None when it is good enough."""
    return next(iter(passphrase.problems(typed, personal)), None)
