"""Making a bundle: what leaves, what stays, written and read back before it is called exported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal, TypeAlias

from desktop_app.app import evaluation_exchange, policy, updates
from desktop_app.app.bundling import Exported, Parcel, check_contact, make_bundle, sealed_lines
from desktop_app.app.cases import codenames
from desktop_app.app.contacts import ContactShown
from desktop_app.app.delivery import room_in
from desktop_app.app.receipts import fell_back
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, KeyId, Kind, WriterId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.exchange import BundleOut
from desktop_app.store.outgoing import Piece
from desktop_app.text import Words, message

Standing: TypeAlias = Literal["here", "in_bundle", "confirmed"]
"""Where a case stands: something only on this laptop, all in a bundle, all confirmed."""
_SECRET: Final = frozenset({"secret"})
_LOCAL: Final = frozenset({"local"})


@dataclass(frozen=True, slots=True)
class CaseOffer:
    """What may leave of one case.

    ``new`` changes were in no bundle to this contact, ``again`` ones were but are not confirmed.
    ``kinds`` are the forms they belong to. ``since``: the oldest change that goes. ``secrets``:
    shielded values that stay; ``local``: those that never leave. ``drafts``: the forms that are not
    saved; they stay. ``bundle``: number and day of the last bundle with it, ``receipt``: when its
    receipt came. ``shared``: it went to the contact before, or came from it. ``proposed``: it goes
    unless somebody says otherwise.
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
    drafts: tuple[Words, ...]
    receipt: datetime | None = None
    shared: bool = False
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What a bundle to one contact would carry now. ``number``: the bundle's running number.

    ``fell_back``: how many chains the contact lost by its last receipt; it was put back from a
    backup, and what it lost goes again. ``cases_allowed``: headquarters lets cases leave in
    bundles. ``update``: the number of the update that rides along, 0 for revoked cards alone, None
    for none. ``receipts`` are due; ``repeated`` ones went before, and nothing shows yet that they
    came.
    """

    contact: ContactShown
    number: int
    offers: tuple[CaseOffer, ...]
    receipts: int
    repeated: int = 0
    fell_back: int = 0
    cases_allowed: bool = True
    update: int | None = None


def plan_export(session: Session, contact: ContactShown) -> ExportPlan:
    """Return what could leave for ``contact``, the cases that are proposed first.

    Those are the ones with something new; at headquarters only of what the contact shares.
    """
    key = contact.contact.key
    carried = _carried(session, key)
    last: dict[CaseId, BundleOut] = {}
    for (case, _), (_, bundle) in carried.items():
        last.setdefault(case, bundle)
    names = {case: codename for case, codename, _ in codenames(session)}
    drafts: dict[CaseId, list[Words]] = {}
    for draft in session.drafts.all():
        drafts.setdefault(draft.key.case, []).append(_form_title(session, draft.key.kind))
    shared = session.store.telling.shared(key)
    # Headquarters holds the cases of every office: what one did not share is none of its business.
    everything = session.owner.role != "headquarters"
    secrets, local = session.store.sealed_counts(_SECRET), session.store.sealed_counts(_LOCAL)
    pieces: dict[CaseId, list[Piece]] = {}
    for piece in session.store.missing(names, session.store.contacts.heads(key)):
        pieces.setdefault(piece.head.case, []).append(piece)
    offers = [
        _offer(
            session,
            case,
            pieces.get(case, ()),
            codename=codename,
            drafts=tuple(drafts.get(case, ())),
            sealed=(secrets[case], local[case]),
            last=last.get(case),
            carried=carried,
            shared=case in shared,
            wanted=everything or case in shared,
        )
        for case, codename in names.items()
    ]
    update = updates.due_for(session, key)
    awaited = [one for one in session.store.exchange.unanswered(key) if one.needs_receipt]
    repeated = sum(one.receipted for one in awaited)
    return ExportPlan(
        contact,
        session.store.exchange.next_number(key),
        tuple(
            sorted(offers, key=lambda one: (not one.proposed, -one.new, -one.again, one.codename))
        ),
        len(awaited) - repeated,
        repeated,
        fell_back(session, key),
        policy.case_bundles(session),
        update.number if update is not None else None,
    )


def _carried(session: Session, key: KeyId) -> dict[tuple[CaseId, WriterId], tuple[int, BundleOut]]:
    """Return how far each chain went in bundles to ``key``, and the last bundle that took it."""
    found: dict[tuple[CaseId, WriterId], tuple[int, BundleOut]] = {}
    for bundle in session.store.exchange.out(key):
        if bundle.astray:
            continue
        for one in session.store.exchange.carried(bundle.id):
            place = (one.head.case, one.head.writer)
            if place not in found or found[place][0] < one.head.n:
                found[place] = (one.head.n, bundle)
    return found


def _offer(
    session: Session,
    case: CaseId,
    pieces: Iterable[Piece],
    *,
    codename: str,
    drafts: tuple[Words, ...],
    sealed: tuple[int, int],
    last: BundleOut | None,
    carried: dict[tuple[CaseId, WriterId], tuple[int, BundleOut]],
    shared: bool,
    wanted: bool,
) -> CaseOffer:
    new = again = size = 0
    kinds: dict[str, int] = {}
    since: int | None = None
    for piece in pieces:
        before, bundle = carried.get((piece.head.case, piece.head.writer), (0, None))
        last = bundle or last
        for one in session.store.contents(piece, before):
            if one.new:
                new += one.count
            else:
                again += one.count
            size += one.size
            since = one.oldest if since is None else min(since, one.oldest)
            kinds[one.kind] = kinds.get(one.kind, 0) + one.count
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
        *sealed,
        drafts,
        _moment(last.receipt.at) if last is not None and last.arrived and last.receipt else None,
        shared=shared,
        proposed=wanted and bool(new or again),
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
    evaluation: str | None = None,
    with_update: bool = True,
    progress: Progress | None = None,
) -> Exported:
    """Write a bundle for ``contact`` into ``folder`` and read it back.

    It carries all of ``cases`` that the contact is not known to hold, the receipts that are due
    or not known to have come, and, from headquarters, an update that is due.
    ``secrets_reason``: why shielded fields go, too; None: they stay. ``evaluation``: the closed
    quarter (``2026-Q3``) whose counts go to headquarters. Raises UserError for an unverified
    contact, nothing to send, a quarter that is not over, and whatever ``deliver`` says; nothing is
    noted then.
    """
    chosen = tuple(dict.fromkeys(cases))
    check_contact(contact)
    if chosen:
        policy.require_case_bundles(session)
    if secrets_reason is not None and not secrets_reason.strip():
        raise UserError(message("Export", "Say why shielded fields go along. Nothing was written."))
    key = contact.contact.key
    counted = (
        None
        if evaluation is None
        else evaluation_exchange.counts_for(session, contact, evaluation, progress=progress)
    )

    def gather() -> Parcel:
        pieces = session.store.missing(chosen, session.store.contacts.heads(key, chosen))
        wanted = chosen if secrets_reason is not None else ()
        secrets = sealed_lines(session, key, wanted, privacies=_SECRET)
        has_cases = bool(pieces) or any(True for _ in secrets())
        update = updates.due_for(session, key) if with_update else None
        counts: dict[str, Value] = {}
        details: dict[str, Value] = {"secrets": secrets_reason is not None}
        if secrets_reason is not None:
            details["reason"] = secrets_reason.strip()
        if update is not None:
            counts["update"] = update.token
            details["update"] = update.number
        if counted is not None:
            counts["evaluation"] = details["evaluation"] = counted.quarter
        return Parcel(
            "cases" if has_cases else None,
            tuple(pieces),
            secrets,
            evaluation=counted.data if counted is not None else None,
            update=update.files if update is not None else {},
            counts=counts,
            details=details,
        )

    def noted(_bundle: BundleOut) -> None:
        if counted is not None:
            evaluation_exchange.remember(session, counted)

    return make_bundle(session, contact, gather, folder=folder, noted=noted, progress=progress)


def room(folder: Path) -> int | None:
    """Return the free bytes where a bundle would be written; None when it cannot be asked."""
    return room_in(folder)
