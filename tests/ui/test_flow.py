from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.failure import Failures
from desktop_app.ui.flow import Flow, FlowRunner, Job
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.busy import Busy
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.failed import Confirm, Failed
from desktop_app.ui.worker import Worker

TITLE = message("Test", "Working")


class Stage:
    def __init__(self, look: Look, settle, qtbot) -> None:
        self.window = QWidget()
        self.window.resize(600, 400)
        settle(self.window)
        self.worker = Worker()
        self.failures = Failures(look)
        self.runner = FlowRunner(look, self.window, self.worker, self.failures)
        self.qtbot = qtbot
        self.lent: list[QDialog] = []
        self.runner.dialog_opened.connect(self.lent.append)

    def run(self, flow: Flow) -> None:
        with self.qtbot.waitSignal(self.runner.finished, timeout=5000):
            assert self.runner.start(flow)

    def until(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=5000)

    def shown(self, kind: type[QDialog]) -> list[QDialog]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def failed(self) -> list[Failed]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, Failed) and one.isVisible()
        ]


@pytest.fixture
def stage(look: Look, settle, qtbot):
    stage = Stage(look, settle, qtbot)
    yield stage
    for dialog in stage.failed():
        dialog.reject()
    stage.worker.close()
    stage.window.close()


def test_a_flow_gets_the_result_of_its_work(stage: Stage) -> None:
    got = []

    def flow() -> Flow:
        got.append((yield Job(TITLE, lambda progress: 6 * 7)))

    stage.run(flow())
    assert got == [42]


def test_work_runs_on_one_thread_that_is_not_the_windows(stage: Stage) -> None:
    threads = []

    def flow() -> Flow:
        for _ in range(3):
            yield Job(TITLE, lambda progress: threads.append(threading.current_thread()))

    stage.run(flow())
    assert len(set(threads)) == 1
    assert threads[0] is not threading.main_thread()


def test_a_dialog_answers_yes_or_no(stage: Stage, look: Look) -> None:
    answers = []

    def flow() -> Flow:
        answers.append((yield Confirm(look, "Delete it?", "It is gone then.", verb="Delete")))
        answers.append((yield Confirm(look, "Really?", "It is gone then.", verb="Delete")))

    stage.runner.start(flow())
    stage.until(lambda: stage.shown(Confirm))
    stage.shown(Confirm)[0].accept()
    stage.until(lambda: stage.shown(Confirm))
    stage.shown(Confirm)[0].reject()
    stage.until(lambda: not stage.runner.running)
    assert answers == [True, False]
    assert len(stage.lent) == 2, "lock and cover are lent to every dialog"


def test_a_second_flow_waits_for_its_turn(stage: Stage, look: Look) -> None:
    def first() -> Flow:
        yield Confirm(look, "One", "One.", verb="Go on")

    def second() -> Flow:
        yield Confirm(look, "Two", "Two.", verb="Go on")

    assert stage.runner.start(first())
    assert not stage.runner.start(second())
    stage.runner.stop()
    stage.until(lambda: not stage.runner.running)


def test_quiet_work_shows_nothing_and_gives_way_to_what_a_person_asks_for(
    stage: Stage, look: Look
) -> None:
    began, told = threading.Event(), []

    def until_stopped(progress: Progress) -> None:
        began.set()
        while True:
            progress.report(0, 0)
            threading.Event().wait(0.01)

    def looking() -> Flow:
        told.append((yield Job(TITLE, until_stopped, quiet=True)))

    def asked() -> Flow:
        told.append((yield Confirm(look, "One", "One.", verb="Go on")))

    assert stage.runner.start(looking())
    assert began.wait(5)
    stage.until(lambda: not stage.runner._patience.isActive())
    assert not stage.shown(Busy)
    assert stage.runner.start(asked())
    assert not stage.runner.start(asked()), "one thing at a time"
    stage.until(lambda: stage.shown(Confirm))
    stage.shown(Confirm)[0].accept()
    stage.until(lambda: not stage.runner.running)
    assert told == [True]
    assert not stage.failed()


def test_what_waits_for_quiet_work_ends_with_it_when_all_is_stopped(
    stage: Stage, look: Look
) -> None:
    release, told = threading.Event(), []

    def looking() -> Flow:
        yield Job(TITLE, lambda _progress: release.wait(5), quiet=True)

    def asked() -> Flow:
        told.append((yield Confirm(look, "One", "One.", verb="Go on")))

    stage.runner.start(looking())
    stage.runner.start(asked())
    stage.runner.stop()
    release.set()
    stage.until(lambda: not stage.runner.running)
    assert not stage.shown(Confirm)
    assert told == []


def test_fast_work_shows_no_busy_dialog_and_slow_work_does(stage: Stage) -> None:
    release = threading.Event()

    def slow(progress: Progress) -> None:
        progress.report(3, 6, message("Test", "Half-way"))
        release.wait(5)

    def flow() -> Flow:
        yield Job(TITLE, lambda progress: None)
        assert not stage.lent
        yield Job(TITLE, slow)

    stage.runner.start(flow())
    stage.until(lambda: stage.shown(Busy))
    release.set()
    stage.until(lambda: not stage.runner.running)
    assert not stage.shown(Busy)


def test_cancel_reaches_the_work_within_a_second(stage: Stage) -> None:
    after = []

    def endless(progress: Progress) -> None:
        while True:
            progress.report(0, 0)
            time.sleep(0.01)

    def flow() -> Flow:
        yield Job(TITLE, endless)
        after.append("went on")

    stage.runner.start(flow())
    stage.until(lambda: stage.shown(Busy))
    begin = time.monotonic()
    stage.shown(Busy)[0].cancel_button.act.emit()
    stage.until(lambda: not stage.runner.running)
    assert time.monotonic() - begin < 1
    assert after == []
    assert not stage.failed(), "stopping is no failure"


def test_a_flow_may_answer_a_refusal_itself(stage: Stage) -> None:
    heard = []

    def refuse(progress: Progress) -> None:
        raise UserError(message("Test", "The stick is full."))

    def flow() -> Flow:
        try:
            yield Job(TITLE, refuse)
        except UserError as error:
            heard.append(error.message.source)
            heard.append((yield Job(TITLE, lambda progress: "second try")))

    stage.run(flow())
    assert heard == ["The stick is full.", "second try"]


def test_a_refusal_nobody_answers_is_shown_until_it_is_dismissed(stage: Stage) -> None:
    def refuse(progress: Progress) -> None:
        raise UserError(message("Test", "The stick is full. Your work is safe."))

    def flow() -> Flow:
        yield Job(TITLE, refuse)

    stage.run(flow())
    (dialog,) = stage.failed()
    assert dialog.words.text.text() == "The stick is full. Your work is safe."
    assert dialog.report is None


def test_a_bug_in_a_flow_is_shown_with_a_report(stage: Stage) -> None:
    def flow() -> Flow:
        yield Job(TITLE, lambda progress: 1 // 0)

    stage.run(flow())
    (dialog,) = stage.failed()
    assert dialog.report is not None
    assert "ZeroDivisionError" in dialog.report.toPlainText()


def test_progress_is_throttled_but_the_last_report_arrives(qtbot, look: Look) -> None:
    now = [0.0]
    worker = Worker(clock=lambda: now[0])
    told = []
    worker.progressed.connect(lambda done, total, words: told.append(done))

    def work(progress: Progress) -> None:
        for done in range(1, 101):
            now[0] += 0.001
            progress.report(done, 100)

    with qtbot.waitSignal(worker.finished, timeout=5000):
        worker.run(work)
    worker.close()
    assert told[0] == 1
    assert told[-1] == 100
    assert len(told) <= 4


def test_a_stopped_worker_raises_cancelled_in_the_work(qtbot, look: Look) -> None:
    worker = Worker()
    ended = []
    worker.finished.connect(lambda result, error: ended.append(error))

    def work(progress: Progress) -> None:
        worker.cancel()
        progress.report(1, 2)

    with qtbot.waitSignal(worker.finished, timeout=5000):
        worker.run(work)
    worker.close()
    assert isinstance(ended[0], Cancelled)


def test_the_busy_dialog_ends_only_with_the_work(look: Look, settle) -> None:
    window = QWidget()
    settle(window)
    busy = Busy(look, TITLE, window)
    stopped = []
    busy.cancelled.connect(lambda: stopped.append(1))
    busy.open()
    busy.reject()
    assert busy.isVisible()
    assert stopped == [1]
    busy.set_progress(3, 4, message("Test", "Nearly there"))
    busy.finish()
    assert not busy.isVisible()


def test_a_dialog_fits_its_content(look: Look, settle) -> None:
    window = QWidget()
    settle(window)
    dialog = Confirm(look, "Delete it?", "word " * 60, verb="Delete", parent=window)
    dialog.open()
    settle(dialog)
    assert dialog._scroll.verticalScrollBar().maximum() == 0
    assert dialog.windowTitle() == "Waymark"
    assert isinstance(dialog, Dialog)
    dialog.reject()
