"""The program with a window: started at the unlock screen, ended by every lock.

A lock ends the process and starts a fresh one, so that no widget, no undo stack and no text of a
case stays in memory. Until a vault is open only Qt, the unlock page and this wiring are loaded.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths
from desktop_app.app.memory import keep_memory_private
from desktop_app.text import message
from desktop_app.ui import preferences
from desktop_app.ui.announce import announce
from desktop_app.ui.entry import Entry
from desktop_app.ui.failure import Failures
from desktop_app.ui.hardening import print_through_memory
from desktop_app.ui.style.look import Look
from desktop_app.ui.translate import Translation
from desktop_app.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from desktop_app.app.session import Session
    from desktop_app.app.surroundings import World
    from desktop_app.ui.absence import Absence
    from desktop_app.ui.guard import Guard
    from desktop_app.ui.workplace import Workplace


_EAR = 1_000
"""Milliseconds after the first screen at which a second start of the program is heard."""


def _world(vaults: Path, config: Path) -> World:
    from desktop_app.app.surroundings import World  # noqa: PLC0415  (after the first screen)

    return World(config=config, vaults=vaults)


def _listen(window: QWidget) -> Absence:
    from desktop_app.ui.listening import listen  # noqa: PLC0415  (after the first screen)

    return listen(window)


def start_again(arguments: Sequence[str]) -> bool:
    """Start a fresh process of this program; return whether the system did."""
    own = [] if getattr(sys, "frozen", False) else ["-m", "desktop_app"]
    started = QProcess.startDetached(sys.executable, [*own, *arguments])
    return bool(started[0] if isinstance(started, tuple) else started)


@dataclass(frozen=True, slots=True)
class Outside:
    """What a test may want to be another: folders, surroundings, the next process, the clock.

    ``seconds`` never goes back. ``again`` gets the arguments of the process to start. ``listen``
    hears what the system says of the person's absence.
    """

    vaults: Path
    config: Path
    world: Callable[[Path, Path], World] = _world
    again: Callable[[Sequence[str]], bool] = start_again
    seconds: Callable[[], float] = time.monotonic
    listen: Callable[[QWidget], Absence] = _listen


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
        self.look.panes.update(self._preferences.panes)
        self.look.set_theme(self._preferences.theme)  # type: ignore[arg-type]  # checked at reading
        if sys.platform == "win32":
            from desktop_app.ui.windows_capture import Capture  # noqa: PLC0415  (Windows only)

            self.look.capture = Capture(app)
        self._ring = FocusRing(self.look, app)
        self._failures = Failures(self.look)
        self.entry: Entry | None = None
        self.workplace: Workplace | None = None
        self._guard: Guard | None = None
        self._given: list[Path] = []

    def give(self, files: Sequence[Path]) -> None:
        """Take bundles and cards: at once, or as soon as a vault is open."""
        self._given += files
        if self.workplace is not None:
            given, self._given = self._given, []
            self.workplace.take(given)
        elif self.entry is not None:
            self.entry.raise_()
            self.entry.activateWindow()

    def listen_for_files(self) -> None:
        """Hear of files that a second start of the program is given."""
        from desktop_app.app.given_files import GivenFiles  # noqa: PLC0415  (after the first screen)
        from desktop_app.ui.given import Given  # noqa: PLC0415

        given = GivenFiles(self._outside.config)
        Given(given, self).came.connect(self.give)
        self.ended.connect(given.release)

    def start(self, vault: Path | None = None, restore: Path | None = None) -> None:
        """Show the unlock screen, or the first run where there is no vault.

        ``restore``: the backup to be put back there.
        """
        last = Path(self._preferences.vault) if self._preferences.vault else None
        self.entry = Entry(
            self.look,
            self._failures,
            vaults=self._outside.vaults,
            make_world=lambda: self._outside.world(self._outside.vaults, self._outside.config),
            language=self._preferences.language,
            chosen=vault or last,
            restore=restore,
        )
        self.entry.opened.connect(self._on_opened)
        self.entry.language_chosen.connect(self._on_language)
        self.entry.closed.connect(self._on_entry_closed)
        self.entry.manage_wanted.connect(self._on_manage)
        self.entry.first_run_began.connect(self._on_first_run_began)
        self.entry.resize(self._preferences.width, self._preferences.height)
        self.entry.show()
        if self._preferences.maximized:
            self.entry.showMaximized()

    def catch_bugs(self) -> None:
        """Catch what nobody catches, from the unlock screen until the process ends."""
        self._failures.install()

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

    def _on_first_run_began(self, session: Session) -> None:
        """Lock the vault of a first run as any other: it goes on after unlocking."""
        from desktop_app.ui.guard import Guard  # noqa: PLC0415  (after the first screen)

        entry = self.entry
        if entry is None or entry.first_run is None:
            return
        self._guard = Guard(
            session, entry, seconds=self._outside.seconds, listen=self._outside.listen
        )
        self._guard.lock.connect(partial(self._lock_first_run, session.vault.folder.path))
        self._guard.countdown.connect(entry.first_run.set_countdown)
        entry.first_run.dialog_opened.connect(self._guard.lend)

    def _lock_first_run(self, vault: Path) -> None:
        from desktop_app.ui.parting import hide_everything, whatever_happens  # noqa: PLC0415

        entry = self.entry
        if entry is None or entry.first_run is None:
            return
        self._remember()
        self._failures.rest()
        for step in (hide_everything, entry.first_run.leave, self._unguard, entry.close):
            whatever_happens(step)
        self._start_again(["--vault", str(vault)])
        self.ended.emit()

    def _unguard(self) -> None:
        """Listen no more for a first run; whoever has its vault from now on listens already."""
        guard, self._guard = self._guard, None
        if guard is not None:
            guard.close()

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
            listen=self._outside.listen,
        )
        self._unguard()
        self.workplace.lock_wanted.connect(self.lock)
        self.workplace.restore_wanted.connect(self.restore)
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
        if self._given:
            self.give([])

    def _on_manage(self, key: str) -> None:
        """Rename or remove a vault that is not open; then the unlock screen begins anew."""
        from desktop_app.ui.flow import FlowRunner  # noqa: PLC0415  (rarely wanted)
        from desktop_app.ui.flows.vault_folder import rename_or_remove  # noqa: PLC0415
        from desktop_app.ui.worker import Worker  # noqa: PLC0415

        entry = self.entry
        if entry is None or not key:
            return
        entry.release()
        worker = Worker()
        runner = FlowRunner(self.look, entry, worker, self._failures)
        world = self._outside.world(self._outside.vaults, self._outside.config)
        at: list[Path | None] = [Path(key)]
        runner.finished.connect(worker.close)
        runner.finished.connect(lambda: self._start_anew(at[-1]))
        runner.finished.connect(lambda: self._tell_managed(Path(key), at[-1]))
        runner.start(rename_or_remove(self.look, world, Path(key), done=at.append))

    def _tell_managed(self, before: Path, now: Path | None) -> None:
        words = (
            message("VaultFolder", "The vault is removed.")
            if now is None
            else message("VaultFolder", "The vault is called %1 now.").fill(now.name)
        )
        if self.entry is not None and now != before:
            announce(self.entry, self.look.words(words))

    def _start_anew(self, vault: Path | None) -> None:
        self._remember()
        entry = self.entry
        self.start(vault)
        if self.entry is not None:
            self.entry.load()
        if entry is not None:
            entry.blockSignals(True)  # it is not the person who closes it
            entry.close()
            entry.deleteLater()

    def _on_entry_closed(self) -> None:
        self._unguard()
        if self.workplace is None:
            self._remember()
            self.ended.emit()

    # The end

    def lock(self) -> None:
        """Close the vault; a fresh process shows the unlock screen."""
        self._end(again=True)

    def restore(self, backup: Path) -> None:
        """Close the vault; a fresh process puts the backup back (one that is chosen there)."""
        self._end(again=True, restore=backup)

    def quit(self) -> None:
        """Close the vault; the last window is closed."""
        self._end(again=False)

    def _end(self, *, again: bool, restore: Path | None = None) -> None:
        workplace = self.workplace
        if workplace is None:
            return
        self._preferences = replace(self._preferences, place=workplace.place)
        self._remember()
        self.workplace = None
        self._failures.rest()
        vault = workplace.close()
        arguments = ["--vault", str(vault)]
        if restore is not None:
            arguments += ["--restore", str(restore)]
        if again:
            self._start_again(arguments)
        self.ended.emit()

    def _start_again(self, arguments: Sequence[str]) -> None:
        if not self._outside.again(arguments):
            import logging  # noqa: PLC0415  (5 ms that no start needs)

            logging.getLogger(__name__).error("no fresh process could be started")

    def _remember(self) -> None:
        window = self.entry or (self.workplace.window if self.workplace is not None else None)
        look = self.look
        now = replace(
            self._preferences, theme=look.theme, percent=look.percent, panes=dict(look.panes)
        )
        if window is not None:
            now = replace(now, maximized=window.isMaximized())
            if not window.isMaximized():
                now = replace(now, width=window.width(), height=window.height())
        self._preferences = now
        preferences.save(self._outside.config, now)


def end_for_certain(app: QApplication, *, after: float = 2.0) -> None:
    """End the process: at once, or ``after`` seconds where a dialog of the system will not go.

    The vault is closed by now and all is said: whatever still runs is worth nothing.
    """
    import threading  # noqa: PLC0415  (loaded by now)

    app.quit()
    last_word = threading.Timer(after, os._exit, (0,))
    last_word.daemon = True
    last_word.start()


def run(
    *,
    vault: Path | None = None,
    restore: Path | None = None,
    language: str | None = None,
    only_paint: bool = False,
    files: Sequence[Path] = (),
    outside: Outside | None = None,
) -> int:
    """Show the window and return the exit code once it is closed.

    ``vault`` is the folder of the vault to unlock,
    ``restore`` a backup to be put back there. ``only_paint`` paints the first screen and ends.
    ``files``: bundles and cards to look through once the vault is open; a window that is open
    already takes them.
    """
    around = outside or Outside(paths.vaults_folder(), paths.config_folder())
    if files and _left_for_another(around.config, files):
        return 0
    keep_memory_private()
    print_through_memory()
    app = QApplication(sys.argv[:1])
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationDisplayName("Waymark")
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, around, _known(language))
    program.catch_bugs()
    program.ended.connect(lambda: end_for_certain(app))
    program.start(vault, restore)
    gc.enable()  # was off since the first line of the program: nothing made so far is garbage
    if only_paint:
        app.processEvents()
        QTimer.singleShot(0, app.quit)
    elif program.entry is not None:
        program.entry.load()
        program.give(files)
        QTimer.singleShot(_EAR, program.listen_for_files)
    return app.exec()


def _left_for_another(config: Path, files: Sequence[Path]) -> bool:
    from desktop_app.app.given_files import GivenFiles  # noqa: PLC0415  (only where files are given)

    given = GivenFiles(config)
    if not given.own():
        return given.put(files)
    given.release()
    return False


def _known(language: str | None) -> str | None:
    return language if language in ("nl", "en") else None
