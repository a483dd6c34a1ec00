"""The history: what was on which stick and what became of it, and the receipts both ways."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget

from desktop_app.app import bundle_history, incoming_files
from desktop_app.app.bundle_history import BundleShown
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.pages.exchange.receipts import Receipts
from desktop_app.ui.pages.lost import LostPage
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.wording import clock_of

_NOTHING_NEW = message("History", "nothing new")
"""What came was here already."""


class HistoryPart(Part):
    """The last bundle first."""

    help_topic = "history"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self._bundles: dict[str, BundleShown] = {}
        self._breadth = Breadth.WIDE
        column = look.column(self, gap=12)
        head = look.row(gap=8)
        column.addLayout(head)
        self.switch = Segmented(
            look,
            (
                ("bundles", message("History", "Bundles")),
                ("receipts", message("History", "Receipts")),
            ),
            name=message("History", "Part of the history"),
            size="tool",
        )
        self.switch.set_value("bundles")
        self.switch.chosen.connect(self.show_list)
        head.addWidget(self.switch)
        head.addStretch(1)
        self.lost = Button(
            look, message("History", "This stick is lost…"), kind="danger", size="tool"
        )
        self.lost.act.connect(self._on_lost)
        head.addWidget(self.lost)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        page = Scroll(look, gap=12)
        self._stack.addWidget(page)
        self.receipts = Receipts(desk)
        self._stack.addWidget(self.receipts)
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        title = look.row(gap=8, edges=(15, 0, 15, 0))
        title.addWidget(Text(look, message("History", "Bundles, out and in"), letter="card"))
        title.addStretch(1)
        card.body.addLayout(title)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("History", "Bundle")), width=190),
                Column(say(message("History", "When")), width=190, room=Breadth.MEDIUM),
                Column(say(message("History", "What was in it")), stretch=1),
                Column(say(message("History", "File")), width=130, room=Breadth.MEDIUM),
                Column(say(message("History", "What became of it")), width=210),
            ),
            name=message("History", "Bundles, out and in"),
            keeps=True,
        )
        self.table.current_changed.connect(lambda _key: self._show_actions())
        card.body.addWidget(self.table)
        self._empty = Empty(
            look,
            message("History", "No bundle went out or came in yet"),
            icon="box",
            action=message("History", "Make a bundle"),
            action_icon="upload",
            tone="accent",
        )
        self._empty.acted.connect(lambda: self.desk.open_exchange("export"))
        card.body.addWidget(self._empty)
        page.body.addWidget(card)
        self._waiting = Text(look, "", letter="row", ink="text2", flow="wrap")
        page.body.addWidget(self._waiting)
        page.body.addStretch(1)

    def reload(self) -> None:
        session = self.desk.session
        found = bundle_history.history(session)
        self._bundles = {f"{one.direction}.{one.id}": one for one in found}
        self.table.set_rows([self._row(key, one) for key, one in self._bundles.items()])
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        n = len(incoming_files.waiting_files(session))
        words = message("History", "%n files wait in the vault: see Import.", "", n)
        self._waiting.set_words(words if n else "")
        self._waiting.setVisible(bool(n))
        if self.switch.value == "receipts":
            self.receipts.reload()
        self._show_actions()

    def entered(self) -> None:
        if self.switch.value == "receipts":
            self.receipts.table.setFocus()
        else:
            self.table.setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.table.set_breadth(breadth)
        self.receipts.set_breadth(breadth)

    def show_list(self, name: str) -> None:
        """Show a list: bundles, receipts."""
        self.switch.set_value(name)
        if name == "receipts":
            self.receipts.reload()
        self._stack.setCurrentIndex(int(name == "receipts"))
        self._show_actions()

    def _show_actions(self) -> None:
        one = self._bundles.get(self.table.current_key)
        bundles = self.switch.value == "bundles"
        self.lost.setVisible(bundles and one is not None and not one.stick_lost)

    def _on_lost(self) -> None:
        one = self._bundles.get(self.table.current_key)
        if one is not None:
            self.desk.open_page(LostPage(self.desk, one.thing), "exchange")

    def _row(self, key: str, one: BundleShown) -> Row:
        say = self.look.words
        out = one.direction == "out"
        name = message("History", "Bundle %1").fill(one.number)
        whom = (
            message("History", "to %1").fill(one.contact)
            if out
            else message("History", "from %1").fill(one.contact)
        )
        when = one.at.astimezone(ZONE)
        day = say(message("History", "%1, %2").fill(Day(when.date(), "short-year"), clock_of(when)))
        if self._breadth is Breadth.NARROW:  # the column of days has no room
            whom = message("History", "%1, %2").fill(whom, Day(when.date()))
        inside = ", ".join(say(words) for words in self._inside(one))
        fate, since, icon, ink = self._fate(one)
        if one.stick_lost and one.fate != "lost":
            fate = message("History", "%1, %2").fill(fate, message("History", "stick lost"))
            icon, ink = "alert", "warn"
        return Row(
            key,
            (
                Cell(say(name), say(whom), weight=600, icon="upload" if out else "download"),
                Cell(day, one.by),
                Cell(inside[:1].upper() + inside[1:]),
                Cell(one.file, letter="help", ink="text2"),
                Cell(say(fate), say(since), icon=icon, icon_ink=ink),  # type: ignore[arg-type]
            ),
        )

    def _inside(self, one: BundleShown) -> Iterator[Message]:
        """Yield what was in a bundle."""
        cases, n = one.cases, one.revisions
        if cases or n:
            yield message("History", "%n cases", "", cases)
            yield message("History", "%n changes", "", n) if n else _NOTHING_NEW
        yield from bundle_history.other_parts(one.parts, one.quarter)

    def _fate(self, one: BundleShown) -> tuple[Message, Words, str, str]:
        """Return what became of a bundle, more about it, and how that looks."""
        match one.fate:
            case "confirmed":
                at = one.fate_at.astimezone(ZONE).date() if one.fate_at else one.at.date()
                receipt = message("History", "receipt of %1").fill(Day(at))
                return message("History", "confirmed"), receipt, "double-check", "ok"
            case "held" if one.direction == "in":
                return message("History", "held here"), "", "clock", "warn"
            case "held":
                return message("History", "held there"), "", "clock", "warn"
            case "refused":
                words = message("History", "refused there")
                if one.direction == "in":
                    words = message("History", "refused here")
                return words, one.refusal(), "error", "danger"
            case "lost":
                again = message("History", "goes along again")
                return message("History", "lost"), again, "alert", "warn"
            case "arrived":
                return message("History", "taken in here"), "", "check", "ok"
            case _:
                waits = message("History", "not confirmed yet")
                return message("History", "on a stick"), waits, "box", "text2"
