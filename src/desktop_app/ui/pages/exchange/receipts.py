"""The receipts, given and received: what each confirms, and how far every case is held."""

from __future__ import annotations

from desktop_app.app import receipt_list
from desktop_app.app.receipt_list import HeadShown, ReceiptShown
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text

_ID = 16
"""Hexadecimal digits of an id that are shown: enough to compare by eye."""


class Receipts(Scroll):
    """Those that are due stand first; below is how far the cases of the chosen one are held."""

    def __init__(self, desk: Desk) -> None:
        look = desk.look
        super().__init__(look, gap=12)
        self._desk = desk
        self._look = look
        self._shown: dict[str, ReceiptShown] = {}
        self._breadth = Breadth.WIDE
        say = look.words
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        title = message("Receipts", "Receipts, given and received")
        head = look.row(gap=8, edges=(15, 0, 15, 0))
        head.addWidget(Text(look, title, letter="card"))
        head.addStretch(1)
        card.body.addLayout(head)
        self.table = Table(
            look,
            (
                Column(say(message("Receipts", "Receipt")), width=180),
                Column(
                    say(message("Receipts", "Given or read on")), width=190, room=Breadth.MEDIUM
                ),
                Column(say(message("Receipts", "For")), width=190),
                Column(say(message("Receipts", "What it says")), stretch=1),
                Column(say(message("Receipts", "In that bundle")), width=190, room=Breadth.MEDIUM),
            ),
            name=title,
            keeps=True,
        )
        self.table.current_changed.connect(lambda _key: self._show_heads())
        card.body.addWidget(self.table)
        self._empty = Empty(
            look,
            message("Receipts", "No receipt was given or came in yet"),
            icon="double-check",
            detail=message(
                "Receipts", "A receipt rides along with whatever goes back to who made a bundle."
            ),
            action=message("History", "Make a bundle"),
            action_icon="upload",
            tone="accent",
        )
        self._empty.acted.connect(lambda: desk.open_exchange("export"))
        card.body.addWidget(self._empty)
        self.body.addWidget(card)
        self._heads = Card(look, edges=(1, 10, 1, 1), gap=8)
        holder = look.column(gap=2, edges=(15, 0, 15, 0))
        self.title = Heading(look, "")
        holder.addWidget(self.title)
        self.about = Text(look, "", letter="row", ink="text2", flow="wrap")
        holder.addWidget(self.about)
        self._heads.body.addLayout(holder)
        self.heads = Table(
            look,
            (
                Column(say(message("Receipts", "Case")), stretch=1),
                Column(say(message("Receipts", "Written at")), stretch=1),
                Column(say(message("Receipts", "In the bundle up to")), width=170, right=True),
                Column(say(message("Receipts", "Held up to")), width=150, right=True),
                Column(say(message("Receipts", "That change")), width=190, room=Breadth.MEDIUM),
            ),
            name=message("Receipts", "How far each case is held"),
        )
        self._heads.body.addWidget(self.heads)
        self.body.addWidget(self._heads)
        self.body.addStretch(1)

    def reload(self) -> None:
        """Read the receipts again."""
        found = receipt_list.receipts(self._desk.session)
        self._shown = {f"{one.side}.{one.key}.{one.id}": one for one in found}
        self.table.set_rows([self._row(key, one) for key, one in self._shown.items()])
        if found and not self.table.current_key:
            self.table.set_current(next(iter(self._shown)))
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._show_heads()

    def set_breadth(self, breadth: Breadth) -> None:
        """Hide what has no room; the day then stands below the name."""
        self._breadth = breadth
        self.table.set_breadth(breadth)
        self.heads.set_breadth(breadth)

    def _row(self, key: str, one: ReceiptShown) -> Row:
        say = self._look.words
        side, icon = {
            "received": (message("Receipts", "received"), "download"),
            "given": (message("Receipts", "given"), "upload"),
            "due": (message("Receipts", "due"), "clock"),
        }[one.side]
        at = message("Receipts", "with the next bundle")
        if one.at is not None:
            at = verbatim("%1").fill(Day(one.at.astimezone(ZONE).date(), "short-year"))
            if self._breadth is Breadth.NARROW:
                side = message("Receipts", "%1, %2").fill(side, at)
        rode = message("Receipts", "in bundle %1").fill(one.carrier) if one.carrier else ""
        made = message("Receipts", "of %1") if one.side == "received" else _CAME
        for_ = message("Receipts", "Bundle %1").fill(one.bundle)
        about = made.fill(Day(one.bundle_at.astimezone(ZONE).date(), "short-year"))
        fate, ink = {
            "arrived": ("double-check" if one.side == "received" else "check", "ok"),
            "held": ("clock", "warn"),
            "refused": ("error", "danger"),
        }[one.fate]
        cases, n = len(one.cases), one.changes
        inside = say(message("Receipts", "no case"))
        if cases:
            number = message("History", "%n cases", "", cases)
            changes = message("History", "%n changes", "", n)
            if not n:
                changes = message("History", "nothing new")
            inside = say(message("History", "%1, %2").fill(number, changes))
        cells = (
            Cell(one.contact, say(side), weight=600, icon=icon),
            Cell(say(at), say(rode)),
            Cell(say(for_), say(about)),
            Cell(say(one.said()), icon=fate, icon_ink=ink),  # type: ignore[arg-type]
            Cell(inside),
        )
        return Row(
            key, cells, ", ".join((one.contact, say(side), say(for_), say(one.said()), inside))
        )

    def _show_heads(self) -> None:
        one = self._shown.get(self.table.current_key)
        found = () if one is None else receipt_list.heads_of(self._desk.session, one)
        self._heads.setVisible(bool(found))
        if one is None:
            return
        words, about = {
            "received": (message("Receipts", "Held by %1, of the cases in bundle %2"), _LAST_WORD),
            "given": (
                message("Receipts", "What the receipt for bundle %2 of %1 said is held here"),
                _THEN,
            ),
            "due": (message("Receipts", "Held here, of the cases in bundle %2 of %1"), _NOW),
        }[one.side]
        self.about.set_words(about)
        self.title.title.set_words(words.fill(one.contact, one.bundle))
        self.heads.set_rows([self._head(at, shown) for at, shown in enumerate(found)])

    def _head(self, at: int, one: HeadShown) -> Row:
        say = self._look.words
        author = one.author or say(message("Receipts", "another laptop"))
        less = one.carried is not None and one.n is not None and one.n < one.carried
        held = say(message("Receipts", "nothing")) if one.n == 0 else str(one.n)
        if one.n is None:
            author, held = "–", say(message("Receipts", "not kept"))
        cells = (
            Cell(one.codename, weight=600),
            Cell(author),
            Cell("–" if one.carried is None else str(one.carried), tabular=True, ink="text2"),
            Cell(
                held,
                tabular=True,
                ink="warn" if less else "text",
            ),
            Cell(one.id[:_ID] if one.id is not None else "–", tabular=True, ink="text2"),
        )
        return Row(str(at), cells)


_LAST_WORD: Message = message(
    "Receipts",
    "Up to which change of each laptop, and the beginning of the id of that change: by the "
    "last word that came. Whoever holds less later was put back from a backup, and gets "
    "again what it lost.",
)
_THEN: Message = message(
    "Receipts",
    "Up to which change of each laptop, and the beginning of the id of that change: as it was when "
    "this receipt was given. By now more may be held here.",
)
_NOW: Message = message(
    "Receipts",
    "Up to which change of each laptop, and the beginning of the id of that change: as the next "
    "bundle is going to say it.",
)
_CAME: Message = message("Receipts", "came on %1")
