"""Editors in which something is chosen: one, several, yes or no, a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.render import render_value
from desktop_app.forms.schema import Field
from desktop_app.forms.values import OWN_WORDS
from desktop_app.forms.words import NO, OTHER_ANSWERS, YES
from desktop_app.text import message
from desktop_app.ui.forms.columns import Columns
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor, as_part, mark
from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.edits import Choice, Line, State
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.segmented import Size as SegmentSize
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick

_OWN = OWN_WORDS.rstrip(":")
_SEGMENT_ROOM = 286
"""Pixels at 100 % of a column: more words than fit here make a combo."""
_MOST_SEGMENTS = 4

Options = Sequence[tuple[str, Words]]


class EmptyableChoice(Choice):
    """A choice that can be emptied again: by its last line, or with Delete."""

    def __init__(self, look: Look, options: Options) -> None:
        nothing: tuple[str, Words] = ("", message("FormEditor", "– no answer –"))
        super().__init__(look, (*options, nothing), hint=message("FormEditor", "Choose"))
        self.picked.connect(self._on_picked)
        self.set_value("")

    def set_value(self, value: str) -> None:
        """Show ``value``; "" or an unknown one shows nothing chosen."""
        self.setCurrentIndex(self.findData(value) if value else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value:
            self.set_value("")
            self.picked.emit("")
            return
        super().keyPressEvent(event)

    def _on_picked(self, value: str) -> None:
        if not value:
            self.set_value("")


class OneOf(QWidget):
    """One of several words: segments when there are two to four short ones, else a combo."""

    chosen = Signal(str)  # a person chose this value, "" for none

    def __init__(self, look: Look, options: Options, *, room: int = _SEGMENT_ROOM) -> None:
        super().__init__()
        column = look.column(self, gap=0)
        self.main: Segmented | EmptyableChoice
        size = _segments(look, options, room)
        if size is not None:
            self.main = Segmented(look, options, name="", size=size, may_be_empty=True)
            look.least(self.main, height=36)
            self.main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.main.chosen.connect(self.chosen)
            self.controls: tuple[QWidget, ...] = tuple(self.main.findChildren(QPushButton))
        else:
            self.main = EmptyableChoice(look, options)
            self.main.picked.connect(self.chosen)
            self.controls = (self.main,)
        column.addWidget(self.main)

    def set_value(self, value: str) -> None:
        """Show ``value`` as chosen."""
        self.main.set_value(value)

    @property
    def value(self) -> str:
        """The chosen value."""
        return self.main.value

    def name_it(self, name: str, description: str) -> None:
        """Name it for the screen reader; a segment is called by its word, in its group."""
        self.main.setAccessibleName(name)
        self.main.setAccessibleDescription(description)
        if isinstance(self.main, Segmented):
            said = f"{name}. {description}" if description else name
            for part in self.controls:
                part.setAccessibleDescription(said)

    def set_state(self, state: State) -> None:
        """Draw the border of an error or a warning."""
        mark(self.main, state)


def _segments(look: Look, options: Options, room: int) -> SegmentSize | None:
    """Return the size of letters in which ``options`` fit a column as segments, None if in none."""
    if not 2 <= len(options) <= _MOST_SEGMENTS:
        return None
    letters: tuple[tuple[SegmentSize, Letter], ...] = (("field", "button"), ("tool", "row"))
    for size, letter in letters:
        metrics = look.metrics(letter, 600)
        words = [metrics.horizontalAdvance(look.words(one)) for _, one in options]
        if sum(words) + len(words) * (look.em(31) + 1) + look.space(6) <= look.em(room):
            return size
    return None


class ChoiceEditor(Editor):
    """One answer of several, perhaps in own words; also yes or no."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        self._field = field
        look = context.look
        options: list[tuple[str, Words]] = []
        if field.type == "yes_no":
            options = [("no", NO), ("yes", YES)]
        options += [(option.value, option.label) for option in field.options]
        options += [(one, OTHER_ANSWERS[one]) for one in field.other_answers]
        self._own_value = OWN_WORDS if any(value == _OWN for value, _ in options) else _OWN
        if field.other:
            options.append((self._own_value, message("FormEditor", "Other, namely")))
        self._one = OneOf(look, options)
        self._own = Line(look, hint=message("FormEditor", "in own words"))
        as_part(self._own, look.words(message("FormEditor", "in own words")))
        self._own.hide()
        self._help = Text(look, "", letter="help", ink="text2", flow="wrap")
        self._help.hide()
        column = look.column(self, gap=5)
        column.addWidget(self._one)
        column.addWidget(self._own)
        column.addWidget(self._help)
        self._one.chosen.connect(self._on_chosen)
        self._own.textEdited.connect(lambda text: self.edited.emit(OWN_WORDS + text, True))

    def show_value(self, value: Value) -> None:
        shown = str(value or "")
        if isinstance(value, bool):
            shown = "yes" if value else "no"
        own = shown.startswith(OWN_WORDS)
        if own and self._own.text() != shown[len(OWN_WORDS) :]:
            self._own.setText(shown[len(OWN_WORDS) :])
        self._one.set_value(self._own_value if own else shown)
        self._own.setVisible(own)
        self._explain(shown)

    def controls(self) -> Sequence[QWidget]:
        return (self._one.controls[0], *self._one.controls[1:], self._own)

    def name_parts(self, name: str, description: str) -> None:
        self._one.name_it(name, description)
        self._own.setAccessibleName(f"{name}, {self._own.property('part')}")
        self._own.setAccessibleDescription(description)

    def set_state(self, state: State) -> None:
        self._one.set_state(state)
        mark(self._own, state)

    def go_to(self, cursor: int) -> None:
        if cursor and not self._own.isHidden():
            self._own.setFocus()
            self._own.setCursorPosition(cursor)
        else:
            self._one.main.setFocus()

    def cursor_at(self) -> int:
        return self._own.cursorPosition() if self._own.hasFocus() else 0

    def _on_chosen(self, chosen: str) -> None:
        own = self._field.other and chosen == self._own_value
        self._own.setVisible(own)
        self._explain(chosen)
        value: Value = chosen or None
        if own:
            value = OWN_WORDS + self._own.text()
            self._own.setFocus()
        elif self._field.type == "yes_no" and chosen in ("yes", "no"):
            value = chosen == "yes"
        self.edited.emit(value, False)

    def _explain(self, value: str) -> None:
        helped = next((one.help for one in self._field.options if one.value == value), None)
        self._help.set_words(helped or "")
        self._help.setVisible(helped is not None)


class ChoicesEditor(Editor):
    """Several answers, each a tick box, perhaps one in own words."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        look = context.look
        self._context = context
        column = look.column(self, gap=4)
        box = QWidget()
        columns = Columns(look, box, most=3, least=180, gap=12, between=2)
        column.addWidget(box)
        self._ticks: dict[str, Tick] = {}
        options: list[tuple[str, Words]] = [(one.value, one.label) for one in field.options]
        if field.other:
            options.append((OWN_WORDS, message("FormEditor", "Other, namely")))
        for value, words in options:
            tick = Tick(look, words)
            as_part(tick, look.words(words))
            tick.clicked.connect(lambda _on, value=value: self._on_ticked(value))
            self._ticks[value] = tick
            columns.add(tick, wide=False)
        self._own = Line(look, hint=message("FormEditor", "in own words"))
        as_part(self._own, look.words(message("FormEditor", "in own words")))
        self._own.setVisible(False)
        self._has_own = field.other
        column.addWidget(self._own)
        self._kept: list[Value] = []
        self._own.textEdited.connect(lambda _text: self.edited.emit(self._value(), True))

    def show_value(self, value: Value) -> None:
        chosen = value if isinstance(value, list) else []
        own = [str(one) for one in chosen if str(one).startswith(OWN_WORDS)]
        for option, tick in self._ticks.items():
            on = bool(own) if option == OWN_WORDS else option in chosen
            tick.set_state("on" if on else "off")
        if own and not self._own.hasFocus():
            self._own.setText(own[0][len(OWN_WORDS) :])
        self._own.setVisible(bool(own))
        self._kept = [one for one in chosen if one not in self._ticks and str(one) not in own[:1]]

    def controls(self) -> Sequence[QWidget]:
        return (*self._ticks.values(), *((self._own,) if self._has_own else ()))

    def name_parts(self, name: str, description: str) -> None:
        said = f"{name}. {description}" if description else name
        for control in self.controls():
            control.setAccessibleDescription(said)
        for tick in self._ticks.values():
            tick.setAccessibleName(tick.property("part"))
        self._own.setAccessibleName(f"{name}, {self._own.property('part')}")

    def _value(self) -> Value:
        chosen: list[Value] = []
        for option, tick in self._ticks.items():
            if tick.state == "on":
                chosen.append(option + self._own.text() if option == OWN_WORDS else option)
        return [*chosen, *self._kept] or None

    def _on_ticked(self, option: str) -> None:
        if option == OWN_WORDS:
            self._own.setVisible(self._ticks[option].state == "on")
            if self._ticks[option].state == "on":
                self._own.setFocus()
        self.edited.emit(self._value(), False)


class ReferenceEditor(Editor):
    """A record chosen from those that the owner names."""

    def __init__(self, context: FormContext, field: Field) -> None:
        super().__init__()
        self._context = context
        self._field = field
        self._combo = EmptyableChoice(context.look, tuple(context.candidates(field.reference)))
        column = context.look.column(self, gap=0)
        column.addWidget(self._combo)
        self._combo.picked.connect(lambda value: self.edited.emit(value or None, False))

    def show_value(self, value: Value) -> None:
        shown = str(value or "")
        if shown and self._combo.findData(shown) < 0:
            self._combo.addItem(render_value(self._field, shown, self._context.language), shown)
        self._combo.set_value(shown)

    def controls(self) -> Sequence[QWidget]:
        return (self._combo,)
