"""Headquarters may lower the time after which a vault locks; nobody can make it longer than 15."""

from __future__ import annotations

import pytest

from desktop_app.app.lock_time import (
    allow_idle_minutes,
    idle_minutes,
    most_minutes,
    set_by_headquarters,
    set_idle_minutes,
)
from desktop_app.errors import UserError


@pytest.fixture
def session(make_vault):
    return make_vault("oost", "coordinator")


def test_it_is_five_minutes_and_may_be_one_to_fifteen(session):
    assert idle_minutes(session) == 5
    for minutes in (1, 15):
        set_idle_minutes(session, minutes)
        assert idle_minutes(session) == minutes
    for minutes in (0, 16, -1):
        with pytest.raises(UserError):
            set_idle_minutes(session, minutes)
        assert idle_minutes(session) == 15
        with pytest.raises(ValueError, match="locks after"):
            allow_idle_minutes(session, minutes)


def test_headquarters_lowers_it_and_gives_it_back(session):
    set_idle_minutes(session, 10)
    assert not set_by_headquarters(session)
    allow_idle_minutes(session, 3)
    assert (idle_minutes(session), most_minutes(session)) == (3, 3)
    assert set_by_headquarters(session)
    with pytest.raises(UserError):
        set_idle_minutes(session, 5)
    allow_idle_minutes(session, None)
    assert idle_minutes(session) == 10


def test_headquarters_can_lower_it_only(session):
    set_idle_minutes(session, 2)
    allow_idle_minutes(session, 10)
    assert idle_minutes(session) == 2
    assert list(session.store.audit.lines())[-1].details == {"lock_minutes_most": 10}
