"""What is due to be wiped or looked at again: proposals by the rules of the content.

Nothing here happens by itself. Each proposal waits for a person, who carries it out
(``purging``, ``erasing``) or keeps the data until a later day, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final, Literal, TypeAlias

from desktop_app.app import titles
from desktop_app.app.changes import Changes
from desktop_app.app.session import ZONE, Session
from desktop_app.app.sheets_out import sheets_out
from desktop_app.app.tombstones import erased_elsewhere
from desktop_app.app.wording import day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import Point, Term, end_of
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.reference import RetentionRule
from desktop_app.forms.schema import Text
from desktop_app.store import sealed
from desktop_app.store.case_lines import Wanted
from desktop_app.text import Words, message

Deed: TypeAlias = Literal["purge", "drop_draft", "erase", "review", "book"]
"""What a yes does: wipe secret values, drop a draft, erase the case, look again, book a sheet."""
_KEPT: Final = "retention.kept."
_MANY: Final = 1000
"""Cases; going through so many takes a tenth of a second."""
_CASE: Final = tuple(Leaf(one) for one in ("codename", "status", "opened_on", "closed_on"))
_CLOSING: Final = tuple(Leaf(one) for one in ("date", "purge_date", "retention_review"))
_MEASURE: Final = tuple(Leaf(one) for one in ("type", "title", "state", "active_until"))
_ADDRESS: Final = Leaf("address")


@dataclass(frozen=True, slots=True)
class Kept:
    """A person chose to keep something until a day, and said why."""

    until: date
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that is to be wiped or looked at on ``due``.

    ``id`` names it from day to day. ``leaves`` are those whose secret values would be wiped, by
    record. ``maximum``: the law's longest time, else a proposal.
    """

    id: str
    rule: str
    title: Text
    deed: Deed
    due: date
    case: CaseId
    code: str
    about: Words | None = None
    key: RecordKey | None = None
    leaves: tuple[tuple[RecordKey, tuple[Leaf, ...]], ...] = ()
    maximum: bool = False
    kept: Kept | None = None

    @property
    def secrets(self) -> int:
        """How many shielded answers would be wiped."""
        return sum(len(leaves) for _, leaves in self.leaves)


@dataclass(frozen=True, slots=True)
class _Case:
    """What the rules ask of a case."""

    id: CaseId
    code: str
    opened: date | None
    closed: date | None
    purge: date | None
    review: date | None


def rules(session: Session) -> tuple[RetentionRule, ...]:
    """Return the rules of the content, proposals first."""
    return session.catalogue.retention


def proposals(session: Session) -> tuple[Proposal, ...]:
    """Return everything that has a day on which it is to be wiped or looked at, in order."""
    return _in_order(_every(session))


def _in_order(found: Iterable[Proposal]) -> tuple[Proposal, ...]:
    return tuple(sorted(found, key=lambda one: (one.due, one.code, one.id)))


def _every(session: Session) -> Iterator[Proposal]:
    """Yield the proposals one by one: among many cases those of today are few."""
    by_id = {rule.id: rule for rule in rules(session)}
    held = sealed.held_leaves(session.store.database.connection)
    cases = _cases(session)
    kept = _all_kept(session)
    for found in (
        _of_cases(by_id, cases, held=held),
        _measures(session, by_id, cases, held=held),
        _addresses(session, by_id, cases, held=held),
        _drafts(session, by_id, cases),
        _handed_over(session, by_id, cases),
        _erased_elsewhere(session, by_id, cases),
        _sheets(session, by_id, cases),
    ):
        for one in found:
            yield _with(one, kept.get(one.id))


def due_now(session: Session) -> tuple[Proposal, ...]:
    """Return what is due today or was before."""
    today = session.today()
    return _in_order(one for one in _every(session) if one.due <= today)


def number_due(session: Session) -> int:
    """Return how many proposals are due; sheets on paper have a reminder of their own."""
    return sum(one.deed != "book" for one in due_now(session))


def is_large(session: Session) -> bool:
    """Tell whether there are so many cases that going through them takes a while."""
    return session.store.lists.case_number(Wanted()) > _MANY


def find(session: Session, id: str) -> Proposal:
    """Return a proposal by its id; raises UserError."""
    for one in proposals(session):
        if one.id == id:
            return one
    raise UserError(
        message("Retention", "There is no proposal “%1” (any more). Nothing was changed.").fill(id)
    )


def keep_until(session: Session, id: str, until: date, *, reason: str) -> Changes:
    """Keep what a proposal is about until a day, with a reason; it is proposed again then.

    Raises UserError for a day that has passed, no reason, or no such proposal.
    """
    find(session, id)
    if until <= session.today():
        raise UserError(message("Retention", "Choose a day in the future. Nothing was changed."))
    if not reason.strip():
        raise UserError(message("Retention", "Say why it is kept longer. Nothing was changed."))
    value: dict[str, Value] = {
        "until": until.isoformat(),
        "reason": reason.strip(),
        "by": session.by,
    }
    with session.store.writing():
        session.store.settings.put(_KEPT + id, value)
        session.store.audit.note("settings", session.by, details={"kept_until": until.isoformat()})
    return Changes.of((), "retention")


def _all_kept(session: Session) -> dict[str, Kept]:
    found = {}
    for name, value in session.store.settings.all(_KEPT).items():
        if isinstance(value, dict):
            until = date.fromisoformat(str(value["until"]))
            found[name[len(_KEPT) :]] = Kept(until, str(value["reason"]), str(value["by"]))
    return found


def _with(proposal: Proposal, kept: Kept | None) -> Proposal:
    """Return a proposal that was put off, due on its new day."""
    if kept is None or kept.until <= proposal.due:
        return proposal
    return replace(proposal, due=kept.until, kept=kept)


# The rules, one function for what they start from


def _cases(session: Session) -> dict[CaseId, _Case]:
    closings: dict[CaseId, Mapping[Leaf, Value]] = {}
    found = session.store.values(Kind("closing"), _CLOSING)
    for key, values in sorted(found.items(), key=lambda one: text_of(one[1], "date")):
        closings[key.case] = values
    made = {}
    for key, values in session.store.values(Kind("case"), _CASE).items():
        closing = closings.get(key.case, {})
        closed = day_of(values, "closed_on") or day_of(closing, "date")
        made[key.case] = _Case(
            key.case,
            text_of(values, "codename") or key.case[:8].upper(),
            day_of(values, "opened_on"),
            closed if text_of(values, "status") == "closed" else None,
            day_of(closing, "purge_date"),
            day_of(closing, "retention_review"),
        )
    return made


_Rules: TypeAlias = Mapping[str, RetentionRule]
_Held: TypeAlias = Mapping[RecordKey, tuple[Leaf, ...]]


def _of_cases(by_id: _Rules, cases: Mapping[CaseId, _Case], *, held: _Held) -> Iterator[Proposal]:
    """Yield what follows from a case being opened or closed."""
    of_case: dict[CaseId, list[tuple[RecordKey, tuple[Leaf, ...]]]] = {}
    for key, leaves in held.items():
        of_case.setdefault(key.case, []).append((key, leaves))
    for case in cases.values():
        mine = tuple(of_case.get(case.id, ()))
        if case.closed is not None and mine and "high_harm_closing" in by_id:
            rule = by_id["high_harm_closing"]
            due = case.purge or _after(case.closed, rule)
            yield replace(_proposal(rule, "purge", due, case=case), leaves=mine)
        if case.closed is not None and "plan_and_incidents" in by_id:
            rule = by_id["plan_and_incidents"]
            due = case.review or _after(case.closed, rule)
            yield _proposal(rule, "review", due, case=case)
        if case.closed is not None and "wpg9_removal" in by_id:
            rule = by_id["wpg9_removal"]
            yield _proposal(rule, "erase", _after(case.closed, rule), case=case)
        if case.opened is not None and case.closed is None and "wpg8_direct_use" in by_id:
            rule = by_id["wpg8_direct_use"]
            yield _proposal(rule, "review", _after(case.opened, rule), case=case)
        if case.opened is not None and "wpg8_removal" in by_id:
            rule = by_id["wpg8_removal"]
            yield _proposal(rule, "erase", _after(case.opened, rule), case=case)


def _measures(
    session: Session, by_id: _Rules, cases: Mapping[CaseId, _Case], *, held: _Held
) -> Iterator[Proposal]:
    """Yield the measures that have ended and still have shielded text."""
    rule = by_id.get("high_harm_measure")
    if rule is None:
        return
    for key, values in session.store.values(Kind("measure"), _MEASURE).items():
        if text_of(values, "state") != "ended" or key not in held or key.case not in cases:
            continue
        due = day_of(values, "active_until")
        summary = session.store.summary(key)
        if summary is not None and (due is None or due > session.today()):
            due = _local_day(summary.changed_at)
        if due is not None:
            yield replace(
                _proposal(rule, "purge", due, case=cases[key.case], key=key),
                about=titles.of_measure(session, values),
                leaves=((key, held[key]),),
            )


def _addresses(
    session: Session, by_id: _Rules, cases: Mapping[CaseId, _Case], *, held: _Held
) -> Iterator[Proposal]:
    """Yield the stored addresses with the day on which they are to be wiped."""
    rule = by_id.get("address_purge")
    found = session.store.values(Kind("safety_plan"), (Leaf("address_purge_on"),))
    for key, values in found.items():
        due = day_of(values, "address_purge_on")
        if rule and due and key.case in cases and _ADDRESS in held.get(key, ()):
            yield replace(
                _proposal(rule, "purge", due, case=cases[key.case], key=key),
                leaves=((key, (_ADDRESS,)),),
            )


def _drafts(session: Session, by_id: _Rules, cases: Mapping[CaseId, _Case]) -> Iterator[Proposal]:
    """Yield the drafts with the day on which nobody typed in them for so long."""
    rule = by_id.get("drafts")
    if rule is None:
        return
    for draft in session.drafts.all():
        form = session.form_of(draft.key.kind)
        due = _after(_local_day(draft.at), rule)
        case = cases.get(draft.key.case) or _Case(draft.key.case, "", None, None, None, None)
        yield replace(
            _proposal(rule, "drop_draft", due, case=case, key=draft.key),
            about=form.title if form is not None else None,
        )


def _handed_over(
    session: Session, by_id: _Rules, cases: Mapping[CaseId, _Case]
) -> Iterator[Proposal]:
    """Yield the own copies of cases that were handed over, once a receipt says so."""
    rule = by_id.get("handed_over_copy")
    if rule is None:
        return
    exchange = session.store.exchange
    standing = exchange.handed()
    due: dict[CaseId, date] = {}
    for case, one in standing.items():
        bundle = exchange.out_by_id(one.bundle)
        if one.kind == "transfer" and one.state == "confirmed" and bundle and bundle.receipt:
            due[case] = _local_day(bundle.receipt.at)
            if one.purge_on is not None:
                due[case] = date.fromisoformat(one.purge_on)
    leaves = (Leaf("purge_on"), Leaf("own_copy"))
    for key, values in session.store.values(Kind("handover_note"), leaves).items():
        day = day_of(values, "purge_on")
        if key.case in standing and standing[key.case].direction == "in":
            continue  # the note came along; that day is for the copy of whom it came from
        if day is not None and text_of(values, "own_copy") != "kept":
            due[key.case] = day
        elif text_of(values, "own_copy") == "kept":
            due.pop(key.case, None)
    for case, day in due.items():
        if case in cases:
            yield _proposal(rule, "erase", day, case=cases[case])


def _erased_elsewhere(
    session: Session, by_id: _Rules, cases: Mapping[CaseId, _Case]
) -> Iterator[Proposal]:
    """Yield the cases of which a contact says that it erased them."""
    rule = by_id.get("erased_elsewhere")
    for one in erased_elsewhere(session):
        if rule and one.case in cases:
            yield replace(
                _proposal(rule, "erase", _local_day(one.at), case=cases[one.case]),
                about=message("Retention", "erased by %1").fill(one.contact),
            )


def _sheets(session: Session, by_id: _Rules, cases: Mapping[CaseId, _Case]) -> Iterator[Proposal]:
    """Yield the sheets on paper with the day by which they are to be destroyed."""
    rule = by_id.get("sheets")
    for sheet in sheets_out(session):
        if rule and sheet.destroy_by and sheet.key.case in cases:
            case = cases[sheet.key.case]
            yield replace(
                _proposal(rule, "book", sheet.destroy_by.date(), case=case, key=sheet.key),
                about=message("Retention", "Sheet %1").fill(sheet.code),
            )


def _proposal(
    rule: RetentionRule, deed: Deed, due: date, *, case: _Case, key: RecordKey | None = None
) -> Proposal:
    parts = [rule.id, case.id] if case.id != NO_CASE else [rule.id]
    id = "/".join([*parts, key.record] if key is not None else parts)
    return Proposal(
        id,
        rule.id,
        rule.title,
        deed,
        due,
        case.id,
        case.code,
        key=key,
        maximum=rule.kind == "maximum",
    )


def _after(day: date, rule: RetentionRule) -> date:
    """Return the day on which a rule's time is over."""
    if rule.length is None or rule.unit is None:
        return day
    return end_of(Point(day), Term(rule.length, rule.unit)).day


def _local_day(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(ZONE).date()
