"""A stick, a sheet or a laptop is lost: what was on it, who can read it, and what to do now.

Noting the loss opens an incident in each case concerned and starts the clock of the law: a breach
of personal data goes to the supervisory authority within 72 hours after it is known (art. 33a Wpg;
the length stands in the content, law.toml). Source: domain file, process and court, rule 12.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal, TypeAlias

from desktop_app.app.bundle_history import note_stick_lost, other_parts
from desktop_app.app.changes import Changes
from desktop_app.app.handed import name_of
from desktop_app.app.lost_words import finder, to_do, what_happened
from desktop_app.app.may_be_lost import Thing, bundle_on, sheet_key
from desktop_app.app.records import change_many, new_key
from desktop_app.app.revoking import revoke
from desktop_app.app.session import ZONE, Session
from desktop_app.app.steps import STEP, moment
from desktop_app.app.trail import Codes
from desktop_app.domain.canonical import Value
from desktop_app.domain.head import Head
from desktop_app.domain.ids import NO_CASE, CaseId, KeyId, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.reference import Clock
from desktop_app.store.exchange import BundleIn
from desktop_app.store.outgoing import Piece
from desktop_app.text import Message, Words, message

Say: TypeAlias = Callable[[Words], str]
INCIDENT: Final = Kind("incident")
_BREACH: Final = "data_breach"


@dataclass(frozen=True, slots=True)
class OnIt:
    """What was there of one case: how many changes, or records, by kind where that is known.

    ``count`` is None where it is not kept: of a bundle that was received.
    ``holder``: whom the case was handed over to, "" while it is written to here. Its incident is
    theirs to note: here the case can only be read.
    """

    case: CaseId
    codename: str
    count: int | None
    kinds: tuple[tuple[Words, int], ...] = ()
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Loss:
    """A lost thing, looked into.

    ``counts`` says what ``count`` of a case is. ``secrets``: shielded fields were on it. ``finder``
    says what a finder can read, ``to_do`` what to do now, in order. ``readable``: as far as is
    known, somebody can read it. ``parts``: what else was in a bundle; ``arrived``: it was confirmed
    all the same, and nothing of it goes again.
    """

    thing: Thing
    cases: tuple[OnIt, ...]
    counts: Literal["changes", "records"]
    secrets: bool
    readable: bool
    finder: tuple[Message, ...]
    to_do: tuple[Message, ...]
    parts: tuple[Message, ...] = ()
    arrived: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """What noting a loss wrote: incidents, and the step by which the clock ends."""

    incidents: tuple[RecordKey, ...]
    clock: RecordKey | None
    until: datetime
    changes: Changes


def look(session: Session, thing: Thing, *, opened: bool = False) -> Loss:
    """Return what was on a thing and what follows.

    ``opened``: somebody may know the passphrase, or it was unlocked; paper is always readable.
    """
    readable = opened or thing.what == "sheet"
    cases, secrets = _content(session, thing)
    holders = _holders(session)
    cases = [dataclasses.replace(one, holder=holders.get(one.case, "")) for one in cases]
    bundle = bundle_on(session, thing)
    return Loss(
        thing,
        tuple(sorted(cases, key=lambda one: one.codename)),
        "records" if thing.what in ("backup", "laptop") else "changes",
        secrets,
        readable,
        (*finder(session, thing.what, thing.id, readable=readable), *_erased_since(session, thing)),
        to_do(
            session,
            thing.what,
            thing.id,
            readable=readable,
            holders=sorted({one.holder for one in cases if one.holder}),
        ),
        tuple(other_parts(bundle.parts, str(bundle.counts.get("evaluation", ""))))
        if bundle is not None
        else (),
        isinstance(bundle, BundleIn) or (bundle is not None and bundle.arrived),
    )


def shielded(loss: Loss) -> Message:
    """Return in one sentence whether shielded fields were on a thing."""
    if loss.thing.what == "sheet":
        return message("Lost", "One sheet of paper.")
    if loss.secrets:
        return message("Lost", "With shielded fields: addresses, code words, working notes.")
    if loss.cases:
        return message("Lost", "Without shielded fields.")
    return message("Lost", "As far as this vault knows, nothing of any case.")


def breach_clock(session: Session) -> Clock:
    """Return the term for a breach of personal data; raises UserError where content lacks it."""
    for clock in session.catalogue.clocks:
        if clock.id == _BREACH:
            return clock
    raise UserError(
        message(
            "Lost",
            "The content does not say how long a data breach may wait. Nothing was changed. "
            "Report it at once.",
        )
    )


def clock_ends(session: Session, known: datetime) -> datetime:
    """Return until when a breach that is known since ``known`` (aware) must be reported."""
    clock = breach_clock(session)
    return (known.astimezone(UTC) + timedelta(hours=clock.length)).astimezone(ZONE)


def note(
    session: Session, loss: Loss, say: Say, *, cases: Iterable[CaseId], known: datetime
) -> Noted:
    """Note that something is lost, in one transaction.

    A bundle that did not arrive goes along again, a sheet is booked as lost, a contact's card is
    revoked. Each of ``cases`` gets an incident, in the words of ``say``, and the first one the step
    by which the clock ends; not one that was handed over, which is only read here. ``known``: since
    when it is known, aware. Raises UserError for a time to come.
    """
    if known > session.now() + timedelta(minutes=1):
        raise UserError(
            message("Lost", "This lies ahead. Say since when it is known. Nothing was changed.")
        )
    until = clock_ends(session, known)
    wanted = frozenset(cases)
    chosen = [one for one in loss.cases if one.case in wanted and not one.holder]
    records: dict[RecordKey, dict[str, Value]] = {}
    if loss.thing.what == "sheet":
        sheet: dict[str, Value] = {"state": "lost"}
        if not any(one.holder for one in loss.cases):
            # Whoever looks after the case books it as lost as well, and says when: not two times.
            sheet["state_at"] = _moment(session.local_now())
        records[sheet_key(session, loss.thing.id)] = sheet
    incidents = [new_key(session, INCIDENT, one.case) for one in chosen]
    for key in incidents:
        records[key] = _incident(session, loss, say, known)
    clock = new_key(session, STEP, incidents[0].case) if incidents else None
    if clock is not None:
        records[clock] = _step(session, incidents[0], say, until)
    with session.store.writing():
        if loss.thing.what == "bundle":
            session.store.exchange.set_state(loss.thing.id, "lost")
        elif loss.thing.what == "received":
            note_stick_lost(session, loss.thing.id)
        changes = change_many(session, records) if records else Changes()
        if loss.thing.what == "other_laptop":
            why = say(what_happened(loss.thing.words, readable=loss.readable))
            changes |= revoke(session, KeyId(loss.thing.id), reason=why)
        details: dict[str, Value] = {"what": loss.thing.what, "cases": len(loss.cases)}
        if loss.thing.id:
            details["which"] = loss.thing.id[:36]
        session.store.audit.note("lost", session.by, details=details | {"readable": loss.readable})
    return Noted(tuple(incidents), clock, until, changes | Changes.of((), "bundles"))


# What was on it


def _holders(session: Session) -> dict[CaseId, str]:
    """Return whom the cases went to that can only be read here."""
    handed = session.store.exchange.handed()
    return {case: name_of(session, one) for case, one in handed.items() if one.away}


def _content(session: Session, thing: Thing) -> tuple[list[OnIt], bool]:
    """Return what was on a thing by case, and whether shielded fields were."""
    codes = Codes(session)
    match thing.what:
        case "bundle":
            pieces = [(one.head, one.after) for one in session.store.exchange.carried(thing.id)]
            bundle = session.store.exchange.out_by_id(thing.id)
            sealed = bundle.counts.get("sealed") if bundle is not None else 0
            return _pieces(session, codes, pieces), bool(sealed)
        case "received":
            came = bundle_on(session, thing)
            counts = came.counts if came is not None else {}
            known = counts.get("cases")
            named = [CaseId(str(one)) for one in known] if isinstance(known, list) else []
            # An older version did not keep whether sealed parts came: then take it that they did.
            return [OnIt(one, codes.of(one), None) for one in named], bool(
                counts.get("sealed", bool(named))
            )
        case "other_laptop":
            key = KeyId(thing.id)
            heads = [(head, 0) for head in session.store.contacts.heads(key)]
            return _pieces(session, codes, heads), bool(session.store.contacts.sealed(key))
        case "sheet":
            found = sheet_key(session, thing.id)
            if found.case == NO_CASE:
                return [], False
            return [OnIt(found.case, codes.of(found.case), 1)], False
        case _:
            cases = session.store.cases()
            return [OnIt(one.case, codes.of(one.case), one.records) for one in cases], bool(cases)


def _erased_since(session: Session, thing: Thing) -> Iterator[Message]:
    """Yield that cases may have been on it that nothing is known of any more."""
    made = 0
    bundle = bundle_on(session, thing)
    if bundle is not None:
        made = bundle.at
    elif thing.what == "backup":
        made = int(datetime.fromisoformat(thing.id).timestamp() * 1000)
    elif thing.what != "other_laptop":
        return
    n = sum(one.at >= made for one in session.store.tombstones())
    if n:
        yield message(
            "Lost",
            "%n cases were erased since. They may have been on it; which ones is not kept.",
            "",
            n,
        )


def _pieces(session: Session, codes: Codes, pieces: Iterable[tuple[Head, int]]) -> list[OnIt]:
    kinds: dict[CaseId, Counter[Kind]] = {}
    for head, after in pieces:
        known = kinds.setdefault(head.case, Counter())
        for one in session.store.contents(Piece(head, after, 0), 0):
            known[one.kind] += one.count
    return [
        OnIt(
            case,
            codes.of(case),
            found.total(),
            tuple((_title(session, kind), n) for kind, n in found.most_common()),
        )
        for case, found in kinds.items()
        if found
    ]


def _title(session: Session, kind: Kind) -> Words:
    form = session.form_of(kind)
    return form.title if form is not None else message("Export", "other records")


# What is written


def _incident(session: Session, loss: Loss, say: Say, known: datetime) -> dict[str, Value]:
    """Return what an incident says beforehand; whoever was there completes it."""
    return {
        "occurred_at": _moment(known.astimezone(ZONE), precision="about"),
        "reported_at": _moment(session.local_now()),
        "kind": ["data_leak"],
        "channel": ["unknown"],
        "severity": "serious" if loss.readable else "unsettling",
        "immediate_action": ["none_needed"],
        "what_happened": say(what_happened(loss.thing.words, readable=loss.readable)),
        "source": "police",
    }


def _step(session: Session, incident: RecordKey, say: Say, until: datetime) -> dict[str, Value]:
    words = message("Lost", "Data breach: decide and report (%1 hours, %2)").fill(
        breach_clock(session).length, breach_clock(session).basis
    )
    return {
        "what": say(words),
        "due": moment(until.date(), until.time()),
        "before": True,
        "owner": session.by,
        "state": "open",
        "for_record": f"{incident.kind}:{incident.record}",
    }


def _moment(local: datetime, *, precision: str = "exact") -> Value:
    at = local.strftime("%Y-%m-%dT%H:%M")
    return {"at": at, "zone": "Europe/Amsterdam", "precision": precision}
