"""Contacts: whose cards are known, whose fingerprint was compared, and the own card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app import contacts
from desktop_app.app.contacts import ContactShown
from desktop_app.app.revoking import revoke
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.compare import Compare
from desktop_app.ui.dialogs.new_contact import NewContact, RoleOf
from desktop_app.ui.dialogs.reason import AskReason
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.sheet_out import write
from desktop_app.ui.pages.exchange.own_key import KeyCard, print_card
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.pages.exchange.policy_card import PolicyCard
from desktop_app.ui.roles import role_words
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.failed import Confirm, Failed
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
                Column(say(message("Contacts", "Contact")), stretch=1),
                Column(say(message("Contacts", "Role")), width=165),
                Column(say(message("Contacts", "Fingerprint")), stretch=2),
                Column(say(message("Contacts", "Card")), width=150, room=Breadth.MEDIUM),
            ),
            name=message("Contacts", "Contacts"),
            keeps=True,
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
        self._role = Button(look, message("Contacts", "Change the role…"), size="tool")
        self._role.act.connect(self._on_role)
        actions.addWidget(self._role)
        self._revoke = Button(
            look, message("Contacts", "Revoke the card…"), kind="danger", size="tool"
        )
        self._revoke.act.connect(self._on_revoke)
        actions.addWidget(self._revoke)
        self._why = Text(look, "", letter="row", ink="text2", flow="fold")
        actions.addWidget(self._why)
        actions.addStretch(1)
        card.body.addWidget(self._actions)
        page.body.addWidget(card)
        page.body.addWidget(self._own_card())
        self.key = KeyCard(desk)
        page.body.addWidget(self.key)
        self.policy = PolicyCard(desk)
        page.body.addWidget(self.policy)
        page.body.addStretch(1)

    # What the page calls

    def reload(self) -> None:
        people = contacts.list_contacts(self.desk.session)
        self.table.set_rows([self._row(one) for one in people])
        self.table.setVisible(bool(people))
        self._empty.setVisible(not people)
        self.key.reload()
        self.policy.reload()
        self._show_actions()

    def entered(self) -> None:
        if self.table.isVisible():
            self.table.setFocus()
        else:
            self._add.setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)

    # Own card

    def _own_card(self) -> QWidget:
        look, session = self.look, self.desk.session
        card = Card(look, edges=16, gap=10)
        heading = Heading(look, message("Contacts", "Your own card"), icon="card")
        save = Button(look, message("Contacts", "Save the card…"), icon="stick", size="tool")
        save.act.connect(self._on_save)
        heading.add(save)
        paper = Button(look, message("Contacts", "Print the card…"), icon="printer", size="tool")
        paper.act.connect(lambda: self.desk.run(print_card(self.desk)))
        heading.add(paper)
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
        title = self.look.words(message("Contacts", "Choose contact cards"))
        wanted = self.look.words(message("Contacts", "Contact cards"))
        chosen, _ = QFileDialog.getOpenFileNames(self, title, "", f"{wanted} (*.wmcard);;* (*)")
        self.add([Path(one) for one in chosen])

    def add(self, paths: Sequence[Path]) -> None:
        """Read cards one after the other: ask who each is of, and compare its key."""
        if paths:
            self.desk.run(self.adding(paths))

    def adding(self, paths: Sequence[Path]) -> Flow:
        """Ask about each card; one that is none, or is not wanted, keeps no other from its turn."""
        for path in paths:
            try:
                yield from self._add_flow(_read(path))
            except UserError as error:
                yield Failed(self.look, error.message)

    def _add_flow(self, data: bytes) -> Flow:
        session = self.desk.session
        shown = contacts.look_at_card(session, data)
        dialog = NewContact(self.look, shown)
        if not (yield dialog):
            return
        added = contacts.add_card(session, data, role=dialog.role)
        self.desk.hub.tell(added.changes)
        self.table.set_current(added.contact.key)
        self.desk.say(message("Contacts", "The card of %1 is added.").fill(added.contact.name))
        if added.contact.state == "unverified":
            yield from self._compare_flow(added.contact.key)

    def _on_compare(self) -> None:
        current = self.current
        if current is not None and current.contact.state == "unverified":
            self.desk.run(self._compare_flow(current.contact.key))

    def _compare_flow(self, key: KeyId) -> Flow:
        session = self.desk.session
        shown = contacts.find_contact(session, key)
        if not shown.contact.role:  # it came along in an update: its role is chosen here first
            dialog = RoleOf(self.look, shown.contact.name, "")
            if not (yield dialog):
                return
            self.desk.hub.tell(contacts.set_role(session, key, dialog.role))
            shown = contacts.find_contact(session, key)
        yield from self._compare_groups(shown)

    def _compare_groups(self, shown: ContactShown) -> Flow:
        session, key = self.desk.session, shown.contact.key
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
            self.desk.say(message("Contacts", "The card is not used."))

    def _on_role(self) -> None:
        current = self.current
        if current is not None:
            self.desk.run(self._role_flow(current))

    def _role_flow(self, shown: ContactShown) -> Flow:
        dialog = RoleOf(self.look, shown.contact.name, shown.contact.role)
        if not (yield dialog):
            return
        key = shown.contact.key
        self.desk.hub.tell(contacts.set_role(self.desk.session, key, dialog.role))
        words = message("Contacts", "%1 is %2 to you now.")
        self.desk.say(words.fill(shown.contact.name, role_words(dialog.role)))

    def _on_revoke(self) -> None:
        current = self.current
        if current is not None:
            self.desk.run(self._revoke_flow(current))

    def _revoke_flow(self, shown: ContactShown) -> Flow:
        about = message(
            "Contacts",
            "Nothing is encrypted for %1 any more. What came in until now stays; what its key "
            "signed beyond that waits for your choice. This cannot be undone.",
        ).fill(shown.contact.name)
        dialog = AskReason(
            self.look,
            message("Contacts", "Revoke the card of %1?").fill(shown.contact.name),
            self.look.words(about),
            verb=message("Contacts", "Revoke the card"),
        )
        if not (yield dialog):
            return
        key = shown.contact.key
        self.desk.hub.tell(revoke(self.desk.session, key, reason=dialog.reason))
        self.desk.say(message("Contacts", "The card of %1 is revoked.").fill(shown.contact.name))

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
        known = state in ("unverified", "verified")
        self._role.setVisible(known)
        self._revoke.setVisible(known)
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
        self._actions.setVisible(current is not None)

    def _row(self, one: ContactShown) -> Row:
        say = self.look.words
        shown = one.contact
        state, icon, ink = {
            "verified": (message("Contacts", "compared"), "shield-check", "ok"),
            "unverified": (message("Contacts", "not compared yet"), "clock", "warn"),
            "revoked": (message("Contacts", "revoked"), "error", "danger"),
        }[shown.state]
        role = say(role_words(shown.role) if shown.role else message("Contacts", "not chosen yet"))
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


def _read(path: Path) -> bytes:
    """Return what is in a file; raises UserError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST)
    except OSError:
        raise UserError(
            message(
                "Contacts",
                "The file could not be read. Nothing was changed. Put the stick in again and "
                "retry.",
            )
        ) from None
