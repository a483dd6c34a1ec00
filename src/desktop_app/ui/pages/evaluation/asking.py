"""What is asked: a period, one breakdown, one office or all, and for whom it is."""

from __future__ import annotations

from datetime import date
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app import evaluation
from desktop_app.app.evaluated import Breakdown, Query
from desktop_app.domain.small_cells import Audience
from desktop_app.text import message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.evaluation.periods import Period, periods
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.flow_layout import FlowLayout

_ALL: Final = "*"


class Asking(QWidget):
    """One row of choices; a coordinator's own figures have a period only."""

    changed = Signal()  # something else is asked

    def __init__(self, desk: Desk, *, own: bool) -> None:
        super().__init__()
        self._desk = desk
        self._own = own
        self._periods: tuple[Period, ...] = ()
        look = desk.look
        row = FlowLayout(self)
        look.space_out(row, gap=8)
        self.period = Choice(look, caption=message("Evaluation", "Period"))
        self.breakdown = Choice(look, caption=message("Evaluation", "Breakdown"))
        self.unit = Choice(look, caption=message("Evaluation", "Offices"))
        self.audience = Choice(
            look,
            (
                ("internal", message("Evaluation", "inside the police")),
                ("public", message("Evaluation", "outside")),
            ),
            caption=message("Evaluation", "For"),
        )
        self.audience.set_value("internal")
        for choice in (self.period, self.breakdown, self.unit, self.audience):
            choice.picked.connect(lambda _value: self.changed.emit())
            row.addWidget(choice)
            choice.setVisible(choice is self.period or not own)

    def reload(self) -> None:
        """Offer what can be asked now; what was chosen stays where it can."""
        found = evaluation.choices(self._desk.session)
        kept = self.period.value
        self._periods = periods(found.first_day, self._desk.session.today())
        self.period.set_options([(str(n), one.words) for n, one in enumerate(self._periods)])
        self.period.set_value(kept or "0")
        kept = self.breakdown.value
        self.breakdown.set_options(list(found.breakdowns))
        self.breakdown.set_value(kept or "none")
        kept = self.unit.value
        everything = message("Evaluation", "all")
        self.unit.set_options([(_ALL, everything), *((one, verbatim(one)) for one in found.units)])
        self.unit.set_value(kept or _ALL)

    def query(self) -> Query:
        """Return what is asked."""
        at = int(self.period.value or "0")
        today = self._desk.session.today()
        whole = self._periods[at] if self._periods else None
        start = whole.first if whole is not None else date(today.year, 1, 1)
        unit = self.unit.value
        return Query(
            start,
            whole.last if whole is not None else today,
            cast(Breakdown, self.breakdown.value or "none"),
            None if unit in ("", _ALL) else unit,
            cast(Audience, self.audience.value or "internal"),
        )
