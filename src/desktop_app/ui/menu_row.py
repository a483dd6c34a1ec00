"""The row at the top of the window: word mark, menus, search box, cover and lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.menus import Menus
from desktop_app.ui.search import Query, SearchBox
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.button import IconButton
from desktop_app.ui.widgets.card import Ground
from desktop_app.ui.widgets.text import Icon, Text


class MenuRow(Ground):
    """One row, forty pixels at 100 %."""

    cover_pressed = Signal()  # the crossed eye
    lock_pressed = Signal()  # the lock

    def __init__(
        self, look: Look, find: Query, here: Callable[[], Sequence[Command]] = tuple
    ) -> None:
        """``here``: what the buttons of the page offer, for the menus."""
        super().__init__(look, "side", lines="b")
        self._look = look
        look.least(self, height=40)
        row = look.row(self, gap=0)
        self._mark = QWidget()
        mark = look.row(self._mark, gap=9, edges=(13, 0, 0, 0))
        mark.addWidget(Icon(look, "waymark", size=18, ink="accent"))
        self._name = Text(look, "Waymark", letter="body", weight=600)
        mark.addWidget(self._name)
        mark.addStretch(1)
        row.addWidget(self._mark)
        self.menus = Menus(look, here)
        row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.search = SearchBox(look, find)
        row.addWidget(self.search)
        ends = look.row(gap=6, edges=(5, 0, 13, 0))
        row.addLayout(ends)
        cover = IconButton(
            look, "eye-off", message("Window", "Cover the window (F9)"), kind="quiet", size="small"
        )
        cover.act.connect(self.cover_pressed)
        ends.addWidget(cover)
        lock = IconButton(
            look, "lock", message("Window", "Lock now (Ctrl+L)"), kind="quiet", size="small"
        )
        lock.act.connect(self.lock_pressed)
        ends.addWidget(lock)

    def minimumSizeHint(self) -> QSize:
        """Never keep the window wide: menus that do not fit move behind an arrow."""
        return QSize(320, super().minimumSizeHint().height())

    def set_breadth(self, breadth: Breadth) -> None:
        """Leave out the name when the window is narrow."""
        narrow = breadth is Breadth.NARROW
        self._name.setVisible(not narrow)
        self._mark.setFixedWidth(self._look.em(48 if narrow else 203))
        self.search.set_breadth(breadth)
