"""Exchange through its pages: bundles out and in, choices, contacts, history."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.app import cases, contacts, exporting, records
from desktop_app.app.session import Session
from desktop_app.ui.pages.exchange.export import DONE, WHAT
from desktop_app.ui.pages.exchange.page import ExchangePage
from tests.ui.vaults import OnDesk, Pair, until

PARTS = ("export", "import", "choices", "contacts", "history")


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


def test_a_bundle_goes_out_and_comes_in_through_the_pages(pair, on_desk, qtbot):
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.part.set_folder(pair.stick)
    page.part.write()
    on.rest()
    assert page.part.at == DONE
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
    assert other.said


def test_a_file_that_is_no_bundle_is_refused_in_words(pair, on_desk, qtbot, tmp_path):
    page, on = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("import")
    wrong = tmp_path / "wrong.wmb"
    wrong.write_bytes(b"no bundle")
    page.part.take([wrong])
    on.rest()
    assert page.part.files[0].refused is not None
    assert page.part.import_button.blocked


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
    assert all(one.words is None for one in card.decision.lines[secret].choices)


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


def test_a_stick_that_is_lost_makes_its_changes_go_along_again(pair, on_desk, qtbot):
    from desktop_app.app import bundle_history

    pair.exchange(pair.field, pair.quarters, "KLAPROOS")
    (bundle,) = bundle_history.history(pair.field)
    assert bundle.fate == "written"
    bundle_history.mark_lost(pair.field, bundle.id)
    (contact,) = contacts.list_contacts(pair.field)
    plan = exporting.plan_export(pair.field, contact)
    offer = next(one for one in plan.offers if one.codename == "KLAPROOS")
    assert offer.new
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part("history")
    assert len(page.part.table.model().rows) == 1


@pytest.mark.parametrize("name", PARTS)
def test_every_part_speaks_to_a_screen_reader(pair, on_desk, qtbot, accessible, name):
    if name == "choices":
        pair.disagree()
    page, _ = page_of(pair, pair.field, on_desk)
    qtbot.addWidget(page)
    page.show_part(name)
    until(page.part.isVisible)
    accessible(page)
