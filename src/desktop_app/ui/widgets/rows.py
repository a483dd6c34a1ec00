"""Rows of a list as plain values, and the model that hands them to a view.

A page turns its snapshot into rows; the view draws them and says them. A row has a key, cells, and
one sentence that says the whole of it to a screen reader.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.level import Level
from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.style.tokens import Ink

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from desktop_app.ui.style.look import Look
    from desktop_app.ui.widgets.track import Reach

TickState = Literal["off", "on", "waived"]
Picture = Callable[["Look", "QPainter", "QRectF"], None]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: a text and a quieter one below it, with signs before them, or a picture.

    A text that is too long for its column goes on in a second line, and the row grows. ``wrap``:
    there is room for two lines even in a list that is too long to be measured.

    ``press`` names what a click does; the list sends it with the key of the row. A tick box is
    pressed as ``tick``. ``say`` is what a screen reader hears instead of the text.
    """

    text: str = ""
    detail: str = ""
    ink: Ink = "text"
    detail_ink: Ink = "text2"
    letter: Letter = "row"
    weight: int = 0
    icon: str = ""
    icon_ink: Ink | None = None
    detail_icon: str = ""
    level: Level | None = None
    tick: TickState | None = None
    share: float | None = None
    track: Reach | None = None
    wrap: bool = False
    struck: bool = False
    tabular: bool = False
    press: str = ""
    framed: bool = False
    picture: Picture | None = None
    say: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``head`` makes it the heading of a group, which cannot be chosen."""

    key: str
    cells: tuple[Cell, ...]
    words: str = ""
    head: bool = False


class PagedRows(Sequence[Row]):
    """Rows that are made when they are shown: a million of them cost what a screen of them does.

    ``sample`` are a few of them, by which the height of all is found; none of them is a heading.
    """

    @property
    @abstractmethod
    def sample(self) -> Sequence[Row]:
        """The first rows."""

    @abstractmethod
    def place_of(self, key: str) -> int:
        """Return the place of the row with ``key`` if it is at hand, else -1."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: width in pixels at 100 %, or a share of what is left (``stretch``).

    Below ``room`` the column is hidden, so say what matters in another one as well.
    """

    title: str
    width: int = 0
    stretch: int = 0
    right: bool = False
    room: Breadth = Breadth.NARROW
    name: str = ""
    """What a screen reader calls a column without a title."""


class RowsModel(QAbstractTableModel):
    """Hands rows to a view; ``set_rows`` replaces them all."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    def shows(self, rows: Sequence[Row]) -> bool:
        """Tell whether these very rows are shown already."""
        return not isinstance(self._rows, PagedRows) and [*rows] == [*self._rows]

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows if isinstance(rows, PagedRows) else tuple(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the place of the row with ``key``, -1 when there is none."""
        if isinstance(self._rows, PagedRows):
            return self._rows.place_of(key)
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index, None where a row has fewer cells than there are columns."""
        row = self._rows[index.row()]
        return row.cells[index.column()] if index.column() < len(row.cells) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text if cell else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._rows[index.row()]
            if index.column() == 0:
                return row.words or "; ".join(_said(cell) for cell in row.cells if _said(cell))
            return _said(cell) if cell else ""
        if role == Qt.ItemDataRole.CheckStateRole and cell and cell.tick:
            return {
                "off": Qt.CheckState.Unchecked,
                "on": Qt.CheckState.Checked,
                "waived": Qt.CheckState.PartiallyChecked,
            }[cell.tick]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title or column.name
        return None


def _said(cell: Cell) -> str:
    return cell.say or ", ".join(part for part in (cell.text, cell.detail) if part)
