"""What contacts were told of the cases they share, so that a receipt repeats only what changed.

A receipt builds on the last bundle that its addressee confirmed, as long as this store is the one
that made it (``writer``). Cases are found to have changed by the log: what stands beyond the
revision up to which it was looked through. When that revision is not there any more, because a
case was erased or the log was renumbered, all cases count as changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, KeyId, RevisionId, WriterId
from desktop_app.store.connection import Connection
from desktop_app.store.database import Database
from desktop_app.store.settings import Settings

_MARK: Final = "exchange.told"
"""Setting: [seq, id] of the revision up to which changed cases are marked."""
_BEGIN: Final = "exchange.told."
"""Setting, by contact: [writer, number] of the bundle from which on is known what was told."""

Mark = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Basis:
    """A bundle that a contact confirmed, and the ids of those made for it since."""

    bundle: str
    later: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToTell:
    """What the next receipt for a contact must speak of: ``cases`` beyond ``basis``.

    ``basis`` is None, and ``cases`` empty, when it must speak of everything.
    """

    basis: Basis | None
    cases: frozenset[CaseId]
    mark: Mark


class Telling:
    """The table of one store. All writes join the open transaction, if there is one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._settings = Settings(database)

    def shared(self, contact: KeyId) -> frozenset[CaseId]:
        """Return the cases that went to a contact or came from it.

        Goes from case to case, so that a contact that confirms nothing costs the same whatever
        number of bundles went to it.
        """
        rows = self._database.connection.all(
            "WITH RECURSIVE sent (case_id) AS (SELECT min(case_id) FROM bundle_out_head UNION ALL"
            " SELECT (SELECT min(case_id) FROM bundle_out_head WHERE case_id > sent.case_id)"
            " FROM sent WHERE case_id IS NOT NULL)"
            " SELECT case_id FROM contact_head WHERE key = ?1"
            " UNION SELECT case_id FROM sent WHERE EXISTS (SELECT 1 FROM bundle_out_head AS carried"
            " JOIN bundle_out ON bundle_out.ref = carried.bundle"
            " WHERE carried.case_id = sent.case_id AND contact = ?1)"
            " UNION SELECT value FROM bundle_in, json_each(counts, '$.cases') WHERE sender = ?1",
            (bytes.fromhex(contact),),
        )
        return frozenset(CaseId(case) for (case,) in rows)

    def to_tell(self, contact: KeyId, writer: WriterId) -> ToTell:
        """Return what a receipt must speak of now. Ask in the read transaction of the export."""
        connection, raw = self._database.connection, bytes.fromhex(contact)
        mark = _newest(connection)
        found = None
        begin = self._begin(contact, writer)
        if begin is not None:
            found = connection.one(
                "SELECT number, ref, id FROM bundle_out WHERE contact = ? AND number >= ?"
                " AND receipt = 'arrived' ORDER BY number DESC LIMIT 1",
                (raw, begin),
            )
        if found is None:
            return ToTell(None, frozenset(), mark)
        number, ref, id = found
        later = connection.all(
            "SELECT id FROM bundle_out WHERE contact = ? AND number > ? ORDER BY number",
            (raw, number),
        )
        untold = connection.all(
            "SELECT case_id FROM told_case WHERE contact = ? AND bundle = 0"
            " UNION SELECT case_id FROM told_case WHERE contact = ? AND bundle > ?",
            (raw, raw, ref),
        )
        cases = {CaseId(case) for (case,) in untold}
        for case in self._changed(connection, mark):
            if connection.one(
                "SELECT 1 FROM told_case WHERE contact = ? AND case_id = ?", (raw, case)
            ):
                cases.add(case)
        return ToTell(Basis(id, tuple(one for (one,) in later)), frozenset(cases), mark)

    def note(
        self,
        contact: KeyId,
        told: ToTell,
        cases: Iterable[CaseId],
        *,
        bundle: str,
        writer: WriterId,
        heads: Mapping[CaseId, Iterable[Head]],
    ) -> None:
        """Write down that ``bundle``, which stands among those made here, told of ``cases``.

        ``heads``: what it said of those that are not erased.
        """
        raw = bytes.fromhex(contact)
        with self._database.writing() as connection:
            self.touch(self._changed(connection, told.mark))
            self._settings.put(_MARK, [*told.mark])
            ref, number = connection.all(
                "SELECT ref, number FROM bundle_out WHERE id = ?", (bundle,)
            )[0]
            if self._begin(contact, writer) is None:
                connection.run("DELETE FROM told_case WHERE contact = ?", (raw,))
                self._settings.put(_BEGIN + contact, [writer, number])
            connection.many(
                "INSERT INTO told_case (contact, case_id, bundle) VALUES (?, ?, ?)"
                " ON CONFLICT (contact, case_id) DO UPDATE SET bundle = excluded.bundle",
                [(raw, case, ref) for case in cases],
            )
            connection.many(
                "INSERT INTO told_then (bundle, case_id, heads) VALUES (?, ?, ?)",
                [(ref, case, _text(heads[case])) for case in sorted(heads)],
            )

    def said(
        self, contact: KeyId, number: int, cases: Iterable[CaseId]
    ) -> dict[CaseId, tuple[Head, ...]]:
        """Return how far cases were held by the receipt in bundle ``number`` to ``contact``.

        Those are left out of which that is not kept: store format 7 began to.
        """
        found: dict[CaseId, tuple[Head, ...]] = {}
        for case in cases:
            row = self._database.connection.one(
                "SELECT heads FROM bundle_out CROSS JOIN told_then ON bundle = ref AND case_id = ?"
                " WHERE contact = ? AND number <= ? ORDER BY ref DESC LIMIT 1",
                (case, bytes.fromhex(contact), number),
            )
            if row is not None:
                found[case] = tuple(
                    Head(case, WriterId(writer), n, RevisionId(id))
                    for writer, n, id in json.loads(row[0])
                )
        return found

    def share(self, contact: KeyId, cases: Iterable[CaseId]) -> None:
        """Note that a contact shares cases; it is told of those that it was not told of yet."""
        with self._database.writing() as connection:
            connection.many(
                "INSERT OR IGNORE INTO told_case (contact, case_id, bundle) VALUES (?, ?, 0)",
                [(bytes.fromhex(contact), case) for case in cases],
            )

    def carriers(self) -> dict[tuple[KeyId, str], tuple[int, int]]:
        """Return in which bundle our receipt for a received one went out.

        By sender and id of the received one: number of ours, and when it was made (UTC
        milliseconds). Those whose receipt is due are left out.
        """
        rows = self._database.connection.all(
            "SELECT bundle_in.sender, bundle_in.id, bundle_out.number, bundle_out.at"
            " FROM bundle_in JOIN bundle_out ON bundle_out.ref = bundle_in.receipted_by"
        )
        return {(KeyId(sender.hex()), id): (number, at) for sender, id, number, at in rows}

    def touch(self, cases: Iterable[CaseId]) -> None:
        """Note that what is held of cases changed, in the log or beside it."""
        with self._database.writing() as connection:
            connection.many(
                "UPDATE told_case SET bundle = 0 WHERE case_id = ? AND bundle > 0",
                [(case,) for case in cases],
            )

    def forget(self, contact: KeyId) -> None:
        """Tell a contact everything again: it does not know any more what it was told."""
        self._settings.put(_BEGIN + contact, None)

    def _begin(self, contact: KeyId, writer: WriterId) -> int | None:
        known = self._settings.get(_BEGIN + contact)
        if isinstance(known, list) and known[0] == writer:
            return int(str(known[1]))
        return None

    def _changed(self, connection: Connection, upto: Mark) -> list[CaseId]:
        """Return the cases that changed beyond the setting ``_MARK`` up to ``upto``."""
        rows = connection.all(
            "SELECT DISTINCT case_id FROM revision NOT INDEXED"
            " JOIN record ON record.ref = revision.record"
            " WHERE seq > ? AND seq <= ?",
            (self._marked(connection), upto[0]),
        )
        return [CaseId(case) for (case,) in rows]

    def _marked(self, connection: Connection) -> int:
        known = self._settings.get(_MARK)
        if not isinstance(known, list):
            return 0
        seq, id = int(str(known[0])), str(known[1])
        row = connection.one("SELECT id FROM revision WHERE seq = ?", (seq,))
        return seq if row is not None and row[0].hex() == id else 0


def _text(heads: Iterable[Head]) -> str:
    lines: list[Value] = [[one.writer, one.n, one.id] for one in heads]
    return encode(lines).decode("utf-8")


def _newest(connection: Connection) -> Mark:
    row = connection.one("SELECT seq, id FROM revision ORDER BY seq DESC LIMIT 1")
    return (0, "") if row is None else (row[0], row[1].hex())
