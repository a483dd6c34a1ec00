"""Handing a case over: all of it goes to another coordinator, and it is only read here from then.

The hand-over note of the case says whether it is for good or while somebody is away. As long as no
receipt is in, the case can be taken back; of a stand-in also from the agreed day on.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.app import records
from desktop_app.app.bundling import Exported, Parcel, make_bundle, sealed_lines
from desktop_app.app.cases import case_header
from desktop_app.app.contacts import ContactShown
from desktop_app.app.handed import Terms, audit, name_of, note_of, terms_of
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.exchange import BundleOut
from desktop_app.store.handing import Handing
from desktop_app.text import Words, message

_SEALED: Final = frozenset({"secret", "local"})
_ROLES: Final = ("coordinator", "deputy")


@dataclass(frozen=True, slots=True)
class HandoverPlan:
    """What would go of a case. ``note`` is its hand-over note, None while there is none.

    ``drafts``: forms that are not saved; they must be saved or dropped first. ``terms`` come from
    the note.
    """

    case: CaseId
    codename: str
    note: RecordKey | None
    drafts: tuple[Words, ...]
    records: int
    changes: int
    sealed: int
    terms: Terms


def plan_handover(session: Session, case: CaseId) -> HandoverPlan:
    """Return what handing a case over would take; raises UserError when it is not here to give."""
    header = case_header(session, case)
    if header is None:
        raise UserError(
            message("Handover", "Nothing of this case is in the vault. Nothing was changed.")
        )
    note = note_of(session, case)
    pieces = session.store.missing([case], ())
    drafts = []
    for draft in session.drafts.all(case):
        form = session.form_of(draft.key.kind)
        drafts.append(form.title if form is not None else message("Export", "other records"))
    return HandoverPlan(
        case,
        header.codename,
        note,
        tuple(drafts),
        len(session.store.records(case=case)),
        sum(piece.count for piece in pieces),
        session.store.sealed_counts(_SEALED, case)[case],
        terms_of(session, note),
    )


def hand_over(
    session: Session,
    contact: ContactShown,
    case: CaseId,
    *,
    folder: Path,
    terms: Terms | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Write the whole of a case for another coordinator; it is read-only here from then on.

    ``terms``: None: as its hand-over note says; otherwise the note is made to say so, for it is
    what the other side reads. Raises UserError with nothing written: drafts are not saved, a
    stand-in without an end or without a note, no coordinator, or the case is not here to give.
    """
    plan = plan_handover(session, case)
    agreed = terms if terms is not None else plan.terms
    _check(session, contact, plan, agreed)
    if plan.note is not None and (agreed.kind, agreed.until) != (plan.terms.kind, plan.terms.until):
        told: dict[str, Value] = {"kind": agreed.kind}
        if agreed.until is not None:
            told["until"] = agreed.until.isoformat()
        records.change(session, plan.note, told)
    key = contact.contact.key

    def gather() -> Parcel:
        return Parcel(
            "handover",
            tuple(session.store.missing([case], ())),
            sealed_lines(session, key, [case], privacies=_SEALED, whole=True),
            details={"handover": agreed.kind, "secrets": True},
        )

    def noted(bundle: BundleOut) -> None:
        session.store.exchange.hand_over(
            Handing(
                case,
                "out",
                key,
                bundle.id,
                bundle.number,
                at=bundle.at,
                by=session.by,
                kind=agreed.kind,
                until=agreed.until.isoformat() if agreed.until else None,
                purge_on=agreed.purge_on.isoformat() if agreed.purge_on else None,
                state="open",
            )
        )
        audit(session, case, agreed.kind)

    return make_bundle(session, contact, gather, folder=folder, noted=noted, progress=progress)


def _check(session: Session, contact: ContactShown, plan: HandoverPlan, terms: Terms) -> None:
    if plan.drafts:
        n = len(plan.drafts)
        raise UserError(
            message(
                "Handover",
                "%n drafts of this case are not saved. Nothing was written. Save or drop them "
                "first: what is not saved does not go along.",
                "",
                n,
            )
        )
    if contact.contact.role not in _ROLES:
        raise UserError(
            message(
                "Handover",
                "A case is handed over to a coordinator or a deputy. Nothing was written. "
                "To headquarters it goes as an ordinary bundle.",
            )
        )
    if terms.kind == "stand_in" and (terms.until is None or terms.until < session.today()):
        raise UserError(
            message(
                "Handover",
                "Say until which day somebody stands in. Nothing was written. The hand-over note "
                "of the case asks for it.",
            )
        )
    if terms.kind == "stand_in" and plan.note is None:
        raise UserError(
            message(
                "Handover",
                "Until which day somebody stands in is read in the hand-over note, and this case "
                "has none. Nothing was written. Fill it in first.",
            )
        )
    standing = session.store.exchange.handed().get(plan.case)
    if standing is not None and standing.away:
        raise UserError(
            message(
                "Handover",
                "%1 was handed over already, to %2. Nothing was written. Take it back first.",
            ).fill(plan.codename, name_of(session, standing))
        )
