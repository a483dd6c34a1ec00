"""The emergency plan of a case in a few lines, to be read in a corridor."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.app.cases import plan_key
from desktop_app.app.records import state_of
from desktop_app.app.session import Session
from desktop_app.app.wording import text_of
from desktop_app.domain.activation import active_version
from desktop_app.domain.ids import CaseId, Leaf


@dataclass(frozen=True, slots=True)
class EmergencyPlan:
    """What to do, in order. ``version`` is the plan in force; None: it is a draft still."""

    steps: tuple[str, ...]
    say_to_112: str
    brief: str
    version: int | None

    @property
    def empty(self) -> bool:
        """Whether nothing is agreed."""
        return not (self.steps or self.say_to_112 or self.brief)


def emergency_plan(session: Session, case: CaseId) -> EmergencyPlan:
    """Return the emergency steps of the plan in force, else of what is written so far."""
    key = plan_key(case)
    state = state_of(session, key)
    if state is None:
        return EmergencyPlan((), "", "", None)
    active = active_version(state, session.store.revisions(key))
    values = active.text.values() if active is not None else state.values()
    steps = values.get(Leaf("steps"))
    return EmergencyPlan(
        tuple(str(one) for one in steps) if isinstance(steps, list) else (),
        text_of(values, "call_112_line"),
        text_of(values, "police_brief"),
        active.activation.version if active is not None else None,
    )
