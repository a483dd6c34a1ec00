"""Which windows Windows is told to leave out, and for how long; whether it does needs Windows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.windows_capture import Capture

EXCLUDED, NONE = 0x11, 0


@pytest.fixture
def told():
    return {}


@pytest.fixture
def capture(qapp, told):
    made = Capture(qapp, told.__setitem__)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_every_window_is_left_out_as_soon_as_it_is_shown(capture, told, qtbot):
    window, dialog = QWidget(), QWidget()
    for one in (window, dialog):
        qtbot.addWidget(one)
        one.show()
    assert told == {int(window.winId()): EXCLUDED, int(dialog.winId()): EXCLUDED}


def test_capture_is_allowed_for_a_while_only(capture, told, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    capture._timer.setInterval(50)
    capture.allow()
    assert set(told.values()) == {NONE}
    later = QWidget()
    qtbot.addWidget(later)
    later.show()
    assert told[int(later.winId())] == NONE
    qtbot.waitUntil(lambda: not capture.allowed)
    assert set(told.values()) == {EXCLUDED}


def test_it_can_be_refused_again_at_once(capture, told, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    capture.allow()
    capture.exclude()
    assert not capture.allowed
    assert told[int(window.winId())] == EXCLUDED
    QApplication.processEvents()
