"""Export in four steps: to whom, what leaves, written and checked, ready to hand over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop_app.app import exporting, vaults
from desktop_app.app.bundling import Exported
from desktop_app.app.contacts import ContactShown
from desktop_app.app.delivery import READING_BACK
from desktop_app.app.evaluation_exchange import Quarter, look_at_quarter
from desktop_app.app.exporting import ExportPlan
from desktop_app.app.room import size_words
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Day, Message, message
from desktop_app.ui.announce import announce
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.secrets import SecretsPrompt
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.room import room_for_it
from desktop_app.ui.pages.exchange.addressees import Addressees
from desktop_app.ui.pages.exchange.offers import Offers
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.pages.exchange.target import Target
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.steps import Steps, steps_at
from desktop_app.ui.widgets.text import Icon, Marked, Text
from desktop_app.ui.wording import day_of

TO, WHAT, WRITE, DONE = range(4)
_TITLES: Final = (
    message("Export", "Addressee"),
    message("Export", "What leaves"),
    message("Export", "Write and check"),
    message("Export", "Ready to hand over"),
)


class _Stages:
    """Passes progress on and tells when the reading back begins."""

    def __init__(self, progress: Progress, written: Callable[[], None]) -> None:
        self._progress = progress
        self._written = written

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        if message is not None and message.source == READING_BACK.source:
            self._written()
        self._progress.report(done, total, message)


class ExportPart(Part):
    """Escape goes back a step and loses nothing."""

    help_topic = "export"
    _written = Signal()  # all of it is on the medium: it is read back now

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self._written.connect(lambda: self._mark(1))
        self._contact: ContactShown | None = None
        self._plan: ExportPlan | None = None
        self._reason: str | None = None
        self._at = TO
        column = look.column(self, gap=12)
        self._steps = Steps(look, ())
        column.addWidget(self._steps)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.people = Addressees(desk)
        self.people.taken.connect(self._on_taken)
        self.people.moved.connect(self._show)
        self._stack.addWidget(self.people)
        self._stack.addWidget(self._what())
        self._stack.addWidget(self._result())
        self._foot = self._buttons()
        column.addLayout(self._foot)

    # What the page calls

    def reload(self) -> None:
        session = self.desk.session
        self.people.reload()
        people = self.people.people
        if self._contact is None and self._at == TO:
            pinned = next((one for one in people if one.contact.pinned and one.may_receive), None)
            if pinned is not None:
                self._contact, self._at = pinned, WHAT
        if self._contact is not None and self._at in (WHAT, WRITE):
            key = self._contact.contact.key
            self._contact = next((one for one in people if one.contact.key == key), None)
        if self._contact is not None and self._at == WHAT:
            self._plan = exporting.plan_export(session, self._contact)
            self.offers.show_plan(self._plan)
        self._show()

    def entered(self) -> None:
        if self._at == TO:
            self.people.table.setFocus()
        else:
            self._next.setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        self.offers.set_breadth(breadth)
        direction = QBoxLayout.Direction
        narrow = breadth is Breadth.NARROW
        self._number.setVisible(not narrow)  # the name has more need of the room
        self._foot.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    # The steps

    @property
    def at(self) -> int:
        """The step that is shown, from 0."""
        return self._at

    def choose(self, contact: ContactShown) -> None:
        """Take an addressee; an unverified one leads to comparing the fingerprint."""
        if not contact.may_receive:
            self.desk.open_exchange("contacts")
            return
        self._contact, self._at, self._reason = contact, WHAT, None
        self.reload()
        self._next.setFocus()

    def set_folder(self, folder: Path) -> None:
        """Write into this folder."""
        self.target.set_folder(folder)

    def write(self) -> None:
        """Write the bundle and read it back."""
        if self._contact is not None:
            self.desk.run(self._export(self._contact))

    def _what(self) -> QWidget:
        look = self.look
        page = Scroll(look, gap=12)
        card = Card(look, edges=(16, 4, 15, 4))
        row = look.row(gap=8)
        card.body.addLayout(row)
        row.addWidget(Icon(look, "person"))
        row.addWidget(Text(look, message("Export", "To"), ink="text2"))
        self._name = Text(look, "", weight=600, flow="fold")
        row.addWidget(self._name)
        self._verified = Badge(look, "", tone="ok", icon="shield-check")
        row.addWidget(self._verified)
        row.addStretch(1)
        self._number = Text(look, "", letter="row", ink="text2", flow="fold")
        row.addWidget(self._number)
        change = Button(look, message("Export", "Change"), kind="quiet", size="tool")
        change.act.connect(lambda: self._go(TO))
        row.addWidget(change)
        page.body.addWidget(card)
        self.offers = Offers(self.desk)
        self.offers.chosen_changed.connect(self._show)
        self.offers.opened.connect(self._on_next)
        self.offers.secrets_wanted.connect(lambda: self.desk.run(self._secrets()))
        self.offers.counts.wanted.connect(lambda quarter: self.desk.run(self._counts(quarter)))
        page.body.addWidget(self.offers)
        page.body.addStretch(1)
        return page

    def _result(self) -> QWidget:
        look = self.look
        page = Scroll(look, gap=12)
        card = Card(look, edges=20, gap=12)
        self._done_title = Heading(
            look, message("Export", "Write and check"), icon="stick", letter="section"
        )
        card.body.addWidget(self._done_title)
        self.states: list[Marked] = []
        for words in (
            message("Export", "Written"),
            message("Export", "Read back from the stick and compared"),
            message("Export", "Safe to remove"),
        ):
            state = Marked(look, "circle-dashed", words, letter="body", weight=500, size=20)
            self.states.append(state)
            card.body.addWidget(state)
        self._done_words = Text(look, "", ink="text2", flow="wrap")
        card.body.addWidget(self._done_words)
        page.body.addWidget(card)
        page.body.addStretch(1)
        return page

    def _buttons(self) -> QBoxLayout:
        """Return the last row: where it is written to, and the buttons; two rows when narrow."""
        look = self.look
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        look.space_out(foot, gap=8)
        self.target = Target(look)
        self.target.moved.connect(self._show)
        foot.addWidget(self.target)
        row = look.row(gap=8)
        foot.addLayout(row, 1)
        row.addStretch(1)
        self._why = Text(look, "", letter="row", weight=500, ink="warn", flow="fold")
        row.addWidget(self._why)
        self._cancel = Button(look, message("Export", "Cancel"))
        self._cancel.act.connect(lambda: self._go(TO))
        row.addWidget(self._cancel)
        self._back = Button(look, message("Export", "Back"), icon="chevron-left")
        self._back.act.connect(lambda: self._go(self._at - 1))
        row.addWidget(self._back)
        self._next = Button(look, "", kind="primary", after="arrow-right")
        self._next.act.connect(self._on_next)
        row.addWidget(self._next)
        return foot

    # Showing

    def _show(self) -> None:
        look, at = self.look, self._at
        said = [(look.words(words), "") for words in _TITLES]
        self._steps.set_steps(steps_at(said, at))
        self._stack.setCurrentIndex({TO: 0, WHAT: 1, WRITE: 2, DONE: 2}[at])
        self._back.setVisible(at == WHAT)
        self._cancel.setVisible(at == WHAT)
        if at == WHAT and self._contact is not None and self._plan is not None:
            shown = self._contact.contact
            self._name.set_words(shown.name)
            day = day_of(shown.changed_at)
            words = message("Export", "fingerprint compared %1").fill(Day(day))
            self._verified.set_state(words, tone="ok", icon="shield-check")
            number = message("Export", "Bundle %1").fill(self._plan.number)
            if self.offers.chosen:
                number = message("Export", "Bundle %1 · kind: cases").fill(self._plan.number)
            elif self.offers.counts.quarter is not None:
                number = message("Export", "Bundle %1 · kind: counts").fill(self._plan.number)
            self._number.set_words(number)
        self._next.set_words(
            {
                TO: message("Export", "Go on: what leaves"),
                WHAT: message("Export", "Go on: write"),
                WRITE: message("Export", "Just a moment."),
                DONE: message("Export", "Done"),
            }[at]
        )
        reason = self._blocked()
        self._next.block(reason)
        self._why.set_words(reason)
        self._why.setVisible(bool(reason))
        self.target.setVisible(at == WHAT)

    def _blocked(self) -> Words:
        if self._at == TO:
            chosen = self.people.current
            if chosen is None:
                return message("Export", "choose a contact")
            if not chosen.may_receive:
                return message("Export", "compare the fingerprint first")
        if self._at == WHAT and not self.offers.anything:
            return message("Export", "nothing is ticked")
        return ""

    # Acting

    def _on_taken(self) -> None:
        chosen = self.people.current
        if chosen is not None:
            self.choose(chosen)

    def _go(self, at: int) -> None:
        self._at = max(TO, at)
        if self._at == TO:
            self._contact = None
            self._show()
            self.people.table.setFocus()
        else:
            self.reload()

    def _on_next(self) -> None:
        if self._at == TO:
            self._on_taken()
        elif self._at == WHAT:
            self._on_write()
        elif self._at == DONE:
            self._contact, self._reason = None, None
            self._at = TO
            self.offers.set_secrets(on=False)
            self.offers.counts.set_quarter(None)
            self.reload()

    def _on_write(self) -> None:
        if self.target.folder is None:
            self.target.ask()
        if self.target.folder is not None:
            self.write()

    # Flows

    def _secrets(self) -> Flow:
        prompt = SecretsPrompt(self.look)
        if not (yield prompt):
            return
        session = self.desk.session
        yield Job(
            message("Export", "Checking the passphrase"),
            lambda _progress: vaults.unlock_again(session, prompt.passphrase),
        )
        self._reason = prompt.reason
        self.offers.set_secrets(on=True)

    def _counts(self, quarter: str) -> Flow:
        contact, session = self._contact, self.desk.session
        if contact is None:
            return
        self.offers.counts.set_quarter(None)

        def work(progress: Progress) -> Quarter:
            try:
                return look_at_quarter(session, contact, quarter, progress=progress)
            finally:
                session.store.release_thread()

        found: Quarter = yield Job(message("Export", "Counting the quarter"), work)
        self.offers.counts.set_quarter(found)
        announce(self, self.offers.counts.words.text())

    def _export(self, contact: ContactShown) -> Flow:
        folder = self.target.folder
        if folder is None or not (yield from room_for_it(self.desk, folder)):
            return
        cases = [one.case for one in self.offers.chosen]
        reason = self._reason if self.offers.with_secrets else None
        self._at = WRITE
        self._mark(0)
        self._done_title.title.set_words(_TITLES[WRITE])
        self._show()
        quarter = self.offers.counts.quarter
        work = partial(self._work, contact, cases, folder, reason, quarter)
        try:
            done: Exported = yield Job(message("Export", "Writing the bundle"), work)
        except UserError:
            self._at = WHAT
            self.reload()
            raise
        finally:
            if self._at == WRITE:
                self._at = WHAT
        self._at = DONE
        self._mark(3)
        self._done_title.title.set_words(_TITLES[DONE])
        words = message(
            "Export",
            "Bundle %1 for %2 stands on the stick as %3 (%4). Hand it over. What is in it counts "
            "as arrived once a receipt comes back; until then it goes along with every bundle.",
        ).fill(done.number, contact.contact.name, done.path.name, size_words(done.size))
        self._done_words.set_words(words)
        self.desk.hub.tell(done.changes)
        self._show()
        self._next.setFocus()
        self.desk.say(message("Export", "Written, read back, safe to remove."))

    def _work(
        self,
        contact: ContactShown,
        cases: list[CaseId],
        folder: Path,
        reason: str | None,
        quarter: str | None,
        progress: Progress,
    ) -> Exported:
        session = self.desk.session
        try:
            return exporting.export(
                session,
                contact,
                cases,
                folder=folder,
                secrets_reason=reason,
                evaluation=quarter,
                progress=_Stages(progress, self._written.emit),
            )
        finally:
            session.store.release_thread()

    def _mark(self, reached: int) -> None:
        for at, state in enumerate(self.states):
            done = at < reached
            state.icon.set_icon(
                "check-circle" if done else "circle-dashed", "ok" if done else "text2"
            )
        if not reached:
            self._done_words.set_words("")
