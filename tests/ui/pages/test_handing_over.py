"""A case handed over, taken back and confirmed, and shielded fields sent along, by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.app import cases, contacts, exporting, handed, importing, records
from desktop_app.app.session import Session
from desktop_app.ui.dialogs.secrets import SecretsPrompt
from desktop_app.ui.widgets.failed import Confirm
from tests.ui.pages.exchanging import Person, said
from tests.ui.vaults import PASSPHRASE, OnDesk, Pair, a_vault, introduce

Key = Qt.Key
MakeDesk = Callable[[Session], OnDesk]


def picks(person: Person, choice, words: str) -> None:  # type: ignore[no-untyped-def]
    """Choose in a list by typing how the line begins, as far as the keys are needed."""
    choice.setFocus()
    person.press(Key.Key_Home)
    for _ in range(choice.count()):
        if choice.currentText() == words:
            break
        person.press(Key.Key_Down)
    assert choice.currentText() == words


def test_a_stand_in_takes_a_case_over_and_it_is_taken_back_as_long_as_no_receipt_is_in(
    pair: Pair, on_desk: MakeDesk, tmp_path: Path
) -> None:
    field = pair.field
    deputy = a_vault(tmp_path / "deputy", "Oost-5", "deputy")
    introduce(field, deputy, role="deputy")
    to_field = introduce(deputy, field, role="coordinator")
    case = pair.found["KLAPROOS"]
    until = field.today() + timedelta(days=20)
    person = Person(field, on_desk, "handover")
    part = person.part
    part.target.set_folder(pair.stick)
    picks(person, part.case, "KLAPROOS")
    picks(person, part.to, "Oost-5")
    stand_in = part.kind._parts["stand_in"]
    person.push(stand_in)
    part.day.setFocus()
    person.press(*[Key.Key_Backspace] * 20)
    person.type(f"{until:%d-%m-%Y}")
    assert "hand-over note" in part._why.text(), "until when is read there"
    note = records.new_key(field, "handover_note", case)
    told = {
        "kind": "transfer",
        "from_role": "VC-1",
        "to_role": "VC-2",
        "starts_on": field.today().isoformat(),
        "reason": "leave",
        "state": "prepared",
    }
    records.change(field, note, told)
    part.choose_case(case)
    person.push(stand_in)
    part.day.setFocus()
    person.type(f"{until:%d-%m-%Y}")
    person.push(part.hand_button)
    sure = person.dialog(Confirm)
    assert "can only be read on this laptop" in said(sure)
    person.push(sure.verb)
    person.on.rest()
    assert handed.away(field) == {case}
    assert "written, read back, safe to remove" in said(part._done)

    person.push(part.back_button)
    sure = person.dialog(Confirm)
    assert "does not say that they did not take the case in" in said(sure)
    person.push(sure.verb)
    person.on.rest()
    assert handed.away(field) == frozenset()

    (file,) = pair.stick.glob("*.wmb")
    importing.import_file(deputy, file)  # the stick was not destroyed
    (there,) = handed.handovers(deputy)
    assert there.terms.until == until
    back = exporting.export(deputy, to_field, [], folder=tmp_path)
    importing.import_file(field, back.path)
    part.reload()
    (shown,) = handed.handovers(field)
    assert shown.state == "crossed"
    assert part.back_button.isHidden()
    deputy.vault.close()


def test_shielded_fields_go_along_after_a_reason_and_the_passphrase(
    pair: Pair, on_desk: MakeDesk
) -> None:
    person = Person(pair.field, on_desk, "export")
    part = person.part
    part.set_folder(pair.stick)
    person.push(part.offers.secrets)
    prompt = person.dialog(SecretsPrompt)
    person.type("Overdracht aan de nacht")
    assert prompt.verb.blocked
    line = prompt._passphrase.findChild(QLineEdit)
    line.setFocus()
    person.type(PASSPHRASE)
    person.push(prompt.verb)
    person.on.rest()
    assert "yes" in part.offers.secrets_line.text()
    person.push(part._next)
    person.on.rest()
    (file,) = pair.stick.glob("*.wmb")
    importing.import_file(pair.quarters, file)
    plan = cases.plan_key(pair.found["KLAPROOS"])
    (home,) = contacts.list_contacts(pair.field)
    (bundle,) = pair.field.store.exchange.out(home.contact.key)
    assert bundle.state == "verified"
    held = pair.quarters.store.sealed_digests([plan.case], frozenset({"secret"}))
    assert held, "headquarters holds them now"
    person.push(part._next)  # done: the tick is gone for the next bundle
    assert not part.offers.with_secrets
