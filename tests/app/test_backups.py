"""Backups as their user meets them: on a stick, tried out, before an import, set aside."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.app import backups, cases, copies, looking, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError


def events(session: Session, event: str) -> list[dict[str, object]]:
    return [dict(one.details) for one in session.store.audit.lines() if one.event == event]


def test_a_copy_on_a_stick_is_read_back_and_remembered(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backups.to_stick(session, stick)
    assert made.same_disk  # it helps nobody whose laptop is gone, and that is said
    assert [one.folder for one in backups.found_in(stick)] == [made.made.folder]
    (copy,) = copies.elsewhere(session)
    assert (copy.place, copy.made) == (str(made.made.folder), made.made.made)
    assert events(session, "backup") == [{"elsewhere": True}]
    assert backups.local_backups(session) == ()


def test_a_stick_that_is_not_there_gets_no_folder_in_its_place(
    session: Session, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="not there"):
        backups.to_stick(session, tmp_path / "media" / "STICK")
    assert not (tmp_path / "media").exists()
    assert copies.elsewhere(session) == ()


def test_a_stick_without_room_is_told_before_anything_is_written(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(UserError, match="not enough room"):
        backups.to_stick(session, stick)
    assert list(stick.iterdir()) == []


def test_a_backup_is_found_in_its_folder_on_the_stick_and_in_a_vault(
    session: Session, tmp_path: Path
) -> None:
    made = vaults.back_up(session)
    path = session.vault.folder.path
    for folder in (made.folder, made.folder.parent, path):
        assert [one.made for one in backups.found_in(folder)] == [made.made]
    assert backups.found_in(tmp_path / "nothing") == ()
    with pytest.raises(UserError, match="no backup"):
        backups.the_newest_in(tmp_path)


def test_a_drill_says_what_is_in_the_backup_and_remembers_the_day(
    session: Session, world: World, passphrase: str
) -> None:
    cases.open_case(session, "KLAPROOS")
    made = vaults.back_up(session)
    assert backups.last_drill(session) is None
    tried = backups.drill(session, world, made.folder, unlock=vaults.by_passphrase(passphrase))
    assert (tried.cases, tried.findings) == (1, ())
    assert tried.revisions >= 1
    assert backups.last_drill(session) == session.now()
    assert events(session, "check") == [{"drill": made.folder.name, "findings": 0}]
    assert not session.vault.folder.drill.exists()


def test_a_drill_with_another_passphrase_is_refused(session: Session, world: World) -> None:
    made = vaults.back_up(session)
    with pytest.raises(UserError, match="does not open"):
        backups.drill(session, world, made.folder, unlock=vaults.by_passphrase("fout"))
    assert backups.last_drill(session) is None


def test_a_drill_of_a_damaged_backup_names_what_is_hit_and_counts_for_nothing(
    session: Session, world: World, passphrase: str
) -> None:
    with session.store.writing():
        for number in range(20):
            cases.open_case(session, f"CASE{number}")
    made = vaults.back_up(session)
    data = bytearray(made.store.read_bytes())
    data[len(data) // 2 // 4096 * 4096 + 500] ^= 1
    made.store.write_bytes(data)
    tried = backups.drill(session, world, made.folder, unlock=vaults.by_passphrase(passphrase))
    assert tried.findings
    assert backups.last_drill(session) is None


def test_a_year_without_a_drill_is_reminded_of(
    session: Session, world: World, clock, passphrase: str
) -> None:  # type: ignore[no-untyped-def]
    assert backups.reminder(session) is None
    clock.move(days=366)
    never = backups.reminder(session)
    assert never is not None
    assert "never" in never.source or "No backup" in never.source
    made = vaults.back_up(session)
    backups.drill(session, world, made.folder, unlock=vaults.by_passphrase(passphrase))
    assert backups.reminder(session) is None
    clock.move(days=366)
    again = backups.reminder(session)
    assert again is not None
    assert "last tried out" in again.source


def test_before_a_row_of_imports_one_backup_is_made(session: Session, clock) -> None:  # type: ignore[no-untyped-def]
    backups.before_import(session)
    backups.before_import(session)
    assert len(session.vault.backups()) == 1
    clock.move(minutes=11)
    backups.before_import(session)
    assert len(session.vault.backups()) == 2
    clock.move(days=-3)  # a clock that was set back makes none too few
    backups.before_import(session)
    assert len(session.vault.backups()) == 3


def test_the_check_says_where_in_words_and_never_what(session: Session) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    connection = session.store.database.connection
    connection.run(
        "UPDATE revision SET body = replace(body, 'KLAPROOS', 'PAPAVERS') WHERE record IN"
        " (SELECT ref FROM record WHERE case_id = ?)",
        (case,),
    )
    (said,) = looking.health(session)
    assert said.source == "%1 Where: %2."
    where = said.args[1]
    assert "KLAPROOS" in repr(where)
