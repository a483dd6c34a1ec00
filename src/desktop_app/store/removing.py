"""A vault is removed: its keys first, for without them nothing in it can be read by anybody.

Overwriting would promise what a flash disk does not keep: it writes elsewhere and leaves the old
blocks. What is left there stays encrypted, and its key is gone.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.store.folder import VaultFolder, sorted_os_faults, sync_folder
from desktop_app.store.lock import FolderLock
from desktop_app.text import message

_KEYS = "vault.json"


def remove_folder(folder: VaultFolder, lock: FolderLock) -> None:
    """Delete every key file of the vault, then all of its folder; ``lock`` is let go.

    A kill in between leaves a vault that still opens, or one that nobody opens any more. Raises
    UserError where the disk refuses.
    """
    with sorted_os_faults():
        for keys in (folder.keys, *sorted(folder.path.rglob(_KEYS))):
            keys.unlink(missing_ok=True)
            sync_folder(keys.parent)
    out = folder.path.with_name(f".{folder.path.name}.removed")
    shutil.rmtree(out, ignore_errors=True)
    if os.name == "nt":  # Windows renames no folder with an open file in it
        lock.release()
    try:
        folder.path.rename(out)
        lock.release()
        shutil.rmtree(out)
        sync_folder(folder.path.parent)
    except OSError:
        lock.release()
        raise UserError(
            message(
                "Removing",
                "The keys are gone: nobody opens this vault any more. Some of its files could not "
                "be deleted. Delete the folder %1 yourself.",
            ).fill(str(out if out.exists() else folder.path))
        ) from None


def rename_folder(path: Path, to: Path, lock: FolderLock) -> None:
    """Give the folder of a vault another name; ``lock`` is let go. Raises UserError."""
    if os.name == "nt":
        lock.release()
    try:
        with sorted_os_faults():
            path.rename(to)
            sync_folder(to.parent)
    except OSError:
        raise UserError(
            message("Removing", "The vault could not be renamed. Nothing was changed.")
        ) from None
    finally:
        lock.release()
