"""Paper: the preview says first what the check found, and prints nothing that may not be seen."""

from __future__ import annotations

import pytest

from desktop_app.app import cases, hearings, printing, records
from desktop_app.ui.pages.paper.page import PaperPage


@pytest.fixture
def paper(pair, on_desk, qtbot):
    on = on_desk(pair.field)
    page = PaperPage(on.desk)
    on.host(page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.entered()
    hearing = hearings.hearings(pair.field, pair.found["KLAPROOS"])[0].key
    return page, on, hearing


def test_a_clean_sheet_may_be_saved_and_shows_all_its_text(paper):
    page, _, hearing = paper
    page.show_hearing(hearing)
    prepared = page.preview.prepared
    assert prepared is not None
    assert prepared.may_print
    assert page.preview.text.toPlainText() == prepared.printed.text
    assert not page.preview.save_button.blocked


def test_a_hit_turns_the_card_and_blocks_print_and_save(paper, pair):
    page, _, hearing = paper
    records.change(pair.field, cases.plan_key(hearing.case), {"word_danger": "zonnebloem"})
    step = {"items.ck_w02.value": "vraag naar Zonnebloem"}
    records.change(pair.field, hearings.checklist_key(hearing), step)
    page.show_hearing(hearing)
    prepared = page.preview.prepared
    assert prepared is not None
    assert not prepared.may_print
    assert page.preview.save_button.blocked
    assert page.preview.print_button.blocked
    assert "W02" in page.preview.check.words.text()


def test_without_a_printer_the_button_says_so(paper, monkeypatch):
    from desktop_app.ui import pdf

    monkeypatch.setattr(pdf, "printers", list)
    page, _, hearing = paper
    page.show_hearing(hearing)
    assert page.preview.print_button.blocked
    assert "printer" in page.preview.print_button.accessibleDescription()


def test_a_sheet_is_booked_in_by_its_code(paper, pair):
    page, on, hearing = paper
    prepared = printing.prepare_sheet(pair.field, hearing)
    printing.register(pair.field, prepared, way="print")
    page.reload()
    page.code.setText(prepared.code)
    page.state.set_value("destroyed")
    page.book()
    assert printing.sheet_register(pair.field)[0].state == "destroyed"
    assert page.code.text() == ""
    page.code.setText("geen code")
    page.book()
    assert len(on.failed) == 1


def test_every_variant_and_size_that_is_offered_can_be_made(paper):
    page, _, hearing = paper
    page.show_hearing(hearing)
    preview = page.preview
    for what in ("checklist", "victim", "aftercare"):
        for size in ("normal", "large", "pocket"):
            preview._what.set_value(what)
            preview._size.set_value(size)
            preview.make()
            assert preview.prepared is not None, (what, size)


def test_the_page_speaks_to_a_screen_reader(paper, accessible):
    page, _, hearing = paper
    page.show_hearing(hearing)
    accessible(page)


def test_the_pages_on_screen_are_those_of_the_sheet(paper):
    from desktop_app.ui import pdf

    page, _, hearing = paper
    page.show_hearing(hearing)
    prepared = page.preview.prepared
    assert len(pdf.page_sizes(prepared.printed.pdf)) == prepared.printed.pages
    picture = pdf.render(prepared.printed.pdf, 0, scale=0.5)
    assert picture.width() == pytest.approx(298, abs=2)
