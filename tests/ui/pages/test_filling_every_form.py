"""Every form is filled in by hand, question by question, saved, and read back from the store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.app import cases, hearings, records, vaults
from desktop_app.app.beforehand import beforehand
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CASE_KINDS, KINDS, Kind, Leaf, RecordKey
from desktop_app.forms.draft import Draft
from desktop_app.forms.values import is_empty
from desktop_app.ui.forms.form_page import FormPage
from desktop_app.ui.forms.interview_page import InterviewPage
from desktop_app.ui.pages.record_pane import KEEP_AFTER_MS, RecordPane
from desktop_app.ui.style.look import Look
from tests.app.conftest import PASSPHRASE, Clock
from tests.ui.forms.hands import field_of, fill
from tests.ui.hearing import Ear
from tests.ui.pages.office import Office, an_office

MADE_BY_THE_PROGRAM = {"sheet"}
"""What a person never fills in: the register of sheets."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, session_look: Look) -> Iterator[Office]:
    made = an_office(tmp_path_factory.mktemp("office"), session_look, Clock())
    vaults.unlock_again(made.session, PASSPHRASE)  # to read what is shielded
    yield made
    made.session.vault.close()


def key_of(office: Office, kind: str) -> RecordKey:
    session, case = office.session, office.cases["ZEEGLAS"]
    if kind == "case":
        return cases.case_key(case)
    if kind == "safety_plan":
        return cases.plan_key(case)
    if kind == "court_checklist":
        hearing = records.new_key(session, "hearing", case)
        return hearings.checklist_key(hearing)
    return records.new_key(session, kind, case if Kind(kind) in CASE_KINDS else None)


def left_out(draft: Draft, answered: set[str]) -> set[str]:
    """Return the questions that nobody could answer; of a row or a group each of its questions."""
    found = {(leaf.split(".")[0], leaf.split(".")[-1]) for leaf in answered}
    asked = set()
    for field in draft.form.fields:
        parts = field.items if field.type == "checklist" else field.fields
        if not parts and field.type != "computed":
            asked.add((field.key, field.key))
        if field.type == "checklist":
            asked.add((field.key, "state"))
        elif parts:
            asked |= {(field.key, one.key) for one in field.fields if one.type != "computed"}
    return {".".join(one) for one in asked - found}


def known_stands_there(page: FormPage, known: Mapping[Leaf, Value]) -> None:
    """Assert that what is known beforehand can be read in its question, and typed over."""
    rows = {one.key for one in page.draft.form.fields if one.type == "rows"}
    for leaf, value in known.items():
        if leaf.split(".")[0] in rows or not page.draft.visible(leaf.split(".")[0]):
            continue
        assert page.draft.value(leaf) == value
        page.go_to(leaf)
        controls = page.sheet.questions[leaf].editor.controls()
        assert any(
            one.property("text")
            or one.property("currentText")
            or one.property("plainText")
            or one.property("checked")
            for one in controls
        ), leaf
        assert all(one.isEnabled() for one in controls), leaf


@pytest.mark.parametrize("kind", sorted(KINDS - MADE_BY_THE_PROGRAM))
def test_a_form_is_filled_in_by_hand_and_every_answer_is_kept(
    kind: str, office: Office, ear: Ear
) -> None:
    session = office.session
    key = key_of(office, kind)
    pane = RecordPane(office.desk, key)
    pane.resize(1166, 700)
    pane.show()
    page = pane.form.form if isinstance(pane.form, InterviewPage) else pane.form
    if records.state_of(session, key) is None:
        known_stands_there(page, beforehand(session, key))
    answered = fill(page)
    draft = page.draft
    typed = {leaf: draft.value(leaf) for leaf in answered if not is_empty(draft.value(leaf))}
    lost = {leaf for leaf in answered - {*typed} if field_of(draft, leaf).type != "reference"}
    assert lost == set(), "typed, and not there"
    assert left_out(draft, answered) == set()
    assert draft.problems("to-save") == ()
    assert KEEP_AFTER_MS < 1000
    assert pane._timer.isActive() or session.drafts.load(key) is not None, "nobody keeps it"
    pane._timer.timeout.emit()
    drafted = records.open_draft(session, key)
    unsealed = {leaf for leaf in typed if not draft.form.is_sealed(leaf)}
    assert {leaf for leaf in unsealed if drafted.value(leaf) != typed[leaf]} == set()
    assert "Saved on this laptop" not in ear.told
    next(one for one in pane.commands() if one.id == "form.save").run()
    assert office.failed == []
    assert ear.told[-1] == "Saved on this laptop"
    state = records.state_of(session, key)
    assert state is not None
    kept = state.values()
    for leaf, value in typed.items():
        found: Value = kept[Leaf(leaf)]
        if draft.form.is_sealed(leaf):
            found = records.reveal(session, key, leaf)
        assert found == value, leaf
    pane.hide()
    pane.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
