"""The clock at unlock: compared with the newest work in the vault, and asked about."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from desktop_app.app.session import ZONE, Session
from desktop_app.store.audit import Wanted
from desktop_app.text import Day, Message, message

_A_DAY: Final = 24 * 60 * 60 * 1000
_DONE: Final = ("create", "save", "lock")


def clock_notice(session: Session) -> Message | None:
    """Return what to ask about the clock at unlock; None where it looks right.

    It asks about a clock behind the newest save of this vault, and about one more than a day ahead
    of that and of when the vault was made, saved in or locked last.
    """
    saved, now = session.store.last_at(session.keys.device.id), session.at()
    if saved is None:
        return None
    last = saved if now < saved else max(saved, _last_done(session))
    if last <= now <= last + _A_DAY:
        return None
    then = datetime.fromtimestamp(last / 1000, tz=UTC).astimezone(ZONE)
    local = session.local_now()
    said = (
        Day(local.date(), "long"),
        f"{local:%H:%M}",
        Day(then.date(), "long"),
        f"{then:%H:%M}",
    )
    if now < last:
        return message(
            "Clock",
            "This computer says it is %1, %2, but the last work in this vault is from %3, %4. Set "
            "the clock right first, or Today shows the wrong day. Your work is safe.",
        ).fill(*said)
    return message(
        "Clock",
        "This computer says it is %1, %2. The last work in this vault is from %3, %4. Is that "
        "right? If not, set the clock first. Your work is safe.",
    ).fill(*said)


def _last_done(session: Session) -> int:
    """Return when the vault was made, saved in or locked last, as its audit trail has it.

    A save of an example carries an invented time: then only the trail knows when it was made.
    """
    audit = session.store.audit
    found = [line for event in _DONE for line in audit.page(Wanted(event=event), limit=1)]
    return max((line.at for line in found if line.at <= session.at()), default=0)
