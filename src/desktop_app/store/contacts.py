"""Contacts: whose cards are known here, how far they are trusted, and what they hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from desktop_app.domain.head import Head
from desktop_app.domain.ids import CaseId, Digest, KeyId, RevisionId, WriterId
from desktop_app.store.batches import batches, marks
from desktop_app.store.connection import Row
from desktop_app.store.database import Database

ContactState = Literal["unverified", "verified", "revoked"]


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact. ``card`` is the newest card's text as it was signed, ``serial`` its number.

    ``role`` was set by the user here, never read from the card. ``added_at`` and ``changed_at``
    are UTC milliseconds.
    """

    key: KeyId
    name: str
    unit: str
    role: str
    state: ContactState
    pinned: bool
    serial: int
    card: str = field(repr=False)
    added_at: int
    changed_at: int


_COLUMNS: Final = "key, name, unit, role, state, pinned, serial, card, added_at, changed_at"


class Contacts:
    """The contacts of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Contact]:
        """Return all contacts by name."""
        rows = self._database.connection.all(f"SELECT {_COLUMNS} FROM contact ORDER BY name, key")
        return [_contact(row) for row in rows]

    def get(self, key: KeyId) -> Contact | None:
        """Return the contact with that device key; None when there is none."""
        row = self._database.connection.one(
            f"SELECT {_COLUMNS} FROM contact WHERE key = ?", (bytes.fromhex(key),)
        )
        return None if row is None else _contact(row)

    def pinned(self) -> Contact | None:
        """Return the contact that is pinned as headquarters."""
        row = self._database.connection.one(f"SELECT {_COLUMNS} FROM contact WHERE pinned = 1")
        return None if row is None else _contact(row)

    def put(self, contact: Contact) -> None:
        """Write a contact, new or known, and keep its card in the history of its cards.

        Pinning one takes the pin off the other.
        """
        key = bytes.fromhex(contact.key)
        with self._database.writing() as connection:
            if contact.pinned:
                connection.run(
                    "UPDATE contact SET pinned = 0 WHERE pinned = 1 AND key <> ?", (key,)
                )
            connection.run(
                f"INSERT INTO contact ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET name = excluded.name, unit = excluded.unit,"
                " role = excluded.role, state = excluded.state, pinned = excluded.pinned,"
                " serial = excluded.serial, card = excluded.card,"
                " changed_at = excluded.changed_at",
                (
                    key,
                    contact.name,
                    contact.unit,
                    contact.role,
                    contact.state,
                    int(contact.pinned),
                    contact.serial,
                    contact.card,
                    contact.added_at,
                    contact.changed_at,
                ),
            )
            connection.run(
                "INSERT OR IGNORE INTO contact_card (key, serial, at, card) VALUES (?, ?, ?, ?)",
                (key, contact.serial, contact.changed_at, contact.card),
            )

    def cards(self, key: KeyId) -> list[tuple[int, int, str]]:
        """Return (serial, UTC milliseconds, text) of every card of a contact, the oldest first."""
        rows = self._database.connection.all(
            "SELECT serial, at, card FROM contact_card WHERE key = ? ORDER BY serial",
            (bytes.fromhex(key),),
        )
        return [(serial, at, card) for serial, at, card in rows]

    def heads(self, key: KeyId, cases: Iterable[CaseId] | None = None) -> Iterator[Head]:
        """Yield what a contact said it holds, in its last receipt: of ``cases``, or of all."""
        connection, raw = self._database.connection, bytes.fromhex(key)
        sql = "SELECT case_id, writer, n, id FROM contact_head WHERE key = ?"
        if cases is None:
            rows = connection.all(f"{sql} ORDER BY case_id, writer, n", (raw,))
        else:
            rows = [
                row
                for some in batches(sorted(set(cases)))
                for row in connection.all(
                    f"{sql} AND case_id IN ({marks(len(some))}) ORDER BY case_id, writer, n",
                    (raw, *some),
                )
            ]
        for case_id, writer, n, id in rows:
            yield Head(CaseId(case_id), WriterId(writer.hex()), n, RevisionId(id.hex()))

    def sealed(self, key: KeyId) -> frozenset[Digest]:
        """Return the digests of the sealed parts that a contact said it holds."""
        rows = self._database.connection.all(
            "SELECT digest FROM contact_sealed WHERE key = ?", (bytes.fromhex(key),)
        )
        return frozenset(Digest(digest.hex()) for (digest,) in rows)

    def set_holdings(
        self,
        key: KeyId,
        heads: Iterable[Head],
        *,
        sealed: Iterable[Digest] = (),
        cases: Collection[CaseId] | None = None,
    ) -> list[Head]:
        """Put what a receipt says the contact holds now in the place of what was known.

        ``cases``: it speaks of these alone, and ``sealed`` comes on top of what was known. Returns
        the heads that fell back or vanished: the contact was put back from a backup.
        """
        raw = bytes.fromhex(key)
        with self._database.writing() as connection:
            before = set(self.heads(key, cases))
            now = set(heads)
            connection.many(
                "DELETE FROM contact_head WHERE key = ? AND case_id = ? AND writer = ? AND id = ?",
                [_head_row(raw, head) for head in before - now],
            )
            connection.many(
                "INSERT OR IGNORE INTO contact_head (key, case_id, writer, id, n)"
                " VALUES (?, ?, ?, ?, ?)",
                [(*_head_row(raw, head), head.n) for head in now - before],
            )
            if cases is None:
                connection.run("DELETE FROM contact_sealed WHERE key = ?", (raw,))
            connection.many(
                "INSERT OR IGNORE INTO contact_sealed (key, digest) VALUES (?, ?)",
                [(raw, bytes.fromhex(digest)) for digest in sealed],
            )
        most: dict[tuple[CaseId, WriterId], int] = {}
        for head in now:
            place = (head.case, head.writer)
            most[place] = max(most.get(place, 0), head.n)
        return sorted(head for head in before if most.get((head.case, head.writer), 0) < head.n)


def _head_row(key: bytes, head: Head) -> tuple[bytes, CaseId, bytes, bytes]:
    return key, head.case, bytes.fromhex(head.writer), bytes.fromhex(head.id)


def _contact(row: Row) -> Contact:
    key, name, unit, role, state, pinned, serial, card, added_at, changed_at = row
    return Contact(
        KeyId(key.hex()),
        name,
        unit,
        role,
        state,
        bool(pinned),
        serial,
        card=card,
        added_at=added_at,
        changed_at=changed_at,
    )
