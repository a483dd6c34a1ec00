"""Exchange through its pages: bundles out and in, choices, contacts, history."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from desktop_app.app import (
    cases,
    contacts,
    exporting,
    importing,
    merged,
    pilot,
    records,
    updates,
)
from desktop_app.app.session import Session
from desktop_app.bundle.update import Policy
from desktop_app.ui.pages.exchange.export import DONE, WHAT
from desktop_app.ui.pages.exchange.offices import OfficesPart
from desktop_app.ui.pages.exchange.page import ExchangePage
from tests.ui.vaults import OnDesk, Pair, a_vault, introduce, until

PARTS = ("export", "import", "handover", "choices", "contacts", "history")


def page_of(pair: Pair, session: Session, on_desk: Callable[[Session], OnDesk]):
    on = on_desk(session)
    page = ExchangePage(on.desk)
    on.host(page)
    page.resize(1366, 768)
    page.show()
    page.entered()
    return page, on


def test_what_leaves_is_shown_first_for_the_pinned_headquarters(pair, on_desk, qtbot):
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    assert page.part.at == WHAT
    assert {one.codename for one in page.part.offers.chosen} == set(pair.found)
    assert "no" in page.part.offers.secrets_line.text()


def test_a_bundle_goes_out_and_comes_in_through_the_pages(pair, on_desk, qtbot, ear):
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.part.set_folder(pair.stick)
    page.part.write()
    on.rest()
    assert page.part.at == DONE
    assert ear.told[-1] == "Written, read back, safe to remove."
    (file,) = pair.stick.glob("*.wmb")

    there, other = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(there)
    there.show_part("import")
    there.part.take([file])
    other.rest()
    assert pair.quarters.store.cases() == []
    assert there.part.files[0].looked is not None
    there.part.import_button.act.emit()
    other.rest()
    assert len(pair.quarters.store.cases()) == 3
    assert re.fullmatch(r"Import done: \d+ changes came in\.", ear.told[-1])


def test_a_file_that_is_no_bundle_is_refused_in_words(pair, on_desk, qtbot, tmp_path, ear):
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("import")
    wrong = tmp_path / "wrong.wmb"
    wrong.write_bytes(b"no bundle")
    page.part.take([wrong])
    on.rest()
    refused = page.part.files[0].refused
    assert page.part.import_button.blocked
    assert ear.told[-1] == f"wrong.wmb: {refused.source}"


def test_cancelling_the_dry_run_leaves_nothing_behind(pair, on_desk, qtbot):
    file = pair.exchange(pair.field, pair.quarters, "KLAPROOS")
    page, on = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(page)
    page.show_part("import")
    page.part.take([file])
    on.rest()
    page.part.give_up()
    assert list(pair.quarters.vault.folder.incoming.iterdir()) == []
    assert pair.quarters.store.cases() == []


def test_a_conflict_is_settled_line_by_line_with_a_reason(pair, on_desk, qtbot):
    pair.disagree()
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("choices")
    card = page.part.card
    assert card.settle_button.blocked
    card.take_all(1)
    assert card.settle_button.blocked, "the reason is missing"
    card.reason.setText("Zo afgesproken.")
    card.reason.textEdited.emit("Zo afgesproken.")
    assert not card.settle_button.blocked
    card.settle_button.act.emit()
    assert on.failed == []
    plan = cases.plan_key(pair.found["ZEEGLAS"])
    assert records.values_of(pair.field, plan)["channel_pref"] == "in_person"
    assert page.part.card is None


def test_arrows_choose_a_version_and_go_to_the_next_line(pair, on_desk, qtbot):
    from PySide6.QtCore import Qt

    pair.disagree()
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("choices")
    card = page.part.card
    left = card.tile(0, 0)
    qtbot.keyClick(left.radio, Qt.Key.Key_Right)
    assert card.tile(0, 1).chosen
    qtbot.keyClick(card.tile(0, 1).radio, Qt.Key.Key_Left)
    assert card.tile(0, 0).chosen
    assert len(card.chosen) == 1


def test_shielded_versions_stay_dots_until_the_passphrase_was_given(pair, on_desk, qtbot):
    pair.disagree()
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("choices")
    card = page.part.card
    secret = next(at for at, one in enumerate(card.decision.lines) if one.secret)
    assert [one.words for one in card.decision.lines[secret].choices] == [None, None]


def test_a_card_of_another_is_not_taken_for_the_own_one(pair, on_desk, qtbot, tmp_path):
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("contacts")
    own = tmp_path / "own.wmcard"
    page.part.save_card(own)
    assert own.read_bytes()
    serial = contacts.own_fingerprint(pair.field)
    assert len(serial) == 6
    assert on.said


def test_the_history_leads_to_what_to_do_about_a_lost_stick(pair, on_desk, qtbot):
    pair.exchange(pair.field, pair.quarters, "KLAPROOS")
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("history")
    opened = []
    on.desk.page_wanted.connect(lambda wanted, _place: opened.append(wanted))
    part = page.part
    part.table.set_current(part.table.model().rows[0].key)
    part.lost.act.emit()
    (lost,) = opened
    qtbot.addWidget(lost)
    assert lost.which.currentText().startswith("Stick with bundle 1")


@pytest.mark.parametrize("name", PARTS)
def test_every_part_speaks_to_a_screen_reader(pair, on_desk, qtbot, accessible, name):
    if name == "choices":
        pair.disagree()
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part(name)
    until(page.part.isVisible)
    accessible(page)


def test_counts_of_a_closed_quarter_go_when_they_are_ticked_and_the_loss_is_said(
    pair, on_desk, qtbot
):
    pilot.load_pilot(pair.field, "Noord", pair.field.today())
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    counts = page.part.offers.counts
    assert counts.isVisible()
    until(lambda: counts.y() < page.part.offers.table.mapTo(page.part.offers, QPoint(0, 0)).y())
    assert counts.visibleRegion().boundingRect().height() == counts.height(), "without scrolling"
    listed = page.part.offers.table
    assert len(listed.model().rows) > listed.height() // listed.rowHeight(0), "it scrolls inside"
    assert counts.quarter is None
    counts.tick.click()
    on.rest()
    assert counts.quarter == "2026-Q3"
    assert "lose counts" in counts.words.text()
    page.part.set_folder(pair.stick)
    page.part.write()
    on.rest()
    there, other = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(there)
    there.show_part("import")
    (file,) = pair.stick.glob("*.wmb")
    there.part.take([file])
    other.rest()
    there.part.import_button.act.emit()
    other.rest()
    assert [one.quarter for one in pair.quarters.store.evaluation.counts()] == ["2026-Q3"]
    there.show_part("history")
    assert "counts of 2026-Q3" in _cells(there.part.table)


def test_counts_are_not_offered_to_anybody_but_headquarters(pair, on_desk, qtbot):
    page, _ = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(page)
    (field,) = contacts.list_contacts(pair.quarters)
    page.part.choose(field)
    assert not page.part.offers.counts.isVisible()


def test_where_headquarters_lets_no_case_leave_none_is_ticked_and_it_is_said(pair, on_desk, qtbot):
    updates.make_update(pair.quarters, Policy(case_bundles=False))
    (field,) = contacts.list_contacts(pair.quarters)
    sent = exporting.export(pair.quarters, field, (), folder=pair.stick)
    importing.import_file(pair.field, sent.path)
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    offers = page.part.offers
    assert offers.chosen == ()
    offers.table.pressed_cell.emit(pair.found["ZEEGLAS"], "")
    assert offers.chosen == ()
    shown = [one.text() for one in offers.findChildren(QLabel) if one.isVisible()]
    assert any("no case leaves" in one for one in shown)


def test_a_file_of_a_stranger_waits_and_is_looked_through_again_once_it_is_known(
    pair, on_desk, qtbot, tmp_path
):
    stranger = a_vault(tmp_path / "stranger", "West-1")
    introduce(stranger, pair.quarters, role="headquarters")
    cases.open_case(stranger, "DUINPAD")
    (to,) = contacts.list_contacts(stranger)
    case = stranger.store.cases()[0].case
    sent = exporting.export(stranger, to, [case], folder=pair.stick)
    page, on = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(page)
    page.show_part("import")
    page.part.take([pair.stick])
    on.rest()
    held = page.part.held
    assert held.isVisible()
    assert "waits below" in _cells(page.part.table)
    assert sent.path.name in _cells(page.part.table)
    held.retry_button.act.emit()
    on.rest()
    assert pair.quarters.store.cases() == []
    introduce(pair.quarters, stranger, role="coordinator")
    held.retry_button.act.emit()
    on.rest()
    page.part.import_button.act.emit()
    on.rest()
    assert len(pair.quarters.store.cases()) == 1
    assert not held.isVisible()
    stranger.vault.close()


def test_what_was_merged_is_told_beside_the_choices_and_opens_its_case(pair, on_desk, qtbot):
    code = "ZEEGLAS"
    importing.import_file(pair.quarters, pair.exchange(pair.field, pair.quarters, code))
    records.change(pair.quarters, cases.plan_key(pair.found[code]), {"channel_pref": "sms"})
    importing.import_file(pair.field, pair.exchange(pair.quarters, pair.field, code))
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    opened = []
    on.desk.case_wanted.connect(lambda case, _tab: opened.append(case))
    page.show_part("choices")
    assert page.part.merged.isVisible()
    assert "Safety plan: 1 changed" in _cells(page.part.merged)
    (told,) = merged.merged(pair.field)
    page.part.merged.opened.emit(f"{told.bundle}/{told.case}")
    assert opened == [pair.found[code]]


def _cells(table) -> str:
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return " | ".join(
        str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        + str(model.index(row, column).data() or "")
        for row in rows
        for column in columns
    )


def test_headquarters_sees_what_is_missing_and_makes_an_update_that_is_shown_as_its_doing(
    pair, on_desk, qtbot, tmp_path
):
    pair.exchange(pair.field, pair.quarters, "ZEEGLAS")  # bundle 1 never comes
    importing.import_file(pair.quarters, pair.exchange(pair.field, pair.quarters, "KLAPROOS"))
    page, on = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(page)
    page.show_part("offices")
    assert "1 bundle has not come: 1" in _cells(page.part.table)
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "oost.wmcard").write_bytes(contacts.own_card(pair.field))
    page.part.read(tmp_path / "pack")
    assert "1 card" in page.part.files.text()
    page.part.minutes.set_value("4")
    page.part.case_bundles.click()
    page.part.make_button.act.emit()
    until(lambda: on.runner._open is not None)
    on.runner._open.accept()
    on.rest()
    assert page.part.made.text().startswith("Update 1 of")
    (to,) = contacts.list_contacts(pair.quarters)
    sent = exporting.export(pair.quarters, to, (), folder=pair.stick)
    importing.import_file(pair.field, sent.path)

    there, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(there)
    there.show_part("contacts")
    assert there.part.policy.isVisible()
    said = [line.text.text() for line in there.part.policy.lines]
    assert said[0] == "The vault locks after at most 4 minutes without a key."
    assert said[1].startswith("No case leaves")
    there.show_part("offices")
    assert there.part.help_topic == "contacts"


def test_the_offices_speak_to_a_screen_reader_and_nothing_of_them_is_cut(
    pair, on_desk, qtbot, accessible, unclipped
):
    importing.import_file(pair.quarters, pair.exchange(pair.field, pair.quarters, "KLAPROOS"))
    page, on = page_of(pair, pair.quarters, on_desk)
    qtbot.addWidget(page)
    page.show_part("offices")
    accessible(page)
    unclipped(lambda: OfficesPart(on.desk))
