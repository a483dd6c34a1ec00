"""Closing a case: what becomes of each measure in force, the closing record, and the case itself.

No case is closed over a measure that nobody owns: each one in force is ended, handed over to a new
owner, or stays with the present one for a reason (domain: SP17).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from desktop_app.app.cases import case_header, case_key
from desktop_app.app.changes import Changes
from desktop_app.app.measures import MeasureShown, measures
from desktop_app.app.records import change_many, new_key, values_of
from desktop_app.app.retention import rules
from desktop_app.app.session import Session
from desktop_app.app.wording import day_of, text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import Point, Term, end_of
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey
from desktop_app.errors import UserError
from desktop_app.text import message

CLOSING: Final = Kind("closing")
How: TypeAlias = Literal["ended", "handed_over", "kept"]
_LONGEST_NOTE: Final = 300


@dataclass(frozen=True, slots=True)
class Ending:
    """What becomes of a measure. ``words``: why it ends, who the new owner is, or why it stays."""

    how: How
    words: str


@dataclass(frozen=True, slots=True)
class ToClose:
    """What closing a case asks.

    ``in_force`` need an ending each. ``closing`` is the record that was filled in for it, None
    while there is none; ``ahead`` are answers to begin it with. ``drafts`` are unsaved.
    """

    case: CaseId
    code: str
    in_force: tuple[MeasureShown, ...]
    closing: RecordKey | None
    ahead: Mapping[Leaf, Value]
    drafts: int


def look_at_closing(session: Session, case: CaseId) -> ToClose:
    """Return what closing ``case`` asks; raises UserError for one that is closed, or not here."""
    header = case_header(session, case)
    if header is None:
        raise UserError(message("Closing", "There is no such case here. Nothing was changed."))
    if header.status == "closed":
        raise UserError(
            message("Closing", "%1 is closed already. Nothing was changed.").fill(header.codename)
        )
    return ToClose(
        case,
        header.codename,
        tuple(one for one in measures(session, case) if one.standing == "active"),
        _closing(session, case),
        answers_ahead(session, case),
        header.unsaved,
    )


def _closing(session: Session, case: CaseId) -> RecordKey | None:
    """Return the closing that was written last."""
    found = session.store.records(CLOSING, case)
    return max(found, key=lambda one: one.created_at).key if found else None


def answers_ahead(session: Session, case: CaseId) -> dict[Leaf, Value]:
    """Return what a closing begins with: today, and the days that the retention rules propose."""
    today = session.today()
    found: dict[Leaf, Value] = {Leaf("date"): today.isoformat()}
    terms = {one.id: one for one in rules(session)}
    for leaf, rule in (
        ("purge_date", "high_harm_closing"),
        ("retention_review", "plan_and_incidents"),
    ):
        term = terms.get(rule)
        if term is not None and term.length is not None and term.unit is not None:
            day = end_of(Point(today), Term(term.length, term.unit)).day
            found[Leaf(leaf)] = day.isoformat()
    scores = session.store.values(Kind("own_score"), (Leaf("asked_on"),), case=case)
    if scores:
        last = max(scores, key=lambda key: text_of(scores[key], "asked_on"))
        found[Leaf("last_score")] = last.record
    return found


def close_case(
    session: Session,
    case: CaseId,
    *,
    endings: Mapping[RecordId, Ending] | None = None,
    fields: Mapping[str, Value] | None = None,
) -> Changes:
    """Close a case in one transaction: its measures, its closing and itself.

    ``endings`` by measure. ``fields``: answers for a new closing, over what is known beforehand;
    None: the closing that was saved is taken. Raises UserError with nothing changed.
    """
    plan = look_at_closing(session, case)
    chosen = endings or {}
    _refuse_unsettled(plan, chosen)
    if plan.drafts:
        n = plan.drafts
        raise UserError(
            message(
                "Closing",
                "%n forms of this case hold unsaved typing. Save or drop it first. "
                "Nothing was changed.",
                "",
                n,
            )
        )
    closing = plan.closing if fields is None else new_key(session, CLOSING, case)
    if closing is None:
        raise UserError(
            message(
                "Closing",
                "Fill in the closing first: the reason, the goodbye talk, and when the case opens "
                "again. Nothing was changed.",
            )
        )
    said = _said_of(plan.in_force, chosen)
    ahead: dict[str, Value] = {str(leaf): value for leaf, value in plan.ahead.items()}
    first: dict[str, Value] = {} if fields is None else {**ahead, **fields}
    day = first.get("date") or values_of(session, closing).get(Leaf("date"))
    changed: dict[RecordKey, Mapping[str, Value]] = {
        one.key: _ended(session, one, chosen[one.key.record]) for one in plan.in_force
    }
    changed[closing] = {**first, **said}
    changed[case_key(case)] = {
        "status": "closed",
        "closed_on": day or session.today().isoformat(),
    }
    return change_many(session, {key: values for key, values in changed.items() if values})


def _refuse_unsettled(plan: ToClose, chosen: Mapping[RecordId, Ending]) -> None:
    """Raise UserError while a measure in force has no ending, or one without its words."""
    open_ones = [one for one in plan.in_force if one.key.record not in chosen]
    n = len(open_ones)
    if n:
        raise UserError(
            message(
                "Closing",
                "%n measures are still in force. Say of each whether it ends, goes to a new owner "
                "or stays, and why. Nothing was changed.",
                "",
                n,
            )
        )
    known = {one.key.record for one in plan.in_force}
    strangers = [record for record in chosen if record not in known]
    if strangers:
        raise UserError(
            message("Closing", "%1 is no measure in force of this case. Nothing was changed.").fill(
                strangers[0]
            )
        )
    for one in plan.in_force:
        ending = chosen[one.key.record]
        if not ending.words.strip():
            raise UserError(
                message(
                    "Closing",
                    "Say of “%1” why it ends, who the new owner is, or why it stays. "
                    "Nothing was changed.",
                ).fill(one.name)
            )


def _ended(session: Session, one: MeasureShown, ending: Ending) -> dict[str, Value]:
    """Return what is written to a measure."""
    match ending.how:
        case "ended":
            today = session.today()
            until = day_of(values_of(session, one.key), "active_until")
            day = until if until is not None and until <= today else today
            return {
                "state": "ended",
                "active_until": day.isoformat(),
                "ended_reason": ending.words.strip(),
            }
        case "handed_over":
            return {"owner": ending.words.strip()}
        case "kept":
            return {}


def _said_of(
    in_force: Iterable[MeasureShown], chosen: Mapping[RecordId, Ending]
) -> dict[str, Value]:
    """Return what the closing says of the measures that go on."""
    ways = {chosen[one.key.record].how for one in in_force}
    owners = _joined(one for one in chosen.values() if one.how == "handed_over")
    reasons = _joined(one for one in chosen.values() if one.how == "kept")
    said: dict[str, Value] = {"open_measures": "none"}
    if "kept" in ways:
        said = {"open_measures": "kept", "open_measures_reason": reasons[:_LONGEST_NOTE]}
    if "handed_over" in ways:
        said |= {"open_measures": "handed_over", "open_measures_to": owners[:160]}
    return said


def _joined(endings: Iterable[Ending]) -> str:
    return "; ".join(dict.fromkeys(one.words.strip() for one in endings))


def reopen_case(session: Session, case: CaseId) -> Changes:
    """Open a closed case again; its closing stays in its history. Raises UserError if it is open.

    What was wiped meanwhile does not come back.
    """
    header = case_header(session, case)
    if header is None or header.status != "closed":
        raise UserError(message("Closing", "This case is not closed. Nothing was changed."))
    return change_many(session, {case_key(case): {"status": "open", "closed_on": None}})
