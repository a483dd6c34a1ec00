"""What is let go of leaves nothing behind, though its parts refer to each other."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.letting_go import let_go


class _Part(QLabel):
    """Knows the whole, as the whole knows it."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__("a part", whole)
        self.whole = whole
        self.itself = self


@pytest.fixture
def unasked() -> Iterator[None]:
    """Keep Python from looking for garbage by itself."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("unasked")
def test_what_is_let_go_of_is_taken_from_memory_in_the_turns_that_follow(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    whole = QWidget(holder)
    part = weakref.ref(_Part(whole))
    let_go(whole)
    del whole
    assert part() is not None
    qtbot.waitUntil(lambda: part() is None)
