"""The check finds what is wrong and says what and where; a sound vault has no findings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.domain.ids import Leaf
from desktop_app.errors import Cancelled
from desktop_app.progress import Quiet
from desktop_app.store.check import check
from desktop_app.store.connection import Damaged
from desktop_app.store.vault import Vault
from desktop_app.text import Message
from tests.store.test_vault import person
from tests.store.vaults import create, reopen
from tests.store.world import AT, CASE, Laptop, record

PAGE = 4096


def filled(folder: Path, records: int = 30) -> Vault:
    vault = create(folder)
    ann = person(vault)
    for number in range(records):
        ann.save(
            {"title": f"t{number}", "body": "x" * 900, "address": f"Kade {number}"}, record(number)
        )
    return vault


def findings(vault: Vault) -> list[str]:
    found = check(vault.store, vault.drafts, verify=verify, progress=Quiet())
    return [one.message.source for one in found]


def test_a_sound_vault_has_no_findings_and_is_not_changed(tmp_path: Path) -> None:
    vault = filled(tmp_path)
    assert findings(vault) == []
    vault.close()
    before = (tmp_path / "vault" / "store.db").read_bytes()
    again = reopen(tmp_path)
    assert findings(again) == []
    again.store.database.checkpoint()
    assert (tmp_path / "vault" / "store.db").read_bytes() == before
    again.close()


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE revision SET body = replace(body, 't3', 't4') WHERE seq = 4", "no longer what"),
        ("UPDATE revision SET author = 'Eve' WHERE seq = 4", "in a wrong place"),
        ("UPDATE revision SET n = 77 WHERE seq = 30", "in a wrong place"),
        ("UPDATE revision SET record = 1 WHERE seq = 30", "in a wrong place"),
        ("DELETE FROM revision WHERE seq = 30", "do not add up"),
        ("UPDATE total SET ids = zeroblob(32)", "do not add up"),
        ("UPDATE sealed SET body = replace(body, 'Kade 3', 'Kade 4')", "secret values are no lon"),
        ("UPDATE sealed SET body = NULL, state = 0 WHERE seq = 1", "are missing"),
        ("UPDATE head SET signature = zeroblob(64)", "do not hold"),
        ("DELETE FROM head", "Nobody signed"),
        ("UPDATE audit SET author = 'Eve' WHERE n = 3", "audit trail"),
        ("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)", "audit trail"),
        ("UPDATE current SET value = '\"other\"' WHERE leaf = 'title' AND record = 1", "overviews"),
        ("DELETE FROM search_text WHERE ref = 1", "overviews"),
    ],
)
def test_every_change_behind_the_programs_back_is_found(
    tmp_path: Path, sql: str, finding: str
) -> None:
    vault = filled(tmp_path)
    connection = vault.store.database.connection
    connection.run("PRAGMA foreign_keys = OFF")
    connection.run(sql)
    assert any(finding in one for one in findings(vault)), findings(vault)
    vault.close()


def test_a_row_that_names_nothing_is_found(tmp_path: Path) -> None:
    vault = filled(tmp_path, 3)
    connection = vault.store.database.connection
    connection.run("PRAGMA foreign_keys = OFF")
    connection.run("DELETE FROM record WHERE ref = 2")
    assert any("name something that is not there" in one for one in findings(vault))
    vault.close()


def test_a_flipped_byte_anywhere_is_found(tmp_path: Path) -> None:
    filled(tmp_path).close()
    path = tmp_path / "vault" / "store.db"
    whole = path.read_bytes()
    for page in range(3, len(whole) // PAGE, 17):
        data = bytearray(whole)
        data[page * PAGE + 1234] ^= 4
        path.write_bytes(data)
        vault = reopen(tmp_path, read_only=True)
        assert any("changed outside the program" in one for one in findings(vault)), page
        vault.store.database.close()
        vault.drafts.close()
        vault.lock.release()


def test_a_cut_off_tail_is_found(tmp_path: Path) -> None:
    filled(tmp_path).close()
    path = tmp_path / "vault" / "store.db"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 // PAGE * PAGE])
    with pytest.raises(Damaged):
        reopen(tmp_path)
    with pytest.raises(Damaged):
        reopen(tmp_path, read_only=True)


def content(vault: Vault) -> list[object]:
    connection = vault.store.database.connection
    names = connection.all(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'search_%' AND name <> 'setting'"
    )
    rows: list[object] = [connection.all(f"SELECT * FROM {name}") for (name,) in names]
    return [*rows, *(vault.store.search(word, 99, earlier=True) for word in ("t", "u", "x"))]


def test_a_page_put_back_from_an_older_copy_is_found(tmp_path: Path) -> None:
    """SQLCipher's own checks accept such a page: it was written by this key at this place."""
    vault = filled(tmp_path, 12)
    vault.close()
    path = tmp_path / "vault" / "store.db"
    old = path.read_bytes()
    vault = reopen(tmp_path)
    for number in range(12):
        person(vault).save({"title": f"u{number}", "due": "2026-05-01"}, record(number))
    truth = content(vault)
    vault.close()
    new = path.read_bytes()
    spliced = 0
    for page in range(1, len(old) // PAGE):
        start, end = page * PAGE, (page + 1) * PAGE
        if old[start:end] == new[start:end]:
            continue
        path.write_bytes(new[:start] + old[start:end] + new[end:])
        for name in ("store.db-wal", "store.db-shm"):
            path.with_name(name).unlink(missing_ok=True)
        vault = reopen(tmp_path)
        older = any("older" in one.source for one in vault.notices)
        # A page of the text index may be an older one and say the same.
        assert older or findings(vault) or content(vault) == truth, page
        vault.store.database.close()
        vault.drafts.close()
        vault.lock.release()
        spliced += 1
    assert spliced > 10


def test_damaged_drafts_are_found_and_said_to_be_only_drafts(tmp_path: Path) -> None:
    vault = filled(tmp_path, 1)
    vault.close()
    path = tmp_path / "vault" / "drafts.db"
    data = bytearray(path.read_bytes())
    data[PAGE + 500] ^= 1
    path.write_bytes(data)
    vault = reopen(tmp_path, read_only=True)
    (finding,) = findings(vault)
    assert finding.startswith("The file of the drafts is damaged")
    vault.close()


def test_the_check_hears_cancel(tmp_path: Path) -> None:
    vault = filled(tmp_path, 2)

    class Stops:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        check(vault.store, vault.drafts, verify=verify, progress=Stops())
    vault.close()


def test_imported_held_and_purged_material_is_sound(tmp_path: Path, bob: Laptop) -> None:
    vault = filled(tmp_path, 3)
    ann = person(vault)
    bob.take(ann.bundle())
    bob.save({"title": "B", "address": "Laan 2"}, record(1))
    ann.take(bob.bundle())
    ann.save({"address": "Kade 7"})
    ann.store.purge(AT, [Leaf("address")], by="Ann")
    assert findings(vault) == []
    ann.store.erase(CASE, by="Ann", ground="retention")
    bob.save({"title": "C"}, record(1))
    ann.take(bob.bundle())
    assert findings(vault) == []
    shutil.rmtree(tmp_path / "vault" / "backups")
    vault.close()
