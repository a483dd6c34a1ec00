"""Confirming as the second person, and declaring who the second person is."""

from __future__ import annotations

from desktop_app.app.activating import Compared
from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text


class SecondPerson(Dialog):
    """Says who confirms what, and what changed since somebody confirmed an earlier version."""

    def __init__(self, look: Look, title: Words, by: str, since: Compared | None) -> None:
        super().__init__(
            look,
            message("FourEyes", "Confirm as the second person"),
            verb=message("FourEyes", "Confirm"),
            width=560,
        )
        said = message(
            "FourEyes",
            "You opened this vault as %1 and wrote no part of this. Confirm only what you have "
            "read: “%2” as it is saved now. Your key, the day and the time are kept with it.",
        ).fill(by, title)
        self.body.addWidget(Text(look, said, letter="row", flow="wrap"))
        if since is None:
            return
        head = message("FourEyes", "Changed since an earlier version was confirmed")
        self.body.addWidget(Text(look, head, letter="strong", flow="wrap"))
        nothing = message("Compare", "nothing")
        for one in since.changes:
            self.body.addWidget(Hairline(look))
            line = message("FourEyes", "%1: %2 → %3").fill(
                one.label, one.before or nothing, one.after or nothing
            )
            self.body.addWidget(Text(look, line, letter="row", flow="wrap"))


class DeclareSecond(Dialog):
    """Asks who read a plan at High or Acute before it comes into force, or that nobody did yet."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            message("FourEyes", "Who read it with you?"),
            verb=message("FourEyes", "Activate plan"),
        )
        self.emergency = False
        self._line = Line(look)
        self._line.setMaxLength(80)
        self.field = Field(
            look,
            message("FourEyes", "Second person"),
            self._line,
            help=message(
                "FourEyes", "A name or a role. It is good for 24 hours; then another key confirms."
            ),
        )
        self.body.addWidget(self.field)
        words = message(
            "FourEyes",
            "At High and Acute a second person reads the plan. If it cannot wait, it is in force "
            "now and somebody confirms within 24 hours.",
        )
        self.body.addWidget(Text(look, words, letter="help", ink="text2", flow="wrap"))
        self.later = Button(look, message("FourEyes", "In force now, confirm later"))
        self.later.act.connect(self._on_later)
        self.foot.insertWidget(1, self.later)
        self._line.setFocus()

    @property
    def second(self) -> str:
        """The name or role that was typed."""
        return self._line.text().strip()

    def accept(self) -> None:
        """Accept a second person, or that it is an emergency."""
        if not self.second and not self.emergency:
            self.field.set_error(message("FourEyes", "Say who, or choose the other button."))
            self._line.setFocus()
            return
        super().accept()

    def _on_later(self) -> None:
        self.emergency = True
        self.accept()
