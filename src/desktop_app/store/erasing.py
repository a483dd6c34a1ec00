"""Erasing a case: all of it goes, and a tombstone stays that keeps it from coming back.

Three things must happen together, and only the first is a transaction: the rows go; drafts,
waiting files and older copies go; the keys are replaced, so that old pages on the disk cannot be
read. A note in the store, written with the first, says that the other two are still to be done.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterable
from typing import Final

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import CaseId, RevisionId
from desktop_app.store import chains, holding
from desktop_app.store.audit import Audit
from desktop_app.store.connection import Connection
from desktop_app.store.database import Database
from desktop_app.store.derived import Derived
from desktop_app.store.exchange import Exchange
from desktop_app.store.folder import VaultFolder, sync_folder
from desktop_app.store.holding import Tombstone
from desktop_app.store.log import take_from_total
from desktop_app.store.settings import Settings

_PENDING: Final = "store.erasing"
_BY_CASE: Final = (
    "record",
    "chain",
    "held",
    "held_head",
    "contact_head",
    "bundle_out_head",
    "told_case",
    "told_then",
    "handover",
)


def erase(
    connection: Connection, derived: Derived, case: CaseId, *, at: int, by: str, ground: str
) -> int:
    """Take a case out of every table; return how many revisions went.

    The caller holds the transaction, takes the case out of the audit trail and the settings, and
    does what ``pending`` is for afterwards: until then old pages on the disk can still be read.
    """
    heads = tuple(signed.head for signed in chains.heads(connection, case))
    waiting = holding.held_heads(connection, case)
    records = [
        ref for (ref,) in connection.all("SELECT ref FROM record WHERE case_id = ?", (case,))
    ]
    refs = [ref for (ref,) in connection.all("SELECT ref FROM chain WHERE case_id = ?", (case,))]
    derived.forget_records(connection, records)
    gone = 0
    for chain in refs:
        ids = [id for (id,) in connection.all("SELECT id FROM revision WHERE chain = ?", (chain,))]
        take_from_total(connection, ids)
        connection.many("DELETE FROM mark WHERE revision = ?", [(id,) for id in ids])
        connection.run("DELETE FROM revision WHERE chain = ?", (chain,))
        for table in ("head", "tip"):
            connection.run(f"DELETE FROM {table} WHERE chain = ?", (chain,))
        gone += len(ids)
    for record in records:
        connection.run(
            "DELETE FROM contact_sealed WHERE digest IN"
            " (SELECT digest FROM sealed WHERE record = ?)",
            (record,),
        )
        connection.run("DELETE FROM sealed WHERE record = ?", (record,))
    _forget_reasons(connection, case)
    for table in _BY_CASE:
        connection.run(f"DELETE FROM {table} WHERE case_id = ?", (case,))
    _forget_received(connection, case)
    holding.bury(connection, Tombstone(case, at, by, ground, (*heads, *waiting)))
    return gone


def _forget_reasons(connection: Connection, case: CaseId) -> None:
    """Take away why shielded answers went along in bundles with the case: a person's own words.

    Such a line of the audit trail is about a bundle and names no case; it loses its subject.
    """
    for (bundle,) in connection.all(
        "SELECT DISTINCT bundle_out.id FROM bundle_out_head"
        " JOIN bundle_out ON bundle_out.ref = bundle WHERE case_id = ?",
        (case,),
    ):
        connection.run(
            "UPDATE audit SET subject = NULL WHERE event = 'export' AND case_id IS NULL"
            " AND instr(subject, ?) > 0 AND instr(subject, '\"reason\":') > 0",
            (bundle,),
        )


def _forget_received(connection: Connection, case: CaseId) -> None:
    """Take the case out of what received bundles are noted to have held."""
    for ref, text in connection.all(
        "SELECT ref, counts FROM bundle_in WHERE instr(counts, ?) > 0", (case,)
    ):
        connection.run(
            "UPDATE bundle_in SET counts = ? WHERE ref = ?",
            (encode(_without(json.loads(text), case)).decode("utf-8"), ref),
        )


def _without(value: Value, case: CaseId) -> Value:
    """Return a value without a case, wherever lists name it or objects have it for a key."""
    if isinstance(value, list):
        return [_without(one, case) for one in value if one != case]
    if isinstance(value, dict):
        return {key: _without(one, case) for key, one in value.items() if case not in (key, one)}
    return value


def forget_settings(settings: Settings, case: CaseId) -> None:
    """Drop what the vault remembers of a case outside its records: the last place, put-offs."""
    for name, value in settings.all().items():
        if not name.startswith("store.") and (case in name or case in encode(value).decode()):
            settings.put(name, None)


def throw_held(
    database: Database, audit: Audit, *, settings: Settings, ids: Iterable[RevisionId], by: str
) -> int:
    """Drop revisions that are held after an erasure; the tombstone covers them from now on.

    Returns how many. What waits for another reason is left alone.
    """
    with database.writing() as connection:
        gone = _throw(connection, ids)
        if gone:
            note_pending(settings)
            audit.note("erase", by, details={"held": gone})
    database.checkpoint()
    return gone


def _throw(connection: Connection, ids: Iterable[RevisionId]) -> int:
    gone = 0
    for id in ids:
        raw = bytes.fromhex(id)
        row = connection.one(
            "SELECT case_id, writer, n FROM held WHERE id = ? AND reason = 'erased'", (raw,)
        )
        if row is None:
            continue
        connection.run(
            "INSERT OR IGNORE INTO tombstone_head (case_id, writer, id, n) VALUES (?, ?, ?, ?)",
            (row[0], row[1], raw, row[2]),
        )
        connection.run("DELETE FROM held WHERE id = ?", (raw,))
        connection.run("DELETE FROM held_head WHERE id = ?", (raw,))
        gone += 1
    return gone


# What is still to be done


def note_pending(settings: Settings, cases: Iterable[CaseId] = ()) -> None:
    """Note, inside the transaction that takes rows out, that leftovers and old keys must go.

    ``cases`` lose their drafts as well. Several notes add up.
    """
    earlier = pending(settings) or frozenset()
    value: Value = [*sorted(earlier | frozenset(cases))]
    settings.put(_PENDING, value)


def pending(settings: Settings) -> frozenset[CaseId] | None:
    """Return the cases of an erasure that was not finished; None: there is nothing to finish."""
    value = settings.get(_PENDING)
    if not isinstance(value, list):
        return None
    return frozenset(CaseId(str(one)) for one in value)


def settle(settings: Settings) -> None:
    """Forget the note: all is done."""
    settings.put(_PENDING, None)


def clear_incoming(folder: VaultFolder, exchange: Exchange) -> int:
    """Remove the files that wait in the vault: nobody can say what is in them. Returns how many.

    Their senders can give them again; what the tombstone covers is left out then.
    """
    waiting = exchange.waiting()
    for one in waiting:
        exchange.drop_waiting(one.name)
    for path in folder.incoming.glob("*"):
        with contextlib.suppress(OSError):
            path.unlink()
    return len(waiting)


def clear_set_aside(folder: VaultFolder) -> None:
    """Remove the stores that restored backups took the place of: they hold what was erased."""
    if folder.set_aside.exists():
        shutil.rmtree(folder.set_aside)
        sync_folder(folder.path)
