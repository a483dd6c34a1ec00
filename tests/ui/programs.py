"""The whole program with a window in a folder of its own, for tests that run it in this process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import vaults
from desktop_app.app.session import Session
from desktop_app.ui.absence import Absence
from desktop_app.ui.main import Outside, Program
from desktop_app.ui.workplace import Workplace
from tests.ui.vaults import PASSPHRASE, a_world, until


def rested(workplace: Workplace) -> None:
    """Wait until no work is done, and have the focus in the window again.

    Work that takes a second is shown in a dialog; without a desktop nobody gives the focus back.
    """
    until(lambda: not workplace.runner.running)
    if not workplace.window.isActiveWindow():
        workplace.window.activateWindow()
        until(workplace.window.isActiveWindow)


class Run:
    """``again`` are the arguments of the processes to start; ``absence`` what the system says."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        seconds: Callable[[], float] = lambda: 0.0,
        *,
        language: str = "en",
    ) -> None:
        self.again: list[Sequence[str]] = []
        self.ended = 0
        self.absence = Absence()
        self.world = a_world(folder / "vaults", folder / "config")
        outside = Outside(
            folder / "vaults",
            folder / "config",
            world=a_world,
            again=self._start,
            seconds=seconds,
            listen=self._listen,
        )
        self.program = Program(app, outside, language)
        self.program.ended.connect(self._end)

    def _listen(self, _window: QWidget) -> Absence:
        return self.absence

    def _start(self, arguments: Sequence[str]) -> bool:
        self.again.append(arguments)
        return True

    def _end(self) -> None:
        self.ended += 1

    def unlock(self, passphrase: str) -> None:
        entry = self.program.entry
        assert entry is not None
        assert entry.page is not None
        entry.page.unlock.emit(str(entry._chosen), passphrase)

    def open(self, vault: Path) -> Workplace:
        """Open a vault without typing its passphrase; the work of the morning is done."""
        self.program.start(vault)
        self.program._on_opened(self.unlocked(vault), self.world)
        rested(self.workplace)
        return self.workplace

    def unlocked(self, vault: Path) -> Session:
        return vaults.unlock(self.world, vault, PASSPHRASE)

    @property
    def workplace(self) -> Workplace:
        found = self.program.workplace
        assert found is not None
        return found

    def end_process(self) -> None:
        """Let the windows go, as the end of the process does."""
        assert self.ended
        for top in QApplication.topLevelWidgets():
            top.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        if self.program.workplace is not None:
            self.program.quit()
        if self.program.entry is not None:
            self.program.entry.close()
            self.program.entry.deleteLater()
        self.program._translation.install("en")  # else the application goes on in its language
        QApplication.processEvents()
