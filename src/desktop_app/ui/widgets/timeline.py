"""The timeline of a case: future above the line of today, past below it."""

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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.ui.style.lines import folded
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import MIDDLE_LEFT, box, elided, line
from desktop_app.ui.style.tokens import Tone
from desktop_app.ui.widgets.badge import tone_grounds, tone_ink
from desktop_app.ui.widgets.scroll import reveal
from desktop_app.ui.widgets.track import Reach, reach_sign

Index = QModelIndex | QPersistentModelIndex
_MOST = 5
"""So many lines are made of a title or a detail that is too long for one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``when`` is the day in words; ``place_words`` say where the record is.

    ``ahead`` puts it above today's line. Give entries from the latest to the earliest.
    """

    key: str
    when: str
    title: str
    detail: str = ""
    icon: str = "circle"
    tone: Tone = "plain"
    place: Reach | None = None
    place_words: str = ""
    ahead: bool = False


class TimelineModel(QAbstractListModel):
    """Entries with the line of today between future and past."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Entry | str] = []

    def set_entries(self, entries: Sequence[Entry], today: str) -> None:
        """Show other entries; ``today`` is the text on the line."""
        self.beginResetModel()
        ahead: list[Entry | str] = [entry for entry in entries if entry.ahead]
        self.items = [*ahead, today, *(entry for entry in entries if not entry.ahead)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.items[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in wanted:
            return None
        item = self.items[index.row()]
        if isinstance(item, str):
            return item
        return ", ".join(filter(None, (item.when, item.title, item.detail, item.place_words)))


class Timeline(QListView):
    """Arrows move, Enter opens the entry."""

    opened = Signal(str)  # Enter, or a click, on the entry with this key

    def __init__(self, look: Look, *, name: Words, dates: int = 104) -> None:
        super().__init__()
        self._look = look
        self._reveals = True
        self._entries = TimelineModel()
        self.setModel(self._entries)
        self.setItemDelegate(_EntryPainter(look, self._entries, dates))
        self.setAccessibleName(look.words(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.dress(self, "row")

    def set_entries(self, entries: Sequence[Entry], *, today: str) -> None:
        """Show entries, latest first, with ``today`` written on the line between."""
        self._entries.set_entries(entries, today)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = sum(self.sizeHintForRow(at) for at in range(self._entries.rowCount()))
        return QSize(self._look.em(400), height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.em(200), self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and self._reveals:
            reveal(self.viewport(), self.visualRect(current))

    def begin(self) -> bool:
        """Begin at the entry nearest to today's line that can be seen, so that nothing scrolls.

        Returns whether there is one.
        """
        first = self._first()
        seen = self.viewport().visibleRegion()
        for at in range(first, -1, -1):
            index = self._entries.index(at)
            whole = seen.boundingRect().contains(self.visualRect(index))
            if whole and isinstance(self._entries.items[at], Entry):
                self._reveals = False
                self.setCurrentIndex(index)
                self._reveals = True
                return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first entry after today's line, the newest of the past."""
        if not self.currentIndex().isValid() and len(self._entries.items) > 1:
            self.setCurrentIndex(self._entries.index(self._first()))
        super().focusInEvent(event)
        self.viewport().update()

    def _first(self) -> int:
        """Return the row of the newest of the past; where there is none, of what comes next."""
        items = self._entries.items
        rows = (at for at, one in enumerate(items) if isinstance(one, Entry) and not one.ahead)
        return next(rows, max(0, len(items) - 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: QModelIndex) -> None:
        item = self._entries.items[index.row()] if index.isValid() else ""
        if isinstance(item, Entry):
            self.opened.emit(item.key)


class _EntryPainter(QStyledItemDelegate):
    """Day, sign on the rail, title and detail, where it is."""

    def __init__(self, look: Look, entries: TimelineModel, dates: int) -> None:
        super().__init__()
        self._look = look
        self._entries = entries
        self._dates = dates

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._look
        item = self._entries.items[index.row()]
        if isinstance(item, str):
            return QSize(10, look.em(24))
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QListView) else 0
        above, below = self._lines(item, self._text_room(QRectF(0, 0, wide, 0), item).width())
        title, detail = look.metrics("button").height(), look.metrics("help").height()
        usual = look.metrics("body").height() + detail
        need = max(usual, len(above) * title + len(below) * detail) + look.space(8)
        return QSize(10, max(look.em(46), round(need)))

    def _text_room(self, rect: QRectF, entry: Entry) -> QRectF:
        """Return where the title and the detail stand in a row."""
        look = self._look
        left = rect.x() + look.em(self._dates) + look.em(26) + look.em(10)
        right = rect.right() - look.space(12)
        if entry.place is not None:
            right -= look.em(92) + look.em(8)
        return QRectF(left, rect.y(), max(0.0, right - left), rect.height())

    def _lines(self, entry: Entry, wide: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        look = self._look
        above = folded(entry.title, look.metrics("button"), wide, _MOST)
        below = folded(entry.detail, look.metrics("help"), wide, _MOST) if entry.detail else ()
        return above, below

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._entries.items[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, str):
            self._paint_today(painter, rect, item)
        else:
            if self._current(option, index):
                fill, border = self._look.colour("accent_tint"), self._look.colour("accent")
                inside = rect.adjusted(3, 2, -3, -2)
                box(painter, inside, fill=fill, border=border, width=2)
            self._paint_rail(painter, rect, index.row(), item)
            self._paint_entry(painter, rect, item)
        painter.restore()

    def _current(self, option: QStyleOptionViewItem, index: Index) -> bool:
        view = option.widget
        return isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index

    def _paint_today(self, painter: QPainter, rect: QRectF, words: str) -> None:
        look = self._look
        painter.setFont(look.font("badge"))
        width = painter.fontMetrics().horizontalAdvance(words) + look.em(16)
        height = look.em(18)
        pill = QRectF(
            rect.x() + look.space(16), round(rect.center().y() - height / 2), width, height
        )
        box(painter, pill, fill=look.colour("accent"), radius=height / 2)
        painter.setPen(look.colour("on_accent"))
        painter.drawText(pill.adjusted(look.em(8), 0, 0, 0), MIDDLE_LEFT, words)
        middle = round(rect.center().y()) + 0.5
        start = pill.right() + look.em(6)
        end = rect.right() - look.space(12)
        line(painter, (start, middle), (end, middle), colour=look.colour("accent"))

    def _disc(self, rect: QRectF) -> QRectF:
        side = self._look.em(26)
        left = rect.x() + self._look.em(self._dates)
        return QRectF(left, round(rect.center().y() - side / 2), side, side)

    def _paint_rail(self, painter: QPainter, rect: QRectF, at: int, entry: Entry) -> None:
        disc = self._disc(rect)
        x = round(disc.center().x())
        items = self._entries.items
        colour = self._look.colour("line2")
        if at > 0 and isinstance(items[at - 1], Entry):
            top = (x, rect.top())
            line(painter, top, (x, disc.top() - 1), colour=colour, dotted=entry.ahead)
        below = items[at + 1] if at + 1 < len(items) else None
        if isinstance(below, Entry) or (below is not None and entry.ahead):
            bottom = (x, rect.bottom())
            line(painter, (x, disc.bottom() + 1), bottom, colour=colour, dotted=entry.ahead)

    def _paint_entry(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        look = self._look
        disc = self._disc(rect)
        ground, _line = tone_grounds(entry.tone)
        ink = tone_ink(entry.tone)
        plain = entry.tone == "plain"
        fill = look.colour("surface" if plain else ground)
        border = look.colour("line2" if plain else ink)
        box(painter, disc, fill=fill, border=border, radius=disc.height() / 2)
        side = look.em(14)
        where = QRectF(0, 0, side, side)
        where.moveCenter(disc.center())
        look.paint_icon(painter, entry.icon, where, ink=ink)
        left = rect.x() + look.space(16)
        painter.setFont(look.font("row", 500 if entry.ahead else 400))
        painter.setPen(look.colour("text" if entry.ahead else "text2"))
        room = disc.left() - left - look.em(4)
        metrics = look.metrics("row")
        lines = folded(entry.when, metrics, room, 2)
        place = QRectF(left, rect.center().y() - len(lines) * metrics.height() / 2, room, 0)
        place.setHeight(metrics.height())
        for said in lines:
            painter.drawText(place, MIDDLE_LEFT, elided(said, metrics, room))
            place.translate(0, metrics.height())
        right = rect.right() - look.space(12)
        if entry.place is not None:
            right -= look.em(92)
            sign = reach_sign(entry.place)
            where = QRectF(right, round(rect.center().y() - side / 2), side, side)
            look.paint_icon(painter, sign.icon, where, ink=sign.ink)
            painter.setFont(look.font("help"))
            painter.setPen(look.colour("text2"))
            words = QRectF(where.right() + look.em(5), rect.y(), look.em(80), rect.height())
            painter.drawText(words, MIDDLE_LEFT, entry.place_words)
        self._paint_lines(painter, self._text_room(rect, entry), entry)

    def _paint_lines(self, painter: QPainter, rect: QRectF, entry: Entry) -> None:
        look = self._look
        title, detail = look.metrics("button"), look.metrics("help")
        above, below = self._lines(entry, rect.width())
        high = len(above) * title.height() + len(below) * detail.height()
        place = QRectF(rect.x(), rect.center().y() - high / 2, rect.width(), title.height())
        painter.setFont(look.font("button"))
        painter.setPen(look.colour("text"))
        for said in above:
            painter.drawText(place, MIDDLE_LEFT, elided(said, title, rect.width()))
            place.translate(0, place.height())
        place.setHeight(detail.height())
        painter.setFont(look.font("help"))
        painter.setPen(look.colour("text2"))
        for said in below:
            painter.drawText(place, MIDDLE_LEFT, elided(said, detail, rect.width()))
            place.translate(0, place.height())
