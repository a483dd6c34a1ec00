"""The invented pilot as it would travel: seven offices, a stick for each, one headquarters.

Five offices send their cases. Two send counts only, of each quarter that is over; headquarters has
set by its update that counts under five may travel inside the police.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.app import contacts, evaluation_exchange, exporting, importing, updates, vaults
from desktop_app.app.contacts import ContactShown
from desktop_app.app.pilot import OFFICES, SENDING_COUNTS, load_pilot
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.bundle.update import Policy
from desktop_app.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class PilotOffice:
    """One office of the pilot, open: its vault, its cases, and headquarters as it knows it."""

    name: str
    session: Session
    cases: tuple[CaseId, ...]
    to_quarters: ContactShown

    @property
    def sends_counts(self) -> bool:
        """Whether it sends counts instead of cases."""
        return self.name in SENDING_COUNTS


def play_pilot(
    world: World, folder: Path, quarters: Session, today: date, *, passphrase: str
) -> list[Path]:
    """Make the offices' vaults in ``folder``, send what they have, and take it in at headquarters.

    Returns the bundles that were taken in.
    """
    let_small_counts_travel(quarters)
    taken = []
    for name, _number in OFFICES:
        office = open_office(world, folder, quarters, name, today, passphrase=passphrase)
        try:
            for file in bundles_of(office, folder):
                importing.import_file(quarters, file)
                taken.append(file)
        finally:
            office.session.vault.close()
    return taken


def let_small_counts_travel(quarters: Session) -> None:
    """Set as headquarters that counts under five may travel inside the police."""
    updates.make_update(quarters, Policy(small_cells=True))


def open_office(
    world: World, folder: Path, quarters: Session, name: str, today: date, *, passphrase: str
) -> PilotOffice:
    """Make the vault of an office with its cases; both sides compare cards, the update is in."""
    new = NewVault(f"{name}-1", name, "coordinator", f"VC-{name}", passphrase)
    session = vaults.create(world, folder / f"office-{name.lower()}", new).session
    cases, _changes = load_pilot(session, name, today)
    to_quarters = _introduce(session, quarters, role="headquarters")
    contacts.pin(session, to_quarters.contact.key)
    to_office = _introduce(quarters, session, role="coordinator")
    importing.import_file(session, exporting.export(quarters, to_office, [], folder=folder).path)
    return PilotOffice(name, session, tuple(cases), to_quarters)


def bundles_of(office: PilotOffice, folder: Path) -> Iterator[Path]:
    """Yield what the office sends, bundle by bundle: its cases, or one closed quarter in each."""
    if not office.sends_counts:
        yield exporting.export(
            office.session, office.to_quarters, list(office.cases), folder=folder
        ).path
        return
    for quarter in reversed(evaluation_exchange.closed_quarters(office.session)):
        _lost, figures = evaluation_exchange.lost_cells(office.session, quarter, small=True)
        if figures:
            yield exporting.export(
                office.session, office.to_quarters, [], folder=folder, evaluation=quarter
            ).path


def _introduce(session: Session, other: Session, *, role: str) -> ContactShown:
    key = contacts.add_card(session, contacts.own_card(other), role=role).contact.key
    digits = "".join(group.digits for group in contacts.own_fingerprint(other))
    contacts.verify(session, key, digits)
    return contacts.find_contact(session, key)
