"""A clock that is wrong is asked about at unlock; a right one never."""

from __future__ import annotations

from desktop_app.app import cases, vaults
from desktop_app.app.clock_check import clock_notice
from desktop_app.app.samples import load_samples
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from tests.app.conftest import Clock


def test_a_clock_behind_the_last_work_or_a_day_ahead_of_it_is_asked_about(
    session: Session, clock: Clock
) -> None:
    assert clock_notice(session) is None
    cases.open_case(session, "KLAPROOS")
    assert clock_notice(session) is None
    clock.move(hours=20)
    assert clock_notice(session) is None
    clock.move(hours=5)
    ahead = clock_notice(session)
    clock.move(days=-800)
    behind = clock_notice(session)
    assert ahead is not None
    assert behind is not None
    assert "Is that" in ahead.source
    assert "but the last work" in behind.source


def test_the_clock_is_compared_with_the_newest_work_in_whatever_order_it_was_written(
    session: Session, clock: Clock
) -> None:
    cases.open_case(session, "KLAPROOS")
    clock.move(days=-3)
    cases.open_case(session, "ZEEGLAS")
    clock.move(days=3)
    assert clock_notice(session) is None
    clock.move(days=-1)
    behind = clock_notice(session)
    assert behind is not None
    assert "but the last work" in behind.source


def test_the_sample_cases_bring_no_question_about_the_clock(session: Session, clock: Clock) -> None:
    load_samples(session, session.today(), codenames=frozenset({"KLAPROOS"}))
    assert clock_notice(session) is None
    clock.move(hours=23)
    assert clock_notice(session) is None
    clock.move(hours=2)
    assert clock_notice(session) is not None, "now it is a day since"


def test_a_weekend_of_reading_alone_brings_no_question(
    session: Session, clock: Clock, world: World, passphrase: str
) -> None:
    cases.open_case(session, "KLAPROOS")
    for _ in range(2):
        clock.move(hours=20)
        vaults.lock_vault(session)
        session = vaults.unlock(world, session.vault.folder.path, passphrase)
    assert clock_notice(session) is None
    session.vault.close()
