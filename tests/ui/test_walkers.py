from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.text import Text


def _holding(*widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    return window


def test_a_button_without_a_name_is_found(look: Look, accessible: Callable) -> None:
    with pytest.raises(AssertionError, match="no name"):
        accessible(_holding(QPushButton()))


def test_a_focusable_widget_that_says_nothing_of_its_use_is_found(
    look: Look, accessible: Callable
) -> None:
    from PySide6.QtCore import Qt

    silent = QWidget()
    silent.setAccessibleName("something")
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with pytest.raises(AssertionError, match="role"):
        accessible(_holding(silent))


def test_a_text_that_catches_tab_is_found(look: Look, accessible: Callable) -> None:
    caught = QPlainTextEdit()
    caught.setAccessibleName("notes")
    with pytest.raises(AssertionError, match="Tab is caught"):
        accessible(_holding(caught))


def test_a_label_that_is_cut_off_at_200_per_cent_is_found(look: Look, unclipped: Callable) -> None:
    def factory() -> QWidget:
        label = Text(look, "A sentence that grows with the letters")
        label.setMaximumWidth(260)
        return _holding(label)

    with pytest.raises(AssertionError, match="200 %"):
        unclipped(factory)
