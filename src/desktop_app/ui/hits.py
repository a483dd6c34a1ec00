"""What the search box found, below it: one line each, and a switch for what was answered before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.text import message
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import MIDDLE_LEFT, MIDDLE_RIGHT, box, elided
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick

Index = QModelIndex | QPersistentModelIndex
_ROWS: Final = 14
"""So many rows are seen at most; the others scroll."""
_ROW: Final = 36
_DETAIL: Final = 0.6
"""The quiet words at the right take so much of a line at most."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: what it is, a quiet line, an icon, what Enter does; a lower rank comes first."""

    title: str
    detail: str
    icon: str
    run: Callable[[], None]
    rank: int = 0


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
    """The hits, one line each; the list never takes the focus."""

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
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(4, 4, 4, 4)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits that are shown."""
        return self._model.hits

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits, the first one chosen."""
        self._model.set_hits(hits)
        if hits:
            self.setCurrentIndex(self._model.index(0))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(len(self.hits), _ROWS)
        return QSize(self._look.em(300), rows * self._look.em(_ROW) + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(200), self._look.em(_ROW) + 10)

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
        return QSize(10, self._look.em(_ROW))

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
        detail = elided(hit.detail, look.metrics("help"), inside.width() * _DETAIL)
        painter.drawText(inside, MIDDLE_RIGHT, detail)
        taken = painter.fontMetrics().horizontalAdvance(detail) + look.em(12)
        painter.setFont(look.font("row_strong"))
        painter.setPen(look.colour("accent" if current else "text"))
        title = elided(hit.title, look.metrics("row_strong"), inside.width() - taken)
        painter.drawText(inside, MIDDLE_LEFT, title)
        painter.restore()


class Panel(Card):
    """Lies over the page below the search box: the hits, else one sentence, and the switch.

    The box keeps the focus; Tab goes to the switch, and every key but Space back to the box.
    """

    earlier_changed = Signal()  # the switch was pressed
    left = Signal()  # the switch lost the focus to something else
    key_pressed = Signal(object)  # a QKeyEvent at the switch that is meant for the box

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=(1, 1, 1, 1), gap=0)
        self.hits = Hits(look)
        self.body.addWidget(self.hits, 1)
        self.nothing = Text(
            look, message("Search", "Nothing found. Fewer letters find more."), letter="row",
            ink="text2", flow="wrap",
        )  # fmt: skip
        self.nothing.setMargin(look.em(12))
        self.body.addWidget(self.nothing)
        self.body.addWidget(Hairline(look))
        foot = look.row(gap=8, edges=(12, 6, 12, 6))
        self.earlier = Tick(look, message("Search", "Include earlier answers"))
        self.earlier.toggled.connect(lambda _on: self.earlier_changed.emit())
        self.earlier.installEventFilter(self)
        foot.addWidget(self.earlier)
        foot.addStretch(1)
        foot.addWidget(Text(look, "Tab", letter="help", ink="text2"))
        self.body.addLayout(foot)
        self.hide()

    def show_below(self, hits: tuple[Hit, ...], above: QWidget) -> None:
        """Show hits under a widget, as many as the window has room for."""
        self.hits.set_hits(hits)
        self.hits.setVisible(bool(hits))
        self.nothing.setVisible(not hits)
        window = above.window()
        if self.parent() is not window:
            self.setParent(window)
        width = min(max(above.width(), self._look.em(520)), window.width() - 8)
        corner = above.mapTo(window, QPoint(above.width() - width, above.height() + 4))
        self.body.activate()
        room = window.height() - corner.y() - 8
        height = min(self.body.totalHeightForWidth(width), room) if not hits else min(
            self.hits.sizeHint().height() + self.body.totalMinimumSize().height()
            - self.hits.minimumSizeHint().height(), room,
        )  # fmt: skip
        self.setGeometry(max(4, corner.x()), corner.y(), width, height)
        if not self.isVisible():  # raised again, it would lie over the ring of the focus
            self.show()
            self.raise_()

    def holds_focus(self) -> bool:
        """Tell whether the switch has the focus."""
        return self.earlier.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give what is typed at the switch to the box, Space excepted."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space:
                return False
            self.key_pressed.emit(event)
            return True
        return super().eventFilter(watched, event)
