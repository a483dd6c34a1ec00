"""Steps and quick notes: added, ticked, late; where records are; sheets that are out."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop_app.app import agenda, cases, hearings, records, samples
from desktop_app.app.codenames import suggest_codename
from desktop_app.app.court_day import breaks, end_break, put_item
from desktop_app.app.hearings import checklist_run
from desktop_app.app.session import Session
from desktop_app.app.sheets_out import sheets_out
from desktop_app.app.steps import new_note, new_step, steps, tick_step
from desktop_app.app.whereabouts import exchanged, whereabouts
from desktop_app.domain.ids import CaseId, Leaf
from desktop_app.errors import UserError


@pytest.fixture
def case(session: Session) -> CaseId:
    return cases.open_case(session, "DAUWLAND")[0]


def test_a_step_is_added_ticked_and_opened_again(session: Session, case: CaseId) -> None:
    key, _ = new_step(session, case, " Bel ", day=date(2026, 11, 23), at=time(9, 30))
    (one,) = steps(session, case).open
    assert (one.what, one.at, one.owner, one.days_late) == ("Bel", time(9, 30), "VC-1", 1)
    assert steps(session, case).late == 1
    tick_step(session, key)
    assert steps(session, case).open == ()
    (done,) = steps(session, case).done
    assert (done.done_on, done.done_at) == (date(2026, 11, 24), time(9, 0))
    agenda.untick(session, key)
    assert len(steps(session, case).open) == 1


def test_a_step_without_words_is_refused(session: Session, case: CaseId) -> None:
    with pytest.raises(UserError):
        new_step(session, case, "  ", day=date(2026, 11, 25), at=None)
    assert steps(session, case).open == ()


def test_a_note_keeps_its_moment(session: Session, case: CaseId) -> None:
    at = datetime(2026, 11, 24, 9, 5)
    key, _ = new_note(session, case, "Gebeld", at=at)
    values = records.values_of(session, key)
    assert values[Leaf("text")] == "Gebeld"
    with pytest.raises(UserError):
        new_note(session, case, " ", at=at)


def test_everything_is_only_here_without_headquarters(session: Session, case: CaseId) -> None:
    key, _ = new_step(session, case, "Bel", day=date(2026, 11, 25), at=None)
    assert whereabouts(session, [key])[key].place == "laptop"
    state = exchanged(session)
    assert (state.only_here, state.in_bundle, state.confirmed) == (3, 0, 0)


def test_no_sheet_is_out_before_one_was_printed(session: Session) -> None:
    assert sheets_out(session) == ()


def test_a_drawn_codename_is_not_in_use(session: Session, case: CaseId) -> None:
    drawn = suggest_codename(session)
    assert drawn
    assert drawn != "DAUWLAND"


def test_a_break_lasts_until_it_is_ended(session: Session) -> None:
    found = samples.load_samples(session, session.today())[0]
    hearing = hearings.hearings(session, found["KLAPROOS"])[0].key
    hearings.add_break(session, hearing, start=time(10, 45), end=None)
    hearings.add_break(session, hearing, start=time(11, 30), end=time(11, 40))
    first, second = breaks(session, hearing)
    assert (first.start, first.end) == (time(10, 45), None)
    assert second.end == time(11, 40)
    end_break(session, hearing, first.row, at=time(10, 55))
    assert breaks(session, hearing)[0].end == time(10, 55)


def test_a_step_of_a_checklist_is_put_back_as_it_was(session: Session) -> None:
    found = samples.load_samples(session, session.today())[0]
    hearing = hearings.hearings(session, found["KLAPROOS"])[0].key
    before = checklist_run(session, hearing).groups[0].items[0]
    assert before.state == "done"
    hearings.waive_item(session, hearing, before.item.id, reason="niet nodig")
    put_item(session, hearing, before)
    assert checklist_run(session, hearing).groups[0].items[0] == before
