"""A window over the vaults of ``canaries``: canaries are typed, found, shown, copied; then it ends.

``python -m tests.canary_window lock|kill|first-kill|first-close LOG``. What it saw of titles,
clipboard and the limits of the process goes to standard output as JSON, once before it is killed
and once after it was locked. ``first-``: a first run ends so, before it has made a vault.
"""

from __future__ import annotations

import ctypes
import json
import logging
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app import paths
from desktop_app.app import cases
from desktop_app.app.memory import keep_memory_private
from desktop_app.app.surroundings import World
from desktop_app.crypto import kdf
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.ui.hardening import print_through_memory
from desktop_app.ui.main import Outside, Program
from desktop_app.ui.page import Page
from desktop_app.ui.pages.first_run.passphrase import PassphrasePage
from desktop_app.ui.pages.run import RunPage
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.workplace import Workplace
from tests.canaries import CANARY, PASSPHRASE, PHONE

_DUMPABLE = 3
PLACES = (
    *("today", "cases", "agenda", "paper", "exchange", "evaluation", "settings", "help"),
    "today",
)


def cheap_world(vaults: Path, config: Path) -> World:
    return World(vaults=vaults, config=config, kdf_params=kdf.LOWEST)


def until(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < ends, "it did not come to pass"
        QApplication.processEvents()


class Seen:
    """Titles of all windows at every step, and what was copied."""

    def __init__(self) -> None:
        self.titles: set[str] = set()

    def look(self) -> None:
        QApplication.processEvents()
        for top in (*QApplication.topLevelWidgets(), *QGuiApplication.topLevelWindows()):
            title = top.windowTitle() if hasattr(top, "windowTitle") else top.title()
            self.titles |= {title, top.objectName()}


def unlocked(program: Program) -> None:
    program.start(paths.vaults_folder() / "oost-2")
    entry = program.entry
    assert entry is not None
    entry.load()
    until(lambda: entry._lock is not None)
    assert entry.page is not None
    entry.page.unlock.emit(str(entry._chosen), PASSPHRASE)
    until(lambda: program.workplace is not None)
    workplace = program.workplace
    assert workplace is not None
    until(lambda: not workplace.runner.running)


def use(program: Program, seen: Seen) -> None:
    """Go everywhere, search, type into a record, copy from it, and meet a bug."""
    workplace = program.workplace
    assert workplace is not None
    window, session = workplace.window, workplace._session
    for place in PLACES:
        window.go(place)
        seen.look()
    window.start_search()
    window.menu_row.search.setText(CANARY)
    seen.look()
    assert workplace._find(CANARY, earlier=False)
    case = session.store.cases()[0].case
    note = session.store.records(Kind("note"), case)[0].key
    for key in (cases.plan_key(case), note):
        workplace.desk.open_record(key)
        seen.look()
        page = window.page
        assert page is not None
        until(partial(type_everywhere, page))  # the form is made a turn after its page
        seen.look()
        page.left()  # keeps the draft, as the second that passes would
    run = take_over(workplace, case)
    seen.look()
    run.left()
    for tab in ("people", "steps", "sharing", "overview"):
        workplace.desk.open_case(case, tab)
        seen.look()
    QGuiApplication.clipboard().setText(f"{CANARY} {PHONE}")
    seen.look()
    program._failures.present(RuntimeError(f"{CANARY} {PHONE}"), window)
    seen.look()


def begin(program: Program, how: str) -> None:
    """Type into every question of a first run that comes before there is a vault; then it ends."""
    program.start()
    entry = program.entry
    assert entry is not None
    entry.load()
    until(lambda: entry._world is not None)
    first = entry.first_run
    assert first is not None
    seen, typed = Seen(), {}
    while True:
        page = first.page
        assert page is not None
        for kind in page.findChildren(Segmented):
            if "own" in kind._parts:
                kind._parts["own"].click()
        seen.look()
        typed[type(page).__name__] = type_everywhere(page)
        seen.look()
        if isinstance(page, PassphrasePage):
            break
        assert first.wizard is not None
        first.wizard.next.emit()
    program._on_language("en")  # is remembered: the file with what the window looks like is written
    seen.look()
    tell(typed=typed, titles=sorted(seen.titles))
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    entry.close()
    QApplication.processEvents()


def type_everywhere(page: QWidget) -> int:
    """Type into every field that can be seen; return how many those are."""
    typed = 0
    edits = (*page.findChildren(QPlainTextEdit), *page.findChildren(QLineEdit))
    for edit in (one for one in edits if one.isVisible() and one.isEnabled()):
        if edit.isReadOnly():
            continue
        if isinstance(edit, QPlainTextEdit):
            edit.insertPlainText(CANARY)
        else:
            edit.insert(CANARY)
        typed += 1
    return typed


def take_over(workplace: Workplace, case: CaseId) -> Page:
    """Type what is on a sheet into its checklist."""
    session = workplace._session
    workplace.journeys.open_run(session.store.records(Kind("hearing"), case)[0].key)
    page = workplace.window.page
    assert isinstance(page, RunPage)
    page._paper.setChecked(True)
    page.paper.line.setText(CANARY)
    page.paper.take()
    assert page.paper.wrong.text()
    return page


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


def main(how: str, log: str) -> None:
    logging.basicConfig(filename=log, level=logging.DEBUG)
    keep_memory_private()
    print_through_memory()
    application = QApplication(sys.argv[:1])
    application.setApplicationName(paths.APP_NAME)
    again: list[Sequence[str]] = []

    def start_again(arguments: Sequence[str]) -> bool:
        again.append(arguments)
        return True

    outside = Outside(
        paths.vaults_folder(), paths.config_folder(), world=cheap_world, again=start_again
    )
    program = Program(application, outside, "nl")
    if how.startswith("first-"):
        begin(program, how.removeprefix("first-"))
        return
    seen = Seen()
    unlocked(program)
    use(program, seen)
    tell(
        titles=sorted(seen.titles),
        core=resource.getrlimit(resource.RLIMIT_CORE),
        dumpable=ctypes.CDLL(None).prctl(_DUMPABLE),
        printing=os.environ["TMPDIR"] == os.environ["XDG_RUNTIME_DIR"],
    )
    if how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    program.lock()
    QApplication.processEvents()
    clipboard = QGuiApplication.clipboard()
    tell(
        copied=[
            clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
        ],
        again=[list(one) for one in again],
        left=sorted(
            {top.windowTitle() for top in QApplication.topLevelWidgets() if top.isVisible()}
        ),
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
