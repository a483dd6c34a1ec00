"""The vaults of this computer as the unlock screen lists them, before anything else is loaded.

It reads names of folders only, and imports nothing of the project, so that the first screen is
there at once.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

_BACKUP_NAME: Final = re.compile(r"\d{8}T\d{6}Z")  # strptime loads a module of its own


@dataclass(frozen=True, slots=True)
class ListedVault:
    """A vault: its folder, its name, and when its newest backup was made (aware UTC).

    Every backup was read back and checked when it was made: an unchecked one never gets its name.
    """

    path: Path
    name: str
    backed_up: datetime | None


def listed_vaults(folder: Path) -> tuple[ListedVault, ...]:
    """Return the vaults in ``folder``, by name; none when it is not there."""
    if not folder.is_dir():
        return ()
    return tuple(
        listed(path)
        for path in sorted(folder.iterdir())
        if not path.name.startswith(".") and is_vault(path)
    )


def listed(path: Path) -> ListedVault:
    """Return how the vault in the folder ``path`` is listed."""
    made = []
    backups = path / "backups"
    for backup in backups.iterdir() if backups.is_dir() else ():
        with contextlib.suppress(ValueError):
            if _BACKUP_NAME.fullmatch(backup.name):
                made.append(datetime.fromisoformat(backup.name))
    return ListedVault(path, path.name, max(made, default=None))


def is_backup(path: Path) -> bool:
    """Tell whether the folder ``path`` is a backup: opened as a vault it would be written to."""
    return bool(_BACKUP_NAME.fullmatch(path.name)) and (path / "store.db").is_file()


def is_vault(path: Path) -> bool:
    """Tell whether a vault stands in the folder ``path``."""
    return (path / "vault.json").is_file() or (path / "store.db").is_file()
