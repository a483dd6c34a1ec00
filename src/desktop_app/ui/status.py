"""The status bar: vault, save state, what is not in a bundle yet, and when it locks."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.card import Ground
from desktop_app.ui.widgets.text import Icon, Text

NOTICE_SECONDS = 8


class StatusItem(QWidget):
    """An icon and a few words; fewer when the window is narrow."""

    def __init__(self, look: Look, icon: str, *, ink: Ink = "text2", weight: int = 400) -> None:
        super().__init__()
        self._look = look
        self._words: tuple[str, str] = ("", "")
        self._short = False
        row = look.row(self, gap=6)
        self._icon = Icon(look, icon, size=14, ink=ink)
        row.addWidget(self._icon)
        self._text = Text(look, "", letter="help", ink="text2", weight=weight)
        row.addWidget(self._text)
        self.hide()

    def set_words(self, words: Words, short: Words = "") -> None:
        """Show words, or nothing when they are empty."""
        said = self._look.words(words)
        self._words = (said, self._look.words(short) or said)
        self._show()

    def set_icon(self, icon: str, ink: Ink) -> None:
        """Show another icon."""
        self._icon.set_icon(icon, ink)

    def set_short(self, *, short: bool) -> None:
        """Use the short words."""
        self._short = short
        self._show()

    def _show(self) -> None:
        self._text.set_words(self._words[1 if self._short else 0])
        self.setVisible(bool(self._words[0]))


class StatusBar(Ground):
    """Quiet words at the foot of the window."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "side", lines="t")
        self._look = look
        self.setAccessibleName(look.words(message("Status", "State of the program")))
        look.least(self, height=28)
        row = look.row(self, gap=20, edges=(12, 1, 12, 0))
        self.vault = StatusItem(look, "lock", weight=500)
        self.saved = StatusItem(look, "check", ink="ok")
        self.notice = StatusItem(look, "check-circle", ink="ok")
        self.pending = StatusItem(look, "box")
        self.locks = StatusItem(look, "clock")
        self.escrow = StatusItem(look, "unlock", ink="warn")
        for item in (self.vault, self.escrow, self.saved, self.notice):
            row.addWidget(item)
        row.addStretch(1)
        for item in (self.pending, self.locks):
            row.addWidget(item)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.notice.set_words(""))
        self._saved_words = QTimer(self)
        self._saved_words.setSingleShot(True)
        self._saved_words.setInterval(0)
        self._saved_words.timeout.connect(
            lambda: announce(self, self._look.words(message("Record", "Saved on this laptop")))
        )

    def tell(self, words: Words) -> None:
        """Say that something is done, here and to the screen reader; it fades after 8 seconds."""
        said = self._look.words(words)
        self.notice.set_words(said)
        self._timer.start(NOTICE_SECONDS * 1000)
        self._saved_words.stop()
        announce(self, said)

    def show_saved(self, clock: str, *, written: bool = True) -> None:
        """Show since when everything is saved (as 08:12).

        What was just ``written`` is told to a screen reader as well, unless whoever wrote it says
        what it was (``tell``).
        """
        self.saved.set_icon("check", "ok")
        self.saved.set_words(message("Status", "Saved on this laptop · %1").fill(clock))
        if written:
            self._saved_words.start()

    def show_draft(self) -> None:
        """Show that what was typed is a draft; nobody is interrupted in typing for it."""
        self.saved.set_icon("circle-dashed", "text2")
        self.saved.set_words(message("Status", "Not saved yet, kept as a draft"))

    def set_locks_in(self, seconds: int) -> None:
        """Show when the vault locks; 0 shows nothing."""
        clock = f"{seconds // 60}:{seconds % 60:02d}"
        words = message("Status", "Locks in %1").fill(clock)
        self.locks.set_words(words if seconds else "", clock if seconds else "")

    def minimumSizeHint(self) -> QSize:
        """Never keep the window wide: the words get shorter instead."""
        return QSize(320, super().minimumSizeHint().height())

    def set_breadth(self, breadth: Breadth) -> None:
        """Say less when the window is narrow."""
        for item in (
            self.vault,
            self.escrow,
            self.saved,
            self.notice,
            self.pending,
            self.locks,
        ):
            item.set_short(short=breadth is Breadth.NARROW)
