"""What headquarters has set for this vault, by its last update; nothing is set without one."""

from __future__ import annotations

from typing import Final

from desktop_app.app import lock_time
from desktop_app.app.session import Session
from desktop_app.bundle.update import Policy
from desktop_app.errors import UserError
from desktop_app.text import Message, message

_CASE_BUNDLES: Final = "policy.case_bundles"
_SMALL_CELLS: Final = "policy.small_cells"
_ESCROW: Final = "policy.escrow"


def policy_of(session: Session) -> Policy:
    """Return what is set here."""
    settings = session.store.settings
    most = lock_time.most_minutes(session)
    return Policy(
        most if lock_time.set_by_headquarters(session) else None,
        case_bundles=settings.get(_CASE_BUNDLES) is not False,
        small_cells=settings.get(_SMALL_CELLS) is True,
        escrow=settings.get(_ESCROW) is True,
    )


def said(session: Session) -> tuple[Message, ...]:
    """Return in a sentence each what is set, also where it is what it is without headquarters."""
    now = policy_of(session)
    n = now.idle_minutes or 0
    return (
        message("Policy", "The vault locks after at most %n minutes without a key.", "", n)
        if n
        else message("Policy", "When the vault locks is your own choice, up to %1 minutes.").fill(
            lock_time.LONGEST
        ),
        message("Policy", "Cases may leave in bundles.")
        if now.case_bundles
        else message("Policy", "No case leaves in a bundle; a hand-over still may."),
        message("Policy", "Counts under 5 may travel in the evaluation, inside the police.")
        if now.small_cells
        else message("Policy", "Counts under 5 do not travel in the evaluation."),
        message("Policy", "Escrow is proposed; only you can switch it on, in Settings.")
        if now.escrow
        else message("Policy", "Escrow is not asked for."),
    )


def chosen(
    idle_minutes: int | None = None,
    *,
    case_bundles: bool = True,
    small_cells: bool = False,
    escrow: bool = False,
) -> Policy:
    """Return what a headquarters chooses for its offices; as it is without a word of it."""
    return Policy(idle_minutes, case_bundles=case_bundles, small_cells=small_cells, escrow=escrow)


def case_bundles(session: Session) -> bool:
    """Tell whether cases may leave this vault in bundles."""
    return policy_of(session).case_bundles


def small_cells(session: Session) -> bool:
    """Tell whether cells under five may travel in the police; no unless headquarters says so."""
    return policy_of(session).small_cells


def require_case_bundles(session: Session) -> None:
    """Raise UserError where headquarters has set that no case leaves in a bundle."""
    if not case_bundles(session):
        raise UserError(
            message(
                "Export",
                "Headquarters has set that no case leaves in a bundle. Nothing was written. "
                "Receipts, evaluation figures and hand-overs still may.",
            )
        )


def apply(session: Session, policy: Policy) -> None:
    """Take over what headquarters sets; joins the open transaction."""
    with session.store.writing():
        lock_time.allow_idle_minutes(session, policy.idle_minutes)
        settings = session.store.settings
        settings.put(_CASE_BUNDLES, policy.case_bundles)
        settings.put(_SMALL_CELLS, policy.small_cells)
        settings.put(_ESCROW, policy.escrow)
