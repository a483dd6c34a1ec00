"""Taking over from a store that was set aside what is newer than the backup and still verifies.

A revision is taken when its bytes are those of its id and a signed head of its writer covers it.
What this vault wrote itself, and no head covers any more because a later page is gone, it signs
anew: its pages were written under its own key. What was erased, purged, revoked or handed over
since the backup was made is so again. Audit trail, settings and what was exchanged stay as
the backup has them.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from desktop_app.domain.head import Head, HeadError, SignedHead, Verify, sign_head
from desktop_app.domain.ids import CaseId, KeyId, RevisionId, WriterId
from desktop_app.domain.revision import Revision, RevisionError
from desktop_app.domain.sealed import SealedError, SealedPart
from desktop_app.progress import Progress
from desktop_app.store import handing, holding
from desktop_app.store.holding import Revocation, Tombstone
from desktop_app.store.importing import Incoming
from desktop_app.store.log import value_of
from desktop_app.store.reading import FAULTS, PatchyStore
from desktop_app.store.saving import Signer
from desktop_app.store.sealed import HELD, PURGED
from desktop_app.store.store import WRITER, Store
from desktop_app.text import message

_REPORT_EVERY: Final = 200
_Chain: TypeAlias = tuple[CaseId, WriterId]


@dataclass(frozen=True, slots=True)
class Reapplied:
    """What came over, and what could not.

    ``revisions``, ``sealed`` and ``records`` came over; ``erased`` cases, ``purged`` secret values
    and ``revoked`` keys went again. ``unreadable`` revisions stood on pages that are gone,
    ``unproven`` ones do not verify.
    """

    revisions: int = 0
    records: int = 0
    sealed: int = 0
    erased: int = 0
    purged: int = 0
    revoked: int = 0
    unreadable: int = 0
    unproven: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """A revision that the restored store lacks, as a link of its chain."""

    seq: int
    n: int
    id: RevisionId
    prev: RevisionId | None


@dataclass(slots=True)
class _Lines:
    """What is going to be taken in."""

    heads: list[SignedHead] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    unreadable: int = 0
    unproven: int = 0


def reapply(
    store: Store,
    damaged: PatchyStore,
    *,
    signer: Signer,
    verify: Verify,
    progress: Progress,
) -> Reapplied:
    """Take over what ``damaged`` holds beyond ``store``; doing it again takes nothing more.

    What was erased comes first, so that nothing of it comes back. Raises UserError and Cancelled;
    the revisions come in one transaction.
    """
    erased = _erase_again(store, damaged)
    revoked = _revoke_again(store, damaged)
    chosen = _choose(store, damaged, signer=signer, verify=verify, progress=progress)

    text = message("Restore", "Taking over newer changes")

    def feed(incoming: Incoming) -> None:
        for head in chosen.heads:
            incoming.take_head(head.to_bytes())
        for at, seq in enumerate(chosen.numbers):
            if at % _REPORT_EVERY == 0:
                progress.report(at, len(chosen.numbers), text)
            for (body,) in damaged.read("SELECT body FROM revision WHERE seq = ?", (seq,)) or ():
                incoming.take_revision(body.encode("utf-8"))
        for line in _sealed(store, damaged):
            incoming.take_sealed(line)

    arrivals = store.import_revisions(feed, dry_run=False, progress=progress, own=True)
    _hand_over_again(store, damaged)
    return Reapplied(
        arrivals.revisions,
        arrivals.new_records + arrivals.changed_records,
        arrivals.sealed,
        erased,
        _purge_again(store, damaged),
        revoked,
        chosen.unreadable,
        chosen.unproven,
    )


def has_erased(store: Store, damaged: PatchyStore) -> bool:
    """Tell whether something was erased since the backup, which must not come back."""
    return bool(_new_tombstones(store, damaged))


def settle(store: Store, damaged: PatchyStore) -> None:
    """Purge, revoke and hand over again what was since, and take nothing over."""
    _revoke_again(store, damaged)
    _hand_over_again(store, damaged)
    _purge_again(store, damaged)


# Revisions


def _choose(
    store: Store,
    damaged: PatchyStore,
    *,
    signer: Signer,
    verify: Verify,
    progress: Progress,
) -> _Lines:
    """Decide which revisions to take, and which heads speak for them."""
    lines = _Lines()
    chains = _links(store, damaged, lines, progress=progress)
    keys = _keys(store)
    heads = _signed(damaged, keys, verify=verify)
    own = {writer for writer, key in keys.items() if key == signer.key}
    own |= {one.head.writer for one in heads if one.key == signer.key} | _last_writer(damaged)
    for chain, links in sorted(chains.items()):
        speaking = [one for one in heads if (one.head.case, one.head.writer) == chain]
        lines.heads += speaking
        covered = {one.head.id for one in speaking} | _named_here(store, chain)
        for link in sorted(links, key=lambda one: (-one.n, one.seq)):
            if link.id not in covered:
                if chain[1] not in own:
                    lines.unproven += 1
                    continue
                head = Head(*chain, link.n, link.id)
                lines.heads.append(sign_head(head, signer.key, sign=signer.sign))
            lines.numbers.append(link.seq)
            if link.prev is not None:
                covered.add(link.prev)
    lines.numbers.sort()
    return lines


def _links(
    store: Store, damaged: PatchyStore, lines: _Lines, *, progress: Progress
) -> dict[_Chain, list[_Found]]:
    """Return the revisions that the store lacks by their chain; count what cannot be read."""
    found: dict[_Chain, list[_Found]] = {}
    text = message("Restore", "Reading what was set aside")
    for seq, row in damaged.by_number("revision", "id, body"):
        if seq % _REPORT_EVERY == 0:
            progress.report(seq, 0, text)
        if row is None:
            lines.unreadable += 1
            continue
        id, data = row[0], row[1].encode("utf-8", "surrogatepass")
        if holding.is_here(store.database.connection, RevisionId(id.hex())):
            continue
        try:
            one = Revision.from_bytes(data)
        except RevisionError:
            lines.unproven += 1
            continue
        if hashlib.sha256(data).digest() != id:
            lines.unproven += 1
            continue
        link = _Found(seq, one.n, one.id, one.prev)
        found.setdefault((one.case, one.writer), []).append(link)
    return found


def _keys(store: Store) -> dict[WriterId, KeyId]:
    """Return the device key of each writer that the store knows."""
    rows = store.database.connection.all("SELECT id, key FROM writer")
    return {WriterId(id.hex()): KeyId(key.hex()) for id, key in rows}


def _signed(
    damaged: PatchyStore, keys: Mapping[WriterId, KeyId], *, verify: Verify
) -> list[SignedHead]:
    """Return the heads that can be read and whose signature holds, by the key known here."""
    found = []
    for _ref, chain in damaged.by_number("chain", "ref"):
        for case, writer, n, id, key, signature in (
            chain and damaged.read(f"{_HEADS} WHERE head.chain = ?", chain)
        ) or ():
            head = Head(CaseId(case), WriterId(writer.hex()), n, RevisionId(id.hex()))
            signed = SignedHead(head, KeyId(key.hex()), signature.hex())
            with contextlib.suppress(HeadError):
                signed.verify(verify)
                if keys.get(head.writer, signed.key) == signed.key:
                    found.append(signed)
    return found


_HEADS: Final = (
    "SELECT case_id, writer, head.n, head.id, key, signature FROM head"
    " JOIN chain ON chain.ref = head.chain JOIN writer ON writer.id = chain.writer"
)


def _last_writer(damaged: PatchyStore) -> set[WriterId]:
    """Return the writer of the damaged store, where its settings say it."""
    rows = damaged.read("SELECT value FROM setting WHERE name = ?", (WRITER,)) or ()
    return {WriterId(str(value_of(text))) for (text,) in rows}


def _named_here(store: Store, chain: _Chain) -> set[RevisionId]:
    """Return what the revisions of a chain that are here name as the one before."""
    case, writer = chain
    rows = store.database.connection.all(
        "SELECT prev FROM revision JOIN chain ON chain.ref = revision.chain"
        " WHERE case_id = ? AND writer = ? AND prev IS NOT NULL",
        (case, bytes.fromhex(writer)),
    )
    return {RevisionId(prev.hex()) for (prev,) in rows}


def _sealed(store: Store, damaged: PatchyStore) -> Iterator[bytes]:
    """Yield the secret parts that are whole and not held here."""
    held = {
        digest
        for (digest,) in store.database.connection.all(
            "SELECT digest FROM sealed WHERE state = ?", (HELD,)
        )
    }
    for _seq, row in damaged.by_number("sealed", "digest, state, body"):
        if row is None or row[1] != HELD or row[0] in held:
            continue
        data = row[2].encode("utf-8", "surrogatepass")
        if hashlib.sha256(data).digest() == row[0]:
            with contextlib.suppress(SealedError):
                yield SealedPart.from_bytes(data).to_bytes()


# What went since the backup was made


def _erase_again(store: Store, damaged: PatchyStore) -> int:
    """Erase what was erased since; the first tombstone stays what it was. Returns how many."""
    new = _new_tombstones(store, damaged)
    for one in new:
        with store.writing():
            store.erase(one.case, by=one.by, ground=one.ground)
            holding.bury(store.database.connection, one)
    return len(new)


def _new_tombstones(store: Store, damaged: PatchyStore) -> list[Tombstone]:
    known = {one.case: one.at for one in store.tombstones()}
    return [one for one in _read_tombstones(damaged) if one.at > known.get(one.case, -1)]


def _read_tombstones(damaged: PatchyStore) -> list[Tombstone]:
    try:
        return holding.tombstones(damaged.connection)
    except FAULTS:
        return []


def _revoke_again(store: Store, damaged: PatchyStore) -> int:
    """Trust no key that was revoked since. Returns how many."""
    known = {one.key for one in store.revocations()}
    new = [one for one in _read_revocations(damaged) if one.key not in known]
    with store.database.writing() as connection:
        for one in new:
            holding.revoke(connection, one)
            connection.run(
                "UPDATE contact SET state = 'revoked', pinned = 0 WHERE key = ?",
                (bytes.fromhex(one.key),),
            )
    return len(new)


def _read_revocations(damaged: PatchyStore) -> list[Revocation]:
    try:
        return holding.revocations(damaged.connection)
    except FAULTS:
        return []


def _hand_over_again(store: Store, damaged: PatchyStore) -> None:
    """Leave to another vault what was handed over to it since."""
    try:
        since = handing.every(damaged.connection)
    except FAULTS:
        return
    with store.database.writing() as connection:
        for one in reversed(since):
            handing.add(connection, one)
            if one.direction == "out":
                handing.set_state(connection, one.bundle, one.state)


def _purge_again(store: Store, damaged: PatchyStore) -> int:
    """Drop the secret values that were purged since. Returns how many."""
    gone = 0
    with store.database.writing() as connection:
        for _seq, row in damaged.by_number("sealed", "record, leaf, digest, state, changed_at"):
            if row is None or row[3] != PURGED:
                continue
            for key in damaged.read(_RECORD, (row[0],)) or ():
                gone += connection.run(
                    "UPDATE sealed SET state = ?, body = NULL, changed_at = ? WHERE leaf = ?"
                    " AND digest = ? AND state <> ? AND record ="
                    " (SELECT ref FROM record WHERE case_id = ? AND kind = ? AND id = ?)",
                    (PURGED, row[4], row[1], row[2], PURGED, *key),
                )
    return gone


_RECORD: Final = "SELECT case_id, kind, id FROM record WHERE ref = ?"
