"""One question on the screen: label, help, editor, and what is to be said about the answer.

The one place where a question gets its label, its name and description for the screen reader, and
its object name (the leaf it answers).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.forms.context import FormContext, Version
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.edits import State
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Icon, Text

Style = Literal["full", "small", "inside"]
"""``full``: a question of its own; ``small``: one inside a group or row; ``inside``: its caption
stands in the editor."""


class Label(Text):
    """A label that takes one line where there is room, and wraps where there is not."""

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&")) + 2
        return QSize(width, super().heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._look.em(80)), 0)


def titled(look: Look, needed: Icon, label: Label) -> QWidget:
    """Return a label with the sign of what is needed before its first line."""
    pair = QWidget()
    row = look.row(pair, gap=5)
    row.addWidget(needed, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return pair


class Question(QWidget):
    """A question with its editor. ``leaf`` is what it answers."""

    edited = Signal(str, object, bool)  # leaf, value, and whether the same typing goes on
    left = Signal(str)  # the focus left this question
    choose_asked = Signal(str)  # this leaf is in conflict and the person wants to decide

    def __init__(
        self,
        context: FormContext,
        leaf: str,
        editor: Editor,
        *,
        label: Words,
        help: Words = "",  # noqa: A002  (the word of the design for it)
        style: Style = "full",
        secret: bool = False,
        marks: Sequence[Words] = (),
    ) -> None:
        """``marks``: quiet words after the label (judgement, code)."""
        super().__init__()
        look = context.look
        self._look = look
        self.leaf = leaf
        self.editor = editor
        self._name = look.words(label)
        self._help = look.words(help)
        self._state: State = ""
        self._wrong = ""
        self._warning = ""
        self.setObjectName(f"question.{leaf}")
        column = look.column(self, gap=0)
        self._needed = Icon(
            look, "circle-dashed", size=16, ink="warn", words=message("Field", "still needed")
        )
        self._needed.hide()
        self.label = Label(look, "", letter="label" if style == "full" else "row", flow="wrap")
        if style == "small":
            look.dress(self.label, "row", 500)
        self.label.setText(self._name.replace("&", "&&"))
        if style == "inside":
            self.label.hide()  # never shown before it has a parent: it would be a window
        else:
            column.addWidget(self._head(marks, secret=secret))
        if self._help:
            column.addSpacing(1)
            column.addWidget(Text(look, self._help, letter="help", ink="text2", flow="wrap"))
        if style != "inside":
            column.addSpacing(look.space(5 if style == "full" else 3))
        column.addWidget(editor)
        column.addWidget(self._make_message())
        self._column = column
        self._conflict: QWidget | None = None
        main = editor.controls()
        if main:
            self.label.setBuddy(main[0])
            main[0].setObjectName(leaf)
        editor.edited.connect(lambda value, continues: self.edited.emit(leaf, value, continues))
        editor.left.connect(lambda: self.left.emit(leaf))
        self._describe()

    def _head(self, marks: Sequence[Words], *, secret: bool) -> QWidget:
        look = self._look
        head = QWidget()
        flow = FlowLayout(head)
        look.space_out(flow, gap=5)
        flow.addWidget(titled(look, self._needed, self.label))
        if secret:
            flow.addWidget(_Shielded(look))
        for words in marks:
            flow.addWidget(Label(look, words, letter="help", ink="text2", flow="wrap"))
        return head

    def _make_message(self) -> QWidget:
        look = self._look
        self._message = QWidget()
        row = look.row(self._message, gap=6, edges=(2, 5, 0, 0))
        self._sign = Icon(look, "error", size=14, ink="danger")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Text(look, "", letter="row_strong", ink="danger", flow="wrap")
        row.addWidget(self._words, 1)
        self._message.hide()
        return self._message

    @property
    def message_text(self) -> str:
        """What stands under the editor now, "" for nothing."""
        return "" if self._message.isHidden() else self._words.text()

    @property
    def needed(self) -> bool:
        """Whether the sign of what is still needed stands before the label."""
        return not self._needed.isHidden()

    def show_value(self, value: Value) -> None:
        """Show the answer."""
        self.editor.show_value(value)

    def set_needed(self, *, on: bool) -> None:
        """Show or hide the sign of what is still needed to activate."""
        if on == self._needed.isHidden():
            self._needed.setVisible(on)
            self._describe()

    def set_wrong(self, words: Words, *, telling: bool = True) -> None:
        """Say what is wrong with the answer and what to do; "" takes it away.

        ``telling``: to a screen reader too, now that it appears; the focus may have left.
        """
        before = self.message_text
        self._wrong = self._look.words(words)
        self._say()
        if telling:
            self._tell(before)

    def set_warning(self, words: Words) -> None:
        """Say what does not belong here; it stops nobody. "" takes it away."""
        before = self.message_text
        self._warning = self._look.words(words)
        self._say()
        self._tell(before)

    def set_conflict(self, versions: Sequence[Version]) -> None:
        """Show the values there are instead of the editor; none brings the editor back."""
        if self._conflict is not None:
            self._conflict.hide()
            self._conflict.deleteLater()
            self._conflict = None
        self.editor.setVisible(not versions)
        if versions:
            panel = _Conflict(self._look, self._name, versions)
            panel.choose.connect(lambda: self.choose_asked.emit(self.leaf))
            self._column.insertWidget(self._column.indexOf(self.editor) + 1, panel)
            self._conflict = panel

    def go_to(self, cursor: int = 0) -> None:
        """Take the focus."""
        if self._conflict is not None:
            self._conflict.setFocus()
        else:
            self.editor.go_to(cursor)

    def _say(self) -> None:
        words = self._wrong or self._warning
        ink: Ink = "danger" if self._wrong else "warn"
        self._sign.set_icon("error" if self._wrong else "alert", ink)
        self._words.set_ink(ink)
        self._words.set_words(words)
        self._message.setVisible(bool(words))
        self._state = "error" if self._wrong else "warning" if self._warning else ""
        self.editor.set_state(self._state)
        self._describe()

    def _tell(self, before: str) -> None:
        now = self.message_text
        if now and now != before and self.isVisible():
            announce(self, f"{self._name}: {now}")

    def _describe(self) -> None:
        needed = self._look.words(message("Field", "still needed")) if self.needed else ""
        parts = [self._help, needed, self._wrong or self._warning]
        self.editor.name_parts(self._name, ". ".join(part for part in parts if part))


class _Shielded(QWidget):
    """A lock and the word for it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = look.row(self, gap=5, edges=(4, 0, 0, 0))
        row.addWidget(Icon(look, "lock", size=14))
        row.addWidget(Text(look, message("Field", "shielded"), letter="help", ink="text2"))


class _Conflict(QWidget):
    """The values of a leaf that two people changed, to be decided elsewhere."""

    choose = Signal()  # Choose was pressed

    def __init__(self, look: Look, name: str, versions: Sequence[Version]) -> None:
        super().__init__()
        column = look.column(self, gap=4)
        words = message("FormQuestion", "Two versions exist. Choose one; nothing is lost.")
        incomplete = any(version.incomplete for version in versions)
        if incomplete:
            words = message(
                "FormQuestion",
                "The bundle with what this answer builds on has not arrived. Until then it cannot "
                "be changed.",
            )
        column.addWidget(Text(look, words, letter="row_strong", ink="warn", flow="wrap"))
        for version in versions:
            column.addWidget(Text(look, version.value, letter="body", flow="wrap"))
            who = message("FormQuestion", "%1, %2").fill(
                look.words(version.by), look.words(version.when)
            )
            column.addWidget(Text(look, who, letter="help", ink="text2", flow="wrap"))
        if incomplete:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(f"{name}: {look.words(words)}")
            return
        button = Button(look, message("FormQuestion", "Choose"), icon="fork", size="tool")
        button.setAccessibleDescription(name)
        button.act.connect(self.choose)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(button)
