"""Making the file of a bundle: its parts are gathered, written, read back, and then noted as sent.

What goes is decided elsewhere (``exporting``, ``handing``, ``updates``).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final, Literal

from desktop_app import __version__
from desktop_app.app.changes import Changes
from desktop_app.app.consulting import note_cases
from desktop_app.app.contacts import ContactShown
from desktop_app.app.delivery import Flushed, Pace, deliver
from desktop_app.app.receipts import Telling, note_told, receipt_for
from desktop_app.app.session import Session
from desktop_app.app.tombstones import lines_for
from desktop_app.bundle.write import Contents, Header, Seal, Written, write_bundle
from desktop_app.crypto.envelope import Recipient
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, KeyId, new_uuid
from desktop_app.errors import UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store.exchange import BundleOut, Carried
from desktop_app.store.outgoing import Piece
from desktop_app.text import message

SUFFIX: Final = ".wmb"
_LETTERS: Final = "abcdefghijkmnopqrstuvwxyz"


def _nothing() -> Iterator[bytes]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes into a bundle, beside the receipts that always ride along.

    ``cases``: which part carries ``pieces`` and ``sealed`` (called twice). ``counts`` are kept with
    the bundle, ``details`` in the audit trail.
    """

    cases: Literal["cases", "handover"] | None = None
    pieces: tuple[Piece, ...] = ()
    sealed: Callable[[], Iterator[bytes]] = _nothing
    evaluation: bytes | None = None
    update: Mapping[str, bytes] = field(default_factory=dict)
    counts: Mapping[str, Value] = field(default_factory=dict)
    details: Mapping[str, Value] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing but a receipt would go."""
        return self.cases is None and self.evaluation is None and not self.update


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that was written and read back."""

    path: Path
    bundle: str
    number: int
    size: int
    cases: int
    revisions: int
    changes: Changes


def check_contact(contact: ContactShown) -> None:
    """Raise UserError unless bundles may be encrypted to a contact."""
    if contact.may_receive:
        return
    if contact.contact.state == "revoked":
        raise UserError(
            message(
                "Export",
                "The card of this contact is revoked: nothing is encrypted to it any more. Nothing "
                "was written. Ask for their new card.",
            )
        )
    raise UserError(
        message(
            "Export",
            "The fingerprint of this contact was never compared. Nothing was written. "
            "Compare it by telephone first.",
        )
    )


def make_bundle(
    session: Session,
    contact: ContactShown,
    gather: Callable[[], Parcel],
    *,
    folder: Path,
    noted: Callable[[BundleOut], None] = lambda _bundle: None,
    progress: Progress | None = None,
) -> Exported:
    """Write a bundle for ``contact`` into ``folder``, read it back, and note it.

    ``gather`` says what goes, inside the read transaction of the writing; ``noted`` joins the
    transaction in which the bundle is noted. Raises UserError for a contact that may not receive,
    for nothing to send, and whatever ``deliver`` and the callables raise; nothing is noted then.
    """
    check_contact(contact)
    key = contact.contact.key
    pace = Pace(progress or Quiet())
    with session.store.reading(much=True):
        parcel = gather()
        due = session.store.exchange.unanswered(key)
        if parcel.empty and not any(one.needs_receipt for one in due):
            raise UserError(
                message("Export", "There is nothing new for this contact. Nothing was written.")
            )
        header = Header(
            new_uuid(session.random),
            session.keys.device.id,
            key,
            session.store.exchange.next_number(key),
            session.at(),
            __version__,
        )
        carried = {piece.head.case for piece in parcel.pieces}
        telling = receipt_for(session, key, due, sent=carried)
        contents = Contents(
            parcel.cases,
            heads=_head_lines(session, parcel.pieces),
            revisions=lambda: _revision_lines(session, parcel.pieces),
            sealed=parcel.sealed,
            tombstones=lines_for(session, key) if parcel.cases else (),
            receipt=telling.receipt,
            evaluation=parcel.evaluation,
            update=parcel.update,
        )
        seal = Seal(session.keys.device.sign, _recipients(session, contact), session.random)

        def write(file: BinaryIO) -> tuple[Written, str]:
            written = write_bundle(Flushed(file, pace), header, contents, seal=seal, progress=pace)
            return written, written.file

        name = _file_name(session)
        written = deliver(folder, name, write, progress=pace)
    try:
        _note(session, key, name, written=written, parcel=parcel, telling=telling, noted=noted)
    except BaseException:
        # A bundle that is not noted here was not made: its number would be given twice.
        with contextlib.suppress(OSError):
            (folder / name).unlink()
        raise
    return Exported(
        folder / name,
        header.bundle,
        header.number,
        written.size,
        len(carried),
        sum(piece.count for piece in parcel.pieces),
        Changes(other=frozenset({"bundles"}), everything=True),
    )


def _note(
    session: Session,
    key: KeyId,
    name: str,
    *,
    written: Written,
    parcel: Parcel,
    telling: Telling,
    noted: Callable[[BundleOut], None],
) -> None:
    manifest, exchange = written.manifest, session.store.exchange
    counts: dict[str, Value] = {
        "revisions": manifest.counts.revisions,
        "sealed": manifest.counts.sealed,
        **parcel.counts,
    }
    bundle = BundleOut(
        manifest.bundle,
        key,
        manifest.number,
        manifest.made,
        session.by,
        name,
        "",
        tuple(manifest.parts),
        written.sums,
        written.size,
        counts,
        "verified",
    )
    due = [one.bundle for one in telling.receipt.answers]
    with session.store.writing():
        exchange.add_out(
            bundle, [Carried(one.head, one.after) for one in parcel.pieces], receipts_for=due
        )
        note_told(session, key, bundle.id, telling)
        noted(bundle)
        cases = {piece.head.case for piece in parcel.pieces}
        note_cases(session, "export", bundle.id, cases)
        details: dict[str, Value] = {
            "bundle": manifest.bundle,
            "number": manifest.number,
            "cases": len(cases),
            "revisions": manifest.counts.revisions,
            "sealed": manifest.counts.sealed,
            **parcel.details,
        }
        session.store.audit.note("export", session.by, details=details)


def sealed_lines(
    session: Session,
    key: KeyId,
    cases: Iterable[CaseId],
    *,
    privacies: frozenset[str],
    whole: bool = False,
) -> Callable[[], Iterator[bytes]]:
    """Return what yields the sealed parts of ``cases`` that the contact does not hold.

    ``whole``: those it holds, too.
    """
    chosen = tuple(cases)

    def lines() -> Iterator[bytes]:
        held = frozenset() if whole else session.store.contacts.sealed(key)
        for case in chosen:
            for digest, line in session.store.sealed_lines(case, privacies):
                if digest not in held:
                    yield line

    return lines


def _head_lines(session: Session, pieces: Iterable[Piece]) -> list[bytes]:
    """Return the signed heads that cover the revisions of ``pieces``, branches of forks too."""
    wanted = {(piece.head.case, piece.head.writer) for piece in pieces}
    cases = {case for case, _ in wanted}
    return [
        one.to_bytes()
        for one in (session.store.heads(*cases) if cases else ())
        if (one.head.case, one.head.writer) in wanted
    ]


def _revision_lines(session: Session, pieces: Iterable[Piece]) -> Iterator[bytes]:
    return session.store.lines(*pieces)


def _recipients(session: Session, contact: ContactShown) -> tuple[Recipient, ...]:
    own = [contact.card.receiving_on(session.today())]
    return tuple([*own, contact.card.recovery] if contact.card.recovery else own)


def _file_name(session: Session) -> str:
    """Return eight random letters: a file name says nothing."""
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in session.random(8)) + SUFFIX
