"""Late, today, and the days to come."""

from __future__ import annotations

from datetime import date, time

from desktop_app.domain.agenda import AgendaEntry, Role, around
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey

TODAY = date(2026, 11, 24)


def entry(
    day: date, *, role: Role = "due", done: bool = False, at: time | None = None
) -> AgendaEntry:
    key = RecordKey(CaseId("c"), Kind("step"), RecordId(day.isoformat()))
    return AgendaEntry(key, Leaf("due"), day, at, role, "", done)


def test_an_open_step_of_yesterday_is_late_and_a_done_one_is_gone() -> None:
    day = around([entry(date(2026, 11, 23)), entry(date(2026, 11, 22), done=True)], TODAY)
    assert [one.day for one in day.late] == [date(2026, 11, 23)]


def test_a_past_appointment_is_not_late() -> None:
    assert around([entry(date(2026, 11, 20), role="appointment")], TODAY).late == ()


def test_what_was_ticked_today_stays_in_sight() -> None:
    day = around([entry(TODAY, done=True), entry(TODAY)], TODAY)
    assert (len(day.done), len(day.today)) == (1, 1)


def test_the_days_to_come_end_after_a_week() -> None:
    day = around([entry(date(2026, 12, 1)), entry(date(2026, 12, 2))], TODAY)
    assert [one.day for one in day.ahead] == [date(2026, 12, 1)]


def test_entries_of_a_day_are_in_order_of_time() -> None:
    day = around([entry(TODAY, at=time(13, 30)), entry(TODAY, at=time(9, 0))], TODAY)
    assert [one.at for one in day.today] == [time(9, 0), time(13, 30)]
