"""Cases that were handed over to another vault, or taken over from one: who may write to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from desktop_app.domain.ids import CaseId, KeyId
from desktop_app.errors import UserError
from desktop_app.store.connection import Connection, Row
from desktop_app.text import message

HandoverKind: TypeAlias = Literal["transfer", "stand_in"]
"""For good, or for as long as somebody is away."""
HandoverState: TypeAlias = Literal["open", "confirmed", "taken_back", "crossed"]
"""``open``: no receipt yet. ``crossed``: taken back here, and taken in there all the same."""


class HandedOver(UserError):
    """A case that was handed over is read-only here; nothing was written."""

    def __init__(self) -> None:
        super().__init__(
            message(
                "Handover",
                "This case was handed over and can only be read here. Nothing was changed. "
                "Exchange, Hand-over says to whom, and whether it can still be taken back.",
            )
        )


@dataclass(frozen=True, slots=True)
class Handing:
    """One hand-over of a case. ``out``: from here, ``in``: to here, from or to ``contact``.

    ``bundle`` and ``number`` are those of the bundle that carries it. ``at``: UTC milliseconds.
    ``until``: the day on which a stand-in ends, ``purge_on``: on which the own copy is to go; ISO
    8601.
    """

    case: CaseId
    direction: Literal["out", "in"]
    contact: KeyId
    bundle: str
    number: int
    at: int
    by: str
    kind: HandoverKind
    until: str | None
    purge_on: str | None
    state: HandoverState

    @property
    def away(self) -> bool:
        """Whether the case is read-only here while this is its last line."""
        return self.direction == "out" and self.state in ("open", "confirmed")


_COLUMNS: Final = (
    "case_id, direction, contact, bundle, number, at, author, kind, until, purge_on, state"
)


def add(connection: Connection, handing: Handing) -> None:
    """Write down a hand-over; the same one twice changes nothing.

    One that comes in after a later one of the same contact is out of date and is left out.
    """
    contact = bytes.fromhex(handing.contact)
    later = connection.one(
        "SELECT 1 FROM handover WHERE case_id = ? AND direction = ? AND contact = ?"
        " AND number >= ? LIMIT 1",
        (handing.case, handing.direction, contact, handing.number),
    )
    if later is not None:
        return
    connection.run(
        f"INSERT INTO handover ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            handing.case,
            handing.direction,
            contact,
            handing.bundle,
            handing.number,
            handing.at,
            handing.by,
            handing.kind,
            handing.until,
            handing.purge_on,
            handing.state,
        ),
    )


def set_state(connection: Connection, bundle: str, state: HandoverState) -> None:
    """Note what became of the hand-over in a bundle made here."""
    connection.run(
        "UPDATE handover SET state = ? WHERE bundle = ? AND direction = 'out'", (state, bundle)
    )


def every(connection: Connection, case: CaseId | None = None) -> list[Handing]:
    """Return the hand-overs of a case, or of all, the last one first."""
    where, parameters = ("", ()) if case is None else (" WHERE case_id = ?", (case,))
    rows = connection.all(f"SELECT {_COLUMNS} FROM handover{where} ORDER BY ref DESC", parameters)
    return [_handing(row) for row in rows]


def standing(connection: Connection) -> dict[CaseId, Handing]:
    """Return the last hand-over of every case that has one."""
    rows = connection.all(
        f"SELECT {_COLUMNS} FROM handover WHERE ref IN (SELECT max(ref) FROM handover"
        " GROUP BY case_id)"
    )
    return {one.case: one for one in map(_handing, rows)}


def refuse(connection: Connection, cases: Iterable[CaseId]) -> None:
    """Raise HandedOver where one of ``cases`` is read-only here."""
    for case in cases:
        rows = connection.all(
            f"SELECT {_COLUMNS} FROM handover WHERE case_id = ? ORDER BY ref DESC LIMIT 1", (case,)
        )
        if rows and _handing(rows[0]).away:
            raise HandedOver


def _handing(row: Row) -> Handing:
    return Handing(
        CaseId(row[0]),
        row[1],
        KeyId(row[2].hex()),
        row[3],
        row[4],
        at=row[5],
        by=row[6],
        kind=row[7],
        until=row[8],
        purge_on=row[9],
        state=row[10],
    )
