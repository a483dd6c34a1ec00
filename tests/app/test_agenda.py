"""Late, today, and the days to come: the first lines of each, and how many there are."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.app import agenda, cases, records
from desktop_app.app.agenda import Most
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RecordKey
from desktop_app.domain.revision import Change
from tests.filling import moment, write_down

TODAY = date(2026, 11, 24)


def due(session: Session, case: cases.CaseId, at: str, *, state: str = "open") -> RecordKey:
    key = records.new_key(session, "step", case)
    records.change(session, key, {"what": at, "due": moment(at), "state": state})
    return key


def assess(session: Session, case: cases.CaseId, day: str, review: str) -> RecordKey:
    key = records.new_key(session, "risk_assessment", case)
    records.append(
        session,
        {key: _changes(session, key, {"date": day, "level": "baseline", "next_review": review})},
    )
    return key


def _changes(session: Session, key: RecordKey, values: dict[str, Value]) -> dict[Leaf, Change]:
    draft = records.open_draft(session, key)
    records.set_fields(draft, values)
    return dict(draft.changes())


def test_an_open_step_of_yesterday_is_late_and_a_done_one_is_gone(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    due(session, case, "2026-11-23T10:00")
    due(session, case, "2026-11-22T10:00", state="done")
    found = agenda.today(session)
    assert [row.entry.day for row in found.late] == [date(2026, 11, 23)]
    assert found.late_number == 1


def test_what_was_ticked_today_stays_in_sight_and_hours_are_in_order(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    due(session, case, "2026-11-24T13:30")
    due(session, case, "2026-11-24T09:00")
    due(session, case, "2026-11-24T08:00", state="done")
    found = agenda.today(session)
    assert [str(row.entry.at) for row in found.today] == ["09:00:00", "13:30:00"]
    assert len(found.done) == 1


def test_the_days_to_come_end_after_a_week(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    due(session, case, "2026-12-01T10:00")
    due(session, case, "2026-12-02T10:00")
    found = agenda.today(session)
    assert [row.entry.day for row in found.ahead] == [date(2026, 12, 1)]
    assert found.ahead_number == 1


def test_a_past_appointment_is_not_late(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    key = records.new_key(session, "hearing", case)
    moment: Value = {"at": "2026-11-20T10:00", "zone": "Europe/Amsterdam", "precision": "exact"}
    records.change(session, key, {"kind": "rc", "starts_at": moment, "status": "planned"})
    assert agenda.today(session).late == ()


def test_many_late_lines_come_a_page_at_a_time_with_their_number(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    for back in range(1, 6):
        due(session, case, f"{TODAY - timedelta(days=back)}T10:00")
    found = agenda.today(session, Most(late=2))
    assert [row.days_late for row in found.late] == [5, 4]
    assert found.late_number == 5
    assert len(agenda.today(session, Most(late=2).more("late")).late) == 4


def test_a_newer_assessment_does_away_with_the_review_an_earlier_one_announced(
    session: Session,
) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    assess(session, case, "2026-11-01", "2026-11-08")
    last = assess(session, case, "2026-11-20", "2026-11-27")
    found = agenda.today(session)
    reviews = {row.entry.key for row in (*found.late, *found.ahead) if not row.entry.clock}
    assert reviews == {last}
    records.withdraw(session, last, "vergissing")
    late = [row.entry.day for row in agenda.today(session).late if not row.entry.clock]
    assert late == [date(2026, 11, 8)]


def test_every_kind_of_date_stands_in_the_days_to_come_at_its_question(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    soon, at = "2026-11-27", moment("2026-11-27T10:00")
    wanted: tuple[tuple[str, str, dict[str, Value]], ...] = (
        ("step", "due", {"due": at, "state": "open"}),
        ("hearing", "starts_at", {"starts_at": at, "status": "planned"}),
        ("interview_preparation", "date_time", {"date_time": at, "status": "planned"}),
        ("trigger_event", "when", {"when": soon, "done": "planned", "told": "in_time"}),
        ("trigger_event", "tell_on", {"when": "2027-05-01", "tell_on": soon, "done": "planned",
                                      "told": "not_yet"}),
        ("measure", "active_until", {"state": "active", "active_from": "2026-11-01",
                                     "active_until": soon, "review_on": "2027-05-01",
                                     "due": "2026-10-01"}),
        ("risk_assessment", "next_review", {"date": "2026-11-20", "level": "high",
                                            "next_review": soon}),
        ("contact_log", "next_on", {"next_on": soon, "next_done": False}),
        ("handover_note", "until", {"kind": "stand_in", "until": soon, "state": "running"}),
        ("sharing", "expires", {"expires": soon, "state": "in_force"}),
    )  # fmt: skip
    for kind, leaf, answers in wanted:
        key = write_down(session, case, kind, answers)
        found = agenda.today(session, Most(ahead=10_000)).ahead
        assert leaf in {row.entry.leaf for row in found if row.entry.key == key}, kind
        records.withdraw(session, key, "by mistake")
        left = agenda.today(session, Most(ahead=10_000)).ahead
        assert key not in [row.entry.key for row in left]
