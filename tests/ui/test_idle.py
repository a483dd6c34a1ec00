from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.idle import IdleWatcher


class Watched:
    def __init__(self, qapp: QApplication) -> None:
        self.now = 1000.0
        self.told: list[object] = []
        self.watcher = IdleWatcher(qapp, lambda: self.now, 300)
        self.watcher.countdown.connect(self.told.append)
        self.watcher.resumed.connect(lambda: self.told.append("resumed"))
        self.watcher.lock.connect(lambda: self.told.append("lock"))
        self.watcher.start()

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        self.watcher.tick()


@pytest.fixture
def watched(qapp: QApplication):
    made = Watched(qapp)
    yield made
    made.watcher.stop()
    made.watcher.deleteLater()


def test_nothing_is_said_before_the_last_minute(watched: Watched) -> None:
    watched.pass_time(239)
    assert watched.told == []


def test_the_last_minute_is_counted_down_and_then_it_locks_once(watched: Watched) -> None:
    watched.pass_time(240)
    watched.pass_time(30)
    watched.pass_time(30)
    watched.pass_time(30)
    assert watched.told == [60, 30, "lock"]


def test_a_sign_of_life_ends_the_countdown(watched: Watched) -> None:
    watched.pass_time(250)
    watched.watcher.sign_of_life()
    watched.pass_time(10)
    assert watched.told == [50, "resumed"]


def test_a_key_in_any_window_is_a_sign_of_life(watched: Watched, settle) -> None:
    line = QLineEdit()
    settle(line)
    watched.watcher._watch(line.windowHandle())
    watched.pass_time(250)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    assert watched.told == [50, "resumed"]


def test_the_time_left_is_told_every_second(watched: Watched) -> None:
    left = []
    watched.watcher.ticked.connect(left.append)
    watched.pass_time(48)
    watched.pass_time(1)
    assert left == [252, 251]


def test_another_limit_counts_from_now(watched: Watched) -> None:
    watched.pass_time(250)
    watched.watcher.start(60)
    watched.told.clear()
    watched.pass_time(59)
    watched.pass_time(1)
    assert watched.told == [1, "lock"]
