"""The places of the program: one declaration each, and the bar at the left that leads to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy

from desktop_app.text import Message, message
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, NOTHING, box, painting
from desktop_app.ui.widgets.badge import CountTone, paint_count
from desktop_app.ui.widgets.card import Ground
from desktop_app.ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from desktop_app.ui.page import Page


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go. ``factory`` makes the page at the first visit, not before.

    ``at_end`` puts it at the foot of the bar (Settings, Help). Places that do not exist are absent.
    """

    id: str
    title: Message
    icon: str
    factory: Callable[[], Page]
    keys: str = ""
    at_end: bool = False


class PlacesBar(Ground):
    """Buttons from top to bottom; Up and Down move the focus, Enter and Space go there."""

    chosen = Signal(str)  # a person wants to go to the place with this id

    def __init__(self, look: Look, places: Sequence[Place]) -> None:
        super().__init__(look, "side", lines="r")
        self._look = look
        self.setAccessibleName(look.words(message("Places", "Places")))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PlaceButton] = {}
        column = look.column(self, gap=4, edges=(12, 12, 13, 12))
        for place in places:
            if not place.at_end:
                column.addWidget(self._button(place))
        column.addStretch(1)
        for place in places:
            if place.at_end:
                column.addWidget(self._button(place))
        self._column = column
        self.set_breadth(Breadth.WIDE)

    def set_current(self, place_id: str) -> None:
        """Show which place one is in."""
        self._buttons[place_id].setChecked(True)

    def set_badge(
        self, place_id: str, number: int, words: Words, tone: CountTone = "plain"
    ) -> None:
        """Show a count at a place (0: none); ``words`` say what is counted. Red means late."""
        if place_id in self._buttons:
            self._buttons[place_id].set_badge(number, words, tone)

    def set_breadth(self, breadth: Breadth) -> None:
        """Show icons only when the window is narrow."""
        bare = breadth is Breadth.NARROW
        self._look.space_out(
            self._column, gap=4, edges=(3, 10, 4, 10) if bare else (12, 12, 13, 12)
        )
        for button in self._buttons.values():
            button.set_bare(bare=bare)
        self.setFixedWidth(self._look.em(44 if bare else 200))

    def focus_current(self) -> None:
        """Put the focus on the place one is in."""
        button = self._group.checkedButton() or next(iter(self._buttons.values()))
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _button(self, place: Place) -> PlaceButton:
        button = PlaceButton(self._look, place)
        button.went.connect(lambda: self.chosen.emit(place.id))
        button.moved.connect(self._move)
        self._group.addButton(button)
        self._buttons[place.id] = button
        return button

    def _move(self, by: int) -> None:
        buttons = list(self._buttons.values())
        at = next((at for at, one in enumerate(buttons) if one.hasFocus()), 0)
        buttons[(at + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)


class PlaceButton(QPushButton):
    """Icon, word and count; a bar at the left of the place one is in."""

    went = Signal()  # pressed
    moved = Signal(int)  # Up (-1) or Down (1)

    def __init__(self, look: Look, place: Place) -> None:
        super().__init__()
        self._look = look
        self._icon = place.icon
        self._bare = False
        self._badge: tuple[int, str, CountTone] = (0, "", "plain")
        self._title = look.words(place.title)
        self._keys = place.keys
        self.setText(self._title.replace("&", "&&"))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        look.dress(self, "button")
        self.clicked.connect(self.went)
        self._name()

    def set_badge(self, number: int, words: Words, tone: CountTone) -> None:
        """Show a count, 0 for none."""
        self._badge = (number, self._look.words(words), tone)
        self._name()
        self.update()

    def set_bare(self, *, bare: bool) -> None:
        """Show the icon only."""
        self._bare = bare
        self._name()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(36), self._look.em(36))

    def minimumSizeHint(self) -> QSize:
        """Let nine places stand under each other on a small screen with large letters."""
        return QSize(self._look.em(36), self._look.em(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        here = self.isChecked()
        with painting(self) as painter:
            rect = QRectF(self.rect())
            if here:
                box(painter, rect, fill=look.colour("accent_tint"))
                bar = QRectF(0, look.em(7), 3, rect.height() - 2 * look.em(7))
                box(painter, bar, fill=look.colour("accent"), radius=1.5)
            elif self.underMouse():
                box(painter, rect, fill=look.colour("line"))
            if self.hasFocus():
                box(painter, rect, fill=NOTHING, border=look.colour("accent"), width=2)
            side = look.em(18)
            left = (rect.width() - side) / 2 if self._bare else look.em(13)
            where = QRectF(round(left), round((rect.height() - side) / 2), side, side)
            look.paint_icon(painter, self._icon, where, ink="accent" if here else "text2")
            if self._bare:
                self._paint_dot(painter, where)
                return
            painter.setFont(look.font("button", 600 if here else 500))
            painter.setPen(look.colour("accent" if here else "text"))
            words = rect.adjusted(where.right() + look.em(11), 0, 0, 0)
            painter.drawText(words, MIDDLE_LEFT, self._title)
            number, _words, tone = self._badge
            if number:
                painter.setFont(look.font("badge", 700))
                dot = look.em(20)
                width = max(dot, painter.fontMetrics().horizontalAdvance(str(number)) + look.em(10))
                count = QRectF(
                    rect.right() - width - look.em(12), (rect.height() - dot) / 2, width, dot
                )
                paint_count(look, painter, count, str(number), tone=tone)

    def _paint_dot(self, painter: QPainter, icon: QRectF) -> None:
        number, _words, tone = self._badge
        if number:
            colour = self._look.colour("danger" if tone == "danger" else "text2")
            dot = QRectF(icon.right() - self._look.em(2), icon.top() - self._look.em(4), 0, 0)
            dot.setSize(QSizeF(self._look.em(8), self._look.em(8)))
            box(painter, dot, fill=colour, radius=self._look.em(4))

    def _name(self) -> None:
        number, words, _tone = self._badge
        said = f"{self._title}, {words}" if number and words else self._title
        self.setAccessibleName(said)
        keys = f" ({self._keys})" if self._keys else ""
        self.setToolTip(plain_tip(said + keys) if self._bare or keys else "")
