"""What is not in order in one record, told from its answers. Prompts point; they never score."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.domain.canonical import Value

ALARMS: Final = frozenset({"pm_14", "pm_15"})
"""Location agreement and alarm: untested they are a false safety."""
IN_FORCE: Final = frozenset({"active", "renewed", "changed"})
_SERIOUS: Final = frozenset({"serious", "harm", "life_threatening"})
_SAME_DAY: Final = frozenset({"pressure_on_statement"})

Answers = Mapping[str, Value]
"""Answers by leaf; a question that was not answered is left out."""


def of_measure(values: Answers) -> tuple[tuple[str, str], ...]:
    """Return (rule, leaf) of what is not in order with a measure. Dates are ISO 8601."""
    if values.get("state") not in IN_FORCE:
        return ()
    found = []
    end, review = values.get("active_until"), values.get("review_on")
    if not end:
        found.append(("no_end_date", "active_until"))
    elif isinstance(end, str) and isinstance(review, str) and review > end:
        found.append(("review_after_end", "review_on"))
    if values.get("type") in ALARMS and not values.get("tested_on"):
        found.append(("alarm_untested", "tested_on"))
    return tuple(found)


def of_contact(values: Answers) -> tuple[tuple[str, str], ...]:
    """Return what is not in order with a contact.

    A remark on the facts goes to the detective; after the word for danger there is no waiting.
    """
    leaf = "spontaneous_remark_passed_on"
    found = []
    if values.get("spontaneous_remark") is True and values.get(leaf) is not True:
        found.append(("remark_not_passed_on", leaf))
    if values.get("safe_to_talk") == "danger_word":
        found.append(("danger_word", "safe_to_talk"))
    return tuple(found)


def of_incident(values: Answers, *, passed_on: bool) -> tuple[tuple[str, str], ...]:
    """Return what is not in order with an incident. ``passed_on``: to somebody at all.

    Severity 3 or more, and pressure on a statement, are passed on the same day.
    """
    kinds = values.get("kind")
    pressed = isinstance(kinds, list) and any(one in _SAME_DAY for one in kinds)
    if not passed_on and (pressed or values.get("severity") in _SERIOUS):
        return (("incident_not_passed_on", "reported_to"),)
    return ()


def of_event(values: Answers) -> tuple[tuple[str, str], ...]:
    """Return what is not in order with a trigger event: one that was missed is an incident."""
    if values.get("done") == "missed" and not values.get("incident"):
        return (("event_missed", "incident"),)
    return ()


def of_sharing(values: Answers, *, today: str) -> tuple[tuple[str, str], ...]:
    """Return what is not in order with an agreement on sharing. ``today``: ISO 8601.

    One that has ended is renewed or closed; what was shared against the wish is told to the victim.
    """
    found = []
    expires = values.get("expires")
    running = values.get("state", "in_force") == "in_force"
    if running and values.get("victim_view") != "withdrawn":
        if isinstance(expires, str) and expires < today:
            found.append(("sharing_expired", "expires"))
        if values.get("legal_basis") == "undecided":
            found.append(("sharing_without_basis", "legal_basis"))
    told = values.get("share_without.told_victim_at") or values.get("share_without.not_told_why")
    if values.get("against_wish") is True and not told:
        found.append(("shared_not_told", "share_without.told_victim_at"))
    return tuple(found)


def of_plan(values: Answers, *, grave: bool, suicidal: bool) -> tuple[tuple[str, str], ...]:
    """Return what is not in order with a plan.

    ``grave``: the level is High or Acute, which a second person reads. ``suicidal``: the
    assessment says so (V02), which makes a crisis plan part of it.
    """
    found = []
    if grave and not values.get("approved_by"):
        found.append(("plan_second_person", "approved_by"))
    if suicidal and not values.get("crisis_plan"):
        found.append(("crisis_plan_missing", "crisis_plan"))
    known_by = values.get("address_known_by")
    if isinstance(known_by, list) and "unknown" in known_by:
        found.append(("address_known_unclear", "address_known_by"))
    return tuple(found)
