"""F8: the emergency steps of the plan, large, to be read in a corridor."""

from __future__ import annotations

from desktop_app.app.consulting import viewed
from desktop_app.app.emergency import emergency_plan
from desktop_app.domain.ids import CaseId
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.text import Text


class EmergencyDialog(Dialog):
    """Shows what to do, what to say to 112, and how to approach; Esc closes it."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            look,
            message("Emergency", "Emergency plan"),
            cancel=message("Emergency", "Close"),
            width=520,
        )
        plan = emergency_plan(desk.session, case)
        viewed(desk.session, case)
        if plan.empty:
            self._say(message("Emergency", "No emergency steps are agreed yet. Call 112."))
            return
        if plan.version is None:
            self._quiet(message("Emergency", "Draft: this plan is not in force yet."))
        else:
            self._quiet(
                message("Emergency", "From the plan in force, version %1").fill(plan.version)
            )
        for number, step in enumerate(plan.steps, 1):
            row = look.row(gap=12)
            row.addWidget(Text(look, f"{number}", letter="count", ink="danger"))
            row.addWidget(Text(look, step, letter="section", weight=600, flow="wrap"), 1)
            self.body.addLayout(row)
        if plan.say_to_112:
            self._part(message("Emergency", "Say to 112"), plan.say_to_112)
        if plan.brief:
            self._part(message("Emergency", "How to approach"), plan.brief)

    def _part(self, title: Words, text: str) -> None:
        self._quiet(title)
        self._say(text)

    def _say(self, words: Words) -> None:
        self.body.addWidget(Text(self.look, words, letter="step", flow="wrap"))

    def _quiet(self, words: Words) -> None:
        self.body.addWidget(Text(self.look, words, letter="row", ink="text2", flow="wrap"))
