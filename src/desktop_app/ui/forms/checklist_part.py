"""A checklist inside a form: tick, or say why not; what each line asks for stands below it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.definition import line_field, states_of
from desktop_app.forms.schema import Field, Item
from desktop_app.forms.words import NOT_YET
from desktop_app.text import message
from desktop_app.ui.forms.choice_editors import OneOf
from desktop_app.ui.forms.columns import Columns
from desktop_app.ui.forms.parts import Asker, Part
from desktop_app.ui.forms.question import Label, Question
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import IconButton
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick

DONE: Final = "done"
WAIVED: Final = "waived"
_INDENT: Final = (34, 0, 0, 8)
_NEEDS: Final = {"T": ("at",), "A": ("who",), "F": ("note",)}


class ChecklistPart(Part):
    """The lines of a checklist, under the headings of its groups."""

    def __init__(self, sheet: Asker, field: Field) -> None:
        super().__init__(sheet, field)
        self._lines: list[_Line] = []
        self.body.setSpacing(2)

    def pieces(self) -> Iterator[None]:
        titles = {group.value: group.label for group in self.field.groups}
        group = ""
        for item in self.field.items:
            if item.group != group and item.group in titles:
                heading = Text(self._look, titles[item.group], letter="head", ink="text2")
                self.body.addWidget(heading)
            group = item.group
            line = _Line(self._sheet, self.field, item)
            self._lines.append(line)
            self.body.addWidget(line)
            yield

    def refresh(self) -> None:
        for line in self._lines:
            line.refresh()

    def update_visible(self) -> None:
        for line in self._lines:
            line.refresh()


class TickLine(QWidget):
    """A tick box whose words wrap; the whole line is the target."""

    def __init__(self, look: Look, words: str, *, code: str = "") -> None:
        super().__init__()
        row = look.row(self, gap=2, edges=(0, 4, 0, 4))
        look.least(self, height=32)
        self.tick = Tick(look, "")
        self.tick.setAccessibleName(f"{code} {words}" if code else words)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        shown = f"{code}  {words}" if code else words
        row.addWidget(Text(look, shown, letter="row", flow="wrap"), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.tick.click()


class _Line(QWidget):
    """One line: a tick where it can only be done, else its states; further answers below."""

    def __init__(self, sheet: Asker, field: Field, item: Item) -> None:
        super().__init__()
        look = sheet.context.look
        self._sheet = sheet
        self._field = field
        self._item = item
        self._start = f"{field.key}.{item.id}"
        self._shown: dict[str, Question] = {}
        self._more_open = False
        words = look.words(item.label)
        states = [state.value for state in states_of(field)]
        self._column = look.column(self, gap=4)
        top = QWidget()
        self._column.addWidget(top)
        self._tick: Tick | None = None
        self._states: OneOf | None = None
        row = look.row(top, gap=6)
        self._waive: Tick | None = None
        if set(states) <= {DONE, WAIVED, NOT_YET}:
            line = TickLine(look, words, code=item.code)
            self._tick = line.tick
            self._tick.setObjectName(f"{self._start}.state")
            self._tick.setAccessibleDescription(look.words(field.label))
            self._tick.clicked.connect(lambda on: self._set(DONE if on else ""))
            row.addWidget(line, 1)
            if WAIVED in states:
                self._waive = Tick(look, message("FormChecklist", "not applicable"))
                self._waive.setAccessibleDescription(words)
                self._waive.clicked.connect(lambda on: self._set(WAIVED if on else ""))
                row.addWidget(self._waive)
        else:
            columns = Columns(look, least=180, between=2)
            row.addLayout(columns, 1)
            columns.add(Label(look, words, letter="row", flow="wrap"), wide=False)
            self._states = OneOf(look, [(one.value, one.label) for one in states_of(field)])
            self._states.main.setObjectName(f"{self._start}.state")
            self._states.name_it(words, look.words(field.label))
            self._states.chosen.connect(self._set)
            columns.add(self._states, wide=False)
        self._more = IconButton(
            look, "note", message("FormChecklist", "Note on: %1").fill(words), kind="quiet"
        )
        self._more.act.connect(self._on_more)
        row.addWidget(self._more)
        self._below = QWidget()
        self._columns = Columns(
            look, self._below, most=3, least=150, gap=12, between=6, edges=_INDENT
        )
        self._below.hide()
        self._column.addWidget(self._below)
        self.refresh()

    def refresh(self) -> None:
        """Show the state, and the answers that belong to it."""
        draft = self._sheet.draft
        state = str(draft.value(f"{self._start}.state") or "")
        if self._tick is not None:
            self._tick.set_state("on" if state == DONE else "waived" if state == WAIVED else "off")
        if self._waive is not None:
            self._waive.set_state("on" if state == WAIVED else "off")
        if self._states is not None:
            self._states.set_value(state)
        wanted: set[str] = set()
        if state == WAIVED:
            wanted.add("reason")
        if state == DONE:
            wanted |= {part for need in self._item.needs for part in _NEEDS[need]}
        if self._more_open or draft.value(f"{self._start}.note") is not None:
            wanted.add("note")
        wanted |= {
            part
            for part in ("on", "at", "who", "reason", "value")
            if state and draft.value(f"{self._start}.{part}") is not None
        }
        for part in ("on", "at", "who", "reason", "value", "note"):
            if part in wanted and part not in self._shown:
                question = self._sheet.ask(
                    f"{self._start}.{part}", line_field(self._field, part), style="small"
                )
                self._shown[part] = question
                self._columns.add(question, wide=part in ("note", "reason"))
            if part in self._shown:
                self._shown[part].setVisible(part in wanted)
        self._below.setVisible(bool(wanted))

    def _set(self, state: str) -> None:
        self._sheet.answer({f"{self._start}.state": state or None, **self._stamp(state)})
        self.refresh()
        if state == WAIVED:
            self._shown["reason"].go_to()

    def _stamp(self, state: str) -> dict[str, Value]:
        """Return who ticked it when, where the line asks for that; taken away with the tick."""
        context, values = self._sheet.context, dict[str, Value]()
        if "T" in self._item.needs:
            now = context.now()
            values[f"{self._start}.at"] = f"{now:%H:%M}" if state == DONE else None
        if "A" in self._item.needs and context.me:
            values[f"{self._start}.who"] = context.me if state == DONE else None
        return values

    def _on_more(self) -> None:
        self._more_open = True
        self.refresh()
        self._shown["note"].go_to()
