"""Locking, and everything that could hold it up: it closes the vault and starts a fresh process."""

from __future__ import annotations

import shutil
import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.app import cases, unlocked, vaults
from desktop_app.app.hearings import checklist_key, new_hearing
from desktop_app.app.lock_time import idle_minutes
from desktop_app.app.unlocked import kept_typed
from desktop_app.text import message
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.dialogs.kept_words import KeptWords
from desktop_app.ui.dialogs.note import QuickNote
from desktop_app.ui.dialogs.secrets import SecretsPrompt
from desktop_app.ui.flow import Job
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.passphrase import PassphraseField
from tests.ui.programs import Run, rested
from tests.ui.test_pdf import sheets
from tests.ui.vaults import a_vault, until

AT_MOST = 3.0
"""Seconds. Work has one to stop; the rest is for a computer that runs other tests besides."""


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    """A vault whose backup of the day is made; every test gets a copy."""
    folder = tmp_path_factory.mktemp("master")
    session = a_vault(folder, "oost-2")
    cases.open_case(session, "KLAPROOS")
    vaults.back_up(session)
    session.vault.close()
    return folder


@pytest.fixture
def vault(tmp_path, master):
    shutil.copytree(master, tmp_path, dirs_exist_ok=True)
    return tmp_path / "vaults" / "oost-2"


@pytest.fixture
def run(qapp, tmp_path):
    made = Run(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def workplace(run, vault):
    return run.open(vault)


def test_the_system_says_that_the_person_leaves(run, vault, workplace):
    run.absence.away.emit()
    assert run.again == [["--vault", str(vault)]]
    assert run.ended == 1
    assert run.program.workplace is None


def test_ctrl_l_locks(run, vault, workplace):
    QTest.keyClick(workplace.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert run.again == [["--vault", str(vault)]]


def test_nobody_there_for_the_idle_time_locks(qapp, tmp_path, vault):
    now = [0.0]
    run = Run(qapp, tmp_path, lambda: now[0])
    workplace = run.open(vault)
    minutes = idle_minutes(workplace._session)
    now[0] = minutes * 60 - 59
    workplace._idle.tick()
    assert "59 seconds" in workplace.window._countdown.text.text()
    assert run.again == []
    now[0] = minutes * 60
    workplace._idle.tick()
    assert run.again == [["--vault", str(vault)]]


def test_a_countdown_ends_with_any_key_even_in_a_dialog(qapp, tmp_path, vault):
    now = [0.0]
    run = Run(qapp, tmp_path, lambda: now[0])
    workplace = run.open(vault)
    ask(workplace)
    until(lambda: QGuiApplication.focusWindow() is not workplace.window.windowHandle())
    now[0] = idle_minutes(workplace._session) * 60 - 10
    workplace._idle.tick()
    assert workplace.window._countdown.isVisibleTo(workplace.window)
    QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_Shift)
    assert not workplace.window._countdown.isVisibleTo(workplace.window)
    run.close()


def ask(workplace):
    def flow():
        yield Confirm(
            workplace._look, message("Test", "Sure?"), message("Test", "x"), verb=message("T", "Y")
        )
        raise AssertionError("nothing goes on after a lock")

    workplace.desk.run(flow())


def test_an_open_dialog_does_not_hold_it_up(run, vault, workplace):
    ask(workplace)
    assert QApplication.activeModalWidget() is not None
    workplace.lock_wanted.emit()
    assert run.again == [["--vault", str(vault)]]
    assert not workplace.runner.running
    assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == []


def test_a_dialog_of_the_system_does_not_hold_it_up(run, vault, workplace):
    began = time.monotonic()
    QTimer.singleShot(50, workplace.lock_wanted.emit)
    chosen, _ = QFileDialog.getOpenFileName(workplace.window, "Waymark")
    assert chosen == ""
    assert run.again == [["--vault", str(vault)]]
    assert time.monotonic() - began < AT_MOST


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_an_open_menu_does_not_hold_it_up(run, vault, workplace):
    menu = workplace.window.menu_row.menus.actions()[0].menu()
    menu.popup(workplace.window.mapToGlobal(workplace.window.rect().center()))
    assert QApplication.activePopupWidget() is menu
    workplace.lock_wanted.emit()
    assert run.again == [["--vault", str(vault)]]
    assert not menu.isVisible()


def working(workplace, work):
    """Run work on the worker until it is under way; returns what it says of its end."""
    begun, ended = threading.Event(), []

    def job(progress):
        try:
            work(progress, begun)
        except BaseException as error:
            ended.append(type(error).__name__)
            raise
        finally:
            workplace._session.store.release_thread()

    def flow():
        yield Job(message("Test", "Working"), job)

    workplace.held = job  # else its last hold on the windows goes on the worker's thread
    workplace.desk.run(flow())
    until(begun.is_set)
    return ended


def test_running_work_is_interrupted_and_rolled_back(run, vault, workplace):
    store = workplace._session.store

    def write_for_ever(_progress, begun):
        with store.writing():
            for number in range(10**9):
                store.settings.put(f"half.{number}", "written")
                begun.set()

    ended = working(workplace, write_for_ever)
    began = time.monotonic()
    workplace.lock_wanted.emit()
    assert time.monotonic() - began < AT_MOST
    assert ended == ["Cancelled"]
    again = run.unlocked(vault)
    assert again.store.settings.all("half.") == {}
    again.vault.close()


def test_work_that_hears_nothing_does_not_hold_it_up(run, vault, workplace):
    store, let_go = workplace._session.store, threading.Event()

    def deaf(_progress, begun):
        with store.writing():
            store.settings.put("half", "written")
            begun.set()
            let_go.wait(30)

    working(workplace, deaf)
    began = time.monotonic()
    workplace.lock_wanted.emit()
    took = time.monotonic() - began
    let_go.set()
    assert took < AT_MOST
    assert run.again == [["--vault", str(vault)]]
    again = run.unlocked(vault)
    assert again.store.settings.get("half") is None
    again.vault.close()


def test_a_running_print_job_is_taken_back(run, vault, workplace, tmp_path):
    printer = pdfs.printer_for(sheets(1), "Waymark", "")
    printer.setOutputFileName(str(tmp_path / "job.pdf"))

    def print_much(progress, begun):
        def report(done, total):
            if done:
                begun.set()
            progress.report(done, total)

        pdfs.print_sheet(sheets(500), printer, report)

    ended = working(workplace, print_much)
    began = time.monotonic()
    workplace.lock_wanted.emit()
    assert time.monotonic() - began < AT_MOST
    assert ended == ["Cancelled"]


def test_a_vault_that_cannot_be_written_locks_all_the_same(run, vault, workplace):
    workplace._session.drafts.close()
    workplace._session.store.database.close()
    workplace.lock_wanted.emit()
    assert run.again == [["--vault", str(vault)]]
    assert run.ended == 1


def test_what_is_typed_and_where_comes_back_after_unlocking(qapp, tmp_path, run, vault, workplace):
    case = workplace._session.store.cases()[0].case
    plan = cases.plan_key(case)
    workplace.desk.open_record(plan, "household")
    until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "moeder en zusje")
    QTest.keyClick(field, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Right)
    workplace.lock_wanted.emit()  # at once: nobody waits for the second after the last key

    run.end_process()
    later = Run(qapp, tmp_path)
    later.open(vault)
    assert later.workplace.place == "cases"
    assert later.workplace.window.page.whereabouts() == (plan, "household", 3)
    window = later.workplace.window
    until(lambda: window.focusWidget().objectName() == "household")  # once it is made
    again = window.focusWidget()
    assert isinstance(again, QLineEdit)
    assert again.text() == "moeder en zusje"
    assert again.cursorPosition() == 3
    later.close()


def test_a_half_typed_time_comes_back_to_its_line_also_after_a_kill(
    qapp, tmp_path, run, vault, workplace
):
    session = workplace._session
    at = {"at": "2026-12-28T13:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    case = session.store.cases()[0].case
    hearing, _ = new_hearing(session, case, {"kind": "substantive", "starts_at": at})
    workplace.desk.take_over(hearing)
    line = workplace.window.page.paper.line
    step = workplace.window.page.steps.current
    QTest.keyClicks(line, "24")
    workplace._on_tick(100)  # every second: what is not kept by then is lost with the process
    assert unlocked.returning(session) == unlocked.Spot(
        checklist_key(hearing), f"items.{step}.at", 2, "24"
    )
    line.clear()
    workplace._on_tick(100)
    assert unlocked.returning(session) is None, "what was taken or emptied is done with"
    QTest.keyClicks(line, "24-1")
    workplace.lock_wanted.emit()

    run.end_process()
    later = Run(qapp, tmp_path)
    later.open(vault)
    page = later.workplace.window.page
    assert isinstance(page, RunPage)
    assert (page.paper.line.text(), page.steps.current) == ("24-1", step)
    assert page.paper.line.hasFocus()
    later.close()


def a_note(workplace, case):
    workplace.desk.open_case(case)
    workplace.desk.run(take_note(workplace.desk, case))
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QuickNote)]
    return next(one for one in found if one.isVisible())


def shown(kind):
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, kind) and one.isVisible()]


def test_what_was_typed_in_a_dialog_is_shown_once_after_unlocking(
    qapp, tmp_path, run, vault, workplace
):
    note = a_note(workplace, workplace._session.store.cases()[0].case)
    QTest.keyClicks(note._area, "belde om tien uur")
    workplace.lock_wanted.emit()
    run.end_process()
    later = Run(qapp, tmp_path)
    later.program.start(vault)
    later.program._on_opened(later.unlocked(vault), later.world)
    until(lambda: shown(KeptWords))
    (kept,) = shown(KeptWords)
    assert [area.toPlainText() for area in kept.areas] == ["belde om tien uur"]
    later.workplace.lock_wanted.emit()  # not read yet: it is still there
    later.end_process()
    last = Run(qapp, tmp_path)
    last.program.start(vault)
    last.program._on_opened(last.unlocked(vault), last.world)
    until(lambda: shown(KeptWords))
    shown(KeptWords)[0].accept()
    rested(last.workplace)
    assert kept_typed(last.workplace._session) == ()
    note = a_note(last.workplace, last.workplace._session.store.cases()[0].case)
    (again,) = [one for one in note.findChildren(Button) if one.text() == "Fill it in again"]
    again.click()
    assert note.text == "belde om tien uur"
    last.close()


def test_what_is_typed_in_a_dialog_is_kept_within_a_second_and_forgotten_once_it_is_saved(
    workplace,
):
    session = workplace._session
    note = a_note(workplace, session.store.cases()[0].case)
    QTest.keyClicks(note._area, "belde om tien uur")
    workplace._idle.tick()
    assert [one.text for one in kept_typed(session)] == ["belde om tien uur"]
    note.accept()
    rested(workplace)
    workplace._idle.tick()
    assert kept_typed(session) == ()


def test_a_passphrase_in_a_dialog_is_never_kept(workplace):
    dialog = SecretsPrompt(workplace._look)
    dialog.show()
    (field,) = dialog.findChildren(PassphraseField)
    field._line.setText("mosgroen kapstok")
    workplace._idle.tick()
    assert kept_typed(workplace._session) == ()
    field._on_show()  # it can be read now, and is kept no more for that
    assert field._line.echoMode() == QLineEdit.EchoMode.Normal
    workplace._idle.tick()
    assert kept_typed(workplace._session) == ()
    dialog.reject()


def test_the_clipboard_is_emptied_if_the_program_filled_it(run, workplace):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("KLAPROOS")
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    workplace.lock_wanted.emit()
    assert clipboard.text() == ""


def test_no_window_title_names_anything(run, workplace):
    ask(workplace)
    workplace.window.toggle_cover()
    titles = {top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()}
    assert titles == {"Waymark"}


def test_nothing_in_the_window_looks_into_a_vault_that_is_closed(run, vault, workplace, qtbot):
    window = workplace.window
    for place in ("cases", "paper", "exchange", "settings", "today"):
        window.go(place)
    ticked = []
    late = QTimer(window.page)
    late.setInterval(1)
    late.timeout.connect(lambda: ticked.append(workplace._session.store.cases()))
    late.start()
    workplace.lock_wanted.emit()
    ticked.clear()
    with qtbot.captureExceptions() as raised:
        for _ in range(5):
            QApplication.processEvents()  # as a dialog of the system would that will not go
            time.sleep(0.005)
        window.close()
    assert (raised, ticked) == ([], [])
