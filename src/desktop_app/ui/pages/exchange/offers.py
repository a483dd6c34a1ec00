"""What leaves and what stays, in one table and two lists (picture 09, step 2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.app.exporting import CaseOffer, ExportPlan
from desktop_app.app.room import size_words
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.small_words import small
from desktop_app.ui.pages.exchange.counts import Counts
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Icon, Marked, Text
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.widgets.track import Reach, Track

_MOST: Final = 5
"""Lines of what goes along; the rest is one line."""
_NAMED: Final = 3
"""Drafts that are named; more are counted."""
_ROWS: Final = 6
_FEW: Final = 3
"""Cases in sight; more scroll, so that what goes along and what stays is not far below."""
_LEGEND: tuple[tuple[Reach, Message, Message], ...] = (
    (
        "laptop",
        message("Export", "Saved"),
        message("Export", "on this laptop only"),
    ),
    ("bundle", message("Export", "In a bundle"), message("Export", "on a stick, on its way")),
    (
        "confirmed",
        message("Export", "Confirmed"),
        message("Export", "a receipt came in"),
    ),
)


class Offers(QWidget):
    """Space ticks a case; Enter goes on."""

    chosen_changed = Signal()  # other cases are ticked
    secrets_wanted = Signal()  # shielded fields are to go along: ask a reason and the passphrase
    opened = Signal()  # Enter: go on

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = self._look = desk.look
        self._plan: ExportPlan | None = None
        self._ticked: set[str] = set()
        self._with_secrets = False
        column = look.column(self, gap=12)
        self.counts = Counts(desk)  # first, for it must be in sight however many cases there are
        self.counts.changed.connect(self._on_counts)
        column.addWidget(self.counts)
        head = look.row(gap=12)
        self.summary = Text(look, "", letter="section", flow="fold")
        head.addWidget(self.summary)
        self.secrets_line = Text(look, "", letter="body", ink="text2", flow="fold")
        head.addWidget(self.secrets_line)
        head.addStretch(1)
        self._size = Text(look, "", letter="row", ink="text2", flow="fold")
        head.addWidget(self._size)
        column.addLayout(head)
        self._back = Marked(look, "alert", "", icon_ink="warn", ink="warn", flow="wrap")
        self._back.hide()
        column.addWidget(self._back)
        card = Card(look, edges=1, gap=0)
        say = look.words
        self.table = Table(
            look,
            (
                Column("", width=48, name=say(message("Export", "Goes along"))),
                Column(say(message("Export", "Case")), width=144),
                Column(say(message("Export", "Changes")), width=156),
                Column(say(message("Export", "Parts")), stretch=1),
                Column(say(message("Export", "Where it is")), width=290),
            ),
            name=message("Export", "Cases that may leave"),
            most=_ROWS,
        )
        self.table.pressed_cell.connect(lambda key, _name: self._toggle(key))
        self.table.opened.connect(lambda _key: self.opened.emit())
        card.body.addWidget(self.table)
        column.addWidget(card)
        column.addWidget(_legend(look))
        cards = look.row(gap=12)
        self._goes = Card(look, edges=(16, 9, 16, 12), gap=5)
        self._stays = Card(look, edges=(16, 9, 16, 12), gap=5)
        cards.addWidget(self._goes, 1)
        cards.addWidget(self._stays, 1)
        column.addLayout(cards)
        self.secrets = Tick(look, message("Export", "Send shielded fields along, with a reason"))
        self.secrets.clicked.connect(self._on_secrets)

    # What the owner says

    def show_plan(self, plan: ExportPlan) -> None:
        """Show a plan; cases with something new are ticked."""
        fresh = self._plan is None or self._plan.contact.contact.key != plan.contact.contact.key
        self._plan = plan
        if fresh:
            self._ticked = {one.case for one in plan.offers if one.proposed}
            self._with_secrets = False
            self.counts.set_quarter(None)
        else:
            self._ticked &= {one.case for one in plan.offers}
        if not plan.cases_allowed:
            self._ticked = set()
        self.counts.show_plan(plan)
        self._show()

    def set_secrets(self, *, on: bool) -> None:
        """Show whether shielded fields go along."""
        self._with_secrets = on
        self.secrets.set_state("on" if on else "off")
        self._show()

    @property
    def chosen(self) -> tuple[CaseOffer, ...]:
        """The ticked cases."""
        offers = self._plan.offers if self._plan is not None else ()
        return tuple(one for one in offers if one.case in self._ticked)

    @property
    def with_secrets(self) -> bool:
        """Whether shielded fields go along."""
        return self._with_secrets

    def set_breadth(self, breadth: Breadth) -> None:
        """Hide what has no room."""
        self.table.set_breadth(breadth)
        self.table.set_most(_FEW if breadth is Breadth.NARROW else _ROWS)
        self.counts.set_breadth(breadth)

    # Inside

    @property
    def anything(self) -> bool:
        """Whether anything would go, and be it a receipt."""
        plan = self._plan
        rides = plan is not None and bool(plan.receipts or plan.repeated or plan.update is not None)
        return bool(self._ticked) or rides or self.counts.quarter is not None

    def _on_counts(self) -> None:
        self._show()
        self.chosen_changed.emit()

    def _toggle(self, key: str) -> None:
        if self._plan is not None and not self._plan.cases_allowed:
            return
        self._ticked ^= {key}
        self._show()
        self.chosen_changed.emit()

    def _on_secrets(self) -> None:
        if self.secrets.state == "on" and not self._with_secrets:
            self.secrets.set_state("off")
            self.secrets_wanted.emit()
        elif self.secrets.state == "off":
            self.set_secrets(on=False)

    def _show(self) -> None:
        look, plan = self._look, self._plan
        if plan is None:
            return
        chosen = self.chosen
        cases = len(chosen)
        changes = sum(one.new + one.again for one in chosen)
        self.summary.set_words(
            message("Export", "%1 · %2").fill(
                message("Export", "%n cases", "", cases),
                message("Export", "%n changes", "", changes),
            )
        )
        self.secrets_line.set_words(
            message("Export", "shielded fields: yes")
            if self._with_secrets
            else message("Export", "shielded fields: no")
        )
        size = size_words(sum(one.size for one in chosen))
        self._size.set_words(message("Export", "about %1, encrypted").fill(size))
        note: Words = ""
        if not plan.cases_allowed:
            note = message(
                "Export",
                "Headquarters has set that no case leaves in a bundle. Receipts, counts and "
                "hand-overs still may.",
            )
        elif plan.fell_back:
            note = message(
                "Export",
                "%1 was put back from a backup: what was lost there goes along again.",
            ).fill(plan.contact.contact.name)
        self._back.text.set_words(note)
        self._back.setVisible(bool(note))
        self.table.set_rows([self._row(one) for one in plan.offers])
        total = message("Export", "%n changes", "", changes)
        kinds: dict[str, int] = {}
        for offer in chosen:
            for words, n in offer.kinds:
                said = look.words(words)
                kinds[said] = kinds.get(said, 0) + n
        receipts = plan.receipts
        lines: list[tuple[Words, int]] = [*sorted(kinds.items(), key=lambda one: -one[1])]
        if len(lines) > _MOST:
            others = sum(n for _words, n in lines[_MOST - 1 :])
            lines = [*lines[: _MOST - 1], (message("Export", "Other parts"), others)]
        if self.counts.quarter is not None:
            counted = message("Export", "Counts for the evaluation, %1").fill(self.counts.quarter)
            lines.append((counted, 0))
        if plan.update is not None:
            update = message("Export", "Update %1 of headquarters").fill(plan.update)
            revoked = message("Export", "Revoked cards")
            lines.append((update if plan.update else revoked, 0))
        if receipts:
            lines.append((message("Export", "Receipts for what they handed over"), receipts))
        if plan.repeated:
            again = message("Export", "Receipts again: nothing shows yet that they came")
            lines.append((again, plan.repeated))
        if self._with_secrets:
            lines.append((message("Export", "Shielded fields"), sum(one.secrets for one in chosen)))
        title = message("Export", "Goes along")
        heading = Heading(look, title, icon="upload", icon_ink="accent", letter="card")
        heading.add(Text(look, total, letter="help", ink="text2"))
        _fill(look, self._goes.body, heading, lines or [(message("Export", "nothing yet"), 0)])
        self._show_stays(chosen)

    def _show_stays(self, chosen: Sequence[CaseOffer]) -> None:
        look = self._look
        secrets = 0 if self._with_secrets else sum(one.secrets for one in chosen)
        local = sum(one.local for one in chosen)
        drafts = sum(len(one.drafts) for one in chosen)
        fields = secrets + local + drafts
        heading = Heading(
            look, message("Export", "Stays on this laptop"), icon="lock", letter="card"
        )
        words = message("Export", "%n fields", "", fields)
        heading.add(Text(look, words, letter="help", ink="text2"))
        lines: list[tuple[Words, int]] = [
            (message("Export", "Addresses, safe numbers, code words"), secrets),
            (message("Export", "Own working notes"), local),
            (self._drafts(chosen), drafts),
        ]
        _fill(look, self._stays.body, heading, lines, icon="minus")
        self._stays.body.insertWidget(self._stays.body.count() - 1, self.secrets)

    def _drafts(self, chosen: Sequence[CaseOffer]) -> Message:
        """Return which forms are not saved, by name as far as there is room."""
        say = self._look.words
        named = [f"{one.codename} {small(say(words))}" for one in chosen for words in one.drafts]
        if not named:
            return message("Export", "Drafts, not saved yet")
        more = ", …" if len(named) > _NAMED else ""
        listed = ", ".join(named[:_NAMED]) + more
        return message("Export", "Drafts, not saved yet: %1").fill(listed)

    def _row(self, offer: CaseOffer) -> Row:
        say = self._look.words
        new, again = offer.new, offer.again
        parts: list[Message] = []
        if new:
            parts.append(message("Export", "%1 new").fill(new))
        if again:
            parts.append(message("Export", "%1 again").fill(again))
        ticked = offer.case in self._ticked
        anything = bool(parts)
        changes = " · ".join(say(one) for one in parts) or say(message("Export", "nothing new"))
        kinds = ", ".join(small(say(words)) for words, _n in offer.kinds)
        track, where, detail = self._where(offer)
        code = Cell(
            offer.codename, weight=600 if anything else 400, ink="text" if anything else "text2"
        )
        said = message("Export", "%1, %2, %3").fill(offer.codename, changes, say(where))
        return Row(
            offer.case,
            (
                Cell(tick="on" if ticked else "off", say=offer.codename),
                code,
                Cell(changes, weight=500 if anything else 400, ink="text" if anything else "text2"),
                Cell(kinds),
                Cell(say(where), say(detail), weight=600, letter="help", track=track),
            ),
            say(said),
        )

    def _where(self, offer: CaseOffer) -> tuple[Reach, Message, Message]:
        today = self._desk.session.today()
        if not offer.shared and self._desk.session.owner.role == "headquarters":
            return "laptop", message("Export", "Not theirs"), message("Export", "never shared")
        if offer.standing == "here":
            since = offer.since.astimezone(ZONE).date() if offer.since is not None else None
            age = message("Export", "today")
            if since is not None and since != today:
                age = message("Export", "oldest %1").fill(Day(since))
            return "laptop", message("Export", "On this laptop only"), age
        number, day = 0, today
        if offer.bundle is not None:
            number, day = offer.bundle[0], offer.bundle[1].astimezone(ZONE).date()
        bundle = message("Export", "In bundle %1 (%2)").fill(number, Day(day))
        if offer.standing == "in_bundle":
            return "bundle", bundle, message("Export", "not confirmed, goes along again")
        if offer.bundle is None:
            return "confirmed", message("Export", "Nothing to send"), verbatim("")
        if offer.receipt is not None:
            came = offer.receipt.astimezone(ZONE).date()
            bundle = message("Export", "receipt of %1").fill(Day(came))
        return "confirmed", message("Export", "Confirmed"), bundle


def _legend(look: Look) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    look.space_out(flow, gap=20)
    for place, word, more in _LEGEND:
        one = QWidget()
        row = look.row(one, gap=6)
        row.addWidget(Track(look, place))
        row.addWidget(Text(look, word, letter="help", weight=600))
        row.addWidget(Text(look, more, letter="help", ink="text2"))
        flow.addWidget(one)
    return holder


def _fill(
    look: Look,
    body: QVBoxLayout,
    heading: QWidget,
    lines: Iterable[tuple[Words, int]],
    *,
    icon: str = "check",
) -> None:
    """Show a heading and lines with a count at the right end."""
    while (item := body.takeAt(0)) is not None:
        old = item.widget()
        if old is not None and not isinstance(old, Tick):
            old.hide()
            old.deleteLater()
        if (inside := item.layout()) is not None:
            while (part := inside.takeAt(0)) is not None:
                if (widget := part.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
    body.addWidget(heading)
    for words, number in lines:
        row = look.row(gap=7)
        ink = "ok" if icon == "check" else "text2"
        row.addWidget(Icon(look, icon, size=16, ink=ink), 0, Qt.AlignmentFlag.AlignVCenter)  # type: ignore[arg-type]
        row.addWidget(Text(look, words, letter="row", flow="wrap"), 1)
        if number:
            row.addWidget(Text(look, str(number), letter="row", ink="text2", weight=500))
        body.addLayout(row)
    body.addStretch(1)
