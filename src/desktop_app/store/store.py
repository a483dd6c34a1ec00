"""The store of one vault: everything that is saved, behind one door.

``Store`` holds the database and hands each subject to its module. All writes of one use case stand
in ``with store.writing():``, which is one transaction; a single call is one by itself. Reads see
what was committed, and inside ``writing()`` what the transaction did so far. Each thread gets a
connection of its own; a worker thread calls ``release_thread`` when it ends.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.head import Head, SignedHead, Verify
from desktop_app.domain.ids import (
    NO_CASE,
    CaseId,
    Digest,
    KeyId,
    Kind,
    Leaf,
    RecordId,
    RecordKey,
    RevisionId,
    WriterId,
)
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import Revision
from desktop_app.forms.reference import Clock
from desktop_app.progress import Progress, Quiet
from desktop_app.store import (
    chains,
    erasing,
    holding,
    importing,
    log,
    outgoing,
    records,
    releasing,
    saving,
    sealed,
    search,
)
from desktop_app.store.agenda import AgendaEntry, Span
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.audit import Audit, milliseconds
from desktop_app.store.chains import Fork
from desktop_app.store.contacts import Contacts
from desktop_app.store.database import Database
from desktop_app.store.derived import VERSION, Derived, FormOf
from desktop_app.store.evaluation import EvaluationStore
from desktop_app.store.exchange import Exchange
from desktop_app.store.holding import Held, Revocation, Tombstone
from desktop_app.store.importing import Feed, Incoming
from desktop_app.store.lists import Lists
from desktop_app.store.outgoing import Content, Piece
from desktop_app.store.records import CaseSummary, RecordSummary
from desktop_app.store.releasing import Mark
from desktop_app.store.saving import Author, NewRevision, Signer
from desktop_app.store.sealed import PartState
from desktop_app.store.search import Hit
from desktop_app.store.settings import Settings
from desktop_app.store.telling import Telling

APPLICATION: Final = 0x57594D53  # "WYMS"
VAULT: Final = "store.vault"
GENERATION: Final = "store.generation"
WRITER: Final = "store.writer"
_DERIVED: Final = "store.derived"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a store is given from outside.

    ``form_of`` answers the newest form of a kind, ``forms`` is a text that changes whenever any
    form does (the derived tables are then rebuilt), ``verify`` checks an Ed25519 signature, and
    ``terms`` are those whose ends stand in the agenda.
    """

    form_of: FormOf
    forms: str
    verify: Verify
    now: Callable[[], datetime]
    random: Callable[[int], bytes]
    terms: Sequence[Clock] = ()


class _DryRun(Exception):
    """Ends what is only tried, so that its transaction is rolled back."""


class Store:
    """The store of one vault. See the module for transactions and threads."""

    def __init__(self, database: Database, surroundings: Surroundings) -> None:
        """Use a database whose schema is up to date (``open_store``)."""
        self.database = database
        self.settings = Settings(database)
        self.audit = Audit(database, now=surroundings.now, random=surroundings.random)
        self.contacts = Contacts(database)
        self.exchange = Exchange(database)
        self.telling = Telling(database)
        self.lists = Lists(database)
        self.evaluation = EvaluationStore(database)
        self._around = surroundings
        self._derived = Derived(surroundings.form_of, surroundings.terms)

    # Transactions and threads

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Hold one transaction for several writes; all or nothing of them stays."""
        with self.database.writing():
            yield

    @contextlib.contextmanager
    def reading(self, *, much: bool = False) -> Iterator[None]:
        """Hold one view for several reads, whatever is written meanwhile; ``much``: large ones."""
        large = self.database.connection.large_cache() if much else contextlib.nullcontext()
        with large, self.database.reading():
            yield

    def release_thread(self) -> None:
        """Close the calling thread's connection."""
        self.database.release_thread()

    def interrupt(self) -> None:
        """Stop the work of all other threads for good, before the vault is closed.

        It ends with Cancelled and is rolled back.
        """
        self.database.interrupt()

    # Saving

    @property
    def writer(self) -> WriterId:
        """The writer of this vault."""
        text = self.settings.text(WRITER)
        if text is None:
            raise RuntimeError("a store has a writer")
        return WriterId(text)

    def renew_writer(self) -> WriterId:
        """Write as a new writer from now on: after the vault was put back from a backup."""
        writer = WriterId(self._around.random(16).hex())
        self.settings.put(WRITER, writer)
        return writer

    def append(self, new: Sequence[NewRevision], *, signer: Signer) -> list[Revision]:
        """Save: append a revision for each of ``new``, derive what follows, sign the heads.

        Secret and local values, by the newest form, are sealed apart; one that did not change
        keeps its sealed part. An audit line is written for each record. Raises ValueError for an
        unknown form, and sealed.Unsealable for a digest that is not one of that leaf.
        """
        with self.database.writing() as connection:
            author = Author(self.writer, signer, self._around.random)
            made = saving.append(connection, self._derived, new, author=author)
            for by, some in itertools.groupby(new, key=lambda one: one.by):
                self.audit.note_each("save", by, [saving.subject_of(one) for one in some])
        return made

    # Reading records

    def state(self, key: RecordKey) -> RecordState | None:
        """Return all that is known of a record; None when nothing is."""
        return records.state(self.database.connection, key)

    def revisions(self, key: RecordKey) -> list[Revision]:
        """Return the history of a record in order of time."""
        return records.revisions(self.database.connection, key)

    def records(
        self, kind: Kind | None = None, case: CaseId | None = None, *, hidden: bool = False
    ) -> list[RecordSummary]:
        """Return summaries, of one kind and case or of all, the first made first.

        Withdrawn and removed records only come with ``hidden``.
        """
        return records.summaries(self.database.connection, kind=kind, case=case, hidden=hidden)

    def summary(self, key: RecordKey) -> RecordSummary | None:
        """Return the summary of one record, hidden or not; None when it is not known."""
        return records.summary(self.database.connection, key)

    def unsettled(self) -> list[RecordSummary]:
        """Return the records with a leaf in conflict or incomplete, the last changed first."""
        return records.unsettled(self.database.connection)

    def find_record(self, record: RecordId) -> list[RecordKey]:
        """Return the records of that id in whatever case and kind."""
        return records.by_record_id(self.database.connection, record)

    def values(
        self,
        kind: Kind,
        leaves: Iterable[Leaf],
        *,
        case: CaseId | None = None,
        hidden: bool = False,
    ) -> dict[RecordKey, dict[Leaf, Value]]:
        """Return the settled values of some leaves of all records of a kind.

        Withdrawn and removed records only come with ``hidden``.
        """
        connection = self.database.connection
        return records.values(connection, kind, leaves, case=case, hidden=hidden)

    def cases(self) -> list[CaseSummary]:
        """Return every case with what its records add up to, the last changed first."""
        return records.cases(self.database.connection, NO_CASE)

    def agenda(
        self, start: str | None = None, end: str | None = None, *, done: bool | None = None
    ) -> list[AgendaEntry]:
        """Return the dates with ``start`` <= date < ``end`` (``2026-12-03``; None: open), in order.

        Every candidate of a leaf in conflict is there, marked. ``done``: only those that are, or
        are not.
        """
        return self.lists.agenda(Span(start, end, done=done, holding=False))

    def search(self, text: str, limit: int = 50, *, earlier: bool = False) -> list[Hit]:
        """Return the leaves in which every word of ``text`` begins a word.

        Current values come first; ``earlier``: also what was said before.
        """
        return search.find(self.database.connection, text, limit=limit, earlier=earlier)

    # Secrets

    def reveal(self, key: RecordKey, leaf: Leaf, digest: Digest) -> Value:
        """Return a secret value; raises LookupError when it is not here (absent, purged)."""
        return sealed.reveal(self.database.connection, key, leaf, digest=digest)

    def sealed_state(self, key: RecordKey, leaf: Leaf, digest: Digest) -> PartState | None:
        """Return whether a secret value is held, absent or purged; None: no such part there."""
        connection = self.database.connection
        ref = log.record_ref(connection, key)
        return None if ref is None else sealed.state_of(connection, ref, leaf, digest=digest)

    def purge(self, key: RecordKey, leaves: Iterable[Leaf], *, by: str) -> int:
        """Drop the secret values of some leaves for good; their digests stay. Returns how many."""
        at = milliseconds(self._around.now())
        with self.database.writing() as connection:
            count = sealed.purge(connection, key, frozenset(leaves), at=at)
            self.audit.note("purge", by, case=key.case, record=key.record, details={"parts": count})
        return count

    # Exchange

    def heads(self, *cases: CaseId) -> list[SignedHead]:
        """Return the signed heads of some cases, or of all."""
        return chains.heads(self.database.connection, *cases)

    def last_at(self, key: KeyId) -> int | None:
        """Return the newest time (UTC milliseconds) in a save of a device key, if there is one."""
        return chains.last_at(self.database.connection, key)

    def holdings(self, cases: Iterable[CaseId] | None = None) -> Iterator[Head]:
        """Yield how far each chain is here without a gap: what a receipt may say is held."""
        return chains.tips(self.database.connection, cases)

    def forks(self, case: CaseId | None = None) -> list[Fork]:
        """Return where a writer used a number twice: a laptop was put back from a backup."""
        return chains.forks(self.database.connection, case)

    def missing(self, cases: Iterable[CaseId], known: Iterable[Head]) -> list[Piece]:
        """Return what of ``cases`` goes beyond ``known``, what an addressee is known to hold."""
        return outgoing.pieces(self.database.connection, cases, known)

    def lines(self, *pieces: Piece) -> Iterator[bytes]:
        """Yield the revisions of pieces as they travel; the same again inside ``reading()``."""
        return outgoing.lines(self.database.connection, pieces)

    def contents(self, piece: Piece, before: int) -> list[Content]:
        """Return what a piece holds by kind, and whether beyond number ``before`` of its chain."""
        return outgoing.contents(self.database.connection, piece, before)

    def sealed_lines(
        self, case: CaseId, privacies: frozenset[str]
    ) -> Iterator[tuple[Digest, bytes]]:
        """Yield (digest, line) of the sealed parts held of a case.

        ``privacies``: which of ``secret`` and ``local`` may go, by the newest form.
        """
        may_go = sealed.among(privacies, self._derived.form)
        return sealed.of_case(self.database.connection, case, may_go=may_go)

    def sealed_digests(
        self, cases: Iterable[CaseId], privacies: frozenset[str]
    ) -> frozenset[Digest]:
        """Return the digests of the sealed parts held of cases; see ``sealed_lines``."""
        may_go = sealed.among(privacies, self._derived.form)
        return sealed.digests(self.database.connection, cases, may_go=may_go)

    def sealed_counts(self, privacies: frozenset[str], *cases: CaseId) -> Counter[CaseId]:
        """Return how many sealed parts are held, of some cases or of all; see ``sealed_lines``."""
        may_go = sealed.among(privacies, self._derived.form)
        return sealed.counts(self.database.connection, *cases, may_go=may_go)

    def import_revisions(
        self, feed: Feed, *, dry_run: bool, progress: Progress | None = None, own: bool = False
    ) -> Arrivals:
        """Take in what ``feed`` gives to an Incoming (heads, revisions, sealed parts), or nothing.

        One transaction: any exception, Cancelled and Refused among them, leaves the store as it
        was. A dry run does the same and takes it back; it is a transaction of its own. When own
        revisions contradict what came back (``own_fork``), a new writer is taken. ``own``: they
        come from this vault's own store that was set aside.
        """
        result: list[Arrivals] = []
        watch = progress if progress is not None else Quiet()
        connection = self.database.connection
        if dry_run and connection.in_transaction:
            raise RuntimeError("a dry run is a transaction of its own")
        try:
            with connection.large_cache(), connection.writing():
                rules = importing.Rules(
                    self._around.verify, self.writer, milliseconds(self._around.now()), own
                )
                incoming = Incoming(connection, self._derived, rules=rules, progress=watch)
                feed(incoming)
                result.append(incoming.finish())
                if dry_run:
                    raise _DryRun
                if result[0].own_fork:
                    self.renew_writer()
        except _DryRun:
            pass
        finally:
            if not connection.in_transaction:
                connection.checkpoint()
        return result[0]

    def held(self, case: CaseId | None = None) -> list[Held]:
        """Return the received revisions that wait for a person."""
        return holding.held(self.database.connection, case)

    def accept_held(self, ids: Iterable[RevisionId], *, by: str, reason: str) -> int:
        """Let held revisions in, each marked with who accepted it and why; return how many."""
        at = milliseconds(self._around.now())
        with self.database.writing() as connection:
            marks = [Mark(id, reason, by, at) for id in ids]
            count = releasing.accept(connection, self._derived, marks)
            self.audit.note("accept_held", by, details={"revisions": count})
        return count

    def marks(self, ids: Iterable[RevisionId]) -> dict[RevisionId, Mark]:
        """Return the marks of those revisions that were held and accepted."""
        return releasing.marks(self.database.connection, ids)

    def revoke(self, revocation: Revocation) -> None:
        """Trust a device key up to some heads only; what came in before stays."""
        with self.database.writing() as connection:
            holding.revoke(connection, revocation)

    def revocations(self) -> list[Revocation]:
        """Return the revoked keys."""
        return holding.revocations(self.database.connection)

    # Erasing

    def erase(self, case: CaseId, *, by: str, ground: str) -> int:
        """Erase a case, leaving a tombstone; return how many revisions went.

        ``ground`` is a code. The caller finishes it: ``erasing.pending``.
        """
        at = milliseconds(self._around.now())
        with self.database.writing() as connection:
            gone = erasing.erase(connection, self._derived, case, at=at, by=by, ground=ground)
            erasing.forget_settings(self.settings, case)
            erasing.note_pending(self.settings, (case,))
            self.audit.forget_case(case)
            self.audit.note("erase", by, details={"revisions": gone, "ground": ground})
        if not self.database.connection.in_transaction:
            self.database.checkpoint()
        return gone

    def tombstones(self) -> list[Tombstone]:
        """Return what was erased here."""
        return holding.tombstones(self.database.connection)

    # Derived tables

    def needs_reindex(self) -> bool:
        """Tell whether the derived tables were made by another version or other forms."""
        return self.settings.text(_DERIVED) != self._definition()

    def reindex(self, progress: Progress | None = None) -> None:
        """Drop the derived tables and build them from the log, in one transaction."""
        connection = self.database.connection
        with connection.large_cache(), connection.writing():
            self._derived.rebuild(connection, progress if progress is not None else Quiet())
            self.settings.put(_DERIVED, self._definition())
        connection.checkpoint()

    def derived_is_sound(self, progress: Progress | None = None) -> bool:
        """Tell whether a rebuild would give the same derived tables; changes nothing."""
        watch = progress if progress is not None else Quiet()
        result: list[bool] = []
        connection = self.database.connection
        try:
            with connection.large_cache(), connection.writing():
                sound = search.index_is_sound(connection)
                before = self._derived.fingerprint(connection)
                self._derived.rebuild(connection, watch)
                result.append(sound and self._derived.fingerprint(connection) == before)
                raise _DryRun
        except _DryRun:
            pass
        connection.checkpoint()
        return result[0]

    def _definition(self) -> str:
        forms = hashlib.sha256(self._around.forms.encode("utf-8")).hexdigest()
        return f"{VERSION}:{forms}"
