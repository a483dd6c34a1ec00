"""The order in which Tab goes: that in which a reader meets the parts, whenever they were made.

WORKAROUND: children are gone through, not the items of layouts. ``QLayoutItem.widget()`` ties the
Python object of the widget to that of the item; when the item goes, the widget's goes too early,
and the program ends in ``Shiboken::BindingManager::releaseWrapper`` (PySide6 6.11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

_WHOLE = (QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QStackedWidget)
"""What Tab enters once: the widgets inside belong to Qt."""


class Ordered(Protocol):
    """A widget whose children were not made in the order in which they stand."""

    def in_tab_order(self) -> Sequence[QWidget]:
        """Return the children as a reader meets them."""


def chain_tabs(parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``parts`` one after the other, each in the order of its children."""
    before: QWidget | None = None
    for part in parts:
        for widget in _in_order(part):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can take the focus by Tab, hidden or not."""
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        yield widget  # Qt moves such a widget with all that is in it; left behind, it leads back
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    ordered: Ordered | None = widget if hasattr(widget, "in_tab_order") else None
    children = (
        ordered.in_tab_order()
        if ordered is not None
        else [one for one in widget.children() if isinstance(one, QWidget)]
    )
    for child in children:
        if not child.isWindow():
            yield from _in_order(child)
