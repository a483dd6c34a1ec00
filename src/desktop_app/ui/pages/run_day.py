"""The times of the day at court and its breaks: written with one press, each taken back by undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from desktop_app.app import court_day, hearings
from desktop_app.app.changes import Changes
from desktop_app.app.court_day import BreakShown
from desktop_app.app.hearings import ChecklistRun
from desktop_app.domain.ids import RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.clock import AskBreak
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.run import ask_time
from desktop_app.ui.pages.undoing import Done
from desktop_app.ui.style.look import Words

Remember = Callable[[Done], None]
"""Takes what was done, so that it can be taken back."""


class DayTimes:
    """Writes the times of one hearing. ``run``: how it stands; ``remember`` hears what was done."""

    def __init__(
        self, desk: Desk, hearing: RecordKey, *, run: Callable[[], ChecklistRun], remember: Remember
    ) -> None:
        self._desk = desk
        self._hearing = hearing
        self._run = run
        self._remember = remember
        self.from_paper = False

    def now(self, name: str) -> None:
        """Write one of the times of the day: now, or what stands on the paper."""
        if self.from_paper:
            self.correct(name)
        else:
            self._set(name, self._clock())

    def correct(self, name: str) -> None:
        """Ask for one of the times of the day."""
        known, label = self._known(name), self._label(name)
        title = message("Run", "Correct the time")

        def then(at: time) -> None:
            self._set(name, at)

        self._desk.run(ask_time(self._desk.look, title, label, known=known, then=then))

    def press_break(self) -> None:
        """Begin a break now, or end the one that lasts."""
        session, hearing = self._desk.session, self._hearing
        at = self._clock()
        if self.from_paper:
            self._desk.run(self._break_on_paper())
            return
        lasting = [one for one in court_day.breaks(session, hearing) if one.end is None]
        if lasting:
            row = lasting[0].row
            self._do(
                lambda: court_day.end_break(session, hearing, row, at=at),
                message("Run", "Break over at %1").fill(f"{at:%H:%M}"),
                lambda: court_day.end_break(session, hearing, row, at=None),
                message("Run", "The break goes on"),
            )
            return
        self._do(
            lambda: hearings.add_break(session, hearing, start=at, end=None),
            message("Run", "Break since %1").fill(f"{at:%H:%M}"),
            self._drop_last,
            message("Run", "Break taken back"),
        )

    def _break_on_paper(self) -> Flow:
        """Ask from when to when a break was, as it is written on the sheet."""
        session, hearing = self._desk.session, self._hearing
        dialog = AskBreak(self._desk.look)
        if not (yield dialog) or dialog.start is None:
            return
        start, end = dialog.start, dialog.end
        self._do(
            lambda: hearings.add_break(session, hearing, start=start, end=end),
            message("Run", "Break since %1").fill(f"{start:%H:%M}"),
            self._drop_newest,
            message("Run", "Break taken back"),
        )

    def _drop_newest(self) -> Changes:
        session, hearing = self._desk.session, self._hearing
        found = court_day.breaks(session, hearing)
        if not found:
            return Changes()
        return court_day.drop_break(session, hearing, found[-1].row)

    def _drop_last(self) -> Changes:
        session, hearing = self._desk.session, self._hearing
        lasting: list[BreakShown] = [
            one for one in court_day.breaks(session, hearing) if one.end is None
        ]
        if not lasting:
            return Changes()
        return court_day.drop_break(session, hearing, lasting[-1].row)

    def _set(self, name: str, at: time) -> None:
        session, hearing = self._desk.session, self._hearing
        before = self._known(name)
        status = court_day.status(session, hearing)
        self._do(
            lambda: court_day.set_time(session, hearing, name, at=at),
            message("Run", "%1 at %2").fill(self._label(name), f"{at:%H:%M}"),
            lambda: court_day.set_time(session, hearing, name, at=before, status=status),
            message("Run", "Time taken back"),
        )

    def _do(
        self,
        work: Callable[[], Changes],
        words: Words,
        undo: Callable[[], Changes],
        undone: Words,
    ) -> None:
        def again() -> bool:
            return self._desk.write(work, words)

        def back() -> bool:
            return self._desk.write(undo, undone)

        if again():
            self._remember(Done(words, back, again))

    def _clock(self) -> time:
        return self._desk.session.local_now().time().replace(second=0, microsecond=0)

    def _known(self, name: str) -> time | None:
        return next((at for one, _, at in self._run().times if one == name), None)

    def _label(self, name: str) -> str:
        words = self._desk.look.words
        return next(words(label) for one, label, _ in self._run().times if one == name)
