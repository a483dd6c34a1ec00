"""The receiving key: a new one each year, and the old one destroyed twelve months later."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app import (
    at_unlock,
    contacts,
    exporting,
    importing,
    incoming_files,
    receiving_keys,
    vaults,
)
from desktop_app.app.receiving_keys import ReceivingShown
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError
from tests.app.conftest import PASSPHRASE, Clock
from tests.app.test_exchange import filled_case, introduce, stick


@pytest.fixture
def quarters(make_vault) -> Session:  # type: ignore[no-untyped-def]
    made: Session = make_vault("hq", "headquarters")
    return made


def reminded(session: Session, world: World) -> bool:
    return any("receiving key" in one.source for one in at_unlock.notices(session, world))


def test_headquarters_is_reminded_after_a_year_and_others_are_not(
    quarters: Session, session: Session, world: World, clock: Clock
) -> None:
    clock.move(days=364)
    assert not reminded(quarters, world)
    clock.move(days=1)
    assert (reminded(quarters, world), reminded(session, world)) == (True, False)
    assert receiving_keys.receiving(quarters).due
    receiving_keys.renew(quarters)
    assert not reminded(quarters, world)


def test_what_was_encrypted_to_the_old_key_is_read_until_it_is_destroyed(
    quarters: Session, session: Session, world: World, clock: Clock, tmp_path: Path
) -> None:
    to_quarters = introduce(session, quarters, role="headquarters")
    introduce(quarters, session, role="coordinator")
    case = filled_case(session)
    late = exporting.export(session, to_quarters, [case], folder=stick(tmp_path)).path
    clock.move(days=365)
    receiving_keys.renew(quarters)
    added = contacts.add_card(session, contacts.own_card(quarters), role="headquarters")
    assert added.difference is not None
    assert len(added.difference.receiving_added) == 1
    now = contacts.find_contact(session, "hq")
    new = exporting.export(session, now, [case], folder=stick(tmp_path)).path
    importing.give_up(
        quarters, importing.look(quarters, incoming_files.copy_in(quarters, late)).copy
    )
    with pytest.raises(UserError, match="No receiving key is old enough"):
        receiving_keys.destroy_old(quarters, world, PASSPHRASE)
    clock.move(days=365)
    assert receiving_keys.receiving(quarters).to_destroy == 1
    with pytest.raises(UserError):
        receiving_keys.destroy_old(quarters, world, "niet de goede wachtwoordzin")
    assert receiving_keys.destroy_old(quarters, world, PASSPHRASE) == 1
    with pytest.raises(UserError, match="no key of this vault"):
        importing.look(quarters, incoming_files.copy_in(quarters, late))
    assert importing.import_file(quarters, new).arrivals.revisions == 3
    path = quarters.vault.folder.path
    quarters.vault.close()
    again = vaults.unlock(world, path, PASSPHRASE)
    kept = receiving_keys.receiving(again)
    assert kept == ReceivingShown(kept.since, 0, due=True, to_destroy=0)
    again.vault.close()


def test_a_second_key_on_one_day_is_refused(quarters: Session, clock: Clock) -> None:
    with pytest.raises(UserError, match="made today"):
        receiving_keys.renew(quarters)
    clock.move(days=1)
    receiving_keys.renew(quarters)
    assert receiving_keys.receiving(quarters).older == 1
