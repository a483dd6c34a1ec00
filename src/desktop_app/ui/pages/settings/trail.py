"""The audit trail: who did what when, the latest first; asked by case, day, event and person."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from desktop_app.app import trail
from desktop_app.app.cases import find_case
from desktop_app.app.trail import Query
from desktop_app.app.trail_words import WORDS
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message, verbatim
from desktop_app.ui.announce import announce
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.models.trail_rows import TrailRows
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.day_line import DayLine
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Column
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text

_ALL: Final = "*"
_TABLE: Final = 300
"""Least height of the lines; they scroll inside, for there may be a million."""


class TrailPart(QWidget):
    """Each line is chained to the one before; *Check the chain* follows it to the end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = self._look = desk.look
        column = look.column(self, gap=0)
        page = Scroll(look, gap=12)
        column.addWidget(page)
        self._broken = Banner(look, "", tone="danger")
        self._broken.hide()
        page.body.addWidget(self._broken)
        card = Card(look, edges=(1, 10, 1, 1), gap=8)
        page.body.addWidget(card, 1)
        head = look.column(gap=8, edges=(15, 0, 15, 0))
        card.body.addLayout(head)
        heading = Heading(look, message("Trail", "Audit trail"), icon="list")
        self.count = heading.detail
        head.addWidget(heading)
        words = message(
            "Trail",
            "What was opened, changed, printed and exchanged, and by whom. It cannot be changed.",
        )
        head.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        head.addWidget(self._filters())
        self.problem = Text(look, "", letter="row", ink="danger", flow="wrap")
        self.problem.hide()
        head.addWidget(self.problem)
        say = look.words
        self.table = Table(
            look,
            (
                Column(say(message("Trail", "When")), width=180),
                Column(say(message("Trail", "What")), stretch=1),
                Column(say(message("Trail", "Case")), width=150),
                Column(say(message("Trail", "By")), width=130, room=Breadth.MEDIUM),
            ),
            name=message("Trail", "Audit trail"),
            fit="place",
        )
        look.least(self.table, height=_TABLE)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        card.body.addWidget(self.table, 1)

    def _filters(self) -> QWidget:
        look = self._look
        box = QWidget()
        row = FlowLayout(box)
        look.space_out(row, gap=8)
        self.case = Line(
            look, name=message("Trail", "Case"), caption=message("Trail", "Case"), size="tool"
        )
        today = self._desk.session.today
        from_day, to_day = message("Trail", "From day"), message("Trail", "To day")
        first, last = message("Trail", "From"), message("Trail", "To")
        self.first, self.last = (
            DayLine(look, today, prefer="past", name=name, caption=caption, size="tool")
            for name, caption in ((from_day, first), (to_day, last))
        )
        everything = message("Trail", "Everything")
        self.what = Choice(
            look, [(_ALL, everything), *WORDS.items()], name=message("Trail", "What"), size="tool"
        )
        self.by = Choice(look, [], name=message("Trail", "By"), size="tool")
        for line, width in ((self.case, 190), (self.first, 200), (self.last, 200)):
            look.least(line, width=width)
            look.at_most(line, width)
            line.editingFinished.connect(self._ask)
        for choice in (self.what, self.by):
            choice.picked.connect(lambda _value: self._ask())
        self.what.set_value(_ALL)
        self.check = Button(look, message("Trail", "Check the chain"), icon="shield", size="tool")
        self.check.act.connect(lambda: self._desk.run(self._check()))
        self.save = Button(look, message("Trail", "Save as CSV…"), icon="download", size="tool")
        self.save.act.connect(lambda: self._desk.run(self._save()))
        for part in (
            self.case, self.first, self.last, self.what, self.by, self.check, self.save,
        ):  # fmt: skip
            row.addWidget(part)
        return box

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        self.table.set_breadth(breadth)

    def reload(self) -> None:
        """Read the trail again."""
        people = trail.people(self._desk.session)
        kept = self.by.value or _ALL
        everybody = message("Trail", "Everybody")
        self.by.set_options([(_ALL, everybody), *((one, verbatim(one)) for one in people)])
        self.by.set_value(kept)
        self._ask()

    # Asking

    def _ask(self) -> None:
        try:
            query = self._query()
        except UserError as error:
            self.problem.set_words(error.message)
            self.problem.show()
            announce(self, self.problem.text(), "at once")
            return
        self.problem.hide()
        rows = TrailRows(self._desk.session, query, self._look.words)
        n = len(rows)
        before = self.count.text()
        self.count.set_words(message("Trail", "%n lines", "", n))
        self.count.show()
        self.table.set_rows(rows)
        if self.isVisible() and self.count.text() != before:
            announce(self, self.count.text())

    def _query(self) -> Query:
        """Return what is asked for; raises UserError for a case or a day that nobody knows."""
        return Query(
            self._case(),
            "" if self.what.value in ("", _ALL) else self.what.value,
            "" if self.by.value in ("", _ALL) else self.by.value,
            self._day(self.first),
            self._day(self.last),
        )

    def _case(self) -> CaseId | None:
        typed = self.case.text().strip()
        return find_case(self._desk.session, typed) if typed else None

    def _day(self, line: DayLine) -> date | None:
        typed = line.text().strip()
        if not typed:
            return None
        day = line.day
        if day is None:
            raise UserError(
                message(
                    "Trail", "“%1” is no day. The list stays as it was. Type it like 24-11-2026."
                ).fill(typed[:20])
            )
        line.set_day(day)
        return day

    # Acting

    def _check(self) -> Flow:
        session = self._desk.session

        def work(progress: Progress) -> tuple[Message, ...]:
            try:
                return trail.broken(session, progress)
            finally:
                session.store.release_thread()

        found: tuple[Message, ...] = yield Job(message("Trail", "Following the chain"), work)
        if not found:
            self._broken.hide()
            self._desk.say(message("Trail", "The chain is whole, from the first line to the last."))
            return
        n = len(found)
        said = message("Trail", "The audit trail was touched at %n places. %1", "", n)
        more = message(
            "Trail", "%1 Your cases are not in it. Keep this vault as it is and report it."
        ).fill(found[0])
        self._broken.tell(said.fill(more))

    def _save(self) -> Flow:
        warning = Confirm(
            self._look,
            message("Trail", "Save the lines as CSV?"),
            message(
                "Trail",
                "It is personal data in the clear: who did what, in which case, and when. Whoever "
                "finds the file can read it. Save it only where it is needed, and delete it "
                "afterwards. It is noted in the audit trail.",
            ),
            verb=message("Trail", "Save as CSV…"),
        )
        query = self._query()
        if not (yield warning):
            return
        title = self._look.words(message("Trail", "Save the lines"))
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            title,
            "audit.csv",
            "CSV (*.csv)",
            options=QFileDialog.Option.DontConfirmOverwrite,  # what is there stays as it is
        )
        if not chosen:
            return
        path = Path(chosen)
        n = yield Job(
            message("Trail", "Writing the lines"), partial(self._write, path=path, query=query)
        )
        self._desk.say(message("Trail", "%n lines are saved.", "", n))
        self._ask()

    def _write(self, progress: Progress, *, path: Path, query: Query) -> int:
        session = self._desk.session
        try:
            return trail.write_csv(session, path, self._look.words, query=query, progress=progress)
        finally:
            session.store.release_thread()
