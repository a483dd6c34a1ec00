"""What stands typed in the fields of a page or a dialog, by the name of each field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

TextEdit = QLineEdit | QPlainTextEdit
_SECRET: Final = "never_kept"


def never_keep(field: QWidget) -> None:
    """Mark a field whose text is kept nowhere: a passphrase, recovery words, a shielded value."""
    field.setProperty(_SECRET, True)


def typed_fields(above: QWidget) -> Iterator[tuple[str, TextEdit]]:
    """Yield the fields in sight that may hold something typed; a name that recurs gets a number."""
    seen: Counter[str] = Counter()
    fields: list[TextEdit] = [*above.findChildren(QPlainTextEdit)]
    normal = QLineEdit.EchoMode.Normal
    fields += [line for line in above.findChildren(QLineEdit) if line.echoMode() == normal]
    for one in fields:
        if one.isVisibleTo(above) and not one.isReadOnly() and not one.property(_SECRET):
            name = one.accessibleName()
            seen[name] += 1
            yield (name if seen[name] == 1 else f"{name} {seen[name]}"), one


def text_of(field: TextEdit) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def type_into(field: TextEdit, text: str) -> None:
    """Type a text anew: whoever listens to the field hears it."""
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.textEdited.emit(text)
    else:
        field.setPlainText(text)


def cursor_in(field: TextEdit) -> int:
    """Return where the cursor stands in a field."""
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position()


def put_cursor(field: TextEdit, cursor: int) -> None:
    """Put the cursor into a field, as far as its text reaches."""
    if isinstance(field, QLineEdit):
        field.setCursorPosition(cursor)
        return
    at = field.textCursor()
    at.setPosition(min(cursor, len(field.toPlainText())))
    field.setTextCursor(at)
