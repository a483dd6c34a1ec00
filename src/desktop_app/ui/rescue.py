"""A vault that does not open, or is gone: read what can be read, or put a backup back.

Loaded only when it is wanted; it shows its page and dialogs in the window of the unlock screen.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app import vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.failure import Failures
from desktop_app.ui.flow import Flow, FlowRunner, Job
from desktop_app.ui.flows.restoring import Wanted, restore
from desktop_app.ui.pages.damaged import DamagedPage
from desktop_app.ui.style.look import Look
from desktop_app.ui.worker import Worker


class Host(Protocol):
    """The window in which it is shown."""

    def show_widget(self, widget: QWidget) -> None:
        """Show a widget instead of the present one."""


class Rescue(QObject):
    """``lock`` is held where a vault stands in ``path``; ``given`` was typed already."""

    opened = Signal(object)  # Session: restored, or open for reading only
    left = Signal()  # back to the unlock page

    def __init__(
        self,
        look: Look,
        window: QWidget,
        failures: Failures,
        *,
        world: World,
        path: Path,
        lock: Any = None,
        given: str = "",
    ) -> None:
        super().__init__(window)
        self._look = look
        self._world = world
        self._path = path
        self._lock = lock
        self._given = given
        self._window = window
        self.page: DamagedPage | None = None
        self._worker = Worker()
        self.runner = FlowRunner(look, window, self._worker, failures)

    def show_damaged(self, said: Message, backup: Message) -> None:
        """Show what can be done with a vault that does not open."""
        page = DamagedPage(self._look, said, backup)
        page.restore.connect(lambda: self.restore(damaged=True))
        page.read.connect(lambda: self.runner.start(self._read()))
        page.back.connect(self.left)
        self.page = page
        host: Host = self._window  # type: ignore[assignment]
        host.show_widget(page)

    def restore(self, chosen: Path | None = None, *, damaged: bool = False) -> None:
        """Ask for a backup and put it back."""
        wanted = Wanted(self._path, self._lock, chosen, self._given, damaged)
        self.runner.start(restore(self._look, self._world, wanted, done=self._done))

    def stop(self) -> None:
        """End what runs."""
        self.runner.stop()
        self._worker.close()

    def _done(self, session: Session) -> None:
        self._given = ""
        self.opened.emit(session)

    def _read(self) -> Flow:
        """Open what can be read of the damaged vault."""
        try:
            session = yield Job(
                message("Unlock", "Opening the vault"), partial(_open, self._unlock)
            )
        except UserError as error:
            if self.page is not None:
                self.page.refuse(error.message)
            return
        self._done(session)

    def _unlock(self) -> Session:
        unlock = vaults.by_typed(self._given)
        return vaults.unlock_to_read(self._world, self._path, unlock, lock=self._lock)


def _open(unlock: Any, _progress: Progress) -> Session:
    session: Session = unlock()
    session.store.release_thread()
    session.drafts.database.release_thread()
    return session


def free_folder(folder: Path) -> Path:
    """Return a folder in ``folder`` that is not there yet, for the vault of this laptop."""
    path, number = folder / "waymark", 2
    while path.exists():
        path, number = folder / f"waymark-{number}", number + 1
    return path
