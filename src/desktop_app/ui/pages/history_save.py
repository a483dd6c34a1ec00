"""One save: who and when, each answer before and after, and what can be done with the record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.app.case_history import CaseSave, ChangeShown
from desktop_app.domain.wording_diff import differences
from desktop_app.text import Day, Message, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.difference import Difference
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Text

_LONG = 24
"""Characters from which on a text is shown with its differences instead of twice."""


class SaveShown(QWidget):
    """What one save changed. ``movable``: the record may be moved to another case."""

    open_wanted = Signal()  # open the record
    withdraw_wanted = Signal()  # withdraw the record
    back_wanted = Signal()  # bring the withdrawn record back
    move_wanted = Signal()  # move the record to the right case
    secrets_wanted = Signal()  # show what is shielded

    def __init__(self, look: Look, save: CaseSave, *, movable: bool) -> None:
        super().__init__()
        self._look = look
        column = look.column(self, gap=4)
        column.addWidget(Text(look, save.title, letter="card", flow="wrap"))
        said = message("History", "%1 · %2 · %3").fill(save.kind, save.by, _moment_words(save))
        column.addWidget(Text(look, said, letter="help", ink="text2", flow="wrap"))
        column.addWidget(self._buttons(save, movable=movable))
        for one in save.changes:
            column.addSpacing(look.space(6))
            column.addWidget(Hairline(look))
            column.addSpacing(look.space(4))
            column.addWidget(Text(look, one.label, letter="label", flow="wrap"))
            self._add(column, one, first=save.first)
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, one: ChangeShown, *, first: bool) -> None:
        look = self._look
        nothing = message("History", "nothing")
        if one.text and one.before is not None and one.after is not None:
            before, after = look.words(one.before), look.words(one.after)
            if max(len(before), len(after)) >= _LONG:
                column.addWidget(Difference(look, differences(before, after)))
                return
        if not first:
            said = message("History", "before: %1").fill(one.before or nothing)
            column.addWidget(Text(look, said, letter="row", ink="text2", flow="wrap"))
        now = one.after or nothing
        words = now if first else message("History", "now: %1").fill(now)
        column.addWidget(Text(look, words, letter="row", flow="wrap"))

    def _buttons(self, save: CaseSave, *, movable: bool) -> QWidget:
        look = self._look
        holder = QWidget()
        flow = FlowLayout(holder)
        look.space_out(flow, gap=6)
        offered: list[tuple[Message, str, Signal | object]] = []
        if save.withdrawn:
            offered.append((message("History", "Bring back"), "undo", self.back_wanted))
        else:
            offered.append((message("History", "Open"), "chevron-right", self.open_wanted))
            if movable:
                offered.append(
                    (message("History", "Move to another case…"), "folder", self.move_wanted)
                )
            offered.append((message("History", "Withdraw…"), "bin", self.withdraw_wanted))
        if any(one.secret for one in save.changes):
            offered.append((message("History", "Show shielded"), "eye", self.secrets_wanted))
        for words, icon, signal in offered:
            button = Button(look, words, icon=icon, size="small")
            button.act.connect(signal)
            flow.addWidget(button)
        return holder


def _moment_words(save: CaseSave) -> Message:
    return message("History", "%1, %2").fill(Day(save.at.date(), "long"), f"{save.at:%H:%M}")
