"""What every editor is: shows one value, tells what a person makes of it, and can be named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.ui.widgets.edits import State


class Editor(QWidget):
    """An editor of one value. The owner shows values in it; ``edited`` is a person's doing only."""

    edited = Signal(object, bool)  # the new value; True: key strokes that belong together
    left = Signal()  # the person went on to something else: time to say what is wrong

    def show_value(self, value: Value) -> None:
        """Show ``value``; None is empty."""
        raise NotImplementedError

    def controls(self) -> Sequence[QWidget]:
        """Return everything that takes the focus, the main one first."""
        raise NotImplementedError

    def name_parts(self, name: str, description: str) -> None:
        """Give every control its name and description for the screen reader."""
        for at, control in enumerate(self.controls()):
            own = control.property("part")
            control.setAccessibleName(name if at == 0 or not own else f"{name}, {own}")
            control.setAccessibleDescription(description)

    def set_state(self, state: State) -> None:
        """Draw the border of an error or a warning."""
        for control in self.controls():
            if isinstance(control, QLineEdit | QPlainTextEdit | QComboBox):
                mark(control, state)

    def settle(self) -> None:
        """Bring what was typed into its usual form, when the focus leaves."""

    def cursor_at(self) -> int:
        """Return where the cursor stands in the text, 0 where there is none."""
        return 0

    def go_to(self, cursor: int) -> None:
        """Take the focus, with the cursor at ``cursor``."""
        self.controls()[0].setFocus()


def mark(widget: QWidget, state: State) -> None:
    """Give a widget the look of an error or a warning."""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def as_part(widget: QWidget, words: str) -> QWidget:
    """Say what a control is among the several of its editor."""
    widget.setProperty("part", words)
    return widget
