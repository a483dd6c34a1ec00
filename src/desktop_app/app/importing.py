"""Taking a bundle in: first looked through without a trace, then imported whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.receipts import take_receipt
from desktop_app.app.session import Session
from desktop_app.bundle.format import Manifest
from desktop_app.bundle.read import Keyring, Opened, read_bundle
from desktop_app.bundle.receipt import Receipt
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.crypto import minisign
from desktop_app.crypto.identity import public_of
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.contacts import Contact
from desktop_app.store.exchange import BundleIn, WaitingFile
from desktop_app.store.importing import Incoming
from desktop_app.text import message

_READ_PARTS: Final = frozenset({"cases", "handover", "receipt"})


@dataclass(frozen=True, slots=True)
class Looked:
    """What a bundle would bring. ``copy`` is the encrypted copy in the vault, to be imported."""

    copy: Path
    manifest: Manifest
    sender: Contact
    arrivals: Arrivals
    doubled: bool
    has_receipt: bool


@dataclass(frozen=True, slots=True)
class Imported:
    """What a bundle brought. ``confirmed``: own bundles that its receipt says arrived."""

    manifest: Manifest
    sender: Contact
    arrivals: Arrivals
    confirmed: int
    changes: Changes


@dataclass(slots=True)
class _Visit:
    """Takes the parts of a bundle: lines go on to the store, the receipt is kept for later."""

    session: Session
    incoming: Incoming
    manifest_seen: Manifest | None = None
    receipts: list[Receipt] = field(default_factory=list)

    def manifest(self, manifest: Manifest) -> None:
        unknown = set(manifest.parts) - _READ_PARTS
        if unknown:
            raise UserError(
                message(
                    "Import",
                    "This bundle carries a part that this vault does not take in: %1. "
                    "Nothing was changed.",
                ).fill(", ".join(sorted(unknown)))
            )
        self.manifest_seen = manifest

    def head(self, line: bytes) -> None:
        self.incoming.take_head(line)

    def revision(self, line: bytes) -> None:
        self.incoming.take_revision(line)

    def sealed(self, line: bytes) -> None:
        self.incoming.take_sealed(line)

    def tombstone(self, line: bytes) -> None:
        """An erasure elsewhere erases nothing here without a person's yes; it is not acted on."""

    def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)

    def evaluation(self, data: bytes) -> None:
        """Never called: such a part was refused with the manifest."""
        raise BundleRefused("malformed") from ValueError(len(data))

    def update(self, name: str, data: bytes) -> None:
        """Never called: such a part was refused with the manifest."""
        raise BundleRefused("malformed") from ValueError(len(name) + len(data))


def copy_in(session: Session, source: Path) -> Path:
    """Copy an encrypted file into the vault, so that the stick may be pulled; raises UserError."""
    folder = session.vault.folder.incoming
    target = folder / f"{session.random(8).hex()}.wmb"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        shutil.copyfile(source, target)
    except OSError:
        target.unlink(missing_ok=True)
        raise UserError(
            message(
                "Import",
                "The file could not be read: the stick was pulled out, or it is damaged. "
                "Nothing was changed. Put it in again and retry.",
            )
        ) from None
    return target


def look(session: Session, copy: Path, progress: Progress | None = None) -> Looked:
    """Read a copied bundle to its end and say what it would bring; nothing stays.

    Raises UserError when it must not be imported. A file of an unknown sender waits in the vault
    until its card was verified; any other copy that is refused is removed.
    """
    try:
        opened, arrivals, visit = _read(session, copy, dry_run=True, progress=progress)
    except BundleRefused as refused:
        if refused.reason == "unknown_sender":
            session.store.exchange.put_waiting(
                WaitingFile(copy.name, session.at(), None, refused.reason)
            )
        else:
            copy.unlink(missing_ok=True)
        raise
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    known = {one.id for one in session.store.exchange.received(opened.manifest.sender)}
    return Looked(
        copy,
        opened.manifest,
        _contact(session, opened.manifest.sender),
        arrivals,
        opened.manifest.bundle in known,
        bool(visit.receipts and visit.receipts[0].answers),
    )


def import_copy(session: Session, copy: Path, progress: Progress | None = None) -> Imported:
    """Import a copied bundle in one transaction, then remove the copy.

    Cancel, a lock or a refusal leave everything as it was, and the copy goes then, too, unless it
    waits for its sender's card. Importing twice changes nothing.
    """
    try:
        imported = _import(session, copy, progress)
    except BaseException:
        if copy.name not in {one.name for one in session.store.exchange.waiting()}:
            copy.unlink(missing_ok=True)
        raise
    give_up(session, copy)
    return imported


def _import(session: Session, copy: Path, progress: Progress | None) -> Imported:
    confirmed = 0
    with session.store.writing():
        opened, arrivals, visit = _read(session, copy, dry_run=False, progress=progress)
        manifest = opened.manifest
        for receipt in visit.receipts:
            confirmed += take_receipt(
                session, manifest.sender, receipt, number=manifest.number, made=manifest.made
            )
        if set(manifest.parts) != {"receipt"}:
            session.store.exchange.add_in(_bundle_in(session, opened, arrivals))
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
    return Imported(
        manifest, _contact(session, manifest.sender), arrivals, confirmed, Changes.all()
    )


def give_up(session: Session, copy: Path) -> None:
    """Forget a copied bundle that is not to be imported."""
    copy.unlink(missing_ok=True)
    session.store.exchange.drop_waiting(copy.name)


def import_file(session: Session, source: Path, progress: Progress | None = None) -> Imported:
    """Copy a bundle in, look it through and import it: what a terminal does in one go."""
    looked = look(session, copy_in(session, source), progress)
    return import_copy(session, looked.copy, progress)


def _read(
    session: Session, copy: Path, *, dry_run: bool, progress: Progress | None
) -> tuple[Opened, Arrivals, _Visit]:
    visits: list[_Visit] = []
    opened: list[Opened] = []

    def feed(incoming: Incoming) -> None:
        visit = _Visit(session, incoming)
        visits.append(visit)
        with copy.open("rb") as file:
            opened.append(
                read_bundle(
                    file,
                    visit,
                    keyring=_keyring(session),
                    progress=progress,
                    size=copy.stat().st_size,
                )
            )

    arrivals = session.store.import_revisions(feed, dry_run=dry_run, progress=progress)
    return opened[0], arrivals, visits[0]


def _keyring(session: Session) -> Keyring:
    return Keyring(
        [one.key for one in session.keys.receiving],
        {session.keys.device.id},
        _sender_of(session),
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


def _bundle_in(session: Session, opened: Opened, arrivals: Arrivals) -> BundleIn:
    manifest = opened.manifest
    return BundleIn(
        manifest.bundle,
        manifest.sender,
        manifest.number,
        session.at(),
        session.by,
        opened.sums,
        tuple(manifest.parts),
        "arrived",
        counts={
            "revisions": arrivals.revisions,
            "records": arrivals.new_records + arrivals.changed_records,
            "cases": list(arrivals.cases),
        },
    )
