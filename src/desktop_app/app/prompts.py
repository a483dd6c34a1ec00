"""What asks for attention in a case: each prompt names a record and opens it at the question.

Nothing here is counted, added up or turned into a level. A prompt may offer a step and an incident:
each has a derived id, so that two laptops that take the same offer make the same record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from desktop_app.app import judging, titles
from desktop_app.app.agenda import entries_of
from desktop_app.app.cases import plan_key
from desktop_app.app.offers import (
    HEADS,
    Prompt,
    acting,
    answers_of,
    open_incident,
    open_step,
    prompt_of,
    step_key,
)
from desktop_app.app.records import values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import day_of, text_of
from desktop_app.domain import prompts as rules
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import step_of
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.judging import to_find_out, unanswered
from desktop_app.domain.level import NEEDS_SECOND, as_level
from desktop_app.domain.missed_contact import Try, is_reached
from desktop_app.forms.schema import Text
from desktop_app.forms.values import parse_moment
from desktop_app.text import Words

_VICTIM: Final = "rl_02"
_STEP: Final = Kind("step")
_SUICIDAL: Final = "rf_v02"
_PRESENT: Final = frozenset({"yes_now", "yes_earlier", "suspected"})
_SHOWN_ALREADY: Final = frozenset({"no_end_date", "review_after_end"})
_FIND_OUT: Final = timedelta(days=7)
"""By then what is unknown and matters is to be found out: the interval of the level High."""


def prompts(session: Session, case: CaseId) -> tuple[Prompt, ...]:
    """Return what asks for attention in a case, the urgent first."""
    found = [
        *_terms(session, case),
        *_measures(session, case),
        *_records(session, case),
        *_sharings(session, case),
        *_contacts(session, case),
        *_hearings(session, case),
        *_assessment(session, case),
        *_plan(session, case),
    ]
    return tuple(sorted(found, key=lambda one: not one.urgent))


def _terms(session: Session, case: CaseId) -> Iterator[Prompt]:
    """Yield the terms that are about something that is not in order, once they have begun."""
    tomorrow = session.today() + timedelta(days=1)
    for entry in entries_of(session, case):
        clock = session.catalogue.clock(entry.clock)
        if clock is None or not clock.warns or entry.clock in _SHOWN_ALREADY:
            continue
        if entry.day > tomorrow:  # what it is about has not happened yet
            continue
        about = _name(session, entry.key)
        yield Prompt(entry.clock, entry.key, entry.leaf, clock.title, about, urgent=True)


def _measures(session: Session, case: CaseId) -> Iterator[Prompt]:
    leaves = ("type", "title", "state", "active_until", "review_on", "tested_on")
    for key, values in answers_of(session, "measure", leaves, case):
        for rule, leaf in rules.of_measure(values):
            named = {Leaf(name): value for name, value in values.items()}
            yield prompt_of(key, rule, leaf, about=titles.of_measure(session, named))


def _records(session: Session, case: CaseId) -> Iterator[Prompt]:
    """Yield what is not in order with incidents and trigger events."""
    for key, values in answers_of(session, "incident", ("kind", "severity"), case):
        rows = any(one.startswith("reported_to.") for one in values_of(session, key))
        for rule, leaf in rules.of_incident(values, passed_on=rows):
            yield prompt_of(key, rule, leaf, about=_name(session, key))
    for key, values in answers_of(session, "trigger_event", ("done", "incident"), case):
        for rule, leaf in rules.of_event(values):
            yield prompt_of(key, rule, leaf, about=_name(session, key))


_SHARING: Final = (
    "state",
    "expires",
    "victim_view",
    "legal_basis",
    "against_wish",
    "share_without.told_victim_at",
    "share_without.not_told_why",
)


def _sharings(session: Session, case: CaseId) -> Iterator[Prompt]:
    today = session.today().isoformat()
    for key, values in answers_of(session, "sharing", _SHARING, case):
        for rule, leaf in rules.of_sharing(values, today=today):
            yield prompt_of(key, rule, leaf, about=_name(session, key))


_CONTACT: Final = (
    "at",
    "who",
    "reached",
    "safe_to_talk",
    "spontaneous_remark",
    "spontaneous_remark_passed_on",
)
_ACT_NOW: Final = "esc_1"
_SAME_DAY: Final = "esc_2"


def _contacts(session: Session, case: CaseId) -> Iterator[Prompt]:
    """Yield what is not in order with contacts, and that nobody was reached as agreed."""
    tries: dict[Try, RecordKey] = {}
    for key, values in answers_of(session, "contact_log", _CONTACT, case):
        at = _moment(values.get("at"))
        who, reached = values.get("who"), values.get("reached")
        if at is not None and isinstance(who, list) and _VICTIM in who:
            tries[Try(at, reached in ("yes", "broken_off"))] = key
        for rule, leaf in rules.of_contact(values):
            one = prompt_of(key, rule, leaf, about=_name(session, key))
            if rule != "danger_word":
                yield one
            elif at is not None:
                yield from acting(session, one, _ACT_NOW, "", at.astimezone(ZONE).date())
    if not tries:
        return
    plan = values_of(session, plan_key(case))
    attempts, hours = (_number(plan.get(Leaf(f"missed_rule.{n}"))) for n in ("attempts", "hours"))
    if not is_reached(tries, session.now(), attempts=attempts, hours=hours):
        return
    last = tries[max(tries, key=lambda one: one.at)]
    steps = (text_of(plan, f"missed_rule.{name}") for name in ("first_step", "then_step"))
    agreed = ", ".join(one for one in steps if one)
    one = prompt_of(last, "missed_contact", "reached", about=_name(session, last))
    yield replace(
        one,
        step=open_step(session, one, f"Geen contact: {agreed}" if agreed else "Geen contact"),
        due=session.today(),
        incident=open_incident(session, one, _SAME_DAY, "missing", session.today()),
    )


def _number(value: Value | None) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _moment(value: Value | None) -> datetime | None:
    """Return the aware moment of an answer; None where no time of day is known."""
    if not isinstance(value, dict) or value.get("precision") == "unknown":
        return None
    found = parse_moment(str(value.get("at") or ""))
    if not isinstance(found, datetime):
        return None
    try:
        return found.replace(tzinfo=ZoneInfo(str(value.get("zone") or ZONE.key)))
    except (KeyError, OSError, ValueError):
        return None


def _hearings(session: Session, case: CaseId) -> Iterator[Prompt]:
    """Yield witnesses beside the victim, and a date of the examining magistrate to review for."""
    seen = _reviewed(session, case)
    support = ("status", "support_person.conflict")
    for key, said in answers_of(session, "interview_preparation", support, case):
        if said.get("support_person.conflict") is True and said.get("status") in _TO_COME:
            leaf = "support_person.conflict"
            yield prompt_of(key, "witness_beside", leaf, about=_name(session, key))
    for one in session.store.records(Kind("hearing"), case):
        values = values_of(session, one.key)
        for leaf, value in values.items():
            if leaf.startswith("companions.") and leaf.endswith(".witness") and value is True:
                yield prompt_of(one.key, "witness_beside", leaf, about=_name(session, one.key))
        if text_of(values, "kind") != "rc" or text_of(values, "status") not in _COMING:
            continue
        day = day_of(values, "starts_at")
        set_on = datetime.fromtimestamp(one.created_at / 1000, UTC).astimezone(ZONE).date()
        if day is not None and day >= session.today() and seen < set_on.isoformat():
            yield prompt_of(one.key, "rc_date_set", "starts_at", about=_name(session, one.key))


_THREAT: Final = "T"
"""The group of factors that are a threat themselves."""
_TO_COME: Final = frozenset({"planned", "ready"})
_COMING: Final = frozenset({"planned", "confirmed", "moved"})


def _reviewed(session: Session, case: CaseId) -> str:
    """Return the day of the last review or assessment (ISO 8601); '' while there was none."""
    days = [
        text_of({Leaf(leaf): value for leaf, value in values.items()}, "date")
        for kind in ("review", "risk_assessment")
        for _, values in answers_of(session, kind, ("date",), case)
    ]
    return max(days, default="")


def _name(session: Session, key: RecordKey) -> Words:
    return titles.of_record(session.form(key.kind), values_of(session, key))


def _assessment(session: Session, case: CaseId) -> Iterator[Prompt]:
    key = _newest(session, case)
    if key is None:
        return
    values = values_of(session, key)
    found = judging.factors_of(session, lambda leaf: values.get(Leaf(leaf)))
    leaves = {factor.id: leaf for leaf, factor in found}
    factors = [factor for _, factor in found]
    assessed = day_of(values, "date") or session.today()
    high = judging.high_asked_by(session, {one.id: one.answer for one in factors})
    rule = judging.rule(session, "a")
    reason = text_of(values, "not_high_reason")
    explained = rule is not None and len(reason.strip()) >= rule.min_reason
    if high and not explained and as_level(values.get(Leaf("level"))) not in NEEDS_SECOND:
        yield prompt_of(key, "level_or_reason", "level", about=_factor(session, leaves[high[0]]))
    at_once = {one.id for one in session.catalogue.factors if one.same_day}
    now = {one.id for one in factors if one.id in at_once and one.answer == "yes_now"}
    for id in sorted(now):
        leaf, must = leaves[id], _must(session, leaves[id])
        name = _factor(session, leaf)
        same_day = prompt_of(key, "same_day", leaf, about=name, step=must[:200], due=assessed)
        yield from _offered(session, same_day)
    for one in unanswered(factors, judging.aims(session, case)):
        row = leaves[one.id].rpartition(".")[0]
        name = _factor(session, leaves[one.id])
        bare = prompt_of(key, "no_measure", f"{row}.no_measure", about=name)
        due = max(assessed, session.today()) + _FIND_OUT
        must = _must(session, leaves[one.id]) if one.id not in now else ""
        yield replace(bare, step=open_step(session, bare, must), due=due)
    for one in to_find_out(factors):
        name = _factor(session, leaves[one.id])
        yield from _offered(
            session,
            prompt_of(
                key,
                "find_out",
                leaves[one.id],
                about=name,
                step=f"Uitzoeken: {name.nl}"[:200],
                due=assessed + _FIND_OUT,
            ),
        )
    yield from _escalations(session, key, values, leaves, assessed=assessed)


def _escalations(
    session: Session,
    key: RecordKey,
    values: Mapping[Leaf, Value],
    leaves: Mapping[str, Leaf],
    *,
    assessed: date,
) -> Iterator[Prompt]:
    """Yield how fast to act where a factor is so now; each makes a step."""
    so_now = [one for one in session.catalogue.factors if values.get(leaves[one.id]) == "yes_now"]
    threat = any(one.group == _THREAT for one in so_now)
    for factor in so_now:
        leaf = leaves[factor.id]
        if not (factor.escalation or factor.incident) or (factor.with_threat and not threat):
            continue
        name = _factor(session, leaf)
        bare = Prompt("escalate", key, leaf, HEADS["incident_due"], name, urgent=True)
        tier = factor.escalation[0] if factor.escalation else ""
        ticked = RecordKey(key.case, _STEP, step_of("escalate", key.record, leaf, assessed))
        done = session.store.summary(ticked) is not None  # ticked off in Today
        yield from acting(session, bare, tier, factor.incident, assessed, step_done=done)


def _plan(session: Session, case: CaseId) -> Iterator[Prompt]:
    key = plan_key(case)
    values = values_of(session, key)
    if not values or text_of(values, "status") in ("superseded", "closed"):
        return
    last = judging.last_judged(session, case)
    judged = values_of(session, last) if last is not None else {}
    grave = as_level(judged.get(Leaf("level"))) in NEEDS_SECOND
    suicidal = judged.get(Leaf(f"vulnerability.{_SUICIDAL}.answer")) in _PRESENT
    title = session.form(key.kind).title
    answers = {str(leaf): value for leaf, value in values.items()}
    for rule, leaf in rules.of_plan(answers, grave=grave, suicidal=suicidal):
        if rule == "address_known_unclear":
            due = session.today() + _FIND_OUT
            step = "Uitzoeken wie het adres kent"
            offer = prompt_of(key, rule, leaf, about=title, step=step, due=due)
            yield from _offered(session, offer)
        else:
            yield prompt_of(key, rule, leaf, about=title)
    if last is None:
        yield prompt_of(key, "plan_alone", "risk_ref", about=title)
    elif values.get(Leaf("risk_ref")) not in (last.record, f"{last.kind}:{last.record}"):
        yield prompt_of(key, "plan_older", "risk_ref", about=title)


def _offered(session: Session, prompt: Prompt) -> Iterator[Prompt]:
    """Yield a prompt with its offer, unless somebody took it."""
    if session.store.summary(step_key(prompt)) is None:
        yield prompt


def _newest(session: Session, case: CaseId) -> RecordKey | None:
    """Return the last assessment, one without a level yet included."""
    kind = judging.ASSESSMENT
    found = session.store.values(kind, (Leaf("date"),), case=case)
    dated = [(text_of(values, "date"), key.record, key) for key, values in found.items()]
    return max(dated)[2] if dated else None


def _must(session: Session, leaf: Leaf) -> str:
    """Return what must follow on a factor, as a step says it; empty where nothing is named."""
    at = session.form(judging.ASSESSMENT).resolve(leaf)
    item = at.item if at is not None else None
    return f"{item.code}: {item.trigger.nl}" if item is not None and item.trigger else ""


def _factor(session: Session, leaf: Leaf) -> Text:
    """Return code and words of a factor."""
    at = session.form(judging.ASSESSMENT).resolve(leaf)
    item = at.item if at is not None else None
    if item is None:
        return Text(en=leaf, nl=leaf)
    return Text(en=f"{item.code} {item.en}", nl=f"{item.code} {item.nl}")
