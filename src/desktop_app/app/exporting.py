"""Making a bundle: what leaves, what stays, written and read back before it is called exported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final, Literal, TypeAlias

from desktop_app import __version__
from desktop_app.app.cases import codenames
from desktop_app.app.changes import Changes
from desktop_app.app.contacts import ContactShown
from desktop_app.app.delivery import deliver, room_in
from desktop_app.app.receipts import fell_back, receipt_for
from desktop_app.app.session import Session
from desktop_app.bundle.write import Contents, Header, Seal, Written, write_bundle
from desktop_app.crypto.envelope import Recipient
from desktop_app.domain.ids import CaseId, KeyId, Kind, WriterId, new_uuid
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.exchange import BundleOut, Carried
from desktop_app.store.outgoing import Piece
from desktop_app.text import Words, message

Standing: TypeAlias = Literal["here", "in_bundle", "confirmed"]
"""Where a case stands: something only on this laptop, all in a bundle, all confirmed."""
SUFFIX: Final = ".wmb"
_LETTERS: Final = "abcdefghijkmnopqrstuvwxyz"
_SECRET: Final = frozenset({"secret"})
_LOCAL: Final = frozenset({"local"})


@dataclass(frozen=True, slots=True)
class CaseOffer:
    """What may leave of one case.

    ``new`` changes were in no bundle to this contact, ``again`` ones were but are not confirmed.
    ``kinds`` are the forms they belong to. ``since``: the oldest change that goes. ``secrets``:
    shielded values that stay; ``local``: those that never leave. ``bundle``: number and day of the
    last bundle with it.
    """

    case: CaseId
    codename: str
    new: int
    again: int
    size: int
    kinds: tuple[tuple[Words, int], ...]
    since: datetime | None
    standing: Standing
    bundle: tuple[int, datetime] | None
    secrets: int
    local: int
    drafts: int


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What a bundle to one contact would carry now. ``number``: the bundle's running number.

    ``fell_back``: how many chains the contact lost by its last receipt; it was put back from a
    backup, and what it lost goes again.
    """

    contact: ContactShown
    number: int
    offers: tuple[CaseOffer, ...]
    receipts: int
    fell_back: int = 0


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


def plan_export(session: Session, contact: ContactShown) -> ExportPlan:
    """Return what could leave for ``contact``, the cases with something new first."""
    key = contact.contact.key
    carried = _carried(session, key)
    names = {case: codename for case, codename, _ in codenames(session)}
    offers = [
        _offer(session, key, one.case, codename=names.get(one.case, ""), carried=carried)
        for one in session.store.cases()
    ]
    return ExportPlan(
        contact,
        session.store.exchange.next_number(key),
        tuple(sorted(offers, key=lambda one: (-one.new, -one.again, one.codename))),
        len(session.store.exchange.unreceipted(key)),
        fell_back(session, key),
    )


def _carried(session: Session, key: KeyId) -> dict[tuple[CaseId, WriterId], tuple[int, BundleOut]]:
    """Return how far each chain went in bundles to ``key``, and the last bundle that took it."""
    found: dict[tuple[CaseId, WriterId], tuple[int, BundleOut]] = {}
    for bundle in session.store.exchange.out(key):
        if bundle.state == "lost":
            continue
        for one in session.store.exchange.carried(bundle.id):
            place = (one.head.case, one.head.writer)
            if place not in found or found[place][0] < one.head.n:
                found[place] = (one.head.n, bundle)
    return found


def _offer(
    session: Session,
    key: KeyId,
    case: CaseId,
    *,
    codename: str,
    carried: dict[tuple[CaseId, WriterId], tuple[int, BundleOut]],
) -> CaseOffer:
    pieces = session.store.missing([case], session.store.contacts.heads(key, [case]))
    new = again = size = 0
    kinds: dict[str, int] = {}
    since: int | None = None
    last: BundleOut | None = None
    for piece in pieces:
        before, bundle = carried.get((piece.head.case, piece.head.writer), (0, None))
        size += piece.size
        last = bundle or last
        for one in session.store.contents(piece, before):
            if one.new:
                new += one.count
            else:
                again += one.count
            since = one.oldest if since is None else min(since, one.oldest)
            kinds[one.kind] = kinds.get(one.kind, 0) + one.count
    if last is None:
        last = next((b for (c, _), (_, b) in carried.items() if c == case), None)
    standing: Standing = "here" if new else "in_bundle" if again else "confirmed"
    return CaseOffer(
        case,
        codename or case[:8].upper(),
        new,
        again,
        size,
        tuple((_form_title(session, kind), n) for kind, n in sorted(kinds.items())),
        _moment(since),
        standing,
        (last.number, _utc(last.at)) if last is not None else None,
        session.store.sealed_count(case, _SECRET),
        session.store.sealed_count(case, _LOCAL),
        len(session.drafts.all(case)),
    )


def _form_title(session: Session, kind: str) -> Words:
    form = session.form_of(Kind(kind))
    return form.title if form is not None else message("Export", "other records")


def _moment(at: int | None) -> datetime | None:
    return None if at is None else _utc(at)


def _utc(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC)


def export(
    session: Session,
    contact: ContactShown,
    cases: Iterable[CaseId],
    *,
    folder: Path,
    secrets_reason: str | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write a bundle for ``contact`` into ``folder`` and read it back.

    It carries all of ``cases`` that the contact is not known to hold, and the receipts that are
    due. ``secrets_reason``: why shielded fields go, too; None: they stay. Raises UserError for an
    unverified contact, nothing to send, and whatever ``deliver`` says; nothing is noted then.
    """
    chosen = tuple(dict.fromkeys(cases))
    if not contact.may_receive:
        raise UserError(
            message(
                "Export",
                "The fingerprint of this contact was never compared. Nothing was written. "
                "Compare it by telephone first.",
            )
        )
    if secrets_reason is not None and not secrets_reason.strip():
        raise UserError(message("Export", "Say why shielded fields go along. Nothing was written."))
    key = contact.contact.key
    with session.store.reading():
        pieces = session.store.missing(chosen, session.store.contacts.heads(key, chosen))
        due = session.store.exchange.unreceipted(key)
        secrets = _sealed(session, key, chosen, wanted=secrets_reason is not None)
        has_cases = bool(pieces) or any(True for _ in secrets())
        if not has_cases and not due:
            raise UserError(
                message(
                    "Export",
                    "There is nothing new for this contact. Nothing was written.",
                )
            )
        header = Header(
            new_uuid(session.random),
            session.keys.device.id,
            key,
            session.store.exchange.next_number(key),
            session.at(),
            __version__,
        )
        contents = Contents(
            "cases" if has_cases else None,
            heads=_head_lines(session, pieces),
            revisions=lambda: _revision_lines(session, pieces),
            sealed=secrets,
            receipt=receipt_for(session, key, due),
        )
        seal = Seal(session.keys.device.sign, _recipients(session, contact), session.random)

        def write(file: BinaryIO) -> tuple[Written, str]:
            written = write_bundle(file, header, contents, seal=seal, progress=progress)
            return written, written.file

        name = _file_name(session)
        written = deliver(folder, name, write, progress=progress)
    revisions = sum(piece.count for piece in pieces)
    _note(session, contact, name, written=written, pieces=pieces, secrets_reason=secrets_reason)
    return Exported(
        folder / name,
        header.bundle,
        header.number,
        written.size,
        len({piece.head.case for piece in pieces}),
        revisions,
        Changes(other=frozenset({"bundles"}), everything=True),
    )


def room(folder: Path) -> int | None:
    """Return the free bytes where a bundle would be written; None when it cannot be asked."""
    return room_in(folder)


def _note(
    session: Session,
    contact: ContactShown,
    name: str,
    *,
    written: Written,
    pieces: list[Piece],
    secrets_reason: str | None,
) -> None:
    manifest = written.manifest
    bundle = BundleOut(
        manifest.bundle,
        contact.contact.key,
        manifest.number,
        manifest.made,
        session.by,
        name,
        "",
        tuple(manifest.parts),
        written.sums,
        written.size,
        {"revisions": manifest.counts.revisions, "sealed": manifest.counts.sealed},
        "verified",
    )
    due = [one.id for one in session.store.exchange.unreceipted(contact.contact.key)]
    with session.store.writing():
        session.store.exchange.add_out(
            bundle, [Carried(one.head, one.after) for one in pieces], receipts_for=due
        )
        session.store.audit.note(
            "export",
            session.by,
            details={
                "bundle": manifest.bundle,
                "number": manifest.number,
                "cases": len({piece.head.case for piece in pieces}),
                "revisions": manifest.counts.revisions,
                "sealed": manifest.counts.sealed,
                "secrets": secrets_reason is not None,
            },
        )


def _head_lines(session: Session, pieces: list[Piece]) -> list[bytes]:
    """Return the signed heads that cover the revisions of ``pieces``, branches of forks too."""
    wanted = {(piece.head.case, piece.head.writer) for piece in pieces}
    found: list[bytes] = []
    for case in sorted({case for case, _ in wanted}):
        found.extend(
            one.to_bytes()
            for one in session.store.heads(case)
            if (one.head.case, one.head.writer) in wanted
        )
    return found


def _revision_lines(session: Session, pieces: list[Piece]) -> Iterator[bytes]:
    for piece in pieces:
        yield from session.store.lines(piece)


def _sealed(
    session: Session, key: KeyId, cases: tuple[CaseId, ...], *, wanted: bool
) -> Callable[[], Iterator[bytes]]:
    """Return what yields the shielded parts that the contact does not hold; nothing unasked."""

    def lines() -> Iterator[bytes]:
        held = session.store.contacts.sealed(key)
        for case in cases if wanted else ():
            for digest, line in session.store.sealed_lines(case, _SECRET):
                if digest not in held:
                    yield line

    return lines


def _recipients(session: Session, contact: ContactShown) -> tuple[Recipient, ...]:
    own = [contact.card.receiving_on(session.today())]
    return tuple([*own, contact.card.recovery] if contact.card.recovery else own)


def _file_name(session: Session) -> str:
    """Return eight random letters: a file name says nothing."""
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in session.random(8)) + SUFFIX
