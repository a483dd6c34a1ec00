"""The invented cases of the pilot."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.app import evaluation, pilot
from desktop_app.app.evaluation_out import report, table
from desktop_app.app.session import Session
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from tests.app.conftest import MakeVault


def test_the_pilot_has_thirty_six_cases_in_seven_offices() -> None:
    assert len(pilot.OFFICES) == 7
    assert sum(number for _name, number in pilot.OFFICES) == 36
    assert set(pilot.SENDING_COUNTS) < {name for name, _number in pilot.OFFICES}


def test_the_cases_are_the_same_each_time(make_vault: MakeVault) -> None:
    said = []
    for name in ("one", "other"):
        session = make_vault(name, "coordinator")
        pilot.load_pilot(session, "Haven", session.today())
        own = evaluation.own_figures(session, start=date(2025, 1, 1), end=session.today())
        said.append([(row.figure, row.asked, row.answered, row.parts) for row in own.rows])
    assert said[0] == said[1]
    assert any(row.asked.value for row in own.rows)


def test_own_figures_are_whole_on_the_screen_and_never_leave_it(session: Session) -> None:
    pilot.load_pilot(session, "Haven", session.today())
    own = evaluation.own_figures(session, start=date(2025, 1, 1), end=session.today())
    assert own.cases.value == 3
    assert not any(row.hidden for row in own.rows if row.answered.value)
    say = Speaker("nl").say
    with pytest.raises(UserError, match="stay on the screen"):
        report(session, own, say=say, language="nl")
    with pytest.raises(UserError, match="stay on the screen"):
        table(session, own, say=say)
