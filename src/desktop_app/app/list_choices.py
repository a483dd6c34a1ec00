"""How lists were filtered and sorted last: kept in the vault, since a filter tells of the cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.app.session import Session

_PREFIX: Final = "list."


def list_choices(session: Session, name: str) -> dict[str, str]:
    """Return the choices of the list ``name`` as they were left; empty at first."""
    kept = session.store.settings.get(f"{_PREFIX}{name}")
    if not isinstance(kept, dict):
        return {}
    return {key: value for key, value in kept.items() if isinstance(value, str)}


def keep_list_choices(session: Session, name: str, choices: Mapping[str, str]) -> None:
    """Keep the choices of a list; a vault that is only read keeps nothing."""
    if not session.read_only and list_choices(session, name) != dict(choices):
        session.store.settings.put(f"{_PREFIX}{name}", dict(choices))
