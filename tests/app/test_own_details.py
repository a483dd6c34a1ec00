"""Name, unit and role change; the keys and the fingerprint stay."""

from __future__ import annotations

import pytest

from desktop_app.app import contacts, own_details
from desktop_app.app.owner import read_keys
from desktop_app.crypto import card as cards
from desktop_app.errors import UserError


@pytest.fixture
def session(make_vault):
    return make_vault("oost", "coordinator")


def test_a_change_keeps_the_keys_and_reaches_the_next_card(session):
    device, before = read_keys(session.store.settings).device.id, contacts.own_fingerprint(session)
    changes = own_details.change_owner(session, name="VC West", unit="West", role="deputy")
    assert changes.other == {"vault"}
    assert (session.owner.name, session.owner.unit, session.owner.role) == (
        "VC West", "West", "deputy",
    )  # fmt: skip
    assert read_keys(session.store.settings).device.id == device
    assert contacts.own_fingerprint(session) == before
    assert cards.read(contacts.own_card(session)).name == "VC West"


def test_it_is_noted_without_what_was_typed(session):
    own_details.change_owner(session, unit="West", role="deputy")
    line = list(session.store.audit.lines())[-1]
    assert line.event == "settings"
    assert line.details == {"unit": "changed", "role": "deputy"}


def test_nothing_new_is_noted_nowhere(session):
    before = len(list(session.store.audit.lines()))
    assert not own_details.change_owner(session, name=f" {session.owner.name} ").other
    assert len(list(session.store.audit.lines())) == before


@pytest.mark.parametrize("given", [{"name": " "}, {"name": "a\nb"}, {"unit": "x" * 81}])
def test_what_cannot_stand_on_a_card_is_refused(session, given):
    before = session.owner
    with pytest.raises(UserError):
        own_details.change_owner(session, **given)
    assert session.owner == before
