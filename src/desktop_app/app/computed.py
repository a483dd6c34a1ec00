"""What a form shows and nobody types: the fields of type ``computed``, each by its formula.

Each formula is a function of what is saved; ``compute`` looks it up. None says that the value is
not known yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_app.app.cases import CASE, PROCEEDING, case_key
from desktop_app.app.records import state_of
from desktop_app.app.session import Session
from desktop_app.app.wording import rows_of, text_of
from desktop_app.domain.activation import activations, standing
from desktop_app.domain.canonical import Value
from desktop_app.domain.confirming import confirmed_by
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.merge import RecordState
from desktop_app.domain.retelling import Retold, retold
from desktop_app.forms.values import parse_time

PRE_CONTACT: Final = "pre_contact"
_TOLD_ONCE: Final = Kind("told_once")
_TOLD_LEAVES: Final = tuple(Leaf(name) for name in ("kind", "planned", "administrative", "topics"))


def plan_version(state: RecordState | None) -> int | None:
    """Return the version of a plan that is being read: the last one in force, else the next.

    A plan that was never put into force is version 1, a text that changed since is the next one.
    None while two people who put a version into force apart have not been settled.
    """
    if state is None:
        return 1
    if any(leaf.startswith("activation.") for leaf in (*state.conflicts(), *state.incomplete())):
        return None
    done = activations(state)
    if not done:
        return 1
    last = done[-1]
    return last.version if standing(state, last.digest) == "current" else last.version + 1


def plan_phase(plan: Mapping[str, str], current: Iterable[str], *, case_status: str) -> str | None:
    """Return the phase that heads a plan (SP0): that of the proceeding that is furthest.

    ``plan``: what each phase of the process is called there, in the order of the process.
    ``current``: the phase of each proceeding. Without one it is known only before contact.
    """
    order = list(plan)
    reached = [order.index(phase) for phase in current if phase in plan]
    if reached:
        return plan[order[max(reached)]] or None
    return PRE_CONTACT if case_status == PRE_CONTACT else None


def net_minutes(started: str, ended: str, breaks: Sequence[Mapping[str, Value]] = ()) -> int | None:
    """Return the minutes from ``started`` to ``ended`` (``10:10``) that fall in no break.

    ``breaks``: rows with ``from`` and ``to``. Breaks that overlap count once, what lies outside
    the hearing not at all. None while a time is missing, that of the end of a break included.
    """
    first, last = _minute(started), _minute(ended)
    if first is None or last is None or last < first:
        return None
    asked = set(range(first, last))
    for one in breaks:
        away, back = _minute(one.get("from")), _minute(one.get("to"))
        if away is None or back is None:
            return None
        asked.difference_update(range(away, back))
    return len(asked)


def waiting_minutes(arrived: str, called_in: str) -> int | None:
    """Return the minutes between arriving and being called in; None while a time is missing."""
    first, last = _minute(arrived), _minute(called_in)
    if first is None or last is None or last < first:
        return None
    return last - first


def _minute(clock: Value) -> int | None:
    """Return the minute of the day of ``09:30``; None where there is no time."""
    said = parse_time(clock)
    return None if said is None else said.hour * 60 + said.minute


def accounts(session: Session, case: CaseId) -> Retold:
    """Return how often the story was told so far, from the told-once register of ``case``."""
    visible = {one.key for one in session.store.records(_TOLD_ONCE, case)}
    found = session.store.values(_TOLD_ONCE, _TOLD_LEAVES, case=case)
    return retold(
        {str(leaf): value for leaf, value in values.items()}
        for key, values in found.items()
        if key in visible
    )


def _plan_version(session: Session, key: RecordKey) -> Value:
    return plan_version(state_of(session, key))


def _plan_phase(session: Session, key: RecordKey) -> Value:
    visible = {one.key for one in session.store.records(PROCEEDING, key.case)}
    phases = session.store.values(PROCEEDING, (Leaf("phase"),), case=key.case)
    status = session.store.values(CASE, (Leaf("status"),), case=key.case)
    case = case_key(key.case)
    return plan_phase(
        {phase.id: phase.plan for phase in session.catalogue.phases},
        [text_of(values, "phase") for one, values in phases.items() if one in visible],
        case_status=text_of(status.get(case, {}), "status"),
    )


def _retell_justice(session: Session, key: RecordKey) -> Value:
    return accounts(session, key.case).justice


def _retell_all(session: Session, key: RecordKey) -> Value:
    return accounts(session, key.case).all


def _confirmed_by(session: Session, key: RecordKey) -> Value:
    state = state_of(session, key)
    return confirmed_by(state) if state is not None else None


def _net_minutes(session: Session, key: RecordKey) -> Value:
    state = state_of(session, key)
    if state is None:
        return None
    values = state.values()
    breaks = rows_of(values, "breaks", state.rows("breaks"))
    return net_minutes(text_of(values, "started"), text_of(values, "ended"), breaks)


def _waiting_minutes(session: Session, key: RecordKey) -> Value:
    state = state_of(session, key)
    if state is None:
        return None
    values = state.values()
    return waiting_minutes(text_of(values, "arrived"), text_of(values, "called_in"))


FORMULAS: Final[Mapping[str, Callable[[Session, RecordKey], Value]]] = MappingProxyType(
    {
        "confirmed_by": _confirmed_by,
        "net_minutes": _net_minutes,
        "plan_phase": _plan_phase,
        "plan_version": _plan_version,
        "retell_all": _retell_all,
        "retell_justice": _retell_justice,
        "waiting_minutes": _waiting_minutes,
    }
)
"""Every formula that a form may name."""


def compute(session: Session, key: RecordKey, formula: str) -> Value:
    """Return the value of a computed field of the record ``key``; None when it is not known.

    A formula of a newer form is not known here.
    """
    found = FORMULAS.get(formula)
    return found(session, key) if found is not None else None
