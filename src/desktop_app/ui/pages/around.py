"""The buttons above the form of a moment: its steps, another day, what the office knows of it."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.app.office import courthouses, hearing_from_courthouse
from desktop_app.app.step_sets import event_day
from desktop_app.domain.ids import RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.choose import Choose
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.moving import add_set, move_moment
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.widgets.button import Button

Of = Callable[[], RecordKey | None]
"""Which record is shown now."""


def around_button(desk: Desk, shown: Of) -> Button:
    """Return the button that offers the steps around the moment that is shown."""
    button = Button(desk.look, message("Moving", "Steps around it…"), icon="list", size="tool")

    def offer() -> None:
        key = shown()
        if key is not None:
            desk.run(add_set(desk, key))

    button.act.connect(offer)
    return button


def around_buttons(desk: Desk, key: RecordKey) -> tuple[Button, ...]:
    """Return the buttons of a moment that is saved: its steps, and another day."""
    if event_day(desk.session, key) is None:
        return ()
    move = Button(desk.look, message("Moving", "Move…"), icon="calendar", size="tool")
    move.act.connect(lambda: desk.run(move_moment(desk, key)))
    return (around_button(desk, lambda: key), move)


def courthouse_button(desk: Desk, pane: Callable[[], RecordPane | None]) -> Button:
    """Return the button that fills a hearing in from a courthouse that the office knows."""
    button = Button(desk.look, message("Hearings", "From a courthouse…"), icon="court", size="tool")
    button.setVisible(bool(courthouses(desk.session)))

    def fill() -> None:
        shown = pane()
        if shown is not None:
            desk.run(_from_courthouse(desk, shown))

    button.act.connect(fill)
    return button


def _from_courthouse(desk: Desk, pane: RecordPane) -> Flow:
    session, look = desk.session, desk.look
    found = {str(one.key.record): one for one in courthouses(session)}
    names = [(key, ", ".join(filter(None, (one.name, one.city)))) for key, one in found.items()]
    dialog = Choose(
        look,
        message("Hearings", "A courthouse of the office"),
        names,
        label=message("Hearings", "Courthouse"),
        verb=message("People", "Fill in"),
        about=message(
            "Hearings",
            "Court, city and how to arrive are filled in and can be changed. What is shielded of "
            "the building stays in Settings.",
        ),
    )
    if (yield dialog) and dialog.chosen in found:
        pane.answer(hearing_from_courthouse(session, found[dialog.chosen].key))
