"""Another key for the store: all of it written anew beside, then put in the place of the old.

Each step may be the last one before a kill; ``settle`` brings what is then found at the next
opening to one side (docs/vault-format.md, *Replacing the keys*):

1. ``store.db.rekeyed`` and ``drafts.db.rekeyed`` are written under the new key, and verified;
2. vault.json holds the slots of both generations;
3. the new store takes the place of the old one (from here on the new key counts), then the drafts;
4. the backups under the old key go;
5. vault.json holds the new slots alone.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.crypto.keyslots import Payload
from desktop_app.crypto.vault_file import VaultFile
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import backup
from desktop_app.store.backup import Backup
from desktop_app.store.connection import open_connection
from desktop_app.store.database import Database, written_meanwhile
from desktop_app.store.folder import (
    VaultFolder,
    read_key_file,
    sorted_os_faults,
    sync_file,
    sync_folder,
    write_durably,
)
from desktop_app.text import message

_BESIDE: Final = ("-wal", "-shm", "-journal")


def beside(path: Path) -> Path:
    """Return where the file ``path`` is written anew."""
    return path.with_name(path.name + ".rekeyed")


def discard(folder: VaultFolder) -> None:
    """Remove what was written anew and not used."""
    for path in (folder.store, folder.drafts):
        _remove(beside(path), "", *_BESIDE)


def _remove(path: Path, *suffixes: str) -> None:
    for suffix in suffixes:
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


class Rekeying:
    """The files of an open vault, being written anew under ``payload``'s key.

    Nobody needs to stand still meanwhile: what is written to the old files after they were copied
    is noticed, and they are copied again.
    """

    def __init__(
        self, folder: VaultFolder, store: Database, drafts: Database, *, payload: Payload
    ) -> None:
        self._folder = folder
        self._store = store
        self._drafts = drafts
        self._payload = payload
        self._seen: dict[Path, int] = {}

    @property
    def in_place(self) -> bool:
        """Whether the new store stands in the old one's place: from then on the new key counts.

        Told by the file itself, for an interruption may fall between any two steps.
        """
        try:
            with self._folder.store.open("rb") as file:
                return file.read(len(self._payload.salt)) == self._payload.salt
        except OSError:
            return True  # slots of both keys stay in vault.json: one of them opens it

    def write(self, *, first: Callable[[Path], None], progress: Progress) -> None:
        """Write both files anew, and verify the store; Cancelled or failed, nothing stays.

        ``first`` writes into the new store what is to stand in it from the beginning.
        """
        discard(self._folder)
        try:
            self._write(self._store, progress)
            self._write(self._drafts, progress)
            first(beside(self._folder.store))
            key = self._payload.store_key.hex()
            backup.verify(beside(self._folder.store), key, progress=progress)
            with sorted_os_faults():
                for path in (self._folder.store, self._folder.drafts):
                    _require_no_log(beside(path))
                    sync_file(beside(path))
                sync_folder(self._folder.path)
        except BaseException:
            discard(self._folder)
            raise

    def put_in_place(self) -> None:
        """Let the new files take the place of the old ones; the databases go on with them.

        Raises Busy, with nothing changed, when something was written since they were copied.
        Once the store has taken its place nothing is taken back.
        """
        key = self._payload.store_key.hex()
        store, drafts = self._folder.store, self._folder.drafts
        with (
            self._drafts.set_down(self._seen[drafts]) as use_for_drafts,
            self._store.set_down(self._seen[store]) as use_for_store,
            sorted_os_faults(),
        ):
            for path in (store, drafts):
                _require_no_log(path)
            beside(store).replace(store)
            use_for_store(key)
            try:
                beside(drafts).replace(drafts)
            except OSError:
                # The store counts already; the next opening does it (``settle_drafts``).
                self._drafts.path = beside(drafts)
            use_for_drafts(key)
            sync_folder(self._folder.path)
        _remove(beside(store), *_BESIDE)  # left, empty, by whoever verified it

    def _write(self, database: Database, progress: Progress) -> None:
        """VACUUM INTO a file with a key of its own: one consistent state of the old one.

        Measured for 166 MB: 1.9 s; VACUUM INTO under the same key and then PRAGMA rekey, 7.0 s.
        """
        text = message("Keys", "Writing everything under the new key")
        total = max(1, database.path.stat().st_size)
        target = beside(database.path)
        connection = database.connection

        def tick() -> None:
            done = 0
            with contextlib.suppress(OSError):
                done = target.stat().st_size
            progress.report(min(done, total), total, text)

        tick()
        key = f"{self._payload.store_key.hex()}{self._payload.salt.hex()}"
        self._seen[database.path] = int(connection.value("PRAGMA data_version"))
        with connection.watched(tick):
            connection.run("VACUUM INTO ?", (f"{target.absolute().as_uri()}?key=x'{key}'",))


def _require_no_log(path: Path) -> None:
    """Raise Busy while a write-ahead log still holds something of ``path``."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise written_meanwhile()


def settle(folder: VaultFolder, file: VaultFile, *, generation: int) -> VaultFile:
    """Bring a vault that was killed between two steps to one side; return its key slots.

    ``generation`` is that of the key that opens the store. Slots of another one open nothing here.
    """
    kept = [slot for slot in file.slots if slot.generation == generation]
    settled = file if len(kept) == len(file.slots) else file.with_slots(kept)
    discard(folder)
    return settled


def settle_drafts(folder: VaultFolder, key: str) -> None:
    """Let drafts written anew take their place where the store has done so already."""
    fresh = beside(folder.drafts)
    if not fresh.is_file() or _opens(folder.drafts, key) or not _opens(fresh, key):
        return
    connection = open_connection(fresh, key)
    connection.checkpoint()
    connection.close()
    with sorted_os_faults():
        _remove(folder.drafts, *_BESIDE)
        fresh.replace(folder.drafts)
        sync_folder(folder.path)


def _opens(path: Path, key: str) -> bool:
    try:
        open_connection(path, key, read_only=True).close()
    except UserError:
        return False
    return True


def remove_older_backups(folder: VaultFolder, *, generation: int) -> list[Backup]:
    """Remove the backups beside a vault whose key slots are of an older generation.

    Returns those that are still there: they still open with the old key.
    """
    left = []
    for one in backup.listed(folder.backups):
        try:
            older = read_key_file(one.keys).generation < generation
        except (UserError, OSError):
            older = True  # a backup without readable slots is under nobody knows which key
        if older:
            shutil.rmtree(one.folder, ignore_errors=True)
            if one.folder.exists():
                left.append(one)
    with contextlib.suppress(OSError):
        sync_folder(folder.backups)
    return left


def rewrap(folder: VaultFolder, file: VaultFile) -> list[Backup]:
    """Write ``file`` beside every backup of the vault whose store has the same key.

    Returns those that could not be written: they still open as they did.
    """
    left = []
    for one in backup.listed(folder.backups):
        try:
            present = read_key_file(one.keys)
            same_key = (present.vault, present.generation) == (file.vault, file.generation)
            if same_key and present != file:
                write_durably(one.keys, file.to_bytes())
        except (UserError, OSError):
            left.append(one)
    return left
