"""The busy dialog: what is being done, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.text import Text


class Busy(Dialog):
    """Stays until the work has ended; Cancel and Escape ask it to stop."""

    cancelled = Signal()  # the person asked the work to stop

    def __init__(self, look: Look, title: Message, parent: QWidget) -> None:
        super().__init__(look, title, parent=parent, width=400)
        self._line = ProgressLine(look, name=title)
        self.body.addWidget(self._line)
        self._words = Text(
            look, message("Busy", "Just a moment."), letter="row", ink="text2", flow="wrap"
        )
        self.body.addWidget(self._words)

    def set_progress(self, done: int, total: int, words: Message | None = None) -> None:
        """Show how far the work is; a total of 0 is "not known yet"."""
        self._line.set_done(done, total)
        if words is not None:
            self._words.set_words(words)

    def finish(self) -> None:
        """Close: the work has ended."""
        super().done(0)
        self.deleteLater()

    def reject(self) -> None:
        """Ask the work to stop; the dialog closes when it has."""
        self._words.set_words(message("Busy", "Stopping. Nothing is changed."))
        self.cancel_button.block(message("Busy", "Stopping"))
        self.cancelled.emit()
