"""A field for a passphrase: dots, Show, and hints about Caps Lock and the keyboard layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from desktop_app.text import message, verbatim
from desktop_app.ui.style.letters import Letter
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.paint import box, painting
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.caps_lock import caps_lock_after, caps_lock_on, layout_name
from desktop_app.ui.widgets.text import Marked
from desktop_app.ui.widgets.typed import never_keep

_DOTS: Letter = "axis"
"""Dots in the smallest letter stand as close as in the pictures."""


class PassphraseField(QWidget):
    """Hints appear only when they matter: Caps Lock while it is on, the layout after a refusal.

    The passphrase is as typed: not trimmed, not changed.
    """

    entered = Signal()  # Enter was pressed
    edited = Signal(str)  # the whole passphrase, at every letter

    def __init__(self, look: Look, *, name: Words, large: bool = False) -> None:
        super().__init__()
        self._look = look
        self._caps: bool | None = None
        column = look.column(self, gap=6)
        self._frame = _Frame(look)
        look.least(self._frame, height=44 if large else 36)
        row = look.row(self._frame, gap=6, edges=(11, 3, 5, 3))
        self._line = QLineEdit()
        self._line.setFrame(False)
        never_keep(self._line)  # also while it is shown
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setAccessibleName(look.words(name))
        self._line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._line.installEventFilter(self)
        self._line.returnPressed.connect(self.entered)
        self._line.textEdited.connect(self.edited)
        look.dress(self._line, _DOTS)
        look.clothe(self._line, "bare")
        row.addWidget(self._line, 1)
        self._show = Button(
            look, message("Passphrase", "Show"), kind="quiet", icon="eye", size="small"
        )
        self._show.act.connect(self._on_show)
        row.addWidget(self._show)
        column.addWidget(self._frame)
        self._hints = QWidget()
        hints = look.row(self._hints, gap=8, edges=(2, 0, 0, 0))
        self._caps_hint = Marked(
            look,
            "alert",
            message("Passphrase", "Caps Lock is on"),
            icon_ink="warn",
            ink="warn",
            weight=500,
        )
        hints.addWidget(self._caps_hint)
        hints.addStretch(1)
        self._layout_hint = Marked(
            look, "keyboard", verbatim(""), ink="text2", letter="row", weight=400
        )
        hints.addWidget(self._layout_hint)
        column.addWidget(self._hints)
        self.setFocusProxy(self._line)
        self._layout_wanted = False
        self._update_hints()

    @property
    def text(self) -> str:
        """The passphrase as typed."""
        return self._line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide it again."""
        self._line.clear()
        self._set_shown(shown=False)

    def set_state(self, state: str) -> None:
        """Show the border of an error ("error"), or the usual one ("")."""
        self._frame.setProperty("state", state)
        self._frame.update()

    def show_layout(self) -> None:
        """Show the keyboard layout from now on: a refusal may have come from it."""
        self._layout_wanted = True
        self._update_hints()

    def show_hints(self, *, caps: bool, layout: str) -> None:
        """Show given hints; for pictures and for systems that tell by another way."""
        self._caps = caps
        self._layout_wanted = bool(layout)
        self._update_hints(layout)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.KeyRelease,
        ):
            before = self._caps
            self._caps = caps_lock_after(event, self._caps)
            if self._caps != before:
                self._update_hints()
        elif isinstance(event, QFocusEvent):
            self._frame.update()
            if event.type() == QEvent.Type.FocusIn:
                self._caps = caps_lock_on()
                self._update_hints()
        return False

    def _update_hints(self, layout: str = "") -> None:
        self._caps_hint.setVisible(bool(self._caps))
        name = layout or (layout_name() if self._layout_wanted else "")
        self._layout_hint.text.set_words(name)
        self._layout_hint.setVisible(bool(name))
        self._hints.setVisible(bool(self._caps) or bool(name))
        said = self._look.words(message("Passphrase", "Caps Lock is on")) if self._caps else ""
        self._line.setAccessibleDescription(" ".join(part for part in (said, name) if part))

    def _on_show(self) -> None:
        self._set_shown(shown=self._line.echoMode() == QLineEdit.EchoMode.Password)
        self._line.setFocus()

    def _set_shown(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self._line.setEchoMode(mode.Normal if shown else mode.Password)
        self._look.dress(self._line, "body" if shown else _DOTS)
        self._show.set_words(
            message("Passphrase", "Hide") if shown else message("Passphrase", "Show")
        )
        self._show.set_icon("eye-off" if shown else "eye")


class _Frame(QFrame):
    """The border around line and button; it shows the focus of the line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        line = self.findChild(QLineEdit)
        focused = line is not None and line.hasFocus()
        error = self.property("state") == "error"
        border = look.colour("accent" if focused else "danger" if error else "line2")
        width = 2 if focused or error else look.tokens.border
        with painting(self) as painter:
            box(painter, self.rect(), fill=look.colour("field"), border=border, width=width)
