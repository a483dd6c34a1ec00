"""A question that is gone to before it is made: waited for until the person goes elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.forms.early_keys import EarlyKeys, Target
from desktop_app.ui.style.look import Look


def test_a_dialog_over_the_window_is_not_elsewhere_another_line_in_it_is(look: Look) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    waiting, other = QWidget(), QLineEdit()
    column.addWidget(waiting)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    early = EarlyKeys(waiting)
    early.wait_for("note", 8)
    QApplication.processEvents()
    dialog = QDialog(window)
    button = QPushButton("Cancel", dialog)
    dialog.open()
    dialog.activateWindow()
    button.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is button
    assert early.target == Target("note", 8)
    dialog.close()
    window.activateWindow()
    waiting.setFocus()
    QApplication.processEvents()
    other.setFocus()
    QApplication.processEvents()
    assert early.target is None
