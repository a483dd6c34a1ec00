"""Taking in revisions of others: all in one transaction, judged line by line and at the end.

Heads come first, then revisions, then sealed parts, each a line as it travels. Nothing counts
before ``finish``: a revision that no signed head of its writer covers refuses the whole import.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.domain.head import HeadError, SignedHead, Verify, WriterKeyError
from desktop_app.domain.ids import NO_CASE, VAULT_KINDS, CaseId, Kind, RecordKey, WriterId
from desktop_app.domain.revision import Revision, RevisionError
from desktop_app.domain.sealed import SealedError, SealedPart
from desktop_app.errors import UserError
from desktop_app.forms.definition import Form, part_of
from desktop_app.forms.values import is_opaque
from desktop_app.progress import Progress
from desktop_app.store import chains, holding, records, sealed
from desktop_app.store.arrivals import Arrivals, Counts
from desktop_app.store.batches import batches
from desktop_app.store.case_lines import Stale
from desktop_app.store.chains import Fork
from desktop_app.store.connection import Connection, Row
from desktop_app.store.coverage import Walk, descending, speaking
from desktop_app.store.derived import Derived
from desktop_app.store.log import (
    PAGE,
    Logged,
    Refs,
    change_total,
    insert_many,
    last_seq,
    logged,
    pages,
)
from desktop_app.store.portions import PORTION
from desktop_app.text import Message, message

_REPORT_EVERY: Final = 200
_AT_ONCE: Final = 200
"""So many revisions are looked up and written with one statement each."""
_KEPT: Final = 16 << 20
"""Bytes of bodies that are kept until what follows from them is derived; of more than that, all
are read from the log again."""


class Refused(UserError):
    """The material is not what its sender's key vouches for; nothing was changed.

    ``reason``: the code by which its sender hears of it.
    """

    def __init__(self, reason: Message, code: Literal["not_vouched", "malformed"]) -> None:
        text = message("Import", "This bundle was refused: %1 Nothing was changed.")
        super().__init__(text.fill(reason))
        self.reason = code


def _refused(reason: Message) -> Refused:
    return Refused(reason, "not_vouched")


@dataclass(frozen=True, slots=True)
class Rules:
    """What an import needs to judge: how signatures verify, who writes here, the time (UTC ms).

    ``own``: it comes from this vault's own store, so records that never travel are taken as well.
    """

    verify: Verify
    own_writer: WriterId
    at: int
    own: bool = False


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
        self._whole = rules.own
        self._bound: set[WriterId] = set()
        self._waiting: list[tuple[Revision, bytes]] = []
        self._waiting_bytes = 0
        self._lines = 0
        self._count = 0
        self._sum = 0
        self._rows: list[Row] = []
        self._rows_bytes = 0

    def take_whole(self) -> None:
        """Hear that cases are handed over: answers that never leave else go along with them."""
        self._whole = True

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
        if head.case == NO_CASE and not self._rules.own:
            raise Refused(_local(), "malformed")
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
        local = revision.case == NO_CASE or revision.kind in VAULT_KINDS
        if local and not self._rules.own:
            raise Refused(_local(), "malformed")
        if not self._rules.own:
            self._refuse_open(revision)
        self._waiting.append((revision, line))
        self._waiting_bytes += len(line)
        if len(self._waiting) == _AT_ONCE or self._waiting_bytes >= PORTION:
            self._put()

    def _put(self) -> None:
        """Put what was taken into the log, many at once."""
        known = holding.which_are_here(self._connection, [one.id for one, _ in self._waiting])
        new = []
        for revision, line in self._waiting:
            if revision.id in known:
                self._counts.doubled += 1
                self._counts.doubled_cases.add(revision.case)
                continue
            known.add(revision.id)
            if revision.case in self._erased:
                self._take_of_erased(revision, line)
                continue
            if not self._is_bound(revision.writer):
                raise _refused(_not_covered())
            new.append((revision, line))
            self._sum += int(revision.id, 16)
            self._chains.add(self._refs.chain(revision.case, revision.writer))
        self._waiting.clear()
        self._waiting_bytes = 0
        self._count += len(new)
        rows = insert_many(self._connection, self._refs, new)
        self._rows_bytes += sum(len(line) for _, line in new)
        if self._rows_bytes <= _KEPT:
            self._rows += rows
        else:
            self._rows.clear()

    def take_sealed(self, line: bytes) -> None:
        """Take a sealed part; one that no revision names at its place is left out."""
        if self._waiting:
            self._put()
        try:
            part = SealedPart.from_bytes(line)
        except SealedError:
            raise _refused(message("Import", "a secret part is not in the exact form.")) from None
        if not self._whole and any(
            self._derived.meaning(kind).of(part.leaf).local
            for kind in sealed.kinds_naming(self._connection, part)
        ):
            raise Refused(_local_answer(), "malformed")
        if sealed.keep(self._connection, part, at=self._rules.at):
            self._counts.sealed += 1
            self._counts.sealed_cases.add(part.case)
        else:
            self._counts.stray += 1

    def _refuse_open(self, revision: Revision) -> None:
        """Refuse an answer in the clear of which its form says that it never leaves a vault.

        An older version of the form may have been open there: privacy only rises. What is secret
        stays as it came: it may leave, and hiding it is for whoever shows it.
        """
        meaning = self._derived.meaning(revision.kind)
        if meaning.form is None or _is_older(revision.form, meaning.form):
            return
        for leaf, change in revision.changes.items():
            clear = change.value is not None and not is_opaque(change.value)
            if clear and meaning.of(leaf).local:
                raise Refused(_local_answer(), "malformed")

    def finish(self) -> Arrivals:
        """Judge what came in, derive what follows from it, and say what it is."""
        if self._waiting:
            self._put()
        change_total(self._connection, self._count, self._sum)
        for case, writer in sorted(self._held_chains):
            holding.check(self._connection, case, writer, refuse=_uncovered)
        for chain in sorted(self._chains):
            self._finish_chain(chain)
        before, undecided = self._open_before(), self._undecided()
        text = message("Import", "Bringing the overviews up to date")
        last = last_seq(self._connection)
        stale = Stale()
        for page in self._pages(last):
            self._derived.add(self._connection, page, stale=stale)
            self._progress.report(page[-1].seq - self._start, last - self._start, text)
        self._derived.finish(self._connection, stale)
        return self._arrivals(before, undecided)

    def _pages(self, last: int) -> Iterator[list[Logged]]:
        """Yield what came in up to ``last``, some hundred at a time."""
        if self._rows_bytes > _KEPT or self._counts.held:  # what is held has left the log
            yield from pages(self._connection, after=self._start, until=last)
        else:
            yield from ([logged(row) for row in some] for some in batches(self._rows, PAGE))

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

    def _open_before(self) -> dict[int, int]:
        rows = self._connection.all(
            "SELECT record, incomplete FROM record_summary WHERE conflicts > 0 OR incomplete > 0"
        )
        return dict(rows)

    def _undecided(self) -> set[tuple[RecordKey, str]]:
        """Return the parts of records in which versions differ: each is one decision."""
        return {
            (key, part_of(self._derived.form(key.kind), leaf))
            for key, leaf in records.in_conflict(self._connection)
        }

    def _arrivals(self, before: dict[int, int], undecided: set[tuple[RecordKey, str]]) -> Arrivals:
        connection, new = self._connection, (self._start,)
        # By seq and nothing else: an index over records would be read from one end to the other.
        touched = (
            " FROM revision NOT INDEXED JOIN record ON record.ref = revision.record WHERE seq > ?"
        )
        incomplete = sum(now > before.get(record, 0) for record, now in self._open_before().items())
        rows = connection.all(f"SELECT DISTINCT case_id{touched}", new)
        cases = sorted({CaseId(case) for (case,) in rows} | self._counts.sealed_cases)
        new_cases = [
            case
            for case in cases
            if connection.one(
                "SELECT 1 FROM record WHERE case_id = ? AND ref <= ? LIMIT 1",
                (case, self._record_start),
            )
            is None
        ]
        kinds = connection.all(f"SELECT DISTINCT kind{touched}", new)
        forks = tuple(sorted(set(self._counts.forks)))
        some = int(connection.value(f"SELECT count(DISTINCT record){touched}", new))
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
            changed_records=some - new_records,
            conflicts=len(self._undecided() - undecided),
            incomplete=incomplete,
            sealed=self._counts.sealed,
            stray=self._counts.stray,
            cases=tuple(cases),
            new_cases=tuple(new_cases),
            doubled_cases=tuple(sorted(self._counts.doubled_cases - self._erased)),
            kinds=frozenset(Kind(kind) for (kind,) in kinds),
            forks=forks,
            own_fork=any(one.writer == self._rules.own_writer for one in forks),
        )


def _is_older(name: str, form: Form) -> bool:
    """Tell whether ``name`` is a lower version of ``form``."""
    id, _, version = name.partition("@")
    return id == form.name.partition("@")[0] and int(version) < form.version


Feed = Callable[[Incoming], None]
"""Gives the lines of one import to an Incoming: heads, revisions, sealed parts."""


def _not_covered() -> Message:
    return message("Import", "nobody signed for one of the changes in it.")


def _uncovered() -> Refused:
    return _refused(_not_covered())


def _local_answer() -> Message:
    return message("Import", "it holds an answer that never leaves its own vault.")


def _local() -> Message:
    return message("Import", "it holds records that never leave their own vault.")
