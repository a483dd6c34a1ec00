"""The interview preparation: guardrails, the told-once register, agreements, the whole form."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCheckBox, QLabel, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.draft import Draft
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.guardrails import Guardrails
from desktop_app.ui.forms.interview_page import InterviewFacts, InterviewPage
from desktop_app.ui.widgets.button import Button

TOLD: list[tuple[str, dict[str, Value]]] = [
    (
        "later",
        {"on": "2026-11-30", "kind": "info_talk", "planned": True, "to_role": "Police"},
    ),
    (
        "first",
        {
            "on": "2026-11-03",
            "kind": "shelter_intake",
            "to_role": "Shelter",
            "form": "notes",
            "topics": ["money", "travel"],
            "where_kept": "file of the shelter",
            "access": "with_consent",
            "repeat.a1b2c3d4.topic": "money",
            "repeat.a1b2c3d4.reason": "new_material",
            "repeat.a1b2c3d4.decided_by": "ovj",
        },
    ),
]


@pytest.fixture
def draft(catalogue: Catalogue) -> Draft:
    values: dict[str, Value] = {"kind": "info_talk", "max_block": 40, "best_time": "late_morning"}
    return Draft(catalogue.form("interview_preparation"), values)  # type: ignore[arg-type]


@pytest.fixture
def page(
    context: FormContext,
    catalogue: Catalogue,
    draft: Draft,
    settle: Callable[[QWidget], None],
) -> Iterator[InterviewPage]:
    made = make_page(context, catalogue, draft)
    made.resize(1_166, 700)
    settle(made)
    yield made
    made.close()
    made.deleteLater()


def make_page(context: FormContext, catalogue: Catalogue, draft: Draft) -> InterviewPage:
    facts = InterviewFacts(
        register=lambda: TOLD,
        told_form=catalogue.form("told_once"),
        guardrails=catalogue.guardrails,
    )
    return InterviewPage(context, draft, facts)


def shown(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.text()]


def test_both_guardrails_are_ticked_with_who_and_when(page: InterviewPage, draft: Draft) -> None:
    told: list[str] = []
    page.edited.connect(lambda: told.append("edited"))
    rails = page.findChild(Guardrails)
    tick = rails.findChild(QCheckBox, "guardrail_ok.no_content.state")
    assert rails.findChild(QCheckBox, "guardrail_ok.help_independent.state") is not None
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert draft.value("guardrail_ok.no_content.state") == "done"
    assert "VC-1 · 24 Nov 11:21" in shown(page)
    assert told == ["edited"]
    page.undo()
    assert draft.value("guardrail_ok.no_content.who") is None
    assert not tick.isChecked()


def test_ready_waits_for_what_is_needed(page: InterviewPage) -> None:
    ready = page.findChild(Button, "ready")
    assert ready is not None
    assert ready.blocked


def test_the_register_counts_neither_planned_nor_procedure(page: InterviewPage) -> None:
    words = shown(page)
    assert words[words.index("times in the\njustice chain") - 1] == "0"
    assert words[words.index("times\nin all") - 1] == "1"


def test_the_register_is_in_the_order_of_the_days(page: InterviewPage) -> None:
    table = next(one for one in page.findChildren(QAbstractItemView) if one.isVisible())
    said = Qt.ItemDataRole.AccessibleTextRole
    rows = [table.model().index(row, 0).data(said) for row in range(2)]
    assert rows[0].startswith("3 Nov; Shelter, shelter intake; notes; –; money · travel;")
    assert rows[1].startswith("30 Nov; Informative talk, planned, not counted")


def test_what_is_asked_again_says_why_and_who_decided(page: InterviewPage) -> None:
    assert "Money: new material. Decided by: public prosecutor" in shown(page)


def test_insert_adds_an_entry_and_enter_opens_one(page: InterviewPage) -> None:
    asked: list[str] = []
    page.add_asked.connect(asked.append)
    page.open_asked.connect(lambda kind, key: asked.append(f"{kind} {key}"))
    table = next(one for one in page.findChildren(QAbstractItemView) if one.isVisible())
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Insert)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == ["told_once", "told_once first"]


def test_agreements_are_facts_and_what_is_open_says_so(page: InterviewPage) -> None:
    words = shown(page)
    assert "40 minutes at most, then a break" in words
    assert "late morning" in words
    assert "not asked yet" in words


def test_the_whole_form_is_one_step_away_and_leads_back(page: InterviewPage, draft: Draft) -> None:
    whole = page.findChild(Button, "whole_form")
    assert whole is not None
    whole.click()
    assert page.form.isVisible()
    page.form.go_to("max_block")
    draft.set("max_block", 30)
    page.show_overview()
    assert "30 minutes at most, then a break" in shown(page)


def test_saving_what_is_incomplete_goes_to_the_question(
    page: InterviewPage,
) -> None:
    saved: list[str] = []
    page.save_asked.connect(lambda: saved.append("save"))
    page.save()
    assert saved == []
    assert page.form.isVisible()
    assert page.place.leaf == "purpose_plain"


def test_the_page_can_be_read_by_a_screen_reader(
    page: InterviewPage, accessible: Callable[[QWidget], None]
) -> None:
    accessible(page)
    page.show_form()
    accessible(page)


def test_nothing_is_clipped(
    context: FormContext,
    catalogue: Catalogue,
    draft: Draft,
    unclipped: Callable[..., None],
) -> None:
    def make() -> QWidget:
        page = make_page(context, catalogue, draft)
        page.set_breadth(context.look.breadth(1_366))
        return page

    unclipped(make, 1_166)
