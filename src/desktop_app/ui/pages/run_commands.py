"""What the menus and the palette offer while a checklist is run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from desktop_app.app.hearings import RunItem
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk


def decides_first(desk: Desk, step: RunItem) -> bool:
    """Lead to the choice where two versions of a step differ; True when that is so.

    Until one is chosen nothing is written over either: whoever ticked it in the other's absence
    may have had a reason.
    """
    if not step.undecided:
        return False
    desk.say(message("Run", "Two versions of this step exist. Choose one first."))
    desk.open_exchange("choices")
    return True


class RunActions(Protocol):
    """What can be done with the current step and the stages."""

    def toggle_current(self) -> None:
        """Tick the current step, or open it again."""

    def waive_current(self) -> None:
        """Say that the current step does not apply."""

    def note_current(self) -> None:
        """Write a note to the current step."""

    def time_current(self) -> None:
        """Correct the time of the current step."""

    def step_stage(self, by: int) -> None:
        """Go to the stage after or before."""


def run_commands(
    page: RunActions, begin_incident: Callable[[], None], show_emergency: Callable[[], None]
) -> tuple[Command, ...]:
    """Return the commands of a checklist that is run."""
    return (
        Command("incident.new", message("Case", "New incident"), begin_incident, "case"),
        Command(
            "run.tick", message("Run", "Tick off"), page.toggle_current, "case", letter="Space"
        ),
        Command(
            "run.waive", message("Run", "Not applicable"), page.waive_current, "case", letter="N"
        ),
        Command(
            "run.note", message("Run", "Note to the step"), page.note_current, "case",
            "Ctrl+Shift+N", "note",
        ),
        Command(
            "run.time", message("Run", "Correct the time"), page.time_current, "case", letter="T"
        ),
        Command(
            "emergency", message("Case", "Emergency plan"), show_emergency, "case", "F8", "bolt"
        ),
        Command(
            "form.next", message("Run", "Next stage"), partial(page.step_stage, 1), "view",
            "Ctrl+Shift+PgDown", group=4,
        ),
        Command(
            "form.previous", message("Run", "Previous stage"), partial(page.step_stage, -1), "view",
            "Ctrl+Shift+PgUp", group=4,
        ),
    )  # fmt: skip
