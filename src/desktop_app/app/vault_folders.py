"""The vaults of this computer as folders: another name, and removed for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop_app.app import vaults
from desktop_app.app.surroundings import World
from desktop_app.app.vault_list import is_vault, listed
from desktop_app.crypto.keyslots import DoesNotOpen, open_each_with_passphrase
from desktop_app.errors import UserError
from desktop_app.store import counter
from desktop_app.store.folder import VaultFolder
from desktop_app.store.lock import FolderLock
from desktop_app.store.removing import remove_folder, rename_folder
from desktop_app.text import message

LONGEST_NAME: Final = 60
_FORBIDDEN: Final = set('<>:"/\\|?*')
"""What one system or another does not allow in the name of a folder."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What goes with a vault: so many backups beside it, and when the newest was made."""

    name: str
    backups: int
    newest: datetime | None


def what_is_lost(path: Path) -> Loss:
    """Return what would go with the vault in the folder ``path``."""
    shown = listed(path)
    backups = VaultFolder(path).backups
    found = [one for one in backups.iterdir() if one.is_dir()] if backups.is_dir() else []
    return Loss(shown.name, len(found), shown.backed_up)


def rename(path: Path, name: str, *, lock: FolderLock | None = None) -> Path:
    """Give a vault another name on this computer; return its new folder.

    Nothing inside changes. ``lock`` is held by the unlock screen and let go. Raises UserError: no
    fitting name, taken, open elsewhere, not a vault.
    """
    new = name.strip()
    hidden = new.startswith(".") or new.endswith(".")
    if not new or hidden or len(new) > LONGEST_NAME or not _fits(new):
        raise UserError(
            message(
                "Removing",
                "A vault's name has 1 to %1 letters, digits, spaces and dashes. Nothing was "
                "changed.",
            ).fill(LONGEST_NAME)
        )
    to = path.with_name(new)
    if to == path:
        return path
    if not is_vault(path):
        raise _no_vault()
    if to.exists():
        raise UserError(
            message(
                "Removing",
                "There is a vault or a folder called %1 already. Nothing was "
                "changed. Choose another name.",
            ).fill(new)
        )
    rename_folder(path, to, lock if lock is not None else vaults.take_lock(path))
    return to


def remove(world: World, path: Path, passphrase: str, *, lock: FolderLock | None = None) -> None:
    """Remove a vault, its drafts and the backups beside it, for good.

    It needs a passphrase of the vault; one whose key files are gone needs none, as nobody opens
    it. ``lock`` is held by the unlock screen; it is let go, or held on when this raises before
    anything was deleted. Raises UserError: wrong passphrase, open elsewhere, not a vault.
    """
    if not is_vault(path):
        raise _no_vault()
    wait = vaults.wait_before_next_try(world, path)
    if wait:
        raise UserError(
            message(
                "Removing",
                "Too many wrong passphrases. Wait %1 seconds, then try again. Nothing was changed.",
            ).fill(wait)
        )
    folder = VaultFolder(path)
    held = lock if lock is not None else vaults.take_lock(path)
    try:
        vault = _proven(world, folder, passphrase)
    except BaseException:
        if lock is None:
            held.release()
        raise
    remove_folder(folder, held)
    if vault:
        counter.forget(world.config, vault)


def _proven(world: World, folder: VaultFolder, passphrase: str) -> str:
    """Return the vault's id if ``passphrase`` opens it; "" where no key file is left."""
    if not any(folder.path.rglob("vault.json")):
        return ""
    found = folder.read_keys()
    try:
        next(iter(open_each_with_passphrase(found.file, passphrase)))
    except DoesNotOpen:
        folder.note_failed_try(int(world.now().timestamp() * 1000))
        raise
    return str(found.file.vault)


def _fits(name: str) -> bool:
    return name.isprintable() and not _FORBIDDEN & set(name)


def _no_vault() -> UserError:
    return UserError(message("Removing", "There is no vault in this folder. Nothing was changed."))
