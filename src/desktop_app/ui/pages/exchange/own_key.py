"""The own receiving key, new each year, and the own card on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.app import contact_sheet, receiving_keys
from desktop_app.app.changes import Changes
from desktop_app.progress import Progress
from desktop_app.text import Day, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.erasing import ask_passphrase
from desktop_app.ui.flows.sheet_dialog import SheetDialog
from desktop_app.ui.spoken import language_of
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Text


def print_card(desk: Desk) -> Flow:
    """Show the sheet with the own card: fingerprint to read aloud, and the card as a code."""
    sheet = contact_sheet.contact_sheet(desk.session, language_of(desk.look))
    yield SheetDialog(desk.look, message("Contacts", "Your card on paper"), sheet)


class KeyCard(Card):
    """Since when the receiving key is used, and when it is time for another."""

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(look, edges=16, gap=8)
        self._desk = desk
        self.body.addWidget(Heading(look, message("Contacts", "Receiving key"), icon="key"))
        self._words = Text(look, "", letter="row", ink="text2", flow="wrap")
        self.body.addWidget(self._words)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        look.space_out(flow, gap=8)
        self.new_button = Button(
            look, message("Contacts", "Make a new receiving key…"), icon="plus", size="tool"
        )
        self.new_button.act.connect(lambda: desk.run(self._renew()))
        flow.addWidget(self.new_button)
        self.destroy_button = Button(
            look,
            message("Contacts", "Destroy old keys…"),
            kind="danger",
            icon="bin",
            size="tool",
        )
        self.destroy_button.act.connect(lambda: desk.run(self._destroy()))
        flow.addWidget(self.destroy_button)
        self.body.addWidget(buttons)
        self.reload()

    def reload(self) -> None:
        """Read again how the keys stand."""
        shown = receiving_keys.receiving(self._desk.session)
        older = shown.older
        key = message("Contacts", "What others make for you is encrypted to a key of %1.")
        said = [key.fill(Day(shown.since, "long"))]
        if older:
            said.append(
                message("Contacts", "%n older keys still read what comes in late.", "", older)
            )
        said.append(
            message("Contacts", "It is more than a year old: make a new one.")
            if shown.due
            else message("Contacts", "Headquarters makes a new one each year; you may, too.")
        )
        self._words.set_words(" ".join(map(self._look.words, said)))
        self.destroy_button.setVisible(bool(shown.to_destroy))

    def _renew(self) -> Flow:
        sure = Confirm(
            self._look,
            message("Contacts", "Make a new receiving key?"),
            message(
                "Contacts",
                "Whoever writes to you needs your new card: save it and hand it out, or send it "
                "along with an update. The old key still reads what comes in late.",
            ),
            verb=message("Contacts", "Make a new key"),
        )
        if not (yield sure):
            return
        self._desk.write(
            lambda: receiving_keys.renew(self._desk.session),
            message("Contacts", "A new receiving key is made. Hand out your new card."),
        )
        self.reload()

    def _destroy(self) -> Flow:
        n = receiving_keys.receiving(self._desk.session).to_destroy
        sure = Confirm(
            self._look,
            message("Contacts", "Destroy old receiving keys?"),
            message(
                "Contacts",
                "%n keys were replaced more than twelve months ago. A bundle that was encrypted to "
                "them can never be read again. Older backups go and the vault's keys are replaced.",
                "",
                n,
            ),
            verb=message("Contacts", "Destroy"),
        )
        if not (yield sure):
            return
        given: list[str] = []
        why = message("Retention", "The keys are replaced, so the passphrase is asked again.")
        yield from ask_passphrase(self._desk, why, given)
        if not given:
            return
        try:
            yield Job(message("Contacts", "Destroying old keys"), partial(self._work, given[-1]))
        finally:
            self._desk.hub.tell(Changes.all())
        self._desk.say(message("Contacts", "Old receiving keys are destroyed."))

    def _work(self, passphrase: str, progress: Progress) -> None:
        session = self._desk.session
        try:
            receiving_keys.destroy_old(session, self._desk.world, passphrase, progress=progress)
        finally:
            session.store.release_thread()
