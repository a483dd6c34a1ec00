"""The check finds what is wrong and says what and where; a sound vault has no findings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.domain.ids import Kind, Leaf
from desktop_app.errors import Cancelled
from desktop_app.progress import Quiet
from desktop_app.store.check import check
from desktop_app.store.connection import Connection, Damaged, DiskFull, disk_full
from desktop_app.store.findings import Place
from desktop_app.store.vault import Vault
from desktop_app.text import Message
from tests.store.pages import plain_pages
from tests.store.test_vault import person
from tests.store.vaults import create, reopen
from tests.store.world import AT, CASE, NOTE, Laptop, record

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


def test_a_finding_says_which_kind_of_record_in_which_case_it_concerns(tmp_path: Path) -> None:
    vault = filled(tmp_path)
    connection = vault.store.database.connection
    connection.run("UPDATE revision SET body = replace(body, 'x', 'y') WHERE seq IN (4, 5)")
    connection.run("UPDATE sealed SET body = replace(body, 'Kade', 'Laan') WHERE seq = 7")
    connection.run("UPDATE head SET signature = zeroblob(64)")
    found = check(vault.store, vault.drafts, verify=verify)
    assert [one.places for one in found] == [
        ((Place(CASE, NOTE), 2),),
        ((Place(CASE, NOTE), 1),),
        ((Place(CASE, Kind("")), 1),),
    ]
    vault.close()


def test_the_damage_is_said_to_be_in_what_it_hit_and_the_rest_is_checked(tmp_path: Path) -> None:
    vault = filled(tmp_path)
    vault.close()
    path = tmp_path / "vault" / "store.db"
    whole = path.read_bytes()
    pages = list(plain_pages(path, vault.payload.store_key))
    secret = [number for number, page in enumerate(pages) if b"Kade" in page]
    trail = [number for number, page in enumerate(pages) if b'"leaves":3' in page]
    said: set[str] = set()
    for page in {*range(40, len(pages), 4), *secret[:3], *trail[:2]}:
        data = bytearray(whole)
        data[page * PAGE + 1234] ^= 4
        path.write_bytes(data)
        try:
            vault = reopen(tmp_path, read_only=True)
        except Damaged:  # a page of the schema: nothing can be read
            continue
        found = check(vault.store, vault.drafts, verify=verify)
        vault.close()
        for one in found:
            match one.message.source:
                case "Hit are: %1.":
                    said |= set(hit(one.message.args[0]))
                case "%n revisions cannot be read any more. Restore a backup.":
                    said.add("revisions")
                    assert one.places[0][0] == Place(CASE, NOTE)
                    assert one.message.n == one.places[0][1] <= 5
    assert {"what was saved", "secret values", "the audit trail", "revisions"} <= said


def hit(part: object) -> list[str]:
    """Return the parts that a finding names."""
    assert isinstance(part, Message)
    return [one for arg in part.args for one in hit(arg)] or [part.source]


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


@pytest.mark.parametrize("pages", [1, 8])
def test_a_cut_off_tail_is_found_and_the_rest_can_be_read(tmp_path: Path, pages: int) -> None:
    vault = filled(tmp_path)
    vault.store.database.connection.run("VACUUM")  # what is newest stands last, as in most stores
    vault.close()
    path = tmp_path / "vault" / "store.db"
    path.write_bytes(path.read_bytes()[: -pages * PAGE])
    with pytest.raises(Damaged):
        reopen(tmp_path)
    before = path.read_bytes()
    vault = reopen(tmp_path, read_only=True)
    assert findings(vault)[0].startswith("The end of the store is missing")
    assert len(findings(vault)) > 1  # and what that hit
    assert vault.store.settings.text("store.vault") == vault.id
    vault.close()
    assert path.read_bytes() == before


def test_of_a_store_cut_off_too_short_nothing_is_read(tmp_path: Path) -> None:
    filled(tmp_path).close()
    path = tmp_path / "vault" / "store.db"
    whole = path.read_bytes()
    path.write_bytes(whole[: 4 * PAGE])
    for read_only in (False, True):
        with pytest.raises(Damaged):
            reopen(tmp_path, read_only=read_only)


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


def test_a_disk_too_full_to_bring_the_log_over_is_said_to_be_full_and_not_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page may stand half written in the file then, and whole in the log."""
    vault = filled(tmp_path, 1)

    def no_room(_connection: Connection) -> bool:
        raise disk_full()

    with monkeypatch.context() as patched:
        patched.setattr(Connection, "bring_over_log", no_room)
        with pytest.raises(DiskFull):
            findings(vault)
    assert findings(vault) == []
    vault.close()


def test_the_check_hears_cancel(tmp_path: Path) -> None:
    vault = filled(tmp_path, 2)

    class Stops:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        check(vault.store, vault.drafts, verify=verify, progress=Stops())
    vault.close()


def test_the_check_hears_cancel_in_the_middle_of_the_revisions(tmp_path: Path) -> None:
    vault = create(tmp_path)
    with vault.store.writing():
        for number in range(410):
            person(vault).save({"title": "t"}, record(number))
    said: list[str] = []

    class Counts:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            said.append(message.source if message is not None else "")
            if said.count("Checking the revisions") == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        check(vault.store, vault.drafts, verify=verify, progress=Counts())
    assert said[-1] == "Checking the revisions"
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
