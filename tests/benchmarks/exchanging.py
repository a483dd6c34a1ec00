"""Vaults that exchange bundles for the benchmarks, and the stock tools over the same members."""

from __future__ import annotations

import random
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.app import contacts, exporting, vaults
from desktop_app.app.contacts import ContactShown
from desktop_app.app.exporting import Exported
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey, new_uuid
from desktop_app.domain.revision import Change
from desktop_app.paths import resource
from desktop_app.store.exchange import Receipt
from desktop_app.store.saving import NewRevision
from tests.benchmarks.unlocking import PASSPHRASE

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def vault(folder: Path, name: str) -> Session:
    """Return a new vault, open."""
    world = World(config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST)
    new = NewVault(name, "Oost", "coordinator", "VC-1", PASSPHRASE)
    return vaults.create(world, world.vaults / name, new).session


def know(one: Session, other: Session) -> None:
    """Let two vaults verify one another."""
    for here, there in ((one, other), (other, one)):
        card = contacts.own_card(there)
        key = contacts.add_card(here, card, role="coordinator").contact.key
        groups = contacts.own_fingerprint(there)
        contacts.verify(here, key, " ".join(group.digits for group in groups))


def contact_of(session: Session, other: Session) -> ContactShown:
    """Return ``other`` among the contacts of ``session``."""
    every = contacts.list_contacts(session)
    return next(one for one in every if one.contact.key == other.keys.device.id)


def save_notes(session: Session, cases: Sequence[CaseId], length: int, *, seed: int = 1) -> None:
    """Save a note of about ``length`` characters of prose in each of ``cases``."""
    chance = random.Random(seed)
    vocabulary = resource("content/words/dutch_diceware.txt").read_text("utf-8").split()
    new = []
    for case in cases:
        text = " ".join(chance.choices(vocabulary, k=max(1, length // 7)))
        key = RecordKey(case, Kind("note"), RecordId(new_uuid(session.random)))
        form = session.form("note").name
        new.append(NewRevision(key, form, {Leaf("text"): Change(text)}, "VC-1", session.at()))
    session.store.append(new, signer=session.signer)


def confirm(session: Session, to: ContactShown, made: Exported, cases: Sequence[CaseId]) -> None:
    """Note that a bundle arrived, and that all of ``cases`` is held there."""
    store, key = session.store, to.contact.key
    bundle = store.exchange.out_by_id(made.bundle)
    assert bundle is not None
    with store.writing():
        receipt = Receipt("arrived", session.at(), "")
        store.exchange.set_receipt(bundle.id, receipt, contact=key, sums=bundle.sums)
        store.contacts.set_holdings(key, list(store.holdings(cases)), cases=cases)


def export(session: Session, to: ContactShown, cases: Sequence[CaseId], stick: Path) -> Exported:
    """Export ``cases``."""
    stick.mkdir(exist_ok=True)
    return exporting.export(session, to, cases, folder=stick)


@dataclass(frozen=True)
class Stock:
    """The stock tools over one bundle: its members in a folder, the key that opens it."""

    folder: Path
    key: Path
    recipient: str
    names: tuple[str, ...]

    @classmethod
    def of(cls, folder: Path, bundle: Path, reader: Session) -> Stock:
        """Unpack ``bundle``, which is for ``reader``, into ``folder`` / members."""
        members = folder / "members"
        members.mkdir(parents=True)
        age = reader.keys.receiving[-1].key
        key = folder / "key.txt"
        key.write_text(age.to_text() + "\n", encoding="ascii")
        run(f"age -d -i {key} {bundle} | zstd -d -q | tar -x -C {members}")
        listed = run(f"age -d -i {key} {bundle} | zstd -d -q | tar -t").split()
        return cls(folder, key, age.recipient, tuple(listed))

    @property
    def padding(self) -> int:
        """The bytes of padding in the bundle."""
        return (self.folder / "members" / "padding").stat().st_size

    def pack(self, names: Sequence[str]) -> Path:
        """Pack members as tar | zstd -3 -T2 | age do, for the same two recipients."""
        target = self.folder / "stock.age"
        run(
            f"tar -c --format=ustar -C {self.folder / 'members'} {' '.join(names)}"
            f" | zstd -q -3 -T2 | age -r {self.recipient} -r {self.recipient} > {target}"
        )
        return target

    def unpack(self, bundle: Path) -> None:
        """Decrypt and unpack a bundle to one file."""
        run(f"age -d -i {self.key} {bundle} | zstd -d -q > {self.folder / 'plain.tar'}")


def run(pipeline: str) -> str:
    """Run a pipeline of the shell; a tool that fails or is missing fails the test."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", pipeline], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class Rows:
    """Counts what a store reads and writes: steps of SQLite's machine, and rows changed.

    Stands before the raw connection, and hears no other wish for being told of steps.
    """

    EVERY = 10
    """So many steps between two counts; some dozen steps are made for a row."""

    def __init__(self, session: Session) -> None:
        connection = session.store.database.connection
        self._raw = connection._raw
        self._steps = 0
        self._before = self._raw.total_changes
        self._raw.set_progress_handler(self._step, self.EVERY)
        connection._raw = self

    def set_progress_handler(self, _handler: object, _steps: int) -> None:
        """Go on counting."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def _step(self) -> int:
        self._steps += 1
        return 0

    def so_far(self) -> tuple[int, int]:
        """Return steps and rows written since the beginning."""
        return self._steps * self.EVERY, self._raw.total_changes - self._before
