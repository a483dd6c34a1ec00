"""Updates from headquarters: made there; taken in here from the pinned one, never backwards."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.app import contacts, installing, policy
from desktop_app.app.session import Session
from desktop_app.app.surroundings import installed_content
from desktop_app.bundle import update as format_
from desktop_app.bundle.format import FormatError
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.bundle.update import Pack, Policy, Revoked, Update
from desktop_app.crypto import card as cards
from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import CaseId, KeyId
from desktop_app.errors import UserError
from desktop_app.store.exchange import BundleOut
from desktop_app.store.holding import Revocation
from desktop_app.text import Message, message

_MADE: Final = "update.made"
"""Setting of a headquarters: its last pack."""
_TAKEN: Final = "update.taken"
"""Setting: number and digest of the last pack that was taken in."""


@dataclass(frozen=True, slots=True)
class MadeShown:
    """The last update that this headquarters made. ``content``: paths, ``cards``: names."""

    number: int
    made: int
    policy: Policy
    content: tuple[str, ...]
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DueUpdate:
    """What of an update goes to one contact. ``number`` is 0 where only revocations go.

    ``token`` names it, so that a receipt for it can be told from one for another.
    """

    number: int
    token: str
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Taken:
    """What an update changed here. ``backwards``: it is older than the one that is in force.

    ``content``: its forms and lists, by path, which are still to be installed.
    """

    number: int
    backwards: bool
    revoked: tuple[str, ...]
    said: tuple[Message, ...]
    content: Mapping[str, bytes]


# At headquarters


def make_update(
    session: Session,
    chosen: Policy,
    *,
    content: Mapping[str, bytes] | None = None,
    cards_of: Iterable[KeyId] = (),
) -> MadeShown:
    """Make the next update; the same one again keeps its number.

    ``content``: files by path, as in ``resources/content``; they are checked as when they are
    installed. ``cards_of``: whose newest cards go along; the own card always does. Raises UserError
    where this vault is no headquarters, or a file cannot be used.
    """
    if session.owner.role != "headquarters":
        raise UserError(message("Update", "Only headquarters makes updates. Nothing was changed."))
    files = dict(content or {})
    if files:
        installing.check(installed_content(session.vault.config), files)
    listed = [one for one in session.store.contacts.all() if one.key in set(cards_of)]
    before = _made(session)
    given: list[bytes] = [one.card.encode("utf-8") for one in listed]
    if before is not None and _same(session, before, chosen, files, given):
        return _shown(before)
    own = contacts.own_card(session)
    number = before.number + 1 if before is not None else 1
    pack = Pack(number, session.at(), chosen, files, (own, *given))
    with session.store.writing():
        session.store.settings.put(_MADE, _to_value(pack))
        session.store.audit.note("content", session.by, details={"update": number})
    return _shown(pack)


def last_made(session: Session) -> MadeShown | None:
    """Return the last update that was made here; None while there is none."""
    pack = _made(session)
    return None if pack is None else _shown(pack)


def due_for(session: Session, key: KeyId) -> DueUpdate | None:
    """Return the update that ``key`` has not confirmed; None from a vault that makes none."""
    if session.owner.role != "headquarters":
        return None
    pack = _made(session)
    revoked = _revocations_for(session, key)
    if pack is None and not revoked:
        return None
    files: dict[str, bytes] = {}
    if pack is not None:
        files |= format_.write_pack(pack, session.keys.device.id, session.keys.device.sign)
    files |= format_.write_revocations(revoked)
    number = pack.number if pack is not None else 0
    named = hashlib.sha256(files.get(format_.REVOCATIONS, b"")).hexdigest()[:16]
    token = f"{number}:{named}"
    if any(_confirmed(one, token) for one in session.store.exchange.out(key)):
        return None
    return DueUpdate(number, token, files)


def confirmed_by(session: Session) -> tuple[tuple[str, int], ...]:
    """Return by contact the number of the last update that it confirmed; 0 for none."""
    found = []
    for contact in session.store.contacts.all():
        numbers = [
            int(str(one.counts["update"]).partition(":")[0])
            for one in session.store.exchange.out(contact.key)
            if "update" in one.counts and one.receipt is not None and one.receipt.fate == "arrived"
        ]
        found.append((contact.name, max(numbers, default=0)))
    return tuple(found)


def _confirmed(bundle: BundleOut, token: str) -> bool:
    arrived = bundle.receipt is not None and bundle.receipt.fate == "arrived"
    return arrived and bundle.counts.get("update") == token


def _revocations_for(session: Session, key: KeyId) -> list[Revoked]:
    """Return the revoked keys as ``key`` may know of them: heads of its own cases only."""
    shared: frozenset[CaseId] | None = None
    found = []
    for one in session.store.revocations():
        if one.key == key:
            continue
        shared = shared if shared is not None else session.store.telling.shared(key)
        heads = tuple(head for head in one.heads if head.case in shared)
        found.append(Revoked(one.key, one.at, one.reason, heads))
    return found


def _same(
    session: Session,
    before: Pack,
    chosen: Policy,
    files: Mapping[str, bytes],
    given: Sequence[bytes],
) -> bool:
    if (before.policy, dict(before.content), list(before.cards[1:])) != (
        chosen,
        dict(files),
        list(given),
    ):
        return False
    old = cards.read(before.cards[0])
    now = contacts.card_now(session, old.serial)
    return now == old


def _made(session: Session) -> Pack | None:
    match session.store.settings.get(_MADE):
        case {
            "number": int(number),
            "made": int(made),
            "policy": value,
            "content": dict(content),
            "cards": list(kept),
        }:
            return Pack(
                number,
                made,
                Policy.from_value(value),
                {path: base64.b64decode(str(data)) for path, data in content.items()},
                tuple(base64.b64decode(str(one)) for one in kept),
            )
    return None


def _to_value(pack: Pack) -> Value:
    content: dict[str, Value] = {
        path: base64.b64encode(data).decode("ascii") for path, data in pack.content.items()
    }
    kept: list[Value] = [base64.b64encode(one).decode("ascii") for one in pack.cards]
    return {
        "number": pack.number,
        "made": pack.made,
        "policy": pack.policy.to_value(),
        "content": content,
        "cards": kept,
    }


def _shown(pack: Pack) -> MadeShown:
    names = tuple(cards.read(one).name for one in pack.cards)
    return MadeShown(pack.number, pack.made, pack.policy, tuple(sorted(pack.content)), names)


# Where it is taken in


def taken_number(session: Session) -> int:
    """Return the number of the update in force; 0 while there is none."""
    return _taken(session)[0]


def check_sender(session: Session, sender: KeyId) -> None:
    """Raise UserError unless ``sender`` is the pinned headquarters."""
    pinned = session.store.contacts.pinned()
    if pinned is None or pinned.key != sender or pinned.state != "verified":
        raise UserError(
            message(
                "Update",
                "This bundle carries an update, and only the pinned headquarters may send one. "
                "Nothing was changed. Tell your headquarters.",
            )
        )


def take_update(session: Session, sender: KeyId, files: Mapping[str, bytes]) -> Taken:
    """Take in the files of an update, but not its content; joins the import's transaction.

    An older pack than the one in force is left out and said. Raises UserError: from anybody but
    the pinned headquarters, forged, or another pack under the number of the one in force.
    """
    check_sender(session, sender)
    update = _read(files, sender)
    said: list[Message] = []
    number, backwards = 0, False
    content: Mapping[str, bytes] = {}
    if update.pack is not None:
        number = update.pack.number
        backwards = number < _taken(session)[0]
        if _take_pack(session, update.pack, said):
            content = update.pack.content
    revoked = tuple(name for one in update.revoked if (name := _take_revoked(session, one)))
    return Taken(number, backwards, revoked, tuple(said), content)


def look_at_update(files: Mapping[str, bytes], sender: KeyId) -> int:
    """Return the number of an update, 0 for revocations alone; raises BundleRefused."""
    update = _read(files, sender)
    return update.pack.number if update.pack is not None else 0


def _read(files: Mapping[str, bytes], sender: KeyId) -> Update:
    try:
        return format_.read_update(files, sender)
    except FormatError as error:
        raise BundleRefused("malformed") from error


def _take_pack(session: Session, pack: Pack, said: list[Message]) -> bool:
    """Take in all of a pack but its files; return whether it is another than the last one."""
    last, digest = _taken(session)
    now = hashlib.sha256(encode(_to_value(pack))).hexdigest()
    if pack.number < last:
        said.append(
            message(
                "Update",
                "Update %1 is older than update %2, which is in force: it was left out.",
            ).fill(pack.number, last)
        )
        return False
    if pack.number == last:
        if now != digest:
            raise BundleRefused("forged")
        return False
    policy.apply(session, pack.policy)
    for data in pack.cards:
        said += contacts.take_card(session, data)
    session.store.settings.put(_TAKEN, [pack.number, now])
    session.store.audit.note(
        "content", session.by, details={"update": pack.number, "files": len(pack.content)}
    )
    said.append(message("Update", "Update %1 of headquarters is in force.").fill(pack.number))
    if pack.content:
        said.append(message("Update", "Newer forms and lists are used from the next start on."))
    return True


def _taken(session: Session) -> tuple[int, str]:
    known = session.store.settings.get(_TAKEN)
    number, digest = known if isinstance(known, list) else (0, "")
    return int(str(number)), str(digest)


def _take_revoked(session: Session, one: Revoked) -> str:
    """Revoke a key as headquarters did; return the contact's name, empty where none changed."""
    store = session.store
    known = {each.key: each for each in store.revocations()}
    if one.key == session.keys.device.id:
        return ""
    contact = store.contacts.get(one.key)
    heads = set(one.heads) | set(known[one.key].heads if one.key in known else ())
    if one.key in known and heads == set(known[one.key].heads):
        return ""
    store.revoke(Revocation(one.key, one.at, session.by, one.reason, tuple(sorted(heads))))
    if contact is None or contact.state == "revoked":
        return ""
    store.contacts.put(replace(contact, state="revoked", pinned=False, changed_at=session.at()))
    store.audit.note("contact", session.by, details={"change": "revoked", "key": one.key[:16]})
    return contact.name
