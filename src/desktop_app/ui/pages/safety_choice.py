"""Which sub-page of Safety is shown: parts beside each other, or a combo where room is scarce."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.text import Message, message
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.segmented import Segmented

SUBS: Final[tuple[tuple[str, Message], ...]] = (
    ("assessment", message("Case", "Assessment")),
    ("plan", message("Case", "Safety plan")),
    ("measures", message("Case", "Measures")),
    ("incidents", message("Case", "Incidents")),
    ("reviews", message("Case", "Reviews")),
)


class SafetyChoice(QWidget):
    """The five sub-pages; the plan is the one that is chosen at first."""

    chosen = Signal(str)  # a person chose this sub-page

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = look.row(self, gap=0)
        name = message("Case", "Safety")
        self.parts = Segmented(look, SUBS, name=name, size="tool")
        self.parts.chosen.connect(self.chosen)
        row.addWidget(self.parts)
        self.combo = Choice(look, SUBS, name=name, size="tool")
        self.combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.combo.picked.connect(self.chosen)
        row.addWidget(self.combo)
        self.set_value("plan")
        self.set_breadth(Breadth.WIDE)

    def set_value(self, name: str) -> None:
        """Show which sub-page is shown."""
        self.parts.set_value(name)
        self.combo.set_value(name)

    def set_breadth(self, breadth: Breadth) -> None:
        """Leave the row to the tabs of the case when it is short."""
        narrow = breadth is Breadth.NARROW
        self.parts.setVisible(not narrow)
        self.combo.setVisible(narrow)
