"""Taking over what was written on paper: steps, times, breaks, and the sheet with them."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop_app.app import court_day, records, samples, sheet_register
from desktop_app.app.hearings import RunItem, checklist_run, hearings
from desktop_app.app.printing import prepare_sheet
from desktop_app.app.session import Session
from desktop_app.app.taking_over import Paper, Written, on_paper, take_item, take_over
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from tests.app.conftest import Clock


@pytest.fixture
def hearing(session: Session, clock: Clock) -> RecordKey:
    found, _ = samples.load_samples(session, session.today())
    return hearings(session, found["KLAPROOS"])[0].key


def step(session: Session, hearing: RecordKey, code: str) -> RunItem:
    run = checklist_run(session, hearing)
    return next(one for group in run.groups for one in group.items if one.item.code == code)


def test_what_the_sheet_has_is_what_it_prints(session: Session, hearing: RecordKey) -> None:
    run = checklist_run(session, hearing)
    printed = [one for group in on_paper(run) for one in group.items]
    assert len(printed) == 54
    assert {one.item.print for one in printed} == {"Y", "T"}


def test_a_whole_sheet_is_taken_over_and_booked_in_at_once(
    session: Session, hearing: RecordKey, clock: Clock
) -> None:
    day = checklist_run(session, hearing).hearing.day
    assert day is not None
    prepared = prepare_sheet(session, hearing)
    sheet_register.register(session, prepared, way="print")
    clock.move(days=(day - session.today()).days + 1)
    take_over(
        session,
        hearing,
        Paper(
            {
                "W08": Written(on=date(2026, 11, 30)),
                "D01": Written(at=time(15, 0)),
                "A01": Written(at=time(9, 31), note="zij-ingang"),
                "A03": Written(),
                "Q04": Written(reason="geen tolk"),
            },
            {"arrived": time(9, 33), "ended": time(12, 5)},
            ((time(10, 50), time(11, 5)), (time(11, 30), None)),
        ),
        sheet=prepared.code,
    )
    one = step(session, hearing, "W08")
    assert (one.state, one.on, one.at) == ("done", "2026-11-30", "")
    assert step(session, hearing, "D01").at == "15:00"
    one = step(session, hearing, "A01")
    assert (one.at, one.on, one.note) == ("09:31", day.isoformat(), "zij-ingang")
    assert (step(session, hearing, "A03").state, step(session, hearing, "A03").at) == ("done", "")
    one = step(session, hearing, "Q04")
    assert (one.state, one.reason) == ("waived", "geen tolk")
    times = {name: at for name, _, at in checklist_run(session, hearing).times}
    assert (times["arrived"], times["ended"]) == (time(9, 33), time(12, 5))
    assert court_day.status(session, hearing) == "done"
    assert [(one.start, one.end) for one in court_day.breaks(session, hearing)] == [
        (time(10, 50), time(11, 5)),
        (time(11, 30), None),
    ]
    assert sheet_register.find_sheet(session, prepared.code).state == "destroyed"


@pytest.mark.parametrize(
    ("paper", "sheet", "said"),
    [
        (Paper({"A01": Written(), "Z99": Written()}), "", "Z99"),
        (Paper({"A01": Written()}, {"lunch": time(12, 0)}), "", "lunch"),
        (Paper({"A01": Written()}), "7F3K-2P9Q-9", ""),
    ],
)
def test_what_is_not_known_is_refused_and_nothing_is_taken_over(
    session: Session, hearing: RecordKey, paper: Paper, sheet: str, said: str
) -> None:
    with pytest.raises(UserError) as refused:
        take_over(session, hearing, paper, sheet=sheet)
    assert said in str(refused.value.message.args)
    assert step(session, hearing, "A01").state == "open"


def test_a_sheet_of_another_hearing_is_refused(session: Session, hearing: RecordKey) -> None:
    prepared = prepare_sheet(session, hearing)
    sheet_register.register(session, prepared, way="print")
    sheet_register.book(session, prepared.code, "returned")
    with pytest.raises(UserError):
        take_over(session, hearing, Paper({"A01": Written()}), sheet=prepared.code)
    assert step(session, hearing, "A01").state == "open"


def test_a_step_taken_over_again_is_corrected(session: Session, hearing: RecordKey) -> None:
    take_item(session, hearing, "ck_a01", Written(reason="dicht"))
    take_item(session, hearing, "ck_a01", Written(at=time(9, 50)))
    one = step(session, hearing, "A01")
    assert (one.state, one.at, one.reason) == ("done", "09:50", "")


def test_a_new_date_that_was_announced_is_kept_beside_the_day_of_the_step(
    session: Session, hearing: RecordKey
) -> None:
    records.change(session, hearing, {"kind": "substantive"})
    take_item(session, hearing, "H10", Written(on=date(2027, 1, 12)))
    one = step(session, hearing, "H10")
    day = checklist_run(session, hearing).hearing.day
    assert day is not None
    assert (one.at, one.on) == ("2027-01-12", day.isoformat())
