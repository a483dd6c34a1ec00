"""What waits for a person: held changes, and files whose sender or form is not known yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app import held, incoming_files
from desktop_app.app.changes import Changes
from desktop_app.app.held import HeldShown
from desktop_app.app.incoming_files import WaitingShown
from desktop_app.app.room import size_words
from desktop_app.app.session import ZONE
from desktop_app.progress import Progress
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.reason import AskReason
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.erasing import ask_passphrase
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class HeldCard(Card):
    """Hidden while nothing waits. Nothing of the content is shown: only whose it is and when."""

    retry_wanted = Signal(str)  # look the file of this name through again

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(look, edges=(1, 10, 1, 12), gap=8)
        self._desk = desk
        self._groups: dict[str, HeldShown] = {}
        self._files: dict[str, WaitingShown] = {}
        head = look.column(gap=2, edges=(15, 0, 15, 0))
        head.addWidget(Heading(look, message("Held", "Held: waits for your choice"), icon="pause"))
        words = message(
            "Held",
            "It is part of no case. Leave it here, look a file through again once its sender is "
            "known, or take changes in with a reason.",
        )
        head.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.body.addLayout(head)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("Held", "Case or file")), width=130),
                Column(say(message("Held", "What waits")), stretch=1),
                Column(say(message("Held", "Last change")), width=150, room=Breadth.MEDIUM),
                Column(say(message("Held", "Came in")), width=150, room=Breadth.MEDIUM),
            ),
            name=message("Held", "Held changes"),
            keeps=True,
        )
        self.table.current_changed.connect(lambda _key: self._show_buttons())
        self.table.opened.connect(lambda _key: self._on_retry())
        self.body.addWidget(self.table)
        foot = QWidget()
        flow = FlowLayout(foot)
        look.space_out(flow, gap=8)
        self.retry_button = Button(look, message("Held", "Look through again"), icon="download")
        self.retry_button.act.connect(self._on_retry)
        flow.addWidget(self.retry_button)
        self.take_button = Button(look, message("Held", "Take in…"))
        self.take_button.act.connect(lambda: self._run(self._take_in))
        self.throw_button = Button(look, message("Held", "Throw away…"), kind="danger", icon="bin")
        self.throw_button.act.connect(self._on_throw)
        flow.addWidget(self.take_button)
        flow.addWidget(self.throw_button)
        holder = look.column(gap=0, edges=(15, 0, 15, 0))
        holder.addWidget(foot)
        self.body.addLayout(holder)
        self.reload()

    def reload(self) -> None:
        """Read again what waits."""
        groups = held.held_groups(self._desk.session)
        self._groups = {f"{one.case}/{one.reason}": one for one in groups}
        files = incoming_files.waiting_files(self._desk.session)
        self._files = {f"file/{one.name}": one for one in files}
        rows = [self._file_row(key, one) for key, one in self._files.items()]
        rows += [self._row(key, one) for key, one in self._groups.items()]
        self.table.set_rows(rows)
        if rows and self.table.current_key not in {one.key for one in rows}:
            self.table.set_current(rows[0].key)
        self.setVisible(bool(rows))
        self._show_buttons()

    def _row(self, key: str, one: HeldShown) -> Row:
        cells = (
            Cell(one.case[:8].upper(), weight=600, tabular=True),
            Cell(self._look.words(one.said()), icon="pause", icon_ink="warn"),
            Cell(self._day(one.last)),
            Cell(self._day(one.received)),
        )
        return Row(key, cells)

    def _file_row(self, key: str, one: WaitingShown) -> Row:
        say = self._look.words
        about = [*map(say, one.key_words()), say(size_words(one.size))]
        cells = (
            Cell(say(message("Held", "File"))),
            Cell(say(one.reason_words()), " · ".join(about), icon="clock", icon_ink="warn"),
            Cell("–", ink="text2"),
            Cell(self._day(one.at)),
        )
        return Row(key, cells)

    def _day(self, moment: datetime) -> str:
        local = moment.astimezone(ZONE).date()
        return self._look.words(Message("", "%1").fill(Day(local, "short-year")))

    def _show_buttons(self) -> None:
        one, file = self._current(), self._files.get(self.table.current_key)
        self.retry_button.setVisible(file is not None)
        self.take_button.setVisible(one is not None)
        erased = one is not None and one.reason == "erased"
        self.throw_button.setVisible(file is not None or erased)

    def _on_retry(self) -> None:
        file = self._files.get(self.table.current_key)
        if file is not None:
            self.retry_wanted.emit(file.name)

    def _on_throw(self) -> None:
        file = self._files.get(self.table.current_key)
        if file is not None:
            self._desk.run(self._throw_file(file))
        else:
            self._run(self._throw_away)

    def _current(self) -> HeldShown | None:
        return self._groups.get(self.table.current_key)

    def _run(self, flow: Callable[[HeldShown], Flow]) -> None:
        one = self._current()
        if one is not None:
            self._desk.run(flow(one))

    def _take_in(self, one: HeldShown) -> Flow:
        about = message(
            "Held",
            "%1 What was erased stays away: questions whose first answers are missing say so. "
            "The changes carry the mark that you took them in.",
        ).fill(one.said())
        dialog = AskReason(
            self._look,
            message("Held", "Take the held changes in?"),
            self._look.words(about),
            verb=message("Held", "Take in"),
        )
        if not (yield dialog):
            return
        reason, session = dialog.reason, self._desk.session
        self._desk.write(
            lambda: held.take_in(session, [one], reason=reason), message("Held", "Taken in")
        )

    def _throw_file(self, file: WaitingShown) -> Flow:
        sure = Confirm(
            self._look,
            message("Held", "Throw the file away?"),
            message(
                "Held",
                "Nothing of it was taken in. Whoever made it takes what is in it along again, as "
                "long as no receipt came back.",
            ),
            verb=message("Held", "Throw away"),
        )
        if not (yield sure):
            return
        incoming_files.throw_away(self._desk.session, file)
        self.reload()
        self._desk.say(message("Held", "Thrown away"))

    def _throw_away(self, one: HeldShown) -> Flow:
        words = message(
            "Held",
            "%1 They are gone for good, and are not taken in when a bundle brings them again. "
            "Older backups go and the keys are replaced.",
        ).fill(one.said())
        sure = Confirm(
            self._look,
            message("Held", "Throw the held changes away?"),
            words,
            verb=message("Held", "Throw away"),
        )
        if not (yield sure):
            return
        given: list[str] = []
        why = message("Retention", "The keys are replaced, so the passphrase is asked again.")
        yield from ask_passphrase(self._desk, why, given)
        if not given:
            return
        try:
            yield Job(message("Held", "Throwing away"), partial(self._throw, one, given[-1]))
        finally:
            self._desk.hub.tell(Changes.all())  # what is gone is, whatever became of the rest
        self._desk.say(message("Held", "Thrown away"))

    def _throw(self, one: HeldShown, passphrase: str, progress: Progress) -> None:
        session = self._desk.session
        try:
            held.throw_away(
                session, self._desk.world, [one], passphrase=passphrase, progress=progress
            )
        finally:
            session.store.release_thread()
