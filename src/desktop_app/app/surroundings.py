"""What use cases take from outside: clock, chance, folders and content."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from desktop_app import paths
from desktop_app.crypto import identity, kdf
from desktop_app.forms.catalogue import Catalogue
from desktop_app.store.store import Surroundings


def utc_now() -> datetime:
    """Return the clock of this computer as aware UTC."""
    return datetime.now(UTC)


def free_bytes(folder: Path) -> int:
    """Return how many bytes are free for this user on the disk that ``folder`` is on."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def installed_content(config: Path) -> Path:
    """Return the folder of the forms and lists that were put over the shipped ones."""
    return config / "content"


@dataclass(frozen=True)
class World:
    """Everything that a test or a demonstration may want to be another.

    ``content_override``: a folder of newer content; None: what was installed for this user.
    ``free`` tells the bytes that are free on the disk of a folder. ``kdf_params``: what a new
    passphrase slot costs; None: calibrated to this machine.
    """

    now: Callable[[], datetime] = utc_now
    random: Callable[[int], bytes] = secrets.token_bytes
    config: Path = field(default_factory=paths.config_folder)
    vaults: Path = field(default_factory=paths.vaults_folder)
    content_override: Path | None = None
    free: Callable[[Path], int] = free_bytes
    kdf_params: kdf.Params | None = None

    @cached_property
    def catalogue(self) -> Catalogue:
        """The content in force, loaded at first use."""
        over = self.content_override or installed_content(self.config)
        return Catalogue.load(paths.resource("content"), over if over.is_dir() else None)

    def for_store(self) -> Surroundings:
        """Return what a store is given."""
        return Surroundings(
            self.catalogue.find,
            " ".join((*sorted(self.catalogue.forms), self.catalogue.law_version)),
            identity.verify,
            self.now,
            self.random,
            self.catalogue.clocks,
        )

    def slot_cost(self) -> kdf.Params:
        """Return what a new passphrase slot costs on this machine."""
        return self.kdf_params or kdf.calibrated()
