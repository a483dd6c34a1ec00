"""A vault with a fixed clock and a cheap key slot, for use cases."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.app import samples
from desktop_app.app.owner import Role
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.domain.ids import CaseId
from desktop_app.forms.catalogue import Catalogue
from tests import ready, worlds

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    time: datetime = field(default_factory=lambda: datetime(2026, 11, 24, 8, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        self.time += timedelta(**by)


def a_world(folder: Path, now: Callable[[], datetime]) -> World:
    """Return a computer whose vaults and settings are below ``folder``; its keys are cheap."""
    return worlds.knowing(
        World(
            now=now,
            config=folder / "config",
            vaults=folder / "vaults",
            kdf_params=Params(memory=MIN_MEMORY, passes=1),
        )
    )


def a_vault(world: World, name: str = "oost-2", role: Role = "coordinator") -> Session:
    """Make a vault and return it open."""
    new = NewVault(name, "Oost", role, "VC-1", PASSPHRASE)
    return ready.vault(world, world.vaults / name, new)


def a_vault_with_samples(
    world: World, *, codenames: frozenset[str] | None = None
) -> tuple[Session, dict[str, CaseId]]:
    """Make a vault with the sample cases, or some; return it open, and the cases by codename."""

    def load(session: Session) -> dict[str, CaseId]:
        return samples.load_samples(session, session.today(), codenames=codenames)[0]

    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", PASSPHRASE)
    return ready.filled(world, world.vaults / new.name, new, load, key=("samples", codenames))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def content() -> Catalogue:
    """Return the content of the package, read once: nothing changes it."""
    return worlds.content()


@pytest.fixture
def world(tmp_path: Path, clock: Clock) -> World:
    return a_world(tmp_path, clock)


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


MakeVault = Callable[[str, Role], Session]


@pytest.fixture
def make_vault(world: World) -> Iterator[MakeVault]:
    opened: list[Session] = []

    def make(name: str, role: Role) -> Session:
        opened.append(a_vault(world, name, role))
        return opened[-1]

    yield make
    for session in opened:
        with contextlib.suppress(RuntimeError):  # the test closed it itself
            session.vault.close()


@pytest.fixture
def session(make_vault: MakeVault) -> Session:
    return make_vault("oost-2", "coordinator")
