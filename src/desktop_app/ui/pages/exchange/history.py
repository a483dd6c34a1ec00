"""The history of bundles: what was on which stick, and what became of it."""

from __future__ import annotations

from desktop_app.app import bundle_history
from desktop_app.app.bundle_history import BundleShown
from desktop_app.app.changes import Changes
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.wording import clock_of


class HistoryPart(Part):
    """The last bundle first."""

    help_topic = "history"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self._bundles: dict[str, BundleShown] = {}
        column = look.column(self, gap=0)
        page = Scroll(look, gap=12)
        column.addWidget(page)
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        head = look.row(gap=8, edges=(15, 0, 15, 0))
        head.addWidget(Text(look, message("History", "Bundles, out and in"), letter="card"))
        head.addStretch(1)
        self.lost = Button(
            look, message("History", "This stick is lost"), kind="danger", size="tool"
        )
        self.lost.act.connect(self._on_lost)
        head.addWidget(self.lost)
        card.body.addLayout(head)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("History", "Bundle")), width=190),
                Column(say(message("History", "When")), width=190),
                Column(say(message("History", "What was in it")), stretch=1),
                Column(say(message("History", "File")), width=130, room=Breadth.MEDIUM),
                Column(say(message("History", "What became of it")), width=230),
            ),
            name=message("History", "Bundles, out and in"),
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
        n = len(bundle_history.waiting(session))
        words = message("History", "%n files wait in the vault until their sender is known.", "", n)
        self._waiting.set_words(words if n else "")
        self._waiting.setVisible(bool(n))
        self._show_actions()

    def entered(self) -> None:
        self.table.setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)

    def _show_actions(self) -> None:
        one = self._bundles.get(self.table.current_key)
        self.lost.setVisible(one is not None and one.fate == "written")

    def _on_lost(self) -> None:
        one = self._bundles.get(self.table.current_key)
        if one is not None:
            self.desk.run(self._lost_flow(one))

    def _lost_flow(self, one: BundleShown) -> Flow:
        n = one.revisions
        sure = Confirm(
            self.look,
            message("History", "Is the stick with bundle %1 lost?").fill(one.number),
            message(
                "History",
                "It holds %n changes, encrypted for the addressee. Nothing of it is lost here: all "
                "of it goes along again with the next bundle. Report the loss.",
                "",
                n,
            ),
            verb=message("History", "Note it as lost"),
        )
        if (yield sure):
            bundle_history.mark_lost(self.desk.session, one.id)
            self.desk.hub.tell(Changes(other=frozenset({"bundles"})))

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
        held, n = one.cases, one.revisions
        cases = message("History", "%n cases", "", held)
        changes = message("History", "%n changes", "", n)
        inside = say(message("History", "%1, %2").fill(cases, changes))
        if "receipt" in one.parts:
            inside = say(message("History", "%1, receipts").fill(inside))
        fate, icon, ink = self._fate(one)
        return Row(
            key,
            (
                Cell(say(name), say(whom), weight=600, icon="upload" if out else "download"),
                Cell(day, one.by),
                Cell(inside),
                Cell(one.file, letter="help", ink="text2"),
                Cell(say(fate), icon=icon, icon_ink=ink),  # type: ignore[arg-type]
            ),
        )

    def _fate(self, one: BundleShown) -> tuple[Message, str, str]:
        match one.fate:
            case "confirmed":
                at = one.fate_at.astimezone(ZONE).date() if one.fate_at else one.at.date()
                words = message("History", "confirmed, receipt of %1").fill(Day(at))
                return words, "double-check", "ok"
            case "held":
                return message("History", "held there"), "clock", "warn"
            case "refused":
                return message("History", "refused there"), "error", "danger"
            case "lost":
                return message("History", "lost, goes along again"), "alert", "warn"
            case "arrived":
                return message("History", "taken in here"), "check", "ok"
            case _:
                return message("History", "on a stick, not confirmed"), "box", "text2"
