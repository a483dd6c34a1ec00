"""One prompt: what is not in order with a record, and the step and the incident that it offers.

Both have derived ids, so that two laptops that take the same offer make the same record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.records import change_many
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import day_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey, derived_id
from desktop_app.errors import UserError
from desktop_app.forms.schema import Text
from desktop_app.text import Message, Words, message

_STEP: Final = Kind("step")
_INCIDENT: Final = Kind("incident")
_OF_INCIDENT: Final = ("kind", "escalation", "reported_at")


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing that asks for attention. ``leaf`` is the question that is opened.

    ``head`` says what is not in order, ``about`` with what.
    ``step``: what a step for it would say, in Dutch, as on every laptop; empty: none is offered.
    ``due``: by when that step would be done. ``incident``: what an incident for it would begin
    with; empty: none is offered.
    """

    rule: str
    key: RecordKey
    leaf: Leaf
    head: Words
    about: Words
    urgent: bool = False
    step: str = ""
    due: date | None = None
    incident: Mapping[Leaf, Value] = field(default_factory=dict)

    @property
    def said(self) -> Message:
        """The prompt in one line."""
        return message("Prompts", "%1: %2").fill(self.head, self.about)


def take_step(session: Session, prompt: Prompt) -> Changes:
    """Make the step that a prompt offers; raises UserError where it offers none."""
    if not prompt.step or prompt.due is None:
        raise UserError(message("Prompts", "No step is offered for this. Nothing was changed."))
    due: Value = {"at": prompt.due.isoformat(), "zone": "Europe/Amsterdam", "precision": "about"}
    values: dict[str, Value] = {
        "what": prompt.step,
        "due": due,
        "state": "open",
        "for_record": f"{prompt.key.kind}:{prompt.key.record}",
    }
    return change_many(session, {step_key(prompt): values})


def step_key(prompt: Prompt) -> RecordKey:
    """Return the step that a prompt offers."""
    made = derived_id(f"prompt_{prompt.rule}", f"{prompt.key.record}.{prompt.leaf}")
    return RecordKey(prompt.key.case, _STEP, made)


def incident_key(prompt: Prompt) -> RecordKey:
    """Return the incident that a prompt offers."""
    made = derived_id(f"incident_{prompt.rule}", f"{prompt.key.record}.{prompt.leaf}")
    return RecordKey(prompt.key.case, _INCIDENT, made)


HEADS: Final[Mapping[str, Message]] = {
    "no_end_date": message("Prompts", "In force without an end date"),
    "review_after_end": message("Prompts", "Review stands after the end"),
    "alarm_untested": message("Prompts", "Not tested: false safety"),
    "remark_not_passed_on": message("Prompts", "Remark not passed on yet"),
    "incident_not_passed_on": message("Prompts", "Pass on the same day"),
    "danger_word": message("Prompts", "The word for danger was used: act now"),
    "missed_contact": message("Prompts", "No contact as agreed: act the same day"),
    "rc_date_set": message("Prompts", "Date of the hearing is set: review"),
    "incident_due": message("Prompts", "Write an incident"),
    "event_missed": message("Prompts", "Missed: write an incident"),
    "witness_beside": message("Prompts", "A witness comes along"),
    "plan_second_person": message("Prompts", "A second person reads the plan"),
    "crisis_plan_missing": message("Prompts", "V02, and no crisis plan"),
    "address_known_unclear": message("Prompts", "Find out who knows the address"),
    "plan_older": message("Prompts", "Rests on an older assessment"),
    "plan_alone": message("Prompts", "No assessment that it rests on"),
    "level_or_reason": message("Prompts", "High or Acute, or a reason"),
    "sharing_expired": message("Prompts", "Agreement on sharing has ended: renew or close it"),
    "sharing_without_basis": message("Prompts", "Shared without a legal basis yet"),
    "shared_not_told": message("Prompts", "Shared against the wish: tell the victim"),
    "same_day": message("Prompts", "Act the same day"),
    "no_measure": message("Prompts", "No measure, and no reason why"),
    "find_out": message("Prompts", "Unknown, and it matters"),
}
_URGENT: Final = frozenset(
    {
        "remark_not_passed_on",
        "incident_not_passed_on",
        "danger_word",
        "missed_contact",
        "same_day",
    }
)


def prompt_of(
    key: RecordKey,
    rule: str,
    leaf: str,
    *,
    about: Words,
    step: str = "",
    due: date | None = None,
) -> Prompt:
    """Return the prompt of a rule, with its head and how urgent it is."""
    head = HEADS[rule]
    return Prompt(rule, key, Leaf(leaf), head, about, urgent=rule in _URGENT, step=step, due=due)


def answers_of(
    session: Session, kind: str, leaves: Iterable[str], case: CaseId
) -> Iterator[tuple[RecordKey, dict[str, Value]]]:
    """Yield the settled answers to some questions of all records of a kind in a case."""
    wanted = [Leaf(one) for one in leaves]
    for key, values in session.store.values(Kind(kind), wanted, case=case).items():
        yield key, {str(leaf): value for leaf, value in values.items()}


def acting(
    session: Session,
    prompt: Prompt,
    tier: str,
    kind: str,
    since: date,
    *,
    step_done: bool = False,
) -> Iterator[Prompt]:
    """Yield a prompt with the step and the incident of its escalation, until both are there.

    ``kind``: of the incident, empty for any. ``step_done``: somebody acted already.
    """
    found = next((one for one in session.catalogue.escalations if one.id == tier), None)
    step = ""
    if found is not None and not step_done:
        step = open_step(session, prompt, f"{found.code}: {found.action.nl}")
        if step and prompt.rule == "escalate":
            how_fast = Text(
                en=f"{found.code} {found.title.en}", nl=f"{found.code} {found.title.nl}"
            )
            prompt = replace(prompt, head=how_fast)
    incident = open_incident(session, prompt, tier, kind, since)
    if step or incident:
        yield replace(prompt, step=step, due=since, incident=incident)


def open_step(session: Session, prompt: Prompt, words: str) -> str:
    """Return what a step would say; empty where somebody made it."""
    return words[:200] if words and session.store.summary(step_key(prompt)) is None else ""


def open_incident(
    session: Session, prompt: Prompt, tier: str, kind: str, since: date
) -> dict[Leaf, Value]:
    """Return what an incident would begin with; empty where one of that kind was told since."""
    if session.store.summary(incident_key(prompt)) is not None:
        return {}
    for _, values in answers_of(session, _INCIDENT, _OF_INCIDENT, prompt.key.case):
        told = day_of({Leaf(leaf): value for leaf, value in values.items()}, "reported_at")
        kinds = values.get("kind")
        alike = (
            kind in kinds if kind and isinstance(kinds, list) else values.get("escalation") == tier
        )
        if alike and told is not None and told >= since:
            return {}
    now = session.local_now().strftime("%Y-%m-%dT%H:%M")
    told_now: Value = {"at": now, "zone": ZONE.key, "precision": "exact"}
    begun: dict[Leaf, Value] = {Leaf("reported_at"): told_now}
    if kind:
        begun[Leaf("kind")] = [kind]
    if tier:
        begun[Leaf("escalation")] = tier
    return begun
