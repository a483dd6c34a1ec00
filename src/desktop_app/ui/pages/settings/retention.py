"""Keeping and wiping: what is due by the rules, each waiting for a person's yes."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.app import erasing, held, purging, retention
from desktop_app.app.changes import Changes
from desktop_app.app.purging import Wiped
from desktop_app.app.retention import Proposal
from desktop_app.app.session import ZONE
from desktop_app.forms.reference import RetentionRule
from desktop_app.progress import Progress
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.reason import PutOff
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.erasing import ask_passphrase, erase, keys_said
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.text import Text

_AHEAD = timedelta(days=366)
"""How far ahead the list looks; the law's longest times lie years away."""
_GROUNDS = {
    "wpg8_removal": "term",
    "wpg9_removal": "purpose_ended",
    "handed_over_copy": "handed_over",
}


class RetentionPart(Listing):
    """One proposal is chosen in the list; the buttons say what a yes does."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        super().__init__(
            desk,
            message("Retention", "Keeping and wiping"),
            message(
                "Retention",
                "What is due by the rules, and what will be within a year. Nothing is wiped "
                "without your yes, and wiping is real: older backups go and the keys are replaced.",
            ),
            (
                Column(say(message("Retention", "On")), width=150),
                Column(say(message("Retention", "Case")), width=140),
                Column(say(message("Retention", "What")), stretch=1),
                Column(say(message("Retention", "A yes does")), width=262),
            ),
            icon="bin",
        )
        empty = Empty(
            self.look,
            message("Retention", "Nothing is due within a year."),
            action=message("Retention", "Show the cases"),
            action_icon="folder",
            kind="plain",
        )
        empty.acted.connect(lambda: desk.go("cases"))
        self.set_empty(empty)
        self._found: dict[str, Proposal] = {}
        self.table.current_changed.connect(lambda _key: self._show_buttons())
        self.table.opened.connect(lambda _key: self._on_yes())
        foot = QWidget()
        flow = FlowLayout(foot)
        self.look.space_out(flow, gap=8)
        self.yes_button = Button(
            self.look, message("Retention", "Wipe…"), kind="danger", icon="bin"
        )
        self.yes_button.act.connect(self._on_yes)
        self.keep_button = Button(self.look, message("Retention", "Keep longer…"))
        self.keep_button.act.connect(self._on_keep)
        flow.addWidget(self.yes_button)
        flow.addWidget(self.keep_button)
        self.page.body.insertWidget(1, foot)
        self._foot = foot
        self._erased = Card(self.look, edges=(16, 10, 16, 12), gap=5)
        self.page.body.insertWidget(2, self._erased)
        self.page.body.insertWidget(3, _rules(desk))

    def reload(self) -> None:
        """Read the list again."""
        session = self.desk.session
        today = session.today()
        until = today + _AHEAD
        found = [one for one in retention.proposals(session) if one.due <= until]
        self._found = {one.id: one for one in found}
        self.table.set_rows([self._row(one, late=one.due <= today) for one in found])
        if found and self.table.current_key not in self._found:
            self.table.set_current(found[0].id)
        self._foot.setVisible(bool(found))
        self._show_erased()
        self._show_buttons()

    def _show_erased(self) -> None:
        """List what was erased here: a day, a person and a ground are all that is left."""
        while (item := self._erased.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        look, session = self.look, self.desk.session
        gone = held.erased_cases(session)
        titles = {one.id: one.title for one in erasing.grounds(session)}
        heading = Heading(look, message("Retention", "Erased here"), icon="check")
        self._erased.body.addWidget(heading)
        for one in gone:
            ground = titles.get(one.ground) or one.ground
            words = message("Retention", "%1, by %2: %3").fill(
                Day(one.at.astimezone(ZONE).date(), "long"), one.by, ground
            )
            self._erased.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self._erased.setVisible(bool(gone))

    def _row(self, one: Proposal, *, late: bool) -> Row:
        say = self.look.words
        about = [say(one.about)] if one.about is not None else []
        if one.kept is not None:
            about.append(say(message("Retention", "kept: %1").fill(one.kept.reason)))
        elif one.maximum:
            about.append(say(message("Retention", "longest time of the law")))
        sign = "clock" if late else ""
        cells = (
            Cell(
                say(Message("", "%1").fill(Day(one.due, "short-year"))),
                say(message("Retention", "due")) if late else "",
                icon=sign,
                icon_ink="warn" if late else None,
                detail_ink="warn",
                tabular=True,
            ),
            Cell(one.code, weight=600),
            Cell(say(one.title), ", ".join(about)),
            Cell(say(_deed_words(one))),
        )
        return Row(one.id, cells)

    def _show_buttons(self) -> None:
        one = self._found.get(self.table.current_key)
        if one is None:
            return
        words, kind = _verb(one)
        self.yes_button.set_words(words)
        self.yes_button.set_kind("danger" if kind else "plain")
        self.yes_button.setVisible(one.deed != "review")
        self.keep_button.setVisible(one.deed != "book")
        self.keep_button.set_words(
            message("Retention", "Looked at: keep until…")
            if one.deed == "review"
            else message("Retention", "Keep longer…")
        )

    def _on_yes(self) -> None:
        one = self._found.get(self.table.current_key)
        if one is None or one.deed == "review":
            return
        match one.deed:
            case "erase":
                ground = _GROUNDS.get(one.rule, "")
                self.desk.run(erase(self.desk, one.case, lambda: None, ground=ground))
            case "book":
                self.desk.go("paper")
            case _:
                self.desk.run(self._wipe(one))

    def _on_keep(self) -> None:
        one = self._found.get(self.table.current_key)
        if one is not None:
            self.desk.run(self._keep(one))

    def _wipe(self, one: Proposal) -> Flow:
        n = one.secrets
        what = (
            message("Retention", "An unsaved draft of %1 is dropped.").fill(one.code)
            if one.deed == "drop_draft"
            else message("Retention", "%n shielded answers of %1 are wiped for good.", "", n).fill(
                one.code
            )
        )
        words = message(
            "Retention",
            "%1 That they were there stays to be seen, what they said does not. Older backups go "
            "and the keys are replaced.",
        ).fill(what)
        sure = Confirm(self.look, one.title, words, verb=message("Retention", "Wipe"))
        if not (yield sure):
            return
        given: list[str] = []
        why = message("Retention", "The keys are replaced, so the passphrase is asked again.")
        yield from ask_passphrase(self.desk, why, given)
        if not given:
            return
        work = partial(self._work, one.id, given[-1])
        try:
            done: Wiped = yield Job(message("Retention", "Wiping"), work)
        finally:
            self.desk.hub.tell(Changes.all())  # what is wiped is, whatever became of the rest
        self.desk.say(
            keys_said(done.keys, message("Retention", "Wiped, and the keys are replaced"))
        )

    def _work(self, id: str, passphrase: str, progress: Progress) -> Wiped:
        session = self.desk.session
        try:
            return purging.wipe(
                session, self.desk.world, [id], passphrase=passphrase, progress=progress
            )
        finally:
            session.store.release_thread()

    def _keep(self, one: Proposal) -> Flow:
        session = self.desk.session
        today = session.today()
        dialog = PutOff(
            self.look,
            self.look.words(one.title),
            max(one.due, today) + timedelta(days=90 if one.deed != "review" else 365),
            today=today,
        )
        if not (yield dialog):
            return
        day, reason = dialog.day, dialog.reason
        if day is not None:
            said = message("Retention", "Kept until %1").fill(Day(day))
            self.desk.write(lambda: retention.keep_until(session, one.id, day, reason=reason), said)
            self.desk.hub.tell(Changes.of((), "retention"))


def _deed_words(one: Proposal) -> Message:
    match one.deed:
        case "purge":
            n = one.secrets
            return message("Retention", "wipe %n shielded answers", "", n)
        case "drop_draft":
            return message("Retention", "drop the draft")
        case "erase":
            return message("Retention", "erase the case")
        case "book":
            return message("Retention", "book the sheet in")
        case "review":
            return message("Retention", "look again")


def _verb(one: Proposal) -> tuple[Message, bool]:
    """Return the words of the button, and whether it destroys something."""
    match one.deed:
        case "erase":
            return message("Retention", "Erase the case…"), True
        case "book":
            return message("Retention", "Book a sheet in"), False
        case "drop_draft":
            return message("Retention", "Drop the draft…"), True
        case _:
            return message("Retention", "Wipe…"), True


def _rules(desk: Desk) -> Card:
    """Return a card with every rule, so that nobody needs to guess where a day comes from."""
    look = desk.look
    card = Card(look, edges=(16, 10, 16, 12), gap=5)
    card.body.addWidget(Heading(look, message("Retention", "The rules"), icon="book"))
    for rule in retention.rules(desk.session):
        words = message("Retention", "%1: %2 after %3").fill(rule.title, _term(rule), rule.starts)
        if rule.length is None:
            words = message("Retention", "%1: %2").fill(rule.title, rule.starts)
        text = message("Retention", "%1 (%2)").fill(words, rule.basis)
        card.body.addWidget(Text(look, text, letter="row", ink="text2", flow="wrap"))
    return card


def _term(rule: RetentionRule) -> Message:
    n = rule.length or 0
    match rule.unit:
        case "hours":
            return message("Retention", "%n hours", "", n)
        case "days":
            return message("Retention", "%n days", "", n)
        case "weeks":
            return message("Retention", "%n weeks", "", n)
        case "months":
            return message("Retention", "%n months", "", n)
        case _:
            return message("Retention", "%n years", "", n)
