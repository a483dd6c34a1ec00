from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.edits import Area, Choice, Line
from desktop_app.ui.widgets.field import Field


def _wheel(widget: QWidget) -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_wheel_never_changes_a_choice(look: Look, settle) -> None:
    choice = Choice(look, [("a", "A"), ("b", "B")], name="Channel")
    choice.set_value("a")
    settle(choice)
    choice.setFocus()
    event = _wheel(choice)
    QApplication.sendEvent(choice, event)
    assert choice.value == "a"
    assert not event.isAccepted()


def test_a_choice_can_be_empty_and_tells_only_what_a_person_picked(look: Look) -> None:
    choice = Choice(look, [("a", "A"), ("b", "B")], name="Channel")
    told = []
    choice.picked.connect(told.append)
    assert choice.value == ""
    choice.set_value("b")
    assert (choice.value, told) == ("b", [])
    choice.activated.emit(0)
    assert told == ["a"]
    choice.set_value("unknown")
    assert choice.value == ""


def test_other_options_keep_the_value_that_is_among_them(look: Look) -> None:
    choice = Choice(look, [("a", "A"), ("b", "B")], name="Channel")
    choice.set_value("b")
    choice.set_options([("b", "B"), ("c", "C")])
    assert choice.value == "b"


def test_tab_leaves_several_lines_of_text(look: Look, settle) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    area, line = Area(look, name="Notes"), Line(look, name="Next")
    column.addWidget(area)
    column.addWidget(line)
    settle(window)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line
    assert area.toPlainText() == ""


def test_an_area_grows_with_its_text(look: Look, settle) -> None:
    area = Area(look, name="Notes", least=2, most=5)
    settle(area)
    low = area.sizeHint().height()
    area.setPlainText("\n".join("line" for _ in range(4)))
    middle = area.sizeHint().height()
    area.setPlainText("\n".join("line" for _ in range(40)))
    assert low < middle < area.sizeHint().height()
    assert area.sizeHint().height() < 10 * area.fontMetrics().lineSpacing()


def test_a_field_names_and_describes_its_editor(look: Look) -> None:
    line = Line(look)
    field = Field(look, "Code word", line, help="Never on paper")
    assert line.accessibleName() == "Code word"
    assert line.accessibleDescription() == "Never on paper"
    field.set_error("Fill this in.")
    assert line.accessibleDescription() == "Never on paper Fill this in."
    assert line.property("state") == "error"
    field.set_warning("Looks like a telephone number.")
    assert line.property("state") == "warning"
    field.set_warning("")
    assert (field.message_text, line.property("state")) == ("", "")


def test_text_begins_after_an_icon_and_a_caption(look: Look) -> None:
    plain, with_icon = Line(look), Line(look, icon="search")
    captioned = Line(look, caption="who")
    assert plain.textMargins().left() == 0
    assert with_icon.textMargins().left() > 16
    assert captioned.textMargins().left() > 16


def test_a_long_label_folds_instead_of_being_cut(look: Look, settle) -> None:
    label = "What do we do when she does not answer twice, and who decides about that?"
    field = Field(look, label, Line(look), secret=True)
    field.resize(900, 80)
    settle(field)
    one_line = field.label.height()
    field.resize(220, 160)
    settle(field)
    assert field.label.height() >= 2 * one_line
    assert field.label.height() >= field.label.heightForWidth(field.label.width())
