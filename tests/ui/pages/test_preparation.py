"""An interview preparation in its case: overview, register, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from desktop_app.app.interviews import preparations
from desktop_app.app.records import values_of
from desktop_app.domain.ids import Leaf
from desktop_app.ui.forms.guardrails import Guardrails
from desktop_app.ui.forms.interview_page import InterviewPage
from desktop_app.ui.pages.case import CasePage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["NOORDERLICHT"]))
    return made


def opened(page: CasePage, office: Office) -> InterviewPage:
    """Open the preparation of the case and return what is shown of it."""
    key = preparations(office.session, page.case)[0].key
    page.show_record(key)
    form = page._part("interviews").pane.form
    assert isinstance(form, InterviewPage)
    return form


def test_a_preparation_opens_at_its_overview(page: CasePage, office: Office) -> None:
    form = opened(page, office)
    assert form.findChild(Guardrails).isVisible()
    assert form.place.leaf == ""


def test_all_seven_ground_rules_are_read_on_top_of_a_preparation(
    page: CasePage, office: Office
) -> None:
    rules = opened(page, office).findChild(Guardrails).all
    assert not rules.rules.isVisible()
    rules._toggle.click()
    assert rules.rules.isVisible()
    said = [one.text() for one in rules.rules.findChildren(QLabel)]
    assert [one.split()[0] for one in said if one[:1] == "G" and one[1:2].isdigit()] == [
        f"G{number}" for number in range(1, 8)
    ]
    for start in ("Allowed: room", "Not allowed: discussing", "Do not write: narrative"):
        assert any(one.startswith(start) for one in said), start


def test_a_guardrail_that_is_ticked_is_kept_and_saved(page: CasePage, office: Office) -> None:
    key = preparations(office.session, page.case)[0].key
    form = opened(page, office)
    leaf = Leaf("guardrail_ok.no_content.state")
    before = values_of(office.session, key).get(leaf)
    form.findChild(Guardrails).findChild(QCheckBox, leaf).click()
    pane = page._part("interviews").pane
    pane.keep()
    assert form.draft.dirty
    pane.form.save()
    assert values_of(office.session, key).get(leaf) != before
    assert not pane.form.draft.dirty


def test_adding_to_the_register_opens_a_new_entry(page: CasePage, office: Office) -> None:
    form = opened(page, office)
    form.add_asked.emit("told_once")
    pane = page._part("interviews").pane
    assert pane.key.kind == "told_once"
