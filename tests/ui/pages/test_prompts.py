"""What asks for attention: seen in the overview of a case, opened from there, made a step of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app.offers import Prompt, step_key
from desktop_app.app.records import values_of
from desktop_app.domain.ids import Leaf
from desktop_app.ui.forms.rail_parts import Jump
from desktop_app.ui.models.agenda_rows import agenda_key
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.prompts_card import PromptsCard
from desktop_app.ui.pages.today import TodayPage
from tests.ui.pages.office import Office


@pytest.fixture
def card(office: Office, shown: Callable[[Any], Any]) -> PromptsCard:
    page = shown(CasePage(office.desk, office.cases["KLAPROOS"]))
    found: PromptsCard = page._overview.prompts
    return found


def test_a_prompt_names_what_is_wrong_and_opens_its_record_at_the_question(
    card: PromptsCard, office: Office
) -> None:
    assert card.isVisible()
    jumps = card.findChildren(Jump)
    assert any(one.accessibleName().startswith("No measure, and no reason why") for one in jumps)
    opened: list[tuple[str, str]] = []
    office.desk.record_wanted.connect(lambda key, leaf, _cursor: opened.append((key.kind, leaf)))
    first = jumps[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert opened == [(card._found[0].key.kind, card._found[0].leaf)]


def test_the_offered_step_is_made_once(card: PromptsCard, office: Office) -> None:
    offered = next(one for one in card._found if one.step)
    assert isinstance(offered, Prompt)
    card.step_wanted.emit(offered)
    step = values_of(office.session, step_key(offered))
    assert step[Leaf("what")] == offered.step
    assert offered not in card._found


def test_the_offered_incident_opens_with_what_is_known(
    card: PromptsCard, office: Office, shown: Callable[[Any], Any]
) -> None:
    offered = next(one for one in card._found if one.incident)
    page = shown(CasePage(office.desk, office.cases["KLAPROOS"]))
    page._overview.prompts.incident_wanted.emit(offered)
    side = page._part("side")
    draft = side.pane.form.draft
    assert draft.value("kind") == offered.incident[Leaf("kind")]
    assert draft.value("escalation") == offered.incident[Leaf("escalation")]


def test_a_term_stands_in_today_with_its_source_and_is_ticked_there(
    office: Office, shown: Callable[[Any], Any]
) -> None:
    page = shown(TodayPage(office.desk))
    assert isinstance(page, TodayPage)
    term = next(row for row in page._rows.values() if row.entry.clock == "tell_ahead")
    model = page.ahead.table.model()
    said = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]
    assert any("rule of practice, SP10" in one for one in said)
    page._steps.tick(agenda_key(term))
    clocks = [row.entry.clock for row in page._rows.values()]
    assert clocks
    assert "tell_ahead" not in clocks
    page._undoing.commands()[0].run()
    assert any("Vooraf vertellen" in str(row.what) for row in page._rows.values())
