"""The store's key is replaced whole or not at all, and all that was written is there under it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from desktop_app.crypto.identity import DeviceKey
from desktop_app.crypto.keyslots import Opened, open_each_with_key
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Quiet
from desktop_app.store import rekeying
from desktop_app.store.connection import Busy, NotAStore, open_connection
from desktop_app.store.drafts import Place, SavedDraft
from desktop_app.store.folder import VaultFolder
from desktop_app.store.replacing import replace_keys
from desktop_app.store.vault import Vault
from desktop_app.text import Message
from tests.store.vaults import RECOVERY, create, keys, reopen
from tests.store.world import AT, START, Laptop, surroundings

NEW = keys("new", generation=2, store_key=b"n" * 32)
BOTH = keys().with_slots([*NEW.slots, *keys().slots])


class Killed(BaseException):
    """Stands for the end of the process: nothing of the program runs after it."""


def payload_of(file: VaultFile) -> Opened:
    return next(open_each_with_key(file, RECOVERY))


def person(vault: Vault) -> Laptop:
    return Laptop(vault.store, DeviceKey.from_seed(b"d" * 32), "Ann")


def draft(vault: Vault, text: str) -> None:
    vault.drafts.save(SavedDraft(AT, "note@1", text, Place("plan"), "Ann", 1))


def replace(vault: Vault, progress: Quiet | None = None) -> list[object]:
    left = replace_keys(
        vault,
        payload_of(NEW).payload,
        NEW.slots,
        around=surroundings("replacing"),
        note=lambda store: store.settings.put("noted", value=True),
        progress=progress or Quiet(),
    )
    return list(left)


@pytest.fixture
def vault(tmp_path: Path) -> Iterable[Vault]:
    made = create(tmp_path)
    person(made).save({"title": "A"})
    draft(made, '"typed"')
    yield made
    with contextlib.suppress(RuntimeError):  # the test closed it
        made.close()


def is_whole(vault: Vault, generation: int) -> None:
    """Assert that all that was acknowledged is there, under one key, and nothing is left over."""
    assert person(vault).value("title") == "A"
    assert [one.json for one in vault.drafts.all()] == ['"typed"']
    folder = vault.folder
    assert vault.payload.generation == generation
    assert {slot.generation for slot in folder.read_keys().file.slots} == {generation}
    assert vault.keys == folder.read_keys().file
    assert [one.name for one in folder.path.iterdir() if "rekeyed" in one.name] == []
    assert vault.store.settings.number("store.generation") == generation
    assert vault.notices == ()
    key = vault.payload.store_key.hex()
    for path in (folder.store, folder.drafts, *folder.backups.glob("*/store.db")):
        open_connection(path, key, read_only=True).close()


def test_everything_opens_with_the_new_key_and_nothing_with_the_old(
    vault: Vault, tmp_path: Path
) -> None:
    vault.back_up(START)
    assert replace(vault) == []
    is_whole(vault, 2)
    assert vault.store.settings.get("noted") is True
    assert vault.backups() == []
    for path in (vault.folder.store, vault.folder.drafts):
        with pytest.raises(NotAStore):
            open_connection(path, (b"k" * 32).hex(), read_only=True)
    person(vault).save({"body": "later"})
    draft(vault, '"typed"')
    vault.back_up(START)
    vault.close()
    again = reopen(tmp_path)
    is_whole(again, 2)
    assert person(again).value("body") == "later"
    again.close()


def test_search_and_derived_tables_are_the_same_under_the_new_key(vault: Vault) -> None:
    person(vault).save({"body": "lantaarn eekhoorn"})
    before = (vault.store.search("eekhoorn"), vault.store.records())
    replace(vault)
    assert (vault.store.search("eekhoorn"), vault.store.records()) == before
    assert len(before[0]) == 1
    assert not vault.store.needs_reindex()
    assert vault.store.derived_is_sound()


def test_a_cancelled_replacement_leaves_everything_as_it_was(vault: Vault, tmp_path: Path) -> None:
    class Stop(Quiet):
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            raise Cancelled

    before = (vault.folder.path / "vault.json").read_bytes()
    with pytest.raises(Cancelled):
        replace(vault, Stop())
    assert (vault.folder.path / "vault.json").read_bytes() == before
    is_whole(vault, 1)


def test_what_is_written_meanwhile_is_not_lost(vault: Vault) -> None:
    class Meanwhile(Quiet):
        """Another connection saves while the store is being verified."""

        def report(self, done: int, total: int, message: Message | None = None) -> None:
            if message is not None and "Checking" in message.source and not done:
                other = open_connection(vault.folder.drafts, vault.payload.store_key.hex())
                other.run("UPDATE draft SET at = at + 1")
                other.close()

    with pytest.raises(Busy):
        replace(vault, Meanwhile())
    is_whole(vault, 1)
    assert [one.at for one in vault.drafts.all()] != [1]
    assert replace(vault) == []
    is_whole(vault, 2)


STEPS = [
    "discard",
    "write store",
    "write drafts",
    "both",
    "store in place",
    "drafts in place",
    "backups",
    "new",
]


def killed_at(vault: Vault, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a replacement that ends with the process after ``step``; the files stay as they are."""

    def dies(after: Callable[..., object], *, when: int) -> Callable[..., object]:
        calls = iter(range(1, 99))

        def run(*args: object, **named: object) -> object:
            result = after(*args, **named)
            if next(calls) == when:
                raise Killed
            return result

        return run

    def no_more(*_args: object) -> None:
        pass

    class_of = rekeying.Rekeying
    where: dict[str, tuple[object, str, int]] = {
        "discard": (rekeying, "discard", 1),
        "write store": (class_of, "_write", 1),
        "write drafts": (class_of, "_write", 2),
        "both": (VaultFolder, "write_keys", 1),
        "store in place": (Path, "replace", 2),
        "drafts in place": (Path, "replace", 3),
        "backups": (rekeying, "remove_older_backups", 1),
        "new": (VaultFolder, "write_keys", 2),
    }
    owner, name, when = where[step]
    monkeypatch.setattr(owner, name, dies(getattr(owner, name), when=when))
    with pytest.raises(Killed), monkeypatch.context() as dead:
        # Nothing that would clean up runs in a process that was killed.
        original = rekeying.discard
        calls = iter(range(99))
        dead.setattr(rekeying, "discard", lambda f: no_more() if next(calls) else original(f))
        if step == "discard":
            dead.setattr(rekeying, "discard", dies(original, when=1))
        if step != "new":
            dead.setattr(VaultFolder, "write_keys", _writes_once(VaultFolder.write_keys))
        replace(vault)
    monkeypatch.undo()


def _writes_once(write: Callable[[VaultFolder, VaultFile], None]) -> Callable[..., None]:
    calls = iter(range(99))

    def run(folder: VaultFolder, file: VaultFile) -> None:
        if not next(calls):
            write(folder, file)

    return run


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_after_any_step_leaves_a_vault_that_opens_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    draft(vault, '"typed"')
    vault.back_up(START)
    killed_at(vault, step, monkeypatch)
    vault.store.database.close()
    vault.drafts.close()
    vault.lock.release()
    again = reopen(tmp_path)
    is_whole(again, 2 if STEPS.index(step) >= STEPS.index("store in place") else 1)
    assert len(again.backups()) == (1 if again.payload.generation == 1 else 0)
    again.close()
    once_more = reopen(tmp_path)
    is_whole(once_more, once_more.payload.generation)
    once_more.close()


def test_an_older_key_file_is_named_and_the_newest_backups_opens_the_vault(
    vault: Vault, tmp_path: Path
) -> None:
    old = vault.folder.keys.read_bytes()
    replace(vault)
    vault.back_up(START)
    vault.close()
    (tmp_path / "vault" / "vault.json").write_bytes(old)
    again = reopen(tmp_path)
    (notice,) = again.notices
    assert "older one" in notice.source
    assert again.folder.read_keys().file == NEW
    again.close()
    once_more = reopen(tmp_path)
    assert once_more.notices == ()
    once_more.close()


def test_an_older_key_file_without_a_backup_is_refused_with_a_sentence(
    vault: Vault, tmp_path: Path
) -> None:
    old = vault.folder.keys.read_bytes()
    replace(vault)
    vault.close()
    (tmp_path / "vault" / "vault.json").write_bytes(old)
    store = (tmp_path / "vault" / "store.db").read_bytes()
    with pytest.raises(UserError, match="do not belong together"):
        reopen(tmp_path)
    assert (tmp_path / "vault" / "store.db").read_bytes() == store


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_an_interruption_between_two_renames_leaves_one_side_or_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    draft(vault, '"typed"')
    calls = iter(range(1, 99))
    rename = Path.replace

    def interrupted(self: Path, target: Path) -> Path:
        if next(calls) == number:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "replace", interrupted)
        replace(vault)
    with contextlib.suppress(UserError):
        vault.close()
    again = reopen(tmp_path)
    is_whole(again, 1 if number < 3 else 2)
    again.close()


def test_drafts_that_cannot_be_renamed_are_kept_and_found_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = create(tmp_path)
    person(vault).save({"title": "A"})
    rename = Path.replace

    def refused(self: Path, target: Path) -> Path:
        if target.name == "drafts.db":
            raise PermissionError
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refused)
        replace(vault)
    draft(vault, '"typed"')
    vault.close()
    again = reopen(tmp_path)
    is_whole(again, 2)
    again.close()


def test_changed_slots_are_written_beside_every_local_backup(vault: Vault) -> None:
    made = vault.back_up(START)
    changed = keys("changed")
    assert vault.write_keys(changed) == []
    assert made.keys.read_bytes() == changed.to_bytes()


def test_a_backup_whose_slots_cannot_be_written_is_named(vault: Vault) -> None:
    made = vault.back_up(START)
    made.keys.write_bytes(b"damaged")
    assert vault.write_keys(keys("changed")) == [made]


def test_a_kill_before_the_backups_were_rewrapped_is_made_good_at_the_next_opening(
    vault: Vault, tmp_path: Path
) -> None:
    made = vault.back_up(START)
    changed = keys("changed")
    before = made.keys.read_bytes()
    vault.write_keys(changed)
    made.keys.write_bytes(before)
    vault.close()
    reopen(tmp_path).close()
    assert made.keys.read_bytes() == changed.to_bytes()


def test_a_lost_key_file_comes_back_from_the_newest_backup(vault: Vault, tmp_path: Path) -> None:
    vault.back_up(START)
    vault.close()
    (tmp_path / "vault" / "vault.json").unlink()
    again = reopen(tmp_path)
    assert len(again.notices) == 1
    again.close()
    assert reopen_quietly(tmp_path) == ()


def reopen_quietly(folder: Path) -> tuple[Message, ...]:
    vault = reopen(folder)
    notices = vault.notices
    vault.close()
    return notices
