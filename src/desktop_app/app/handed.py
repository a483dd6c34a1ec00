"""Cases that were handed over or taken over: how they stand, and taking one back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from desktop_app.app.cases import case_header, codenames
from desktop_app.app.changes import Changes
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import day_of, text_of
from desktop_app.bundle.format import Manifest
from desktop_app.domain.ids import CaseId, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.store.handing import Handing, HandoverKind, HandoverState
from desktop_app.text import Message, message

NOTE: Final = Kind("handover_note")


@dataclass(frozen=True, slots=True)
class Terms:
    """For good or while somebody is away; ``until``: the day a stand-in ends.

    ``purge_on``: the day on which the own copy is to be wiped, None where that is left open.
    """

    kind: HandoverKind
    until: date | None = None
    purge_on: date | None = None


@dataclass(frozen=True, slots=True)
class HandoverShown:
    """One hand-over as lists show it; ``out``: from here to ``contact``.

    ``may_take_back``: it can still be taken back here. ``last``: later ones of that case are none.
    """

    case: CaseId
    codename: str
    out: bool
    contact: str
    at: datetime
    by: str
    terms: Terms
    state: HandoverState
    away: bool
    may_take_back: bool
    last: bool

    def said(self) -> Message:
        """Return in one sentence how it stands."""
        if not self.out:
            return message("Handover", "taken over from %1").fill(self.contact)
        words = {
            "open": message("Handover", "handed over to %1, no receipt yet"),
            "confirmed": message("Handover", "handed over to %1, confirmed"),
            "taken_back": message("Handover", "taken back from %1"),
            "crossed": message(
                "Handover", "taken back, but %1 took it in as well: agree who goes on"
            ),
        }
        return words[self.state].fill(self.contact)

    def beforehand(self) -> Message:
        """Return what whoever takes it back must know first, in one paragraph."""
        if self.state == "open":
            return message(
                "Handover",
                "No receipt came from %1. That does not say that they did not take the case in: "
                "the stick may have come, and their receipt may be lost or on its way. Call them "
                "first. If they took it in, let them hand it over to you: taken back now, both of "
                "you would look after it. If they did not, get the stick back and destroy what is "
                "on it.",
            ).fill(self.contact)
        return message(
            "Handover",
            "The stand-in of %1 is over. Call them first: from now on they write no more in the "
            "case, and what they wrote comes with their next bundle.",
        ).fill(self.contact)


def note_of(session: Session, case: CaseId) -> RecordKey | None:
    """Return the last hand-over note of a case that is not ended; None where there is none."""
    notes = session.store.records(NOTE, case)
    running = [one.key for one in notes if "ended" not in one.status]
    return running[-1] if running else None


def terms_of(session: Session, note: RecordKey | None) -> Terms:
    """Return what a hand-over note agreed; for good where there is none."""
    if note is None:
        return Terms("transfer")
    state = session.store.state(note)
    values = state.values() if state is not None else {}
    if text_of(values, "kind") == "stand_in":
        return Terms("stand_in", until=day_of(values, "until"))
    return Terms("transfer", purge_on=day_of(values, "purge_on"))


def take_back(session: Session, case: CaseId) -> Changes:
    """Make a case that was handed over writable here again.

    Raises UserError where it is not away, or its receipt is in; a stand-in ends on its own day.
    """
    standing = session.store.exchange.handed().get(case)
    if standing is None or not standing.away:
        raise UserError(message("Handover", "This case is not handed over. Nothing was changed."))
    if not _may_take_back(session, standing):
        raise UserError(
            message(
                "Handover",
                "%1 took this case in: it cannot be taken back from here. Nothing was changed. Ask "
                "them to hand it over to you.",
            ).fill(name_of(session, standing))
        )
    with session.store.writing():
        session.store.exchange.set_handover(standing.bundle, "taken_back")
        audit(session, case, "taken_back")
    return Changes.all()


def _may_take_back(session: Session, one: Handing) -> bool:
    if not one.away:
        return False
    if one.state == "open":
        return True
    return _is_over(session, one)


def _is_over(session: Session, one: Handing) -> bool:
    ended = one.until is not None and date.fromisoformat(one.until) <= session.today()
    return one.kind == "stand_in" and ended


def handovers(session: Session) -> tuple[HandoverShown, ...]:
    """Return every hand-over, the last one first."""
    names = {case: codename for case, codename, _ in codenames(session)}
    last = session.store.exchange.handed()
    return tuple(
        _shown(session, one, names.get(one.case, one.case[:8].upper()), last=last[one.case] == one)
        for one in session.store.exchange.handovers()
    )


def standing_of(session: Session, case: CaseId) -> HandoverShown | None:
    """Return the last hand-over of a case; None where there was none."""
    found = session.store.exchange.handovers(case)
    if not found:
        return None
    header = case_header(session, case)
    return _shown(session, found[0], header.codename if header else "", last=True)


def away(session: Session) -> frozenset[CaseId]:
    """Return the cases that can only be read here."""
    return frozenset(case for case, one in session.store.exchange.handed().items() if one.away)


def _shown(session: Session, one: Handing, codename: str, *, last: bool) -> HandoverShown:
    terms = Terms(
        one.kind,
        date.fromisoformat(one.until) if one.until else None,
        date.fromisoformat(one.purge_on) if one.purge_on else None,
    )
    return HandoverShown(
        one.case,
        codename,
        one.direction == "out",
        name_of(session, one),
        datetime.fromtimestamp(one.at / 1000, tz=UTC).astimezone(ZONE),
        one.by,
        terms,
        one.state,
        last and one.away,
        last and _may_take_back(session, one),
        last,
    )


def name_of(session: Session, one: Handing) -> str:
    """Return what the other side of a hand-over is called."""
    contact = session.store.contacts.get(one.contact)
    return contact.name if contact is not None else one.contact[:8]


# What comes in


def take_over(session: Session, manifest: Manifest, cases: Iterable[CaseId]) -> tuple[CaseId, ...]:
    """Note that a bundle handed ``cases`` over to this vault; joins the import's transaction.

    A case that was erased here is not taken over. Returns those that were.
    """
    buried = {stone.case for stone in session.store.tombstones()}
    return tuple(case for case in cases if case not in buried and _take(session, manifest, case))


def _take(session: Session, manifest: Manifest, case: CaseId) -> bool:
    terms = terms_of(session, note_of(session, case))
    before = session.store.exchange.handovers(case)
    session.store.exchange.hand_over(
        Handing(
            case,
            "in",
            manifest.sender,
            manifest.bundle,
            manifest.number,
            at=session.at(),
            by=session.by,
            kind=terms.kind,
            until=terms.until.isoformat() if terms.until else None,
            purge_on=None,
            state="confirmed",
        )
    )
    if len(session.store.exchange.handovers(case)) == len(before):
        return False
    audit(session, case, "taken_over")
    return True


def note_receipt(session: Session, bundle: str) -> None:
    """Note that the addressee of a hand-over took it in; joins the import's transaction.

    A stand-in that is over was taken back as agreed: a receipt that comes late contradicts nothing.
    """
    for one in _of_bundle(session, bundle):
        if one.state == "open":
            session.store.exchange.set_handover(bundle, "confirmed")
        elif one.state == "taken_back" and not _is_over(session, one):
            session.store.exchange.set_handover(bundle, "crossed")


def _of_bundle(session: Session, bundle: str) -> Iterator[Handing]:
    for one in session.store.exchange.handovers():
        if one.bundle == bundle and one.direction == "out":
            yield one


def audit(session: Session, case: CaseId, what: str) -> None:
    """Note a hand-over in the audit trail; joins the open transaction."""
    session.store.audit.note("handover", session.by, case=case, details={"change": what})
