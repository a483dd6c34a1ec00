"""Counts for the evaluation in a bundle: one closed quarter, and what small counts lose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.app.evaluation_exchange import Quarter, closed_quarters
from desktop_app.app.exporting import ExportPlan
from desktop_app.app.session import ZONE
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick


class Counts(Card):
    """Shown for headquarters alone; nothing is counted before it is ticked."""

    wanted = Signal(str)  # look what of this quarter would travel
    changed = Signal()  # counts go along, or no longer

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(look, edges=(16, 5, 16, 5), gap=0)
        self._quarter: Quarter | None = None
        self._narrow = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        look.space_out(self._row, gap=12)
        self.body.addLayout(self._row)
        holder = QWidget()
        row = FlowLayout(holder)
        look.space_out(row, gap=12)
        self.tick = Tick(look, message("Export", "Send counts for the evaluation along, of"))
        self.tick.clicked.connect(self._on_tick)
        row.addWidget(self.tick)
        options = [(one, verbatim(one)) for one in closed_quarters(desk.session)]
        self.choice = Choice(look, options, name=message("Export", "Closed quarter"), size="tool")
        self.choice.set_value(options[0][0])
        self.choice.picked.connect(lambda _quarter: self._on_tick())
        row.addWidget(self.choice)
        self._row.addWidget(holder, 1)
        self.words = Text(look, "", letter="help", ink="text2", flow="wrap")
        self._row.addWidget(self.words, 1)
        self._say()

    @property
    def quarter(self) -> str | None:
        """The quarter whose counts go along; None for none."""
        return self._quarter.quarter if self._quarter is not None else None

    def set_breadth(self, breadth: Breadth) -> None:
        """Put the words below where there is no room beside, once they say what is lost."""
        direction = QBoxLayout.Direction
        self._narrow = breadth is Breadth.NARROW
        self._row.setDirection(direction.TopToBottom if self._narrow else direction.LeftToRight)
        self._say()

    def show_plan(self, plan: ExportPlan) -> None:
        """Show or hide the card: counts go to headquarters only."""
        right = plan.contact.contact.role == "headquarters"
        self.setVisible(right)
        if not right:
            self.set_quarter(None)

    def set_quarter(self, quarter: Quarter | None) -> None:
        """Send these counts along, or none."""
        self._quarter = quarter
        self.tick.set_state("on" if quarter is not None else "off")
        self._say()
        self.changed.emit()

    def _on_tick(self) -> None:
        if self.tick.state == "on":
            self.wanted.emit(self.choice.value)
        else:
            self.set_quarter(None)

    def _say(self) -> None:
        one = self._quarter
        self.words.setVisible(one is not None or not self._narrow)
        if one is None:
            self.words.set_words(
                message(
                    "Export",
                    "For an office that sends no cases: histograms and counts, no text, no date, "
                    "no code.",
                )
            )
            return
        words = one.said()
        if one.sent is not None:
            day = Day(one.sent[1].astimezone(ZONE).date(), "short-year")
            again = message("Export", "They were in bundle %1 (%2): the last ones count.")
            words = message("Export", "%1 %2").fill(words, again.fill(one.sent[0], day))
        self.words.set_words(words)
