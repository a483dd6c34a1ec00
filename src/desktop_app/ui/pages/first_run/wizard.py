"""The frame of the first run: steps at the left, one question at the right, buttons below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Ground, Hairline
from desktop_app.ui.widgets.countdown import Countdown
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.steps import Steps, steps_at
from desktop_app.ui.widgets.text import Icon, Marked, Text

CONTENT = 724
"""Width of the column with the question, in pixels at 100 %."""


class WizardPage(QWidget):
    """One question. Add to ``body``; say with ``ready`` whether one may go on.

    ``later`` is the word of a quiet way past this page, "" for none.
    """

    ready_changed = Signal()  # ``blocked_by`` says something else now

    def __init__(
        self,
        look: Look,
        question: Words,
        explanation: Words,
        *,
        next_words: Words = "",
        later_words: Words = "",
    ) -> None:
        super().__init__()
        self.look = look
        self.next_words = next_words or message("FirstRun", "Next")
        self.later_words = later_words
        self.blocked_by: Words = ""
        column = look.column(self, gap=12)
        title = Text(look, question, letter="question", flow="wrap")
        column.addWidget(title)
        if explanation:
            column.addWidget(Text(look, explanation, ink="text2", flow="wrap"))
        column.addSpacing(look.space(2))
        self.body: QVBoxLayout = look.column(gap=10)
        column.addLayout(self.body)
        column.addStretch(1)
        self.question = look.words(question)

    def set_blocked(self, reason: Words) -> None:
        """Say why one may not go on; "" when one may."""
        self.blocked_by = reason
        self.ready_changed.emit()

    def first_focus(self) -> QWidget:
        """Return what has the focus when the page is shown."""
        return self


class Wizard(QWidget):
    """Shows one page at a time; the owner says which."""

    back = Signal()  # to the page before
    later = Signal()  # past this page, without answering it now
    next = Signal()  # the question is answered

    def __init__(self, look: Look, name: Words, note: Words) -> None:
        super().__init__()
        self._look = look
        self._name = look.words(name)
        self._page: WizardPage | None = None
        self._titles: Sequence[tuple[str, str]] = ()
        row = look.row(self, gap=0)
        self._side = Ground(look, "side", lines="r")
        look.least(self._side, width=320)
        look.at_most(self._side, 320)
        self._fill_side(note)
        row.addWidget(self._side)
        right = look.column(gap=0)
        row.addLayout(right, 1)
        self._countdown = Countdown(look)
        right.addWidget(self._countdown)
        self._scroll = Scroll(look, gap=0, edges=(24, 38, 24, 12))
        self._holder = look.column(gap=0)
        self._scroll.body.addLayout(_centred(look, self._holder))
        self._scroll.body.addStretch(1)
        right.addWidget(self._scroll, 1)
        foot = look.column(gap=10, edges=(0, 0, 0, 0))
        foot.addWidget(Hairline(look))
        foot.addLayout(self._buttons())
        outer = _centred(look, foot)
        look.space_out(outer, gap=0, edges=(24, 0, 24, 24))
        right.addLayout(outer)

    def set_steps(self, titles: Sequence[tuple[str, str]], current: int) -> None:
        """Show the steps (title, what was chosen there) and which is the current one, from 0."""
        self._titles = titles
        self._steps.set_steps(steps_at(titles, current))
        number = message("FirstRun", "%1 · step %2 of %3")
        self._where.set_words(number.fill(self._name, current + 1, len(titles)))
        self._back.setVisible(current > 0)

    def show_page(self, page: WizardPage) -> None:
        """Show a page instead of the present one, which is taken away."""
        if self._page is not None:
            self._holder.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._holder.addWidget(page)
        page.ready_changed.connect(self._update_buttons)
        self._update_buttons()
        self._scroll.verticalScrollBar().setValue(0)
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, page.question)

    def set_breadth(self, breadth: Breadth) -> None:
        """Leave the steps out when there is no room for them."""
        self._side.setVisible(breadth is not Breadth.NARROW)

    def set_countdown(self, seconds: int | None) -> None:
        """Show the last minute before the lock, None hides it."""
        self._countdown.set_seconds(seconds)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while the owner works."""
        for button in (self._back, self._later, self._next):
            button.block(message("FirstRun", "Just a moment.") if busy else "")
        if not busy:
            self._update_buttons()

    def _fill_side(self, note: Words) -> None:
        look = self._look
        column = look.column(self._side, gap=0, edges=(28, 28, 20, 22))
        head: QHBoxLayout = look.row(gap=11)
        head.addWidget(Icon(look, "waymark", size=24, ink="accent"))
        head.addWidget(Text(look, "Waymark", letter="section"))
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(look.space(4))
        self._where = Text(look, "", letter="row", ink="text2")
        column.addWidget(self._where)
        column.addSpacing(look.space(26))
        self._steps = Steps(look, (), standing=True)
        column.addWidget(self._steps)
        column.addStretch(1)
        column.addWidget(
            Marked(look, "pause", note, letter="help", weight=400, ink="text2", flow="wrap")
        )

    def _buttons(self) -> QHBoxLayout:
        look = self._look
        row = look.row(gap=10)
        self._back = Button(look, message("FirstRun", "Back"), icon="chevron-left")
        self._back.act.connect(self.back)
        row.addWidget(self._back)
        row.addStretch(1)
        self._reason = Text(look, "", letter="row", weight=500, ink="warn", flow="fold")
        row.addWidget(self._reason)
        self._later = Button(look, "", kind="quiet")
        self._later.act.connect(self.later)
        row.addWidget(self._later)
        self._next = Button(look, message("FirstRun", "Next"), kind="primary")
        self._next.act.connect(self.next)
        row.addWidget(self._next)
        return row

    def _update_buttons(self) -> None:
        page = self._page
        if page is None:
            return
        self._next.set_words(page.next_words)
        self._next.block(page.blocked_by)
        self._reason.set_words(page.blocked_by)
        self._reason.setVisible(bool(page.blocked_by) and not page.later_words)
        self._later.set_words(page.later_words)
        self._later.setVisible(bool(page.later_words))


def _centred(look: Look, inside: QVBoxLayout) -> QHBoxLayout:
    """Return a row with a column in its middle, as wide as a line that reads well."""
    holder = QWidget()
    holder.setLayout(inside)
    look.at_most(holder, CONTENT)
    holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row = look.row(gap=0)
    row.addStretch(1)
    row.addWidget(holder, 100)
    row.addStretch(1)
    return row
