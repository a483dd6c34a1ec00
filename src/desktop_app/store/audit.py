"""The audit trail: who did what when, append-only, each line chained to the one before.

A line's hash covers number, time, event, person and the digest of its *subject* (case, record,
details, salt). So the lines of an erased case can lose their subject and the chain still holds.
Directive 2016/680 art. 25; art. 32a Wpg.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import CaseId, RecordId
from desktop_app.progress import Progress, Quiet
from desktop_app.store.connection import Row
from desktop_app.store.database import Database

EVENTS: Final = frozenset(
    {
        "create",
        "unlock",
        "failed_tries",
        "lock",
        "view",
        "search",
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
        "lost",
        "handover",
        "case_export",
        "trail_export",
        "evaluation",
        "calendar",
        "move",
    }
)
Fault: TypeAlias = Literal["missing", "changed", "cut_off"]
"""Lines before this one are gone; this line is not what was written; the last ones are gone."""
_PREFIX: Final = b"waymark-audit-1\n"
_START: Final = bytes(32)
_PAGE: Final = 1000
_COLUMNS: Final = "n, at, event, author, subject"


class Subject(NamedTuple):
    """What a line is about; ``details`` hold ids and counts."""

    case: CaseId | None
    record: RecordId | None = None
    details: Mapping[str, Value] = MappingProxyType({})


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are asked for: of a case, an event, a person; from ``since`` to before ``until``.

    Times are UTC milliseconds, ``upto`` is the number of the last line; None asks for all.
    """

    case: CaseId | None = None
    event: str | None = None
    by: str | None = None
    since: int | None = None
    until: int | None = None
    upto: int | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold: at the line ``n``, and what is wrong there."""

    n: int
    fault: Fault


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

        ``event`` is one of EVENTS. ``details`` hold ids, counts and the reason that was
        asked for, never what stands in a case. A
        vault that is open for reading only takes no line (0): that it was is noted beside it.
        """
        return self.note_each(event, by, [Subject(case, record, details or {})])

    def note_each(self, event: str, by: str, subjects: Iterable[Subject]) -> int:
        """Add a line for each of ``subjects``, in their order; return the number of the last.

        All else is as with ``note``.
        """
        if event not in EVENTS:
            raise ValueError(f"no audit event is called {event}")
        if self._database.read_only:
            return 0
        rows = []
        with self._database.writing() as connection:
            n, last = connection.all("SELECT lines, last FROM total")[0]
            for one in subjects:
                n += 1
                about: dict[str, Value] = {
                    "case": one.case,
                    "record": one.record,
                    "details": dict(one.details),
                    "salt": self._random(16).hex(),
                }
                subject = encode(about)
                digest = hashlib.sha256(subject).digest()
                at = milliseconds(self._now())
                last = _line_hash(last, n, at, event=event, by=by, digest=digest)
                rows.append((n, at, event, by, subject.decode("utf-8"), digest, last, one.case))
            connection.many(
                "INSERT INTO audit (n, at, event, author, subject, digest, hash, case_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            connection.run("UPDATE total SET lines = ?, last = ?", (n, last))
        return int(n)

    def lines(
        self,
        wanted: Wanted = Wanted(),
        *,
        after: int = 0,
        limit: int = _PAGE,
    ) -> list[AuditLine]:
        """Return lines as they were written, at most ``limit`` with numbers beyond ``after``.

        Pass the last number to go on.
        """
        where, asked = _where(wanted, in_order=True)
        rows = self._database.connection.all(
            f"SELECT {_COLUMNS} FROM audit WHERE n > ?{where} ORDER BY n LIMIT ?",
            (after, *asked, limit),
        )
        return [_line(row) for row in rows]

    def page(
        self,
        wanted: Wanted = Wanted(),
        *,
        skip: int = 0,
        limit: int = _PAGE,
        total: int | None = None,
    ) -> list[AuditLine]:
        """Return ``limit`` lines beyond the first ``skip``, the latest first.

        What is skipped is counted in an index; its lines are not read. ``total``: how many lines
        are asked for, where it is known; beyond the middle the skipping begins at the other end.
        """
        where, asked = _where(wanted)
        order = "DESC"
        if total is not None and skip > total // 2:
            limit = max(0, min(limit, total - skip))
            skip, order = total - skip - limit, "ASC"
        rows = self._database.connection.all(
            f"SELECT {_COLUMNS} FROM audit WHERE n IN (SELECT n FROM audit WHERE 1{where}"
            f" ORDER BY at {order}, n {order} LIMIT ? OFFSET ?) ORDER BY at DESC, n DESC",
            (*asked, limit, skip),
        )
        return [_line(row) for row in rows]

    def count(self, wanted: Wanted = Wanted()) -> int:
        """Return how many lines are asked for."""
        where, asked = _where(wanted)
        connection = self._database.connection
        if not where:
            return int(connection.value("SELECT lines FROM total"))
        return int(connection.value(f"SELECT count(*) FROM audit WHERE 1{where}", asked))

    def people(self) -> list[str]:
        """Return who ever opened the vault, by name."""
        rows = self._database.connection.all(
            "SELECT DISTINCT author FROM audit WHERE event IN ('create', 'unlock') ORDER BY author"
        )
        return [author for (author,) in rows]

    def forget_case(self, case: CaseId) -> None:
        """Take case, record and details out of the lines of ``case``; event, time, chain stay."""
        with self._database.writing() as connection:
            connection.run(
                "UPDATE audit SET subject = NULL, case_id = NULL WHERE case_id = ?", (case,)
            )

    def broken(self) -> list[int]:
        """Return the numbers of lines that do not verify; a missing end counts as the next one."""
        return [one.n for one in self.breaks()]

    def breaks(self, progress: Progress | None = None) -> list[Break]:
        """Follow the whole chain and return where it does not hold, in order."""
        watch = progress if progress is not None else Quiet()
        found: list[Break] = []
        with self._database.reading() as connection:
            lines, end_noted = connection.all("SELECT lines, last FROM total")[0]
            expected, last = 1, _START
            while rows := connection.all(
                "SELECT n, at, event, author, subject, digest, hash FROM audit"
                " WHERE n > ? ORDER BY n LIMIT ?",
                (expected - 1, _PAGE),
            ):
                for n, at, event, by, subject, digest, end in rows:
                    whole = subject is None or hashlib.sha256(subject.encode()).digest() == digest
                    chained = _line_hash(last, n, at, event=event, by=by, digest=digest) == end
                    if n != expected:
                        found.append(Break(n, "missing"))
                    elif not whole or not chained:
                        found.append(Break(n, "changed"))
                    expected, last = n + 1, end
                watch.report(expected - 1, max(int(lines), expected - 1))
            if (lines, end_noted) != (expected - 1, last):
                found.append(Break(expected, "cut_off"))
        return found


def milliseconds(time: datetime) -> int:
    """Return an aware time as UTC milliseconds."""
    if time.tzinfo is None:
        raise ValueError("a time without a zone")
    return int(time.timestamp() * 1000)


def _line_hash(last: bytes, n: int, at: int, *, event: str, by: str, digest: bytes) -> bytes:
    body: dict[str, Value] = {"n": n, "at": at, "event": event, "by": by, "digest": digest.hex()}
    return hashlib.sha256(_PREFIX + last + encode(body)).digest()


def _where(wanted: Wanted, *, in_order: bool = False) -> tuple[str, list[object]]:
    """Return conditions and what they compare with. ``in_order``: only a case may use an index."""
    plus = "+" if in_order else ""
    pairs = (
        ("case_id = ?", wanted.case),
        (f"{plus}event = ?", wanted.event),
        (f"{plus}author = ?", wanted.by),
        (f"{plus}at >= ?", wanted.since),
        (f"{plus}at < ?", wanted.until),
        (f"{'' if in_order else '+'}n <= ?", wanted.upto),
    )
    chosen = [(text, value) for text, value in pairs if value is not None]
    return "".join(f" AND {text}" for text, _ in chosen), [value for _, value in chosen]


def _line(row: Row) -> AuditLine:
    n, at, event, by, subject = row
    if subject is None:
        return AuditLine(n, at, event, by, None, None, erased=True)
    about = json.loads(subject)
    return AuditLine(n, at, event, by, about["case"], about["record"], about["details"])
