"""Conversations about a moment that moves, and about the steps that follow it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from desktop_app.app import step_sets
from desktop_app.app.records import values_of
from desktop_app.app.wording import clock_of
from desktop_app.domain.ids import Kind, RecordKey
from desktop_app.text import Day, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.move_moment import MoveMoment, StepsFollow
from desktop_app.ui.dialogs.step_set import ChooseSteps
from desktop_app.ui.flow import Flow

Moved = Callable[[Callable[[], bool], Callable[[], bool]], None]
"""Hears how to undo and to redo what was done."""


def move_moment(desk: Desk, key: RecordKey, moved: Moved | None = None) -> Flow:
    """Ask for a new day, and move the moment with the steps that were chosen."""
    session = desk.session
    before = step_sets.event_day(session, key)
    if before is None:
        desk.say(message("Moving", "Only a hearing, an interview or a moment can be moved"))
        return
    values = values_of(session, key)
    dialog = MoveMoment(
        desk.look,
        step_sets.event_title(session, key),
        find=lambda day: step_sets.moving(session, key, before, day),
        today=session.today(),
        day=before,
        at=clock_of(values.get(step_sets.EVENTS[key.kind])),
        timed=key.kind != Kind("trigger_event"),
    )
    if not (yield dialog) or dialog.day is None:
        return
    day, at, moves = dialog.day, dialog.at, dialog.steps.chosen
    kept = step_sets.as_they_are(session, key, moves)
    said = message("Moving", "Moved to %1").fill(Day(day))
    move = partial(
        desk.write, lambda: step_sets.move_event(session, key, day, at=at, moves=moves), said
    )
    back = partial(
        desk.write,
        lambda: step_sets.put_back(session, kept),
        message("Moving", "Back on the old day"),
    )
    if move() and moved is not None:
        moved(back, move)


def steps_follow(desk: Desk, key: RecordKey, before: date, after: date) -> Flow:
    """A moment was moved in its form: ask which of its steps move along."""
    session = desk.session
    moves = step_sets.moving(session, key, before, after)
    if not moves:
        return
    dialog = StepsFollow(desk.look, step_sets.event_title(session, key), moves)
    if not (yield dialog):
        return
    chosen = dialog.steps.chosen
    n = len(chosen)
    desk.write(
        lambda: step_sets.move_steps(session, chosen), message("Moving", "%n steps moved", "", n)
    )


def add_set(desk: Desk, key: RecordKey) -> Flow:
    """Offer the steps around a moment, and make those that are chosen."""
    session = desk.session
    offered = step_sets.offered(session, key)
    if not any(not one.made for one in offered):
        desk.say(message("Moving", "All steps around it are there already"))
        return
    dialog = ChooseSteps(desk.look, step_sets.event_title(session, key), offered)
    if not (yield dialog):
        return
    chosen = dialog.chosen
    n = len(chosen)
    desk.write(
        lambda: step_sets.make_steps(session, key, chosen),
        message("Moving", "%n steps added", "", n),
    )
