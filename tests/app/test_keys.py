"""Keys as their user sees them: a new sheet opens the vault, and the old one no more."""

from __future__ import annotations

import pytest

from desktop_app.app import first_run, keys, lock_time, vaults
from desktop_app.app.vault_list import is_vault, listed, listed_vaults
from desktop_app.errors import UserError


def test_a_new_recovery_sheet_takes_the_place_of_the_old_one(session):
    first = keys.renew_recovery(session)
    vaults.rehearse_recovery(session, " ".join(first))
    assert keys.keys_of(session).rehearsed
    second = keys.renew_recovery(session)
    assert not keys.keys_of(session).rehearsed
    with pytest.raises(UserError):
        vaults.rehearse_recovery(session, " ".join(first))
    vaults.rehearse_recovery(session, " ".join(second))
    assert keys.keys_of(session) == keys.KeysShown(1, recovery=True, rehearsed=True, escrow=False)


def test_six_words_are_offered_and_an_easy_passphrase_is_not_taken(session):
    offered = keys.offered_words("nl", session.random)
    assert len(offered.split()) == 6
    assert keys.passphrase_problem(offered, ()) is None
    assert keys.passphrase_problem("welkom politie amsterdam 2026", ()) is not None


def test_the_first_run_remembers_where_it_was_left(session):
    assert first_run.stage(session) is None
    first_run.reach(session, "card")
    assert first_run.stage(session) == "card"
    first_run.reach(session, None)
    assert first_run.stage(session) is None


def test_the_time_until_the_lock_is_one_to_fifteen_minutes(session):
    assert lock_time.idle_minutes(session) == 5
    lock_time.set_idle_minutes(session, 2)
    assert lock_time.idle_minutes(session) == 2
    with pytest.raises(ValueError, match="15"):
        lock_time.set_idle_minutes(session, 16)


def test_vaults_are_listed_by_what_stands_in_their_folders(session, world):
    (one,) = listed_vaults(world.vaults)
    assert (one.name, one.backed_up) == ("oost-2", None)
    made = vaults.back_up(session)
    assert listed(one.path).backed_up == made.made
    (world.vaults / "other").mkdir()
    assert not is_vault(world.vaults / "other")
    assert len(listed_vaults(world.vaults)) == 1
    assert listed_vaults(world.vaults / "nowhere") == ()
