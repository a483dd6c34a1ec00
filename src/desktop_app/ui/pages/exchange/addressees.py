"""To whom a bundle goes: the contacts, and whether their key was compared."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_app.app import contacts
from desktop_app.app.contacts import ContactShown
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.models.rows import Cell, Column, Row
from desktop_app.ui.roles import role_words
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class Addressees(Scroll):
    """Enter takes the contact of the current row."""

    taken = Signal()  # a person took the current contact
    moved = Signal()  # another contact is the current one

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(look)
        self._look = look
        self._desk = desk
        self._people: tuple[ContactShown, ...] = ()
        title = message("Export", "To whom does it go?")
        self.body.addWidget(Text(look, title, letter="section"))
        card = Card(look, edges=1, gap=0)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("Export", "Contact")), stretch=1),
                Column(say(message("Export", "Role")), width=180),
                Column(say(message("Export", "Key")), width=280),
            ),
            name=message("Export", "Contacts"),
            keeps=True,
        )
        self.table.opened.connect(lambda _key: self.taken.emit())
        self.table.current_changed.connect(lambda _key: self.moved.emit())
        card.body.addWidget(self.table)
        self._nobody = Empty(
            look,
            message("Export", "There is no contact yet"),
            icon="people",
            detail=message("Export", "Read the contact card of headquarters first."),
            action=message("Export", "To the contacts"),
            action_icon="people",
            tone="accent",
        )
        self._nobody.acted.connect(lambda: desk.open_exchange("contacts"))
        card.body.addWidget(self._nobody)
        self.body.addWidget(card)
        self.body.addStretch(1)

    @property
    def people(self) -> tuple[ContactShown, ...]:
        """The contacts that are shown."""
        return self._people

    @property
    def current(self) -> ContactShown | None:
        """The contact of the current row."""
        key = self.table.current_key
        return next((one for one in self._people if one.contact.key == key), None)

    def reload(self) -> None:
        """Read the contacts again."""
        self._people = contacts.list_contacts(self._desk.session)
        self.table.set_rows([self._row(one) for one in self._people])
        self.table.setVisible(bool(self._people))
        self._nobody.setVisible(not self._people)

    def _row(self, contact: ContactShown) -> Row:
        say = self._look.words
        shown = contact.contact
        state, icon, ink = {
            "verified": (message("Contacts", "fingerprint compared"), "shield-check", "ok"),
            "unverified": (message("Contacts", "not compared yet"), "clock", "warn"),
            "revoked": (message("Contacts", "revoked, never used"), "error", "danger"),
        }[shown.state]
        return Row(
            shown.key,
            (
                Cell(shown.name, shown.unit, weight=600),
                Cell(say(role_words(shown.role))),
                Cell(say(state), icon=icon, icon_ink=ink),  # type: ignore[arg-type]
            ),
        )
