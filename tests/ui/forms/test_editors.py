"""Every type of question has an editor, which leaves alone what it shows, and takes keys alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import FieldType
from desktop_app.ui.forms.editors import EDITORS
from desktop_app.ui.forms.secret_editor import SecretEditor
from desktop_app.ui.forms.sheet import Sheet
from tests.ui.forms.conftest import MEASURE, SAMPLE, WEEK, Owner

MakeSheet = Callable[[Draft, str], Sheet]
KEY = Qt.Key


def focus() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_every_type_has_an_editor_or_is_made_of_several() -> None:
    assert {*EDITORS, "group", "rows", "checklist"} == {*get_args(FieldType)}


@pytest.mark.parametrize("section", ["words", "choices", "numbers", "parts"])
def test_what_is_shown_and_left_alone_stays_as_it_was(
    form: Form, sheet_of: MakeSheet, owner: Owner, section: str
) -> None:
    draft = Draft(form, SAMPLE, base=dict.fromkeys(SAMPLE, ("0" * 64,)))  # type: ignore[arg-type]
    owner.secrets = SAMPLE
    sheet = sheet_of(draft, section)
    for question in [*sheet.questions.values()]:
        if isinstance(question.editor, SecretEditor):
            question.editor.open(SAMPLE.get(question.leaf))
        for control in question.editor.controls():
            control.setFocus()
            control.clearFocus()
        question.editor.settle()
    assert not draft.dirty
    assert draft.edited == frozenset()


@pytest.mark.parametrize(
    ("section", "leaf", "typed", "value"),
    [
        ("words", "short", "Lukas", "Lukas"),
        ("words", "long", "one\rtwo", "one\ntwo"),
        ("words", "lines", "one\r\rtwo ", ["one", "two"]),
        ("words", "phone", "06 5550 0142", "06 5550 0142"),
        ("words", "working_note", "ask", "ask"),
        ("numbers", "count", "7", 7),
        ("numbers", "count", "many", "many"),
        ("numbers", "on", "3-12", "2026-12-03"),
        ("numbers", "on", "tomorrow", "2026-11-25"),
        ("numbers", "on", "someday", "someday"),
        ("numbers", "at", "9.30", "09:30"),
        ("numbers", "lasts", "1h30", 90),
        ("numbers", "safe_times", "Mon-Fri 10-15.30", WEEK),
        ("numbers", "safe_times", "in daytime", "in daytime"),
    ],
)
def test_a_text_field_takes_what_is_typed(
    draft: Draft, sheet_of: MakeSheet, section: str, leaf: str, typed: str, value: Value
) -> None:
    draft.set(leaf, None)
    sheet = sheet_of(draft, section)
    sheet.go_to(leaf)
    for sign in typed:
        if sign == "\r":
            QTest.keyClick(focus(), KEY.Key_Return)
        else:
            QTest.keyClicks(focus(), sign)
    assert draft.value(leaf) == value


def test_what_was_typed_is_shown_in_its_usual_form_once_the_focus_leaves(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "numbers")
    sheet.go_to("on")
    line = focus()
    QTest.keyClicks(line, "3-12")
    assert line.property("text") == "3-12"
    QTest.keyClick(line, KEY.Key_Tab)
    assert line.property("text") == "3 December 2026"


@pytest.mark.parametrize(
    ("section", "leaf", "keys", "value"),
    [
        ("choices", "agreed", [KEY.Key_Down], False),
        ("parts", "rule.active", [KEY.Key_Space], False),
        ("choices", "picks", [KEY.Key_Space, KEY.Key_Tab, KEY.Key_Space], ["dog", "cat"]),
        ("parts", "about", [KEY.Key_Down], MEASURE),
        ("numbers", "score", [KEY.Key_Right, KEY.Key_Space], 1),
    ],
)
def test_a_choice_is_made_with_keys_alone(
    draft: Draft,
    sheet_of: MakeSheet,
    section: str,
    leaf: str,
    keys: list[Qt.Key],
    value: Value,
) -> None:
    sheet = sheet_of(draft, section)
    sheet.go_to(leaf)
    for key in keys:
        QTest.keyClick(focus(), key)
    assert draft.value(leaf) == value


def test_a_choice_is_emptied_with_delete(draft: Draft, sheet_of: MakeSheet) -> None:
    draft.set("agreed", value=True)
    sheet = sheet_of(draft, "choices")
    sheet.go_to("agreed")
    QTest.keyClick(focus(), KEY.Key_Delete)
    assert draft.value("agreed") is None


def test_an_answer_in_own_words_opens_its_line(draft: Draft, sheet_of: MakeSheet) -> None:
    draft.set("pick", "other:")
    sheet = sheet_of(draft, "choices")
    own = sheet.question("pick").editor.controls()[-1]
    assert own.isVisible()
    QTest.keyClicks(own, "green")
    assert draft.value("pick") == "other:green"
    draft.set("pick", "red")
    sheet.refresh()
    assert not own.isVisible()


def test_not_asked_is_an_answer_of_its_own(draft: Draft, sheet_of: MakeSheet) -> None:
    draft.set("score", 4)
    sheet = sheet_of(draft, "numbers")
    ticks = {one.text(): one for one in sheet.question("score").editor.controls()[-3:]}  # type: ignore[attr-defined]
    QTest.keyClick(ticks["Not asked"], KEY.Key_Space)
    assert draft.value("score") == "not_asked"
    QTest.keyClick(sheet.question("score").editor.controls()[2], KEY.Key_Space)
    assert draft.value("score") == 2
    assert not ticks["Not asked"].isChecked()


def test_a_moment_has_day_time_and_how_exact_it_is(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "numbers")
    day, time, *_ = sheet.question("happened").editor.controls()
    QTest.keyClicks(day, "20-11")
    QTest.keyClicks(time, "22u")
    zone = {"precision": "exact", "zone": "Europe/Amsterdam"}
    assert draft.value("happened") == {"at": "2026-11-20T22:00", **zone}


def test_the_wheel_changes_no_value(draft: Draft, sheet_of: MakeSheet) -> None:
    draft.set("about", MEASURE)
    sheet = sheet_of(draft, "parts")
    combo = sheet.question("about").editor.controls()[0]
    combo.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert draft.value("about") == MEASURE


def test_a_computed_value_is_shown_and_not_typed(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "parts")
    editor = sheet.question("total").editor
    assert editor.controls() == ()
    assert editor.findChildren(QWidget)[0].property("text") == "4"
