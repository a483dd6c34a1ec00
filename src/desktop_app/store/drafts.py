"""Drafts: what is being typed, in a file of its own, so that an import never holds it up.

A draft is here at the latest a second after the first unsaved key, and goes when it was saved.
Drafts never leave the laptop.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from desktop_app.domain.canonical import encode
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.store.connection import Damaged, NotAStore, Parameters, Row
from desktop_app.store.database import Database, migrate, migrations
from desktop_app.store.log import key_of

_APPLICATION: Final = 0x57594D44  # "WYMD"


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the screen the author was: page, field (a leaf, or empty) and cursor in it."""

    screen: str
    field: str = ""
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """What is being typed of one record. ``json`` is the draft's own (``Draft.to_json``).

    ``at`` is UTC milliseconds, ``by`` the person who types.
    """

    key: RecordKey
    form: str
    json: str = field(repr=False)
    place: Place
    by: str
    at: int


class Drafts:
    """The drafts of one vault."""

    def __init__(self, path: Path, key: str, *, read_only: bool = False) -> None:
        """Open or make the file ``path``; ``key`` is the vault's (64 hex digits)."""
        self.database = Database(path, key, read_only=read_only)
        if not read_only:
            migrate(
                self.database.connection,
                migrations("drafts_"),
                application=_APPLICATION,
                before=lambda: None,  # what is typed today is worth no backup of its own
            )

    def save(self, draft: SavedDraft) -> None:
        """Keep ``draft`` in the place of an earlier one of its record."""
        text = encode(asdict(draft.place)).decode("utf-8")
        with self.database.writing() as connection:
            connection.run(
                "INSERT INTO draft (case_id, kind, record, form, json, place, author, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (case_id, kind, record) DO UPDATE SET form = excluded.form,"
                " json = excluded.json, place = excluded.place, author = excluded.author,"
                " at = excluded.at",
                (*draft.key, draft.form, draft.json, text, draft.by, draft.at),
            )

    def load(self, key: RecordKey) -> SavedDraft | None:
        """Return the draft of a record; None when there is none."""
        rows = self._read(f"{_SELECT} WHERE case_id = ? AND kind = ? AND record = ?", key)
        return _draft(rows[0]) if rows else None

    def all(self, case: CaseId | None = None) -> list[SavedDraft]:
        """Return all drafts, or those of ``case``, the last one typed first."""
        order = " ORDER BY at DESC, case_id, kind, record"
        if case is None:
            return [_draft(row) for row in self._read(f"{_SELECT}{order}")]
        return [_draft(row) for row in self._read(f"{_SELECT} WHERE case_id = ?{order}", (case,))]

    def counts(self) -> dict[CaseId, int]:
        """Return how many drafts there are of each case that has any."""
        rows = self._read("SELECT case_id, count(*) FROM draft GROUP BY case_id")
        return {CaseId(case): count for case, count in rows}

    def delete(self, key: RecordKey) -> None:
        """Drop the draft of a record; none is no error."""
        with self.database.writing() as connection:
            connection.run("DELETE FROM draft WHERE case_id = ? AND kind = ? AND record = ?", key)

    def forget_case(self, case: CaseId) -> None:
        """Drop all drafts of an erased case."""
        with self.database.writing() as connection:
            connection.run("DELETE FROM draft WHERE case_id = ?", (case,))

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def _read(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Read drafts. Of a damaged vault that is only read, what cannot be read is left out."""
        try:
            return self.database.connection.all(sql, parameters)
        except (Damaged, NotAStore):
            if not self.database.read_only:
                raise
            return []


_SELECT: Final = "SELECT case_id, kind, record, form, json, place, author, at FROM draft"


def _draft(row: Row) -> SavedDraft:
    place = json.loads(row[5])
    return SavedDraft(key_of(row[:3]), row[3], row[4], Place(**place), by=row[6], at=row[7])
