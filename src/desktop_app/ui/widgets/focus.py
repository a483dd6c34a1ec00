"""The ring of focus: two pixels of accent, two pixels outside the part that has it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui.style.look import Look
from desktop_app.ui.style.paint import NOTHING, box, painting

_MARGIN = 4
_FOLLOW = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QWidget):
    """Follows the focus through all windows; widgets ask for it with the property ``ring``.

    ``outside`` frames the whole widget, or what its method ``ring_rect`` returns. Fields, lists and
    segments draw their own.
    """

    def __init__(self, look: Look, app: QApplication) -> None:
        super().__init__()
        self._look = look
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOW:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            accent = self._look.colour("accent")
            box(painter, self.rect(), fill=NOTHING, border=accent, width=2, radius=9)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or new.property("ring") != "outside":
            return
        self._target = new
        host = _host(new)
        self.setParent(host)
        step: QWidget | None = new
        while step is not None and step is not host:
            step.installEventFilter(self)
            step.destroyed.connect(self._on_destroyed)
            self._chain.append(step)
            step = step.parentWidget()
        self._place()

    def _place(self) -> None:
        target, host = self._target, self.parentWidget()
        if target is None or host is None or not host.isAncestorOf(target):
            self._let_go()
            return
        rect = target.ring_rect() if hasattr(target, "ring_rect") else target.rect()
        corner = target.mapTo(host, rect.topLeft() - QPoint(_MARGIN, _MARGIN))
        side = 2 * _MARGIN
        self.setGeometry(QRect(corner, rect.size() + QSize(side, side)))
        self.setVisible(target.isVisible())
        self.raise_()

    def _let_go(self) -> None:
        for widget in self._chain:
            if isValid(widget):  # a window that goes does not tell of each of its widgets
                widget.removeEventFilter(self)
                widget.destroyed.disconnect(self._on_destroyed)
        self._chain.clear()
        self._target = None
        self.hide()
        self.setParent(None)

    def _on_destroyed(self) -> None:
        self._chain.clear()
        self._target = None
        self.hide()
        self.setParent(None)


def _host(widget: QWidget) -> QWidget:
    """Return the widget over which the ring lies: it must not be cut by small parents."""
    step = widget
    while (parent := step.parentWidget()) is not None and not step.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and parent is area.viewport():
            return step
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            return parent
        step = parent
    return step


def focus_into(pane: QWidget, *, in_sight: bool = False) -> None:
    """Give the focus to a pane, or to the first widget in it that takes it.

    ``in_sight``: to one of which something can be seen without scrolling.
    """
    for widget in (pane, *pane.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        seen = widget.isVisibleTo(pane.window()) and widget.isEnabled()
        if takes and seen and not (in_sight and widget.visibleRegion().isEmpty()):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
