"""The row of tabs of a case: counts and what is needed stand in the tab itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, NOTHING, box
from desktop_app.ui.widgets.badge import paint_count
from desktop_app.ui.widgets.ring import paint_needed


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: a count of things in it, or a count of what is still needed.

    ``say`` adds the counts in words for the screen reader.
    """

    key: str
    title: str
    count: int = 0
    needed: int = 0
    say: str = ""


class Tabs(QTabBar):
    """Tabs with an accent line under the current one; arrows appear when they do not fit."""

    chosen = Signal(str)  # a person chose the tab with this key

    def __init__(self, look: Look, tabs: Sequence[Tab], *, name: Words) -> None:
        super().__init__()
        self._look = look
        self._tabs: tuple[Tab, ...] = ()
        self._telling = True
        self.setAccessibleName(look.words(name))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        look.dress(self, "button")
        look.clothe(self, "tabs")
        look.least(self, height=40)
        self.set_tabs(tabs)
        self.currentChanged.connect(self._on_current_changed)

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show other tabs or other counts; the current key stays if it is there."""
        kept = self.current
        self._telling = False
        self._tabs = tuple(tabs)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        for at, tab in enumerate(tabs):
            if at >= self.count():
                self.addTab("")
            self.setTabText(at, tab.title.replace("&", "&&"))
            self.setTabData(at, tab.key)
            self.setAccessibleTabName(at, f"{tab.title}, {tab.say}" if tab.say else tab.title)
        self.set_current(kept)
        self._telling = True

    @property
    def current(self) -> str:
        """The key of the current tab."""
        return self.tabData(self.currentIndex()) or ""

    def set_current(self, key: str) -> None:
        """Show the tab with ``key`` as the current one, without ``chosen``."""
        telling, self._telling = self._telling, False
        for at, tab in enumerate(self._tabs):
            if tab.key == key:
                self.setCurrentIndex(at)
        self._telling = telling

    def step(self, by: int) -> None:
        """Go ``by`` tabs on (Ctrl+PgDn) or back (Ctrl+PgUp)."""
        self.setCurrentIndex(max(0, min(self.count() - 1, self.currentIndex() + by)))

    def tabSizeHint(self, index: int) -> QSize:
        look = self._look
        tab = self._tabs[index] if index < len(self._tabs) else Tab("", "")
        width = look.metrics("button", 500).horizontalAdvance(tab.title) + 2 * look.em(11)
        if tab.count:
            width += look.em(8 + 20)
        if tab.needed:
            number = look.metrics("row", 600).horizontalAdvance(str(tab.needed))
            width += look.em(8 + 16 + 3) + number
        return QSize(round(width) + 2, look.em(40))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(140), self._look.em(40))

    def tabLayoutChange(self) -> None:
        """Dress the arrows again: Qt gives its own back at every layout."""
        super().tabLayoutChange()
        self._dress_arrows()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it changes nothing that was not clicked."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, tab in enumerate(self._tabs):
            self._paint_tab(painter, at, tab)
        painter.end()

    def _paint_tab(self, painter: QPainter, at: int, tab: Tab) -> None:
        look = self._look
        rect = QRectF(self.tabRect(at))
        current = at == self.currentIndex()
        under_mouse = rect.contains(self.mapFromGlobal(self.cursor().pos()).toPointF())
        if current:
            thick = look.em(3)
            bar = QRectF(rect.x() + 4, rect.bottom() - thick, rect.width() - 8, thick)
            painter.fillRect(bar, look.colour("accent"))
            if self.hasFocus():
                ring = rect.adjusted(3, 4, -3, -thick - 2)
                accent = look.colour("accent")
                box(painter, ring, fill=NOTHING, border=accent, width=2)
        elif under_mouse and self.underMouse():
            box(painter, rect.adjusted(3, 4, -3, -5), fill=look.colour("hover"))
        left = rect.x() + look.em(10)
        weight = 600 if current else 500
        painter.setFont(look.font("button", weight))
        painter.setPen(look.colour("accent" if current else "text"))
        painter.drawText(QRectF(left, rect.y(), 1000, rect.height()), MIDDLE_LEFT, tab.title)
        left += painter.fontMetrics().horizontalAdvance(tab.title) + look.em(8)
        if tab.count:
            side = look.em(20)
            painter.setFont(look.font("badge", 700))
            where = QRectF(round(left), round(rect.center().y() - side / 2), side, side)
            paint_count(look, painter, where, str(tab.count))
            left += side + look.em(8)
        if tab.needed:
            painter.setFont(look.font("row", 600))
            where = QRectF(round(left), rect.y(), look.em(60), rect.height())
            paint_needed(look, painter, where, words=str(tab.needed), gap=3)

    def _dress_arrows(self) -> None:
        """Give Qt's own scroll buttons the arrows of the program, and names in its language."""
        for name, icon, words in (
            ("ScrollLeftButton", "chevron-left", message("Tabs", "Tabs to the left")),
            ("ScrollRightButton", "chevron-right", message("Tabs", "Tabs to the right")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                side = self._look.em(16)
                button.setAccessibleName(self._look.words(words))
                button.setArrowType(Qt.ArrowType.NoArrow)
                button.setIcon(QIcon(self._look.pixmap(icon, 16, ink="text2", ratio=2)))
                button.setIconSize(QSize(side, side))

    def _on_current_changed(self, _index: int) -> None:
        self.update()
        if self._telling and self.current:
            self.chosen.emit(self.current)
