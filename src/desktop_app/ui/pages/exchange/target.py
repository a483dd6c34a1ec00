"""Where a bundle is written to: the stick that is there, one of several, or another folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app import exporting
from desktop_app.app.room import size_words
from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.sticks import Stick, sticks
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.text import Marked

_LEAST: Final = 256 * 1024
"""Bytes that the smallest bundle and its folder entry need."""
_LOOK_AGAIN: Final = 2_000
"""Milliseconds: a stick that is put in or pulled out is noticed while the page is shown."""


class Target(QWidget):
    """A stick that cannot be written is named, and never taken by itself.

    ``find``: lists the sticks that are there.
    """

    moved = Signal()  # another stick is there, or another place was chosen

    def __init__(self, look: Look, find: Callable[[], tuple[Stick, ...]] = sticks) -> None:
        super().__init__()
        self._find = find
        self._gone = ""
        self._look = look
        self._chosen: Path | None = None
        self._found: tuple[Stick, ...] = ()
        row = look.row(self, gap=8)
        self.state = Marked(look, "stick", "", letter="row", weight=400, ink="text2")
        row.addWidget(self.state)
        self._which = Choice(look, name=message("Export", "Which stick"), size="tool")
        self._which.picked.connect(self._on_picked)
        row.addWidget(self._which)
        self._other = Button(look, message("Export", "Another folder…"), kind="quiet", size="tool")
        self._other.act.connect(self.ask)
        row.addWidget(self._other)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self.look_again)
        self.look_again()

    @property
    def folder(self) -> Path | None:
        """Where it is written to; None while nothing was chosen and no one stick is there."""
        if self._chosen is not None:
            return self._chosen
        usable = self._usable
        return usable[0].path if len(usable) == 1 else None

    @property
    def _usable(self) -> list[Stick]:
        return [one for one in self._found if not one.read_only and one.free >= _LEAST]

    def set_folder(self, folder: Path) -> None:
        """Write into this folder."""
        self._chosen = folder
        self._show()
        self.moved.emit()

    def ask(self) -> None:
        """Let the person choose a folder."""
        title = self._look.words(message("Export", "Choose the stick or a folder"))
        start = str(self._chosen or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        if chosen:
            self.set_folder(Path(chosen))

    def look_again(self) -> None:
        """Look which sticks are there now; one that was chosen and is gone is chosen no more."""
        found = self._find()
        here = {one.path for one in found}
        gone = [one for one in self._found if one.path not in here]
        if self._chosen in {one.path for one in gone}:
            self._chosen = None
        self._gone = gone[0].name if gone else "" if found else self._gone
        if found != self._found or not self.state.text.text():
            self._found = found
            self._show()
            self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        self.look_again()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_picked(self, path: str) -> None:
        if path:
            self.set_folder(Path(path))

    def _show(self) -> None:
        usable = self._usable
        before = self.state.text.text()
        self.state.text.set_words(self._words(usable))
        if before and self.isVisible() and self.state.text.text() != before:
            announce(self, self.state.text.text())
        several = len(usable) > 1
        self._which.setVisible(several)
        if several:
            size = message("Export", "%1: %2 free")
            self._which.set_options(
                [(str(one.path), size.fill(one.name, size_words(one.free))) for one in usable]
            )
            self._which.set_value(str(self._chosen or ""))
        self._other.set_words(
            message("Export", "Another folder…")
            if self.folder is not None or several
            else message("Export", "Choose a folder…")
        )

    def _words(self, usable: list[Stick]) -> Words:
        if self._chosen is not None:
            free = size_words(exporting.room(self._chosen) or 0)
            name = self._chosen.name or str(self._chosen)
            return message("Export", "To %1: %2 free").fill(name, free)
        if len(usable) == 1:
            return message("Export", "Stick found: %1 free").fill(size_words(usable[0].free))
        if usable:
            number = len(usable)
            return message("Export", "%n sticks are there: choose one", "", number)
        if self._found:
            name = self._found[0].name
            if self._found[0].read_only:
                return message("Export", "The stick %1 is read-only: nothing can be written").fill(
                    name
                )
            return message(
                "Export", "The stick %1 is full: make room on it, or use another one"
            ).fill(name)
        if self._gone:
            return message("Export", "The stick %1 was pulled out: put it in again").fill(
                self._gone
            )
        return message("Export", "No stick found")
