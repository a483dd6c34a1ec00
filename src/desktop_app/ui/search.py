"""The search box of the window: cases, sheets, screens and commands from one line (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.style.paint import CENTRE, MIDDLE_LEFT, MIDDLE_RIGHT, box, elided, painting
from desktop_app.ui.widgets.edits import Line

Index = QModelIndex | QPersistentModelIndex
MOST = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: what it is, a quiet line, an icon, and what Enter does."""

    title: str
    detail: str
    icon: str
    run: Callable[[], None]


Query = Callable[[str], Sequence[Hit]]
"""Finds hits for what was typed; called at every letter, so it answers within 100 ms."""


class SearchBox(Line):
    """Typing shows hits below the box; Up and Down choose, Enter opens, Escape goes back."""

    def __init__(self, look: Look, find: Query) -> None:
        super().__init__(
            look, name=message("Search", "Search"), icon="search", size="tool", hint=""
        )
        self._find = find
        self._back: QWidget | None = None
        self._hits = Hits(look)
        self._hits.clicked.connect(lambda index: self._open(index.row()))
        self.textEdited.connect(self._on_edited)
        self.set_breadth(Breadth.WIDE)
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
        self.setFixedWidth(self._look.em(170 if narrow else 300))

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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._hits.hide()

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
        hits = tuple(self._find(text.strip()))[:MOST]
        self._hits.show_hits(hits, self)

    def _open(self, row: int) -> None:
        hits = self._hits.hits
        if not 0 <= row < len(hits):
            return
        self._leave()
        hits[row].run()

    def _leave(self) -> None:
        self._hits.hide()
        self.clear()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()


class _HitsModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}, {hit.detail}" if hit.detail else hit.title
        return None

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()


class Hits(QListView):
    """The hits below the search box; lies over the page and never takes the focus."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = _HitsModel()
        self.setModel(self._model)
        self.setItemDelegate(_HitPainter(look, self._model))
        self.setAccessibleName(look.words(message("Search", "Search results")))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(4, 4, 4, 4)
        self.hide()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits that are shown."""
        return self._model.hits

    def show_hits(self, hits: tuple[Hit, ...], below: QWidget) -> None:
        """Show hits under a widget, none hides the list."""
        self._model.set_hits(hits)
        window = below.window()
        self.setParent(window)
        if not hits:
            self.hide()
            return
        self.setCurrentIndex(self._model.index(0))
        width = max(below.width(), self._look.em(420))
        corner = below.mapTo(window, QPoint(below.width() - width, below.height() + 4))
        height = sum(self.sizeHintForRow(at) for at in range(len(hits))) + 10
        self.setGeometry(max(4, corner.x()), corner.y(), width, height)
        self.show()
        self.raise_()

    def move_by(self, by: int) -> None:
        """Make the next or previous hit the current one."""
        at = (self.currentIndex().row() + by) % max(1, len(self.hits))
        self.setCurrentIndex(self._model.index(at))

    def current_words(self) -> str:
        """Return the current hit in words."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")


class _HitPainter(QStyledItemDelegate):
    def __init__(self, look: Look, model: _HitsModel) -> None:
        super().__init__()
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.em(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        hit = self._model.hits[index.row()]
        rect = QRectF(option.rect)
        view = option.widget
        current = isinstance(view, Hits) and view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            fill, border = look.colour("accent_tint"), look.colour("accent_line")
            box(painter, rect, fill=fill, border=border, radius=4)
        side = look.em(16)
        where = QRectF(rect.x() + look.em(10), round(rect.center().y() - side / 2), side, side)
        look.paint_icon(painter, hit.icon, where, ink="accent" if current else "text2")
        painter.setFont(look.font("help"))
        painter.setPen(look.colour("text2"))
        inside = rect.adjusted(where.right() - rect.x() + look.em(10), 0, -look.em(10), 0)
        painter.drawText(inside, MIDDLE_RIGHT, hit.detail)
        taken = painter.fontMetrics().horizontalAdvance(hit.detail) + look.em(12)
        painter.setFont(look.font("row_strong"))
        painter.setPen(look.colour("accent" if current else "text"))
        title = elided(hit.title, look.metrics("row_strong"), inside.width() - taken)
        painter.drawText(inside, MIDDLE_LEFT, title)
        painter.restore()
