"""What headquarters must notice of the offices that send to it: gaps, forks, silence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from desktop_app.app.session import ZONE, Session
from desktop_app.domain.ids import KeyId, WriterId

SILENT_AFTER: Final = 30
"""Days without a bundle after which an office is called silent."""


@dataclass(frozen=True, slots=True)
class Office:
    """A contact as a sender. ``missing``: numbers of its bundles that have not come, in order.

    ``forks``: how often one of its writers used a number twice; it was put back from a backup.
    ``last``: local time of its last bundle, None while there is none. ``silent_days``: how long it
    has sent nothing, 0 while that is no longer than ``SILENT_AFTER``.
    """

    key: KeyId
    name: str
    last: datetime | None
    missing: tuple[int, ...]
    forks: int
    silent_days: int

    @property
    def quiet(self) -> bool:
        """Whether there is nothing to notice."""
        return not (self.missing or self.forks or self.silent_days)


def offices(session: Session, *, silent_after: int = SILENT_AFTER) -> tuple[Office, ...]:
    """Return the verified contacts as senders, those with something to notice first.

    ``silent_after``: days without a bundle after which an office is silent.
    """
    exchange = session.store.exchange
    forked = _forks(session)
    found = []
    for contact in session.store.contacts.all():
        if contact.state != "verified" or contact.role == "headquarters":
            continue
        came = [one.at for one in exchange.received(contact.key)]
        last = datetime.fromtimestamp(max(came) / 1000, tz=UTC).astimezone(ZONE) if came else None
        since = last or datetime.fromtimestamp(contact.added_at / 1000, tz=UTC).astimezone(ZONE)
        days = (session.today() - since.date()).days
        found.append(
            Office(
                contact.key,
                contact.name,
                last,
                tuple(exchange.missing_numbers(contact.key)),
                forked.get(contact.key, 0),
                days if days > silent_after else 0,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.quiet, one.name.casefold())))


def _forks(session: Session) -> dict[KeyId, int]:
    forks = session.store.forks()
    if not forks:
        return {}
    keys: dict[WriterId, KeyId] = {}
    for case in {one.case for one in forks}:
        keys |= {one.head.writer: one.key for one in session.store.heads(case)}
    counted: dict[KeyId, int] = {}
    for one in forks:
        if one.writer in keys:
            counted[keys[one.writer]] = counted.get(keys[one.writer], 0) + 1
    return counted
