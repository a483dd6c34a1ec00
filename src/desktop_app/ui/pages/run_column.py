"""The column of big rows in the middle of a checklist that is run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.hearings import RunGroup
from desktop_app.text import message
from desktop_app.ui.models.run_rows import run_columns, run_rows, stage_words
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class _Rows(Table):
    """Rows that take the room there is and scroll in it, so that the stages stay in sight."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class StepsColumn(Card):
    """One stage with the next one below it. Space and Enter tick, N and T are typed."""

    ticked = Signal(str)  # the step with this id is toggled
    waive_wanted = Signal(str)  # it does not apply
    note_wanted = Signal(str)  # a note to it
    time_wanted = Signal(str)  # its time is corrected
    digit_typed = Signal(str)  # a digit: the person types a time
    current_changed = Signal(str)  # another step is the current one
    stage_chosen = Signal(str)  # a person chose another stage where the list has no room

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=1, gap=0)
        head = QWidget()
        row = look.row(head, gap=10, edges=(18, 9, 16, 9))
        self._title = Text(look, "", letter="section")
        self._count = Text(look, "", letter="row", ink="text2")
        self._choice = Choice(look, name=message("Run", "Stage"), size="tool")
        self._choice.picked.connect(self.stage_chosen)
        self._choice.hide()
        row.addWidget(self._title)
        row.addWidget(self._choice, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        keys = message("Run", "Space ticks · N = n/a · Ctrl+Z back")
        self._keys = Text(look, keys, letter="help", ink="text2", flow="fold")
        row.addWidget(self._keys)
        self.body.addWidget(head)
        self.body.addWidget(Hairline(look))
        self.table = _Rows(
            look,
            run_columns(look),
            name=message("Run", "Steps"),
            fit="place",
            height=57,
            heads=False,
        )
        self.table.pressed_cell.connect(self._press)
        self.table.opened.connect(self.ticked)
        self.table.typed.connect(self._type)
        self.table.current_changed.connect(self.current_changed)
        look.least(self.table, height=300)
        self.body.addWidget(self.table, 1)

    @property
    def current(self) -> str:
        """The id of the step that is the current one."""
        return self.table.current_key

    def set_breadth(self, breadth: Breadth) -> None:
        """Choose the stage here when its list has no room."""
        narrow = breadth is Breadth.NARROW
        self._choice.setVisible(narrow)
        self._title.setVisible(not narrow)
        self._keys.setVisible(breadth is Breadth.WIDE)
        self.table.set_breadth(breadth)

    def show_stage(
        self, groups: Sequence[RunGroup], stage: str, *, as_printed: bool = False
    ) -> None:
        """Show a stage of all ``groups``, and below it the next one.

        ``as_printed``: all that follow, with the numbers and words of the sheet.
        """
        look = self._look
        names = [(one.group.value, stage_words(one)) for one in groups]
        self._choice.set_options(names)
        self._choice.set_value(stage)
        at = next((at for at, one in enumerate(groups) if one.group.value == stage), -1)
        if at < 0:
            return
        first = groups[at]
        self._title.set_words(stage_words(first))
        count = message("Run", "%1 of %2").fill(first.done, len(first.items))
        self._count.set_words(count)
        shown = groups[at:] if as_printed else groups[at : at + 2]
        self.table.set_rows(run_rows(look, shown, as_printed=as_printed))

    def focus(self, key: str) -> None:
        """Make a step the current one and take the focus."""
        self.table.set_current(key)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, key: str, name: str) -> None:
        signals = {
            "tick": self.ticked,
            "waive": self.waive_wanted,
            "note": self.note_wanted,
            "time": self.time_wanted,
        }
        if name in signals:
            signals[name].emit(key)

    def _type(self, key: str, letter: str) -> None:
        if letter == "n":
            self.waive_wanted.emit(key)
        elif letter == "t":
            self.time_wanted.emit(key)
        elif letter.isdigit():
            self.digit_typed.emit(letter)


def with_stages(look: Look, stages: QWidget, steps: QWidget) -> QWidget:
    """Return the steps with the list of stages beside them."""
    middle = QWidget()
    row = look.row(middle, gap=12)
    look.least(stages, width=228)
    look.at_most(stages, 228)
    row.addWidget(stages)
    row.addWidget(steps, 1)
    return middle
