"""Confirming as a second person: what another person judged, seen and found right."""

from __future__ import annotations

from desktop_app.app.changes import Changes
from desktop_app.app.records import append, state_of
from desktop_app.app.session import Session
from desktop_app.domain import confirming
from desktop_app.domain.ids import RecordKey
from desktop_app.domain.merge import UnsettledError
from desktop_app.errors import UserError
from desktop_app.text import message


def confirm(session: Session, key: RecordKey) -> Changes:
    """Confirm the saved record ``key`` as the person whose key slot opened this vault.

    Raises UserError for who wrote part of it, and while something in it waits for a decision.
    """
    state = state_of(session, key)
    if state is None:
        raise UserError(
            message("Confirming", "There is nothing here to confirm yet. Nothing was changed.")
        )
    if session.by in confirming.authors(state):
        raise UserError(
            message(
                "Confirming",
                "Whoever wrote part of this cannot confirm it. Ask somebody with another key. "
                "Nothing was changed.",
            )
        )
    try:
        changes = confirming.confirm(state)
    except UnsettledError:
        raise UserError(
            message(
                "Confirming",
                "Two versions of a part wait for a decision. Decide first, then confirm. "
                "Nothing was changed.",
            )
        ) from None
    return append(session, {key: changes})
