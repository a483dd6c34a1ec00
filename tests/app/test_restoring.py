"""A backup comes back, here and on another machine, and what is newer is taken over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.app import (
    backups,
    case_lines,
    cases,
    contacts,
    keys,
    looking,
    passphrases,
    records,
    restoring,
    vaults,
)
from desktop_app.app.restoring import Restored
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import Created, NewVault
from desktop_app.crypto import card as cards
from desktop_app.errors import UserError
from desktop_app.store.connection import Damaged, ReadOnly
from desktop_app.store.drafts import Place
from desktop_app.store.lock import InUse

NEW = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"
PAGE = 4096


@pytest.fixture
def created(world: World, passphrase: str) -> Created:
    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", passphrase)
    return vaults.create(world, world.vaults / "oost-2", new)


def back(world: World, path: Path, folder: Path, typed: str, *, to: Path | None = None) -> Restored:
    return restoring.restore(world, to or path, folder, unlock=vaults.by_passphrase(typed))


@contextmanager
def again(world: World, path: Path, typed: str) -> Iterator[Session]:
    session = vaults.unlock(world, path, typed)
    try:
        yield session
    finally:
        session.vault.close()


def codes(session: Session) -> list[str]:
    return sorted(one.codename for one in case_lines.case_lines(session))


def flipped(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[page * PAGE + 700] ^= 1
    path.write_bytes(data)


def test_what_is_newer_than_the_backup_is_taken_over_from_what_was_set_aside(
    world: World, created: Created, passphrase: str
) -> None:
    session = created.session
    path = session.vault.folder.path
    cases.open_case(session, "KLAPROOS")
    made = vaults.back_up(session)
    cases.open_case(session, "MARGRIET")
    session.vault.close()
    done = back(world, path, made.folder, passphrase)
    assert (done.moved, done.drafts) == (False, True)
    assert done.aside is not None
    with again(world, path, passphrase) as restored:
        assert codes(restored) == ["KLAPROOS"]
        assert restored.vault.notices == ()
        over = restoring.take_over(restored, done.aside)
        assert (over.unreadable, over.unproven) == (0, 0)
        assert codes(restored) == ["KLAPROOS", "MARGRIET"]
        assert looking.health(restored) == ()
        (kept,) = backups.set_aside(restored)
        assert (kept.folder, kept.has_store) == (done.aside, True)
        backups.drop_set_aside(restored, kept)
        assert backups.set_aside(restored) == ()
        told = [dict(one.details) for one in restored.store.audit.lines() if one.event == "restore"]
        assert [sorted(one) for one in told] == [
            ["backup"],
            ["erased", "sealed", "taken_over", "unproven", "unreadable"],
            ["dropped"],
        ]


def test_a_passphrase_and_a_sheet_that_were_changed_since_stay_changed(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    session = created.session
    path = session.vault.folder.path
    made = vaults.back_up(session, folder=tmp_path / "stick")
    words = keys.renew_recovery(session)
    renewed = words if isinstance(words, tuple) else tuple(words.words)
    passphrases.change_passphrase(session, world, passphrase, new=NEW)
    session.vault.close()
    back(world, path, made.folder, NEW)
    with pytest.raises(UserError):
        vaults.unlock(world, path, passphrase)
    with again(world, path, NEW) as restored:
        assert restored.vault.notices == ()
    vaults.unlock_with_words(world, path, " ".join(renewed)).vault.close()
    with pytest.raises(UserError):
        vaults.unlock_with_words(world, path, " ".join(created.recovery_words))


def test_on_another_machine_the_vault_is_a_new_device_that_reads_the_old_mail(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    session = created.session
    cases.open_case(session, "KLAPROOS")
    old_card = cards.read(contacts.own_card(session))
    made = vaults.back_up(session, folder=tmp_path / "stick")
    old, writer = session.keys, session.store.writer
    session.vault.close()
    there = World(
        now=world.now,
        config=tmp_path / "there",
        vaults=tmp_path / "new",
        kdf_params=world.kdf_params,
    )
    path = there.vaults / "oost-2"
    done = back(there, path, made.folder, passphrase)
    assert (done.moved, done.aside) == (True, None)
    with again(there, path, passphrase) as moved:
        assert codes(moved) == ["KLAPROOS"]
        assert moved.vault.notices == ()
        assert moved.store.writer != writer
        assert moved.keys.device.id != old.device.id
        assert [one.key.to_text() for one in moved.keys.receiving[1:]] == [
            one.key.to_text() for one in old.receiving
        ]
        card = cards.read(contacts.own_card(moved))
        assert card.serial > old_card.serial
        assert card.key == moved.keys.device.id
        assert {one.recipient for one in old_card.receiving} < {
            one.recipient for one in card.receiving
        }
        cases.open_case(moved, "MARGRIET")
        assert looking.health(moved) == ()
        assert moved.vault.folder.incoming.is_dir()
        vaults.back_up(moved)


def test_a_folder_with_something_else_in_it_is_no_other_machine(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    made = vaults.back_up(created.session)
    created.session.vault.close()
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "letter.txt").write_text("hello")
    with pytest.raises(UserError, match="not empty"):
        back(world, tmp_path / "there", made.folder, passphrase)
    with pytest.raises(UserError, match="does not open"):
        back(world, tmp_path / "elsewhere", made.folder, "fout")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["config", "there", "vaults"]


def test_a_backup_is_not_restored_into_a_vault_that_is_open(
    world: World, created: Created, passphrase: str
) -> None:
    made = vaults.back_up(created.session)
    with pytest.raises(InUse):
        back(world, created.session.vault.folder.path, made.folder, passphrase)
    created.session.vault.close()


def test_a_wrong_passphrase_at_restoring_is_a_try_like_any_other(
    world: World, created: Created
) -> None:
    path = created.session.vault.folder.path
    made = vaults.back_up(created.session)
    created.session.vault.close()
    for _ in range(5):
        with pytest.raises(UserError):
            back(world, path, made.folder, "fout")
    assert vaults.wait_before_next_try(world, path) == 5


def test_the_recovery_words_bring_a_backup_back_on_another_machine(
    world: World, created: Created, tmp_path: Path
) -> None:
    made = vaults.back_up(created.session, folder=tmp_path / "stick")
    created.session.vault.close()
    words = " ".join(created.recovery_words)
    done = restoring.restore(world, tmp_path / "new", made.folder, unlock=vaults.by_words(words))
    assert done.moved
    vaults.unlock_with_words(world, tmp_path / "new", words).vault.close()


def test_what_is_typed_goes_on_over_the_restored_store_as_a_conflict_and_never_waits(
    world: World, created: Created, passphrase: str
) -> None:
    session = created.session
    path = session.vault.folder.path
    case, _ = cases.open_case(session, "KLAPROOS")
    key = cases.case_key(case)
    records.change(session, key, {"backup": "VC-2"})
    made = vaults.back_up(session)
    records.change(session, key, {"backup": "VC-3"})
    draft = records.open_draft(session, key)
    draft.set("backup", "VC-4")
    records.keep_draft(session, key, draft, place=Place("case"))
    session.vault.close()
    back(world, path, made.folder, passphrase)
    with again(world, path, passphrase) as restored:
        restoring.settle(restored, None, unlock=vaults.by_passphrase(passphrase))
        kept = records.open_draft(restored, key)
        assert kept.value("backup") == "VC-4"
        records.save(restored, key, kept)
        state = restored.store.state(key)
        assert state is not None
        assert {one.value for leaf in state.conflicts().values() for one in leaf.candidates} == {
            "VC-2",
            "VC-4",
        }


def test_a_case_that_was_erased_since_does_not_come_back_with_an_older_backup(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    session = created.session
    path = session.vault.folder.path
    case, _ = cases.open_case(session, "KLAPROOS")
    made = vaults.back_up(session, folder=tmp_path / "stick")
    session.store.erase(case, by="VC-1", ground="unneeded")
    cases.open_case(session, "MARGRIET")
    session.vault.close()
    done = back(world, path, made.folder, passphrase)
    with again(world, path, passphrase) as restored:
        over = restoring.settle(restored, done.aside, unlock=vaults.by_passphrase(passphrase))
        assert over is not None
        assert (over.erased, codes(restored)) == (1, ["MARGRIET"])
        assert [one.case for one in restored.store.tombstones()] == [case]


# Damage


@pytest.fixture
def damaged(world: World, created: Created) -> Path:
    """Return the folder of a vault with a backup, of which pages are broken afterwards."""
    session = created.session
    with session.store.writing():
        for number in range(20):
            cases.open_case(session, f"CASE{number}")
    vaults.back_up(session)
    session.vault.close()
    return session.vault.folder.path


def test_a_vault_that_is_damaged_opens_for_reading_and_nothing_else(
    world: World, damaged: Path, passphrase: str
) -> None:
    flipped(damaged / "store.db", 9)
    session = vaults.unlock_to_read(world, damaged, vaults.by_passphrase(passphrase))
    assert session.read_only
    before = (damaged / "store.db").read_bytes()
    assert "CASE7" in codes(session)
    with pytest.raises(ReadOnly, match="reading only"):
        cases.open_case(session, "MARGRIET")
    with pytest.raises(ReadOnly):
        session.store.settings.put("x", 1)
    assert looking.health(session)  # the check works, too
    assert not vaults.prepare(session)
    vaults.lock_vault(session)
    assert (damaged / "store.db").read_bytes() == before


def test_that_a_vault_was_opened_for_reading_stands_in_its_trail_afterwards(
    world: World, damaged: Path, passphrase: str
) -> None:
    for _ in range(2):
        vaults.unlock_to_read(world, damaged, vaults.by_passphrase(passphrase)).vault.close()
    with again(world, damaged, passphrase) as session:
        told = [dict(one.details) for one in session.store.audit.lines() if one.event == "unlock"]
        assert [one["read_only"]["openings"] for one in told if "read_only" in one] == [2]  # type: ignore[index, call-overload]
        assert session.vault.folder.readings() == []


def test_damage_is_told_from_other_ways_not_to_open(
    world: World, damaged: Path, passphrase: str
) -> None:
    with pytest.raises(UserError) as wrong:
        vaults.unlock(world, damaged, "fout")
    assert not vaults.is_damage(wrong.value)
    (damaged / "store.db").write_bytes((damaged / "store.db").read_bytes()[: 5 * PAGE])
    with pytest.raises(Damaged) as cut:
        vaults.unlock(world, damaged, passphrase)
    assert vaults.is_damage(cut.value)
    (damaged / "store.db").unlink()
    with pytest.raises(UserError) as gone:
        vaults.unlock(world, damaged, passphrase)
    assert vaults.is_damage(gone.value)


def test_a_store_of_which_nothing_can_be_read_comes_back_and_that_is_said(
    world: World, damaged: Path, passphrase: str
) -> None:
    data = bytearray((damaged / "store.db").read_bytes())
    data[16:PAGE] = bytes(PAGE - 16)
    (damaged / "store.db").write_bytes(data)
    (made,) = backups.found_in(damaged)
    done = back(world, damaged, made.folder, passphrase)
    with again(world, damaged, passphrase) as session:
        assert done.aside is not None
        with pytest.raises(UserError, match="Nothing can be read"):
            restoring.take_over(session, done.aside, unlock=vaults.by_passphrase(passphrase))
        assert len(codes(session)) == 20


def test_what_was_set_aside_under_older_keys_opens_with_its_passphrase(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    session = created.session
    path = session.vault.folder.path
    made = vaults.back_up(session, folder=tmp_path / "stick")
    cases.open_case(session, "KLAPROOS")
    keys.replace_keys(session, world, passphrase)
    cases.open_case(session, "MARGRIET")
    session.vault.close()
    done = back(world, path, made.folder, passphrase)
    assert not done.drafts
    with again(world, path, passphrase) as restored:
        assert codes(restored) == []
        assert done.aside is not None
        with pytest.raises(UserError):
            restoring.take_over(restored, done.aside)
        restoring.take_over(restored, done.aside, unlock=vaults.by_passphrase(passphrase))
        assert codes(restored) == ["KLAPROOS", "MARGRIET"]


def test_a_vault_set_aside_is_a_vault_of_its_own_when_copied_elsewhere(
    world: World, created: Created, passphrase: str, tmp_path: Path
) -> None:
    session = created.session
    path = session.vault.folder.path
    made = vaults.back_up(session)
    cases.open_case(session, "KLAPROOS")
    session.vault.close()
    done = back(world, path, made.folder, passphrase)
    assert done.aside is not None
    shutil.copytree(done.aside, tmp_path / "copy")
    with again(world, tmp_path / "copy", passphrase) as session:
        assert codes(session) == ["KLAPROOS"]
