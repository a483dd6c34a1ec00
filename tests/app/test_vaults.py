"""Vaults as their user meets them: opened, recovered, waited for, backed up."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app import cases, copies, keys, looking, passphrases, records, vaults
from desktop_app.app.case_lines import case_lines
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import Created, NewVault
from desktop_app.crypto import passphrase as rules
from desktop_app.errors import UserError
from desktop_app.store.lock import InUse

NEW = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"


@pytest.fixture
def created(world: World, passphrase: str) -> Created:
    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", passphrase)
    return vaults.create(world, world.vaults / "oost-2", new)


def path(created: Created) -> Path:
    return created.session.vault.folder.path


def events(session: Session) -> list[str]:
    return [one.event for one in looking.audit_trail(session)]


def test_what_was_saved_is_there_after_the_next_unlock(
    world: World, created: Created, passphrase: str
) -> None:
    cases.open_case(created.session, "KLAPROOS")
    vaults.lock_vault(created.session)
    again = vaults.unlock(world, path(created), passphrase)
    assert [one.codename for one in case_lines(again)] == ["KLAPROOS"]
    assert (again.by, again.owner.role) == ("VC-1", "coordinator")
    assert events(again)[-2:] == ["lock", "unlock"]
    vaults.lock_vault(again)


@pytest.mark.parametrize("answer", [{"name": " "}, {"person": ""}, {"passphrase": "te kort"}])
def test_a_vault_is_not_created_from_missing_answers(
    world: World, passphrase: str, answer: dict[str, str]
) -> None:
    new = replace(NewVault("oost-2", "Oost", "coordinator", "VC-1", passphrase), **answer)
    with pytest.raises(UserError):
        vaults.create(world, world.vaults / "oost-2", new)
    assert vaults.known_vaults(world) == ()
    assert not (world.vaults / "oost-2").exists()


def test_a_passphrase_of_common_words_is_refused(world: World) -> None:
    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", "welkom politie amsterdam 2026")
    with pytest.raises(UserError):
        vaults.create(world, world.vaults / "oost-2", new)


def test_a_generated_passphrase_is_good_enough() -> None:
    for language in ("nl", "en"):
        words = rules.generate(language, secrets.token_bytes)
        assert len(words.split()) == 6
        assert rules.problems(words, ("oost-2",)) == ()


def test_the_vaults_of_this_computer_are_listed_with_their_last_backup(
    world: World, created: Created
) -> None:
    assert [one.last_backup for one in vaults.known_vaults(world)] == [None]
    made = vaults.back_up(created.session)
    (entry,) = vaults.known_vaults(world)
    assert (entry.name, entry.last_backup) == ("oost-2", made.folder.name)
    created.session.vault.close()


def test_an_open_vault_cannot_be_opened_a_second_time(
    world: World, created: Created, passphrase: str
) -> None:
    with pytest.raises(InUse):
        vaults.unlock(world, path(created), passphrase)
    created.session.vault.close()


def test_a_wrong_passphrase_leaves_the_vault_free_for_the_next_try(
    world: World, created: Created, passphrase: str
) -> None:
    created.session.vault.close()
    with pytest.raises(UserError):
        vaults.unlock(world, path(created), passphrase + "x")
    vaults.unlock(world, path(created), passphrase).vault.close()


def test_the_lock_of_the_unlock_screen_stays_held_over_wrong_tries(
    world: World, created: Created, passphrase: str
) -> None:
    created.session.vault.close()
    lock = vaults.take_lock(path(created))
    with pytest.raises(UserError):
        vaults.unlock(world, path(created), "fout", lock=lock)
    with pytest.raises(InUse):
        vaults.take_lock(path(created))
    vaults.unlock(world, path(created), passphrase, lock=lock).vault.close()
    vaults.take_lock(path(created)).release()


def test_after_five_wrong_tries_a_wait_begins_and_grows(
    world: World, created: Created, passphrase: str, clock
) -> None:
    created.session.vault.close()
    waits = []
    for _ in range(8):
        with pytest.raises(UserError):
            vaults.unlock(world, path(created), "fout")
        waits.append(vaults.wait_before_next_try(world, path(created)))
    assert waits == [0, 0, 0, 0, 5, 10, 20, 40]
    clock.move(seconds=30)
    assert vaults.wait_before_next_try(world, path(created)) == 10
    clock.move(seconds=10)
    assert vaults.wait_before_next_try(world, path(created)) == 0


def test_the_wait_is_never_longer_than_five_minutes_and_a_clock_set_back_does_not_end_it(
    world: World, created: Created, clock
) -> None:
    folder = created.session.vault.folder
    created.session.vault.close()
    for _ in range(50):
        folder.note_failed_try(int(clock().timestamp() * 1000))
    assert vaults.wait_before_next_try(world, path(created)) == 300
    clock.move(days=-1)
    assert vaults.wait_before_next_try(world, path(created)) == 300


def test_wrong_tries_stand_in_the_audit_trail_after_the_next_unlock(
    world: World, created: Created, passphrase: str
) -> None:
    created.session.vault.close()
    for _ in range(3):
        with pytest.raises(UserError):
            vaults.unlock(world, path(created), "fout")
    again = vaults.unlock(world, path(created), passphrase)
    (line,) = [one for one in looking.audit_trail(again) if one.event == "failed_tries"]
    assert line.details["tries"] == 3
    assert vaults.wait_before_next_try(world, path(created)) == 0
    again.vault.close()


def test_the_recovery_words_open_the_vault_and_a_new_passphrase_can_be_set(
    world: World, created: Created
) -> None:
    created.session.vault.close()
    typed = "  ".join(created.recovery_words).upper()
    recovered = vaults.unlock_with_words(world, path(created), typed)
    assert recovered.by == "recovery"
    passphrases.add_passphrase(recovered, world, NEW, person="VC-1")
    recovered.vault.close()
    again = vaults.unlock(world, path(created), NEW)
    assert (again.by, again.vault.notices) == ("VC-1", ())
    again.vault.close()


def test_words_of_another_sheet_open_nothing(world: World, created: Created) -> None:
    created.session.vault.close()
    words = list(created.recovery_words)
    words[0], words[1] = words[1], words[0]
    with pytest.raises(UserError):
        vaults.unlock_with_words(world, path(created), " ".join(words))


def test_the_recovery_sheet_counts_only_after_it_was_typed_back(created: Created) -> None:
    session = created.session
    assert not session.owner.rehearsed
    with pytest.raises(UserError):
        keys.rehearse_recovery(session, " ".join(created.recovery_words[:-1]))
    assert not session.owner.rehearsed
    keys.rehearse_recovery(session, " ".join(created.recovery_words))
    assert session.owner.rehearsed
    session.vault.close()


def test_after_a_change_only_the_new_passphrase_opens_the_vault(
    world: World, created: Created, passphrase: str
) -> None:
    passphrases.change_passphrase(created.session, world, passphrase, new=NEW)
    created.session.vault.close()
    with pytest.raises(UserError):
        vaults.unlock(world, path(created), passphrase)
    again = vaults.unlock(world, path(created), NEW)
    assert (again.by, again.vault.notices) == ("VC-1", ())
    again.vault.close()


def test_after_a_change_local_backups_open_with_the_new_passphrase_and_copies_are_named(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    local = vaults.back_up(created.session)
    elsewhere = vaults.back_up(created.session, folder=tmp_path / "stick")
    copies.note_elsewhere(created.session, elsewhere)
    changed = passphrases.change_passphrase(created.session, world, passphrase, new=NEW)
    assert [one.place for one in changed.still_open] == [str(elsewhere.folder)]
    created.session.vault.close()
    for backup, opens in ((local, NEW), (elsewhere, passphrase)):
        copy = tmp_path / "copy" / opens[:5]
        shutil.copytree(backup.folder, copy)
        vaults.unlock(world, copy, opens).vault.close()


@pytest.mark.parametrize(("old", "new"), [("fout", NEW), (None, "te kort")])
def test_a_change_that_is_refused_leaves_the_passphrase_as_it_was(
    world: World, created: Created, passphrase: str, old: str | None, new: str
) -> None:
    with pytest.raises(UserError):
        passphrases.change_passphrase(created.session, world, old or passphrase, new=new)
    created.session.vault.close()
    vaults.unlock(world, path(created), passphrase).vault.close()


def test_two_people_share_a_vault_each_by_an_own_passphrase(
    world: World, created: Created, passphrase: str
) -> None:
    passphrases.add_passphrase(created.session, world, NEW, person="VC-2")
    created.session.vault.close()
    for typed, person in ((passphrase, "VC-1"), (NEW, "VC-2")):
        session = vaults.unlock(world, path(created), typed)
        assert session.by == person
        session.vault.close()


def test_secrets_are_shown_for_five_minutes_after_the_passphrase(
    created: Created, passphrase: str, clock
) -> None:
    session = created.session
    with pytest.raises(UserError):
        session.require_secrets()
    with pytest.raises(UserError):
        vaults.unlock_again(session, "fout")
    assert not session.may_show_secrets()
    vaults.unlock_again(session, passphrase)
    clock.move(minutes=4, seconds=59)
    session.require_secrets()
    clock.move(seconds=1)
    with pytest.raises(UserError):
        session.require_secrets()
    session.vault.close()


def test_the_first_unlock_of_a_day_makes_a_backup_and_the_next_does_not(
    created: Created, clock
) -> None:
    session = created.session
    assert vaults.daily_backup(session) is not None
    clock.move(hours=3)
    assert vaults.daily_backup(session) is None
    clock.move(hours=20)
    assert vaults.daily_backup(session) is not None
    assert len(session.vault.backups()) == 2
    session.vault.close()


def test_a_backup_opens_as_a_vault_of_its_own_and_says_that_it_is_older(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    session = created.session
    case, _ = cases.open_case(session, "KLAPROOS")
    backup = vaults.back_up(session, folder=tmp_path / "stick")
    records.change(session, cases.case_key(case), {"backup": "VC-2"})
    session.vault.close()
    vaults.unlock(world, path(created), passphrase).vault.close()
    shutil.copytree(backup.folder, tmp_path / "copy")
    copy = vaults.unlock(world, tmp_path / "copy", passphrase)
    assert [one.codename for one in case_lines(copy)] == ["KLAPROOS"]
    assert len(copy.vault.notices) == 1
    copy.vault.close()


def test_content_that_changed_is_told_by_a_rebuild_and_the_next_unlock_needs_none(
    created: Created,
) -> None:
    session = created.session
    assert not vaults.prepare(session)
    session.store.settings.put("store.derived", "older")
    assert vaults.prepare(session)
    assert not vaults.prepare(session)
    session.vault.close()


def test_a_vault_that_lost_its_own_keys_is_damaged_and_that_is_no_bug_of_the_program(
    world: World, created: Created, passphrase: str
) -> None:
    session = created.session
    session.store.settings.put("keys.device", None)
    session.vault.close()
    with pytest.raises(UserError) as refused:
        vaults.unlock(world, path(created), passphrase)
    assert vaults.is_damage(refused.value)
    vaults.take_lock(path(created)).release()  # nobody is kept out
