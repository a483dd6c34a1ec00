"""Paper: the preview says first what the check found, and prints nothing that may not be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from desktop_app.app import cases, hearings, printing, records, sheet_register
from desktop_app.ui.pages.paper.page import PaperPage
from desktop_app.ui.pages.paper.subjects import Plan, Wanted, Week, subject_of


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
    sheet_register.register(pair.field, prepared, way="print")
    page.reload()
    page.code.setText(prepared.code)
    page.state.set_value("destroyed")
    page.book()
    assert sheet_register.sheet_register(pair.field)[0].state == "destroyed"
    assert page.code.text() == ""
    page.code.setText("geen code")
    page.book()
    assert len(on.failed) == 1


def test_a_coordinators_sheet_is_taken_over_before_its_paper_goes(paper, pair):
    page, on, hearing = paper
    wanted = []
    on.desk.paper_wanted.connect(wanted.append)
    for what, offered in (("victim", False), ("checklist", True)):
        prepared = printing.prepare_sheet(pair.field, hearing, what=what)
        sheet_register.register(pair.field, prepared, way="print")
        page.code.setText(prepared.code[:5])
        assert page.over.isHidden(), "half a code"
        page.code.setText(prepared.code)
        assert page.over.isHidden() is not offered
    page.over.click()
    assert wanted == [hearing]
    page.book()
    page.code.setText(prepared.code)
    assert page.over.isHidden(), "it is booked in"


def test_every_sheet_and_size_that_is_offered_can_be_made(paper, pair):
    page, _, hearing = paper
    plan = cases.plan_key(hearing.case)
    for subject in (subject_of(hearing), Plan(hearing.case)):
        page.preview.show_subject(subject)
        for kind, _words in subject.kinds:
            for size in subject.sizes(kind):
                stack = subject.make(pair.field, Wanted(kind, size, "nl"))
                assert {one.may_print for one in stack} == {True}, (kind, size)
    assert subject_of(plan) == Plan(hearing.case)


def test_the_sizes_are_those_of_the_sheet_that_is_chosen(paper):
    page, _, hearing = paper
    page.show_hearing(hearing, "victim")
    choices = page.preview.choices
    choices.sizes.set_value("cut")
    choices.changed.emit()
    assert page.preview.prepared.size.value == "cut"
    page.show_hearing(hearing, "duty_card")
    assert choices.sizes is None
    assert page.preview.prepared.what == "duty_card"


def test_this_week_makes_the_overview_and_a_checklist_for_each_hearing(paper, qtbot):
    page, _, hearing = paper
    page.preview.show_subject(Week(hearings.hearing_shown(page._desk.session, hearing).day))
    qtbot.waitUntil(lambda: len(page.preview.stack) > 1)
    assert page.preview.prepared.what == "week"
    page.preview.show_sheet(1)
    assert page.preview.prepared.what == "checklist"


def test_a_lost_sheet_is_said_to_be_reported(paper, pair):
    page, on, hearing = paper
    prepared = printing.prepare_sheet(pair.field, hearing)
    sheet_register.register(pair.field, prepared, way="print")
    page.code.setText(prepared.code)
    page.state.set_value("lost")
    page.book()
    assert "incident" in on.said[-1]


def test_a_scan_dropped_on_the_page_books_whole_sheets_in(paper, pair, tmp_path):
    page, _, hearing = paper
    prepared = printing.prepare_sheet(pair.field, hearing)
    sheet_register.register(pair.field, prepared, way="print")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(prepared.printed.pdf)
    page.book_scan(scan)
    assert sheet_register.find_sheet(pair.field, prepared.code).state == "destroyed"
    assert scan.exists()


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


def test_the_card_says_what_was_compared_and_what_stays_on_the_screen(paper, qtbot):
    page, on, hearing = paper
    page.show_hearing(hearing, "checklist")
    card, prepared = page.preview.check, page.preview.prepared
    assert prepared.compared > 0
    assert str(prepared.compared) in card.words.text()
    assert str(len(prepared.stays)) in card.words.text()
    shown: list[str] = []

    def read(dialog) -> None:
        shown.extend(label.text() for label in dialog.findChildren(QLabel))
        QTimer.singleShot(0, dialog.reject)

    on.runner.dialog_opened.connect(read)
    card._view.click()
    on.rest()
    assert any(line.startswith(prepared.stays[0].code) for line in shown)
    assert all(one.code not in prepared.printed.text for one in prepared.stays)
