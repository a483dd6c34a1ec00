"""Four eyes: what a second person declared, or confirmed, and confirming as that second person.

*Declared* is a name or role that the author typed, good for 24 hours; *confirmed* is written by
another key slot or another vault. Whoever wrote part of it cannot confirm it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.app.activating import (
    GOOD_FOR,
    Compared,
    declared_second,
    is_grave,
    since,
    step_key,
    written_over,
)
from desktop_app.app.around_form import ACTIVATED
from desktop_app.app.changes import Changes
from desktop_app.app.records import append, state_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import text_of
from desktop_app.domain import confirming
from desktop_app.domain.activation import Activation, activations, standing
from desktop_app.domain.canonical import Value
from desktop_app.domain.clocks import HOME_ZONE
from desktop_app.domain.confirming import Confirmation
from desktop_app.domain.ids import RecordKey
from desktop_app.domain.merge import UnsettledError
from desktop_app.errors import UserError
from desktop_app.text import Day, Words, message


@dataclass(frozen=True, slots=True)
class FourEyes:
    """How it stands with the second person of a plan or an assessment.

    ``needed``: the level asks for one. ``version``: the one in force, 0 before the first.
    ``changed``: what is saved differs from it. ``declared``: whom the author named; ``until``:
    until when that, or an emergency, holds (wall time); ``lapsed``: it has passed.
    ``may_confirm``: the person at this laptop wrote no part of what stands there now.
    """

    needed: bool
    version: int
    changed: bool
    declared: str
    until: datetime | None
    lapsed: bool
    confirmed: Confirmation | None
    may_confirm: bool

    @property
    def settled(self) -> bool:
        """Whether what stands there now was confirmed."""
        return self.confirmed is not None and self.confirmed.standing == "current"

    def said(self) -> Words | None:
        """Return in one line how it stands; None where nothing is asked or done."""
        done = self.confirmed
        if done is not None:
            at = datetime.fromtimestamp(done.at / 1000, tz=UTC).astimezone(ZONE)
            if done.standing == "current":
                said = message("FourEyes", "Confirmed by %1 on %2, %3.")
            else:
                said = message("FourEyes", "Confirmed by %1 on %2, %3, on an earlier version.")
            return said.fill(done.by, Day(at.date()), f"{at:%H:%M}")
        if not self.needed or self.until is None:
            return message("FourEyes", "A second person is needed.") if self.needed else None
        day, at_ = Day(self.until.date()), f"{self.until:%H:%M}"
        if self.lapsed and self.declared:
            return message(
                "FourEyes", "Declared: %1. That was good until %2, %3; nobody confirmed."
            ).fill(self.declared, day, at_)
        if self.lapsed:
            return message(
                "FourEyes", "In force as an emergency. Nobody confirmed before %1, %2."
            ).fill(day, at_)
        if self.declared:
            return message("FourEyes", "Declared: %1, good until %2, %3.").fill(
                self.declared, day, at_
            )
        return message("FourEyes", "In force as an emergency: confirm before %1, %2.").fill(
            day, at_
        )


def four_eyes(session: Session, key: RecordKey) -> FourEyes | None:
    """Return how it stands with the second person; None for kinds that have no versions."""
    if key.kind not in ACTIVATED:
        return None
    state = state_of(session, key)
    if state is None:
        return FourEyes(
            needed=False, version=0, changed=False, declared="", until=None, lapsed=False,
            confirmed=None, may_confirm=False,
        )  # fmt: skip
    made = activations(state)
    last = made[-1] if made else None
    until = None
    if last is not None:
        until = (datetime.fromtimestamp(last.at / 1000, tz=UTC) + GOOD_FOR).astimezone(ZONE)
    return FourEyes(
        needed=is_grave(session, key),
        version=last.version if last is not None else 0,
        changed=last is None or standing(state, last.digest) != "current",
        declared=(last.second if last is not None else None) or declared_second(session, key),
        until=until,
        lapsed=until is not None and until < session.now(),
        confirmed=confirming.confirmation(state),
        may_confirm=session.by not in confirming.authors(state),
    )


def changed_since_confirmed(session: Session, key: RecordKey) -> Compared | None:
    """Return what changed since somebody confirmed; None where nothing did, or nobody had."""
    state = state_of(session, key)
    found = confirming.confirmation(state) if state is not None else None
    if found is None or found.standing == "current":
        return None
    seen = Activation(0, found.at, found.by, None, found.digest, found.covers)
    return since(session, key, seen)


def confirm(session: Session, key: RecordKey) -> Changes:
    """Confirm the saved record ``key`` as the person whose key slot opened this vault.

    The step that waited for it is done. Raises UserError for who wrote part of it, and while
    something in it waits for a decision.
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
    written = {key: changes}
    waiting = step_key(key)
    step = state_of(session, waiting)
    if step is not None and text_of(step.values(), "state") == "open":
        now = session.local_now().strftime("%Y-%m-%dT%H:%M")
        done: Value = {"at": now, "zone": HOME_ZONE, "precision": "exact"}
        written[waiting] = written_over(session, waiting, {"state": "done", "done_at": done})
    return append(session, written)
