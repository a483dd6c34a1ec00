"""What is held, and what headquarters must notice of its offices, in the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.app import cases, contacts, exporting, importing, records, vaults
from desktop_app.app.session import Session
from desktop_app.ui.dialogs.reason import AskReason
from tests.ui import vaults as scene
from tests.ui.pages.exchanging import Person, said
from tests.ui.vaults import OnDesk, Pair, a_vault, a_world, introduce, until

MakeDesk = Callable[[Session], OnDesk]


def row_of(table, name: str) -> str:
    model = table.model()
    for row in range(model.rowCount()):
        cells = [
            str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "")
            for column in range(model.columnCount())
        ]
        if any(name in one for one in cells):
            return " | ".join(cells)
    raise AssertionError(f"{name} is not listed")


def test_what_a_revoked_key_wrote_later_is_held_and_taken_in_by_a_person_with_a_reason(
    pair: Pair, on_desk: MakeDesk, tmp_path: Path
) -> None:
    """Every new change of a relayed bundle is held: nothing is taken in, and it says so."""
    quarters = pair.quarters
    deputy = a_vault(tmp_path / "deputy", "Oost-5", "deputy")
    to_deputy = introduce(pair.field, deputy, role="deputy")
    introduce(deputy, pair.field, role="coordinator")
    home = introduce(deputy, quarters, role="headquarters")
    introduce(quarters, deputy, role="deputy")
    case = pair.found["KLAPROOS"]
    plan = cases.plan_key(case)
    for_quarters = next(one for one in contacts.list_contacts(pair.field) if one.contact.pinned)
    sent = exporting.export(pair.field, for_quarters, [case], folder=pair.stick)
    importing.import_file(quarters, sent.path)
    before = records.values_of(quarters, plan)["channel_pref"]

    person = Person(quarters, on_desk)
    part = person.part
    part.table.setFocus()
    key = contacts.find_contact(quarters, "Oost-2").contact.key
    until(part.table.hasFocus)
    person.press(Qt.Key.Key_Home)
    for _ in range(3):
        if part.table.current_key != key:
            person.press(Qt.Key.Key_Down)
    person.push(part._revoke)
    dialog = person.dialog(AskReason)
    assert "cannot be undone" in said(dialog)
    person.type("laptop gestolen")
    person.push(dialog.verb)
    person.on.rest()
    assert person.state_of("Oost-2") == ("coordinator", "revoked")

    records.change(pair.field, plan, {"channel_pref": "sms"})
    relayed = exporting.export(pair.field, to_deputy, [case], folder=tmp_path).path
    importing.import_file(deputy, relayed)  # it has not heard of the revocation
    file = exporting.export(deputy, home, [case], folder=tmp_path).path

    person.page.take([file])
    person.on.rest()
    part = person.part
    assert "held" in row_of(part.table, "Bundle 1").lower()
    assert "1 change is held" in part._reason.text() + row_of(part.table, "Bundle 1")
    person.push(part.import_button)
    person.on.rest()
    assert records.values_of(quarters, plan)["channel_pref"] == before
    held = part.held
    assert held.isVisible()
    assert "Written after the key was revoked: 1 change" in row_of(held.table, "revoked")
    person.page.show_part("history")
    assert "held here" in row_of(person.part.table, "Oost-5")
    person.page.show_part("import")
    person.push(held.take_button)
    dialog = person.dialog(AskReason)
    person.push(dialog.verb)
    assert dialog.isVisible(), "not without a reason"
    dialog._line.setFocus()
    person.type("Zelf nagevraagd.")
    person.push(dialog.verb)
    person.on.rest()
    assert records.values_of(quarters, plan)["channel_pref"] == "sms"
    assert not held.isVisible()
    deputy.vault.close()


def test_silence_and_a_number_used_twice_are_named_and_an_older_stick_that_comes_late_is_taken_quietly(  # noqa: E501
    pair: Pair, on_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quarters = pair.quarters
    first, second = (pair.exchange(pair.field, quarters, "ZEEGLAS") for _ in range(2))
    importing.import_file(quarters, second)
    person = Person(quarters, on_desk, "offices")
    assert "1 bundle has not come: 1" in row_of(person.part.table, "Oost-2")
    person.page.take([first])
    person.on.rest()
    assert "0 | 0 | 0 | 0 | 0" in row_of(person.part.table, "Bundle 1"), "nothing in it is new"
    held = quarters.store.forks(), len(quarters.store.cases())
    person.push(person.part.import_button)
    person.on.rest()
    assert (quarters.store.forks(), len(quarters.store.cases())) == held
    person.page.show_part("offices")
    assert "nothing" in row_of(person.part.table, "Oost-2")

    # The laptop is put back by hand from a copy of its folder: it writes its numbers anew.
    folder = pair.field.vault.folder.path
    pair.field.vault.close()
    shutil.copytree(folder, tmp_path / "copy")
    for place, word in ((folder, "sms"), (tmp_path / "copy", "app")):
        world = a_world(tmp_path, tmp_path / word)
        session = vaults.unlock(world, place, scene.PASSPHRASE)
        records.change(session, cases.plan_key(pair.found["ZEEGLAS"]), {"channel_pref": word})
        importing.import_file(quarters, pair.exchange(session, quarters, "ZEEGLAS"))
        session.vault.close()
    pair.field = vaults.unlock(world, folder, scene.PASSPHRASE)
    person.part.reload()
    assert "1 number was used twice" in row_of(person.part.table, "Oost-2")
    monkeypatch.setattr(scene, "NOW", scene.NOW + timedelta(days=31))
    person.part.reload()
    noticed = row_of(person.part.table, "Oost-2")
    assert "used twice" in noticed
    assert "silent for 31 days" in noticed
