"""The pages of a finished sheet as they will be printed: black on white, in every theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.text import message
from desktop_app.ui.pdf import page_sizes, render
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import NOTHING, box, painting
from desktop_app.ui.widgets.scroll import Scroll

_MOST = 900
"""Pixels at 100 %: a page is not shown wider."""


class PageSheet(QLabel):
    """One page, as wide as its place; drawn when it is first seen. Arrows scroll from here."""

    def __init__(self, look: Look, number: int, size: tuple[float, float], total: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._size = size
        self._pdf = b""
        self._picture: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = message("Preview", "Page %1 of %2").fill(number + 1, total)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(look.words(words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_pdf(self, pdf: bytes) -> None:
        """Draw the page from these bytes."""
        self._pdf = pdf
        self._picture = None
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide, tall = self._size
        return round(min(width, self._look.em(_MOST)) * tall / wide)

    def sizeHint(self) -> QSize:
        width = self._look.em(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(160), self.heightForWidth(self._look.em(160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        wide, tall = self._size
        width = min(self.width(), self._look.em(_MOST))
        target = QRectF((self.width() - width) // 2, 0, width, round(width * tall / wide))
        if self._picture is None and self._pdf:
            ratio = self.devicePixelRatioF()
            self._picture = render(self._pdf, self._number, scale=width * ratio / wide)
        with painting(self) as painter:
            painter.fillRect(target, Qt.GlobalColor.white)
            if self._picture is not None:
                painter.drawImage(target, self._picture)
            if self.hasFocus():
                accent = self._look.colour("accent")
                box(painter, target, fill=NOTHING, border=accent, width=2, radius=0)


class PageView(Scroll):
    """All pages under each other on a grey ground. Arrows and PgUp, PgDn scroll."""

    page_changed = Signal(int, int)  # another page is in sight: its number from 1, and how many

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12, edges=12)
        self._look = look
        self._sheets: list[PageSheet] = []
        self.setAccessibleName(look.words(message("Preview", "The sheet as it will be printed")))
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self.verticalScrollBar().rangeChanged.connect(self._tell)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages of a finished sheet."""
        self.clear()
        sizes = page_sizes(pdf)
        for number, size in enumerate(sizes):
            sheet = PageSheet(self._look, number, size, len(sizes))
            sheet.set_pdf(pdf)
            self._sheets.append(sheet)
            self.body.addWidget(sheet)
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(1, len(sizes))

    def clear(self) -> None:
        """Show nothing."""
        while (item := self.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._sheets.clear()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(180), self._look.em(160))

    def sizeHint(self) -> QSize:
        return QSize(self._look.em(480), self._look.em(420))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._look.colour("line"))

    def _tell(self) -> None:
        if not self._sheets:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        passed = [one for one in self._sheets if one.y() <= middle]
        self.page_changed.emit(max(1, len(passed)), len(self._sheets))
