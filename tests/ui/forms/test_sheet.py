"""A section on the screen: what is needed, what is wrong, what hides, undo, secrets, conflicts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.revision import sealed_value
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.ui.forms.checklist_part import ChecklistPart
from desktop_app.ui.forms.context import FormContext, Version
from desktop_app.ui.forms.parts import RowsPart
from desktop_app.ui.forms.secret_editor import SecretEditor
from desktop_app.ui.forms.sheet import FormPlace, Sheet
from desktop_app.ui.widgets.scroll import Scroll
from tests.ui.forms.conftest import SAMPLE, Owner

MakeSheet = Callable[[Draft, str], Sheet]
CTRL = Qt.KeyboardModifier.ControlModifier
SECTIONS = ("words", "choices", "numbers", "parts", "elsewhere")


def line_of(sheet: Sheet, leaf: str) -> QLineEdit | QPlainTextEdit:
    """Return the main control of a text question."""
    control = sheet.question(leaf).editor.controls()[0]
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    return control


@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("section", SECTIONS)
def test_every_control_has_a_name_and_a_role(
    form: Form,
    sheet_of: MakeSheet,
    accessible: Callable[[QWidget], None],
    section: str,
    filled: bool,
) -> None:
    sheet = sheet_of(Draft(form, SAMPLE if filled else {}), section)
    accessible(sheet)


def test_a_question_says_its_label_help_and_what_is_needed(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    line = line_of(sheet_of(draft, "words"), "short")
    assert line.objectName() == "short"
    assert line.accessibleName() == "Short text"
    assert line.accessibleDescription() == "One line. still needed"


def test_a_label_belongs_to_its_editor(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "words")
    assert sheet.question("short").label.buddy() is line_of(sheet, "short")


@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_is_clipped(
    form: Form,
    context: FormContext,
    unclipped: Callable[..., None],
    section: str,
) -> None:
    def make() -> QWidget:
        scroll = Scroll(context.look, edges=16)
        scroll.body.addWidget(Sheet(context, Draft(form, SAMPLE), form.section(section)))
        scroll.body.addStretch(1)
        return scroll

    unclipped(make, 640, 2_000)


def test_what_is_still_needed_has_its_sign_until_it_is_there(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "words")
    assert sheet.question("short").needed
    QTest.keyClicks(line_of(sheet, "short"), "x")
    sheet.recount()
    assert not sheet.question("short").needed


def test_problems_are_said_on_demand_and_go_when_they_are_solved(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "words")
    question = sheet.question("short")
    assert question.message_text == ""
    sheet.show_problems("to-save")
    assert question.message_text == "Still to fill in."
    assert line_of(sheet, "short").property("state") == "error"
    assert "Still to fill in." in line_of(sheet, "short").accessibleDescription()
    QTest.keyClicks(line_of(sheet, "short"), "x")
    sheet.recount()
    assert question.message_text == ""


def test_what_is_not_understood_is_said_once_the_focus_leaves(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "numbers")
    sheet.go_to("on")
    line = line_of(sheet, "on")
    QTest.keyClicks(line, "someday")
    sheet.recount()
    assert sheet.question("on").message_text == ""
    QTest.keyClick(line, Qt.Key.Key_Tab)
    sheet.recount()
    assert sheet.question("on").message_text == "This is not a date. Try 24-11, or tomorrow."


def test_a_telephone_number_in_a_text_is_warned_of_and_kept(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "words")
    QTest.keyClicks(line_of(sheet, "short"), "ring 06 5550 0142")
    assert "phone number" in sheet.question("short").message_text
    assert line_of(sheet, "short").property("state") == "warning"
    assert draft.value("short") == "ring 06 5550 0142"


def test_a_name_known_by_a_role_is_warned_of(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "words")
    QTest.keyClicks(line_of(sheet, "long"), "Jan Jansen was there")
    assert "VD1" in sheet.question("long").message_text


def test_a_question_appears_with_the_answer_it_depends_on(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "choices")
    assert not sheet.question("why_not").isVisible()
    sheet.question("agreed").editor.edited.emit(False, False)
    assert sheet.question("why_not").isVisible()


def test_undo_and_redo_reach_through_a_text_field_to_the_record(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "words")
    asked: list[str] = []
    sheet.undo_asked.connect(lambda: asked.append("undo"))
    sheet.redo_asked.connect(lambda: asked.append("redo"))
    for leaf in ("short", "long"):
        line = line_of(sheet, leaf)
        line.setFocus()
        QTest.keyClicks(line, "typed")
        QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
        assert draft.value(leaf) == "typed", "the field kept its own undo"
        QTest.keyClick(line, Qt.Key.Key_Y, CTRL)
    assert asked == ["undo", "redo"] * 2


def test_typing_a_word_is_one_step(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "words")
    for leaf in ("short", "working_note", "short"):
        sheet.go_to(leaf, 99)
        QTest.keyClicks(line_of(sheet, leaf), "word")
    assert draft.value("short") == "wordword"
    draft.undo()
    assert draft.value("short") == "word"
    draft.undo()
    assert draft.value("working_note") is None
    sheet.refresh()
    assert line_of(sheet, "working_note").property("text") == ""


def test_tab_leaves_every_field(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "words")
    sheet.go_to("short")
    reached = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        reached.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached[:5] == ["short", "long", "lines", "phone", "working_note"]


def test_a_secret_is_masked_until_the_second_unlock(
    form: Form, sheet_of: MakeSheet, owner: Owner
) -> None:
    sealed = sealed_value("a" * 64)  # type: ignore[arg-type]
    draft = Draft(form, {"phone": sealed}, base={"phone": ("0" * 64,)})  # type: ignore[dict-item]
    sheet = sheet_of(draft, "words")
    editor = sheet.question("phone").editor
    assert isinstance(editor, SecretEditor)
    line = line_of(sheet, "phone")
    assert editor.masked
    assert not line.isVisible()
    assert line.text() == ""  # type: ignore[union-attr]
    owner.secrets["phone"] = "06 5550 0142"
    owner.refuses = True
    sheet.go_to("phone")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert owner.revealed == ["phone"]
    assert editor.masked
    owner.refuses = False
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert line.isVisible()
    assert line.text() == "06 5550 0142"  # type: ignore[union-attr]
    assert not draft.dirty
    QTest.keyClicks(line, "9")
    assert draft.value("phone") == "06 5550 01429"
    editor.conceal()
    assert editor.masked
    assert line.text() == ""  # type: ignore[union-attr]


def test_a_secret_does_not_reach_the_clipboard(draft: Draft, sheet_of: MakeSheet) -> None:
    QApplication.clipboard().setText("before")
    sheet = sheet_of(draft, "words")
    line = line_of(sheet, "phone")
    line.setFocus()
    QTest.keyClicks(line, "06 5550 0142")
    line.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(line, key, CTRL)
    assert QApplication.clipboard().text() == "before"
    assert line.text() == "06 5550 0142"  # type: ignore[union-attr]


def test_a_secret_typed_just_now_is_masked_once_the_focus_leaves(
    draft: Draft, sheet_of: MakeSheet
) -> None:
    sheet = sheet_of(draft, "words")
    sheet.go_to("phone")
    QTest.keyClicks(line_of(sheet, "phone"), "06 5550 0142")
    sheet.go_to("short")
    editor = sheet.question("phone").editor
    assert isinstance(editor, SecretEditor)
    assert editor.masked
    assert draft.value("phone") == "06 5550 0142"


def test_a_leaf_in_conflict_shows_all_versions_and_asks_to_choose(
    form: Form, sheet_of: MakeSheet, owner: Owner
) -> None:
    owner.versions["short"] = (
        Version("moved to Monday", "VC-1", "24 nov 11:20"),
        Version("<b>moved</b> to Friday", "VC-2", "24 nov 11:25"),
    )
    draft = Draft(form, {}, base={"short": ()}, conflicts=frozenset({"short"}))  # type: ignore[dict-item, arg-type]
    sheet = sheet_of(draft, "words")
    question = sheet.question("short")
    assert not line_of(sheet, "short").isVisible()
    shown = [one.property("text") for one in question.findChildren(QWidget)]
    assert "moved to Monday" in shown
    assert "<b>moved</b> to Friday" in shown
    asked: list[str] = []
    sheet.choose_asked.connect(asked.append)
    sheet.go_to("short")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked == ["short"]
    QTest.keyClicks(line_of(sheet, "long"), "the rest stays editable")
    assert draft.value("long") == "the rest stays editable"
    draft.settle("short", "moved to Monday", live=())
    sheet.refresh()
    assert line_of(sheet, "short").isVisible()


def test_an_answer_whose_basis_has_not_arrived_is_not_offered_for_a_decision(
    form: Form, sheet_of: MakeSheet, owner: Owner
) -> None:
    owner.versions["short"] = (Version("moved to Monday", "VC-1", "24 nov 11:20", incomplete=True),)
    draft = Draft(form, {}, base={"short": ()}, conflicts=frozenset({"short"}))  # type: ignore[dict-item, arg-type]
    question = sheet_of(draft, "words").question("short")
    shown = [str(one.property("text")) for one in question.findChildren(QWidget)]
    assert "moved to Monday" in shown
    assert any("has not arrived" in words for words in shown)
    assert not any("Choose" in words for words in shown)


def test_rows_are_added_filled_in_and_taken_away(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "parts")
    part = sheet.findChild(RowsPart, "part.people")
    assert part is not None
    part.add()
    part.add()
    first, second = draft.rows("people")
    assert QApplication.focusWidget().objectName() == f"people.{second}.name"
    QTest.keyClicks(QApplication.focusWidget(), "aunt")
    assert draft.value(f"people.{second}.name") == "aunt"
    part.remove(first)
    assert draft.rows("people") == (second,)
    assert f"people.{first}.name" not in sheet.questions
    draft.undo()
    sheet.refresh()
    assert draft.rows("people") == (first, second)
    assert f"people.{first}.name" in sheet.questions


def test_a_factor_asks_further_once_it_is_answered(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "parts")
    assert "factors.rf_x01.note" not in sheet.questions
    sheet.question("factors.rf_x01.answer").editor.edited.emit("suspected", False)
    assert sheet.question("factors.rf_x01.note").isVisible()


def test_a_waived_line_of_a_checklist_asks_why(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "parts")
    part = sheet.findChild(ChecklistPart, "part.steps")
    assert part is not None
    tick = part.findChild(QWidget, "steps.ck_x01.state")
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert draft.value("steps.ck_x01.state") == "done"
    assert draft.value("steps.ck_x01.at") == "11:21"
    assert draft.value("steps.ck_x01.who") == "VC-1"
    draft.undo()
    assert draft.value("steps.ck_x01.at") is None
    sheet.answer({"steps.ck_x02.state": "waived"})
    assert sheet.question("steps.ck_x02.reason").isVisible()


def test_records_of_another_kind_are_listed_and_opened(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "elsewhere")
    opened: list[tuple[str, str]] = []
    sheet.open_asked.connect(lambda kind, key: opened.append((kind, key)))
    table = sheet.findChild(QWidget, "view.measure.table")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [("measure", "m1")]


def test_the_place_is_told_and_found_again(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "words")
    sheet.go_to("long")
    QTest.keyClicks(line_of(sheet, "long"), "four")
    assert sheet.place == FormPlace("long", 4)
    again = sheet_of(draft, "words")
    again.go_to("long", 2)
    assert again.place == FormPlace("long", 2)
    assert QApplication.focusWidget() is line_of(again, "long")


def test_every_change_is_told_at_once(draft: Draft, sheet_of: MakeSheet) -> None:
    sheet = sheet_of(draft, "words")
    told: list[object] = []
    sheet.edited.connect(lambda: told.append(draft.value("short")))
    QTest.keyClicks(line_of(sheet, "short"), "ab")
    assert told == ["a", "ab"]
