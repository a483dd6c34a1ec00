"""Contacts: whose cards are known, whose fingerprint was compared, and the own card."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app import contacts
from desktop_app.app.contacts import ContactShown
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.compare import Compare
from desktop_app.ui.dialogs.new_contact import NewContact
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.sheet_out import write
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.roles import role_words
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.wording import day_of

_MOST: Final = 64 * 1024


class ContactsPart(Part):
    """Enter on a contact compares its fingerprint."""

    help_topic = "contacts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        column = look.column(self, gap=0)
        page = Scroll(look, gap=12)
        column.addWidget(page)
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        head = look.row(gap=8, edges=(15, 0, 15, 0))
        head.addWidget(Text(look, message("Contacts", "Contacts"), letter="card"))
        head.addStretch(1)
        self._add = Button(look, message("Contacts", "Read a card…"), icon="plus", size="tool")
        self._add.act.connect(self._on_add)
        head.addWidget(self._add)
        card.body.addLayout(head)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("Contacts", "Contact")), stretch=2),
                Column(say(message("Contacts", "Role")), width=170),
                Column(say(message("Contacts", "Fingerprint")), stretch=3),
                Column(say(message("Contacts", "Card")), width=150),
            ),
            name=message("Contacts", "Contacts"),
        )
        self.table.current_changed.connect(lambda _key: self._show_actions())
        self.table.opened.connect(lambda _key: self._on_compare())
        card.body.addWidget(self.table)
        self._empty = Empty(
            look,
            message("Contacts", "There is no contact yet"),
            icon="people",
            detail=message(
                "Contacts", "A contact card is a small file, .wmcard, that you get on a stick."
            ),
            action=message("Contacts", "Read a card…"),
            tone="accent",
        )
        self._empty.acted.connect(self._on_add)
        card.body.addWidget(self._empty)
        self._actions = QWidget()
        actions = look.row(self._actions, gap=8, edges=(15, 0, 15, 12))
        self._compare = Button(
            look, message("Contacts", "Compare the fingerprint"), icon="phone", size="tool"
        )
        self._compare.act.connect(self._on_compare)
        actions.addWidget(self._compare)
        self._pin = Button(
            look, message("Contacts", "This is our headquarters"), icon="home", size="tool"
        )
        self._pin.act.connect(self._on_pin)
        actions.addWidget(self._pin)
        self._why = Text(look, "", letter="row", ink="text2", flow="cut")
        actions.addWidget(self._why)
        actions.addStretch(1)
        card.body.addWidget(self._actions)
        page.body.addWidget(card)
        page.body.addWidget(self._own_card())
        page.body.addStretch(1)

    # What the page calls

    def reload(self) -> None:
        people = contacts.list_contacts(self.desk.session)
        self.table.set_rows([self._row(one) for one in people])
        self.table.setVisible(bool(people))
        self._empty.setVisible(not people)
        self._show_actions()

    def entered(self) -> None:
        if self.table.isVisible():
            self.table.setFocus()
        else:
            self._add.setFocus()

    # Own card

    def _own_card(self) -> QWidget:
        look, session = self.look, self.desk.session
        card = Card(look, edges=16, gap=10)
        heading = Heading(look, message("Contacts", "Your own card"), icon="card")
        save = Button(look, message("Contacts", "Save the card…"), icon="stick", size="tool")
        save.act.connect(self._on_save)
        heading.add(save)
        card.body.addWidget(heading)
        words = message(
            "Contacts",
            "Give this file to whom you exchange with, and read these six groups out by telephone.",
        )
        card.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        grid = look.grid(gap=12, between=8)
        for at, group in enumerate(contacts.own_fingerprint(session)):
            tile = look.column(gap=0)
            tile.addWidget(Text(look, group.digits, letter="section"))
            tile.addWidget(Text(look, group.word, letter="row", ink="text2"))
            grid.addLayout(tile, 0, at)
        card.body.addLayout(grid)
        return card

    def _on_save(self) -> None:
        title = self.look.words(message("Contacts", "Save your card"))
        chosen, _ = QFileDialog.getSaveFileName(self, title, "waymark.wmcard", "Waymark (*.wmcard)")
        if chosen:
            self.save_card(Path(chosen))

    def save_card(self, path: Path) -> None:
        """Write the own card where the person said."""
        try:
            write(path, contacts.own_card(self.desk.session))
        except UserError as error:
            self.desk.failed.emit(error)
            return
        self.desk.say(message("Contacts", "Your card is saved. It holds no case."))

    # Acting

    @property
    def current(self) -> ContactShown | None:
        """The contact of the current row."""
        key = self.table.current_key
        people = contacts.list_contacts(self.desk.session)
        return next((one for one in people if one.contact.key == key), None)

    def _on_add(self) -> None:
        title = self.look.words(message("Contacts", "Choose the contact card"))
        wanted = self.look.words(message("Contacts", "Contact cards"))
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"{wanted} (*.wmcard);;* (*)")
        if chosen:
            self.add(Path(chosen))

    def add(self, path: Path) -> None:
        """Read a card, ask who it is of, and compare its key."""
        try:
            with path.open("rb") as file:
                data = file.read(_MOST)
        except OSError:
            self.desk.failed.emit(
                UserError(
                    message(
                        "Contacts",
                        "The file could not be read. Nothing was changed. Put the stick in again "
                        "and retry.",
                    )
                )
            )
            return
        self.desk.run(self._add_flow(data))

    def _add_flow(self, data: bytes) -> Flow:
        session = self.desk.session
        shown = contacts.look_at_card(session, data)
        dialog = NewContact(self.look, shown)
        if not (yield dialog):
            return
        added = contacts.add_card(session, data, role=dialog.role)
        self.desk.hub.tell(added.changes)
        self.table.set_current(added.contact.key)
        if added.contact.state == "unverified":
            yield from self._compare_flow(added.contact.key)

    def _on_compare(self) -> None:
        current = self.current
        if current is not None and current.contact.state == "unverified":
            self.desk.run(self._compare_flow(current.contact.key))

    def _compare_flow(self, key: KeyId) -> Flow:
        session = self.desk.session
        shown = contacts.find_contact(session, key)
        dialog = Compare(self.look, shown.contact.name, list(shown.fingerprint))
        if not (yield dialog):
            if dialog.differs:
                yield from self._refuse_flow(key)
            return
        digits = "".join(group.digits for group in shown.fingerprint)
        changes = contacts.verify(session, key, digits)
        if shown.contact.role == "headquarters" and not any(
            one.contact.pinned for one in contacts.list_contacts(session)
        ):
            changes |= contacts.pin(session, key)
        self.desk.hub.tell(changes)
        self.desk.say(message("Contacts", "The key of %1 is confirmed.").fill(shown.contact.name))

    def _refuse_flow(self, key: KeyId) -> Flow:
        sure = Confirm(
            self.look,
            message("Fingerprint", "The fingerprint is not the same"),
            message(
                "Contacts",
                "Then this card is not theirs. It is never used again. Report it, and ask for a "
                "new card.",
            ),
            verb=message("Fingerprint", "Do not use this card"),
        )
        if (yield sure):
            self.desk.hub.tell(contacts.refuse(self.desk.session, key))

    def _on_pin(self) -> None:
        current = self.current
        if current is not None:
            self.desk.write(
                lambda: contacts.pin(self.desk.session, current.contact.key),
                message("Contacts", "%1 is headquarters now.").fill(current.contact.name),
            )

    # Showing

    def _show_actions(self) -> None:
        current = self.current
        state = current.contact.state if current is not None else ""
        self._compare.setVisible(state == "unverified")
        pinnable = (
            current is not None
            and state == "verified"
            and current.contact.role == "headquarters"
            and not current.contact.pinned
        )
        self._pin.setVisible(pinnable)
        words = {
            "unverified": message("Contacts", "Nothing can be exchanged before that."),
            "revoked": message("Contacts", "This card is never used."),
        }.get(state)
        self._why.set_words(words or "")
        self._actions.setVisible(pinnable or words is not None)

    def _row(self, one: ContactShown) -> Row:
        say = self.look.words
        shown = one.contact
        state, icon, ink = {
            "verified": (message("Contacts", "compared"), "shield-check", "ok"),
            "unverified": (message("Contacts", "not compared yet"), "clock", "warn"),
            "revoked": (message("Contacts", "revoked"), "error", "danger"),
        }[shown.state]
        role = say(role_words(shown.role))
        if shown.pinned:
            role = say(message("Contacts", "%1, ours").fill(role))
        serial = say(message("Contacts", "card %1").fill(shown.serial))
        return Row(
            shown.key,
            (
                Cell(shown.name, shown.unit, weight=600),
                Cell(role),
                Cell(
                    say(state),
                    "  ".join(_digits(one)),
                    icon=icon,
                    icon_ink=ink,  # type: ignore[arg-type]
                    tabular=True,
                ),
                Cell(serial, say(verbatim("%1").fill(Day(day_of(shown.changed_at))))),
            ),
            ", ".join((shown.name, role, say(state))),
        )


def _digits(one: ContactShown) -> Iterable[str]:
    return (group.digits for group in one.fingerprint)
