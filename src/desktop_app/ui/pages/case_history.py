"""History: every save in a case, and what stood there before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.app.case_history import CaseSave, case_history
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_part import CasePart
from desktop_app.ui.pages.case_records import titled
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.rows import Cell, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class HistoryPart(CasePart):
    """The saves at the left, the last one first; what one of them changed at the right."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        super().__init__(desk, case)
        look = desk.look
        self._saves: dict[str, CaseSave] = {}
        column = look.column(self, gap=0, edges=(16, 14, 16, 14))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(look.em(14))
        column.addWidget(self._splitter)
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
        card.body.addWidget(self.table)
        self._splitter.addWidget(card)
        self.changes = Card(look, edges=0, gap=0)
        self.changes.setAccessibleName(look.words(message("History", "What was changed")))
        self._scroll = Scroll(look, edges=16)
        self._inside: QWidget | None = None
        self.changes.body.addWidget(self._scroll)
        self._splitter.addWidget(self.changes)
        self._splitter.setSizes([look.em(620), look.em(480)])

    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.changes)

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)
        sideways, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._splitter.setOrientation(sideways if breadth is Breadth.WIDE else down)

    def reload(self) -> None:
        found = case_history(self.desk.session, self.case)
        self._saves = {one.id: one for one in found}
        self.table.set_rows([_row(self.look, one) for one in found])
        if found and not self.table.current_key:
            self.table.set_current(found[0].id)
        self._show_save(self.table.current_key)

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_save(self, key: str) -> None:
        if self._inside is not None:
            self._scroll.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        save = self._saves.get(key)
        if save is not None:
            self._inside = _Changes(self.look, save)
            self._scroll.body.insertWidget(0, self._inside)


class _Changes(QWidget):
    """One save: who and when, then each answer before and after."""

    def __init__(self, look: Look, save: CaseSave) -> None:
        super().__init__()
        column = look.column(self, gap=4)
        column.addWidget(Text(look, save.title, letter="card", flow="wrap"))
        said = message("History", "%1 · %2 · %3").fill(save.kind, save.by, _moment_words(save))
        column.addWidget(Text(look, said, letter="help", ink="text2", flow="wrap"))
        for one in save.changes:
            column.addSpacing(look.space(6))
            column.addWidget(Hairline(look))
            column.addSpacing(look.space(4))
            column.addWidget(Text(look, one.label, letter="label", flow="wrap"))
            nothing = message("History", "nothing")
            if not save.first:
                before = message("History", "before: %1").fill(one.before or nothing)
                column.addWidget(Text(look, before, letter="row", ink="text2", flow="wrap"))
            after = one.after or nothing
            column.addWidget(
                Text(
                    look,
                    after if save.first else message("History", "now: %1").fill(after),
                    letter="row",
                    flow="wrap",
                )
            )
        column.addStretch(1)


def _moment_words(save: CaseSave) -> Message:
    return message("History", "%1, %2").fill(Day(save.at.date(), "long"), f"{save.at:%H:%M}")


def _row(look: Look, save: CaseSave) -> Row:
    day = look.words(verbatim("%1").fill(Day(save.at.date(), "brief")))
    when = f"{day} {save.at:%H:%M}"
    kind, title = look.words(save.kind), look.words(save.title)
    n = len(save.changes)
    count = look.words(message("History", "%n answers", "", n))
    cells = (
        Cell(when, tabular=True),
        Cell(kind, title if title != kind else "", weight=500),
        Cell(save.by, ink="text2"),
        Cell(count, ink="text2"),
    )
    return Row(save.id, cells, f"{when}, {kind}, {title}, {save.by}, {count}")
