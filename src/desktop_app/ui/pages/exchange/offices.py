"""At headquarters: what must be noticed of the offices that send, and the update for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.app import offices, packing, policy, updates
from desktop_app.app.changes import Changes
from desktop_app.app.offices import Office
from desktop_app.app.packing import Prepared
from desktop_app.errors import UserError
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.announce import announce
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.wording import day_of

_MINUTES: Final = (1, 2, 3, 4, 5, 10, 15)
_WIDE: Final = 300
_NUMBERS: Final = 8
"""So many missing numbers are named; the rest are counted."""


class OfficesPart(Part):
    """Offices with something to notice come first; none is ranked."""

    help_topic = "offices"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self._pack: Prepared | None = None
        self._read = False
        column = look.column(self, gap=0)
        page = Scroll(look, gap=12)
        column.addWidget(page)
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        head = look.row(gap=8, edges=(15, 0, 15, 0))
        title = message("Offices", "Offices that send")
        head.addWidget(Text(look, title, letter="card"))
        card.body.addLayout(head)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("Offices", "Office")), width=180),
                Column(say(message("Offices", "Last bundle")), width=130),
                Column(say(message("Offices", "To notice")), stretch=1),
                Column(
                    say(message("Offices", "Update in force there")),
                    width=190,
                    room=Breadth.MEDIUM,
                ),
            ),
            name=title,
        )
        card.body.addWidget(self.table)
        self._empty = Empty(
            look,
            message("Offices", "No compared office yet"),
            icon="people",
            action=message("Export", "To the contacts"),
            action_icon="people",
            tone="accent",
        )
        self._empty.acted.connect(lambda: desk.open_exchange("contacts"))
        card.body.addWidget(self._empty)
        page.body.addWidget(card)
        page.body.addWidget(self._update())
        page.body.addStretch(1)

    # What the page calls

    def reload(self) -> None:
        session = self.desk.session
        found = offices.offices(session)
        confirmed = dict(updates.confirmed_by(session))
        self.table.set_rows([self._row(one, confirmed.get(one.name, 0)) for one in found])
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._show_made()

    def entered(self) -> None:
        if self.table.isVisible():
            self.table.setFocus()
        else:
            self.case_bundles.setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)

    def _row(self, one: Office, number: int) -> Row:
        say = self.look.words
        noticed = [say(words) for words in _noticed(one)]
        quiet = say(message("Offices", "nothing"))
        came: Message = message("Offices", "none yet")
        if one.last is not None:
            came = verbatim("%1").fill(Day(one.last.date(), "short-year"))
        cells = (
            Cell(one.name, weight=600),
            Cell(say(came)),
            Cell(
                noticed[0] if noticed else quiet,
                " · ".join(noticed[1:]),
                icon="alert" if noticed else "check",
                icon_ink="warn" if noticed else "ok",
                weight=500 if noticed else 400,
            ),
            Cell(str(number) if number else "–", ink="text" if number else "text2"),
        )
        return Row(one.key, cells, ", ".join((one.name, *(noticed or [quiet]))))

    # The update

    def _update(self) -> QWidget:
        look = self.look
        card = Card(look, edges=16, gap=10)
        heading = Heading(look, message("Offices", "Update for the offices"), icon="upload")
        card.body.addWidget(heading)
        words = message(
            "Offices",
            "What you set here holds in every office from its next import on; it rides along with "
            "each bundle until its receipt is in. A later update has a higher number, and an older "
            "one is never taken in.",
        )
        card.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.made = Text(look, "", letter="row", weight=500, flow="wrap")
        card.body.addWidget(self.made)
        say = look.words
        options = [("", message("Offices", "their own choice"))]
        options += [(str(n), message("Offices", "at most %n minutes", "", n)) for n in _MINUTES]
        self.minutes = Choice(look, [(key, say(words)) for key, words in options])
        field = Field(look, message("Offices", "Lock after, without a key"), self.minutes)
        look.at_most(field, _WIDE)
        card.body.addWidget(field)
        self.case_bundles = Tick(look, message("Offices", "Cases may leave in bundles"))
        self.small_cells = Tick(
            look, message("Offices", "Counts under 5 may travel in the evaluation")
        )
        self.escrow = Tick(
            look, message("Offices", "Propose escrow; only the user can switch it on")
        )
        for tick in (self.case_bundles, self.small_cells, self.escrow):
            card.body.addWidget(tick)
        self.files = Text(look, "", letter="row", ink="text2", flow="wrap")
        card.body.addWidget(self.files)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        look.space_out(flow, gap=8)
        choose = Button(
            look, message("Offices", "Forms, lists and cards from a folder…"), icon="folder"
        )
        choose.act.connect(self._on_choose)
        flow.addWidget(choose)
        self.make_button = Button(
            look, message("Offices", "Make the update…"), kind="primary", icon="check"
        )
        self.make_button.act.connect(lambda: self.desk.run(self._make()))
        flow.addWidget(self.make_button)
        card.body.addWidget(buttons)
        return card

    def _show_made(self) -> None:
        made = updates.last_made(self.desk.session)
        if made is None:
            self.made.set_words(message("Offices", "No update was made yet."))
        else:
            n = len(made.content)
            files = message("Offices", "%n forms and lists", "", n)
            cards = ", ".join(made.cards)
            day = Day(day_of(made.made), "short-year")
            self.made.set_words(
                message("Offices", "Update %1 of %2: %3; cards of %4.").fill(
                    made.number, day, files, cards
                )
            )
        if not self._read:  # what a person set meanwhile stays
            self._read = True
            chosen = made.policy if made is not None else policy.chosen()
            self.minutes.set_value(str(chosen.idle_minutes or ""))
            self._set_ticks(
                case_bundles=chosen.case_bundles,
                small_cells=chosen.small_cells,
                escrow=chosen.escrow,
            )
        self._show_files()

    def _set_ticks(self, *, case_bundles: bool, small_cells: bool, escrow: bool) -> None:
        self.case_bundles.set_state("on" if case_bundles else "off")
        self.small_cells.set_state("on" if small_cells else "off")
        self.escrow.set_state("on" if escrow else "off")

    def _show_files(self) -> None:
        pack = self._pack
        if pack is None:
            words = message("Offices", "No forms or lists go along; your own card always does.")
        else:
            n, cards = len(pack.content), len(pack.cards)
            words = message("Offices", "%1 and %2 go along, beside your own card.").fill(
                message("Offices", "%n forms and lists", "", n),
                message("Offices", "%n cards", "", cards),
            )
        self.files.set_words(words)

    def _on_choose(self) -> None:
        title = self.look.words(message("Offices", "Choose the folder of the update"))
        chosen = QFileDialog.getExistingDirectory(self, title)
        if chosen:
            self.read(Path(chosen))

    def read(self, folder: Path) -> None:
        """Take what is in a folder along with the next update."""
        try:
            self._pack = packing.read_pack(folder)
        except UserError as error:
            self.desk.failed.emit(error)
            return
        self._show_files()
        announce(self, self.files.text())

    def _make(self) -> Flow:
        session, pack = self.desk.session, self._pack
        chosen = policy.chosen(
            int(self.minutes.value) if self.minutes.value else None,
            case_bundles=self.case_bundles.state == "on",
            small_cells=self.small_cells.state == "on",
            escrow=self.escrow.state == "on",
        )
        sure = Confirm(
            self.look,
            message("Offices", "Make the update for all offices?"),
            message(
                "Offices",
                "Every office that imports your next bundle follows it. What the program ships "
                "with stays for whoever has no update.",
            ),
            verb=message("Offices", "Make the update"),
        )
        if not (yield sure):
            return
        work = partial(
            updates.make_update,
            session,
            chosen,
            content=pack.content if pack is not None else None,
            cards_of=pack.cards if pack is not None else (),
        )
        made = work()
        self._pack = None
        self.desk.hub.tell(Changes.of((), "bundles"))
        self.reload()
        words = message("Offices", "Update %1 is made: it rides along with the next bundles.")
        self.desk.say(words.fill(made.number))


def _noticed(one: Office) -> list[Message]:
    """Return what headquarters must notice of an office."""
    found: list[Message] = []
    if one.missing:
        n = len(one.missing)
        shown = ", ".join(str(number) for number in one.missing[:_NUMBERS])
        shown += "…" if n > _NUMBERS else ""
        found.append(message("Offices", "%n bundles have not come: %1", "", n).fill(shown))
    if one.forks:
        n = one.forks
        found.append(
            message("Offices", "%n numbers were used twice: put back from a backup", "", n)
        )
    if one.silent_days:
        n = one.silent_days
        found.append(message("Offices", "silent for %n days", "", n))
    return found
