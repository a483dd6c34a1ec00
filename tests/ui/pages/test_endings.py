"""How a case ends, through the window: closed, erased, wiped, and what others send afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.app import cases, closing, erasing, examples, held, importing, records, retention
from desktop_app.app.closing import Ending
from desktop_app.domain.ids import CaseId, Leaf
from desktop_app.ui.dialogs.close_case import CloseCase
from desktop_app.ui.dialogs.erase_case import TypeTheCode, WhatGoes
from desktop_app.ui.dialogs.passphrase import PassphrasePrompt
from desktop_app.ui.dialogs.reason import AskReason, PutOff
from desktop_app.ui.forms.secret_editor import SecretEditor
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.pages.exchange.page import ExchangePage
from desktop_app.ui.pages.settings.page import SettingsPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.widgets.text import Text
from tests.ui.vaults import NOW, PASSPHRASE, OnDesk, Pair, until

CLOSING = {
    "reason": "process_ended",
    "goodbye_talk": "held",
    "reopen_rule": "bel als er hoger beroep komt",
}


@pytest.fixture
def open_page(pair, on_desk, qtbot):
    """Shows a page of the field's vault; ``answers`` fill in each dialog of its flows."""

    def show(make: Callable[[OnDesk], object], *answers: Callable[[QDialog], None]):
        on = on_desk(pair.field)
        page = make(on)
        on.host(page)
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        page.entered()
        waiting = list(answers)

        def opened(dialog: QDialog) -> None:
            if waiting and not hasattr(dialog, "set_progress"):
                QTimer.singleShot(0, partial(waiting.pop(0), dialog))

        on.runner.dialog_opened.connect(opened)
        return page, on

    return show


def run(page, on, command: str) -> None:
    next(one for one in page.commands() if one.id == command).run()
    on.rest()


def with_ground(dialog: QDialog) -> None:
    assert isinstance(dialog, WhatGoes)
    dialog.accept()
    assert dialog.field.message_text
    dialog.choose("unneeded")
    dialog.accept()


def with_code(code: str) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, TypeTheCode)
        assert dialog.verb is not None
        assert dialog.verb.blocked
        dialog._passphrase._line.setText("iets anders dan het was")
        dialog._passphrase.edited.emit("iets anders dan het was")
        assert dialog.verb.blocked, "without the code"
        dialog.type(code.lower())
        assert not dialog.verb.blocked
        dialog.verb.act.emit()
        assert dialog.pass_field.message_text, "a wrong passphrase is refused"
        dialog._passphrase._line.setText(PASSPHRASE)
        dialog._passphrase.edited.emit(PASSPHRASE)
        dialog.verb.act.emit()

    return answer


def give_passphrase(dialog: QDialog) -> None:
    assert isinstance(dialog, PassphrasePrompt)
    dialog._field._line.setText(PASSPHRASE)
    dialog.verb.act.emit()


def closed(session, case: CaseId) -> None:
    """Close a case; its measures stay in force."""
    plan = closing.look_at_closing(session, case)
    endings = {one.key.record: Ending("kept", "verbod") for one in plan.in_force}
    closing.close_case(session, case, endings=endings, fields=CLOSING)


def test_a_case_is_erased_from_its_menu_in_two_steps(open_page, pair):
    case = pair.found["KLAPROOS"]
    left: list[bool] = []
    page, on = open_page(lambda on: CasePage(on.desk, case), with_ground, with_code("KLAPROOS"))
    on.desk.back_wanted.connect(lambda: left.append(True))
    on.desk.hub.changed.disconnect(page.on_changes)
    key = pair.field.vault.payload.store_key
    run(page, on, "case.erase")
    assert left == [True]
    assert cases.case_header(pair.field, case) is None
    assert [one.ground for one in held.erased_cases(pair.field)] == ["unneeded"]
    assert pair.field.vault.payload.store_key != key
    assert on.said == ["The case is erased and the keys are replaced."]


def test_the_example_cases_are_deleted_from_the_list_with_one_question(open_page, pair):
    page, on = open_page(lambda on: CasesPage(on.desk), give_passphrase)
    assert len(examples.examples(pair.field)) == 3
    run(page, on, "examples.delete")
    assert examples.examples(pair.field) == ()
    assert len(on.said) == 1
    assert "KLAPROOS" in on.said[0]
    run(page, on, "examples.put_in")
    assert {one.codename for one in examples.examples(pair.field)} == {
        "KLAPROOS",
        "NOORDERLICHT",
        "ZEEGLAS",
    }


def test_leaving_either_step_changes_nothing(open_page, pair):
    case = pair.found["KLAPROOS"]
    page, on = open_page(
        lambda on: CasePage(on.desk, case),
        lambda dialog: dialog.reject(),
        with_ground,
        lambda dialog: dialog.reject(),
    )
    run(page, on, "case.erase")
    run(page, on, "case.erase")
    assert cases.case_header(pair.field, case) is not None
    assert held.erased_cases(pair.field) == ()


def test_a_case_is_closed_after_its_closing_and_opens_again(open_page, pair):
    case = pair.found["KLAPROOS"]

    def settle(dialog: QDialog) -> None:
        assert isinstance(dialog, CloseCase)
        dialog.accept()
        assert dialog.isVisible(), "not before every measure is settled"
        first, *others = dialog.measures
        first.choose("kept", "")
        for one in others:
            one.choose("ended", "klaar")
        dialog.accept()
        assert first.words_field.message_text
        first.choose("handed_over", "zorgcoördinator")
        dialog.accept()

    page, on = open_page(lambda on: CasePage(on.desk, case), settle)
    run(page, on, "case.close")
    spot = page.whereabouts()
    assert spot is not None
    assert spot[0].kind == "closing", "the closing is filled in first"
    draft = records.open_draft(
        pair.field, spot[0], ahead=closing.look_at_closing(pair.field, case).ahead
    )
    records.set_fields(draft, {**CLOSING, "open_measures": "none"})
    pane = page._part("side").pane
    pane.form.set_draft(draft)
    pane.form.save()
    until(lambda: cases.is_closed(pair.field, case))  # saving leads back to closing it
    header = cases.case_header(pair.field, case)
    assert header is not None
    assert header.status == "closed", on.failed
    run(page, on, "case.close")
    assert cases.case_header(pair.field, case).status == "open"


def test_what_is_due_is_wiped_kept_or_erased_from_the_list(open_page, pair, accessible):
    case = pair.found["KLAPROOS"]
    closed(pair.field, case)
    pair.field.now = lambda: NOW + timedelta(days=31)

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, PutOff)
        dialog._line.setText("hoger beroep")
        dialog.accept()

    def with_known_ground(dialog: QDialog) -> None:
        assert isinstance(dialog, WhatGoes)
        assert dialog.ground == "purpose_ended"
        dialog.accept()

    page, on = open_page(
        lambda on: SettingsPage(on.desk),
        lambda dialog: dialog.accept(),
        give_passphrase,
        keep,
        with_known_ground,
        with_code("KLAPROOS"),
    )
    page.show_part("retention")
    accessible(page)
    part = page.part
    ids = {one.rule: one.id for one in retention.proposals(pair.field)}
    part.table.set_current(ids["high_harm_closing"])
    assert part.yes_button.text() == "Wipe…"
    part.yes_button.act.emit()
    on.rest()
    assert on.said == ["Wiped, and the keys are replaced"]
    assert "high_harm_closing" not in {one.rule for one in retention.proposals(pair.field)}
    part.table.set_current(ids["plan_and_incidents"])
    assert part.yes_button.isHidden()
    part.keep_button.act.emit()
    on.rest()
    kept = {one.rule: one.kept for one in retention.proposals(pair.field)}["plan_and_incidents"]
    assert kept is not None
    assert kept.reason == "hoger beroep"
    part.table.set_current(ids["wpg9_removal"])
    assert part.yes_button.text() == "Erase the case…"
    part.yes_button.act.emit()
    on.rest()
    assert [one.case for one in held.erased_cases(pair.field)] == [case]
    said = [text.text() for text in part.findChildren(Text)]
    assert any("by VC-1: The purpose has ended" in words for words in said)


def test_today_says_that_something_is_due(open_page, pair):
    closed(pair.field, pair.found["KLAPROOS"])
    page, on = open_page(lambda on: TodayPage(on.desk))
    page.due.read()
    assert page.due.isHidden()
    pair.field.now = lambda: NOW + timedelta(days=31)
    page.due.read()
    assert page.due.isVisibleTo(page)
    wanted: list[str] = []
    on.desk.settings_wanted.connect(wanted.append)
    page.due.acted.emit()
    assert wanted == ["retention"]


def later_changes(pair: Pair) -> CaseId:
    """Erase a case of the field; headquarters changed it meanwhile, and sends that."""
    case = pair.found["ZEEGLAS"]
    importing.import_file(pair.quarters, pair.exchange(pair.field, pair.quarters, "ZEEGLAS"))
    pair.field.store.erase(case, by="VC-1", ground="unneeded")
    records.change(pair.quarters, cases.plan_key(case), {"channel_pref": "app"})
    importing.import_file(pair.field, pair.exchange(pair.quarters, pair.field, "ZEEGLAS"))
    return case


def test_held_changes_are_shown_and_taken_in_with_a_reason(open_page, pair, accessible):
    case = later_changes(pair)

    def why(dialog: QDialog) -> None:
        assert isinstance(dialog, AskReason)
        dialog._line.setText("er is weer contact")
        dialog.accept()

    page, on = open_page(lambda on: ExchangePage(on.desk), why)
    page.show_part("import")
    accessible(page)
    card = page.part.held
    (row,) = card.table.model().rows
    assert "Erased here on 24 November 2026" in row.cells[1].text
    assert "HK-2" in row.cells[1].text
    card.take_button.act.emit()
    on.rest()
    assert card.isHidden()
    assert pair.field.store.state(cases.plan_key(case)) is not None


def test_held_changes_are_thrown_away_after_the_passphrase(open_page, pair):
    case = later_changes(pair)
    page, on = open_page(
        lambda on: ExchangePage(on.desk), lambda dialog: dialog.accept(), give_passphrase
    )
    page.show_part("import")
    page.part.held.throw_button.act.emit()
    on.rest()
    assert page.part.held.isHidden()
    assert held.held_groups(pair.field) == ()
    assert pair.field.store.state(cases.plan_key(case)) is None


def test_the_dialogs_speak_and_clip_nothing(pair, look, accessible, unclipped):
    case = pair.found["KLAPROOS"]
    plan = erasing.look_at_case(pair.field, case)
    for make in (
        lambda: WhatGoes(look, plan, erasing.grounds(pair.field)),
        lambda: TypeTheCode(look, plan.typed),
        lambda: CloseCase(look, closing.look_at_closing(pair.field, case)),
    ):
        dialog = make()
        dialog.show()
        accessible(dialog)
        dialog.close()
        unclipped(make)


def test_a_wiped_answer_says_so_and_can_be_filled_in_again(open_page, pair, accessible):
    case = pair.found["KLAPROOS"]
    plan = cases.plan_key(case)
    wiped = Leaf("word_danger")
    records.change(pair.field, plan, {"danger_word_agreed": True, "word_danger": "zonnebloem"})
    pair.field.store.purge(plan, [wiped], by="VC-1")
    page, _ = open_page(lambda on: CasePage(on.desk, case))
    page.show_record(plan, "word_danger")
    assert page._part("safety")._shown.pane.form.sheet  # all of it is made
    QApplication.processEvents()  # a layout shows what was added in the next turn
    (editor,) = (
        one for one in page.findChildren(SecretEditor) if one.gone_words and one.isVisibleTo(page)
    )
    assert editor.gone_words == "wiped on 24 November 2026"
    accessible(page)
    editor.again.act.emit()
    assert not editor.gone_words
    assert records.values_of(pair.field, plan)[wiped] is not None, "the digest stays"
