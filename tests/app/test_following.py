"""A measure goes from state to state with the reasons and dates that belong to them."""

from __future__ import annotations

import pytest

from desktop_app.app.cases import open_case
from desktop_app.app.records import NotReady, new_key, open_draft, save, set_fields
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import RecordKey


@pytest.fixture
def key(session: Session) -> RecordKey:
    return new_key(session, "measure", open_case(session, "KLAPROOS")[0])


def write(session: Session, key: RecordKey, **values: Value) -> None:
    draft = open_draft(session, key)
    set_fields(draft, values)
    save(session, key, draft)


def refused_at(session: Session, key: RecordKey, **values: Value) -> set[str]:
    with pytest.raises(NotReady) as refused:
        write(session, key, **values)
    session.drafts.delete(key)
    return {one.leaf for one in refused.value.problems}


def test_a_refusal_keeps_its_reason_and_what_is_done_instead(
    session: Session, key: RecordKey
) -> None:
    write(session, key, type="pm_25", state="requested", requested_on="2026-11-20")
    assert refused_at(session, key, state="refused") == {"refused_reason", "fallback"}
    write(session, key, state="refused", refused_reason="Geen verdenking", fallback="Kort geding")
    assert refused_at(session, key, state="active", active_from="2026-11-24") == {"state"}
    write(session, key, state="requested")


def test_a_measure_that_ended_is_not_taken_up_but_a_slip_is_put_back(
    session: Session, key: RecordKey
) -> None:
    assert refused_at(session, key, type="pm_12", state="active") == {"active_from"}
    write(session, key, type="pm_12", state="active", active_from="2026-11-20")
    assert refused_at(session, key, state="requested") == {"state"}
    assert refused_at(session, key, state="ended") == {"ended_reason"}
    write(session, key, state="ended", ended_reason="Niet meer nodig")
    assert refused_at(session, key, state="renewed") == {"state"}
    write(session, key, state="active")  # it was the wrong measure
    write(session, key, title="Surveillance 's avonds")  # other answers ask for nothing
