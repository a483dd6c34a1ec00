"""The history of bundles: what went out on which stick, what came in, what was confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias

from desktop_app.app.session import Session
from desktop_app.domain.ids import KeyId
from desktop_app.text import Message, message

Fate: TypeAlias = Literal["written", "lost", "confirmed", "arrived", "held", "refused"]
_LOST: Final = "exchange.stick_lost."
"""Setting, by the stick of a received bundle: when its loss was noted."""


@dataclass(frozen=True, slots=True)
class BundleShown:
    """A bundle made here (``out``) or received. ``file`` is its name on the stick.

    ``quarter``: whose counts were in it. ``reason``: the code of a refusal. ``stick_lost``: its
    stick was noted as lost, whatever became of the bundle. ``key``: of the contact.
    """

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
    key: KeyId
    fate_at: datetime | None = None
    quarter: str = ""
    reason: str = ""
    stick_lost: bool = False

    @property
    def thing(self) -> str:
        """Return what names its stick among what may be lost: kind and id."""
        if self.direction == "out":
            return f"bundle {self.id}"
        return f"received {stick_name(self.id, self.key)}"

    def refusal(self) -> Message:
        """Return in words why a bundle was refused."""
        return refusal_words(self.reason)


def refusal_words(reason: str) -> Message:
    """Return in words why a bundle was refused, from the code of its receipt."""
    known = {
        "malformed": message("History", "it was not put together as it should be"),
        "too_large": message("History", "it was too large"),
        "not_vouched": message("History", "nobody signed for a change in it"),
        "not_taken": message("History", "it held a part that is not taken in there"),
    }
    return known.get(reason, message("History", "ask why"))


def other_parts(parts: Iterable[str], quarter: str) -> Iterator[Message]:
    """Yield in words what was in a bundle beside cases; receipts ride along with every one.

    So they are said only where there was nothing else.
    """
    found = tuple(parts)
    if "handover" in found:
        yield message("History", "hand-over")
    if "evaluation" in found:
        yield (
            message("History", "counts of %1").fill(quarter)
            if quarter
            else message("History", "counts")
        )
    if "update" in found:
        yield message("History", "update")
    if found == ("receipt",):
        yield message("History", "receipts")


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
            one.contact,
            _utc(one.receipt.at) if one.receipt else None,
            str(one.counts.get("evaluation", "")),
            one.receipt.reason if one.receipt else "",
            stick_lost=one.state == "lost",
        )
        for one in exchange.out()
    ]
    gone = sticks_lost_here(session)
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
                one.sender,
                None,
                str(one.counts.get("evaluation", "")),
                one.reason,
                stick_lost=stick_name(one.id, one.sender) in gone,
            )
        )
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def stick_name(bundle: str, sender: KeyId) -> str:
    """Return what names the stick of a received bundle here; an id alone is its sender's say."""
    return f"{bundle} {sender}"


def sticks_lost_here(session: Session) -> frozenset[str]:
    """Return the names of the sticks of received bundles that were noted as lost."""
    return frozenset(name.removeprefix(_LOST) for name in session.store.settings.all(_LOST))


def note_stick_lost(session: Session, stick: str) -> None:
    """Note that the stick of a received bundle is lost; joins the open transaction."""
    session.store.settings.put(_LOST + stick, session.at())


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
