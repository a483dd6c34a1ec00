"""Editors in which something is typed: text, lines, numbers, dates, times, telephone numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.render import render_value
from desktop_app.forms.schema import Field, OtherAnswer
from desktop_app.forms.typed import understand
from desktop_app.forms.values import check_value
from desktop_app.forms.words import OTHER_ANSWERS
from desktop_app.text import message
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.edits import Area, Line
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick


class CaptionLine(Line):
    """A line with its caption inside; the text begins at ``room`` pixels (at 100 %)."""

    def __init__(self, look: Look, caption: str, room: int) -> None:
        self._room = room
        super().__init__(look, caption=caption)
        look.least(self, height=32)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._give_room()

    def _give_room(self) -> None:
        self.setTextMargins(self._look.em(self._room), 0, 0, 0)


class TextEditor(Editor):
    """One line of text."""

    def __init__(self, context: FormContext, field: Field, line: Line | None = None) -> None:
        super().__init__()
        self.line = line or Line(context.look)
        column = context.look.column(self, gap=0)
        column.addWidget(self.line)
        self.line.textEdited.connect(lambda text: self.edited.emit(text or None, True))

    def show_value(self, value: Value) -> None:
        text = value if isinstance(value, str) else ""
        if text != self.line.text():
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    def controls(self) -> Sequence[QWidget]:
        return (self.line,)

    def cursor_at(self) -> int:
        return self.line.cursorPosition()

    def go_to(self, cursor: int) -> None:
        self.line.setFocus()
        self.line.setCursorPosition(cursor)


class AreaEditor(Editor):
    """Several lines of text."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        hint: Words = ""
        if field.type == "list":
            hint = message("FormEditor", "One a line")
        self.area = Area(context.look, hint=hint, least=2, most=10)
        self.area.setUndoRedoEnabled(False)
        self._lines = field.type == "list"
        column = context.look.column(self, gap=0)
        column.addWidget(self.area)
        self.area.textChanged.connect(self._on_changed)

    def show_value(self, value: Value) -> None:
        if value == self._value():
            return
        text = "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")
        with QSignalBlocker(self.area):
            cursor = self.area.textCursor().position()
            self.area.setPlainText(text)
            self._set_cursor(min(cursor, len(text)))
        self.area.updateGeometry()

    def controls(self) -> Sequence[QWidget]:
        return (self.area,)

    def cursor_at(self) -> int:
        return self.area.textCursor().position()

    def go_to(self, cursor: int) -> None:
        self.area.setFocus()
        self._set_cursor(min(cursor, len(self.area.toPlainText())))

    def _set_cursor(self, at: int) -> None:
        cursor = QTextCursor(self.area.document())
        cursor.setPosition(at)
        self.area.setTextCursor(cursor)

    def _value(self) -> Value:
        text = self.area.toPlainText()
        if not self._lines:
            return text or None
        lines: list[Value] = [line.strip() for line in text.splitlines() if line.strip()]
        return lines or None

    def _on_changed(self) -> None:
        self.edited.emit(self._value(), True)


class TypedEditor(Editor):
    """One line whose text means something: a date, a time, a number, a duration, a phone number.

    What is not understood stays as it was typed and is said to be wrong; nothing is guessed. The
    answers beside the value ("not asked") are tick boxes under the line.
    """

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        self._context = context
        self._field = field
        look = context.look
        column = look.column(self, gap=4)
        row = look.row(gap=8)
        column.addLayout(row)
        self.line = Line(look, hint=_hint(field))
        row.addWidget(self.line, 1)
        if field.unit is not None:
            row.addWidget(Text(look, field.unit, letter="row", ink="text2"))
        self._others = OtherTicks(look, field.other_answers)
        self._others.setVisible(bool(field.other_answers))
        column.addWidget(self._others)
        self.line.textEdited.connect(self._on_typed)
        self._others.chosen.connect(self._on_other)

    def show_value(self, value: Value) -> None:
        other = isinstance(value, str) and value in self._field.other_answers
        self._others.show_value(str(value) if other else "")
        if other:
            self.line.clear()
        elif not (self.line.hasFocus() and self._meant() == value):
            self.line.setText(self._shown(value))

    def controls(self) -> Sequence[QWidget]:
        return (self.line, *self._others.ticks)

    def settle(self) -> None:
        meant = self._meant()
        if meant is not None:
            self.line.setText(self._shown(meant))

    def cursor_at(self) -> int:
        return self.line.cursorPosition()

    def go_to(self, cursor: int) -> None:
        self.line.setFocus()
        self.line.setCursorPosition(cursor)

    def _meant(self) -> Value:
        return understand(self._field, self.line.text(), today=self._context.now().date())

    def _shown(self, value: Value) -> str:
        if value is None:
            return ""
        if check_value(self._field, value) is not None or self._field.type in ("integer", "scale"):
            return str(value)
        return render_value(self._field, value, self._context.language)

    def _on_typed(self) -> None:
        self._others.show_value("")
        self.edited.emit(self._meant(), True)

    def _on_other(self, other: str) -> None:
        self.line.clear()
        self.edited.emit(other or None, False)


class OtherTicks(QWidget):
    """Answers that stand beside a value: unknown, not asked, declined, not safe to ask."""

    chosen = Signal(str)  # a person ticked this answer; "" when the tick was taken away

    def __init__(self, look: Look, answers: Sequence[OtherAnswer]) -> None:
        super().__init__()
        flow = FlowLayout(self)
        look.space_out(flow, gap=12)
        self.ticks: list[Tick] = []
        self._answers = tuple(answers)
        for answer in answers:
            tick = Tick(look, OTHER_ANSWERS[answer])
            tick.setProperty("part", tick.text())
            tick.clicked.connect(lambda on, answer=answer: self._on_clicked(answer if on else ""))
            self.ticks.append(tick)
            flow.addWidget(tick)

    def show_value(self, answer: str) -> None:
        """Tick this answer; "" for none."""
        for one, tick in zip(self._answers, self.ticks, strict=True):
            tick.set_state("on" if one == answer else "off")

    def _on_clicked(self, answer: str) -> None:
        self.show_value(answer)
        self.chosen.emit(answer)


def _hint(field: Field) -> Words:
    if field.type == "date":
        return message("FormEditor", "24-11, or tomorrow")
    if field.type == "time":
        return message("FormEditor", "9.30")
    if field.type == "duration":
        return message("FormEditor", "45 min, or 1h30")
    return ""
