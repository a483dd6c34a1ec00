"""What became of a shielded answer that cannot be shown here: wiped, or never sent along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop_app.app.session import ZONE, Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf, RecordKey
from desktop_app.domain.revision import sealed_digest
from desktop_app.store import sealed
from desktop_app.text import Day, Message, message


@dataclass(frozen=True, slots=True)
class Gone:
    """A shielded answer that is not here. ``wiped``: it was; ``on`` is the day, where known."""

    wiped: bool
    on: date | None = None

    @property
    def words(self) -> Message:
        """Why it cannot be shown."""
        if not self.wiped:
            return message("Secret", "stayed on the laptop where it was written")
        if self.on is None:
            return message("Secret", "wiped")
        return message("Secret", "wiped on %1").fill(Day(self.on, "long"))


def fate(session: Session, key: RecordKey, leaf: Leaf, *, value: Value) -> Gone | None:
    """Return what became of a saved ``value`` of ``leaf``; None where it can be shown.

    That it was there is in the history for good; what it said is not.
    """
    digest = sealed_digest(value)
    if digest is None:
        return None
    match sealed.standing(session.store.database.connection, key, leaf, digest=digest):
        case ("purged", int(at)):
            day = datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(ZONE).date()
            return Gone(wiped=True, on=day)
        case ("purged", _):
            return Gone(wiped=True)
        case ("absent", _):
            return Gone(wiped=False)
        case _:
            return None


def gone(session: Session, key: RecordKey, leaf: Leaf, *, value: Value) -> Message | None:
    """Return why a saved ``value`` of ``leaf`` cannot be shown; None where it can."""
    found = fate(session, key, leaf, value=value)
    return None if found is None else found.words
