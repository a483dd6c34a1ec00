"""Contacts by the keyboard: cards one after the other, compared, refused, changed, revoked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.app import cases, contacts, exporting, own_details
from desktop_app.app.session import Session
from desktop_app.ui.dialogs.compare import Compare
from desktop_app.ui.dialogs.new_contact import NewContact
from desktop_app.ui.pages.exchange.importing import ImportPart
from desktop_app.ui.widgets.failed import Confirm, Failed
from tests.ui.pages.exchanging import Person, said
from tests.ui.vaults import OnDesk, Pair, a_vault, introduce

Key = Qt.Key


def reads_in(person: Person, *, role: int) -> str:
    """Take a card in as the role of that place among the three; return what was said of it."""
    dialog = person.dialog(NewContact)
    words = said(dialog)
    parts = list(dialog._role._parts.values())
    parts[0].setFocus()
    person.press(*[Key.Key_Right] * role, Key.Key_Space)
    person.push(dialog.verb)
    return words


def compares(person: Person) -> None:
    """Tick the six groups as they are read out, and confirm."""
    dialog = person.dialog(Compare)
    assert dialog.verb.blocked, "nothing is confirmed before all six were compared"
    dialog.groups.setFocus()
    for step in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Left, None):
        person.press(Key.Key_Space, *([step] if step else []))
    assert dialog.groups.count == 6
    person.push(dialog.verb)


@pytest.fixture
def person(pair: Pair, on_desk: Callable[[Session], OnDesk]) -> Person:
    return Person(pair.field, on_desk)


def test_cards_given_together_are_read_one_after_the_other_and_bundles_after_them(
    person: Person, pair: Pair, tmp_path: Path
) -> None:
    """Of five files none is lost: one is no card, one is compared, one differs, two are bundles."""
    west, north = a_vault(tmp_path / "west", "West-1"), a_vault(tmp_path / "north", "Noord-3")
    folder = tmp_path / "stick"
    bad, one, two = (folder / f"{name}.wmcard" for name in ("a", "b", "c"))
    bad.write_bytes(b"no card")
    one.write_bytes(contacts.own_card(west))
    two.write_bytes(contacts.own_card(north))
    introduce(west, pair.field, role="coordinator")
    cases.open_case(west, "DUINPAD")
    case = west.store.cases()[0].case
    file = exporting.export(west, contacts.list_contacts(west)[0], [case], folder=folder).path
    person.page.take([file, bad, one, two])
    failed = person.dialog(Failed)
    assert "not a whole contact card" in said(failed)
    person.press(Key.Key_Space)
    assert "West-1, Oost" in reads_in(person, role=0)
    compares(person)
    assert "Noord-3, Oost" in reads_in(person, role=1)
    dialog = person.dialog(Compare)
    person.push(dialog.foot_buttons()[1])
    sure = person.dialog(Confirm)
    person.push(sure.verb)
    person.on.rest()
    assert person.state_of("West-1") == ("coordinator", "verified")
    assert person.state_of("Noord-3") == ("deputy", "revoked")
    assert isinstance(person.part, ImportPart)
    assert person.part.files[0].looked is not None, "its sender is known by now"
    person.part.give_up()
    west.vault.close()
    north.vault.close()


def test_a_newer_card_says_what_changed_and_keeps_what_was_compared(
    person: Person, pair: Pair, tmp_path: Path
) -> None:
    card = tmp_path / "hq.wmcard"
    own_details.change_owner(pair.quarters, unit="Den Haag")
    card.write_bytes(contacts.own_card(pair.quarters))
    person.part.add([card])
    words = reads_in(person, role=2)
    assert "The unit changed from Oost to Den Haag." in words
    person.on.rest()
    assert person.state_of("Hoofdkwartier") == ("headquarters", "verified")
    assert contacts.find_contact(pair.field, "Hoofdkwartier").contact.pinned
