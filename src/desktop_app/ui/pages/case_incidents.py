"""The incidents of a case: the log, and the pattern by kind, channel and week below it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from desktop_app.app.incidents import IncidentShown, PatternShown, incidents, pattern
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.widgets.bars import share_bar
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class IncidentsPart(RecordsPart):
    """One entry is one event; the first six questions take 90 seconds, the rest can follow."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="incident",
            title=message("Incidents", "Incidents"),
            columns=(
                titled(look, message("Incidents", "When"), width=132),
                titled(look, message("Incidents", "What"), stretch=3),
                titled(look, message("Incidents", "How"), stretch=2),
                titled(look, message("Incidents", "Severity"), stretch=2),
                titled(look, message("Incidents", "Passed on"), width=128),
            ),
            add=message("Incidents", "New incident"),
            none=message("Incidents", "No incidents. “Nothing new” belongs in the contact log."),
            back=message("Incidents", "Back to the incidents"),
            icon="alert",
        )
        self.pattern = PatternCard(look)
        self.below.addWidget(self.pattern)

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        found = incidents(self.desk.session, self.case)
        self.pattern.show_pattern(pattern(self.desk.session, self.case))
        return [(one.key, _row(self.look, one)) for one in found]

    def set_breadth(self, breadth: Breadth) -> None:
        super().set_breadth(breadth)
        self.pattern.table.set_breadth(breadth)


class PatternCard(Card):
    """Counts as a table with a bar beside each number. They say how often, not what will come."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=(1, 10, 1, 10), gap=8)
        head = look.row(gap=10, edges=(15, 0, 15, 0))
        head.addWidget(Text(look, message("Incidents", "Pattern"), letter="card"))
        head.addStretch(1)
        self.by = Segmented(
            look,
            (
                ("kind", message("Incidents", "Kind")),
                ("channel", message("Incidents", "Channel")),
                ("week", message("Incidents", "Week")),
            ),
            name=message("Incidents", "Count by"),
            size="tool",
        )
        self.by.set_value("kind")
        self.by.chosen.connect(lambda _value: self._fill())
        head.addWidget(self.by, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(Hairline(look))
        number = look.words(message("Incidents", "Number"))
        share = look.words(message("Incidents", "Share of the largest"))
        self.table = Table(
            look,
            (
                Column("", stretch=2, name=look.words(message("Incidents", "Counted"))),
                Column(number, width=76, right=True),
                Column("", stretch=3, name=share, room=Breadth.MEDIUM),
            ),
            name=message("Incidents", "Pattern"),
            height=32,
        )
        self.body.addWidget(self.table)
        self.note = Text(look, "", letter="help", ink="text2", flow="wrap")
        foot = look.row(edges=(15, 0, 15, 0))
        foot.addWidget(self.note)
        self.body.addLayout(foot)
        self._found = PatternShown(0, (), (), (), 0, 0)

    def show_pattern(self, found: PatternShown) -> None:
        """Show other counts; the card is hidden while there is nothing to count."""
        self._found = found
        self.setVisible(found.total > 0)
        self._fill()

    def _fill(self) -> None:
        look, found = self._look, self._found
        lines: list[tuple[str, int]]
        if self.by.value == "week":
            lines = [(_week(look, day), number) for day, number in reversed(found.weeks)]
        else:
            chosen = found.channels if self.by.value == "channel" else found.kinds
            lines = [(look.words(words), number) for words, number in chosen]
        most = max((number for _, number in lines), default=0) or 1
        self.table.set_rows(
            [
                Row(
                    str(at),
                    (
                        Cell(words, weight=500 if number else 0, ink="text" if number else "text2"),
                        Cell(str(number), tabular=True, weight=600 if number else 0),
                        Cell(picture=share_bar(number / most)),
                    ),
                    f"{words}: {number}",
                )
                for at, (words, number) in enumerate(lines)
            ]
        )
        self.note.set_words(self._said())

    def _said(self) -> str:
        look, found = self._look, self._found
        n = found.total
        parts: list[Words] = [message("Incidents", "%n incidents in all.", "", n)]
        if self.by.value == "week":
            undated, earlier = found.undated, found.earlier
            if undated:
                parts.append(message("Incidents", "%n without a known week.", "", undated))
            if earlier:
                parts.append(message("Incidents", "%n before these weeks.", "", earlier))
        else:
            parts.append(message("Incidents", "An incident with two answers counts under both."))
        parts.append(message("Incidents", "Numbers say how often, not what will come."))
        return " ".join(look.words(one) for one in parts)


def _week(look: Look, monday: date) -> str:
    said: Message = message("Incidents", "week %1, from %2").fill(
        monday.isocalendar().week, Day(monday, "brief")
    )
    return look.words(said)


def _row(look: Look, one: IncidentShown) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "short-year"))) if one.day else "–"
    at = f"{one.at:%H:%M}" if one.at is not None else ""
    kind = look.words(one.kind)
    channel = look.words(one.channel) if one.channel is not None else ""
    severity = look.words(one.severity) if one.severity is not None else ""
    told = look.words(message("Incidents", "not yet")) if one.open else ""
    cells = (
        Cell(day, at, tabular=True),
        Cell(kind, weight=500),
        Cell(channel, ink="text2"),
        Cell(severity, ink="danger" if one.serious else "text", weight=600 if one.serious else 0),
        Cell(told, ink="danger", weight=600),
    )
    return Row(one.key.record, cells, ", ".join(filter(None, (day, kind, channel, severity, told))))
