"""The history of bundles: what went out on which stick, what came in, what was confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from desktop_app.app.session import Session
from desktop_app.domain.ids import KeyId

Fate: TypeAlias = Literal["written", "lost", "confirmed", "arrived", "held", "refused"]


@dataclass(frozen=True, slots=True)
class BundleShown:
    """A bundle made here (``out``) or received. ``file`` is its name on the stick."""

    id: str
    direction: Literal["out", "in"]
    number: int
    contact: str
    at: datetime
    by: str
    file: str
    cases: int
    revisions: int
    parts: tuple[str, ...]
    fate: Fate
    fate_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WaitingShown:
    """A file that waits in the vault until its sender is known."""

    name: str
    at: datetime


def history(session: Session) -> tuple[BundleShown, ...]:
    """Return every bundle, the last one first."""
    exchange = session.store.exchange
    names: dict[KeyId, str] = {one.key: one.name for one in session.store.contacts.all()}
    found = [
        BundleShown(
            one.id,
            "out",
            one.number,
            names.get(one.contact, ""),
            _utc(one.at),
            one.by,
            one.file,
            len({carried.head.case for carried in exchange.carried(one.id)}),
            _count(one.counts.get("revisions")),
            one.parts,
            _fate(one.state, one.receipt.fate if one.receipt else None),
            _utc(one.receipt.at) if one.receipt else None,
        )
        for one in exchange.out()
    ]
    for one in exchange.received():
        cases = one.counts.get("cases")
        found.append(
            BundleShown(
                one.id,
                "in",
                one.number,
                names.get(one.sender, ""),
                _utc(one.at),
                one.by,
                "",
                len(cases) if isinstance(cases, list) else 0,
                _count(one.counts.get("revisions")),
                one.parts,
                one.state,
            )
        )
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def waiting(session: Session) -> tuple[WaitingShown, ...]:
    """Return the files that wait for their sender's card."""
    return tuple(WaitingShown(one.name, _utc(one.at)) for one in session.store.exchange.waiting())


def mark_lost(session: Session, bundle: str) -> None:
    """Note that a stick with this bundle is lost: all of it goes along again with the next one."""
    with session.store.writing():
        session.store.exchange.set_state(bundle, "lost")
        session.store.audit.note("export", session.by, details={"bundle": bundle, "lost": True})


def _fate(state: str, receipt: str | None) -> Fate:
    if receipt == "arrived":
        return "confirmed"
    if receipt == "held":
        return "held"
    if receipt == "refused":
        return "refused"
    return "lost" if state == "lost" else "written"


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


def _utc(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC)
