"""Lost laptop or stick: what was on it, who can read it, what to do now; noted with its clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.app import lost, may_be_lost
from desktop_app.app.lost import Loss, Noted, OnIt
from desktop_app.app.may_be_lost import Thing
from desktop_app.app.session import ZONE
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.forms.typed import parse_typed_time
from desktop_app.text import Day, Message, Words, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.page import Page
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.day_line import DayLine
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick

_UNLOCKABLE: Final = ("backup", "laptop", "other_laptop")
_FEW: Final = 10
"""So many cases at most are ticked beforehand: an incident in each of a thousand helps nobody."""


class LostPage(Page):
    """``thing``: what is chosen beforehand, its kind and id."""

    help_topic = "lost"

    def __init__(self, desk: Desk, thing: str = "") -> None:
        super().__init__(desk.look)
        self._desk = desk
        look = desk.look
        self._things: dict[str, Thing] = {}
        self._loss: Loss | None = None
        self._ticked: set[CaseId] = set()
        column = look.column(self, gap=12, edges=(24, 14, 24, 15))
        head = PageHead(look, message("Lost", "Lost laptop or stick"))
        back = Button(look, message("Lost", "Back"), icon="arrow-left", size="tool")
        back.act.connect(desk.close_page)
        head.add(back)
        column.addWidget(head)
        self._scroll = Scroll(look, gap=12)
        column.addWidget(self._scroll)
        body = self._scroll.body
        self.done = Banner(
            look,
            "",
            tone="ok",
            action=message("Lost", "Open the incident"),
            action_icon="arrow-right",
        )
        self.done.acted.connect(self._open_incident)
        self.done.hide()
        body.addWidget(self.done)
        body.addWidget(self._what())
        self._content = self._on_it()
        body.addWidget(self._content)
        self._finder = _Sentences(desk, message("Lost", "What a finder can read"), icon="eye")
        body.addWidget(self._finder)
        self._to_do = _Sentences(
            desk, message("Lost", "What to do now, in this order"), icon="list", numbered=True
        )
        body.addWidget(self._to_do)
        self._clock = self._noting()
        body.addWidget(self._clock)
        body.addStretch(1)
        self._noted: Noted | None = None
        self._fill()
        if thing:
            self.which.set_value(thing)
        self._look_again()

    # The parts of the page

    def _what(self) -> Card:
        look = self.look
        card = Card(look, edges=16, gap=12)
        label = message("Lost", "What is lost?")
        self.which = Choice(look, [], name=label, hint=message("Lost", "Choose"))
        self.which.picked.connect(lambda _value: self._look_again())
        card.body.addWidget(Field(look, label, self.which))
        self.opened = Tick(look, message("Lost", "Passphrase known, or unlocked"))
        self.opened.toggled.connect(lambda _on: self._look_again())
        card.body.addWidget(self.opened)
        words = message("Lost", "Tick this when you are not sure.")
        self._doubt = Text(look, words, letter="help", ink="text2", flow="wrap")
        card.body.addWidget(self._doubt)
        return card

    def _on_it(self) -> Card:
        look, say = self.look, self.look.words
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        head = look.column(gap=2, edges=(15, 0, 15, 0))
        self._heading = Heading(look, message("Lost", "What was on it"), icon="folder")
        head.addWidget(self._heading)
        self._secrets = Text(look, "", letter="row", ink="text2", flow="wrap")
        head.addWidget(self._secrets)
        card.body.addLayout(head)
        self.cases = Table(
            look,
            (
                Column("", width=44, name=say(message("Lost", "Incident"))),
                Column(say(message("Lost", "Case")), width=190),
                Column(say(message("Lost", "What")), stretch=1),
            ),
            name=message("Lost", "Cases on it; ticked ones get an incident"),
        )
        self.cases.pressed_cell.connect(lambda key, _name: self._toggle(CaseId(key)))
        card.body.addWidget(self.cases)
        return card

    def _noting(self) -> Card:
        look = self.look
        card = Card(look, edges=16, gap=10)
        card.body.addWidget(Heading(look, message("Lost", "The clock"), icon="clock"))
        box = QWidget()
        row = FlowLayout(box)
        look.space_out(row, gap=12)
        today = self._desk.session.today
        self.day, self.time = DayLine(look, today, prefer="past"), Line(look)
        for line, label in (
            (self.day, message("Lost", "Known since, day")),
            (self.time, message("Lost", "Time")),
        ):
            look.least(line, width=150)
            line.editingFinished.connect(self._show_clock)
            row.addWidget(Field(look, label, line))
        card.body.addWidget(box)
        self.until = Text(look, "", letter="body", flow="wrap")
        card.body.addWidget(self.until)
        self.note_button = Button(look, message("Lost", "Note the loss…"), kind="danger")
        self.note_button.act.connect(lambda: self._desk.run(self._note()))
        foot = look.row(gap=8)
        foot.addWidget(self.note_button)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card

    # What the window calls

    def panes(self) -> Sequence[QWidget]:
        return (self._scroll,)

    def set_breadth(self, breadth: Breadth) -> None:
        self.cases.set_breadth(breadth)

    def entered(self) -> None:
        self._fill()
        self.which.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._desk.close_page()
        else:
            super().keyPressEvent(event)

    def here(self) -> Mapping[str, str]:
        return {"lost": self.which.value, "opened": self.opened.state}

    def back_to(self, here: Mapping[str, str]) -> None:
        self.which.set_value(here.get("lost", ""))
        self.opened.set_state("on" if here.get("opened") == "on" else "off")
        self._look_again()

    # Showing

    def _fill(self) -> None:
        found = may_be_lost.things(self._desk.session)
        self._things = {f"{one.what} {one.id}".strip(): one for one in found}
        self.which.set_options([(key, one.words) for key, one in self._things.items()])
        now = self._desk.session.local_now()
        if not self.day.text():
            self.day.set_day(now.date())
            self.time.setText(f"{now:%H:%M}")

    def _look_again(self) -> None:
        thing = self._things.get(self.which.value)
        unlockable = thing is not None and thing.what in _UNLOCKABLE
        self.opened.setVisible(unlockable)
        self._doubt.setVisible(unlockable)
        for part in (self._content, self._finder, self._to_do, self._clock):
            part.setVisible(thing is not None)
        self._loss = None
        if thing is None:
            return
        opened = self.opened.isVisibleTo(self) and self.opened.state == "on"
        loss = lost.look(self._desk.session, thing, opened=opened)
        few = len(loss.cases) <= _FEW
        self._ticked = _ours(loss) if few else set()
        self._loss = loss
        self._show_cases(loss)
        self._finder.show_lines(loss.finder)
        self._to_do.show_lines(loss.to_do)
        self._show_clock()

    def _show_cases(self, loss: Loss) -> None:
        n = len(loss.cases)
        self._heading.set_detail(message("Lost", "%n cases", "", n))
        words = self.look.words(lost.shielded(loss))
        if loss.parts:
            also = ", ".join(self.look.words(part) for part in loss.parts)
            words = self.look.words(message("Lost", "%1 Also: %2.").fill(words, also))
        self._secrets.set_words(words)
        self.cases.set_rows([self._row(loss, one) for one in loss.cases])
        self.cases.setVisible(bool(n))

    def _row(self, loss: Loss, one: OnIt) -> Row:
        say, n = self.look.words, one.count
        ticked = one.case in self._ticked
        state = message("Lost", "gets an incident") if ticked else message("Lost", "no incident")
        if one.holder:
            state = message("Lost", "its incident is noted there")
        gone = message("Lost", "handed over to %1").fill(one.holder)
        if loss.thing.what == "sheet":
            what = say(message("Lost", "the case of this sheet"))
        elif n is None:
            what = say(message("Lost", "how much of it is not kept"))
        elif loss.counts == "records":
            what = say(message("Lost", "%n records", "", n))
        else:
            what = say(message("Lost", "%n changes", "", n))
        kinds = ", ".join(f"{say(words)} {number}" for words, number in one.kinds)
        tick = Cell(tick="on" if ticked else "off", say=say(state))
        return Row(
            one.case,
            (
                Cell("–", say=say(state)) if one.holder else tick,
                Cell(one.codename, say(gone) if one.holder else "", weight=600),
                Cell(what, kinds),
            ),
            ", ".join((one.codename, what, kinds, say(state))),
        )

    def _toggle(self, case: CaseId) -> None:
        if self._loss is not None:
            self._ticked ^= {case} & _ours(self._loss)
            self._show_cases(self._loss)
            self._show_clock()

    def _show_clock(self) -> None:
        try:
            self.until.set_words(self._until_words())
            self.until.set_ink("text")
        except UserError as error:
            self.until.set_words(error.message)
            self.until.set_ink("danger")

    def _until_words(self) -> Message:
        session = self._desk.session
        clock, ends = lost.breach_clock(session), lost.clock_ends(session, self._known())
        words = message("Lost", "%1: at the latest %2, %3 (%4 hours, %5).").fill(
            clock.title, Day(ends.date(), "full"), f"{ends:%H:%M}", clock.length, clock.basis
        )
        n = len(self._ticked)
        if self._loss is not None and self._loss.cases and not _ours(self._loss):
            return message(
                "Lost", "%1 Here no case of it can be written to: it stands where that is done."
            ).fill(words)
        if not n:
            return message(
                "Lost", "%1 Tick a case: the clock stands in the agenda of a case."
            ).fill(words)
        return message(
            "Lost",
            "%1 Noting it opens an incident in %n cases and puts this into the agenda.",
            "",
            n,
        ).fill(words)

    def _known(self) -> datetime:
        """Return since when the loss is known; raises UserError for what is no day or time."""
        day = self.day.day
        at = parse_typed_time(self.time.text())
        if day is None or at is None:
            raise UserError(
                message(
                    "Lost",
                    "This is no day, or no time. Nothing was noted yet. Type since "
                    "when it is known: a day like 24-11-2026, a time.",
                )
            )
        return datetime.combine(day, at, tzinfo=ZONE)

    # Acting

    def _note(self) -> Flow:
        loss = self._loss
        if loss is None:
            return
        known = self._known()
        sure = Confirm(
            self.look,
            message("Lost", "Note this loss?"),
            _consequences(loss, len(self._ticked)),
            verb=message("Lost", "Note the loss"),
        )
        if not (yield sure):
            return
        session = self._desk.session
        noted = lost.note(session, loss, self.look.words, cases=self._ticked, known=known)
        self._noted = noted
        self._desk.hub.tell(noted.changes)
        ends = Day(noted.until.date(), "full")
        words = message("Lost", "The loss is noted. Report it before %1, %2.").fill(
            ends, f"{noted.until:%H:%M}"
        )
        if self.done.action is not None:
            self.done.action.setVisible(bool(noted.incidents))
        self.done.tell(words)
        self._fill()
        self.which.set_value("")
        self._look_again()

    def _open_incident(self) -> None:
        if self._noted is not None and self._noted.incidents:
            self._desk.open_record(self._noted.incidents[0])


def _ours(loss: Loss) -> set[CaseId]:
    """Return the cases of a loss that can be written to here."""
    return {one.case for one in loss.cases if not one.holder}


def _consequences(loss: Loss, n: int) -> Words:
    opens = message(
        "Lost", "It opens an incident in %n cases and is written in the audit trail.", "", n
    )
    if loss.thing.what == "received":
        return message("Lost", "%1 What was taken in from it stays.").fill(opens)
    if loss.arrived:
        return message("Lost", "%1 The bundle arrived: nothing of it goes again.").fill(opens)
    if loss.thing.what == "bundle" and any(one.holder for one in loss.cases):
        return message(
            "Lost", "%1 A case that was handed over stays so until it is taken back."
        ).fill(opens)
    if loss.thing.what == "bundle":
        return message(
            "Lost", "%1 All that was in this bundle goes along again with the next one."
        ).fill(opens)
    if loss.thing.what == "sheet":
        return message("Lost", "%1 The sheet is booked as lost.").fill(opens)
    if loss.thing.what == "other_laptop":
        return message(
            "Lost", "%1 The card of that laptop is revoked: it needs new keys and a new card."
        ).fill(opens)
    return opens


class _Sentences(Card):
    """A card with a few sentences, one below the other."""

    def __init__(self, desk: Desk, title: Words, *, icon: str, numbered: bool = False) -> None:
        super().__init__(desk.look, edges=16, gap=8)
        self._desk = desk
        self._numbered = numbered
        self.body.addWidget(Heading(desk.look, title, icon=icon))
        self._lines: list[QWidget] = []

    def show_lines(self, lines: Sequence[Message]) -> None:
        """Show other sentences."""
        look = self._desk.look
        for old in self._lines:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(look.words(words), at) for at, words in enumerate(lines, 1)]
        for line in self._lines:
            self.body.addWidget(line)

    def _line(self, words: str, number: int) -> QWidget:
        said = f"{number}. {words}" if self._numbered else words
        return Text(self._desk.look, said, letter="body", flow="wrap")
