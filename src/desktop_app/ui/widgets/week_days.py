"""A week as seven days beside each other, or below each other where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.text import message
from desktop_app.ui.style.lines import folded
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.paint import MIDDLE_LEFT, NOTHING, box, elided, painting
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Text, plain_tip

MOST = 7
"""So many entries of a day are shown; a button leads to the others."""
_MOST = 6
"""So many lines are made of what an entry is; what a person wrote at length ends after them."""
_ACROSS = {Breadth.WIDE: 7, Breadth.MEDIUM: 4, Breadth.NARROW: 1}


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One entry: its time in words, what it is, a quiet line (the case), and all of it in words."""

    key: str
    when: str
    what: str
    detail: str
    said: str
    icon: str = ""
    ink: Ink = "text"
    done: bool = False


@dataclass(frozen=True, slots=True)
class DayShown:
    """One day with its entries; ``number`` is how many there are."""

    key: str
    title: str
    entries: tuple[DayEntry, ...]
    number: int
    today: bool = False
    free: bool = False


class WeekDays(QWidget):
    """Arrows go to the next entry or the next day, Enter opens; letters act on an entry."""

    opened = Signal(str)  # Enter, or a click, on the entry with this key
    typed = Signal(str, str)  # a letter was typed on the entry with this key
    more_wanted = Signal(str)  # all entries of the day with this key are wanted

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._across = 7
        self._days: list[_DayCard] = []
        self._grid = QGridLayout(self)
        look.space_out(self._grid, gap=8)

    def set_days(self, days: Sequence[DayShown]) -> None:
        """Show other days; the focus stays at the same entry if it is among them."""
        kept = self.current_key
        for card in self._days:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._days = [_DayCard(self._look, day) for day in days]
        for card in self._days:
            card.more.act.connect(lambda key=card.key: self.more_wanted.emit(key))
            for chip in card.chips:
                chip.clicked.connect(lambda _on=False, key=chip.key: self.opened.emit(key))
                chip.moved.connect(self._move)
                chip.lettered.connect(self.typed)
        self._lay_out()
        if kept:
            self.focus(kept)

    def set_breadth(self, breadth: Breadth) -> None:
        """Stand as many days beside each other as there is room for."""
        if _ACROSS[breadth] != self._across:
            self._across = _ACROSS[breadth]
            self._lay_out()

    @property
    def current_key(self) -> str:
        """The key of the entry that has the focus, "" for none."""
        return next((chip.key for chip in self._chips if chip.hasFocus()), "")

    def focus(self, key: str = "") -> bool:
        """Put the focus on an entry, else on the first of today, else on the first there is."""
        chips = self._chips
        of_today = [chip for day in self._days if day.today for chip in day.chips]
        wanted = [chip for chip in chips if chip.key == key]
        first = next(iter([*wanted, *of_today, *chips]), None)
        if first is None:
            return False
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def _chips(self) -> list[EntryChip]:
        return [chip for day in self._days for chip in day.chips]

    def _lay_out(self) -> None:
        for at in range(7):
            self._grid.setColumnStretch(at, int(at < self._across))
        for at, card in enumerate(self._days):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, at // self._across, at % self._across)
            card.show()
        self.updateGeometry()

    def _move(self, by: int, across: int) -> None:
        focused = [(at, day) for at, day in enumerate(self._days) if day.holds_focus]
        if not focused:
            return
        at, day = focused[0]
        place = next(n for n, chip in enumerate(day.chips) if chip.hasFocus())
        if across:
            others = self._days[at + 1 :] if across > 0 else self._days[:at][::-1]
            day = next((one for one in others if one.chips), day)
            place = min(place, len(day.chips) - 1)
        else:
            place = max(0, min(len(day.chips) - 1, place + by))
        day.chips[place].setFocus(Qt.FocusReason.TabFocusReason)


class _DayCard(Card):
    """A day: its name and its entries."""

    def __init__(self, look: Look, day: DayShown) -> None:
        super().__init__(look, edges=(8, 8, 8, 8), gap=4)
        self.key, self.today = day.key, day.today
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if day.today:
            self.set_border("accent")
        n = day.number
        count = look.words(message("Week", "%n entries", "", n))
        self.setAccessibleName(f"{day.title}, {count}")
        ink: Ink = "accent" if day.today else "text2" if day.free else "text"
        self.body.addWidget(
            Text(look, day.title, letter="row_strong", ink=ink, weight=600, flow="wrap")
        )
        self.chips = [EntryChip(look, one) for one in day.entries]
        for chip in self.chips:
            self.body.addWidget(chip)
        if not day.entries:
            self.body.addWidget(Text(look, "–", letter="row", ink="text2"))
        left = day.number - len(day.entries)
        self.more = Button(look, message("Week", "%n more", "", left), kind="quiet", size="small")
        if left <= 0:
            self.more.hide()
        self.body.addWidget(self.more)
        self.body.addStretch(1)

    @property
    def holds_focus(self) -> bool:
        """Whether one of the entries has the focus."""
        return any(chip.hasFocus() for chip in self.chips)


class EntryChip(QPushButton):
    """One entry of a day: its time, what it is, its case; the whole of it is pressed."""

    moved = Signal(int, int)  # an arrow was pressed: entries down, days to the right
    lettered = Signal(str, str)  # a letter was typed on the entry with this key

    def __init__(self, look: Look, entry: DayEntry) -> None:
        super().__init__()
        self._look = look
        self._entry = entry
        self.key = entry.key
        self._tall = 0
        self._tall_at = (-1, 0)
        self.setAutoDefault(False)
        self.setAccessibleName(entry.said)
        self.setToolTip(plain_tip(entry.said))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.dress(self, "row")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Left: (0, -1),
        }
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and Qt.Key(event.key()) in steps:
            self.moved.emit(*steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif plain and event.text().isalpha():
            self.lettered.emit(self.key, event.text().lower())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.em(96), self.heightForWidth(max(look.em(96), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(72), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """What it is takes the lines it needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the entry is in ``width`` pixels."""
        look = self._look
        if (width, look.percent) != self._tall_at:  # a layout asks many times
            self._tall_at = (width, look.percent)
            small = look.metrics("help").height()
            lines = self._lines(width - look.em(7) - look.em(6))
            tall = (small if self._foot else 0) + small
            tall += len(lines) * look.metrics("row_strong").lineSpacing()
            self._tall = round(tall) + look.space(14)
        return self._tall

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _lines(self, width: float) -> tuple[str, ...]:
        return folded(self._entry.what, self._look.metrics("row_strong", 500), width, _MOST)

    @property
    def _foot(self) -> str:
        """The quiet line at the end; where no time stands above, it stands there."""
        return self._entry.detail if self._entry.when else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        look, entry = self._look, self._entry
        with painting(self) as painter:
            rect = QRectF(self.rect())
            fill = look.colour("hover" if self.underMouse() else "sunken")
            box(painter, rect, fill=fill, radius=6)
            if self.hasFocus():
                box(painter, rect, fill=NOTHING, border=look.colour("accent"), width=2, radius=6)
            inside = rect.adjusted(look.em(7), look.space(5), -look.em(6), -look.space(5))
            small = look.metrics("help")
            above = QRectF(inside.x(), inside.y(), inside.width(), small.height())
            side = look.em(14)
            where = QRectF(above.x(), round(above.center().y() - side / 2), side, side)
            look.paint_icon(painter, entry.icon, where, ink="ok" if entry.done else "text2")
            painter.setFont(look.font("help", 600 if entry.ink == "danger" else 500))
            painter.setPen(look.colour("text2" if entry.done else entry.ink))
            first = above.adjusted(side + look.em(5), 0, 0, 0)
            words = entry.when or entry.detail
            painter.drawText(first, MIDDLE_LEFT, elided(words, small, first.width()))
            foot = QRectF(inside.x(), inside.bottom() - small.height(), inside.width(), 0)
            foot.setHeight(small.height())
            if self._foot:
                painter.setPen(look.colour("text2"))
                painter.setFont(look.font("help"))
                painter.drawText(foot, MIDDLE_LEFT, elided(self._foot, small, foot.width()))
            self._paint_what(painter, QPointF(inside.x(), above.bottom() + look.space(1)), inside)

    def _paint_what(self, painter: QPainter, at: QPointF, inside: QRectF) -> None:
        """Paint what it is in as many lines as it needs."""
        look, metrics = self._look, self._look.metrics("row_strong", 500)
        font = look.font("row_strong", 500)
        font.setStrikeOut(self._entry.done)
        painter.setFont(font)
        painter.setPen(look.colour("text2" if self._entry.done else "text"))
        for place, words in enumerate(self._lines(inside.width())):
            top = at.y() + place * metrics.lineSpacing()
            row = QRectF(at.x(), top, inside.width(), metrics.height())
            painter.drawText(row, MIDDLE_LEFT, elided(words, metrics, inside.width()))
