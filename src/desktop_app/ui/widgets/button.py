"""Buttons: one primary a page; the word is the verb; a blocked one says why and stays focusable."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy

from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import CENTRE, NOTHING, box, painting
from desktop_app.ui.widgets.text import plain_tip

Kind = Literal["plain", "primary", "quiet", "faint", "danger"]
"""``quiet`` and ``faint`` have no border; ``faint`` has the colour of help."""
Size = Literal["normal", "tool", "large", "small"]
_HEIGHTS: dict[Size, int] = {"normal": 36, "tool": 32, "large": 44, "small": 28}


class Button(QPushButton):
    """A button with a word, an icon before it and, if wanted, one after it."""

    act = Signal()  # pressed by mouse, key or screen reader, and not blocked

    def __init__(
        self,
        look: Look,
        words: Words,
        *,
        kind: Kind = "plain",
        icon: str = "",
        after: str = "",
        size: Size = "normal",
    ) -> None:
        super().__init__()
        self._look = look
        self._kind: Kind = kind
        self._icon = icon
        self._after = after
        self._size: Size = size
        self._reason = ""
        self._words = ""
        self.setAutoDefault(False)
        self.setProperty("ring", "outside")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if size == "large":
            look.dress(self, "card", 600 if kind == "primary" else 500)
        elif size in ("tool", "small"):
            look.dress(self, "row", 500)
        else:
            look.dress(self, "button", 600 if kind == "primary" else 500)
        self.set_words(words)
        self.clicked.connect(self._on_clicked)

    def set_words(self, words: Words) -> None:
        """Show another word."""
        self._words = self._look.words(words)
        self.setText(self._words.replace("&", "&&"))
        self.updateGeometry()

    @property
    def words(self) -> str:
        """The word that is shown."""
        return self._words

    @property
    def icon_name(self) -> str:
        """The icon before the word, "" without one."""
        return self._icon

    def set_icon(self, icon: str) -> None:
        """Show another icon before the word."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Look like another kind of button."""
        self._kind = kind
        if self._size == "normal":
            self._look.dress(self, "button", 600 if kind == "primary" else 500)
        self.update()

    def block(self, reason: Words) -> None:
        """Refuse to act, and say why; an empty reason lets the button act again.

        The page shows the reason beside the button too.
        """
        self._reason = self._look.words(reason)
        self.setAccessibleDescription(self._reason)
        self.setToolTip(plain_tip(self._reason))
        self.update()

    @property
    def blocked(self) -> bool:
        """True while the button refuses to act."""
        return bool(self._reason)

    def sizeHint(self) -> QSize:
        look = self._look
        side = look.em(18 if self._size == "normal" else 16)
        width = self.fontMetrics().horizontalAdvance(self._words) if self._words else 0
        for icon in (self._icon, self._after):
            if icon:
                width += side + (look.em(8) if width else 0)
        pad = look.em(10 if self._kind in ("quiet", "faint") else 15)
        if not self._words:
            pad = look.em(8)
        elif self._size == "small":
            pad = look.em(10)
        return QSize(width + 2 * pad + 1, look.em(_HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; in a dialog Enter belongs to the button that is the default."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not isinstance(self.window(), QDialog):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._paint_ground(painter)
            self._paint_content(painter)

    def _on_clicked(self) -> None:
        if self._reason:
            announce(self, self._reason)
        else:
            self.act.emit()

    @property
    def _off(self) -> bool:
        return bool(self._reason) or not self.isEnabled()

    def _ink(self) -> str:
        if self._off:
            return "text2"
        return {
            "plain": "text",
            "primary": "on_accent",
            "quiet": "accent",
            "faint": "text2",
            "danger": "danger",
        }[self._kind]

    def _paint_ground(self, painter: QPainter) -> None:
        look = self._look
        colour = look.colour
        over, down = self.underMouse() and not self._off, self.isDown() and not self._off
        fill, border, width = NOTHING, NOTHING, look.tokens.border
        if self._off:
            if self._kind not in ("quiet", "faint"):
                fill, border = colour("sunken"), colour("line")
        elif self._kind == "primary":
            fill = colour("accent_pressed" if down else "accent_hover" if over else "accent")
        elif self._kind in ("quiet", "faint"):
            if over or down:
                fill = colour("accent_tint" if down else "hover")
        else:
            fill = colour("line" if down else "hover" if over else "surface")
            border = colour("danger" if self._kind == "danger" else "line2")
        box(painter, self.rect(), fill=fill, border=border, width=width, radius=6)

    def _paint_content(self, painter: QPainter) -> None:
        look = self._look
        ink = self._ink()
        side = look.em(18 if self._size == "normal" else 16)
        gap = look.em(8)
        text = self.fontMetrics().horizontalAdvance(self._words) if self._words else 0
        whole = text
        for icon in (self._icon, self._after):
            if icon:
                whole += side + (gap if text else 0)
        left = (self.width() - whole) // 2
        top = (self.height() - side) // 2
        if self._icon:
            look.paint_icon(painter, self._icon, QRectF(left, top, side, side), ink=ink)
            left += side + gap
        if text:
            painter.setFont(self.font())
            painter.setPen(look.colour(ink))
            painter.drawText(QRect(left, 0, text + 2, self.height()), CENTRE, self._words)
            left += text + gap
        if self._after:
            look.paint_icon(painter, self._after, QRectF(left, top, side, side), ink=ink)


class IconButton(Button):
    """A button that is an icon alone; ``words`` are its name and tooltip."""

    def __init__(
        self, look: Look, icon: str, words: Words, *, kind: Kind = "plain", size: Size = "normal"
    ) -> None:
        super().__init__(look, "", kind=kind, icon=icon, size=size)
        self.name_it(words)

    def name_it(self, words: Words) -> None:
        """Give the button another name."""
        self.setAccessibleName(self._look.words(words))
        self.setToolTip(plain_tip(self._look.words(words)))

    def sizeHint(self) -> QSize:
        side = self._look.em(_HEIGHTS[self._size])
        return QSize(side, side)

    def _ink(self) -> str:
        return "text2" if self._kind == "quiet" else super()._ink()
