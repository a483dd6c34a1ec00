"""Run as a program: makes a large case, exports it or imports it, and tells what memory it took.

    python -m tests.app.large_bundle make|export|import FOLDER MEGABYTES LINES

The case is of shielded values that do not pack, so that a file is as large as what is in it, and
of ten notes for each MB, of so many lines each.
"""

from __future__ import annotations

import base64
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from desktop_app.app import cases, contacts, exporting, importing, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.domain.ids import Kind, Leaf, RecordId, RecordKey, new_uuid
from desktop_app.domain.revision import Change
from desktop_app.store.saving import NewRevision

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
VALUE = 720_000
"""Random bytes in one value; base64 makes 960,000 of them, and a line may have a MiB."""
AT_ONCE = 20
NOTES = 200
"""So many notes come with each ``AT_ONCE`` values."""


@dataclass(frozen=True)
class Place:
    """Two vaults that know each other, below a folder."""

    folder: Path

    @property
    def world(self) -> World:
        return World(
            config=self.folder / "config",
            vaults=self.folder / "vaults",
            kdf_params=Params(memory=MIN_MEMORY, passes=1),
        )

    def unlock(self, name: str) -> Session:
        return vaults.unlock(self.world, self.world.vaults / name, PASSPHRASE)


def make(place: Place, megabytes: int, lines: int) -> None:
    """Make two vaults, and in the first a case of so many MB."""
    world = place.world
    made = [
        vaults.create(
            world,
            world.vaults / name,
            NewVault(name, "Oost", "coordinator", "VC-1", PASSPHRASE),
        ).session
        for name in ("sender", "addressee")
    ]
    for one, other in (made, made[::-1]):
        key = contacts.add_card(one, contacts.own_card(other), role="coordinator").contact.key
        groups = contacts.own_fingerprint(other)
        contacts.verify(one, key, " ".join(group.digits for group in groups))
    session = made[0]
    case, _ = cases.open_case(session, "KLAPROOS")
    form = session.form("safety_plan").name
    left = megabytes * 1_000_000 // (VALUE * 4 // 3)
    while left > 0:
        new = []
        for _ in range(min(left, AT_ONCE)):
            value = base64.b64encode(os.urandom(VALUE)).decode("ascii")
            changes = {Leaf("word_danger"): Change(value, ())}
            plan = RecordKey(case, Kind("safety_plan"), RecordId(new_uuid(session.random)))
            new.append(NewRevision(plan, form, changes, "VC-1", session.at()))
        for number in range(NOTES):
            note = RecordKey(case, Kind("note"), RecordId(new_uuid(session.random)))
            text = {Leaf("text"): Change(f"Gesprek {number}: een regel. " * lines, ())}
            new.append(NewRevision(note, session.form("note").name, text, "VC-1", session.at()))
        session.store.append(new, signer=session.signer)
        left -= AT_ONCE
    for one in made:
        vaults.lock_vault(one)


def export(place: Place) -> None:
    """Export the case with its shielded values."""
    session = place.unlock("sender")
    contact = contacts.find_contact(session, "addressee")
    chosen = [one.case for one in session.store.cases()]
    made = exporting.export(
        session, contact, chosen, folder=place.folder, secrets_reason="a test of its size"
    )
    made.path.rename(place.folder / "large.wmb")


def take(place: Place) -> None:
    """Look the bundle through and import it."""
    session = place.unlock("addressee")
    arrivals = importing.import_file(session, place.folder / "large.wmb").arrivals
    assert arrivals.sealed > 0
    assert not arrivals.stray


def peak() -> int:
    """Return the most KiB of memory that this process ever held."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


def main() -> None:
    what, folder, megabytes, lines = sys.argv[1:]
    place = Place(Path(folder))
    begun = time.monotonic()
    if what == "make":
        make(place, int(megabytes), int(lines))
    elif what == "export":
        export(place)
    else:
        take(place)
    print(peak(), time.monotonic() - begun)


if __name__ == "__main__":
    main()
