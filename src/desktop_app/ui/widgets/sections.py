"""The list of sections of a form: how complete each is, and what it still needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.text import message
from desktop_app.ui.style.lines import folded
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, MIDDLE_RIGHT, box, elided
from desktop_app.ui.widgets.ring import completeness_words, paint_needed, paint_ring

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Section:
    """One section: filled of total, how many answers it still needs; ``count`` may stand right."""

    key: str
    title: str
    filled: int = 0
    total: int = 0
    needed: int = 0
    count: str = ""


class _Model(QAbstractListModel):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sections: tuple[Section, ...] = ()

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections; only counts change when the keys are the same."""
        same = [one.key for one in sections] == [one.key for one in self.sections]
        if same and sections:
            self.sections = tuple(sections)
            self.dataChanged.emit(self.index(0), self.index(len(sections) - 1))
            return
        self.beginResetModel()
        self.sections = tuple(sections)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.sections)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        section = self.sections[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return section.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            look = self._look
            said = [section.title]
            if section.total:
                said.append(look.words(completeness_words(section.filled, section.total)))
            if section.needed:
                needed = section.needed
                said.append(look.words(message("Sections", "%n still needed", "", needed)))
            return ", ".join(said)
        return None


class Sections(QListView):
    """Up and Down choose; the chosen section has a bar at its left."""

    chosen = Signal(str)  # a person went to the section with this key

    def __init__(self, look: Look, *, name: Words, height: int = 29) -> None:
        super().__init__()
        self._look = look
        self._model = _Model(look)
        self._telling = True
        self.setModel(self._model)
        self.setItemDelegate(_SectionPainter(look, self._model, height))
        self.setAccessibleName(look.words(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setObjectName("sections")
        look.dress(self, "row")

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show sections; the current one stays if its key is there."""
        kept = self.current
        self._model.set_sections(sections)
        self.set_current(kept or (sections[0].key if sections else ""))
        self.updateGeometry()

    @property
    def current(self) -> str:
        """The key of the current section."""
        index = self.currentIndex()
        return self._model.sections[index.row()].key if index.isValid() else ""

    def set_current(self, key: str) -> None:
        """Show the section with ``key`` as current, without ``chosen``."""
        self._telling = False
        for at, section in enumerate(self._model.sections):
            if section.key == key:
                self.setCurrentIndex(self._model.index(at))
        self._telling = True

    def step(self, by: int) -> None:
        """Go ``by`` sections on (Ctrl+Shift+PgDn) or back (Ctrl+Shift+PgUp)."""
        at = max(0, min(len(self._model.sections) - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self._model.index(at))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self._telling and current.isValid():
            self.chosen.emit(self._model.sections[current.row()].key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(at) for at in range(len(self._model.sections)))
        return QSize(self._look.em(200), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(120), self._look.em(60))


class _SectionPainter(QStyledItemDelegate):
    def __init__(self, look: Look, model: _Model, height: int) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._look
        view = option.widget
        assert isinstance(view, QListView)
        wide = view.viewport().width() - self._beside(self._model.sections[index.row()])
        lines = self._lines(self._model.sections[index.row()], wide)
        high = len(lines) * look.metrics("row", 600).height()
        return QSize(10, max(look.em(self._height), round(high) + look.space(8)))

    def _lines(self, section: Section, wide: float) -> tuple[str, ...]:
        """Fold the title; as if it were the current one, so that nothing moves when it becomes."""
        return folded(section.title, self._look.metrics("row", 600), wide, 3)

    def _beside(self, section: Section) -> float:
        """Return the pixels of a row that are not there for the title."""
        look = self._look
        wide = look.em(9) + look.em(8)
        if section.total:
            wide += look.em(15) + look.em(8)
        if section.needed:
            number = look.metrics("row", 600).horizontalAdvance(str(section.needed))
            wide += look.em(16 + 5) + round(number) + look.em(6)
        if section.count:
            number = look.metrics("help", 500).horizontalAdvance(section.count)
            wide += round(number) + look.em(6)
        return wide

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        section = self._model.sections[index.row()]
        rect = QRectF(option.rect)
        view = option.widget
        assert isinstance(view, QListView)
        current = view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(2, 0.5, -2, -0.5)
        if current:
            focused = view.hasFocus()
            border = look.colour("accent" if focused else "accent_tint")
            fill = look.colour("accent_tint")
            box(painter, ground, fill=fill, border=border, width=2 if focused else 1, radius=4)
            bar = QRectF(rect.x(), rect.y() + look.em(5), 3, rect.height() - 2 * look.em(5))
            box(painter, bar, fill=look.colour("accent"), radius=1.5)
        elif view.viewport().underMouse() and rect.contains(
            view.viewport().mapFromGlobal(view.cursor().pos()).toPointF()
        ):
            box(painter, ground, fill=look.colour("hover"), radius=4)
        left = rect.x() + look.em(9)
        if section.total:
            side = look.em(15)
            where = QRectF(left, round(rect.center().y() - side / 2), side, side)
            paint_ring(look, painter, where, section.filled / section.total)
            left += side + look.em(8)
        right = rect.right() - look.em(8)
        if section.needed:
            painter.setFont(look.font("row", 600))
            width = look.em(16 + 5) + painter.fontMetrics().horizontalAdvance(str(section.needed))
            right -= width
            needed = QRectF(right, rect.y(), width + 4, rect.height())
            paint_needed(look, painter, needed, words=str(section.needed), gap=4)
            right -= look.em(6)
        if section.count:
            painter.setFont(look.font("help", 500))
            painter.setPen(look.colour("accent" if current else "text2"))
            width = painter.fontMetrics().horizontalAdvance(section.count)
            count = QRectF(right - width - 4, rect.y(), width + 4, rect.height())
            painter.drawText(count, MIDDLE_RIGHT, section.count)
            right -= width + look.em(6)
        weight = 600 if current else 400
        painter.setFont(look.font("row", weight))
        painter.setPen(look.colour("accent" if current else "text"))
        metrics = look.metrics("row", weight)
        lines = self._lines(section, right - left)
        top = rect.center().y() - len(lines) * metrics.height() / 2
        for at, said in enumerate(lines):
            place = QRectF(left, top + at * metrics.height(), right - left, metrics.height())
            painter.drawText(place, MIDDLE_LEFT, elided(said, metrics, place.width()))
        painter.restore()
