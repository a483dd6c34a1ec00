"""A contact card was read: whose it says it is, what changed, and what they are to us."""

from __future__ import annotations

from desktop_app.app.contacts import CardShown
from desktop_app.text import message
from desktop_app.ui.roles import ROLES, role_words
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Marked, Text


class NewContact(Dialog):
    """The role is chosen here, never read from the card."""

    def __init__(self, look: Look, shown: CardShown) -> None:
        super().__init__(
            look,
            message("Contacts", "A contact card"),
            verb=message("Contacts", "Take the card in"),
        )
        words = message("Contacts", "%1, %2 · card %3 · the signature is right").fill(
            shown.name, shown.unit, shown.serial
        )
        self.body.addWidget(Marked(look, "card", words, letter="body", flow="wrap"))
        for change in shown.changes:
            self.body.addWidget(
                Marked(look, "alert", change, icon_ink="warn", weight=400, flow="wrap")
            )
        label = message("Contacts", "What are they to you?")
        self._role = Segmented(look, [(role, role_words(role)) for role in ROLES], name=label)
        self._role.set_value(shown.role)
        self._role.chosen.connect(lambda _role: self._check())
        self.body.addWidget(Field(look, label, self._role))
        hint = message("Contacts", "You choose this; the card does not say it.")
        self.body.addWidget(Text(look, hint, letter="help", ink="text2", flow="wrap"))
        self._check()

    @property
    def role(self) -> str:
        """What the contact is."""
        return self._role.value

    def _check(self) -> None:
        if self.verb is not None:
            self.verb.block("" if self.role else message("FirstRun", "choose a role"))


class RoleOf(Dialog):
    """What a contact is to us; it can be said anew at any time."""

    def __init__(self, look: Look, name: str, role: str) -> None:
        label = message("Contacts", "What are they to you?")
        super().__init__(
            look,
            message("Contacts", "The role of %1").fill(name),
            verb=message("Contacts", "Keep the role"),
        )
        self._role = Segmented(look, [(one, role_words(one)) for one in ROLES], name=label)
        self._role.set_value(role)
        self._role.chosen.connect(lambda _role: self._check())
        self.body.addWidget(Field(look, label, self._role))
        hint = message("Contacts", "You choose this; the card does not say it.")
        self.body.addWidget(Text(look, hint, letter="help", ink="text2", flow="wrap"))
        self._check()

    @property
    def role(self) -> str:
        """What the contact is."""
        return self._role.value

    def _check(self) -> None:
        if self.verb is not None:
            self.verb.block("" if self.role else message("FirstRun", "choose a role"))
