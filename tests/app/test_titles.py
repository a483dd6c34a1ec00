"""A line of the agenda says what has to happen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from desktop_app.app import agenda, records
from desktop_app.app.cases import open_case
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId
from desktop_app.language import Speaker


@pytest.fixture
def case(session: Session) -> CaseId:
    found, _ = open_case(session, "KLAPROOS")
    return found


def lines(session: Session) -> set[str]:
    """Return what the dates say that were typed; ends of terms are called by the term."""
    say = Speaker("nl").say
    return {say(row.what) for row in agenda.rows(session, None, None) if not row.entry.clock}


def save(session: Session, case: CaseId, kind: str, *, values: Mapping[str, Value]) -> None:
    key = records.new_key(session, kind, case)
    draft = records.open_draft(session, key)
    records.set_fields(draft, values)
    records.append(session, {key: draft.changes()})


def on(days: int) -> str:
    return (date(2026, 11, 24) + timedelta(days=days)).isoformat()


def test_a_trigger_event_is_called_by_its_kind(session: Session, case: CaseId) -> None:
    values = {"kind": "verdict", "when": on(9), "tell_on": on(6)}
    save(session, case, "trigger_event", values=values)
    assert lines(session) == {"Uitspraak", "Uiterlijk vertellen op: Uitspraak"}


def test_what_ends_says_for_whom(session: Session, case: CaseId) -> None:
    save(session, case, "person", values={"role": "rl_30", "valid_until": on(9)})
    assert lines(session) == {"Geldig tot: Tolk (Wbtv)"}


def test_a_follow_up_is_called_by_its_task(session: Session, case: CaseId) -> None:
    follow_up: list[Value] = [{"task": "Camerabeelden opvragen", "due": on(2)}]
    save(session, case, "incident", values={"kind": ["following"], "follow_up": follow_up})
    assert lines(session) == {"Camerabeelden opvragen"}
