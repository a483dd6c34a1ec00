"""What was done on a page and can be taken back, one step at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.style.look import Words

LIMIT = 50
"""Steps that can be taken back."""


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done: ``back`` undoes it, ``again`` does it anew; both tell if it went."""

    words: Words
    back: Callable[[], bool]
    again: Callable[[], bool]


class Undoing(QObject):
    """The steps of a page that can be taken back and done again."""

    changed = Signal()  # another step would be taken back now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[Done] = []
        self._undone: list[Done] = []

    @property
    def last(self) -> Done | None:
        """What ``undo`` would take back."""
        return self._done[-1] if self._done else None

    def add(self, done: Done) -> None:
        """Remember a step; what was taken back before cannot be done again after it."""
        self._done = [*self._done[-(LIMIT - 1) :], done]
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            if step.back():
                self._undone.append(step)
            self.changed.emit()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._undone:
            step = self._undone.pop()
            if step.again():
                self._done.append(step)
            self.changed.emit()

    def commands(self) -> tuple[Command, ...]:
        """Return undo and redo for the menus; inside a text they concern that text."""
        return (
            Command(
                "undo",
                message("Edit", "Undo"),
                lambda: self._or_text("undo", self.undo),
                "edit",
                "Ctrl+Z",
                "undo",
            ),
            Command(
                "redo",
                message("Edit", "Redo"),
                lambda: self._or_text("redo", self.redo),
                "edit",
                "Ctrl+Y",
                "redo",
            ),
        )

    def _or_text(self, name: str, run: Callable[[], None]) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
            getattr(focus, name)()
        else:
            run()
