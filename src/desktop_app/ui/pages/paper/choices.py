"""The choices over the preview: which sheet, how large, in which language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app.prepared import Size
from desktop_app.text import Message, message, verbatim
from desktop_app.ui.pages.paper.subjects import Subject, Wanted
from desktop_app.ui.spoken import language_of
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.segmented import Segmented

_SIZES: Final[dict[Size, Message]] = {
    Size.NORMAL: message("Preview", "Normal"),
    Size.LARGE: message("Preview", "Large"),
    Size.POCKET: verbatim("A5"),
    Size.CUT: message("Preview", "On A4"),
}


class Choices(QWidget):
    """One row; what cannot be chosen is not shown."""

    changed = Signal()  # the person wants another sheet

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._subject: Subject | None = None
        self._row = look.row(self, gap=8)
        self.kinds = Choice(look, name=message("Preview", "Which sheet"), size="tool")
        self.kinds.picked.connect(self._on_kind)
        self._row.addWidget(self.kinds, 2)
        self.sizes: Segmented | None = None
        self._language = Choice(
            look,
            (("nl", verbatim("Nederlands")), ("en", verbatim("English"))),
            name=message("Preview", "Language of the sheet"),
            size="tool",
        )
        self._language.set_value(language_of(look))
        self._language.picked.connect(lambda _value: self.changed.emit())
        self._row.addWidget(self._language, 2)

    def show_subject(self, subject: Subject, kind: str = "") -> None:
        """Offer what can be made for ``subject``, ``kind`` first."""
        before = kind or self.kinds.value
        self._subject = subject
        names = [name for name, _words in subject.kinds]
        self.kinds.set_options([(name, self._look.words(words)) for name, words in subject.kinds])
        self.kinds.set_value(before if before in names else names[0])
        self.kinds.setVisible(len(names) > 1)
        self._offer_sizes()

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        size = self.sizes.value if self.sizes is not None else ""
        return Wanted(
            self.kinds.value or "",
            Size(size) if size else Size.NORMAL,
            "nl" if self._language.value == "nl" else "en",
        )

    def _on_kind(self, _kind: str) -> None:
        self._offer_sizes()
        self.changed.emit()

    def _offer_sizes(self) -> None:
        """Offer the sizes of the kind that is chosen; the size stays where it can."""
        old, self.sizes = self.sizes, None
        before = old.value if old is not None else Size.NORMAL.value
        if old is not None:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        offered = self._subject.sizes(self.kinds.value or "") if self._subject is not None else ()
        if len(offered) < 2:
            return
        sizes = Segmented(
            self._look,
            tuple((one.value, _SIZES[one]) for one in offered),
            name=message("Preview", "Size"),
            size="tool",
        )
        values = [one.value for one in offered]
        sizes.set_value(before if before in values else values[0])
        sizes.chosen.connect(lambda _value: self.changed.emit())
        self.sizes = sizes
        self._row.insertWidget(1, sizes, 3)
