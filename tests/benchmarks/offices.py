"""A vault of many years and one with a tenth of its cases, made once for all benchmarks.

They are worked in; beside each stands a copy that nobody touched, closed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.app import vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.domain.ids import CaseId
from tests.benchmarks.many_cases import fill
from tests.benchmarks.unlocking import PASSPHRASE

MANY = 3_000
FEW = 300


class Office:
    """A vault with so many cases."""

    def __init__(self, folder: Path, count: int) -> None:
        self.world = World(
            config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST
        )
        self.vault = folder / "vaults" / f"v{count}"
        new = NewVault(f"v{count}", "Oost", "coordinator", "VC-1", PASSPHRASE)
        self.session: Session = vaults.create(self.world, self.vault, new).session
        self.cases: list[CaseId] = fill(self.session, count)
        vaults.daily_backup(self.session)
        self.key = self.session.vault.payload.store_key.hex()
        vaults.lock_vault(self.session)
        self.untouched = Path(shutil.copytree(folder, f"{folder}-untouched"))
        self.session = vaults.unlock(self.world, self.vault, PASSPHRASE)
