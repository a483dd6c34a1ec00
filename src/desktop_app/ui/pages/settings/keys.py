"""Keys and recovery: who can open the vault, the sheet and its rehearsal, another passphrase."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.app import keys, printing, vaults
from desktop_app.app.changes import Changes
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.new_passphrase import NewPassphrase
from desktop_app.ui.dialogs.words import WordsPrompt
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.sheet_dialog import SheetDialog
from desktop_app.ui.spoken import language_of
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Text


class KeysPart(QWidget):
    """Which verb helps is said at each button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = self._look = desk.look
        column = look.column(self, gap=0)
        page = Scroll(look, gap=12)
        column.addWidget(page)
        card = Card(look, edges=16, gap=8)
        card.body.addWidget(Heading(look, message("Keys", "Passphrase"), icon="key"))
        self._people = Text(look, "", flow="wrap")
        card.body.addWidget(self._people)
        words = message(
            "Keys",
            "Changing the passphrase helps when you want another one. Backups and copies that were "
            "made before still open with the old one. It does not help when somebody may have "
            "copied the vault and knows the passphrase.",
        )
        card.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.change_button = Button(look, message("Keys", "Change the passphrase…"))
        self.change_button.act.connect(lambda: desk.run(self._change()))
        card.body.addWidget(_row(desk, self.change_button))
        page.body.addWidget(card)
        sheet = Card(look, edges=16, gap=8)
        heading = Heading(look, message("Keys", "Recovery sheet"), icon="page")
        self._badge = Badge(look, "", tone="warn", icon="clock")
        heading.add(self._badge)
        sheet.body.addWidget(heading)
        words = message(
            "Keys",
            "24 words on paper open the vault without the passphrase. The sheet counts once its "
            "words were typed back. Test it every year.",
        )
        sheet.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.rehearse_button = Button(look, message("Keys", "Type the words back…"))
        self.rehearse_button.act.connect(lambda: desk.run(self._rehearse()))
        renew = Button(look, message("Keys", "Make a new sheet…"))
        renew.act.connect(lambda: desk.run(self._renew()))
        sheet.body.addWidget(_row(desk, self.rehearse_button, renew))
        page.body.addWidget(sheet)
        page.body.addStretch(1)

    def reload(self) -> None:
        """Show who can open the vault."""
        shown = keys.keys_of(self._desk.session)
        n = shown.passphrases
        said = message("Keys", "%n passphrases open this vault.", "", n)
        self._people.set_words(said)
        if shown.rehearsed:
            self._badge.set_state(
                message("Keys", "typed back once"), tone="ok", icon="shield-check"
            )
        else:
            self._badge.set_state(message("Keys", "not typed back yet"), tone="warn", icon="clock")
        if shown.escrow:
            words = message("Keys", "Headquarters can open this vault as well (escrow).")
            self._people.set_words(message("Keys", "%1 %2").fill(said, words))

    # Flows

    def _rehearse(self) -> Flow:
        said: Message | None = None
        typed = ""
        while True:
            prompt = WordsPrompt(
                self._look,
                said,
                typed,
                title=message("Keys", "Type the words back"),
                verb=message("Keys", "Check the words"),
            )
            if not (yield prompt):
                return
            typed = prompt.typed
            try:
                changes = vaults.rehearse_recovery(self._desk.session, typed)
            except UserError as error:
                said = error.message
                continue
            self._desk.hub.tell(changes)
            self._desk.say(message("Keys", "The words are right: the sheet counts."))
            return

    def _renew(self) -> Flow:
        session = self._desk.session
        sure = Confirm(
            self._look,
            message("Keys", "Make a new recovery sheet?"),
            message(
                "Keys",
                "The old sheet opens the vault no more; backups that were made before still open "
                "with it. Destroy the old sheet.",
            ),
            verb=message("Keys", "Make a new sheet"),
        )
        if not (yield sure):
            return
        words = keys.renew_recovery(session)
        printed = printing.recovery_sheet(session, words, language_of(self._look))
        self._desk.hub.tell(Changes.of((), "vault"))
        yield SheetDialog(self._look, message("FirstRun", "Recovery sheet"), printed)
        yield from self._rehearse()

    def _change(self) -> Flow:
        session, world = self._desk.session, self._desk.world
        owner = session.owner
        personal = (owner.name, owner.unit, session.by)
        dialog = NewPassphrase(
            self._look,
            message(
                "Keys", "Backups and copies on sticks made before still open with the old one."
            ),
            offer=partial(keys.offered_words, language_of(self._look), session.random),
            problem=lambda typed: keys.passphrase_problem(typed, personal) or "",
            ask_old=True,
        )
        if not (yield dialog):
            return

        def work(_progress: Progress) -> Changes:
            try:
                return vaults.change_passphrase(session, world, dialog.old, new=dialog.passphrase)
            finally:
                session.store.release_thread()

        changes: Changes = yield Job(message("Keys", "Changing the passphrase"), work)
        self._desk.hub.tell(changes)
        self._desk.say(message("Keys", "The passphrase is changed."))


def _row(desk: Desk, *buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    desk.look.space_out(flow, gap=8)
    for button in buttons:
        flow.addWidget(button)
    return holder
