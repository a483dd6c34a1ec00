"""A vault with a fixed clock and a cheap key slot, for use cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.app import vaults
from desktop_app.app.owner import Role
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import MIN_MEMORY, Params

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    time: datetime = field(default_factory=lambda: datetime(2026, 11, 24, 8, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        self.time += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(tmp_path: Path, clock: Clock) -> World:
    return World(
        now=clock,
        config=tmp_path / "config",
        vaults=tmp_path / "vaults",
        kdf_params=Params(memory=MIN_MEMORY, passes=1),
    )


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


MakeVault = Callable[[str, Role], Session]


@pytest.fixture
def make_vault(world: World) -> Iterator[MakeVault]:
    opened: list[Session] = []

    def make(name: str, role: Role) -> Session:
        new = NewVault(name, "Oost", role, "VC-1", PASSPHRASE)
        created = vaults.create(world, world.vaults / name, new)
        opened.append(created.session)
        return created.session

    yield make
    for session in opened:
        session.vault.close()


@pytest.fixture
def session(make_vault: MakeVault) -> Session:
    return make_vault("oost-2", "coordinator")
