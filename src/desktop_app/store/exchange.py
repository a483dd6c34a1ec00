"""The state of the exchange: bundles made and received, receipts, files that wait."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, KeyId, RecordKey, RevisionId, WriterId
from desktop_app.store import handing, travelled, waiting
from desktop_app.store.connection import Row
from desktop_app.store.database import Database
from desktop_app.store.handing import Handing, HandoverState
from desktop_app.store.travelled import Counter, Travelled
from desktop_app.store.waiting import WaitingFile

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

    @property
    def arrived(self) -> bool:
        """Whether its addressee confirmed it, whatever became of the stick."""
        return self.receipt is not None and self.receipt.fate == "arrived"

    @property
    def astray(self) -> bool:
        """Whether its stick was lost before it arrived: what was in it must go again."""
        return self.state == "lost" and not self.arrived


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

    @property
    def needs_receipt(self) -> bool:
        """Whether it held more than a receipt."""
        return self.parts != ("receipt",)


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
        self._counter = Counter()

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
            # Of an answer that is repeated the first bundle stays: all made since carry it, too.
            connection.many(
                "UPDATE bundle_in SET receipted_by = coalesce(receipted_by, ?)"
                " WHERE sender = ? AND id = ?",
                [(ref, contact, id) for id in receipts_for],
            )

    def set_state(self, id: str, state: Literal["verified", "lost"]) -> None:
        """Note that a bundle was read back, or that its stick was lost.

        Receipts that rode in a bundle that did not arrive are due again.
        """
        with self._database.writing() as connection:
            connection.run("UPDATE bundle_out SET state = ? WHERE id = ?", (state, id))
            connection.run(
                "UPDATE bundle_in SET receipted_by = NULL WHERE receipted_by IN (SELECT ref"
                f" FROM bundle_out WHERE id = ? AND NOT {travelled.ON_ITS_WAY})",
                (id,),
            )

    def set_receipt(self, id: str, receipt: Receipt, *, contact: KeyId, sums: str) -> bool:
        """Note a receipt for a bundle that went to that contact; returns whether it says more.

        What arrived stays so: an older receipt that comes late takes nothing back, and one that
        is repeated changes nothing.
        """
        told = (receipt.fate, receipt.reason)
        about = (id, bytes.fromhex(contact), bytes.fromhex(sums))
        with self._database.writing() as connection:
            known = connection.one(
                "SELECT receipt, receipt_reason FROM bundle_out"
                " WHERE id = ? AND contact = ? AND sums = ?",
                about,
            )
            if known is None or known[0] == "arrived" or known == told:
                return False
            connection.run(
                "UPDATE bundle_out SET receipt = ?, receipt_reason = ?, receipt_at = ?"
                " WHERE id = ? AND contact = ? AND sums = ?",
                (*told, receipt.at, *about),
            )
        return True

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

    def has_received(self, sender: KeyId, id: str) -> bool:
        """Tell whether a bundle of ``sender`` arrived before; a refused one did not."""
        row = self._database.connection.one(
            "SELECT 1 FROM bundle_in WHERE sender = ? AND id = ? AND state = 'arrived'",
            (bytes.fromhex(sender), id),
        )
        return row is not None

    def unanswered(self, sender: KeyId) -> list[BundleIn]:
        """Return the bundles of a contact whose receipt goes along with the next one, by number.

        Their receipt has not gone out, or is repeated: all bundles since the first with it
        (``receipted_by``) carried it, and the contact confirmed none of those. What held nothing
        but a receipt gets one, too: the next receipt of that contact can build on it.
        """
        raw = bytes.fromhex(sender)
        shown = self._database.connection.value(
            "SELECT coalesce(max(ref), 0) FROM bundle_out"
            " WHERE contact = ? AND receipt IN ('arrived', 'held')",
            (raw,),
        )
        rows = self._database.connection.all(
            f"SELECT {_IN} FROM bundle_in WHERE sender = ?"
            " AND (receipted_by IS NULL OR receipted_by > ?) ORDER BY number",
            (raw, shown),
        )
        return [_in(row) for row in rows]

    def unreceipted(self, sender: KeyId) -> list[BundleIn]:
        """Return those whose receipt has not gone out, but for what held a receipt alone."""
        due = self.unanswered(sender)
        return [one for one in due if not one.receipted and one.needs_receipt]

    def answer_again(self, sender: KeyId) -> None:
        """Let the receipts for all bundles of a contact be due: it may know of none any more."""
        sql = "UPDATE bundle_in SET receipted_by = NULL WHERE sender = ?"
        with self._database.writing() as connection:
            connection.run(sql, (bytes.fromhex(sender),))

    def is_used_again(self, sender: KeyId, number: int, id: str) -> bool:
        """Tell whether bundle ``id`` is new and its number came before: its sender was put back."""
        if self.has_received(sender, id):
            return False
        row = self._database.connection.one(
            "SELECT 1 FROM bundle_in WHERE sender = ? AND number = ? AND id <> ? LIMIT 1",
            (bytes.fromhex(sender), number, id),
        )
        return row is not None

    def missing_numbers(self, sender: KeyId) -> list[int]:
        """Return the numbers between a contact's bundles here that have not come."""
        rows = self._database.connection.all(
            "SELECT DISTINCT number FROM bundle_in WHERE sender = ?", (bytes.fromhex(sender),)
        )
        numbers = {number for (number,) in rows}
        return [n for n in range(1, max(numbers, default=0)) if n not in numbers]

    def travelled(self, contact: KeyId | None, writer: WriterId) -> Travelled:
        """Return how many changes of ``writer`` are on their way to ``contact``, and how far."""
        return self._counter.counted(self._database.connection, writer, contact)

    def travel(self, key: RecordKey, contact: KeyId) -> Travel:
        """Return how far a record as it is now has come on its way to ``contact``."""
        connection = self._database.connection
        ref, confirmed = travelled.of_record(connection, key, contact)
        if ref is None:
            return Travel(None, confirmed)
        row = connection.one(f"SELECT {_OUT} FROM bundle_out WHERE ref = ?", (ref,))
        return Travel(None if row is None else _out(row), confirmed)

    def hand_over(self, one: Handing) -> None:
        """Write down that a case was handed over, or taken over; twice is as once."""
        with self._database.writing() as connection:
            handing.add(connection, one)

    def set_handover(self, bundle: str, state: HandoverState) -> None:
        """Note what became of the hand-over in a bundle made here."""
        with self._database.writing() as connection:
            handing.set_state(connection, bundle, state)

    def handovers(self, case: CaseId | None = None) -> list[Handing]:
        """Return the hand-overs of a case, or of all, the last one first."""
        return handing.every(self._database.connection, case)

    def handed(self) -> dict[CaseId, Handing]:
        """Return the last hand-over of every case that has one."""
        return handing.standing(self._database.connection)

    def put_waiting(self, file: WaitingFile) -> None:
        """Note a file in incoming/ that waits."""
        with self._database.writing() as connection:
            waiting.put(connection, file)

    def drop_waiting(self, name: str) -> None:
        """Forget a file in incoming/; the caller removes the file itself."""
        with self._database.writing() as connection:
            connection.run("DELETE FROM incoming_file WHERE name = ?", (name,))

    def waiting(self) -> list[WaitingFile]:
        """Return the files that wait, the oldest first."""
        return waiting.every(self._database.connection)


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
    return (
        made
        if row[12] is None
        else dataclasses.replace(made, receipt=Receipt(row[12], row[13], row[14]))
    )


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
