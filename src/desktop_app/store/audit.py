"""The audit trail: who did what when, append-only, each line chained to the one before.

A line's hash covers number, time, event, person and the digest of its *subject* (case, record,
details, salt). So the lines of an erased case can lose their subject and the chain still holds.
Directive 2016/680 art. 25; art. 32a Wpg.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import CaseId, RecordId
from desktop_app.store.connection import Row
from desktop_app.store.database import Database

EVENTS: Final = frozenset(
    {
        "create",
        "unlock",
        "failed_tries",
        "lock",
        "view",
        "reveal",
        "save",
        "print",
        "export",
        "import",
        "receipt",
        "accept_held",
        "erase",
        "purge",
        "keys",
        "contact",
        "backup",
        "restore",
        "check",
        "reindex",
        "content",
        "settings",
        "way_out",
    }
)
_PREFIX: Final = b"waymark-audit-1\n"
_START: Final = bytes(32)
_PAGE: Final = 1000


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line. ``at`` is UTC milliseconds; an erased line has neither case, record nor details."""

    n: int
    at: int
    event: str
    by: str
    case: CaseId | None
    record: RecordId | None
    details: Mapping[str, Value] = field(default_factory=dict)
    erased: bool = False


class Audit:
    """The audit trail of one store."""

    def __init__(
        self,
        database: Database,
        *,
        now: Callable[[], datetime],
        random: Callable[[int], bytes],
    ) -> None:
        self._database = database
        self._now = now
        self._random = random

    def note(
        self,
        event: str,
        by: str,
        *,
        case: CaseId | None = None,
        record: RecordId | None = None,
        details: Mapping[str, Value] | None = None,
    ) -> int:
        """Add a line; return its number. Joins the open transaction, if there is one.

        ``event`` is one of EVENTS. ``details`` hold ids and counts, never what somebody wrote.
        """
        if event not in EVENTS:
            raise ValueError(f"no audit event is called {event}")
        about: dict[str, Value] = {
            "case": case,
            "record": record,
            "details": dict(details or {}),
            "salt": self._random(16).hex(),
        }
        subject = encode(about)
        digest = hashlib.sha256(subject).digest()
        at = milliseconds(self._now())
        with self._database.writing() as connection:
            lines, last = connection.all("SELECT lines, last FROM total")[0]
            n = int(lines) + 1
            end = _line_hash(last, n, at, event=event, by=by, digest=digest)
            connection.run(
                "INSERT INTO audit (n, at, event, author, subject, digest, hash, case_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (n, at, event, by, subject.decode("utf-8"), digest, end, case),
            )
            connection.run("UPDATE total SET lines = ?, last = ?", (n, end))
        return n

    def lines(
        self,
        *,
        case: CaseId | None = None,
        since: int = 0,
        until: int | None = None,
        after: int = 0,
        limit: int = _PAGE,
    ) -> list[AuditLine]:
        """Return lines in order: of ``case``, from ``since`` to before ``until`` (UTC ms).

        At most ``limit`` with numbers beyond ``after``: pass the last number to go on.
        """
        where = ["n > ?", "at >= ?"]
        clauses: list[object] = [after, since]
        if until is not None:
            where.append("at < ?")
            clauses.append(until)
        if case is not None:
            where.append("case_id = ?")
            clauses.append(case)
        rows = self._database.connection.all(
            "SELECT n, at, event, author, subject FROM audit"
            f" WHERE {' AND '.join(where)} ORDER BY n LIMIT ?",
            (*clauses, limit),
        )
        return [_line(row) for row in rows]

    def forget_case(self, case: CaseId) -> None:
        """Take case, record and details out of the lines of ``case``; event, time, chain stay."""
        with self._database.writing() as connection:
            connection.run(
                "UPDATE audit SET subject = NULL, case_id = NULL WHERE case_id = ?", (case,)
            )

    def broken(self) -> Iterator[int]:
        """Yield the numbers of lines that do not verify; a missing end counts as the next one."""
        connection = self._database.connection
        expected, last = 1, _START
        after = 0
        while rows := connection.all(
            "SELECT n, at, event, author, subject, digest, hash FROM audit"
            " WHERE n > ? ORDER BY n LIMIT ?",
            (after, _PAGE),
        ):
            for n, at, event, by, subject, digest, end in rows:
                whole = subject is None or hashlib.sha256(subject.encode()).digest() == digest
                chained = _line_hash(last, n, at, event=event, by=by, digest=digest) == end
                if n != expected or not whole or not chained:
                    yield n
                expected, last = n + 1, end
            after = rows[-1][0]
        if connection.all("SELECT lines, last FROM total")[0] != (expected - 1, last):
            yield expected


def milliseconds(time: datetime) -> int:
    """Return an aware time as UTC milliseconds."""
    if time.tzinfo is None:
        raise ValueError("a time without a zone")
    return int(time.timestamp() * 1000)


def _line_hash(last: bytes, n: int, at: int, *, event: str, by: str, digest: bytes) -> bytes:
    body: dict[str, Value] = {"n": n, "at": at, "event": event, "by": by, "digest": digest.hex()}
    return hashlib.sha256(_PREFIX + last + encode(body)).digest()


def _line(row: Row) -> AuditLine:
    n, at, event, by, subject = row
    if subject is None:
        return AuditLine(n, at, event, by, None, None, erased=True)
    about = json.loads(subject)
    return AuditLine(n, at, event, by, about["case"], about["record"], about["details"])
