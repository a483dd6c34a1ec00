"""Beside a checklist that is run: the stages at the left, the times of the day at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.court_day import BreakShown
from desktop_app.app.hearings import ChecklistRun, RunGroup
from desktop_app.text import message
from desktop_app.ui.models.run_rows import stage_words
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.sections import Section, Sections
from desktop_app.ui.widgets.text import Icon, Text

_TYPED = message("Run", "Time…")


class StagesCard(Card):
    """How far the whole checklist is, and each stage of it."""

    chosen = Signal(str)  # a person went to the stage with this id
    undo_wanted = Signal()  # take the last step back

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=(10, 14, 10, 12), gap=4)
        row = look.row(gap=8)
        self._count = Text(look, "", letter="count")
        row.addWidget(self._count)
        row.addWidget(Text(look, message("Run", "done"), letter="row", ink="text2"))
        row.addStretch(1)
        self.body.addLayout(row)
        self._line = ProgressLine(look, name=message("Run", "Checklist"), thick=8)
        self.body.addWidget(self._line)
        self.body.addSpacing(look.space(6))
        self.list = Sections(look, name=message("Run", "Stages"), height=41)
        self.list.chosen.connect(self.chosen)
        self.body.addWidget(self.list, 1)
        self._foot = QWidget()
        foot = look.row(self._foot, gap=6)
        foot.addWidget(Icon(look, "undo", size=14))
        self._last = Text(look, "", letter="help", ink="text2", flow="fold")
        foot.addWidget(self._last, 1)
        undo = Button(look, message("Run", "Undo"), kind="quiet", size="small")
        undo.act.connect(self.undo_wanted)
        foot.addWidget(undo)
        self.body.addWidget(self._foot)
        self.show_last("")

    def show_groups(self, groups: Sequence[RunGroup], current: str) -> None:
        """Show the stages; ``current`` is the id of the one in the middle."""
        look = self._look
        done, total = sum(one.done for one in groups), sum(len(one.items) for one in groups)
        self._count.set_words(message("Run", "%1 of %2").fill(done, total))
        self._line.set_done(done, total)
        self.list.set_sections(
            [
                Section(
                    group.group.value,
                    look.words(stage_words(group)),
                    group.done,
                    len(group.items),
                    count=f"{group.done} / {len(group.items)}",
                )
                for group in groups
            ]
        )
        self.list.set_current(current)

    def show_last(self, words: Words) -> None:
        """Show what undo would take back; "" for nothing."""
        self._last.set_words(words)
        self._foot.setVisible(bool(self._last.text()))


class DayTimesCard(Card):
    """The times of the day, each with a button for now; the one expected next is primary."""

    now_pressed = Signal(str)  # the time of the day with this name is now
    edit_pressed = Signal(str)  # the person corrects the time with this name
    break_pressed = Signal()  # a break begins or ends now

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=(14, 12, 14, 8), gap=0)
        self.body.addWidget(Text(look, message("Run", "Times of the day"), letter="card"))
        self._lines: dict[str, _TimeLine] = {}

    def show_times(
        self, run: ChecklistRun, breaks: Sequence[BreakShown], *, from_paper: bool = False
    ) -> None:
        """Show what is known; a break stands between the start and the end.

        ``from_paper``: a press asks for the time that is written there.
        """
        if not self._lines:
            self._make(run)
        look = self._look
        for name, _label, at in run.times:
            self._lines[name].show_time(at, expected=name == run.expected, from_paper=from_paper)
        lasting = any(one.end is None for one in breaks)
        said = ", ".join(
            f"{one.start:%H:%M}–{one.end:%H:%M}" if one.end else f"{one.start:%H:%M}–"
            for one in breaks
        )
        button = message("Run", "Over") if lasting else message("Run", "Now")
        if from_paper:
            button = _TYPED
        self._lines["breaks"].show_words(said, button, look.words(message("Run", "Break")))

    def _make(self, run: ChecklistRun) -> None:
        look = self._look
        for name, label, _at in run.times:
            if name == "ended":
                self._add("breaks", message("Run", "Break"))
                self._lines["breaks"].pressed.connect(self.break_pressed)
            self._add(name, look.words(label))
            self._lines[name].pressed.connect(lambda name=name: self.now_pressed.emit(name))
            self._lines[name].edited.connect(lambda name=name: self.edit_pressed.emit(name))

    def _add(self, name: str, label: Words) -> None:
        if self._lines:
            self.body.addWidget(Hairline(self._look))
        line = _TimeLine(self._look, label)
        self._lines[name] = line
        self.body.addWidget(line)


class _TimeLine(QWidget):
    """One time of the day: open with a button, or done with its time, which can be corrected."""

    pressed = Signal()  # it is now
    edited = Signal()  # the time is to be corrected

    def __init__(self, look: Look, label: Words) -> None:
        super().__init__()
        self._look = look
        look.least(self, height=39)
        row = look.row(self, gap=8, edges=(0, 1, 0, 1))
        self._sign = Icon(look, "circle", size=15)
        row.addWidget(self._sign)
        column = look.column(gap=0)
        self._label = Text(look, label, letter="row_strong", flow="fold")
        self._detail = Text(look, "", letter="help", ink="text2", flow="wrap")
        self._detail.hide()
        column.addStretch(1)
        column.addWidget(self._label)
        column.addWidget(self._detail)
        column.addStretch(1)
        row.addLayout(column, 1)
        self._now = Button(look, message("Run", "Now"), size="tool")
        self._now.act.connect(self.pressed)
        row.addWidget(self._now, 0, Qt.AlignmentFlag.AlignVCenter)
        self._time = Button(look, "", kind="quiet", size="small")
        self._time.act.connect(self.edited)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_time(self, at: time | None, *, expected: bool, from_paper: bool) -> None:
        """Show the time, or the button for now (``from_paper``: for what is written there)."""
        label = self._label.text()
        done = at is not None
        self._sign.set_icon("check" if done else "circle", "ok" if done else "text2")
        self._now.setVisible(not done)
        self._now.set_kind("primary" if expected else "plain")
        self._now.set_words(_TYPED if from_paper else message("Run", "Now"))
        now = message("Run", "%1: type the time") if from_paper else message("Run", "%1 now")
        self._now.setAccessibleName(self._look.words(now.fill(label)))
        self._time.setVisible(done)
        if at is not None:
            self._time.set_words(f"{at:%H:%M}")
            said = message("Run", "%1 at %2, correct the time").fill(label, f"{at:%H:%M}")
            self._time.setAccessibleName(self._look.words(said))

    def show_words(self, words: str, button: Words, label: str) -> None:
        """Show words under the label, and another word on the button."""
        self._detail.set_words(words)
        self._detail.setVisible(bool(words))
        self._time.hide()
        self._now.set_words(button)
        said = message("Run", "%1: %2").fill(label, self._look.words(button))
        self._now.setAccessibleName(self._look.words(said))
