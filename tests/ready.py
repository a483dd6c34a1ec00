"""Vaults made once in a process and copied to where a test wants them.

Making a vault takes 0.2 s of a processor, the sample cases as much again, a copy 0.01 s. What one
test was given, or what is still open, is never a copy of the same vault: those are two offices.
"""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
import tempfile
import weakref
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.app import vaults
from desktop_app.app.owner import read_keys
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.keyslots import Opened
from desktop_app.store.folder import VaultFolder
from desktop_app.store.lock import FolderLock
from desktop_app.store.vault import open_vault
from tests.worlds import content

T = TypeVar("T")
Make = Callable[[Path], tuple[Sequence[tuple[World, Session]], Any]]
"""Makes vaults below a folder; returns them open, with whatever else a test should know."""
Place = tuple[World, Path]
"""The computer of a copy, and the folder of its vault."""


@dataclass(frozen=True)
class _Original:
    """A closed vault: its folder, what opens it, who did, and what was noted outside of it."""

    folder: Path
    opened: Opened
    by: str
    noted: bytes | None


@dataclass
class _Set:
    """What was made in one go, the test that has it, and the copies of it that may be open."""

    originals: list[_Original]
    found: Any
    test: str = ""
    copies: list[weakref.ref[FolderLock]] = field(default_factory=list)

    @property
    def free(self) -> bool:
        locks = (one() for one in self.copies)
        held = any(lock is not None and lock._file is not None for lock in locks)
        return not held and self.test != _test()


_sets: dict[Hashable, list[_Set]] = {}


def ready(key: Hashable, make: Make, places: Sequence[Place]) -> tuple[list[Session], Any]:
    """Return copies of what ``make`` makes, open at ``places``, and what else it told.

    ``key`` tells one thing to be made from another; the time of the first place's clock counts.
    """
    world = places[0][0]
    key = (key, world.now(), world.kdf_params)
    known = _sets.setdefault(key, [])
    found = next((one for one in known if one.free), None)
    if found is None:
        known.append(found := _made(make))
    found.test = _test()
    found.copies.clear()
    sessions = []
    for original, (of, path) in zip(found.originals, places, strict=True):
        sessions.append(_copy(original, of, path))
        found.copies.append(weakref.ref(sessions[-1].vault.lock))
    return sessions, found.found


def vault(world: World, path: Path, new: NewVault) -> Session:
    """Return a new vault, open at ``path``."""
    session, _nothing = filled(world, path, new, lambda _session: None, key="")
    return session


def filled(
    world: World, path: Path, new: NewVault, fill: Callable[[Session], T], *, key: Hashable
) -> tuple[Session, T]:
    """Return a new vault that ``fill`` put something into, and what it told; ``key`` names that."""

    def make(folder: Path) -> tuple[list[tuple[World, Session]], T]:
        of = replace(world, config=folder / "config", vaults=folder / "vaults")
        of.__dict__["catalogue"] = world.catalogue
        session = vaults.create(of, of.vaults / new.name, new).session
        return [(of, session)], fill(session)

    if path.exists() or world.catalogue is not content() or world.random is not secrets.token_bytes:
        session = vaults.create(world, path, new).session
        return session, fill(session)
    (session,), told = ready((key, new), make, [(world, path)])
    return session, told


def _test() -> str:
    return os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]


@cache
def _folder() -> Path:
    made = Path(tempfile.mkdtemp(prefix="ready-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _made(make: Make) -> _Set:
    holder = Path(tempfile.mkdtemp(dir=_folder()))
    sessions, found = make(holder / "making")
    originals = []
    for number, (world, session) in enumerate(sessions):
        vault = session.vault
        for one in (vault.store, vault.drafts):
            one.database.checkpoint()
        kept = holder / str(number)
        shutil.copytree(vault.folder.path, kept, ignore=shutil.ignore_patterns("vault.lock"))
        noted = _note(world, vault.id)
        originals.append(
            _Original(
                kept,
                Opened(vault.slot, vault.payload, vault.person),
                session.by,
                noted.read_bytes() if noted.exists() else None,
            )
        )
        vault.close()
    shutil.rmtree(holder / "making")
    return _Set(originals, found)


def _copy(original: _Original, world: World, path: Path) -> Session:
    shutil.copytree(original.folder, path, dirs_exist_ok=True)
    if original.noted is not None:
        note = _note(world, original.opened.payload.vault)
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_bytes(original.noted)
    folder = VaultFolder(path)
    vault = open_vault(
        folder,
        folder.lock(),
        lambda _file: [original.opened],
        surroundings=world.for_store(),
        config=world.config,
    )
    keys = read_keys(vault.store.settings)
    return Session(vault, world.catalogue, keys, original.by, world.now, world.random)


def _note(world: World, vault: str) -> Path:
    """Return the file outside of a vault in which it is counted how often it was closed."""
    return world.config / "vaults" / f"{vault}.json"
