"""Taking in revisions of others: all in one transaction, judged line by line and at the end.

Heads come first, then revisions, then sealed parts, each a line as it travels. Nothing counts
before ``finish``: a revision that no signed head of its writer covers refuses the whole import.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.head import HeadError, SignedHead, Verify, WriterKeyError
from desktop_app.domain.ids import NO_CASE, VAULT_KINDS, CaseId, Kind, WriterId
from desktop_app.domain.revision import Revision, RevisionError
from desktop_app.domain.sealed import SealedError, SealedPart
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import chains, holding, sealed
from desktop_app.store.arrivals import Arrivals, Counts
from desktop_app.store.chains import Fork
from desktop_app.store.connection import Connection
from desktop_app.store.coverage import Walk, descending, speaking
from desktop_app.store.derived import Derived
from desktop_app.store.log import Refs, change_total, insert, last_seq, pages
from desktop_app.text import Message, message

_REPORT_EVERY: Final = 200


class Refused(UserError):
    """The material is not what its sender's key vouches for; nothing was changed."""


def _refused(reason: Message) -> Refused:
    text = message("Import", "This bundle was refused: %1 Nothing was changed.")
    return Refused(text.fill(reason))


@dataclass(frozen=True, slots=True)
class Rules:
    """What an import needs to judge: how signatures verify, who writes here, the time (UTC ms)."""

    verify: Verify
    own_writer: WriterId
    at: int


class Incoming:
    """Takes the lines of one import; the caller holds the transaction and calls ``finish`` once.

    Every method raises Refused (UserError) when the material cannot be trusted: roll back then.
    """

    def __init__(
        self, connection: Connection, derived: Derived, *, rules: Rules, progress: Progress
    ) -> None:
        self._connection = connection
        self._derived = derived
        self._rules = rules
        self._progress = progress
        self._refs = Refs(connection)
        self._start = last_seq(connection)
        self._record_start = int(connection.value("SELECT coalesce(max(ref), 0) FROM record"))
        self._held_start = int(connection.value("SELECT coalesce(max(seq), 0) FROM held"))
        self._chains: set[int] = set()
        self._held_chains: set[tuple[CaseId, WriterId]] = set()
        self._erased = holding.erased_cases(connection)
        self._counts = Counts()
        self._bound: set[WriterId] = set()
        self._lines = 0
        self._count = 0
        self._sum = 0

    def take_head(self, line: bytes) -> None:
        """Take a signed head (one line, without its end)."""
        try:
            signed = SignedHead.from_bytes(line)
            signed.verify(self._rules.verify)
            chains.bind(self._connection, signed.head.writer, signed.key)
        except WriterKeyError:
            raise _refused(
                message("Import", "it claims to come from a writer whose key is another one.")
            ) from None
        except HeadError:
            raise _refused(
                message("Import", "a signature on who wrote it does not hold.")
            ) from None
        head = signed.head
        if head.case == NO_CASE:
            raise _refused(_local())
        row = (bytes.fromhex(head.id), head.n, bytes.fromhex(signed.signature))
        if head.case in self._erased:
            self._held_chains.add((head.case, head.writer))
            holding.keep_head(self._connection, signed)
            return
        chain = self._refs.chain(head.case, head.writer)
        self._chains.add(chain)
        self._connection.run(
            "INSERT OR IGNORE INTO head (chain, id, n, signature) VALUES (?, ?, ?, ?)",
            (chain, *row),
        )

    def take_revision(self, line: bytes) -> None:
        """Take a revision (its canonical bytes, without a line end)."""
        try:
            revision = Revision.from_bytes(line)
        except RevisionError:
            raise _refused(message("Import", "a change in it is not in the exact form.")) from None
        self._lines += 1
        if self._lines % _REPORT_EVERY == 0:
            self._progress.report(self._lines, 0, message("Import", "Reading changes"))
        if revision.case == NO_CASE or revision.kind in VAULT_KINDS:
            raise _refused(_local())
        if holding.is_here(self._connection, revision.id):
            self._counts.doubled += 1
        elif revision.case in self._erased:
            self._take_of_erased(revision, line)
        else:
            if not self._is_bound(revision.writer):
                raise _refused(_not_covered())
            insert(self._connection, self._refs, revision, body=line)
            self._count += 1
            self._sum += int(revision.id, 16)
            self._chains.add(self._refs.chain(revision.case, revision.writer))

    def take_sealed(self, line: bytes) -> None:
        """Take a sealed part; one that no revision names at its place is left out."""
        try:
            part = SealedPart.from_bytes(line)
        except SealedError:
            raise _refused(message("Import", "a secret part is not in the exact form.")) from None
        if sealed.keep(self._connection, part, at=self._rules.at):
            self._counts.sealed += 1
        else:
            self._counts.stray += 1

    def finish(self) -> Arrivals:
        """Judge what came in, derive what follows from it, and say what it is."""
        change_total(self._connection, self._count, self._sum)
        for case, writer in sorted(self._held_chains):
            holding.check(self._connection, case, writer, refuse=_uncovered)
        for chain in sorted(self._chains):
            self._finish_chain(chain)
        before = self._open_before()
        text = message("Import", "Bringing the overviews up to date")
        last = last_seq(self._connection)
        for page in pages(self._connection, after=self._start, until=last):
            self._derived.add(self._connection, page)
            self._progress.report(page[-1].seq - self._start, last - self._start, text)
        return self._arrivals(before)

    def _take_of_erased(self, revision: Revision, line: bytes) -> None:
        if holding.is_erased(self._connection, revision):
            self._counts.erased += 1
            return
        self._held_chains.add((revision.case, revision.writer))
        holding.keep(self._connection, revision, line, reason="erased", at=self._rules.at)
        self._counts.held += 1

    def _is_bound(self, writer: WriterId) -> bool:
        if writer in self._bound:
            return True
        row = self._connection.one("SELECT 1 FROM writer WHERE id = ?", (bytes.fromhex(writer),))
        if row is not None:
            self._bound.add(writer)
        return row is not None

    def _finish_chain(self, chain: int) -> None:
        connection = self._connection
        case, writer, key = connection.all(
            "SELECT case_id, writer, key FROM chain JOIN writer ON writer.id = chain.writer"
            " WHERE ref = ?",
            (chain,),
        )[0]
        (least,) = connection.all(
            "SELECT min(n) FROM revision WHERE chain = ? AND seq > ?", (chain, self._start)
        )[0]
        heads = speaking(connection, chain)
        if least is not None:
            walk = Walk(heads, known_until=self._start)
            for row in descending(connection, chain, least=least):
                if not walk.covers(row):
                    raise _refused(_not_covered())
            self._drop_heads(chain, walk.spoken_for())
            self._counts.forks += [
                Fork(CaseId(case), WriterId(writer.hex()), n) for n in walk.doubled
            ]
            self._counts.held += holding.hold_revoked(
                connection, chain, key, start=self._start, at=self._rules.at
            )
            chains.extend_tips(connection, chain, self._start)
        elif len(heads) > 1:
            # Only heads came: of what is here already. One below another says nothing more.
            walk = Walk(heads, known_until=self._start)
            for row in descending(connection, chain, least=1):
                walk.covers(row)
            self._drop_heads(chain, walk.spoken_for())
        self._drop_strangers(chain)

    def _drop_heads(self, chain: int, ids: set[bytes]) -> None:
        self._connection.many(
            "DELETE FROM head WHERE chain = ? AND id = ?", [(chain, id) for id in ids]
        )

    def _drop_strangers(self, chain: int) -> None:
        """Drop heads of revisions that are not here, and a chain that has none."""
        self._connection.run(
            "DELETE FROM head WHERE chain = ?"
            " AND NOT EXISTS (SELECT 1 FROM revision WHERE revision.id = head.id)",
            (chain,),
        )
        if self._connection.one("SELECT 1 FROM revision WHERE chain = ? LIMIT 1", (chain,)) is None:
            self._connection.run("DELETE FROM chain WHERE ref = ?", (chain,))

    def _open_before(self) -> dict[int, tuple[int, int]]:
        rows = self._connection.all(
            "SELECT record, conflicts, incomplete FROM record_summary"
            " WHERE conflicts > 0 OR incomplete > 0"
        )
        return {record: (conflicts, incomplete) for record, conflicts, incomplete in rows}

    def _arrivals(self, before: dict[int, tuple[int, int]]) -> Arrivals:
        connection, new = self._connection, (self._start,)
        touched = " FROM revision JOIN record ON record.ref = revision.record WHERE seq > ?"
        conflicts = incomplete = 0
        for record, now_conflicts, now_incomplete in connection.all(
            "SELECT record, conflicts, incomplete FROM record_summary"
            " WHERE conflicts > 0 OR incomplete > 0"
        ):
            was = before.get(record, (0, 0))
            conflicts += now_conflicts > was[0]
            incomplete += now_incomplete > was[1]
        cases = connection.all(f"SELECT DISTINCT case_id{touched} ORDER BY case_id", new)
        new_cases = [
            case
            for (case,) in cases
            if connection.one(
                "SELECT 1 FROM record WHERE case_id = ? AND ref <= ? LIMIT 1",
                (case, self._record_start),
            )
            is None
        ]
        kinds = connection.all(f"SELECT DISTINCT kind{touched}", new)
        forks = tuple(sorted(set(self._counts.forks)))
        records = int(connection.value(f"SELECT count(DISTINCT record){touched}", new))
        new_records = int(
            connection.value(
                f"SELECT count(DISTINCT record){touched} AND record.ref > ?",
                (*new, self._record_start),
            )
        )
        return Arrivals(
            revisions=int(connection.value(f"SELECT count(*){touched}", new)),
            doubled=self._counts.doubled,
            erased=self._counts.erased,
            held=self._counts.held,
            new_records=new_records,
            changed_records=records - new_records,
            conflicts=conflicts,
            incomplete=incomplete,
            sealed=self._counts.sealed,
            stray=self._counts.stray,
            cases=tuple(CaseId(case) for (case,) in cases),
            new_cases=tuple(CaseId(case) for case in new_cases),
            kinds=frozenset(Kind(kind) for (kind,) in kinds),
            forks=forks,
            own_fork=any(one.writer == self._rules.own_writer for one in forks),
        )


Feed = Callable[[Incoming], None]
"""Gives the lines of one import to an Incoming: heads, revisions, sealed parts."""


def _not_covered() -> Message:
    return message("Import", "nobody signed for one of the changes in it.")


def _uncovered() -> Refused:
    return _refused(_not_covered())


def _local() -> Message:
    return message("Import", "it holds records that never leave their own vault.")
