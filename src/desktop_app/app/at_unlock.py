"""What a person is told when a vault has been opened, in the window and in the terminal."""

from __future__ import annotations

from desktop_app.app import keys, receiving_keys
from desktop_app.app.clock_check import clock_notice
from desktop_app.app.room import low_room
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.text import Message


def notices(session: Session, world: World) -> tuple[Message, ...]:
    """Return how the vault was found, and what its clock, room and recovery sheet ask for."""
    if session.read_only:
        return session.vault.notices
    asked = (
        clock_notice(session),
        low_room(session, world),
        keys.reminder(session),
        receiving_keys.reminder(session),
    )
    return (*session.vault.notices, *(one for one in asked if one is not None))
