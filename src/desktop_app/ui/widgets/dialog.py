"""What every dialog is: a title, a column, and buttons whose words are verbs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Text


class Dialog(QDialog):
    """Add to ``body``; the verb accepts, Cancel and Escape reject. The title bar stays neutral."""

    def __init__(
        self,
        look: Look,
        title: Words,
        *,
        verb: Words = "",
        kind: Kind = "primary",
        cancel: Words = "",
        parent: QWidget | None = None,
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle("Waymark")
        self.setAccessibleName(look.words(title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = look.column(self, gap=0)
        scroll = Scroll(look, gap=12, edges=(24, 20, 24, 16))
        column.addWidget(scroll, 1)
        self._scroll = scroll
        self.title = Text(look, title, letter="section", flow="wrap")
        scroll.body.addWidget(self.title)
        self.body = look.column(gap=12)
        scroll.body.addLayout(self.body)
        scroll.body.addStretch(1)
        column.addWidget(Hairline(look))
        self.foot = look.row(gap=8, edges=(24, 12, 24, 16))
        column.addLayout(self.foot)
        self.cancel_button = Button(look, cancel or message("Dialog", "Cancel"))
        self.cancel_button.act.connect(self.reject)
        self.foot.addWidget(self.cancel_button)
        self.foot.addStretch(1)
        self.verb: Button | None = None
        if verb:
            self.verb = Button(look, verb, kind=kind)
            self.verb.setDefault(kind == "primary")
            self.verb.setAutoDefault(kind == "primary")
            self.verb.act.connect(self.accept)
            self.foot.addWidget(self.verb)
        self._width = width

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size the content wants, within the screen."""
        if not event.spontaneous():
            self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Be as tall as the content, at most nine tenths of the screen; then it scrolls."""
        room = self.screen().availableSize() * 0.9
        width = min(self.look.em(self._width), room.width())
        inside = self._scroll.inside
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        height = max(tall, inside.sizeHint().height()) + self.foot.sizeHint().height() + 4
        self.resize(width, min(height, room.height()))

    def foot_buttons(self) -> list[Button]:
        """Return the buttons at the foot, left to right."""
        items = (self.foot.itemAt(at) for at in range(self.foot.count()))
        return [one for item in items if item and isinstance(one := item.widget(), Button)]
