"""The day at court: times, breaks, and what is registered afterwards for the indicators."""

from __future__ import annotations

from datetime import time

import pytest

from desktop_app.app import court_day, samples
from desktop_app.app.cases import case_key
from desktop_app.app.court_day import set_time, still_asked
from desktop_app.app.evaluation_sources import counted_cases
from desktop_app.app.hearings import add_break, checklist_run, hearings, tick_item
from desktop_app.app.records import change, values_of
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RecordKey
from desktop_app.language import Speaker
from tests.app.conftest import Clock

SAY = Speaker("en").say


@pytest.fixture
def hearing(session: Session) -> RecordKey:
    found, _ = samples.load_samples(session, session.today())
    return hearings(session, found["KLAPROOS"])[0].key


def counted(session: Session) -> dict[str, object]:
    """Return what the indicators see of hearings, over all cases that are no examples."""
    found: dict[str, object] = {}
    for case in counted_cases(session):
        for one in case.found:
            found[one.figure] = one.codes or one.value
    return found


def test_what_is_registered_on_the_day_and_after_it_is_counted_by_the_indicators(
    session: Session, hearing: RecordKey, clock: Clock
) -> None:
    change(session, case_key(hearing.case), {"example": False})
    day = checklist_run(session, hearing).hearing.day
    assert day is not None
    clock.move(days=(day - session.today()).days)
    before = counted(session)
    times = {"arrived": (9, 30), "called_in": (10, 15), "started": (10, 20), "ended": (12, 0)}
    for name, at in times.items():
        set_time(session, hearing, name, at=time(*at))
    add_break(session, hearing, start=time(11, 0), end=time(11, 20))
    tick_item(session, hearing, "ck_l05")
    answers: dict[str, Value] = {
        "attended": "yes",
        "accompanied": "yes",
        "suspect_present": "video",
        "encounter": "seen",
        "asked_again": "repeat",
        "postponed": "no",
        "score_before": 4,
        "score_after": 6,
        "measure_failed": ["screen"],
    }
    change(session, hearing, answers)
    after = counted(session)
    assert (after["k11_minutes"], after["k12_minutes"]) == (45, 80)
    assert after["k09_attended"] == ("yes",)
    assert after["k09_accompanied"] == ("yes",)
    assert after["k08_suspect"] == ("yes",)
    assert after["k18_encounter"] == ("yes",)
    assert before != after
    assert court_day.status(session, hearing) == "done"
    assert still_asked(session, hearing) == ()


def test_nothing_is_asked_about_the_day_before_it_is_over(
    session: Session, hearing: RecordKey, clock: Clock
) -> None:
    assert still_asked(session, hearing) == ()
    day = checklist_run(session, hearing).hearing.day
    assert day is not None
    clock.move(days=(day - session.today()).days + 1)
    assert "Victim attended" in [SAY(one) for one in still_asked(session, hearing)]
    assert len(still_asked(session, hearing)) == len(court_day.AFTER)


def test_of_a_hearing_that_was_cancelled_only_the_postponement_is_asked(
    session: Session, hearing: RecordKey
) -> None:
    change(session, hearing, {"status": "cancelled"})
    assert [SAY(one) for one in still_asked(session, hearing)] == ["Postponed"]
    change(session, hearing, {"postponed": "on_day"})
    assert still_asked(session, hearing) == ()


def test_the_state_of_a_hearing_comes_back_with_its_time(
    session: Session, hearing: RecordKey
) -> None:
    said = court_day.status(session, hearing)
    set_time(session, hearing, "ended", at=time(12, 0))
    assert court_day.status(session, hearing) == "done"
    set_time(session, hearing, "ended", at=None, status=said)
    assert court_day.status(session, hearing) == said
    assert values_of(session, hearing).get(Leaf("ended")) is None
