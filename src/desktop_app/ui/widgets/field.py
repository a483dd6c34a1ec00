"""A field of a form: label, help, editor and message, tied together for the screen reader."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.edits import State
from desktop_app.ui.widgets.text import Icon, Text


class Field(QWidget):
    """Label above, help below it, then the editor, then a message when there is one.

    Gives the editor its accessible name (the label) and description (help and message). An error
    has a red border and says what to do; a warning never blocks. Both are told to a screen reader
    as they appear: the focus may be in the editor already, and then nothing else would say them.
    """

    def __init__(
        self,
        look: Look,
        label: Words,
        editor: QWidget,
        *,
        help: Words = "",  # noqa: A002  (the word of the design for it)
        needed: bool = False,
        secret: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self.editor = editor
        self._help = look.words(help)
        column = look.column(self, gap=0)
        head = look.row(gap=5)
        column.addLayout(head)
        self._needed = Icon(
            look, "circle-dashed", size=16, ink="warn", words=message("Field", "still needed")
        )
        self._needed.setVisible(needed)
        head.addWidget(self._needed)
        self.label = Text(look, label, letter="label", flow="fold")
        head.addWidget(self.label)
        if secret:
            head.addSpacing(look.space(4))
            head.addWidget(Icon(look, "lock", size=14))
            head.addWidget(Text(look, message("Field", "shielded"), letter="help", ink="text2"))
        head.addStretch(1)
        self._help_text = Text(look, help, letter="help", ink="text2", flow="wrap")
        self._help_text.setVisible(bool(self._help))
        column.addSpacing(1)
        column.addWidget(self._help_text)
        column.addSpacing(look.space(5))
        column.addWidget(editor)
        self._message = QWidget()
        row = look.row(self._message, gap=6, edges=(2, 5, 0, 0))
        self._sign = Icon(look, "error", size=14, ink="danger")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._message_text = Text(look, "", letter="row_strong", ink="danger", flow="wrap")
        row.addWidget(self._message_text, 1)
        self._message.hide()
        column.addWidget(self._message)
        column.addStretch(1)
        if not editor.accessibleName():
            editor.setAccessibleName(self.label.text())
        self._describe()

    def set_needed(self, *, on: bool) -> None:
        """Show or hide the sign of what is still needed to activate."""
        self._needed.setVisible(on)

    def set_error(self, words: Words, *, typing: bool = False) -> None:
        """Show what is wrong and what to do; "" takes it away.

        ``typing``: looked at again with every letter, so the same words are told once only.
        """
        before = self.message_text
        self._set_message(words, "error")
        if self.isVisible() and not (typing and self.message_text == before):
            self._tell("polite" if typing else "at once")

    def set_warning(self, words: Words) -> None:
        """Show a warning that stops nobody; "" takes it away."""
        before = self.message_text
        self._set_message(words, "warning")
        if self.isVisible() and self.message_text != before:
            self._tell("polite")

    def _tell(self, how: Literal["polite", "at once"]) -> None:
        if self.message_text:
            announce(self, f"{self.label.text()}: {self.message_text}", how)

    @property
    def message_text(self) -> str:
        """The message below the editor, "" when there is none."""
        return "" if self._message.isHidden() else self._message_text.text()

    def _set_message(self, words: Words, state: State) -> None:
        shown = self._look.words(words)
        error = state == "error"
        self._sign.set_icon("error" if error else "alert", "danger" if error else "warn")
        self._message_text.set_ink("danger" if error else "warn")
        self._message_text.set_words(shown)
        self._message.setVisible(bool(shown))
        self.editor.setProperty("state", state if shown else "")
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self.editor.update()
        self._describe()

    def _describe(self) -> None:
        parts = [self._help, self.message_text]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))
