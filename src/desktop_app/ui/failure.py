"""What a person sees when something fails: an expected refusal, or a bug of the program.

A report of a bug holds the type of the exception and our own frames, never a value and never
``str(error)``: either may hold something personal.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import desktop_app
from desktop_app.errors import Cancelled, UserError
from desktop_app.ui.style.look import Look

_OURS = Path(desktop_app.__file__).parent


def bug_report(error: BaseException) -> str:
    """Return what a bug report may hold: version, exception types, our frames as file and line."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    lines = [f"Waymark {desktop_app.__version__}, Python {python}, {sys.platform}"]
    step: BaseException | None = error
    told: list[BaseException] = []
    while step is not None and all(step is not one for one in told):
        told.append(step)  # a chain may lead back into itself: the report would never end
        kind = type(step)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += _frames(step.__traceback__)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    return "\n".join(lines)


def _frames(trace: TracebackType | None) -> list[str]:
    found = []
    for frame, line in traceback.walk_tb(trace):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_OURS):
            name = path.relative_to(_OURS).as_posix()
            found.append(f"  {name}:{line} {frame.f_code.co_qualname}")
    return found


class Failures(QObject):
    """Presents failures one at a time; the flow runner, ``sys.excepthook`` and start-up call it."""

    presented = Signal(QObject)  # a dialog is shown: lend it lock and cover

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._showing: QWidget | None = None
        self._resting = False
        self._elsewhere.connect(self._present_here)

    _elsewhere = Signal(object)  # something failed on another thread

    def present(self, error: BaseException, parent: QWidget | None = None) -> None:
        """Show a failure until it is dismissed; ``Cancelled`` is none."""
        if isinstance(error, Cancelled):
            return
        report = ""
        if not isinstance(error, UserError):
            report = bug_report(error)
            import logging  # noqa: PLC0415  (5 ms that no start needs)

            logging.getLogger(__name__).error("bug\n%s", report)
        if self._resting or (self._showing is not None and self._showing.isVisible()):
            return  # a cascade of failures has one first cause; the log has them all
        from desktop_app.ui.widgets.failed import Failed  # noqa: PLC0415  (rarely wanted)

        message = error.message if isinstance(error, UserError) else None
        dialog = Failed(self._look, message, report=report, parent=parent)
        self._showing = dialog
        dialog.finished.connect(self._on_closed)
        self.presented.emit(dialog)
        dialog.open()

    def rest(self) -> None:
        """Show nothing more: the vault is being closed. What still fails is noted, without values.

        A slot that comes too late meets a closed vault; Python's own hook would print what it
        raises, values and all, to where a desktop keeps its logs.
        """
        self._resting = True

    def install(self) -> Callable[[], None]:
        """Catch what nobody catches, on any thread; returns what undoes it."""
        before, before_threads = sys.excepthook, threading.excepthook

        def hook(
            _kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            if isinstance(error, KeyboardInterrupt | SystemExit):
                before(_kind, error, trace)
            elif threading.current_thread() is threading.main_thread():
                self.present(error)
            else:
                self._elsewhere.emit(error)

        def thread_hook(args: threading.ExceptHookArgs) -> None:
            if args.exc_value is not None:
                hook(args.exc_type, args.exc_value, args.exc_traceback)

        sys.excepthook, threading.excepthook = hook, thread_hook

        def undo() -> None:
            sys.excepthook, threading.excepthook = before, before_threads

        return undo

    def _present_here(self, error: BaseException) -> None:
        self.present(error)

    def _on_closed(self) -> None:
        if self._showing is not None:
            self._showing.deleteLater()
        self._showing = None
