"""Conversations and long work: a flow is a generator that yields dialogs and jobs.

A flow reads from top to bottom::

    def make_backup(session: Session, look: Look) -> Flow:
        dialog = ChooseFolder(look)
        if not (yield dialog):
            return
        work = partial(backups.make, session, dialog.folder)
        made = yield Job(message("Backup", "Making a backup"), work)
        hub.tell(made.changes)

``yield dialog`` gives True when it was accepted. ``yield Job(…)`` runs the work on the worker
thread and gives its result; what it raises comes out of the ``yield``, so a flow may answer a
``UserError`` itself. What a flow does not answer is presented by ``failure``; ``Cancelled`` just
ends it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.errors import Cancelled
from desktop_app.progress import Progress
from desktop_app.text import Message
from desktop_app.ui.failure import Failures
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.busy import Busy
from desktop_app.ui.worker import Worker

BUSY_AFTER_MS = 300
"""Work that is faster shows no busy dialog, so that nothing flickers."""


@dataclass(frozen=True, slots=True)
class Job:
    """Work for the worker thread. ``title`` says what is being done.

    ``work`` opens its own connection, reports to the ``Progress`` it gets, and leaves everything
    as it was when that raises ``Cancelled``. ``quiet``: nobody asked for it; it shows nothing, and
    gives way to what a person asks for.
    """

    title: Message
    work: Callable[[Progress], Any]
    quiet: bool = False


Flow = Generator[QDialog | Job, Any, None]


class FlowRunner(QObject):
    """Runs one flow at a time over a window."""

    finished = Signal()  # a flow has ended, in whatever way
    dialog_opened = Signal(QDialog)  # a dialog of a flow is shown: lend it lock and cover

    def __init__(self, look: Look, window: QWidget, worker: Worker, failures: Failures) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._worker = worker
        self._failures = failures
        self._flow: Flow | None = None
        self._quiet = False
        self._waiting: Flow | None = None
        self._open: QDialog | None = None
        self._busy: Busy | None = None
        self._title: Message | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_AFTER_MS)
        self._patience.timeout.connect(self._show_busy)
        worker.progressed.connect(self._on_progress)
        worker.finished.connect(self._on_finished)

    @property
    def running(self) -> bool:
        """True while a flow is under way."""
        return self._flow is not None

    def start(self, flow: Flow) -> bool:
        """Run a flow; False (and nothing happens) while another one is under way.

        Quiet work is stopped for it: the flow then begins as soon as that heard it.
        """
        if self._flow is not None:
            if self._quiet and self._waiting is None:
                self._waiting = flow
                self._worker.cancel()
                return True
            flow.close()
            return False
        self._flow = flow
        self._step(lambda: next(flow))
        return True

    def stop(self) -> None:
        """End the flow that is under way: its work is cancelled, its dialog closed.

        Nothing of the flow runs any more but its ``finally``: it may not ask another question.
        """
        self._worker.cancel()
        self._patience.stop()
        self._quiet = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.close()
        flow, self._flow = self._flow, None
        dialog, self._open = self._open, None
        if dialog is not None:
            dialog.close()
        if flow is None:
            return
        with contextlib.suppress(ValueError):  # it waits in a dialog of the system: that ends too
            flow.close()
        self.finished.emit()

    # Inside

    def _step(self, resume: Callable[[], QDialog | Job]) -> None:
        try:
            wanted = resume()
        except StopIteration:
            self._end()
        except Cancelled:
            self._end()
        except BaseException as error:  # noqa: BLE001  (presented to the person, never lost)
            self._end()
            self._failures.present(error, self._window)
        else:
            self._begin(wanted)

    def _begin(self, wanted: QDialog | Job) -> None:
        if isinstance(wanted, Job):
            self._title = wanted.title
            self._quiet = wanted.quiet
            if not wanted.quiet:
                self._patience.start()
            self._worker.run(wanted.work)
            return
        self._open = wanted
        if wanted.parentWidget() is None:
            wanted.setParent(self._window, wanted.windowFlags())
        wanted.finished.connect(self._on_dialog_finished)
        self.dialog_opened.emit(wanted)
        wanted.open()

    def _on_dialog_finished(self, result: int) -> None:
        dialog, self._open = self._open, None
        flow = self._flow
        if flow is None or dialog is None:
            return
        # The dialog stays alive until the flow has read it, at its next step.
        dialog.deleteLater()
        self._step(lambda: flow.send(result == QDialog.DialogCode.Accepted.value))

    def _on_progress(self, done: int, total: int, words: object) -> None:
        if self._busy is not None:
            self._busy.set_progress(done, total, words if isinstance(words, Message) else None)

    def _on_finished(self, result: object, error: object) -> None:
        self._patience.stop()
        self._quiet = False
        if self._busy is not None:
            self._busy.finish()
            self._busy = None
        flow = self._flow
        if flow is None:
            return
        if isinstance(error, BaseException):
            self._step(lambda: flow.throw(error))
        else:
            self._step(lambda: flow.send(result))

    def _show_busy(self) -> None:
        if self._title is not None:
            self._busy = Busy(self._look, self._title, self._window)
            self._busy.cancelled.connect(self._worker.cancel)
            self.dialog_opened.emit(self._busy)
            self._busy.open()

    def _end(self) -> None:
        self._flow = None
        self._title = None
        self.finished.emit()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.start(waiting)
