"""What is done to a step where it stands in a list: ticked off, opened again, put off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from desktop_app.app import agenda, clocks
from desktop_app.app.agenda import AgendaRow
from desktop_app.app.changes import Changes
from desktop_app.app.steps import tick_step
from desktop_app.domain.agenda import AgendaEntry
from desktop_app.domain.ids import RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.steps import put_off
from desktop_app.ui.pages.undoing import Done, Undoing
from desktop_app.ui.style.look import Words


class StepLines:
    """Steps of a page; what is done to one can be taken back there."""

    def __init__(self, desk: Desk, undoing: Undoing) -> None:
        self._desk = desk
        self._undoing = undoing

    def turn(
        self,
        key: RecordKey,
        what: Words,
        *,
        done: bool,
        ticks: Callable[[], Changes] | None = None,
    ) -> None:
        """Tick the step off, or open it again when it is done.

        ``ticks``: how it is ticked off, where its record may not be there yet.
        """
        session, write = self._desk.session, self._desk.write
        closed = message("Today", "Ticked off: %1").fill(what)
        opened = message("Today", "Open again: %1").fill(what)
        tick = partial(write, ticks or partial(tick_step, session, key), closed)
        untick = partial(write, lambda: agenda.untick(session, key), opened)
        first, other = (untick, tick) if done else (tick, untick)
        if first():
            self._undoing.add(Done(what, other, first))

    def put_off(
        self, key: RecordKey, what: Words, day: date | None, entry: AgendaEntry | None = None
    ) -> None:
        """Ask to which day and why; ``day`` is None for a step that cannot be put off."""
        if day is None:
            self._desk.say(message("Today", "Only an open step can be put off"))
            return
        self._desk.run(
            put_off(
                self._desk,
                key,
                self._desk.look.words(what),
                day=day,
                entry=entry,
                moved=lambda back, again: self._undoing.add(Done(what, back, again)),
            )
        )


class AgendaLines(StepLines):
    """The lines of a page that shows the agenda, and the row that its keys concern."""

    def __init__(self, desk: Desk, undoing: Undoing, current: Callable[[], str]) -> None:
        super().__init__(desk, undoing)
        self._current = current
        self.rows: Mapping[str, AgendaRow] = {}

    def tick(self, key: str) -> None:
        """Tick the line off, or open it again; what is no line of the agenda is left alone."""
        row = self.rows.get(key)
        if row is not None:
            step = clocks.step_key(row.entry)
            ticks = partial(agenda.tick, self._desk.session, row.entry)
            self.turn(step, row.what, done=row.entry.done, ticks=ticks)

    def later(self, key: str) -> None:
        """Put the line off, or say why it cannot be."""
        row = self.rows.get(key)
        if row is not None:
            day = row.entry.day if row.may_tick and not row.entry.done else None
            self.put_off(clocks.step_key(row.entry), row.what, day, row.entry)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done to the row that has the focus."""
        return step_commands(
            lambda: self.tick(self._current()), lambda: self.later(self._current())
        )


def step_commands(tick: Callable[[], None], later: Callable[[], None]) -> tuple[Command, ...]:
    """Return the two commands of a list of steps, with the letters that the list heeds."""
    return (
        Command("step.tick", message("Case", "Tick off"), tick, "case", letter="Space"),
        Command("step.put_off", message("Case", "Put off"), later, "case", letter="S"),
    )
