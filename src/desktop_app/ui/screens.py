"""Pictures of the screens of a vault, without a screen: for the demonstration and the reviewer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import cases, hearings, vaults
from desktop_app.app.case_lines import case_lines
from desktop_app.app.first_run import reach
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import CaseId, Kind
from desktop_app.language import Speaker
from desktop_app.text import message
from desktop_app.ui.absence import Absence
from desktop_app.ui.entry import Entry
from desktop_app.ui.failure import Failures
from desktop_app.ui.first_run import FirstRun
from desktop_app.ui.first_run_end import read_card
from desktop_app.ui.first_run_steps import PASSPHRASE, RECOVERY
from desktop_app.ui.pages.evaluation.page import EvaluationPage
from desktop_app.ui.pages.first_run.fingerprint import FingerprintPage
from desktop_app.ui.pages.first_run.headquarters import HeadquartersPage
from desktop_app.ui.style.look import Look, Theme
from desktop_app.ui.translate import Translation
from desktop_app.ui.workplace import Workplace

WIDTH: Final = 1366
HEIGHT: Final = 768
_SETTLE: Final = 0.35
"""Seconds in which a page gets its worker's answers and its layout before it is grabbed."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture: its name, what to do before it is grabbed, and how it is to look."""

    name: str
    show: Callable[[], None]
    theme: Theme = "light"
    percent: int = 100


def grab_all(
    world: World, vault: Path, passphrase: str, folder: Path, language: str = "nl"
) -> list[Path]:
    """Grab the screens of ``vault`` into ``folder`` as PNG files; return them in order."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["waymark"])
    translation = Translation(app)
    speaker = translation.install(language)
    look = Look(app, speaker.say)
    made = [_grab_unlock(look, world, vault, folder / "01-unlock.png", language)]
    session = vaults.unlock(world, vault, passphrase)
    card = vault.parent / "headquarters.wmcard"
    if card.is_file():
        made.append(_grab_first_run(look, session, card, folder / "12-first-run.png", language))
    return [*made, *_grab_places(look, world, session, speaker, folder, _screens)]


def grab_headquarters(
    world: World, vault: Path, passphrase: str, folder: Path, language: str = "nl"
) -> list[Path]:
    """Grab what only headquarters has to look at; return the files in order."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["waymark"])
    speaker = Translation(app).install(language)
    session = vaults.unlock(world, vault, passphrase)
    return _grab_places(
        Look(app, speaker.say), world, session, speaker, folder, _headquarters_screens
    )


def _grab_places(
    look: Look,
    world: World,
    session: Session,
    speaker: Speaker,
    folder: Path,
    screens: Callable[[Session, Workplace], Iterator[Screen]],
) -> list[Path]:
    made = []
    workplace = Workplace(
        session,
        world,
        look=look,
        speaker=speaker,
        failures=Failures(look),
        seconds=time.monotonic,
        listen=lambda _window: Absence(),
    )
    try:
        window = workplace.window
        window.resize(WIDTH, HEIGHT)
        window.show()
        for screen in screens(session, workplace):
            look.set_theme(screen.theme)
            look.set_percent(screen.percent)
            screen.show()
            made.append(_grab(window, folder / f"{screen.name}.png"))
    finally:
        look.set_theme("light")
        look.set_percent(100)
        workplace.close()
    return made


def entry_of(look: Look, world: World, vault: Path, language: str) -> Entry:
    """Return the window before ``vault`` is open."""
    return Entry(
        look,
        Failures(look),
        vaults=vault.parent,
        make_world=lambda: world,
        language=language,
        chosen=vault,
    )


def _grab_unlock(look: Look, world: World, vault: Path, path: Path, language: str) -> Path:
    entry = entry_of(look, world, vault, language)
    entry.resize(WIDTH, HEIGHT)
    entry.show()
    grabbed = _grab(entry, path)
    entry.close()
    entry.deleteLater()
    return grabbed


class _Host(QWidget):
    """Shows one widget at a time, as the entry does."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None

    def show_widget(self, widget: QWidget) -> None:
        """Show ``widget``."""
        self._shown = widget
        widget.setParent(self)
        widget.setGeometry(self.rect())
        widget.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            self._shown.setGeometry(self.rect())


def _grab_first_run(look: Look, session: Session, card: Path, path: Path, language: str) -> Path:
    host, leave = first_run_of(look, session, card, language)
    host.show()
    grabbed = _grab(host, path)
    leave()
    return grabbed


def first_run_of(
    look: Look, session: Session, card: Path, language: str
) -> tuple[QWidget, Callable[[], None]]:
    """Return the comparing of headquarters' fingerprint, four of six groups ticked.

    The second value takes it away again and leaves the vault as it was.
    """
    host = _Host()
    host.resize(WIDTH, HEIGHT)
    first_run = FirstRun(
        look, host, Failures(look), folder=card.parent, language=language, session=session
    )
    reach(session, "card")
    first_run.note(PASSPHRASE, message("FirstRun", "six words, made"))
    first_run.note(RECOVERY, message("FirstRun", "on paper and typed back"))
    first_run.start()
    if isinstance(first_run.page, HeadquartersPage):
        read_card(first_run, first_run.page, card)
    if isinstance(first_run.page, FingerprintPage):
        first_run.page.tick(4)

    def leave() -> None:
        reach(session, None)
        first_run.session = None
        first_run.leave()
        host.close()
        host.deleteLater()

    return host, leave


def _screens(session: Session, workplace: Workplace) -> Iterator[Screen]:
    window, desk = workplace.window, workplace.desk
    yield Screen("02-today", lambda: window.go("today"))
    yield Screen("02-today-dark", lambda: window.go("today"), theme="dark")
    yield Screen("03-cases", lambda: window.go("cases"))
    found = {header.codename: header.case for header in case_lines(session)}
    first = found.get("KLAPROOS") or next(iter(found.values()), None)
    if first is not None:
        yield from _case_screens(session, workplace, first)
    second = found.get("NOORDERLICHT")
    if second is not None:
        for one in session.store.records(Kind("interview_preparation"), second):
            yield Screen("06-interview-preparation", partial(desk.open_record, one.key))
    yield Screen("09-export", lambda: desk.open_exchange("export"))


def _headquarters_screens(_session: Session, workplace: Workplace) -> Iterator[Screen]:
    window = workplace.window

    def choose() -> None:
        page = window.page
        if isinstance(page, EvaluationPage) and page.shown is None:
            QTimer.singleShot(20, window, choose)
        elif isinstance(page, EvaluationPage):
            page.figures.setFocus()
            page.figures.set_current("k21_change|")

    def show() -> None:
        window.go("evaluation")
        choose()

    yield Screen("11-evaluation", show)
    yield Screen("11-evaluation-dark", show, theme="dark")


def _case_screens(session: Session, workplace: Workplace, case: CaseId) -> Iterator[Screen]:
    desk = workplace.desk
    plan = cases.plan_key(case)
    yield Screen("04-case-overview", lambda: desk.open_case(case))
    yield Screen("04-case-overview-dark", lambda: desk.open_case(case), theme="dark")
    yield Screen("05-safety-plan", lambda: desk.open_record(plan, "channel_pref"))
    yield Screen(
        "05-safety-plan-dark", lambda: desk.open_record(plan, "channel_pref"), theme="dark"
    )
    yield Screen("05-safety-plan-200", lambda: desk.open_record(plan, "channel_pref"), percent=200)
    for shown in hearings.hearings(session, case)[:1]:
        run = workplace.journeys.open_run
        yield Screen("07-run-checklist", partial(run, shown.key))
        yield Screen("08-paper", partial(desk.open_sheets, shown.key))


def _grab(widget: QWidget, path: Path) -> Path:
    """Let the widget settle, then keep what it shows."""
    end = time.monotonic() + _SETTLE
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    widget.grab().save(str(path))
    return path
