"""What is copied is marked as secret and forgotten; what other programs copied stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.ui.copied import MARKS, Copied


@pytest.fixture
def clipboard(qapp):
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def copied(clipboard):
    made = Copied(seconds=0.1)
    yield made
    made.close()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_copy_out_of_any_field_is_marked_for_clipboard_managers(kind, copied, clipboard, qtbot):
    field = kind("KLAPROOS")
    qtbot.addWidget(field)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    found = clipboard.mimeData()
    assert found.text() == "KLAPROOS"
    marks = {name: bytes(found.data(name).data()) for name in MARKS}
    assert marks["x-kde-passwordManagerHint"] == b"secret"
    windows = {name.split('"')[1]: value for name, value in marks.items() if '"' in name}
    assert windows == {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": bytes(4),
        "CanUploadToCloudClipboard": bytes(4),
    }
    assert set(found.formats()) == {"text/plain", *MARKS}, "no second form of it"


def test_a_copy_is_forgotten_after_a_while(copied, clipboard, qtbot):
    clipboard.setText("KLAPROOS")
    assert clipboard.text() == "KLAPROOS"
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_a_later_copy_has_its_whole_time(copied, clipboard, qtbot):
    clipboard.setText("first")
    qtbot.wait(70)
    clipboard.setText("second")
    qtbot.wait(70)
    assert clipboard.text() == "second"
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_stood_there_before_stays(clipboard):
    clipboard.setText("of another program")
    watching = Copied(seconds=0.01)
    watching.close()
    assert clipboard.text() == "of another program"


def test_nothing_is_marked_once_the_vault_is_locked(clipboard):
    Copied().close()
    clipboard.setText("later")
    assert clipboard.mimeData().formats() == ["text/plain"]


def test_a_picture_is_left_alone(copied, clipboard):
    data = QMimeData()
    data.setData("image/png", b"x")
    clipboard.setMimeData(data)
    assert clipboard.mimeData().formats() == ["image/png"]
