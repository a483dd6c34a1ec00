"""What a person sees of a window: where words stand, and which colour is where."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenuBar, QTabBar, QWidget

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.rows import Cell
from desktop_app.ui.widgets.sections import Sections
from desktop_app.ui.widgets.table import Table
from tests.ui.conftest import everything

Point = tuple[str, bool]
"""What a picture is asked, and whether it is so."""


class Sight:
    """One window at rest."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self.look = look
        self.window = window
        self.image: QImage = window.grab().toImage()
        self._shown = list(self._read())

    def place(self, words: str) -> QRect:
        """Return where words stand, else words that begin so; empty when nobody can read them."""
        found = [where for text, where in self._shown if text == words]
        found += [where for text, where in self._shown if text.startswith(words)]
        return found[0] if found else QRect()

    def holds(self, words: str) -> QRect:
        """Return where a text stands that has these words in it."""
        return next((where for text, where in self._shown if words in text), QRect())

    def shows(self, *words: str) -> bool:
        """Tell whether all these words can be read."""
        return all(not self.place(one).isNull() for one in words)

    def down(self, *words: str) -> bool:
        """Tell whether words stand under each other in this order."""
        return self.shows(*words) and _grows([self.place(one).center().y() for one in words])

    def across(self, *words: str) -> bool:
        """Tell whether words stand from left to right in this order."""
        return self.shows(*words) and _grows([self.place(one).center().x() for one in words])

    def is_token(self, token: str, x: int, y: int) -> bool:
        """Tell whether a pixel has the colour of a token; negative ones from the other end."""
        x = x if x >= 0 else self.image.width() + x
        y = y if y >= 0 else self.image.height() + y
        return self.image.pixelColor(x, y).name() == getattr(self.look.tokens, token)

    def ground(self, token: str, words: str, dx: int = 0, dy: int = 0) -> bool:
        """Tell whether words stand on a token: looked at left of them, or as far off as said."""
        where = self.place(words)
        if where.isNull():
            return False
        x = where.left() + (dx or 4)
        y = where.center().y() + dy
        return self.is_token(token, x, y)

    def inked(self, token: str, words: str) -> bool:
        """Tell whether words, or what is drawn beside them, are in the colour of a token."""
        where = self.place(words).intersected(self.image.rect())
        wanted = self.look.colour(token).rgb()
        return any(
            self.image.pixel(x, y) == wanted
            for x in range(where.left(), where.right())
            for y in range(where.top(), where.bottom())
        )

    def _read(self) -> Iterator[tuple[str, QRect]]:
        for one in everything(self.window):
            corner = one.mapTo(self.window, QPoint(0, 0))
            whole = QRect(corner, one.size())
            seen = one.visibleRegion()
            if seen.isEmpty() or not (isinstance(one, Table) or seen.contains(one.rect().center())):
                continue  # scrolled out of sight; of a long table the rows are looked at
            match one:
                case QLabel() | QAbstractButton():
                    yield one.text().replace("&&", "&"), whole
                case QComboBox():
                    yield one.currentText() or one.placeholderText(), whole
                case QTabBar():
                    for at in range(one.count()):
                        yield one.tabText(at), one.tabRect(at).translated(corner)
                case QMenuBar():
                    for action in one.actions():
                        rect = one.actionGeometry(action).translated(corner)
                        yield action.text().replace("&", ""), rect
                case Table():
                    yield from self._rows(one)
                case Sections():
                    for at, section in enumerate(one._model.sections):
                        rect = one.visualRect(one._model.index(at))
                        rect.moveTo(one.viewport().mapTo(self.window, rect.topLeft()))
                        yield section.title, rect
            yield one.accessibleName(), whole

    def _rows(self, table: Table) -> Iterator[tuple[str, QRect]]:
        head = table.horizontalHeader()
        if head.isVisible():
            for at, column in enumerate(table._rows.columns):
                left = head.sectionViewportPosition(at)
                rect = QRect(left, 0, head.sectionSize(at), head.height())
                rect.moveTo(head.viewport().mapTo(self.window, rect.topLeft()))
                yield column.title, rect
        for row, line in enumerate(table._rows.rows):
            for at, cell in enumerate(line.cells):
                rect = table.visualRect(table.model().index(row, at))
                if not table.viewport().visibleRegion().contains(rect.center()):
                    continue
                rect.moveTo(table.viewport().mapTo(self.window, rect.topLeft()))
                yield from ((text, rect) for text in self._texts(cell))

    def _texts(self, cell: Cell) -> Iterator[str]:
        yield cell.text
        if cell.detail:
            yield cell.detail
        if cell.level is not None:
            yield self.look.words(level_words(cell.level))


def _grows(numbers: list[int]) -> bool:
    return all(before < after for before, after in pairwise(numbers))
