"""The vault of a first run is locked as any other, and the first run goes on after unlocking."""

from __future__ import annotations

import shutil
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.app.first_run import reach, stage
from desktop_app.app.lock_time import idle_minutes
from desktop_app.ui import first_run_end
from desktop_app.ui.pages.first_run.example import ExamplePage
from desktop_app.ui.pages.first_run.recovery import RecoveryPage
from tests.ui.programs import Run
from tests.ui.test_locking import AT_MOST
from tests.ui.vaults import PASSPHRASE, a_vault, until


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    folder = tmp_path_factory.mktemp("first-run")
    session = a_vault(folder, "oost-2")
    reach(session, "recovery")
    session.vault.close()
    return folder


@pytest.fixture
def vault(tmp_path, master):
    shutil.copytree(master, tmp_path, dirs_exist_ok=True)
    return tmp_path / "vaults" / "oost-2"


def resumed(run, vault):
    """Unlock a vault whose first run was left; return the first run."""
    run.program.start(vault)
    run.program.entry.load()
    until(lambda: run.program.entry._world is not None)
    run.unlock(PASSPHRASE)
    until(lambda: run.program.entry.first_run is not None)
    return run.program.entry.first_run


@pytest.fixture
def run(qapp, tmp_path):
    made = Run(qapp, tmp_path)
    yield made
    made.close()


def locked(run, vault, *, at="recovery"):
    """Assert that the vault is closed, a fresh process begins, and the first run can go on."""
    assert (run.again, run.ended) == ([["--vault", str(vault)]], 1)
    assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == []
    again = run.unlocked(vault)
    assert stage(again) == at
    assert [one.event for one in again.store.audit.lines()][-2:] == ["lock", "unlock"]
    again.vault.close()


def test_the_system_says_that_the_person_leaves(run, vault, qapp, tmp_path):
    resumed(run, vault)
    run.absence.away.emit()
    locked(run, vault)
    run.absence.away.emit()
    assert run.ended == 1, "once is enough"
    later = Run(qapp, tmp_path)
    assert isinstance(resumed(later, vault).page, RecoveryPage)
    later.close()


def test_nobody_there_for_the_idle_time_locks_after_a_countdown(qapp, tmp_path, vault):
    now = [0.0]
    run = Run(qapp, tmp_path, lambda: now[0])
    first = resumed(run, vault)
    minutes, idle = idle_minutes(first.session), run.program._guard.idle
    now[0] = minutes * 60 - 30
    idle.tick()
    assert "30 seconds" in first.wizard._countdown.text.text()
    assert first.wizard._countdown.isVisibleTo(first.wizard)
    idle.sign_of_life()
    assert not first.wizard._countdown.isVisibleTo(first.wizard)
    now[0] += minutes * 60
    idle.tick()
    locked(run, vault)


def test_ctrl_l_locks_with_the_sheet_open_too(run, vault):
    first = resumed(run, vault)
    first.page.print_pressed.emit()
    until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    until(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    locked(run, vault)


def test_an_example_that_is_being_put_in_is_taken_back_whole(run, vault, monkeypatch):
    first = resumed(run, vault)
    first.go(first._steps[-1])
    assert isinstance(first.page, ExamplePage)
    begun, real = [], first_run_end.samples.load_samples

    def slowly(session, *given, **named):
        real(session, *given, **named)
        begun.append(True)
        for _ in range(1000):
            time.sleep(0.01)
            session.store.settings.number("anything")

    monkeypatch.setattr(first_run_end.samples, "load_samples", slowly)
    first.wizard.next.emit()
    until(lambda: begun)
    began = time.monotonic()
    run.absence.away.emit()
    assert time.monotonic() - began < AT_MOST
    locked(run, vault, at="example")
    again = run.unlocked(vault)
    assert again.store.cases() == []
    again.vault.close()


def test_after_the_last_question_the_window_listens_alone(run, vault):
    first = resumed(run, vault)
    first.go(first._steps[-1])
    first.page._wanted.set_state("off")
    first.wizard.next.emit()
    until(lambda: run.program.workplace is not None)
    until(lambda: not run.program.workplace.runner.running)
    assert run.program._guard is None
    run.absence.away.emit()
    assert (run.again, run.ended) == ([["--vault", str(vault)]], 1)


def test_closing_the_window_locks_and_starts_nothing(run, vault):
    resumed(run, vault)
    run.program.entry.close()
    assert (run.again, run.ended) == ([], 1)
    run.absence.away.emit()
    assert (run.again, run.ended) == ([], 1)
    again = run.unlocked(vault)
    assert stage(again) == "recovery"
    again.vault.close()
