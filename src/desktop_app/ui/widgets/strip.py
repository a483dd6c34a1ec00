"""The strip on every page of a case: whose, how serious, how to make contact, what is next.

It never scrolls away, and never shows an address, a number or a name.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.level import Level
from desktop_app.text import message
from desktop_app.ui.style.look import ANY_WIDTH, Breadth, Look
from desktop_app.ui.style.tokens import Tone
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Ground, Hairline
from desktop_app.ui.widgets.level import LevelBadge
from desktop_app.ui.widgets.text import Icon, Text


@dataclass(frozen=True, slots=True)
class StripFacts:
    """What the strip says. ``during_hearing`` puts the emergency plan in the place of the tick."""

    code: str
    detail: str
    """Number and phase."""
    level: Level | None = None
    level_detail: str = ""
    contact: str = ""
    contact_detail: str = ""
    contact_badge: str = ""
    contact_tone: Tone = "plain"
    step: str = ""
    step_detail: str = ""
    during_hearing: bool = False


class Strip(Ground):
    """Four parts beside each other; on two lines unless the window is wide."""

    back = Signal()  # back to where the case was opened
    ticked = Signal()  # the next step is done
    emergency = Signal()  # show the emergency plan

    def __init__(self, look: Look, facts: StripFacts) -> None:
        super().__init__(look, "surface", lines="b")
        self._look = look
        self._stacked = False
        look.least(self, height=72)
        self.setAccessibleName(look.words(message("Strip", "Case in short")))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        look.space_out(self._row, gap=14, edges=(8, 5, 16, 5))
        self._case = self._case_part()
        self._row.addWidget(self._case, 0)
        self._dividers = [Hairline(look, standing=True) for _ in range(3)]
        self._row.addWidget(self._dividers[0])
        self._level_part = self._make_level_part()
        self._row.addWidget(self._level_part, 0)
        self._row.addWidget(self._dividers[1])
        self._contact_part = self._make_contact_part()
        self._row.addWidget(self._contact_part, 5, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._dividers[2])
        self._step_part = self._make_step_part()
        self._row.addWidget(self._step_part, 7, Qt.AlignmentFlag.AlignVCenter)
        self.set_facts(facts)

    def set_facts(self, facts: StripFacts) -> None:
        """Show other facts."""
        look = self._look
        self._code.set_words(facts.code)
        self._detail.set_words(facts.detail)
        self._level.setVisible(facts.level is not None)
        if facts.level is not None:
            self._level.set_level(facts.level)
        self._level_detail.set_words(facts.level_detail)
        self._contact.set_words(facts.contact or message("Strip", "not agreed yet"))
        self._contact_detail.set_words(facts.contact_detail)
        for badge in (self._badge, self._badge_beside):
            badge.set_state(facts.contact_badge, tone=facts.contact_tone, icon="clock")
        self._badge.setVisible(bool(facts.contact_badge))
        self._badge_beside.setVisible(bool(facts.contact_badge) and self._stacked)
        self._step.set_words(facts.step or message("Strip", "no next step"))
        self._step_detail.set_words(facts.step_detail)
        self._tick.setVisible(bool(facts.step) and not facts.during_hearing)
        self._tick.setAccessibleDescription(facts.step)
        self._emergency.setVisible(facts.during_hearing)
        self._step_icon.set_icon("arrow-right" if facts.during_hearing else "flag", "accent")
        self._cap()
        said = (facts.code, facts.level_detail, facts.contact, facts.step)
        self.setAccessibleDescription(look.words("; ".join(part for part in said if part)))

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room: one line where it is wide; the quiet words go last."""
        stacked = self._stacked = breadth is not Breadth.WIDE
        self._badge_beside.setVisible(stacked and bool(self._badge_beside.text()))
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        for part, sign in (
            (self._contact_part, self._contact_icon),
            (self._step_part, self._step_icon),
        ):
            row = part.layout()
            if isinstance(row, QHBoxLayout):
                row.setAlignment(sign, middle if stacked else top)
        bare = breadth is Breadth.NARROW
        for quiet in (self._detail, self._level_detail, self._contact_detail, self._step_detail):
            quiet.setVisible(not bare)
        for line in self._dividers:
            line.setVisible(not stacked)
        for head in (self._contact_head, self._step_head):
            head.setVisible(not stacked)
        if stacked:
            self._case_row.addWidget(self._level_part)
            self._case_row.addWidget(self._step_part, 1)
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
            self._look.space_out(self._row, gap=2, edges=(8, 5, 16, 5))
        elif self._level_part.parentWidget() is not self:
            self._row.insertWidget(2, self._level_part)
            self._row.insertWidget(6, self._step_part, 7, Qt.AlignmentFlag.AlignVCenter)
            self._row.setDirection(QBoxLayout.Direction.LeftToRight)
            self._look.space_out(self._row, gap=14, edges=(8, 5, 16, 5))
        else:
            return
        self._cap()
        for moved in (self._level_part, self._step_part):
            self._look.dress_moved(moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cap()

    def _cap(self) -> None:
        """Leave the room to contact and next step: what stands at the left folds before they do."""
        case = level = ANY_WIDTH
        if not self._stacked:
            look = self._look
            edges = look.em(44)  # the button back, and the gap beside it
            case = max(look.em(212), self._code.sizeHint().width() + edges)
            roomy = self.width() >= look.em(1150)
            level = max(look.em(200 if roomy else 130), self._level.sizeHint().width())
        self._case.setMaximumWidth(case)
        self._level_part.setMaximumWidth(level)

    def _case_part(self) -> QWidget:
        look = self._look
        part = QWidget()
        self._case_row: QHBoxLayout = look.row(part, gap=8)
        back = IconButton(
            look, "chevron-left", message("Strip", "Back"), kind="quiet", size="small"
        )
        back.act.connect(self.back)
        self._case_row.addWidget(back)
        column = look.column(gap=0)
        self._code = Text(look, "", letter="section")
        self._detail = Text(look, "", letter="help", ink="text2", flow="fold")
        column.addStretch(1)
        column.addWidget(self._code)
        column.addWidget(self._detail)
        column.addStretch(1)
        self._case_row.addLayout(column)
        look.least(part, width=186)
        return part

    def _make_level_part(self) -> QWidget:
        look = self._look
        part = QWidget()
        column = look.column(part, gap=3)
        self._level = LevelBadge(look, "baseline")
        self._level_detail = Text(look, "", letter="help", ink="text2", flow="fold")
        column.addStretch(1)
        column.addWidget(self._level, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._level_detail)
        column.addStretch(1)
        return part

    def _make_contact_part(self) -> QWidget:
        look = self._look
        part, column, self._contact_head, self._contact_icon = self._part(
            "chat", message("Strip", "Safe contact")
        )
        self._badge = Badge(look, "")
        self._contact_head_row.addWidget(self._badge)
        self._contact_head_row.addStretch(1)
        self._contact = Text(look, "", letter="row", weight=600, flow="fold")
        self._contact_detail = Text(look, "", letter="help", ink="text2", flow="fold")
        line = look.row(gap=8)
        line.addWidget(self._contact)
        self._badge_beside = Badge(look, "")
        self._badge_beside.hide()
        line.addWidget(self._badge_beside)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._contact_detail)
        return part

    def _make_step_part(self) -> QWidget:
        look = self._look
        part, column, self._step_head, self._step_icon = self._part(
            "flag", message("Strip", "Next step")
        )
        self._contact_head_row.addStretch(1)
        self._step = Text(look, "", letter="row", weight=600, flow="fold")
        self._step_detail = Text(look, "", letter="help", ink="text2", flow="fold")
        column.addWidget(self._step)
        column.addWidget(self._step_detail)
        row = part.layout()
        assert isinstance(row, QHBoxLayout)
        self._tick = Button(look, message("Strip", "Tick off"), icon="check", size="tool")
        self._tick.act.connect(self.ticked)
        self._emergency = Button(
            look, message("Strip", "Emergency plan"), kind="danger", icon="bolt", size="tool"
        )
        self._emergency.act.connect(self.emergency)
        for button in (self._tick, self._emergency):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return part

    def _part(self, icon: str, words: object) -> tuple[QWidget, QVBoxLayout, QWidget, Icon]:
        look = self._look
        part = QWidget()
        row = look.row(part, gap=8)
        sign = Icon(look, icon, size=17)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = look.column(gap=1)
        row.addLayout(column, 1)
        head = QWidget()
        self._contact_head_row = look.row(head, gap=8)
        self._contact_head_row.addWidget(Text(look, words, letter="help", ink="text2"))  # type: ignore[arg-type]
        column.addWidget(head)
        return part, column, head, sign
