"""The program with a window: started at the unlock screen, ended by every lock.

A lock ends the process and starts a fresh one, so that no widget, no undo stack and no text of a
case stays in memory. Until a vault is open only Qt, the unlock page and this wiring are loaded.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.ui import preferences
from desktop_app.ui.entry import Entry
from desktop_app.ui.failure import Failures
from desktop_app.ui.hardening import keep_memory_private, print_through_memory
from desktop_app.ui.style.look import Look
from desktop_app.ui.translate import Translation
from desktop_app.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from desktop_app.app.session import Session
    from desktop_app.app.surroundings import World
    from desktop_app.ui.workplace import Workplace


def _world(vaults: Path, config: Path) -> World:
    from desktop_app.app.surroundings import World  # noqa: PLC0415  (after the first screen)

    return World(config=config, vaults=vaults)


def start_again(arguments: Sequence[str]) -> bool:
    """Start a fresh process of this program; return whether the system did."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "desktop_app"]
    started = QProcess.startDetached(sys.executable, [*own, *arguments])
    return bool(started[0] if isinstance(started, tuple) else started)


@dataclass(frozen=True, slots=True)
class Outside:
    """What a test may want to be another: folders, surroundings, the next process, the clock.

    ``seconds`` never goes back. ``again`` gets the arguments of the process to start.
    """

    vaults: Path
    config: Path
    world: Callable[[Path, Path], World] = _world
    again: Callable[[Sequence[str]], bool] = start_again
    seconds: Callable[[], float] = time.monotonic


class Program(QObject):
    """From the unlock screen to the lock."""

    ended = Signal()  # the vault is closed and everything was said: the process may end

    def __init__(self, app: QApplication, outside: Outside, language: str | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._outside = outside
        remembered = preferences.load(outside.config)
        self._preferences = replace(remembered, language=language or remembered.language)
        self._translation = Translation(app)
        speaker = self._translation.install(self._preferences.language)
        self.look = Look(app, speaker.say)
        self.look.set_percent(self._preferences.percent)
        self.look.set_theme(self._preferences.theme)  # type: ignore[arg-type]  # checked at reading
        self._ring = FocusRing(self.look, app)
        self._failures = Failures(self.look)
        self.entry: Entry | None = None
        self.workplace: Workplace | None = None

    def start(self, vault: Path | None = None) -> None:
        """Show the unlock screen, or the first run where there is no vault."""
        last = Path(self._preferences.vault) if self._preferences.vault else None
        self.entry = Entry(
            self.look,
            self._failures,
            vaults=self._outside.vaults,
            make_world=lambda: self._outside.world(self._outside.vaults, self._outside.config),
            language=self._preferences.language,
            chosen=vault or last,
        )
        self.entry.opened.connect(self._on_opened)
        self.entry.language_chosen.connect(self._on_language)
        self.entry.closed.connect(self._on_entry_closed)
        self.entry.resize(self._preferences.width, self._preferences.height)
        self.entry.show()
        if self._preferences.maximized:
            self.entry.showMaximized()

    # From one to the next

    def _on_language(self, language: str) -> None:
        """Speak another language; who shows something builds it anew."""
        self._preferences = replace(self._preferences, language=language)
        self.look.say = self._translation.install(language).say
        self._remember()
        if self.workplace is not None:
            self.workplace.rebuild(self._translation.speaker)
        elif self.entry is not None:
            self.entry.rebuild(language)

    def _on_opened(self, session: Session, world: World) -> None:
        from desktop_app.ui.workplace import Workplace  # noqa: PLC0415  (after the first screen)

        entry = self.entry
        self._preferences = replace(self._preferences, vault=str(session.vault.folder.path))
        self.workplace = Workplace(
            session,
            world,
            look=self.look,
            speaker=self._translation.speaker,
            failures=self._failures,
            seconds=self._outside.seconds,
        )
        self.workplace.lock_wanted.connect(self.lock)
        self.workplace.quit_wanted.connect(self.quit)
        self.workplace.language_chosen.connect(self._on_language)
        if entry is not None:
            self.workplace.show(
                entry.geometry(), self._preferences.place, maximized=entry.isMaximized()
            )
            self.entry = None
            entry.hide()
            entry.deleteLater()
        self._remember()

    def _on_entry_closed(self) -> None:
        if self.workplace is None:
            self._remember()
            self.ended.emit()

    # The end

    def lock(self) -> None:
        """Close the vault; a fresh process shows the unlock screen."""
        self._end(again=True)

    def quit(self) -> None:
        """Close the vault; the last window is closed."""
        self._end(again=False)

    def _end(self, *, again: bool) -> None:
        workplace, self.workplace = self.workplace, None
        if workplace is None:
            return
        self._preferences = replace(self._preferences, place=workplace.place)
        vault = workplace.close()
        self._remember()
        if again and not self._outside.again(["--vault", str(vault)]):
            import logging  # noqa: PLC0415  (5 ms that no start needs)

            logging.getLogger(__name__).error("no fresh process could be started")
        self.ended.emit()

    def _remember(self) -> None:
        window = self.entry or (self.workplace.window if self.workplace is not None else None)
        now = replace(self._preferences, theme=self.look.theme, percent=self.look.percent)
        if window is not None:
            now = replace(now, maximized=window.isMaximized())
            if not window.isMaximized():
                now = replace(now, width=window.width(), height=window.height())
        self._preferences = now
        preferences.save(self._outside.config, now)


def run(
    *,
    vault: Path | None = None,
    language: str | None = None,
    only_paint: bool = False,
    outside: Outside | None = None,
) -> int:
    """Show the window and return the exit code once it is closed.

    ``vault`` is the folder of the vault to unlock. ``only_paint`` paints the first screen and ends.
    """
    keep_memory_private()
    print_through_memory()
    app = QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationDisplayName("Waymark")
    app.setQuitOnLastWindowClosed(False)
    program = Program(
        app, outside or Outside(paths.vaults_folder(), paths.config_folder()), _known(language)
    )
    program.ended.connect(app.quit)
    program.start(vault)
    gc.enable()  # was off since the first line of the program: nothing made so far is garbage
    if only_paint:
        app.processEvents()
        QTimer.singleShot(0, app.quit)
    elif program.entry is not None:
        program.entry.load()
    return app.exec()


def _known(language: str | None) -> str | None:
    return language if language in ("nl", "en") else None
