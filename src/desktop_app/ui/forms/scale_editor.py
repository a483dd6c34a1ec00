"""A step of a scale, chosen from numbers in one frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.schema import Field
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.text_editors import OtherTicks
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import CENTRE, box, painting
from desktop_app.ui.widgets.text import Text


class ScaleEditor(Editor):
    """A step of a scale: its numbers in one frame, the words of its ends below them."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        look = context.look
        self._field = field
        column = look.column(self, gap=3)
        frame = _Frame(look)
        row = look.row(frame, gap=0, edges=2)
        column.addWidget(frame)
        self._group = QButtonGroup(self)
        self._steps: dict[int, _Step] = {}
        low, high = field.min or 0, field.max if field.max is not None else 10
        words = {step.value: look.words(step.label) for step in field.steps}
        for number in range(low, high + 1):
            step = _Step(look, number, words.get(number, ""))
            step.clicked.connect(lambda _on, number=number: self._on_step(number))
            step.emptied.connect(lambda: self._on_step(None))
            self._steps[number] = step
            self._group.addButton(step)
            row.addWidget(step, 1)
        if words:
            ends = look.row(gap=12)
            for at, number in enumerate((low, high)):
                end = Text(look, words.get(number, ""), letter="help", ink="text2", flow="wrap")
                end.setAlignment(Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft)
                ends.addWidget(end, 1)
            column.addLayout(ends)
        self._others = OtherTicks(look, field.other_answers)
        if not field.other_answers:
            self._others.hide()
        self._others.chosen.connect(self._on_other)
        column.addWidget(self._others)

    def show_value(self, value: Value) -> None:
        self._group.setExclusive(False)
        for number, step in self._steps.items():
            step.setChecked(type(value) is int and value == number)
        self._group.setExclusive(True)
        self._others.show_value(value if isinstance(value, str) else "")

    def controls(self) -> Sequence[QWidget]:
        return (*self._steps.values(), *self._others.ticks)

    def name_parts(self, name: str, description: str) -> None:
        said = f"{name}. {description}" if description else name
        for step in self._steps.values():
            step.setAccessibleName(step.said)
            step.setAccessibleDescription(said)
        for tick in self._others.ticks:
            tick.setAccessibleName(tick.property("part"))
            tick.setAccessibleDescription(said)

    def go_to(self, cursor: int) -> None:
        checked = self._group.checkedButton() or next(iter(self._steps.values()))
        checked.setFocus()

    def _on_step(self, number: int | None) -> None:
        self.show_value(number)
        self.edited.emit(number, False)

    def _on_other(self, other: str) -> None:
        self.show_value(other or None)
        self.edited.emit(other or None, False)


class _Frame(QWidget):
    """The frame around the steps of a scale."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.least(self, height=36)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        with painting(self) as painter:
            border = look.colour("line2")
            width = look.tokens.border
            box(painter, self.rect(), fill=look.colour("sunken"), border=border, width=width)


class _Step(QPushButton):
    """One number of a scale."""

    emptied = Signal()  # Delete or Backspace: the person wants no answer here

    def __init__(self, look: Look, number: int, words: str) -> None:
        super().__init__(str(number))
        self._look = look
        self.said = f"{number}, {words}" if words else str(number)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.dress(self, "button")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(24), self._look.em(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        with painting(self) as painter:
            if on or self.hasFocus() or self.underMouse():
                width = 2 if self.hasFocus() else look.tokens.border
                border = look.colour("accent" if on or self.hasFocus() else "line")
                fill = look.colour("accent" if on else "surface")
                box(painter, self.rect(), fill=fill, border=border, width=width, radius=4)
            if on and self.hasFocus():
                inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
                fill, border = look.colour("accent"), look.colour("on_accent")
                box(painter, inside, fill=fill, border=border, radius=3)
            painter.setFont(look.font("button", 600 if on else 400))
            painter.setPen(look.colour("on_accent" if on else "text"))
            painter.drawText(self.rect(), CENTRE, self.text())
