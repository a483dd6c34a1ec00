"""Every dialog there is, over a real vault: room, names, Tab, in both languages and a longer one.

``MADE`` makes each of them; a dialog that is added and not made here fails the test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import SimpleNamespace
from typing import Any, Final

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app import ui
from desktop_app.app import (
    activating,
    backups,
    cases,
    closing,
    contacts,
    erasing,
    own_numbers,
    sheet_register,
    step_sets,
    vault_folders,
)
from desktop_app.app.copies import Copy
from desktop_app.app.hearings import hearings
from desktop_app.app.printing import prepare_sheet
from desktop_app.app.unlocked import Typed, keep_typed, kept_typed
from desktop_app.domain.ids import Leaf
from desktop_app.text import message
from desktop_app.ui.flows.new_device import NewDevice
from desktop_app.ui.flows.sheet_dialog import SheetDialog
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.page import Page
from desktop_app.ui.returning import TypedNow
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from tests.ui.conftest import LANGUAGES, clipped, say_in, settle, sideways, squeezed, unnamed
from tests.ui.cuts import Cuts
from tests.ui.test_tour import Way
from tests.ui.vaults import Pair, a_desk, a_pair
from tests.ui.walking import unreached

pytestmark = pytest.mark.timeout(300)
CHECKS = (unnamed, clipped, sideways, squeezed, unreached)
WORDS = message("Restore", "The backup is back")
"""A sentence of the program, for dialogs that are given one."""
OTHER = message("Restore", "Restore")
Make = Callable[["Office"], QWidget]


class Office:
    """What dialogs are made from."""

    def __init__(self, pair: Pair, folder: Path, look: Look) -> None:
        self.look, self.pair, self.session = look, pair, pair.field
        self.desk = a_desk(pair.field, look, folder).desk
        self.parent = QWidget()
        self.parent.resize(1366, 768)
        self.parent.show()
        self.case = pair.found["KLAPROOS"]
        self.plan = cases.plan_key(self.case)
        self.hearing = hearings(self.session, self.case)[0].key
        self.sheet = prepare_sheet(self.session, self.hearing, what="checklist", language="nl")
        sheet_register.register(self.session, self.sheet, way="pdf")
        self.day = self.session.today()
        self.kept = backups.local_backups(self.session)

    def moves(self) -> tuple[Any, ...]:
        """Return the steps that go with the hearing."""
        before = step_sets.event_day(self.session, self.hearing)
        assert before is not None
        return tuple(
            step_sets.moving(self.session, self.hearing, before, before + timedelta(days=1))
        )


def part(name: str) -> Any:
    """Return a module of the dialogs."""
    return import_module(f"desktop_app.ui.dialogs.{name}")


MADE: Final[dict[str, Make]] = {
    "SheetDialog": lambda o: SheetDialog(o.look, WORDS, o.sheet.printed),
    "NewDevice": lambda o: NewDevice(o.look, o.session),
    "TakeIn": lambda o: part("take_in").TakeIn(o.look, sheet_register.sheet_register(o.session)),
    "OwnNumbersDialog": lambda o: part("own_numbers").OwnNumbersDialog(
        o.look, own_numbers.over_time(o.session, o.case), breadth=Breadth.WIDE
    ),
    "SecretsPrompt": lambda o: part("secrets").SecretsPrompt(o.look),
    "AskTime": lambda o: part("clock").AskTime(o.look, WORDS, "KLAPROOS", parent=o.parent),
    "AskBreak": lambda o: part("clock").AskBreak(o.look, parent=o.parent),
    "WhatGoes": lambda o: part("erase_case").WhatGoes(
        o.look, erasing.look_at_case(o.session, o.case), erasing.grounds(o.session)
    ),
    "TypeTheCode": lambda o: part("erase_case").TypeTheCode(o.look, "KLAPROOS"),
    "Compare": lambda o: part("compare").Compare(
        o.look, "Hoofdkwartier", list(contacts.own_fingerprint(o.pair.quarters))
    ),
    "NewStep": lambda o: part("step").NewStep(o.look, today=o.day, owner="VC-1"),
    "NewContact": lambda o: part("new_contact").NewContact(
        o.look, contacts.look_at_card(o.session, contacts.own_card(o.pair.quarters))
    ),
    "RoleOf": lambda o: part("new_contact").RoleOf(o.look, "Hoofdkwartier", "headquarters"),
    "Choose": lambda o: part("choose").Choose(
        o.look, WORDS, [("a", "KLAPROOS"), ("b", "ZEEGLAS")], label=WORDS, verb=WORDS, reason=WORDS
    ),
    "WordsPrompt": lambda o: part("words").WordsPrompt(o.look, note=WORDS),
    "NewPassphrase": lambda o: part("new_passphrase").NewPassphrase(
        o.look, WORDS, offer=lambda: "mos kap wil", problem=lambda _typed: "", ask_old=True
    ),
    "EmergencyDialog": lambda o: part("emergency").EmergencyDialog(o.desk, o.case),
    "VaultFolderDialog": lambda o: part("vault_folder").VaultFolderDialog(
        o.look, vault_folders.what_is_lost(o.session.vault.folder.path)
    ),
    "MoveMoment": lambda o: part("move_moment").MoveMoment(
        o.look,
        WORDS,
        find=lambda _day: o.moves(),
        today=o.day,
        day=o.day,
        at=None,
        parent=o.parent,
    ),
    "StepsFollow": lambda o: part("move_moment").StepsFollow(o.look, WORDS, o.moves()),
    "WriteOutDialog": lambda o: part("write_out").WriteOutDialog(o.look),
    "PassphrasePrompt": lambda o: part("passphrase").PassphrasePrompt(o.look, WORDS),
    "AskReason": lambda o: part("reason").AskReason(o.look, WORDS, "KLAPROOS", verb=WORDS),
    "AskText": lambda o: part("reason").AskText(
        o.look, WORDS, "KLAPROOS", label=WORDS, verb=WORDS, needed=True
    ),
    "PutOff": lambda o: part("reason").PutOff(o.look, "Bellen", o.day, today=o.day),
    "ChooseBackup": lambda o: part("restore").ChooseBackup(
        o.look, o.kept, title=WORDS, verb=WORDS, words=WORDS
    ),
    "StillOpen": lambda o: part("still_open").StillOpen(
        o.look, WORDS, WORDS, [Copy(one.folder.name, one.made) for one in o.kept]
    ),
    "Outcome": lambda o: part("outcome").Outcome(o.look, WORDS, [WORDS, WORDS], good=False),
    "HelpDialog": lambda o: part("help").HelpDialog(o.look, "unlock", "nl", o.parent),
    "OwnValue": lambda o: part("own_value").OwnValue(
        FormContext(look=o.look, now=o.session.local_now),
        o.session.form("safety_plan"),
        [
            (Leaf("channel_pref"), WORDS),
            (Leaf("backup_channel"), WORDS),
            (Leaf("approved_by"), OTHER),
        ],
    ),
    "CloseCase": lambda o: part("close_case").CloseCase(
        o.look, closing.look_at_closing(o.session, o.case)
    ),
    "SecondPerson": lambda o: part("second_person").SecondPerson(o.look, WORDS, "VC-1", None),
    "DeclareSecond": lambda o: part("second_person").DeclareSecond(o.look),
    "ChooseSteps": lambda o: part("step_set").ChooseSteps(
        o.look, WORDS, step_sets.offered(o.session, o.hearing)
    ),
    "QuickNote": lambda o: part("note").QuickNote(o.look, [("a", "KLAPROOS")]),
    "CompareVersions": lambda o: part("compare_versions").CompareVersions(
        o.look,
        activating.named_versions(o.session, o.plan),
        lambda old, new: activating.compare(o.session, o.plan, old=old, new=new),
    ),
    "KeptWords": lambda o: part("kept_words").KeptWords(
        o.look, [Typed("Notitie", {"Notitie": "gebeld"})]
    ),
    "PutInForce": lambda o: import_module("desktop_app.ui.pages.settings.content").PutInForce(
        o.look, ()
    ),
    "Busy": lambda o: import_module("desktop_app.ui.widgets.busy").Busy(o.look, WORDS, o.parent),
    "Failed": lambda o: import_module("desktop_app.ui.widgets.failed").Failed(
        o.look, WORDS, report="Waymark 0.1.0"
    ),
    "Confirm": lambda o: import_module("desktop_app.ui.widgets.failed").Confirm(
        o.look, WORDS, WORDS, verb=WORDS
    ),
    "Shortcuts": lambda o: import_module("desktop_app.ui.widgets.shortcuts").Shortcuts(
        o.look, (), o.parent
    ),
}


NEVER: Final = {
    "SecretsPrompt": ("Passphrase",),
    "TypeTheCode": ("Type KLAPROOS", "Passphrase"),
    "WordsPrompt": ("The 24 words",),
    "NewPassphrase": (
        "The passphrase until now",
        "The new passphrase",
        "Type it once more",
    ),
    "VaultFolderDialog": ("Passphrase of this vault",),
    "PassphrasePrompt": ("Passphrase",),
    "OwnValue": ("The backup is back",),
    "ChooseBackup": ("Passphrase, or the 24 words of the recovery sheet",),
}
"""Fields of which nothing is ever kept: passphrases and the words of a recovery sheet open the
vault, or another one; a shielded value is asked again; and who erases a case types its code in one
go, each time."""
FIRST: Final[dict[str, Callable[[Any], object]]] = {
    "CloseCase": lambda dialog: [one.choose("ended") for one in dialog.measures],
    "Choose": lambda dialog: dialog._choice.set_value("a"),
}
"""What is chosen in a dialog before there is something to type."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, session_look: Look) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("dialogs")
    pair = a_pair(folder)
    made = Office(pair, folder, session_look)
    yield made
    made.parent.close()
    pair.field.vault.close()
    pair.quarters.vault.close()
    session_look.say = say_in("en")
    session_look.set_percent(100)


def kinds(of: type) -> Iterator[str]:
    """Yield the names of every kind of dialog."""
    for one in of.__subclasses__():
        if one.__module__.startswith("desktop_app"):
            yield one.__name__
        yield from kinds(one)


def test_every_dialog_of_the_program_is_looked_at() -> None:
    for module in walk_packages(ui.__path__, "desktop_app.ui."):
        if "windows" not in module.name:
            import_module(module.name)
    assert set(kinds(Dialog)) == set(MADE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_has_room_and_names_and_lets_tab_go_round(
    office: Office, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = SimpleNamespace(availableSize=lambda: QSize(1366, 768))
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: laptop)
    met, cuts = Way(), Cuts(monkeypatch)

    def cut(dialog: QWidget) -> list[str]:
        return cuts.painted(dialog, ())

    office.look.say = say_in(language)
    for percent in (100, 200):
        office.look.set_percent(percent)
        for name, make in MADE.items():
            dialog = make(office)
            dialog.show()
            dialog.activateWindow()
            QApplication.processEvents()
            for check in (*CHECKS, cut):
                met.ask(check, dialog, f"{language} {percent} % {name}")
            dialog.close()
            dialog.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert met.wrong == {}, met.wrong


def opened(office: Office, name: str) -> Any:
    dialog = MADE[name](office)
    dialog.show()
    dialog.activateWindow()
    FIRST.get(name, lambda _dialog: None)(dialog)
    QApplication.processEvents()
    return dialog


def lines(dialog: QWidget) -> dict[str, QLineEdit | QPlainTextEdit]:
    """Return what can be typed into, by name, passphrases too; one with a name of before: 2."""
    found: dict[str, QLineEdit | QPlainTextEdit] = {}
    for one in (*dialog.findChildren(QPlainTextEdit), *dialog.findChildren(QLineEdit)):
        if one.isVisibleTo(dialog) and not one.isReadOnly() and one.accessibleName():
            name = one.accessibleName()
            found[name if name not in found else f"{name} 2"] = one
    return found


def stands(one: QLineEdit | QPlainTextEdit) -> str:
    return one.text() if isinstance(one, QLineEdit) else one.toPlainText()


@pytest.mark.parametrize("name", sorted(MADE))
def test_what_is_typed_in_a_dialog_is_kept_within_a_second_and_offered_in_it_again(
    office: Office, name: str
) -> None:
    office.look.say = say_in("en")
    office.look.set_percent(100)
    dialog = opened(office, name)
    fields = lines(dialog)
    never = NEVER.get(name, ())
    assert set(never) <= fields.keys()
    for at, one in enumerate(fields.values()):
        if isinstance(one, QLineEdit):
            one.setEchoMode(QLineEdit.EchoMode.Normal)  # as Show does: it is kept no more for that
        one.selectAll()
        QTest.keyClicks(one, f"24-1{at}")
    typed = {of: stands(one) for of, one in fields.items() if of not in never}
    assert all("24-1" in text for text in typed.values())
    now = TypedNow(office.session)
    now.note(None)
    now.keep()  # as each second does
    dialog.close()
    (kept, *others) = kept_typed(office.session) or (Typed("", {}),)
    assert (kept.fields, others) == (typed, [])
    keep_typed(office.session, ())
    if not typed:
        return
    later = TypedNow(office.session)  # of another process
    later.again = (kept,)
    again = MADE[name](office)
    assert isinstance(again, Dialog)
    later.offer(again, None)
    again.show()
    FIRST.get(name, lambda _dialog: None)(again)
    before = {of: stands(one) for of, one in lines(again).items()}
    assert before != typed, "nothing is filled in unasked"
    (button,) = [one for one in again.findChildren(Button) if one.text() == "Fill it in again"]
    button.click()
    assert {of: stands(one) for of, one in lines(again).items() if of not in never} == typed
    assert not button.isVisibleTo(again)
    later.note(None)
    later.keep()
    assert [one.fields for one in kept_typed(office.session)] == [typed], "a second lock, too"
    keep_typed(office.session, ())
    again.close()
    again.deleteLater()


def test_what_was_typed_is_offered_at_the_same_place_only_once_and_has_room(office: Office) -> None:
    page = Page(office.look)
    here = {"case": "a"}
    page.here = lambda: here  # type: ignore[method-assign]
    dialog = opened(office, "AskReason")
    QTest.keyClicks(lines(dialog)["Why"], "te laat")
    now = TypedNow(office.session)
    now.note(page)
    now.keep()
    dialog.close()
    later = TypedNow(office.session)
    later.again = kept_typed(office.session)
    keep_typed(office.session, ())

    def offered() -> bool:
        again = MADE["AskReason"](office)
        assert isinstance(again, Dialog)
        later.offer(again, page)
        buttons = [one.text() for one in again.findChildren(Button)]
        again.deleteLater()
        return "Fill it in again" in buttons

    office.look.say = say_in("long")
    office.look.set_percent(200)
    crowded = opened(office, "PutOff")
    crowded.offer_again({"Why": "te laat " * 20})
    crowded.fit()
    settle(crowded)
    assert [found for check in CHECKS for found in check(crowded)] == []
    crowded.close()
    office.look.say = say_in("en")
    office.look.set_percent(100)
    here = {"case": "b"}
    assert not offered()
    here = {"case": "a"}
    assert offered()
    assert not offered()
