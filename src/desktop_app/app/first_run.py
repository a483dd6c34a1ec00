"""The first run: how far it came, so that it can be left and resumed."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from desktop_app.app.changes import Changes
from desktop_app.app.session import Session

Stage: TypeAlias = Literal["recovery", "card", "example"]
"""What is still to do once the vault is there, in this order."""
STAGES: Final[tuple[Stage, ...]] = get_args(Stage)
_STAGE: Final = "first_run"


def stage(session: Session) -> Stage | None:
    """Return the question at which the first run was left; None when it is finished."""
    left = session.store.settings.text(_STAGE)
    return next((one for one in STAGES if one == left), None)


def reach(session: Session, at: Stage | None) -> Changes:
    """Note the question that comes next; None: the first run is finished."""
    session.store.settings.put(_STAGE, at)
    return Changes.of((), "vault")
