"""History: every save in a case, and what stood there before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.app.case_history import CaseSave, case_history, uncovered
from desktop_app.app.moving_records import MOVABLE
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.history import bring_back, move_to_case
from desktop_app.ui.flows.unlocking import second_unlock
from desktop_app.ui.flows.withdrawing import withdraw
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_records import titled
from desktop_app.ui.pages.history_save import SaveShown
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.splitter import Splitter
from desktop_app.ui.widgets.table import Table

_SINCE: Final = {"7": 7, "30": 30, "90": 90}
"""Days back that the filter offers."""


class HistoryPart(CasePart):
    """The saves at the left, the last one first; what one of them changed at the right."""

    help_topic = "case_history"

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        look = desk.look
        self._all: tuple[CaseSave, ...] = ()
        self._saves: dict[str, CaseSave] = {}
        page = Scroll(look, gap=10, edges=(16, 14, 16, 14))
        look.column(self, gap=0).addWidget(page)
        page.body.addWidget(self._make_filters())
        self._splitter = Splitter(look, "history", gap=14)
        look.least(self._splitter, height=340)
        page.body.addWidget(self._splitter, 1)
        card = Card(look, edges=1, gap=0)
        self.table = Table(
            look,
            (
                titled(look, message("History", "When"), width=150),
                titled(look, message("History", "Record"), stretch=1),
                titled(look, message("History", "Who"), width=96),
                titled(look, message("History", "Answers"), width=116),
            ),
            name=message("History", "Saves"),
            fit="place",
            height=46,
        )
        self.table.current_changed.connect(self._show_save)
        self.table.opened.connect(lambda _key: self.open())
        card.body.addWidget(self.table)
        self.empty = Empty(
            look,
            message("History", "Nothing was saved that fits."),
            icon="filter",
            tone="plain",
            action=message("History", "Show everything"),
        )
        self.empty.acted.connect(self.show_all)
        card.body.addWidget(self.empty, 1)
        self._splitter.addWidget(card)
        self.changes = Card(look, edges=0, gap=0)
        self.changes.setAccessibleName(look.words(message("History", "What was changed")))
        self._scroll = Scroll(look, edges=16)
        self._inside: QWidget | None = None
        self.changes.body.addWidget(self._scroll)
        self._splitter.addWidget(self.changes)
        self._splitter.recall([look.em(620), look.em(480)])

    # What the page of the case calls

    def commands(self) -> Sequence[Command]:
        return (
            Command("history.open", message("Case", "Open this record"), self.open, "case"),
            Command(
                "record.withdraw",
                message("Case", "Withdraw this record"),
                self.withdraw,
                "case",
                icon="bin",
                group=5,
            ),
            Command(
                "record.back", message("Case", "Bring it back"), self.bring_back, "case", group=5
            ),
            Command(
                "record.move",
                message("Case", "Move to another case…"),
                self.move_away,
                "case",
                icon="folder",
                group=5,
            ),
            Command(
                "history.secrets",
                message("Case", "Show shielded fields of this save"),
                self.uncover,
                "case",
                icon="eye",
                group=5,
            ),
        )

    def panes(self) -> Sequence[QWidget]:
        return (self._filters, self.table, self.changes)

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)
        sideways, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._splitter.turn(sideways if breadth is Breadth.WIDE else down)

    def reload(self) -> None:
        self._all = case_history(self.desk.session, self.case)
        self._offer()
        self._fill()

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def open(self) -> None:
        """Open the record of the save that is shown; a withdrawn one is brought back first."""
        save = self._current()
        if save is None:
            return
        if save.withdrawn:
            self.desk.say(message("History", "It was withdrawn. Bring it back to open it."))
            return
        self.desk.open_record(save.key)

    def withdraw(self) -> None:
        """Withdraw the record of the save that is shown, with a reason."""
        save = self._current()
        if save is not None and not save.withdrawn:
            self.desk.run(withdraw(self.desk, save.key, lambda: None))

    def bring_back(self) -> None:
        """Bring the record of the save that is shown back into sight."""
        save = self._current()
        if save is not None and save.withdrawn:
            bring_back(self.desk, save.key)

    def move_away(self) -> None:
        """Move the record of the save that is shown to the right case."""
        save = self._current()
        if save is not None and not save.withdrawn:
            self.desk.run(move_to_case(self.desk, save.key, self.look.words(save.title)))

    def uncover(self) -> None:
        """Show the shielded answers of the save, after the passphrase was given again."""
        save = self._current()
        if save is None or not any(one.secret for one in save.changes):
            return

        def show() -> None:
            self._put(uncovered(self.desk.session, save))

        self.desk.run(second_unlock(self.desk, show))

    def show_all(self) -> None:
        """Take the filters off."""
        for choice in (self.kind, self.who, self.since):
            choice.set_value("all")
        self._fill()

    # Inside

    def _make_filters(self) -> QWidget:
        look = self.look
        self._filters = QWidget()
        flow = FlowLayout(self._filters)
        look.space_out(flow, gap=8)
        everything = message("History", "everything")
        self.kind = Choice(
            look, [("all", everything)], caption=message("History", "Show"), size="tool"
        )
        self.who = Choice(
            look, [("all", message("History", "everybody"))], caption=message("History", "By"),
            size="tool",
        )  # fmt: skip
        self.since = Choice(
            look,
            [
                ("all", message("History", "the beginning")),
                ("7", message("History", "the last 7 days")),
                ("30", message("History", "the last 30 days")),
                ("90", message("History", "the last 90 days")),
            ],
            caption=message("History", "Since"),
            size="tool",
        )
        for choice in (self.kind, self.who, self.since):
            choice.set_value("all")
            choice.picked.connect(lambda _value: self._fill())
            flow.addWidget(choice)
        return self._filters

    def _offer(self) -> None:
        """Offer the kinds and the people that occur."""
        words = self.look.words
        kinds = {str(one.key.kind): words(one.kind) for one in self._all}
        people = sorted({one.by for one in self._all})
        self.kind.set_options(
            [
                ("all", message("History", "everything")),
                *sorted(kinds.items(), key=lambda each: each[1]),
            ]
        )
        self.who.set_options(
            [("all", message("History", "everybody")), *((one, one) for one in people)]
        )

    def _fill(self) -> None:
        days = _SINCE.get(self.since.value)
        first = self.desk.session.today() - timedelta(days=days) if days is not None else None
        found = [
            one
            for one in self._all
            if self.kind.value in ("", "all", one.key.kind)
            and self.who.value in ("", "all", one.by)
            and (first is None or one.at.date() >= first)
        ]
        self._saves = {one.id: one for one in found}
        self.table.set_rows([_row(self.look, one) for one in found])
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        if found and self.table.current_key not in self._saves:
            self.table.set_current(found[0].id)
        self._show_save(self.table.current_key if found else "")

    def _current(self) -> CaseSave | None:
        return self._saves.get(self.table.current_key)

    def _show_save(self, key: str) -> None:
        self._put(self._saves.get(key))

    def _put(self, save: CaseSave | None) -> None:
        if self._inside is not None:
            self._scroll.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        if save is None:
            return
        shown = SaveShown(self.look, save, movable=save.key.kind in MOVABLE)
        shown.open_wanted.connect(self.open)
        shown.withdraw_wanted.connect(self.withdraw)
        shown.back_wanted.connect(self.bring_back)
        shown.move_wanted.connect(self.move_away)
        shown.secrets_wanted.connect(self.uncover)
        self._inside = shown
        self._scroll.body.insertWidget(0, shown)


def _row(look: Look, save: CaseSave) -> Row:
    day = look.words(verbatim("%1").fill(Day(save.at.date(), "brief")))
    when = f"{day} {save.at:%H:%M}"
    kind, title = look.words(save.kind), look.words(save.title)
    n = len(save.changes)
    count = look.words(message("History", "%n answers", "", n))
    gone = look.words(message("History", "withdrawn")) if save.withdrawn else ""
    beneath = ", ".join(filter(None, (title if title != kind else "", gone)))
    cells = (
        Cell(when, tabular=True),
        Cell(kind, beneath, weight=500, struck=save.withdrawn),
        Cell(save.by, ink="text2"),
        Cell(count, ink="text2"),
    )
    said = ", ".join(filter(None, (when, kind, title, gone, save.by, count)))
    return Row(save.id, cells, said)
