"""Taking a bundle in: first looked through without a trace, then imported whole or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from desktop_app.app import (
    evaluation_exchange,
    handed,
    incoming_files,
    installing,
    merged,
    tombstones,
    updates,
)
from desktop_app.app.backups import before_import
from desktop_app.app.changes import Changes
from desktop_app.app.consulting import note_cases
from desktop_app.app.receipts import fell_back, take_receipt
from desktop_app.app.session import Session
from desktop_app.app.updates import Taken
from desktop_app.bundle.format import Manifest
from desktop_app.bundle.read import Keyring, Opened, read_bundle
from desktop_app.bundle.receipt import Receipt
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.crypto import minisign
from desktop_app.crypto.identity import public_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.head import SignedHead
from desktop_app.domain.ids import CaseId, Digest, KeyId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.contacts import Contact
from desktop_app.store.exchange import BundleIn
from desktop_app.store.importing import Incoming, Refused
from desktop_app.store.merged import mark
from desktop_app.text import message

_READ_PARTS: Final = frozenset({"cases", "handover", "receipt", "evaluation", "update"})
_ANSWERED: Final = frozenset({"malformed", "too_large"})
"""Refusals that are the sender's doing; damage on the way is told by nobody but the reader."""
_MOST_UPDATE: Final = 32 << 20
"""Bytes of an update that are kept in memory."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a bundle would bring. ``copy`` is the encrypted copy in the vault, to be imported.

    ``handed``: the cases that it hands over to this vault. ``update``: the number of an update of
    headquarters that it carries, 0 for revocations alone, None for no update. ``quarter``: whose
    counts for the evaluation it carries, empty for none.
    """

    copy: Path
    manifest: Manifest
    sender: Contact
    arrivals: Arrivals
    doubled: bool
    has_receipt: bool
    handed: tuple[CaseId, ...] = ()
    update: int | None = None
    quarter: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a bundle brought.

    ``confirmed``: own bundles that its receipt says arrived. ``handed``: cases that are looked
    after here from now on. ``update``: what an update of headquarters changed. ``fell_back``: how
    many chains the sender lost; it was put back from a backup. ``quarter``: as in ``Looked``.
    """

    manifest: Manifest
    sender: Contact
    arrivals: Arrivals
    confirmed: int
    changes: Changes
    handed: tuple[CaseId, ...] = ()
    update: Taken | None = None
    fell_back: int = 0
    quarter: str = ""


@dataclass(slots=True)
class _Visit:
    """Takes the parts of a bundle: lines go on to the store, the receipt is kept for later."""

    session: Session
    incoming: Incoming | None = None
    manifest_seen: Manifest | None = None
    receipts: list[Receipt] = field(default_factory=list)
    tombstones: list[bytes] = field(default_factory=list)
    cases: set[CaseId] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    update_number: int | None = None
    cells: bytes | None = None
    quarter: str = ""
    sums: Digest | None = None
    declined: bool = False

    def signed(self, sums: Digest) -> None:
        """Hear that the signature holds."""
        self.sums = sums

    def manifest(self, manifest: Manifest) -> None:
        self.manifest_seen = manifest
        with self._declining():
            self._check_parts(manifest)
        if "handover" in manifest.parts:
            self._into.take_whole()

    @contextlib.contextmanager
    def _declining(self) -> Iterator[None]:
        """Note that it is this vault that takes no such part, so that the sender hears of it."""
        try:
            yield
        except UserError:
            self.declined = True
            raise

    def _check_parts(self, manifest: Manifest) -> None:
        unknown = set(manifest.parts) - _READ_PARTS
        if unknown:
            raise UserError(
                message(
                    "Import",
                    "This bundle carries a part that this vault does not take in: %1. "
                    "Nothing was changed.",
                ).fill(", ".join(sorted(unknown)))
            )
        if "update" in manifest.parts:
            updates.check_sender(self.session, manifest.sender)
        if "evaluation" in manifest.parts:
            evaluation_exchange.check_reader(self.session)

    @property
    def _into(self) -> Incoming:
        if self.incoming is None:
            raise RuntimeError("no import is open")
        return self.incoming

    def head(self, line: bytes) -> None:
        self._into.take_head(line)
        if self.manifest_seen is not None and "handover" in self.manifest_seen.parts:
            self.cases.add(SignedHead.from_bytes(line).head.case)

    def revision(self, line: bytes) -> None:
        self._into.take_revision(line)

    def sealed(self, line: bytes) -> None:
        self._into.take_sealed(line)

    def tombstone(self, line: bytes) -> None:
        """An erasure elsewhere erases nothing here without a person's yes; it is told."""
        self.tombstones.append(line)

    def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)

    def look_at_update(self, sender: KeyId) -> None:
        """Say which update came; raises BundleRefused for one that is not what it should be."""
        if self.files:
            self.update_number = updates.look_at_update(self.files, sender)

    def evaluation(self, data: bytes) -> None:
        """Take counts and nothing else; anything but cells refuses the bundle."""
        with self._declining():
            self.quarter = evaluation_exchange.check_cells(self.session, data)
        self.cells = data

    def update(self, name: str, data: bytes) -> None:
        """Keep a file of an update until all of them are there."""
        self.files[name] = data
        if sum(map(len, self.files.values())) > _MOST_UPDATE:
            raise BundleRefused("too_large")


def look(session: Session, copy: Path, progress: Progress | None = None) -> Looked:
    """Read a copied bundle to its end and say what it would bring; nothing stays.

    Raises UserError when it must not be imported. A file of an unknown sender waits in the vault
    until its card was verified, one of a newer version until the program is newer; any other copy
    that is refused is removed. What is refused of a known sender is answered with the next bundle.
    """
    visit = _Visit(session)
    try:
        opened, arrivals = _read(session, copy, visit, dry_run=True, progress=progress)
        visit.look_at_update(opened.manifest.sender)
    except BundleRefused as refused:
        if refused.reason in incoming_files.WAITING:
            incoming_files.let_wait(session, copy, refused)
        else:
            incoming_files.forget(session, copy)
            _note_refused(session, visit, refused)
        raise
    except UserError as error:
        incoming_files.forget(session, copy)
        _note_refused(session, visit, error)
        raise
    except BaseException:
        incoming_files.unless_waiting(session, copy)
        raise
    manifest = opened.manifest
    return Looked(
        copy,
        manifest,
        _contact(session, manifest.sender),
        arrivals,
        session.store.exchange.has_received(manifest.sender, manifest.bundle),
        bool(visit.receipts and visit.receipts[0].answers),
        tuple(sorted(visit.cases)),
        visit.update_number,
        visit.quarter,
    )


def import_copy(session: Session, copy: Path, progress: Progress | None = None) -> Imported:
    """Make a backup, import a copied bundle in one transaction, then remove the copy.

    Cancel, a lock or a refusal leave everything as it was, and the copy goes then, too, unless it
    waits for its sender's card. Importing twice changes nothing.
    """
    try:
        before_import(session, progress)
        imported = _import(session, copy, progress)
    except BaseException:
        incoming_files.unless_waiting(session, copy)
        raise
    incoming_files.forget(session, copy)
    return imported


def _import(session: Session, copy: Path, progress: Progress | None) -> Imported:
    confirmed, taken = 0, None
    with session.store.writing():
        before = mark(session.store.database)
        visit = _Visit(session)
        opened, arrivals = _read(session, copy, visit, dry_run=False, progress=progress)
        manifest = opened.manifest
        session.store.telling.touch(arrivals.cases)
        session.store.telling.share(manifest.sender, arrivals.cases)
        tombstones.take(session, _contact(session, manifest.sender).name, visit.tombstones)
        for receipt in visit.receipts:
            confirmed += take_receipt(
                session,
                manifest.sender,
                receipt,
                number=manifest.number,
                made=manifest.made,
                bundle=manifest.bundle,
            )
        mine = handed.take_over(session, manifest, sorted(visit.cases))
        if visit.files:
            taken = updates.take_update(session, manifest.sender, visit.files)
        if visit.cells is not None:
            # The sender's clock orders its corrections, whatever order the sticks come in.
            at = min(manifest.made, session.at())
            evaluation_exchange.take_cells(session, manifest.sender, visit.cells, at)
        joined = merged.kept(session, before, manifest.sender, arrivals)
        session.store.exchange.add_in(_bundle_in(session, opened, arrivals, visit.quarter, joined))
        note_cases(session, "import", manifest.bundle, arrivals.cases)
        session.store.audit.note(
            "import",
            session.by,
            details={
                "bundle": manifest.bundle,
                "number": manifest.number,
                "revisions": arrivals.revisions,
                "doubled": arrivals.doubled,
                "held": arrivals.held,
                "sealed": arrivals.sealed,
            },
        )
        if taken is not None:  # files are no part of the transaction: last, once all else held
            installing.install(session, taken.content)
    return Imported(
        manifest,
        _contact(session, manifest.sender),
        arrivals,
        confirmed,
        Changes.all(),
        mine,
        taken,
        fell_back(session, manifest.sender) if visit.receipts else 0,
        visit.quarter,
    )


def give_up(session: Session, copy: Path) -> None:
    """Forget a copied bundle that is not to be imported now; one that waited waits on."""
    incoming_files.unless_waiting(session, copy)


def _note_refused(session: Session, visit: _Visit, error: UserError) -> None:
    """Note a bundle that its sender made wrong, or that this vault does not take, for a receipt."""
    manifest = visit.manifest_seen
    reason = "not_taken" if visit.declined else ""
    if isinstance(error, Refused) or (
        isinstance(error, BundleRefused) and error.reason in _ANSWERED
    ):
        reason = error.reason
    if manifest is None or visit.sums is None or not reason:
        return
    with session.store.writing():
        session.store.exchange.add_in(
            BundleIn(
                manifest.bundle,
                manifest.sender,
                manifest.number,
                session.at(),
                session.by,
                visit.sums,
                tuple(manifest.parts),
                "refused",
                reason,
            )
        )
        session.store.audit.note(
            "import",
            session.by,
            details={"bundle": manifest.bundle, "number": manifest.number, "refused": reason},
        )


def import_file(session: Session, source: Path, progress: Progress | None = None) -> Imported:
    """Copy a bundle in, look it through and import it: what a terminal does in one go."""
    looked = look(session, incoming_files.copy_in(session, source), progress)
    return import_copy(session, looked.copy, progress)


def _read(
    session: Session, copy: Path, visit: _Visit, *, dry_run: bool, progress: Progress | None
) -> tuple[Opened, Arrivals]:
    opened: list[Opened] = []

    def feed(incoming: Incoming) -> None:
        visit.incoming = incoming
        with copy.open("rb") as file:
            opened.append(
                read_bundle(
                    file,
                    visit,
                    keyring=_keyring(session, visit),
                    progress=progress,
                    size=copy.stat().st_size,
                )
            )

    arrivals = session.store.import_revisions(feed, dry_run=dry_run, progress=progress)
    return opened[0], arrivals


def _keyring(session: Session, visit: _Visit) -> Keyring:
    return Keyring(
        [one.key for one in session.keys.receiving],
        {session.keys.device.id},
        _sender_of(session),
        visit.signed,
    )


def _sender_of(session: Session) -> Callable[[bytes], KeyId | None]:
    contacts = session.store.contacts.all()

    def find(key_id: bytes) -> KeyId | None:
        for contact in contacts:
            if minisign.key_id(public_of(contact.key)) != key_id:
                continue
            if contact.state == "revoked":
                raise UserError(
                    message(
                        "Import",
                        "This bundle comes from a key that was revoked. Nothing was changed. "
                        "Ask the sender for their new card.",
                    )
                )
            return contact.key if contact.state == "verified" else None
        return None

    return find


def _contact(session: Session, key: KeyId) -> Contact:
    contact = session.store.contacts.get(key)
    if contact is None:
        raise BundleRefused("unknown_sender")
    return contact


def _bundle_in(
    session: Session, opened: Opened, arrivals: Arrivals, quarter: str, joined: list[Value]
) -> BundleIn:
    manifest = opened.manifest
    counts: dict[str, Value] = {
        "revisions": arrivals.revisions,
        "records": arrivals.new_records + arrivals.changed_records,
        "conflicts": arrivals.conflicts,
        "held": arrivals.held,
        "sealed": manifest.counts.sealed,
        "cases": [*sorted({*arrivals.cases, *arrivals.doubled_cases})],
        "merged": joined,
    }
    if quarter:
        counts["evaluation"] = quarter
    return BundleIn(
        manifest.bundle,
        manifest.sender,
        manifest.number,
        session.at(),
        session.by,
        opened.sums,
        tuple(manifest.parts),
        "held" if arrivals.held and not arrivals.revisions else "arrived",
        counts=counts,
    )
