"""What every dialog is: a title, a column, and buttons whose words are verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.text import message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.card import Hairline
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.typed import text_of, type_into, typed_fields


class Dialog(QDialog):
    """Add to ``body``; the verb accepts, Cancel and Escape reject. The title bar stays neutral.

    What is typed is kept over the lock but for fields that are marked with ``never_keep``, and for
    dialogs that say so with ``keeps_typed``: what confirms a deed is typed in one go.
    """

    keeps_typed: ClassVar[bool] = True

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
        self._shown = False
        self._at_first: Mapping[str, str] = {}

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size the content wants, within the screen."""
        if not event.spontaneous():
            self._note_first()
            self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Be as tall as the content, at most nine tenths of the screen; then it scrolls."""
        room = self.screen().availableSize() * 0.9
        inside = self._scroll.inside
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        least = inside.minimumSizeHint().width() + bar
        width = min(max(self.look.em(self._width), least), room.width())
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        height = max(tall, inside.sizeHint().height()) + self.foot.sizeHint().height() + 4
        self.resize(width, min(height, room.height()))

    @property
    def unsaved(self) -> Mapping[str, str]:
        """What was typed here, by field: kept within a second, over the lock and a kill."""
        if not self.keeps_typed or not self._shown:
            return {}
        texts = {name: text_of(one).strip() for name, one in typed_fields(self)}
        return {name: text for name, text in texts.items() if text != self._at_first.get(name, "")}

    @property
    def known_as(self) -> str:
        """What tells this dialog from others: its kind and its title."""
        return f"{type(self).__name__}: {self.title.text()}"

    def offer_again(self, texts: Mapping[str, str]) -> None:
        """Offer what was typed here before the vault locked; nothing is filled in unasked."""
        self._note_first()
        offered = QWidget()
        column = self.look.column(offered, gap=6)
        words = message("Dialog", "Before the vault locked, this was typed here: %1")
        said = " · ".join(" ".join(text.split()) for text in texts.values())
        column.addWidget(Text(self.look, words.fill(said), letter="row", ink="text2", flow="wrap"))
        row = self.look.row(gap=8)
        again = Button(self.look, message("Dialog", "Fill it in again"), icon="undo", size="tool")
        again.act.connect(lambda: self._fill_again(texts, offered))
        row.addWidget(again)
        row.addStretch(1)
        column.addLayout(row)
        self.body.insertWidget(0, offered)

    def _fill_again(self, texts: Mapping[str, str], offered: QWidget) -> None:
        fields = dict(typed_fields(self))
        filled = [fields[name] for name in texts if name in fields]
        for name, text in texts.items():
            if name in fields:
                type_into(fields[name], text)
        if filled:
            filled[-1].setFocus()
        offered.setVisible(len(filled) < len(texts))  # a field may come with a choice only

    def _note_first(self) -> None:
        if not self._shown:
            self._shown = True
            self._at_first = {name: text_of(one).strip() for name, one in typed_fields(self)}

    def foot_buttons(self) -> list[Button]:
        """Return the buttons at the foot, left to right."""
        items = (self.foot.itemAt(at) for at in range(self.foot.count()))
        return [one for item in items if item and isinstance(one := item.widget(), Button)]
