"""On every screen: what is typed, and where one is, comes back after the lock.

One vault is locked and unlocked at each stop; every unlock is a fresh window over a fresh
session, as a fresh process has.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.app import vaults
from desktop_app.app.cases import case_key, plan_key
from desktop_app.app.hearings import hearings
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CASE_KINDS, Leaf
from desktop_app.ui.forms.interview_page import InterviewPage
from desktop_app.ui.forms.secret_editor import SecretEditor
from desktop_app.ui.page import Page
from desktop_app.ui.pages.case import TABS, CasePage
from desktop_app.ui.pages.exchange.decide import DecideCard
from desktop_app.ui.pages.lost import LostPage
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.returning import screen_of
from desktop_app.ui.widgets.sections import Sections
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.tabs import Tabs
from desktop_app.ui.workplace import Workplace
from tests.ui.programs import Run
from tests.ui.tour import Switch, choose, keys, switches
from tests.ui.vaults import Pair, a_pair, until

FORMS = (
    "safety_plan",
    "risk_assessment",
    "incident",
    "interview_preparation",
    "hearing",
    "person",
    "proceeding",
    "office",
    "colleague",
    "courthouse",
)
"""One of each kind of place where forms stand: tabs, parts of Safety, the aside, the office."""
pytestmark = pytest.mark.timeout(300)


class Locking:
    """A program over one vault that can be locked and unlocked at will."""

    def __init__(self, app: QApplication, pair: Pair, folder: Path) -> None:
        self._app, self._folder = app, folder
        self.pair = pair
        self.vault = pair.field.vault.folder.path
        vaults.lock_vault(pair.field)
        self.run = Run(app, folder)
        self.run.open(self.vault)

    @property
    def workplace(self) -> Workplace:
        return self.run.workplace

    @property
    def page(self) -> Page:
        page = self.workplace.window.page
        assert page is not None
        return page

    def again(self) -> None:
        """Lock, and unlock in what is as good as a fresh process."""
        self.workplace.lock_wanted.emit()
        self.run.end_process()
        self.run = Run(self._app, self._folder)
        self.run.open(self.vault)
        until(lambda: not self.workplace.runner.running)
        self.workplace.window.activateWindow()
        self.rest()

    def rest(self) -> None:
        before = -1
        while before != (now := len(self.workplace.window.findChildren(QWidget))):
            before = now
            for _ in range(3):
                QApplication.processEvents()

    def shown(self) -> dict[str, Any]:
        """Return what a person would call the same screen, the same field and the same place."""
        focus = self.workplace.window.focusWidget()
        typing = isinstance(focus, QLineEdit | QPlainTextEdit) and self.page.isAncestorOf(focus)
        spot = getattr(self.page, "whereabouts", lambda: None)()
        return {
            "place": self.workplace.window.current_place,
            "page": type(self.page).__name__,
            "here": dict(self.page.here()),
            "record": spot[:2] if spot else None,
            "typed": dict(screen_of(self.page).texts),
            "field": focus.accessibleName() if typing else "",
            "text": text_of(focus) if typing else "",
            "cursor": cursor_of(focus) if typing else 0,
        }

    def type(self, name: str, words: str) -> None:
        """Type into the field of the page that is called so."""
        self.rest()
        lines = self.page.findChildren(QLineEdit)
        (field,) = [one for one in lines if one.isVisible() and one.accessibleName() == name]
        type_into(field, words)

    def comes_back(self) -> list[str]:
        """Lock and unlock; return what is not as it was."""
        before = self.shown()
        self.again()
        if before["field"]:
            with suppress(AssertionError):
                until(lambda: self.shown()["field"] == before["field"], 10)
        after = self.shown()
        return [
            f"{key}: {before[key]} became {after[key]}"
            for key in before
            if before[key] != after[key]
        ]


def text_of(field: QWidget) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def cursor_of(field: QWidget) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position()


def type_into(field: QWidget, words: str) -> None:
    """Type in the place of what stands there, and go back two letters."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Left)


@pytest.fixture(scope="module")
def locking(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Locking]:
    folder = tmp_path_factory.mktemp("locking")
    pair = a_pair(folder)
    pair.disagree()
    made = Locking(qapp, pair, folder / "field")
    yield made
    made.run.close()
    pair.quarters.vault.close()


def parts(page: Page) -> Switch | None:
    """Return what leads to the parts of a page, None where it has none."""
    found = switches(page, Sections, Segmented, Tabs)
    return found[0] if found else None


def test_every_place_and_every_part_of_it_is_shown_again_after_the_lock(locking: Locking) -> None:
    lost, stops = {}, 0
    for place in [one.id for one in locking.workplace._places]:
        locking.workplace.window.go(place)
        locking.rest()
        switch = parts(locking.page)
        wanted = keys(switch) if switch is not None else [""]
        for key in wanted if place != "help" else wanted[-1:]:
            locking.workplace.window.go(place)
            locking.rest()
            switch = parts(locking.page)
            if switch is not None:
                choose(switch, key)
            until(lambda: not locking.workplace.runner.running)
            stops += 1
            if wrong := locking.comes_back():
                lost[f"{place} / {key}"] = wrong
    assert lost == {}
    assert stops > 20


def test_the_tab_of_a_case_is_shown_again_after_the_lock(locking: Locking) -> None:
    lost = {}
    case = locking.pair.found["KLAPROOS"]
    for tab in ("steps", "incidents", "hearings", "sharing", "history"):
        assert tab in (*TABS, "incidents")
        locking.workplace.desk.open_case(case)
        locking.rest()
        assert isinstance(locking.page, CasePage)
        locking.page.show_tab(tab)
        locking.rest()
        if wrong := locking.comes_back():
            lost[tab] = wrong
    assert lost == {}


def test_a_record_is_shown_again_wherever_forms_stand_at_the_field_and_cursor_where_one_typed(
    locking: Locking,
) -> None:
    lost = {}
    case = locking.pair.found["NOORDERLICHT"]
    for kind in FORMS:
        session = locking.workplace._session
        key = {"case": case_key(case), "safety_plan": plan_key(case)}.get(kind)
        key = key or new_key(session, kind, case if kind in CASE_KINDS else None)
        locking.workplace.desk.open_record(key, "_")
        locking.rest()
        field = a_field(locking.page)
        type_into(field, "herfstblad")
        assert locking.shown()["text"] == "herfstblad", kind
        if wrong := locking.comes_back():
            lost[kind] = wrong
    assert lost == {}


def a_field(page: Page) -> QLineEdit | QPlainTextEdit:
    """Show the second section of the form that can be typed into; return its last field."""
    (pane,) = [one for one in page.findChildren(RecordPane) if one.isVisibleTo(page)]
    form = pane.form.form if isinstance(pane.form, InterviewPage) else pane.form
    if isinstance(pane.form, InterviewPage):
        pane.form.show_form()
    first, *others = form.draft.form.sections
    for section in (*others, first):
        if not form.draft.section_visible(section):
            continue
        form.show_section(section.id)
        form.sheet.finish()
        QApplication.processEvents()
        for question in reversed(form.sheet.questions.values()):
            if isinstance(question.editor, SecretEditor) or not question.isVisibleTo(page):
                continue
            for control in question.editor.controls():
                plain = isinstance(control, QLineEdit | QPlainTextEdit)
                if plain and control.isVisibleTo(page) and not control.placeholderText():
                    return control
    raise AssertionError(f"nothing to type into in {form.draft.form.kind}")


def test_a_checklist_that_is_taken_over_from_paper_is_shown_again_with_what_is_typed(
    locking: Locking,
) -> None:
    hearing = hearings(locking.workplace._session, locking.pair.found["KLAPROOS"])[0]
    locking.workplace.journeys.take_over(hearing.key)
    locking.rest()
    page = locking.page
    assert isinstance(page, RunPage)
    page._step_on_paper(2)
    type_into(page.paper.line, "9:3012")
    assert locking.comes_back() == []
    page = locking.page
    assert isinstance(page, RunPage)
    assert page.paper.line.text() == "9:3012"


def test_a_choice_half_made_is_shown_again_with_its_own_value_and_its_reason(
    locking: Locking,
) -> None:
    locking.workplace.desk.open_exchange("choices")
    locking.rest()
    card = choosing(locking.page)
    card.take_all(1)
    card.set_own({Leaf("channel_pref"): "phone"})
    chosen = card.chosen
    assert len(chosen) == 2
    type_into(card.reason, "zo afgesproken")
    assert locking.comes_back() == []
    card = choosing(locking.page)
    assert card.chosen == chosen
    assert card.own == {Leaf("channel_pref"): "phone"}
    assert card.reason.text() == "zo afgesproken"


def choosing(page: Page) -> DecideCard:
    (card,) = [one for one in page.findChildren(DecideCard) if one.isVisibleTo(page)]
    return card


def test_fields_of_no_record_are_shown_again_with_what_is_typed(locking: Locking) -> None:
    """A loss that is being noted, a hand-over, the name of the vault, a sheet's code."""
    locking.workplace.desk.open_page(LostPage(locking.workplace.desk), "exchange")
    page = locking.page
    assert isinstance(page, LostPage)
    page.which.set_value(next(iter(page._things)))
    page._look_again()
    type_into(page.time, "14:55")
    assert locking.comes_back() == []
    assert "14:55" in locking.shown()["typed"].values()
    locking.workplace.desk.hand_over(locking.pair.found["KLAPROOS"])
    locking.type("Until", "1-2-2027")
    assert locking.comes_back() == []
    locking.workplace.desk.open_settings("user")
    locking.type("Unit", "Limburg")
    assert locking.comes_back() == []
    assert locking.shown()["text"] == "Limburg"
    locking.workplace.window.go("paper")
    locking.type("Code of the sheet", "KX7-PM4")
    assert locking.comes_back() == []


def test_what_is_typed_in_no_record_outlives_a_killed_process(locking: Locking) -> None:
    locking.workplace.desk.open_settings("user")
    locking.type("Unit", "Noord")
    locking.workplace._idle.tick()  # as each second does
    kept = locking.workplace._session.store.settings.get("window.screen")
    assert isinstance(kept, dict)
    assert "Noord" in kept["texts"].values()  # type: ignore[union-attr]
    assert kept["where"] == {"part": "user"}
