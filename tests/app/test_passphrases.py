"""Several people share a vault, each by an own passphrase, and the last one stays."""

from __future__ import annotations

import shutil

import pytest

from desktop_app.app import copies, keys, passphrases, trail, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError
from tests.app.conftest import Clock

SECOND = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"
THIRD = "schommel ganzenveer waterkoker boterham vuurtoren"


def people(session: Session) -> list[tuple[str, bool]]:
    return [(one.person, one.own) for one in keys.keys_of(session).people]


def slot_of(session: Session, person: str) -> keys.SlotShown:
    (found,) = [one for one in keys.keys_of(session).people if one.person == person]
    return found


def test_passphrases_are_listed_by_whose_they_are(world: World, session: Session) -> None:
    passphrases.add_passphrase(session, world, SECOND, person=" VC-2 ")
    assert people(session) == [("VC-1", True), ("VC-2", False)]
    path = session.vault.folder.path
    session.vault.close()
    other = vaults.unlock(world, path, SECOND)
    assert people(other) == [("VC-1", False), ("VC-2", True)]
    other.vault.close()


def test_a_removed_passphrase_opens_neither_the_vault_nor_its_local_backups(
    world: World, session: Session, tmp_path: object
) -> None:
    passphrases.add_passphrase(session, world, SECOND, person="VC-2")
    made = vaults.back_up(session)
    removed = passphrases.remove_passphrase(session, slot_of(session, "VC-2").id)
    assert removed.still_open == ()
    assert people(session) == [("VC-1", True)]
    path = session.vault.folder.path
    assert made.keys.read_bytes() == (path / "vault.json").read_bytes()
    session.vault.close()
    with pytest.raises(UserError):
        vaults.unlock(world, path, SECOND)


def test_the_last_passphrase_stays(session: Session) -> None:
    before = session.vault.keys
    with pytest.raises(UserError, match="last passphrase"):
        passphrases.remove_passphrase(session, slot_of(session, "VC-1").id)
    with pytest.raises(UserError):
        passphrases.remove_passphrase(session, keys.slots_of(session)[1].id)
    assert session.vault.keys == before


def test_a_name_is_wanted_and_one_line_long(world: World, session: Session) -> None:
    for person in ("", "  ", "a\nb", "x" * 201):
        with pytest.raises(UserError):
            passphrases.add_passphrase(session, world, SECOND, person=person)
    assert people(session) == [("VC-1", True)]


def test_there_is_a_most_number_of_people(
    world: World, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrases, "MOST_PEOPLE", 1)
    with pytest.raises(UserError, match="most"):
        passphrases.add_passphrase(session, world, SECOND, person="VC-2")


def test_changes_of_keys_stand_in_the_audit_trail(
    world: World, session: Session, passphrase: str
) -> None:
    passphrases.add_passphrase(session, world, SECOND, person="VC-2")
    passphrases.change_passphrase(session, world, passphrase, new=THIRD)
    passphrases.remove_passphrase(session, slot_of(session, "VC-2").id)
    keys.rehearse_recovery(session, " ".join(keys.renew_recovery(session)))
    keys.replace_keys(session, world, THIRD)
    changed = [one.details["change"] for one in trail.lines(session) if one.event == "keys"]
    assert changed == ["added", "passphrase", "removed", "recovery", "rehearsed", "replaced"]
    assert trail.broken(session) == ()


def test_a_store_that_was_set_aside_is_named_among_what_still_opens_as_before(
    world: World, session: Session, passphrase: str
) -> None:
    made = vaults.back_up(session)
    aside = session.vault.folder.set_aside / made.folder.name
    shutil.copytree(made.folder, aside)
    changed = passphrases.change_passphrase(session, world, passphrase, new=THIRD)
    assert [one.place for one in changed.still_open] == [str(aside)]
    replaced = keys.replace_keys(session, world, THIRD)
    assert [one.place for one in replaced.still_open] == [str(aside)]


def test_a_copy_that_was_destroyed_is_forgotten(session: Session, tmp_path: object) -> None:
    made = vaults.back_up(session)
    copies.note_elsewhere(session, made)
    copies.note_elsewhere(session, made)
    (copy,) = copies.elsewhere(session)
    copies.forget_elsewhere(session, copy)
    assert copies.elsewhere(session) == ()


def test_wrong_tries_at_the_second_unlock_wait_as_at_the_first(
    session: Session, passphrase: str, clock: Clock
) -> None:
    for _ in range(5):
        with pytest.raises(UserError, match="does not open"):
            vaults.unlock_again(session, "fout")
    with pytest.raises(UserError, match="Wrong five times"):
        vaults.unlock_again(session, passphrase)
    assert not session.may_show_secrets()
    clock.move(seconds=5)
    vaults.unlock_again(session, passphrase)
    (line,) = [one for one in trail.lines(session) if one.event == "failed_tries"]
    assert line.details["tries"] == 5
