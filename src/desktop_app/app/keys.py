"""The keys of a vault as its user sees them: how many open it, and a new recovery sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

from desktop_app.app import copies, escrow, slots
from desktop_app.app.changes import Changes
from desktop_app.app.copies import Copy
from desktop_app.app.escrow import EscrowShown
from desktop_app.app.owner import write_owner
from desktop_app.app.passphrases import good_enough, make_slot
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.crypto import passphrase as passphrases
from desktop_app.crypto import recovery
from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import Payload, open_with_key, open_with_passphrase
from desktop_app.crypto.vault_file import PassphraseSlot, Purpose, SlotId
from desktop_app.domain.canonical import Value
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store import replacing
from desktop_app.store.store import Store
from desktop_app.text import Message, message

REHEARSED_ON: Final = "keys.rehearsed_on"
"""Setting: the day on which the recovery sheet was typed back last, ISO 8601."""
_TEST_AGAIN: Final = timedelta(days=365)
_TEST_FIRST: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class SlotShown:
    """A way to open the vault: ``kind`` is passphrase, recovery or escrow.

    ``person`` is whose passphrase it is, or the headquarters; empty where the store does not know.
    ``own``: it opened the vault this time.
    """

    id: SlotId
    kind: Literal["passphrase", "recovery", "escrow"]
    generation: int
    person: str
    own: bool


@dataclass(frozen=True, slots=True)
class KeysShown:
    """What opens the vault: passphrases, the sheet, headquarters' escrow.

    ``rehearsed``: the recovery sheet was typed back once; ``rehearsed_on`` the last day, where it
    is known. ``test_due``: it is time to type it back (again). ``escrow`` stays in sight for ever.
    """

    people: tuple[SlotShown, ...]
    recovery: bool
    rehearsed: bool
    rehearsed_on: date | None
    test_due: bool
    escrow: EscrowShown | None


def keys_of(session: Session) -> KeysShown:
    """Return who can open this vault."""
    file = session.vault.keys
    return KeysShown(
        tuple(one for one in slots_of(session) if one.kind == "passphrase"),
        bool(file.recipient_slots(Purpose.RECOVERY)),
        session.owner.rehearsed,
        _rehearsed_on(session),
        _test_due(session),
        escrow.shown(session),
    )


def slots_of(session: Session) -> tuple[SlotShown, ...]:
    """Return the ways in which this vault opens: the passphrases by name, then the others."""
    known = slots.people(session.store.settings)
    headquarters = slots.escrow(session.store.settings)
    found = []
    for slot in session.vault.keys.slots:
        own = slot.id == session.vault.slot
        if isinstance(slot, PassphraseSlot):
            person = known.get(slot.id, "")
            found.append(SlotShown(slot.id, "passphrase", slot.generation, person, own))
        elif slot.purpose is Purpose.ESCROW:
            name = headquarters.name if headquarters is not None else ""
            found.append(SlotShown(slot.id, "escrow", slot.generation, name, own))
        else:
            found.append(SlotShown(slot.id, "recovery", slot.generation, "", own))
    order = ("passphrase", "recovery", "escrow")
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.person.casefold())))


def reminder(session: Session) -> Message | None:
    """Return what to say at unlock of a recovery sheet that is to be tested, or None."""
    if not _test_due(session):
        return None
    if session.owner.rehearsed:
        return message(
            "Keys",
            "The recovery sheet was last tested more than a year ago. Type its words back in"
            " Settings, Keys and recovery, to know that the sheet is still there and legible.",
        )
    return message(
        "Keys",
        "The recovery sheet was never typed back, so it may not be on paper. Do it in Settings,"
        " Keys and recovery: without the sheet a forgotten passphrase loses the vault.",
    )


def _rehearsed_on(session: Session) -> date | None:
    day = session.store.settings.text(REHEARSED_ON)
    return None if day is None or not session.owner.rehearsed else date.fromisoformat(day)


def _test_due(session: Session) -> bool:
    """A sheet that was typed back is tested every year, one that never was, after two weeks."""
    owner = session.owner
    if owner.recovery is None:
        return False
    made = date.fromisoformat(min(one.valid_from for one in session.keys.receiving))
    since = session.today() - (_rehearsed_on(session) or made)
    return since > (_TEST_AGAIN if owner.rehearsed else _TEST_FIRST)


def renew_recovery(session: Session) -> tuple[str, ...]:
    """Draw new words for the recovery sheet and return them; the old sheet opens nothing any more.

    For a first run that was left before the sheet was on paper, and for a sheet that was lost.
    """
    secret = session.random(32)
    recipient = AgeKey.from_secret(secret).recipient
    kept = [one for one in slots.recipients(session) if one[0] is not Purpose.RECOVERY]
    slots.note(session, "recovery")
    slots.write(
        session, session.vault.keys.passphrase_slots, [(Purpose.RECOVERY, recipient), *kept]
    )
    owner = replace(session.owner, recovery=recipient, rehearsed=False)
    write_owner(session.store.settings, owner)
    return recovery.words(secret)


def key_of(typed: str) -> AgeKey:
    """Return the key of 24 recovery words, or of the text of an age identity; raises UserError."""
    text = typed.strip()
    if text.upper().startswith("AGE-SECRET-KEY-"):
        try:
            return AgeKey.from_text(text)
        except ValueError:
            raise UserError(
                message(
                    "Recovery",
                    "This is not a whole age key: it begins with AGE-SECRET-KEY-1 and has 74 signs."
                    " Nothing was changed. Compare it with the file it came from.",
                )
            ) from None
    return AgeKey.from_secret(recovery.secret_of(text))


def rehearse_recovery(session: Session, typed: str) -> Changes:
    """Check that the recovery sheet was written down: its words are typed back once.

    Raises UserError with what is wrong. Only then the sheet counts.
    """
    key = AgeKey.from_secret(recovery.secret_of(typed))
    opened = open_with_key(session.vault.keys, key)
    if opened.slot not in {
        slot.id for slot in session.vault.keys.recipient_slots(Purpose.RECOVERY)
    }:
        raise UserError(
            message(
                "Keys",
                "These are the words of a headquarters, not those of this vault's own sheet."
                " Nothing was changed. Take the newest recovery sheet of this vault.",
            )
        )
    with session.store.writing():
        write_owner(session.store.settings, replace(session.owner, rehearsed=True))
        session.store.settings.put(REHEARSED_ON, session.today().isoformat())
        session.store.audit.note("keys", session.by, details={"change": "rehearsed"})
    return Changes.of((), "vault")


def offered_words(language: Literal["nl", "en"], random: Callable[[int], bytes]) -> str:
    """Return six words for a new passphrase, one space between each."""
    return passphrases.generate(language, random)


def passphrase_problem(typed: str, personal: tuple[str, ...]) -> Message | None:
    """Say what is wrong with a passphrase that somebody made up; None when it is good enough."""
    return next(iter(passphrases.problems(typed, personal)), None)


@dataclass(frozen=True, slots=True)
class Replaced:
    """Keys that were replaced.

    ``dropped``: people whose passphrase does not open the vault any more, to be added again.
    ``still_open``: copies that still open with the old keys. ``backed_up``: whether a fresh backup
    under the new key was made.
    """

    changes: Changes
    dropped: tuple[str, ...]
    still_open: tuple[Copy, ...]
    backed_up: bool


def replace_keys(
    session: Session,
    world: World,
    passphrase: str,
    *,
    new: str | None = None,
    progress: Progress | None = None,
) -> Replaced:
    """Give the vault another key: store and drafts are written anew, older backups removed.

    ``passphrase`` is one that opens it now; it, or ``new`` in its place, is the only one that opens
    it afterwards, beside the recovery sheet and escrow of the store's own list. Cancelled or
    failed, everything is as it was, at whatever moment. Raises UserError: wrong passphrase, weak
    new one, no room, something else being written.
    """
    opened = open_with_passphrase(session.vault.keys, passphrase)
    if new is not None:
        good_enough(session, new, opened.person)
    watch = progress if progress is not None else Quiet()
    payload = Payload(
        session.vault.payload.vault,
        session.vault.payload.generation + 1,
        store_key=session.random(32),
        salt=session.random(16),
    )
    slot = make_slot(
        session,
        world,
        new if new is not None else passphrase,
        person=opened.person,
        payload=payload,
    )
    listed = slots.recipients(session)
    dropped = others(session, opened.slot)
    still_open = copies.still_open(session, ())

    def note(store: Store) -> None:
        slots.write_people(store.settings, {slot.id: opened.person})
        details: dict[str, Value] = {
            "change": "replaced",
            "generation": payload.generation,
            "dropped": len(session.vault.keys.passphrase_slots) - 1,
        }
        store.audit.note("keys", session.by, details=details)

    left = replacing.replace_keys(
        session.vault,
        payload,
        [slot, *slots.recipient_slots(session, payload, listed)],
        around=world.for_store(),
        note=note,
        progress=watch,
    )
    return Replaced(
        Changes.of((), "vault", "backups"),
        dropped,
        (*copies.of_backups(left), *still_open),
        _fresh_backup(session, watch),
    )


def others(session: Session, own: SlotId) -> tuple[str, ...]:
    """Return the people with a passphrase other than the slot ``own``, by name.

    One whose name is not known here is left out: it was added by an older version.
    """
    known = slots.people(session.store.settings)
    ids = [slot.id for slot in session.vault.keys.passphrase_slots if slot.id != own]
    return tuple(sorted(known[one] for one in ids if one in known))


def _fresh_backup(session: Session, progress: Progress) -> bool:
    """Make a backup under the new key; that it fails takes nothing back."""
    try:
        session.vault.back_up(session.now(), progress)
        session.store.audit.note("backup", session.by)
    except (UserError, Cancelled):
        return False
    return True
