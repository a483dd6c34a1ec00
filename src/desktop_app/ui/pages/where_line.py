"""How far a record has come: draft, saved, in which bundle, confirmed by which receipt."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.app.whereabouts import standing
from desktop_app.domain.ids import RecordKey
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.track import Track


class WhereLine(QWidget):
    """Hidden for a record that nobody wrote yet."""

    def __init__(self, desk: Desk, key: RecordKey) -> None:
        super().__init__()
        self._desk = desk
        self._key = key
        row = desk.look.row(self, gap=8, edges=(20, 4, 20, 6))
        self.track = Track(desk.look, "draft")
        row.addWidget(self.track)
        self.words = Text(desk.look, "", letter="help", ink="text2", flow="fold")
        row.addWidget(self.words, 1)
        self.reload()

    def reload(self) -> None:
        """Read again where it is."""
        found = standing(self._desk.session, self._key)
        if found is not None:
            self.track.set_place(found.reach)
            self.words.set_words(found.words)
        if found is None or self.parent() is not None:  # without a parent it would be a window
            self.setVisible(found is not None)
