"""What hands do in a form: type into its lines, press its keys, tick its boxes, add its rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Field
from desktop_app.forms.values import is_empty
from desktop_app.ui.forms.form_page import FormPage
from desktop_app.ui.forms.question import Question
from desktop_app.ui.forms.sheet import Sheet
from desktop_app.ui.widgets.button import Button

KEY = Qt.Key
TYPED = {
    "text": "appel",
    "long_text": "appel",
    "list": "appel",
    "phone": "06 5550 0142",
    "date": "3-12-2026",
    "time": "9.30",
    "duration": "30",
    "week_grid": "Mon-Fri 10-15.30",
}
Turning = Mapping[str, list[object]]
"""key of a question -> the answers to give one after another, so that all others come into sight"""


def fill(page: FormPage) -> set[str]:
    """Answer every question of every section, those too that only one answer brings into sight.

    Returns the leaves that were answered.
    """
    turning = turning_points(page.draft)
    answered: set[str] = set()
    for turn in range(max(map(len, turning.values()), default=1)):
        for section in page.draft.form.sections:
            if page.draft.section_visible(section):
                page.show_section(section.id)
                _fill(page.sheet, answered, turning, turn)
    return answered


def turning_points(draft: Draft) -> Turning:
    """Return which answers bring all hidden questions of a form into sight."""
    conditions: dict[str, list[set[object]]] = {}
    for section in draft.form.sections:
        inner = [one for field in section.fields for one in (field, *field.fields)]
        for asked in (section, *inner):
            if asked.show_if is not None:
                conditions.setdefault(asked.show_if.field, []).append({*asked.show_if.values})
    found: dict[str, list[object]] = {}
    for key, wanted in conditions.items():
        chosen = found.setdefault(key, [])
        for values in sorted(wanted, key=len):
            if not values & {*chosen}:
                chosen.append(min(values, key=str))
    return found


def _fill(sheet: Sheet, answered: set[str], turning: Turning, turn: int) -> None:
    QApplication.processEvents()
    if not turn:
        for button in sheet.findChildren(Button):
            if button.objectName().endswith(".add"):
                button.act.emit()
    again = {leaf for leaf in answered if turn < len(turning.get(leaf.rpartition(".")[2], ()))}
    done = answered - again
    while todo := [one for one in _open(sheet) if one.leaf not in done]:
        for question in todo:
            done.add(question.leaf)
            _answer(sheet.draft, question, turning, turn)
    answered |= done | {*_tick(sheet)}


def _open(sheet: Sheet) -> list[Question]:
    """Return the questions in sight that have something to type into."""
    QApplication.processEvents()  # what an answer brings into sight is made by then
    draft = sheet.draft
    found = [*sheet.questions.values()]
    return [one for one in found if draft.visible(one.leaf) and one.editor.controls()]


def field_of(draft: Draft, leaf: str) -> Field:
    """Return what ``leaf`` asks."""
    at = draft.form.resolve(leaf)
    assert at is not None
    return at.field


def _answer(draft: Draft, question: Question, turning: Turning, turn: int) -> None:
    field = field_of(draft, question.leaf)
    controls = question.editor.controls()
    match field.type:
        case "choice" | "yes_no" | "reference":
            wanted = turning.get(question.leaf.rpartition(".")[2], [])
            _choose(draft, question, wanted[min(turn, len(wanted) - 1)] if wanted else None)
        case "choices":
            wanted = turning.get(question.leaf, [])
            values = [option.value for option in field.options]
            QTest.keyClick(controls[values.index(str(wanted[0])) if wanted else 0], KEY.Key_Space)
        case "scale":
            QTest.keyClick(controls[1], KEY.Key_Space)
        case "integer":
            _type(controls[0], str(field.min if field.min is not None else 2))
        case "datetime":
            _type(controls[0], TYPED["date"])
            _type(controls[1], TYPED["time"])
        case _:
            _type(controls[0], TYPED[field.type][: field.max_length])
    question.editor.settle()


def _type(control: QWidget, words: str) -> None:
    control.setFocus()
    control.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(control, words)


def _choose(draft: Draft, question: Question, wanted: object) -> None:
    """Go through the answers by key until it is the wanted one; the first where any will do."""
    leaf, control = question.leaf, question.editor.controls()[0]
    if isinstance(control, QComboBox):
        QTest.keyClick(control, KEY.Key_Home)
        for _ in range(control.count()):
            if not is_empty(draft.value(leaf)) and wanted in (None, draft.value(leaf)):
                return
            QTest.keyClick(control, KEY.Key_Down)
        return
    for one in question.editor.controls():
        if isinstance(one, QPushButton):
            QTest.keyClick(one, KEY.Key_Space)
            if wanted in (None, draft.value(leaf)):
                return


def _tick(sheet: Sheet) -> Iterator[str]:
    """Tick every line of the checklists, or choose its first state."""
    for outer in sheet.section.fields:
        for item in outer.items if outer.type == "checklist" else ():
            leaf = f"{outer.key}.{item.id}.state"
            if not is_empty(sheet.draft.value(leaf)):
                continue
            control = sheet.findChild(QWidget, leaf)
            assert control is not None, leaf
            if isinstance(control, QComboBox):
                QTest.keyClick(control, KEY.Key_Down)
            else:
                QTest.keyClick(control.findChild(QPushButton) or control, KEY.Key_Space)
            yield leaf
