"""What can be done in every form, for menus, keys and palette."""

from __future__ import annotations

from typing import Protocol

from desktop_app.text import message
from desktop_app.ui.commands import Command


class Filled(Protocol):
    """What the commands need of a form."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do again what was last taken back."""

    def save(self) -> None:
        """Save what was typed."""

    def step(self, by: int) -> None:
        """Go to another section."""


def form_commands(form: Filled) -> tuple[Command, ...]:
    """Return undo and redo (those of the draft), save, and the steps through the sections."""
    next_section = message("FormPage", "Next section")
    previous = message("FormPage", "Previous section")
    return (
        Command("undo", message("Edit", "Undo"), form.undo, "edit", "Ctrl+Z", "undo"),
        Command("redo", message("Edit", "Redo"), form.redo, "edit", "Ctrl+Y", "redo"),
        Command("form.save", message("FormPage", "Save"), form.save, "case", "Ctrl+S"),
        Command(
            "form.next", next_section, lambda: form.step(1), "view", "Ctrl+Shift+PgDown", group=4
        ),
        Command(
            "form.previous", previous, lambda: form.step(-1), "view", "Ctrl+Shift+PgUp", group=4
        ),
    )
