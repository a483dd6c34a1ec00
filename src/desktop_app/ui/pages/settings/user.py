"""Whose vault it is: name, unit and role, as contacts see them; the keys stay the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.app.own_details import LONGEST, change_owner
from desktop_app.app.owner import ROLES
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.roles import role_words
from desktop_app.ui.style.look import Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Text


class UserPart(QWidget):
    """Nothing changes before *Save* is pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.look
        column = look.column(self, gap=0)
        page = Scroll(look)
        column.addWidget(page)
        card = Card(look, edges=20, gap=16)
        look.at_most(card, 640)
        row = look.row(gap=0)  # a column alone would ask how high the card is at its own width
        row.addWidget(card, 100)
        row.addStretch(1)
        page.body.addLayout(row)
        page.body.addStretch(1)
        self.name = self._line(
            card,
            message("User", "Name"),
            message("User", "Stands on your contact card and in the bar below"),
        )
        self.unit = self._line(card, message("User", "Unit"), message("User", "Stands on the card"))
        label = message("User", "Role")
        self.role = Segmented(look, [(one, role_words(one)) for one in ROLES], name=label)
        card.body.addWidget(Field(look, label, self.role))
        words = message(
            "User",
            "Your keys and your fingerprint stay the same, so nobody has to compare them again. "
            "Contacts see the change once you give them a new contact card. It is noted in the "
            "audit trail. The name that stands with what you record belongs to your passphrase: "
            "for another one add a passphrase under Keys and recovery.",
        )
        card.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.save_button = Button(look, message("User", "Save"), kind="primary")
        self.save_button.act.connect(self._save)
        card.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._known = ("", "", "")

    def reload(self) -> None:
        """Show what is kept now, unless somebody is typing here."""
        owner = self._desk.session.owner
        shown = (self.name.text(), self.unit.text(), self.role.value)
        if shown == self._known:
            self._known = (owner.name, owner.unit, owner.role)
            self.name.setText(owner.name)
            self.unit.setText(owner.unit)
            self.role.set_value(owner.role)

    def _save(self) -> None:
        role = next((one for one in ROLES if one == self.role.value), None)
        written = self._desk.write(
            lambda: change_owner(
                self._desk.session, name=self.name.text(), unit=self.unit.text(), role=role
            ),
            message("User", "Saved on this laptop. Give your contacts a new card."),
        )
        if written:
            self._known = (self.name.text(), self.unit.text(), self.role.value)
            self.reload()

    def _line(self, card: Card, label: Words, help_words: Words) -> Line:
        line = Line(self._desk.look)
        line.setMaxLength(LONGEST)
        card.body.addWidget(Field(self._desk.look, label, line, help=help_words))
        return line
