"""Name, unit and role of a vault's user: they change, the keys stay."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop_app.app.changes import Changes
from desktop_app.app.owner import Role, write_owner
from desktop_app.app.session import Session
from desktop_app.crypto.card import MAX_NAME
from desktop_app.domain.canonical import Value
from desktop_app.errors import UserError
from desktop_app.text import message

LONGEST: Final = MAX_NAME


def change_owner(
    session: Session,
    *,
    name: str | None = None,
    unit: str | None = None,
    role: Role | None = None,
) -> Changes:
    """Change what is given; the device key and the fingerprint stay, so contacts stay verified.

    Contacts see it with the next contact card. Noted in the audit trail.
    Raises UserError for a name that cannot stand on a card.
    """
    before = session.owner
    after = replace(
        before,
        name=before.name if name is None else name.strip(),
        unit=before.unit if unit is None else unit.strip(),
        role=before.role if role is None else role,
    )
    if not after.name or not all(_fits(one) for one in (after.name, after.unit)):
        raise UserError(
            message(
                "OwnDetails",
                "Fill in a name on one line, name and unit of at most %1 letters. Nothing was "
                "changed.",
            ).fill(LONGEST)
        )
    if after == before:
        return Changes.of(())
    differ = (("name", before.name != after.name), ("unit", before.unit != after.unit))
    details: dict[str, Value] = {what: "changed" for what, changed in differ if changed}
    if before.role != after.role:
        details["role"] = after.role
    with session.store.writing():
        write_owner(session.store.settings, after)
        session.store.audit.note("settings", session.by, details=details)
    return Changes.of((), "vault")


def _fits(text: str) -> bool:
    return len(text) <= LONGEST and (text.isprintable() or not text)
