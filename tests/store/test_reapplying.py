"""What a store that was set aside still holds comes over, as far as it verifies."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.crypto.identity import verify
from desktop_app.domain.ids import Leaf
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress, Quiet
from desktop_app.store.backup import Backup
from desktop_app.store.check import check
from desktop_app.store.holding import Revocation
from desktop_app.store.reading import PatchyStore
from desktop_app.store.reapplying import Reapplied, reapply
from desktop_app.store.vault import Vault
from desktop_app.text import Message
from tests.store.test_restoring import restore
from tests.store.test_vault import person
from tests.store.vaults import create, reopen
from tests.store.world import AT, CASE, OTHER_CASE, START, Laptop, record

PAGE = 4096
KEY = (b"k" * 32).hex()


def a_page_of_the_log(store: Path, number: int) -> int:
    """Return the ``number``-th page of the file that holds revisions and can be broken alone."""
    whole = store.read_bytes()
    for page in range(3, len(whole) // PAGE):
        data = bytearray(whole)
        data[page * PAGE + 1234] ^= 4
        store.write_bytes(data)
        try:
            patchy = PatchyStore.at(store, KEY)
        except UserError:  # a page of the schema
            continue
        rows = patchy.read("SELECT seq, body FROM revision")
        number -= rows is None
        patchy.close()
        if not number:
            break
    store.write_bytes(whole)
    return page


def come_back(folder: Path, made: Backup, *, page: int | None = None) -> tuple[Vault, Path]:
    """Break a page of the closed vault, restore the backup and return the vault open."""
    if page is not None:
        store = folder / "vault" / "store.db"
        data = bytearray(store.read_bytes())
        data[page * PAGE + 1234] ^= 4
        store.write_bytes(data)
    aside = restore(folder, made).aside
    assert aside is not None
    return reopen(folder), aside / "store.db"


def take_over(vault: Vault, aside: Path, progress: Progress | None = None) -> Reapplied:
    damaged = PatchyStore.at(aside, KEY)
    try:
        return reapply(
            vault.store,
            damaged,
            signer=person(vault).signer,
            verify=verify,
            progress=progress or Quiet(),
        )
    finally:
        damaged.close()


def after_a_backup(folder: Path, number: int = 40) -> tuple[Vault, Backup]:
    """Return an open vault with ``number`` long notes that its backup does not have."""
    vault = create(folder)
    ann = person(vault)
    ann.save({"title": "before", "address": "Kade 1"})
    made = vault.back_up(START)
    for one in range(1, number + 1):
        ann.save({"title": f"t{one}", "body": "x" * 900, "address": f"Laan {one}"}, record(one))
    ann.save({"title": "after"})
    return vault, made


def test_everything_comes_over_from_a_whole_store(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path, 5)
    ids = {one.id for one in vault.store.revisions(AT)}
    vault.close()
    again, aside = come_back(tmp_path, made)
    assert person(again).value("title") == "before"
    result = take_over(again, aside)
    assert result == Reapplied(revisions=6, records=6, sealed=5)
    assert {one.id for one in again.store.revisions(AT)} == ids
    assert person(again).value("title") == "after"
    assert check(again.store, again.drafts, verify=verify) == []
    assert take_over(again, aside) == Reapplied()  # once is enough
    again.close()


def test_all_that_is_not_on_a_broken_page_comes_over_and_the_rest_is_counted(
    tmp_path: Path,
) -> None:
    vault, made = after_a_backup(tmp_path)
    vault.close()
    page = a_page_of_the_log(tmp_path / "vault" / "store.db", 4)
    again, aside = come_back(tmp_path, made, page=page)
    result = take_over(again, aside)
    assert result.unreadable > 0
    assert result.unproven == 0  # what this vault wrote itself it signs anew
    assert result.revisions + result.unreadable == 41
    assert check(again.store, again.drafts, verify=verify) == []
    assert person(again).value("title") == "after"
    again.close()


def test_what_stands_before_a_cut_comes_over_as_well(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path)
    vault.close()
    store = tmp_path / "vault" / "store.db"
    store.write_bytes(store.read_bytes()[: -6 * PAGE])
    again, aside = come_back(tmp_path, made)
    result = take_over(again, aside)
    assert result.revisions > 10
    assert result.revisions + result.unreadable <= 41
    assert check(again.store, again.drafts, verify=verify) == []
    again.close()


def test_what_another_wrote_below_a_broken_page_is_not_proven(tmp_path: Path, bob: Laptop) -> None:
    vault, made = after_a_backup(tmp_path, 0)
    for one in range(1, 41):
        bob.save({"title": f"b{one}", "body": "x" * 900}, record(one, case=OTHER_CASE))
    person(vault).take(bob.bundle())
    vault.close()
    page = a_page_of_the_log(tmp_path / "vault" / "store.db", 4)
    again, aside = come_back(tmp_path, made, page=page)
    result = take_over(again, aside)
    assert result.unreadable > 0
    assert result.unproven > 0
    assert result.revisions + result.unreadable + result.unproven == 41
    assert check(again.store, again.drafts, verify=verify) == []
    # The same bundle once more brings all of it.
    person(again).take(bob.bundle())
    assert check(again.store, again.drafts, verify=verify) == []
    assert len(again.store.records(case=OTHER_CASE)) == 40
    again.close()


def test_a_revision_that_was_changed_does_not_come_over(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path, 3)
    connection = vault.store.database.connection
    connection.run("UPDATE revision SET body = replace(body, 't2', 'zz') WHERE body LIKE '%t2%'")
    vault.close()
    again, aside = come_back(tmp_path, made)
    result = take_over(again, aside)
    assert (result.revisions, result.unproven) == (3, 1)
    assert check(again.store, again.drafts, verify=verify) == []
    again.close()


def test_a_forged_head_speaks_for_nothing(tmp_path: Path, bob: Laptop) -> None:
    vault, made = after_a_backup(tmp_path, 0)
    bob.save({"title": "B"}, record(1, case=OTHER_CASE))
    person(vault).take(bob.bundle())
    connection = vault.store.database.connection
    connection.run(
        "UPDATE head SET signature = zeroblob(64) WHERE chain ="
        " (SELECT ref FROM chain WHERE case_id = ?)",
        (OTHER_CASE,),
    )
    vault.close()
    again, aside = come_back(tmp_path, made)
    result = take_over(again, aside)
    assert (result.revisions, result.unproven) == (1, 1)
    assert check(again.store, again.drafts, verify=verify) == []
    again.close()


def test_what_was_erased_since_is_erased_again(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path, 2)
    vault.store.erase(CASE, by="Ann", ground="retention")
    tombstone = vault.store.tombstones()
    vault.close()
    again, aside = come_back(tmp_path, made)
    assert again.store.cases() != []
    result = take_over(again, aside)
    assert (result.erased, result.revisions) == (1, 0)
    assert again.store.cases() == []
    assert [(one.case, one.at, one.by) for one in again.store.tombstones()] == [
        (one.case, one.at, one.by) for one in tombstone
    ]
    assert check(again.store, again.drafts, verify=verify) == []
    again.close()


def test_what_was_purged_since_is_purged_again(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path, 0)
    vault.store.purge(AT, [Leaf("address")], by="Ann")
    vault.close()
    again, aside = come_back(tmp_path, made)
    assert again.store.sealed_counts(frozenset({"secret"}))[CASE] == 1
    assert take_over(again, aside).purged == 1
    assert again.store.sealed_counts(frozenset({"secret"}))[CASE] == 0
    again.close()


def test_a_key_that_was_revoked_since_is_revoked_again(tmp_path: Path, bob: Laptop) -> None:
    vault, made = after_a_backup(tmp_path, 0)
    vault.store.revoke(Revocation(bob.signer.key, 1, "Ann", "lost", ()))
    vault.close()
    again, aside = come_back(tmp_path, made)
    assert take_over(again, aside).revoked == 1
    assert [one.key for one in again.store.revocations()] == [bob.signer.key]
    again.close()


def test_a_cancelled_taking_over_takes_nothing(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path, 3)
    vault.close()
    again, aside = come_back(tmp_path, made)

    class Stops:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_over(again, aside, Stops())
    assert person(again).value("title") == "before"
    assert take_over(again, aside).revisions == 4
    again.close()


def test_a_store_whose_first_page_is_gone_cannot_be_read_at_all(tmp_path: Path) -> None:
    vault, made = after_a_backup(tmp_path, 1)
    vault.close()
    store = tmp_path / "vault" / "store.db"
    data = bytearray(store.read_bytes())
    data[100:1000] = bytes(900)
    store.write_bytes(data)
    again, aside = come_back(tmp_path, made)
    with pytest.raises(UserError):
        PatchyStore.at(aside, KEY)
    assert person(again).value("title") == "before"
    again.close()
