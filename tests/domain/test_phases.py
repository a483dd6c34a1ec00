"""The phase bar from the phases of a proceeding."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.phases import PhaseEntry, phase_entries, stages_of

STAGES = (("intake", ("ph_f00", "ph_f01")), ("report", ("ph_f05",)), ("rc", ("ph_f09",)))


def test_stages_before_the_current_one_are_reached_and_later_ones_ahead() -> None:
    shown = stages_of(STAGES, "ph_f05", ())
    assert [one.state for one in shown] == ["reached", "current", "ahead"]


def test_a_stage_whose_recorded_phases_were_all_skipped_is_shown_as_skipped() -> None:
    shown = stages_of(STAGES, "ph_f09", [PhaseEntry("ph_f05", "skipped", None)])
    assert [one.state for one in shown] == ["reached", "skipped", "current"]


def test_a_stage_after_the_current_one_that_was_entered_before_stays_reached() -> None:
    entries = [PhaseEntry("ph_f09", "finished", date(2026, 3, 1))]
    shown = stages_of(STAGES, "ph_f05", entries)
    assert shown[2].state == "reached"
    assert shown[2].on == date(2026, 3, 1)


def test_a_stage_ahead_shows_the_day_on_which_it_is_expected() -> None:
    entries = phase_entries([{"phase": "ph_f09", "state": "expected", "on": "2026-12-28"}])
    shown = stages_of(STAGES, "ph_f01", entries)
    assert (shown[2].state, shown[2].on, shown[2].expected) == ("ahead", date(2026, 12, 28), True)
