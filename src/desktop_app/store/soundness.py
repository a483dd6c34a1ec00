"""Whether the revisions, secret parts and signatures of a store are what was saved."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from desktop_app.domain.head import HeadError, Verify
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.domain.sealed import SealedError, SealedPart
from desktop_app.store import chains
from desktop_app.store.connection import Connection, Row
from desktop_app.store.coverage import Walk, descending, speaking
from desktop_app.store.findings import Finding, Place, Records, Tally
from desktop_app.store.log import MODULUS, value_of
from desktop_app.store.reading import PatchyStore
from desktop_app.store.sealed import ABSENT, HELD
from desktop_app.text import message

Tick: TypeAlias = Callable[[], None]
"""Says that work goes on, and raises Cancelled when it should not."""
_EVERY: Final = 200


def revisions(store: PatchyStore, tick: Tick) -> Iterator[Finding]:
    """Hash every revision again, compare its columns with its body, and add up the ids."""
    records = Records(store)
    changed, misplaced, unread = Tally(), Tally(), []
    count = total = 0
    columns = "id, n, prev, author, at, body, record, chain"
    for seq, row in store.by_number("revision", columns):
        if seq % _EVERY == 0:
            tick()
        if row is None:
            unread.append(seq)
            continue
        id, body, record = row[0], row[5].encode("utf-8", "surrogatepass"), row[6]
        if hashlib.sha256(body).digest() != id:
            changed.add(records.place(record))
        elif not _in_place(records, row):
            misplaced.add(records.place(record))
        count += 1
        total = (total + int.from_bytes(id, "big")) % MODULUS
    unreadable = _unreadable(store, records, unread)
    n = unreadable.count
    yield from unreadable.found(
        message("Check", "%n revisions cannot be read any more. Restore a backup.", "", n)
    )
    n = changed.count
    yield from changed.found(
        message("Check", "%n revisions are no longer what was saved. Restore a backup.", "", n)
    )
    n = misplaced.count
    yield from misplaced.found(
        message("Check", "%n revisions stand in a wrong place. Restore a backup.", "", n)
    )
    if not unread:
        yield from _total(store, count, total)


def _total(store: PatchyStore, count: int, total: int) -> Iterator[Finding]:
    stored, ids = store.connection.all("SELECT revisions, ids FROM total")[0]
    if (stored, int.from_bytes(ids, "big")) != (count, total):
        words = message(
            "Check",
            "The revisions do not add up: the store holds %1, it should hold %2. A part of the file"
            " comes from an older copy. Restore a backup.",
        )
        yield Finding(words.fill(count, stored))


def _in_place(records: Records, row: Row) -> bool:
    _id, n, prev, author, at, text, record, chain = row
    body = json.loads(text)
    return (
        records.chain(chain) == (body["case"], body["writer"])
        and (None if prev is None else prev.hex()) == body["prev"]
        and (n, author, at) == (body["n"], body["by"], body["at"])
        and records.record(record) == (body["case"], body["kind"], body["record"])
    )


def _unreadable(store: PatchyStore, records: Records, numbers: list[int]) -> Tally:
    """Say by an index of the table where the rows belong that the table does not give any more."""
    tally = Tally()
    if not numbers:
        return tally
    rows = store.read("SELECT rowid, record FROM revision INDEXED BY revision_record")
    if rows is None:
        for _number in numbers:
            tally.add(records.place(None))
        return tally
    known: dict[int, int] = dict(rows)
    for number in numbers:
        if number in known:  # else it was never used, or erased
            tally.add(records.place(known[number]))
    return tally


def sealed(store: PatchyStore, writer: str, tick: Tick) -> Iterator[Finding]:
    """Hash every secret part again; ``writer`` is this vault's own, whose parts are all here."""
    records = Records(store)
    changed, missing, unread = Tally(), Tally(), 0
    own = bytes.fromhex(writer)
    for seq, row in store.by_number("sealed", "record, leaf, digest, state, body"):
        if seq % _EVERY == 0:
            tick()
        if row is None:
            unread += 1
            continue
        record, leaf, digest, state, body = row
        if state == HELD and not _is_part(body, digest, records.record(record), leaf=leaf):
            changed.add(records.place(record))
        elif state == ABSENT and _is_own(store, own, record, leaf=leaf, digest=digest):
            missing.add(records.place(record))
    n = unread
    if n:
        yield Finding(
            message("Check", "%n secret values cannot be read any more. Restore a backup.", "", n)
        )
    n = changed.count
    yield from changed.found(
        message("Check", "%n secret values are no longer what was saved. Restore a backup.", "", n)
    )
    n = missing.count
    yield from missing.found(
        message("Check", "%n secret values that were saved here are missing.", "", n)
    )


def _is_part(body: str, digest: bytes, place: tuple[str, str, str] | None, *, leaf: str) -> bool:
    data = body.encode("utf-8", "surrogatepass")
    try:
        part = SealedPart.from_bytes(data)
    except SealedError:
        return False
    here = place is not None and (part.case, part.record, part.leaf) == (place[0], place[2], leaf)
    return hashlib.sha256(data).digest() == digest and here


def _is_own(store: PatchyStore, own: bytes, record: int, *, leaf: str, digest: bytes) -> bool:
    """Tell whether a revision that was made here names the part."""
    wanted = {"sealed": digest.hex()}
    for (text,) in (
        store.read(
            "SELECT body FROM revision JOIN chain ON chain.ref = revision.chain"
            " WHERE record = ? AND writer = ?",
            (record, own),
        )
        or ()
    ):
        body = value_of(text)
        changes: Any = body["changes"] if isinstance(body, dict) else {}
        change = changes.get(leaf) if isinstance(changes, dict) else None
        if isinstance(change, Mapping) and change["value"] == wanted:
            return True
    return False


def heads(store: PatchyStore, verify: Verify, tick: Tick) -> Iterator[Finding]:
    """Verify every signed head, and that each revision is spoken for by one."""
    connection = store.connection
    forged, uncovered, untold = Tally(), Tally(), Tally()
    for signed in chains.heads(connection):
        try:
            signed.verify(verify)
        except HeadError:
            forged.add(Place(signed.head.case, Kind("")))
    for chain, case in connection.all("SELECT ref, case_id FROM chain"):
        tick()
        place = Place(CaseId(case), Kind(""))
        tips = connection.all("SELECT id, n FROM tip WHERE chain = ? ORDER BY id, n", (chain,))
        if tips != chains.found_tips(connection, chain):
            untold.add(place)
        walk = Walk(speaking(connection, chain), known_until=0)
        for link in descending(connection, chain, least=1):
            if not (walk.covers(link) or _is_marked(connection, link.id)):
                uncovered.add(place)
    n = forged.count
    yield from forged.found(message("Check", "%n signatures on who wrote what do not hold.", "", n))
    n = uncovered.count
    yield from uncovered.found(message("Check", "Nobody signed for %n revisions.", "", n))
    n = untold.count
    yield from untold.found(
        message(
            "Check",
            "What this vault would confirm to others is not what it holds, for %n chains of"
            " revisions. Restore a backup.",
            "",
            n,
        )
    )


def _is_marked(connection: Connection, id: bytes) -> bool:
    return connection.one("SELECT 1 FROM mark WHERE revision = ?", (id,)) is not None
