"""Beside Today: paper that is not back, how far the work has come, and the coordinator herself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.session import Session
from desktop_app.app.sheets_out import sheets_out
from desktop_app.app.whereabouts import exchanged
from desktop_app.text import Day, Message, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Icon, Text

_EDGES = (16, 12, 16, 12)


class PaperCard(Card):
    """Sheets that are not booked in; the oldest is named, with what must happen to it."""

    wanted = Signal()  # the person wants to book sheets in

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=3)
        self.setAccessibleName(look.words(message("Today", "Paper")))
        heading = Heading(look, message("Today", "Paper"), icon="page")
        self._badge = Badge(look, "", tone="warn", icon="clock")
        heading.add(self._badge)
        self.body.addWidget(heading)
        self._count = Text(look, "", letter="row_strong", ink="warn", flow="wrap")
        self.body.addWidget(self._count)
        self._detail = Text(look, "", letter="help", ink="text2", flow="wrap")
        self.body.addWidget(self._detail)
        self._button = Button(look, message("Today", "Book a sheet in"), size="tool")
        self._button.act.connect(self.wanted)
        self.body.addSpacing(look.space(5))
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sheets(self, session: Session) -> None:
        """Read again which sheets are out."""
        look = self._look
        out = sheets_out(session)
        n = len(out)
        self._count.set_words(message("Today", "%n sheets not booked in", "", n) if n else "")
        self._count.setVisible(n > 0)
        self._button.setVisible(n > 0)
        late = out[0].days_late if out else 0
        self._badge.setVisible(late > 0)
        self._badge.set_state(message("Today", "%n days", "", late), tone="warn", icon="clock")
        if not out:
            self._detail.set_words(message("Today", "No sheets are out."))
            return
        first = out[0]
        parts = [first.code]
        if first.printed_on is not None:
            printed = message("Today", "printed %1").fill(Day(first.printed_on))
            parts.append(look.words(printed))
        said = ", ".join(parts)
        if first.destroy_by is not None:
            by = first.destroy_by
            pattern = (
                message("Today", "Destroying it before %1 %2 is overdue.")
                if late
                else message("Today", "Destroy it before %1 %2.")
            )
            due = look.words(pattern.fill(Day(by.date()), f"{by:%H:%M}"))
            said = f"{said}. {due}"
        self._detail.set_words(said)


class ExchangeCard(Card):
    """How many changes are only here, in a bundle, and confirmed."""

    make_wanted = Signal()  # the person wants to make a bundle
    choices_wanted = Signal()  # the person wants to decide what waits for a choice

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=6)
        self.setAccessibleName(look.words(message("Today", "Exchange")))
        self.body.addWidget(Heading(look, message("Today", "Exchange"), icon="exchange"))
        self._here = _State(look, "laptop", "warn", message("Today", "Only on this laptop"))
        self._bundle = _State(look, "box", "text2", message("Today", "In a bundle"))
        self._confirmed = _State(
            look, "double-check", "ok", message("Today", "Confirmed by headquarters")
        )
        for line in (self._here, self._bundle, self._confirmed):
            self.body.addWidget(line)
        foot = QWidget()
        flow = FlowLayout(foot)
        look.space_out(flow, gap=6)
        self._make = Button(look, message("Today", "Make a bundle"), size="tool")
        self._make.act.connect(self.make_wanted)
        self._decide = Button(look, "", kind="quiet", icon="fork", size="tool")
        self._decide.act.connect(self.choices_wanted)
        flow.addWidget(self._make)
        flow.addWidget(self._decide)
        self.body.addSpacing(look.space(4))
        self.body.addWidget(foot)

    def show_state(self, session: Session) -> None:
        """Read again how far the work has come."""
        state = exchanged(session)
        days = state.oldest_days
        self._here.show_state(
            state.only_here,
            message("Today", "oldest %n days", "", days) if days else "",
        )
        if state.bundle is not None:
            number, day = state.bundle
            title: Message = message("Today", "In bundle %1 (%2)").fill(number, Day(day))
        else:
            title = message("Today", "In a bundle")
        waiting = message("Today", "not confirmed yet")
        self._bundle.show_state(state.in_bundle, waiting if state.in_bundle else "", title=title)
        receipt = state.receipt_on
        self._confirmed.show_state(
            state.confirmed,
            message("Today", "receipt %1").fill(Day(receipt))
            if receipt is not None
            else message("Today", "no receipt yet"),
        )
        n = state.undecided
        self._decide.set_words(message("Today", "%n choices needed", "", n))
        self._decide.setVisible(n > 0)


class _State(QWidget):
    """One state: sign, word, quiet words under it, and the number at the right."""

    def __init__(self, look: Look, icon: str, ink: Ink, title: Words) -> None:
        super().__init__()
        row = look.row(self, gap=8)
        row.addWidget(Icon(look, icon, size=16, ink=ink), 0, Qt.AlignmentFlag.AlignTop)
        column = look.column(gap=0)
        self._title = Text(look, title, letter="row_strong", flow="wrap")
        self._detail = Text(look, "", letter="help", ink="text2", flow="wrap")
        column.addWidget(self._title)
        column.addWidget(self._detail)
        row.addLayout(column, 1)
        self._number = Text(look, "", letter="strong")
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, number: int, detail: Words, *, title: Words = "") -> None:
        """Show another number and other words."""
        self._number.set_words(str(number))
        self._detail.set_words(detail)
        self._detail.setVisible(bool(self._detail.text()))
        if title:
            self._title.set_words(title)


class YouToo(Card):
    """One line for the coordinator's own well-being."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=_EDGES, gap=4)
        self.body.addWidget(Heading(look, message("Today", "You too"), icon="heart"))
        self.body.addWidget(
            Text(
                look,
                message(
                    "Today", "Notice what stays with you. Talk with somebody in the same week."
                ),
                letter="row",
                ink="text2",
                flow="wrap",
            )
        )
