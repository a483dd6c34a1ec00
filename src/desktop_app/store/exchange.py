"""The state of the exchange: bundles made and received, receipts, files that wait."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.head import Head
from desktop_app.domain.ids import NO_CASE, CaseId, KeyId, RecordKey, RevisionId, WriterId
from desktop_app.store.connection import Connection, Row
from desktop_app.store.database import Database
from desktop_app.store.log import record_ref

Fate = Literal["arrived", "held", "refused"]
"""What became of a bundle at its addressee."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an addressee said of a bundle; ``at`` is when it was read here (UTC milliseconds)."""

    fate: Fate
    at: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Carried:
    """One chain in a bundle: its head there, and the number after which it began."""

    head: Head
    after: int


@dataclass(frozen=True, slots=True)
class BundleOut:
    """A bundle made here.

    ``number`` runs per contact. ``file`` is its name, ``target`` where it went as the user calls
    it. ``sums`` is the SHA-256 of its SHA256SUMS in hex, ``counts`` what the wizard showed.
    """

    id: str
    contact: KeyId
    number: int
    at: int
    by: str
    file: str
    target: str
    parts: tuple[str, ...]
    sums: str
    size: int
    counts: Mapping[str, Value] = field(default_factory=dict)
    state: Literal["written", "verified", "lost"] = "written"
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class BundleIn:
    """A bundle received. ``receipted``: our receipt for it went out in a bundle."""

    id: str
    sender: KeyId
    number: int
    at: int
    by: str
    sums: str
    parts: tuple[str, ...]
    state: Fate
    reason: str = ""
    counts: Mapping[str, Value] = field(default_factory=dict)
    receipted: bool = False


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file in incoming/ that waits; ``sender`` is None where even that is not known."""

    name: str
    at: int
    sender: KeyId | None
    reason: str


@dataclass(frozen=True, slots=True)
class Travel:
    """How far a record has come: the bundle it went in, and whether the contact holds it."""

    bundle: BundleOut | None
    confirmed: bool


_OUT: Final = (
    "id, contact, number, at, author, file, target, parts, sums, size, counts, state, receipt,"
    " receipt_at, receipt_reason"
)
_IN: Final = "id, sender, number, at, author, sums, parts, state, reason, counts, receipted_by"


class Exchange:
    """The exchange state of one store. All writes join the open transaction, if there is one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def next_number(self, contact: KeyId) -> int:
        """Return the running number of the next bundle to ``contact``, from 1."""
        return int(
            self._database.connection.value(
                "SELECT coalesce(max(number), 0) + 1 FROM bundle_out WHERE contact = ?",
                (bytes.fromhex(contact),),
            )
        )

    def add_out(
        self, bundle: BundleOut, carried: Iterable[Carried], *, receipts_for: Iterable[str] = ()
    ) -> None:
        """Write down a bundle made here, with the chains in it.

        ``receipts_for`` are the ids of the contact's bundles whose receipts ride along.
        """
        contact = bytes.fromhex(bundle.contact)
        with self._database.writing() as connection:
            ref = connection.insert(
                "INSERT INTO bundle_out (id, contact, number, at, author, file, target, parts,"
                " sums, size, counts, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    bundle.id,
                    contact,
                    bundle.number,
                    bundle.at,
                    bundle.by,
                    bundle.file,
                    bundle.target,
                    _text(list(bundle.parts)),
                    bytes.fromhex(bundle.sums),
                    bundle.size,
                    _text(dict(bundle.counts)),
                    bundle.state,
                ),
            )
            connection.many(
                "INSERT INTO bundle_out_head (bundle, case_id, writer, id, n, after_n)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (
                        ref,
                        one.head.case,
                        bytes.fromhex(one.head.writer),
                        bytes.fromhex(one.head.id),
                        one.head.n,
                        one.after,
                    )
                    for one in carried
                ],
            )
            connection.many(
                "UPDATE bundle_in SET receipted_by = ? WHERE sender = ? AND id = ?",
                [(ref, contact, id) for id in receipts_for],
            )

    def set_state(self, id: str, state: Literal["verified", "lost"]) -> None:
        """Note that a bundle was read back, or that its stick was lost."""
        with self._database.writing() as connection:
            connection.run("UPDATE bundle_out SET state = ? WHERE id = ?", (state, id))

    def set_receipt(self, id: str, receipt: Receipt, *, contact: KeyId, sums: str) -> bool:
        """Note a receipt; returns whether it is for a bundle that went to that contact.

        What arrived stays so: an older receipt that comes late takes nothing back.
        """
        about = (id, bytes.fromhex(contact), bytes.fromhex(sums))
        with self._database.writing() as connection:
            known = connection.one(
                "SELECT receipt FROM bundle_out WHERE id = ? AND contact = ? AND sums = ?", about
            )
            if known is not None and known[0] != "arrived":
                connection.run(
                    "UPDATE bundle_out SET receipt = ?, receipt_at = ?, receipt_reason = ?"
                    " WHERE id = ? AND contact = ? AND sums = ?",
                    (receipt.fate, receipt.at, receipt.reason, *about),
                )
        return known is not None

    def out(self, contact: KeyId | None = None) -> list[BundleOut]:
        """Return the bundles made here, the newest first."""
        where, parameters = (
            ("", ()) if contact is None else (" WHERE contact = ?", (bytes.fromhex(contact),))
        )
        rows = self._database.connection.all(
            f"SELECT {_OUT} FROM bundle_out{where} ORDER BY ref DESC", parameters
        )
        return [_out(row) for row in rows]

    def out_by_id(self, id: str) -> BundleOut | None:
        """Return a bundle made here; None when there is none of that id."""
        row = self._database.connection.one(f"SELECT {_OUT} FROM bundle_out WHERE id = ?", (id,))
        return None if row is None else _out(row)

    def carried(self, id: str) -> list[Carried]:
        """Return the chains in a bundle made here: what is on that stick."""
        rows = self._database.connection.all(
            "SELECT case_id, writer, n, bundle_out_head.id, after_n FROM bundle_out_head"
            " JOIN bundle_out ON bundle_out.ref = bundle WHERE bundle_out.id = ?"
            " ORDER BY case_id, writer",
            (id,),
        )
        return [
            Carried(Head(CaseId(case), WriterId(writer.hex()), n, RevisionId(head.hex())), after)
            for case, writer, n, head, after in rows
        ]

    def add_in(self, bundle: BundleIn) -> bool:
        """Write down a received bundle; one known already only moves on in its state.

        Returns whether it is new.
        """
        sender = bytes.fromhex(bundle.sender)
        with self._database.writing() as connection:
            known = connection.one(
                "SELECT state FROM bundle_in WHERE sender = ? AND id = ?", (sender, bundle.id)
            )
            if known is not None and known[0] == "arrived":
                return False
            connection.run(
                "INSERT INTO bundle_in (id, sender, number, at, author, sums, parts, counts,"
                " state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (sender, id) DO UPDATE SET state = excluded.state,"
                " reason = excluded.reason, counts = excluded.counts, receipted_by = NULL",
                (
                    bundle.id,
                    sender,
                    bundle.number,
                    bundle.at,
                    bundle.by,
                    bytes.fromhex(bundle.sums),
                    _text(list(bundle.parts)),
                    _text(dict(bundle.counts)),
                    bundle.state,
                    bundle.reason,
                ),
            )
        return known is None

    def received(self, sender: KeyId | None = None) -> list[BundleIn]:
        """Return the bundles received, the newest first."""
        where, parameters = (
            ("", ()) if sender is None else (" WHERE sender = ?", (bytes.fromhex(sender),))
        )
        rows = self._database.connection.all(
            f"SELECT {_IN} FROM bundle_in{where} ORDER BY ref DESC", parameters
        )
        return [_in(row) for row in rows]

    def unreceipted(self, sender: KeyId) -> list[BundleIn]:
        """Return the bundles of a contact whose receipt has not gone out, by number."""
        return sorted(
            (one for one in self.received(sender) if not one.receipted),
            key=lambda one: one.number,
        )

    def missing_numbers(self, sender: KeyId) -> list[int]:
        """Return the numbers between a contact's bundles here that have not come."""
        rows = self._database.connection.all(
            "SELECT DISTINCT number FROM bundle_in WHERE sender = ?", (bytes.fromhex(sender),)
        )
        numbers = {number for (number,) in rows}
        return [n for n in range(1, max(numbers, default=0)) if n not in numbers]

    def unsent(self, contact: KeyId, writer: WriterId) -> tuple[int, int | None]:
        """Return how many own revisions are in no bundle to ``contact``, and the oldest's time."""
        count, oldest = self._database.connection.all(
            "SELECT count(*), min(at) FROM chain JOIN revision ON revision.chain = chain.ref"
            " WHERE chain.writer = ? AND chain.case_id <> ? AND n > coalesce("
            "  (SELECT max(carried.n) FROM bundle_out_head AS carried"
            "   JOIN bundle_out ON bundle_out.ref = carried.bundle"
            "   WHERE carried.case_id = chain.case_id AND carried.writer = chain.writer"
            "   AND bundle_out.contact = ? AND bundle_out.state <> 'lost'), 0)",
            (bytes.fromhex(writer), NO_CASE, bytes.fromhex(contact)),
        )[0]
        return int(count), oldest

    def travel(self, key: RecordKey, contact: KeyId) -> Travel:
        """Return how far a record as it is now has come on its way to ``contact``."""
        connection = self._database.connection
        raw = bytes.fromhex(contact)
        ref = record_ref(connection, key)
        ends = connection.all(
            "SELECT writer, max(n) FROM revision JOIN chain ON chain.ref = revision.chain"
            " WHERE record = ? GROUP BY chain",
            (ref,),
        )
        refs = [_first_with(connection, raw, key.case, writer=w, n=n) for w, n in ends]
        confirmed = bool(ends) and all(
            connection.one(
                "SELECT 1 FROM contact_head WHERE key = ? AND case_id = ? AND writer = ?"
                " AND n >= ? LIMIT 1",
                (raw, key.case, writer, n),
            )
            for writer, n in ends
        )
        complete = [one for one in refs if one is not None]
        if not ends or len(complete) < len(refs):
            return Travel(None, confirmed)
        row = connection.one(f"SELECT {_OUT} FROM bundle_out WHERE ref = ?", (max(complete),))
        return Travel(None if row is None else _out(row), confirmed)

    def put_waiting(self, file: WaitingFile) -> None:
        """Note a file in incoming/ that waits."""
        sender = None if file.sender is None else bytes.fromhex(file.sender)
        with self._database.writing() as connection:
            connection.run(
                "INSERT OR REPLACE INTO incoming_file (name, at, sender, reason)"
                " VALUES (?, ?, ?, ?)",
                (file.name, file.at, sender, file.reason),
            )

    def drop_waiting(self, name: str) -> None:
        """Forget a file in incoming/; the caller removes the file itself."""
        with self._database.writing() as connection:
            connection.run("DELETE FROM incoming_file WHERE name = ?", (name,))

    def waiting(self) -> list[WaitingFile]:
        """Return the files that wait, the oldest first."""
        rows = self._database.connection.all(
            "SELECT name, at, sender, reason FROM incoming_file ORDER BY at, name"
        )
        return [
            WaitingFile(name, at, None if sender is None else KeyId(sender.hex()), reason)
            for name, at, sender, reason in rows
        ]


def _first_with(
    connection: Connection, contact: bytes, case: CaseId, *, writer: bytes, n: int
) -> int | None:
    """Return the first bundle to a contact that brought a chain to ``n`` or further."""
    row = connection.one(
        "SELECT min(bundle) FROM bundle_out_head JOIN bundle_out ON bundle_out.ref = bundle"
        " WHERE case_id = ? AND writer = ? AND n >= ? AND contact = ? AND state <> 'lost'",
        (case, writer, n, contact),
    )
    return None if row is None or row[0] is None else int(row[0])


def _text(value: Value) -> str:
    return encode(value).decode("utf-8")


def _parts(text: str) -> tuple[str, ...]:
    parts: Sequence[str] = json.loads(text)
    return tuple(parts)


def _out(row: Row) -> BundleOut:
    made = BundleOut(
        row[0],
        KeyId(row[1].hex()),
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        parts=_parts(row[7]),
        sums=row[8].hex(),
        size=row[9],
        counts=json.loads(row[10]),
        state=row[11],
    )
    if row[12] is None:
        return made
    return dataclasses.replace(made, receipt=Receipt(row[12], row[13], row[14]))


def _in(row: Row) -> BundleIn:
    return BundleIn(
        row[0],
        KeyId(row[1].hex()),
        row[2],
        row[3],
        row[4],
        sums=row[5].hex(),
        parts=_parts(row[6]),
        state=row[7],
        reason=row[8],
        counts=json.loads(row[9]),
        receipted=row[10] is not None,
    )
