"""The search box of the window: cases, sheets, screens and commands from one line (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.hits import Hit, Panel
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.paint import CENTRE, box, painting
from desktop_app.ui.widgets.edits import Line

Query = Callable[[str, bool], Sequence[Hit]]
"""Finds hits for what was typed, with what was answered earlier or without; called at every
letter, so it answers within 100 ms."""


class SearchBox(Line):
    """Typing shows hits below the box; Up and Down choose, Enter opens, Escape goes back."""

    def __init__(self, look: Look, find: Query) -> None:
        super().__init__(
            look, name=message("Search", "Search"), icon="search", size="tool", hint=""
        )
        self._find = find
        self._back: QWidget | None = None
        self.panel = Panel(look)
        self._hits = self.panel.hits
        self._hits.clicked.connect(lambda index: self._open(index.row()))
        self.panel.earlier_changed.connect(lambda: self._on_edited(self.text()))
        self.panel.key_pressed.connect(self._on_key_at_switch)
        self.panel.left.connect(self._hide_unless_inside)
        self.textEdited.connect(self._on_edited)
        self.set_breadth(Breadth.WIDE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.dress(self, "row")
        look.least(self, height=28)

    def set_breadth(self, breadth: Breadth) -> None:
        """Take less room when the window is narrow."""
        narrow = breadth is Breadth.NARROW
        self.setPlaceholderText(
            self._look.words(
                message("Search", "Find")
                if narrow
                else message("Search", "Find case, sheet or command")
            )
        )
        self._wide = 170 if narrow else 300
        self.setMaximumWidth(self._look.em(self._wide))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(self._wide), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way to the menus, and keep room for the icon and a few letters."""
        return QSize(self._look.em(84), super().minimumSizeHint().height())

    def start(self, back: QWidget | None) -> None:
        """Take the focus; Escape gives it back to ``back``."""
        self._back = back
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._on_edited(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._hits.isVisible():
            self._hits.move_by(-1 if key == Qt.Key.Key_Up else 1)
            announce(self, self._hits.current_words())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._hits.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  (Qt calls it)
        """Go to the switch below the hits; from there on, to what comes after the box."""
        if forward and self.panel.isVisible() and not self.panel.holds_focus():
            self.panel.earlier.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._hide_unless_inside()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            return
        look = self._look
        with painting(self) as painter:
            painter.setFont(look.font("axis", 500))
            keys = "Ctrl K"
            width = painter.fontMetrics().horizontalAdvance(keys) + look.em(12)
            height = look.em(18)
            left = self.width() - width - look.em(8)
            rect = QRectF(left, (self.height() - height) // 2, width, height)
            border = look.colour("line")
            box(painter, rect, fill=look.colour("surface"), border=border, radius=4)
            painter.setPen(look.colour("text2"))
            painter.drawText(rect, CENTRE, keys)

    def _on_edited(self, text: str) -> None:
        hits = tuple(self._find(text.strip(), self.panel.earlier.isChecked()))
        self.panel.show_below(hits, self)
        if not hits:
            announce(self, self.panel.nothing.text())

    def _on_key_at_switch(self, event: QKeyEvent) -> None:
        """Do in the box what a key means there; Tab goes on, Shift+Tab back."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if event.key() == Qt.Key.Key_Tab:
            self.panel.hide()
            self.focusNextPrevChild(True)
        elif event.key() != Qt.Key.Key_Backtab:
            QApplication.sendEvent(self, event)

    def _hide_unless_inside(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not self and focus is not self.panel.earlier:
            self.panel.hide()

    def _open(self, row: int) -> None:
        hits = self._hits.hits
        if not 0 <= row < len(hits):
            return
        self._leave()
        hits[row].run()

    def _leave(self) -> None:
        self.panel.hide()
        self.clear()
        self.panel.earlier.blockSignals(True)
        self.panel.earlier.setChecked(False)
        self.panel.earlier.blockSignals(False)
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()
