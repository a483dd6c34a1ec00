"""A million lines of an audit trail, made in seconds: chained as ``Audit.note`` chains them.

The canonical bytes are put together by hand, which is the quick part; a test lets the real check
follow the chain.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.domain.ids import CaseId, RecordId
from desktop_app.store.database import Database

EVENTS = ("view", "save", "save", "save", "view", "reveal", "unlock", "lock", "print", "search")
PEOPLE = ("VC-1", "VC-1", "VC-1", "VC-2")
STEP = 180_000
"""Milliseconds between two lines: a million of them are some six years."""


def add_lines(
    database: Database, count: int, *, cases: Sequence[CaseId], record: RecordId, start: int
) -> None:
    """Add ``count`` lines, the first at ``start`` (UTC milliseconds)."""
    with database.writing() as connection:
        lines, last = connection.all("SELECT lines, last FROM total")[0]
        made = _Lines(last)
        connection.many(
            "INSERT INTO audit (n, at, event, author, subject, digest, hash, case_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            made.rows(range(lines + 1, lines + 1 + count), cases, record, start),
        )
        connection.run("UPDATE total SET lines = ?, last = ?", (lines + count, made.last))
    database.checkpoint()


class _Lines:
    def __init__(self, last: bytes) -> None:
        self.last = last

    def rows(
        self, numbers: range, cases: Sequence[CaseId], record: RecordId, start: int
    ) -> Iterator[tuple[Any, ...]]:
        sha256 = hashlib.sha256
        for n in numbers:
            event, by = EVENTS[n % 10], PEOPLE[n % 4]
            case = cases[n % len(cases)] if event in ("view", "save", "reveal", "print") else None
            subject = (
                f'{{"case":"{case}","details":{{"kind":"step","leaves":5}},"record":"{record}",'
                f'"salt":"{n:032x}"}}'
                if case is not None
                else f'{{"case":null,"details":{{}},"record":null,"salt":"{n:032x}"}}'
            )
            digest = sha256(subject.encode()).digest()
            at = start + n * STEP
            body = f'{{"at":{at},"by":"{by}","digest":"{digest.hex()}","event":"{event}","n":{n}}}'
            self.last = sha256(b"waymark-audit-1\n" + self.last + body.encode()).digest()
            yield (n, at, event, by, subject, digest, self.last, case)
