"""What is checked on every screen of the tour, besides room for words and names for ears."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.text import Text
from tests.ui.conftest import everything

LINES = 60
"""So many lines of a list are read."""


def unreached(window: QWidget) -> list[str]:
    """Return a complaint for each widget that Tab does not come to, or that keeps Tab."""
    expected = _takers(window)
    met = _go_round(window, 3 * len(expected) + 20)
    if not met:
        return ["nothing has the focus"]
    found = [f"Tab is caught in {_name(met[-1])}"] if met.count(met[-1]) > 1 else []
    return found + [f"Tab does not come to {_name(one)}" for one in expected if one not in met]


def turned(window: QWidget) -> list[str]:
    """Return a complaint for each value that the wheel changes though nothing was clicked."""
    found = []
    for one in everything(window):
        before = _value(one)
        if before is None:
            continue
        target = one.viewport() if isinstance(one, QAbstractItemView | QPlainTextEdit) else one
        _turn(target)
        if _value(one) != before:
            found.append(f"the wheel changes {_name(one)}")
    return found


def shortened(window: QWidget) -> list[str]:
    """Return each text that ends in an ellipsis for want of room; only what people wrote may."""
    return [
        one.text()
        for one in everything(window)
        if isinstance(one, Text)
        and one._flow == "cut"
        and one.fontMetrics().horizontalAdvance(one.text()) > one.contentsRect().width()
    ]


def silent(window: QWidget) -> list[str]:
    """Return a complaint for each list without a line, and each empty state without an action."""
    found = []
    for one in everything(window):
        if isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
            if one.model() is not None and one.model().rowCount() == 0:
                found.append(f"{_name(one)} is empty and says nothing")
        elif isinstance(one, Empty):
            words = [label.text() for label in one.findChildren(QLabel) if label.text()]
            if not words or one.action is None or not one.action.text():
                found.append(f"{words} offers nothing to do")
    return found


def texts(window: QWidget) -> Iterator[str]:
    """Yield everything that can be read or heard on a screen."""
    for one in everything(window):
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QLineEdit():
                yield one.placeholderText()
            case QPlainTextEdit():
                yield one.placeholderText()
            case QComboBox():
                yield from (one.itemText(at) for at in range(one.count()))
            case QTabBar():
                yield from (one.tabText(at) for at in range(one.count()))
            case QTableView():
                yield from _cells(one)


def has_words(text: str) -> bool:
    """Tell whether a text holds a word, not only numbers and marks."""
    return re.search("[^\\W\\d_]{3}", text) is not None


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for row in range(min(model.rowCount(), LINES)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def _takers(window: QWidget) -> list[QWidget]:
    """Return what Tab must reach: of a group of parts only the chosen one, or the first."""
    found = []
    for one in everything(window):
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes or one.focusProxy() is not None or not one.isEnabled():
            continue
        group = one.group() if isinstance(one, QAbstractButton) else None
        if group is None or not group.exclusive() or _leads(one, group):
            found.append(one)
    return found


def _leads(one: QWidget, group: QButtonGroup) -> bool:
    """Tell whether Tab stops at this button of a group: at the chosen one, else at the first."""
    chosen = group.checkedButton()
    return one is (chosen if chosen is not None else group.buttons()[0])


def _go_round(window: QWidget, most: int) -> list[QWidget]:
    """Press Tab until the focus is where it was; return every widget that had it."""
    met: list[QWidget] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is None or not window.isAncestorOf(focus):
            return []
        if met and focus is met[0]:
            return met
        met.append(focus)
        if met.count(focus) > 1:
            return met
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return met


def _value(widget: QWidget) -> object:
    """Return what is chosen or typed, None for a widget that has no value."""
    match widget:
        case QComboBox() | QTabBar():
            return widget.currentIndex()
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            return widget.currentIndex().row()
        case QLineEdit() | QAbstractSpinBox():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractButton() if widget.isCheckable():
            return widget.isChecked()
    return None


def _turn(widget: QWidget) -> None:
    where, step = QPointF(widget.rect().center()), QPoint(0, -120)
    event = QWheelEvent(
        where,
        widget.mapToGlobal(where),
        step,
        step,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"
