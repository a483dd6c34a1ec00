"""What every page is: a widget that knows its panes, its commands and how much room it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.changes import Changes
from desktop_app.ui.commands import Command
from desktop_app.ui.style.look import Breadth, Look


class Page(QWidget):
    """A page in the window's stack. Override what the page needs; the window calls it.

    ``help_topic`` names the bundled help page that F1 opens here.
    """

    commands_changed = Signal()  # the page offers other commands than before

    help_topic = "start"

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def commands(self) -> Sequence[Command]:
        """Return what can be done on this page, for menus and palette."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through: list, content, rail."""
        return (self,)

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room; called before the page is first shown and at every change."""

    def entered(self) -> None:
        """Read again and put the focus where work begins; called each time the page is shown."""

    def left(self) -> None:
        """Save what is being typed; called when another page is shown."""

    def here(self) -> Mapping[str, str]:
        """Return what leads back to this screen after the lock; it is kept inside the vault."""
        return {}

    def back_to(self, here: Mapping[str, str]) -> None:
        """Show what ``here`` told before the lock, as far as it is still there."""

    def on_changes(self, changes: Changes) -> None:
        """Read again if ``changes`` concern what is shown; the window passes the hub's on."""
