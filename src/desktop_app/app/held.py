"""What waits for a person: newer changes of an erased case, and what lies beyond a revocation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.app import vaults
from desktop_app.app.changes import Changes
from desktop_app.app.finishing import finish
from desktop_app.app.session import ZONE, Session
from desktop_app.app.surroundings import World
from desktop_app.domain.ids import CaseId, RevisionId
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store import erasing
from desktop_app.store.holding import Held, Reason, Tombstone
from desktop_app.text import Day, Message, message


@dataclass(frozen=True, slots=True)
class HeldShown:
    """Held changes of one case, for one reason. Nothing of their content is read.

    ``by``: who wrote them, with how many each. ``erased_at``, ``erased_by`` and ``ground`` are of
    the tombstone, None and empty for another reason. ``last``: the newest author's clock.
    """

    case: CaseId
    reason: Reason
    ids: tuple[RevisionId, ...]
    by: tuple[tuple[str, int], ...]
    last: datetime
    received: datetime
    erased_at: datetime | None = None
    erased_by: str = ""
    ground: str = ""

    @property
    def names(self) -> str:
        """The people who wrote them."""
        return ", ".join(name for name, _ in self.by)

    def said(self) -> Message:
        """Return in one sentence what waits and why."""
        n = len(self.ids)
        if self.erased_at is None:
            return message(
                "Held", "Written after the key was revoked: %n changes from %1.", "", n
            ).fill(self.names)
        day = Day(self.erased_at.astimezone(ZONE).date(), "long")
        return message("Held", "Erased here on %1; %n newer changes from %2.", "", n).fill(
            day, self.names
        )


@dataclass(frozen=True, slots=True)
class ErasedShown:
    """A case that was erased here; nothing else is known of it. ``held`` changes came later."""

    case: CaseId
    at: datetime
    by: str
    ground: str
    held: int


def held_groups(session: Session) -> tuple[HeldShown, ...]:
    """Return what waits, by case and reason, the case that waits longest first."""
    stones = {one.case: one for one in session.store.tombstones()}
    groups: dict[tuple[CaseId, Reason], list[Held]] = {}
    for one in session.store.held():
        groups.setdefault((one.case, one.reason), []).append(one)
    return tuple(
        _shown(case, reason, some, stone=stones.get(case) if reason == "erased" else None)
        for (case, reason), some in groups.items()
    )


def _shown(case: CaseId, reason: Reason, some: list[Held], *, stone: Tombstone | None) -> HeldShown:
    by: dict[str, int] = {}
    for one in some:
        by[one.by] = by.get(one.by, 0) + 1
    return HeldShown(
        case,
        reason,
        tuple(one.id for one in some),
        tuple(sorted(by.items())),
        _utc(max(one.at for one in some)),
        _utc(min(one.received_at for one in some)),
        _utc(stone.at) if stone is not None else None,
        stone.by if stone is not None else "",
        stone.ground if stone is not None else "",
    )


def erased_cases(session: Session) -> tuple[ErasedShown, ...]:
    """Return the cases that were erased here, the last one first."""
    waiting: dict[CaseId, int] = {}
    for one in session.store.held():
        waiting[one.case] = waiting.get(one.case, 0) + (one.reason == "erased")
    return tuple(
        ErasedShown(one.case, _utc(one.at), one.by, one.ground, waiting.get(one.case, 0))
        for one in reversed(session.store.tombstones())
    )


def find_held(session: Session, case: str) -> tuple[HeldShown, ...]:
    """Return what waits of the case that an id, or its beginning, names; raises UserError."""
    wanted = case.strip().lower()
    found = [one for one in held_groups(session) if wanted and one.case.startswith(wanted)]
    if len({one.case for one in found}) != 1:
        raise UserError(
            message("Held", "Nothing waits of a case “%1”. Nothing was changed.").fill(case)
        )
    return tuple(found)


def take_in(session: Session, groups: Iterable[HeldShown], *, reason: str) -> Changes:
    """Let held changes in, each marked with who accepted it and why; raises UserError.

    Of an erased case only what was held comes back: what the tombstone covers stays away.
    """
    if not reason.strip():
        raise UserError(message("Held", "Say why they are taken in. Nothing was changed."))
    chosen = tuple(groups)
    store = session.store
    with store.writing():
        if any(one.reason == "erased" for one in chosen):
            # Others may know the numbers that this writer used in the case before it was erased.
            store.renew_writer()
        ids = [id for one in chosen for id in one.ids]
        store.accept_held(ids, by=session.by, reason=reason.strip())
    return Changes.all()


def throw_away(
    session: Session,
    world: World,
    groups: Iterable[HeldShown],
    *,
    passphrase: str,
    progress: Progress | None = None,
) -> int:
    """Throw away what is held of erased cases, for good; return how many changes went.

    The tombstone covers them from then on, and the keys are replaced as after erasing. Raises
    UserError for a wrong passphrase.
    """
    vaults.unlock_again(session, passphrase)
    ids = [id for one in groups if one.reason == "erased" for id in one.ids]
    store = session.store
    gone = erasing.throw_held(
        store.database, store.audit, settings=store.settings, ids=ids, by=session.by
    )
    finish(session, world, passphrase, progress=progress)
    return gone


def _utc(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC)
