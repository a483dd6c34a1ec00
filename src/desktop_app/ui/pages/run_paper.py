"""Taking over from paper: one step of the sheet after another, with what is written beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.app.hearings import RunItem
from desktop_app.app.taking_over import Written, takes_day
from desktop_app.forms.typed import parse_typed_date, parse_typed_time
from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Icon, Text


class PaperEntry(Card):
    """Enter takes a step over, with the time or without; Down leaves it open and goes on."""

    taken = Signal(str, object)  # step id, Written: it is ticked on the paper
    waive_wanted = Signal(str)  # the step with this id is crossed out on the paper
    note_wanted = Signal(str)  # a note stands beside it
    step_wanted = Signal(int)  # on to the next step (1) or back (-1), leaving this one as it is
    book_wanted = Signal()  # all of it is taken over: book the sheet in

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=(14, 10, 14, 12), gap=8)
        self.setAccessibleName(look.words(message("Run", "Taking over from paper")))
        self.item: RunItem | None = None
        self._today = date.min
        head = look.row(gap=9)
        head.addWidget(Icon(look, "scan", ink="accent", size=18), 0, Qt.AlignmentFlag.AlignTop)
        hint = message(
            "Run",
            "The steps of the sheet, in its order. Type the time that is written there, or "
            "nothing, and press Enter. Down leaves a step open.",
        )
        head.addWidget(Text(look, hint, letter="row", flow="wrap"), 1)
        self.book = Button(look, message("Run", "Book the sheet in…"), icon="check", size="tool")
        self.book.act.connect(self.book_wanted)
        head.addWidget(self.book, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._about = Text(look, "", letter="strong", flow="wrap")
        self.body.addWidget(self._about)
        foot = QWidget()
        flow = FlowLayout(foot)
        look.space_out(flow, gap=8)
        self._label = Text(look, message("Run", "Time on the sheet"), letter="label")
        look.least(self._label, height=32)
        self.line = Line(look, size="tool")
        self.line.returnPressed.connect(self.take)
        self.line.installEventFilter(self)
        look.least(self.line, width=120, height=32)
        look.at_most(self.line, 120)
        self.tick = Button(look, message("Run", "Ticked"), icon="check", size="tool")
        self.tick.act.connect(self.take)
        self.waive = Button(look, message("Run", "Not applicable"), size="tool")
        self.waive.act.connect(lambda: self._ask(self.waive_wanted))
        self.note = Button(look, message("Run", "Note"), icon="note", size="tool")
        self.note.act.connect(lambda: self._ask(self.note_wanted))
        self.skip = Button(look, message("Run", "Leave open"), size="tool")
        self.skip.act.connect(lambda: self.step_wanted.emit(1))
        for part in (self._label, self.line, self.tick, self.waive, self.note, self.skip):
            flow.addWidget(part)
        self._foot = foot
        self.body.addWidget(foot)
        self.wrong = Text(look, "", letter="row_strong", ink="danger", flow="wrap")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.hide()

    def show_item(self, one: RunItem | None, *, today: date) -> None:
        """Show the step that is to be taken over now; None: there is none."""
        if one is not None and self.item is not None and one.item.id == self.item.item.id:
            self.item = one
            return
        self.item, self._today = one, today
        self.clear()
        self._foot.setVisible(one is not None)
        if one is None:
            self._about.set_words(message("Run", "Everything on the sheet is taken over."))
            return
        words = self._look.words
        self._about.set_words(f"{one.item.code}  {words(one.item.paper or one.item.label)}")
        day = takes_day(one.item)
        label = message("Run", "Day on the sheet") if day else message("Run", "Time on the sheet")
        hint = message("Run", "24-11") if day else message("Run", "9:30 or 930")
        self._label.set_words(label)
        self.line.setAccessibleName(f"{words(label)}: {self._about.text()}")
        self.line.setPlaceholderText(words(hint))

    def clear(self) -> None:
        """Empty the line for the next step."""
        self.line.clear()
        self._say("")

    def begin(self, typed: str = "", cursor: int | None = None) -> None:
        """Put the cursor into the line; ``typed`` is what the person typed already."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.line.setText(typed)
            self.line.setCursorPosition(len(typed) if cursor is None else cursor)

    def take(self) -> None:
        """Take the step over, or say that the time or the day cannot be read."""
        if self.item is None:
            return
        typed = self.line.text().strip()
        written = Written()
        if typed and takes_day(self.item.item):
            day = parse_typed_date(typed, self._today)
            if day is None:
                self._refuse(message("Run", "Type a day, for example 24-11, or leave it empty."))
                return
            written = Written(on=day)
        elif typed:
            at = parse_typed_time(typed)
            if at is None:
                self._refuse(message("Run", "Type a time, for example 9:30, or leave it empty."))
                return
            written = Written(at=at)
        self.taken.emit(self.item.item.id, written)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down in the line go to the step before and after."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.step_wanted.emit(by)
                return True
        return super().eventFilter(watched, event)

    def _refuse(self, words: Words) -> None:
        self._say(words)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: Words) -> None:
        """Show below the line what cannot be read; "" takes it away."""
        self.wrong.set_words(words)
        said = self.wrong.text()
        self.wrong.setVisible(bool(said))
        self.line.setAccessibleDescription(said)
        self.line.setProperty("state", "error" if said else "")
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _ask(self, wanted: SignalInstance) -> None:
        if self.item is not None:
            wanted.emit(self.item.item.id)
