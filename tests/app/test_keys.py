"""Keys as their user sees them: a new sheet opens the vault, and the old one no more."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.app import (
    at_unlock,
    cases,
    copies,
    first_run,
    keys,
    lock_time,
    looking,
    passphrases,
    records,
    vaults,
)
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vault_list import is_vault, listed, listed_vaults
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Quiet
from desktop_app.text import Message
from tests.app.conftest import Clock

OTHER = "schommel ganzenveer waterkoker boterham vuurtoren"


def test_a_new_recovery_sheet_takes_the_place_of_the_old_one(session):
    first = keys.renew_recovery(session)
    keys.rehearse_recovery(session, " ".join(first))
    assert keys.keys_of(session).rehearsed
    second = keys.renew_recovery(session)
    assert not keys.keys_of(session).rehearsed
    with pytest.raises(UserError):
        keys.rehearse_recovery(session, " ".join(first))
    keys.rehearse_recovery(session, " ".join(second))
    shown = keys.keys_of(session)
    assert (len(shown.people), shown.recovery, shown.rehearsed, shown.escrow) == (
        1,
        True,
        True,
        None,
    )


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
    with pytest.raises(UserError):
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


def test_after_replacing_the_keys_only_the_asked_passphrase_opens_the_vault(
    world: World, session: Session, passphrase: str, tmp_path: Path
) -> None:
    words = " ".join(keys.renew_recovery(session))
    passphrases.add_passphrase(session, world, OTHER, person="VC-2")
    vaults.back_up(session)
    stick = vaults.back_up(session, folder=tmp_path / "stick")
    copies.note_elsewhere(session, stick)
    case, _ = cases.open_case(session, "KLAPROOS")
    old_key = session.vault.payload.store_key
    replaced = keys.replace_keys(session, world, passphrase)
    assert replaced.dropped == ("VC-2",)
    assert [one.place for one in replaced.still_open] == [str(stick.folder)]
    assert replaced.backed_up
    (fresh,) = session.vault.backups()
    assert VaultFile.from_bytes(fresh.keys.read_bytes()).generation == 2
    assert len(session.store.cases()) == 1
    records.change(session, cases.case_key(case), {"backup": "VC-2"})
    assert looking.health(session) == ()
    path = session.vault.folder.path
    session.vault.close()
    with pytest.raises(UserError):
        vaults.unlock(world, path, OTHER)
    again = vaults.unlock(world, path, passphrase)
    assert (again.vault.payload.generation, again.vault.notices) == (2, ())
    assert again.vault.payload.store_key != old_key
    assert [one.person for one in keys.keys_of(again).people] == ["VC-1"]
    again.vault.close()
    vaults.unlock_with_words(world, path, words).vault.close()
    shutil.copytree(fresh.folder, tmp_path / "copy")
    vaults.unlock(world, tmp_path / "copy", passphrase).vault.close()


def test_a_passphrase_that_somebody_knows_is_changed_with_the_keys(
    world: World, session: Session, passphrase: str
) -> None:
    with pytest.raises(UserError):
        keys.replace_keys(session, world, passphrase, new="te kort")
    with pytest.raises(UserError):
        keys.replace_keys(session, world, "fout", new=OTHER)
    assert session.vault.payload.generation == 1
    keys.replace_keys(session, world, passphrase, new=OTHER)
    path = session.vault.folder.path
    session.vault.close()
    with pytest.raises(UserError):
        vaults.unlock(world, path, passphrase)
    vaults.unlock(world, path, OTHER).vault.close()


def test_replacing_can_be_cancelled_until_the_new_store_is_in_place(
    world: World, session: Session, passphrase: str
) -> None:
    class Stop(Quiet):
        """Cancels at report number ``when``."""

        def __init__(self, when: int) -> None:
            self.left = when

        def report(self, done: int, total: int, message: Message | None = None) -> None:
            self.left -= 1
            if not self.left:
                raise Cancelled

    for when in (1, 4):
        with pytest.raises(Cancelled):
            keys.replace_keys(session, world, passphrase, progress=Stop(when))
        assert session.vault.payload.generation == 1

    class StopTheBackup(Quiet):
        """Cancels when the fresh backup is being made: too late to take anything back."""

        def report(self, done: int, total: int, message: Message | None = None) -> None:
            if message is not None and message.source == "Making a backup":
                raise Cancelled

    replaced = keys.replace_keys(session, world, passphrase, progress=StopTheBackup())
    assert session.vault.payload.generation == 2
    assert not replaced.backed_up
    assert looking.health(session) == ()


def test_the_sheet_is_to_be_tested_every_year(world: World, session: Session, clock: Clock) -> None:
    words = " ".join(keys.renew_recovery(session))
    assert keys.reminder(session) is None
    clock.move(days=15)
    assert keys.keys_of(session).test_due
    keys.rehearse_recovery(session, words)
    shown = keys.keys_of(session)
    assert (shown.test_due, str(shown.rehearsed_on)) == (False, "2026-12-09")
    clock.move(days=365)
    assert keys.reminder(session) is None
    clock.move(days=1)
    (reminder,) = [one for one in at_unlock.notices(session, world) if "sheet" in one.source]
    assert "year" in reminder.source
    keys.rehearse_recovery(session, words)
    assert keys.reminder(session) is None


@pytest.mark.parametrize(
    "typed",
    [
        "welkom politie amsterdam 2026",
        "Welkom123Welkom123Welkom123",
        "zomer zomer zomer zomer zomer",
        "wachtwoord wachtwoord 1234567890",
        "P0l1t13 4mst3rd4m w3lk0m",
        "oost-2 oost-2 oost-2 oost-2",
        "qwertyuiopasdfghjklzxcvbnm",
        "kort maar krachtig",
        "",
    ],
)
def test_a_passphrase_that_is_tried_early_is_refused_with_a_sentence(typed: str) -> None:
    problem = keys.passphrase_problem(typed, ("oost-2", "Oost", "VC-1"))
    assert problem is not None
    assert problem.source.endswith(".")


@pytest.mark.parametrize(
    "typed",
    [
        "regenjas lantaarn eekhoorn tafelkleed ochtendmist",
        "de kat van mijn tante eet nooit haring op dinsdag",
        "Xq7#vLp2!mZr9@tKw4&yBn",
        "é" * 3 + "kwvl 83hg zzpt 02ml qqrw",
    ],
)
def test_a_passphrase_that_nobody_tries_early_is_taken(typed: str) -> None:
    assert keys.passphrase_problem(typed, ("oost-2", "Oost", "VC-1")) is None
