"""The evaluation part of a bundle: an office's counts of one closed quarter, and taking them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from desktop_app.app import policy
from desktop_app.app.contacts import ContactShown
from desktop_app.app.evaluation_sources import content as evaluation_content
from desktop_app.app.evaluation_sources import figures_of, gather
from desktop_app.app.session import Session
from desktop_app.domain.canonical import CanonicalError, Value, decode, encode
from desktop_app.domain.evaluation_cells import (
    CellsError,
    cells_of,
    days_of,
    quarter_of,
    read_cells,
)
from desktop_app.domain.ids import KeyId
from desktop_app.domain.tally import Tallies, merge
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.store.evaluation import CountsIn
from desktop_app.text import Message, message

_BACK: Final = 8
_SENT: Final = "evaluation.sent."
"""Setting: the counts of a quarter that went last, and when."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The counts of a closed quarter as they travel. ``small``: cells under five may be in them."""

    quarter: str
    small: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Quarter:
    """A closed quarter as the wizard shows it.

    ``lost`` of ``figures`` do not travel whole because they are small; ``small``: the policy of
    headquarters lets small ones travel. ``sent``: the number of the last bundle with its counts and
    its day, None while there is none.
    """

    quarter: str
    figures: int
    lost: int
    small: bool
    sent: tuple[int, datetime] | None

    def said(self) -> Message:
        """Return in one sentence what the policy on small cells loses."""
        n, lost, figures = self.figures, self.lost, self.figures
        if not n:
            return message("Evaluation", "There is nothing to count in %1.").fill(self.quarter)
        if self.small:
            return message(
                "Evaluation",
                "%1: all %n figures go whole; headquarters lets counts under 5 travel.",
                "",
                n,
            ).fill(self.quarter)
        if not lost:
            return message("Evaluation", "%1: all %n figures go whole.", "", n).fill(self.quarter)
        return message(
            "Evaluation",
            "%1: %2 of %3 figures lose counts, because counts under 5 do not travel.",
        ).fill(self.quarter, lost, figures)


def look_at_quarter(
    session: Session, contact: ContactShown, quarter: str, *, progress: Progress | None = None
) -> Quarter:
    """Say what of a closed quarter would travel to headquarters; raises UserError for another."""
    small = policy.small_cells(session)
    lost, figures = lost_cells(session, quarter, small=small, progress=progress)
    went = [
        one
        for one in session.store.exchange.out(contact.contact.key)
        if one.counts.get("evaluation") == quarter and not one.astray
    ]
    sent = (went[0].number, datetime.fromtimestamp(went[0].at / 1000, tz=UTC)) if went else None
    return Quarter(quarter, figures, lost, small, sent)


def counts_for(
    session: Session, contact: ContactShown, quarter: str, *, progress: Progress | None = None
) -> Counted:
    """Return the counts of a closed quarter for headquarters; raises UserError for anybody else.

    A quarter that went already goes as it went until the next quarter has begun: two versions of
    it within days would show by their difference what was withheld. Corrections come with the next.
    """
    if contact.contact.role != "headquarters":
        raise UserError(
            message(
                "Evaluation",
                "Counts for the evaluation go to headquarters only, and %1 is none. Nothing was "
                "written.",
            ).fill(contact.contact.name)
        )
    small = policy.small_cells(session)
    _days(session, quarter)
    match session.store.settings.get(_SENT + quarter):
        case {"small": bool(was), "on": str(on), "cells": dict(cells)} if (
            was == small and quarter_of(date.fromisoformat(on)) == quarter_of(session.today())
        ):
            return Counted(quarter, small, encode(cells))
    return Counted(quarter, small, cells_to_send(session, quarter, small=small, progress=progress))


def remember(session: Session, counted: Counted) -> None:
    """Keep what went, so that it goes the same again; joins the open transaction."""
    known = session.store.settings.get(_SENT + counted.quarter)
    cells = decode(counted.data)
    if isinstance(known, Mapping) and known.get("cells") == cells:
        return
    on = session.today().isoformat()
    kept: dict[str, Value] = {"small": counted.small, "on": on, "cells": cells}
    session.store.settings.put(_SENT + counted.quarter, kept)


def closed_quarters(session: Session) -> tuple[str, ...]:
    """Return the last closed quarters, the newest first: one of them may be sent."""
    today = session.today()
    year, number = today.year, (today.month + 2) // 3
    found = []
    for _ in range(_BACK):
        year, number = (year, number - 1) if number > 1 else (year - 1, 4)
        found.append(f"{year}-Q{number}")
    return tuple(found)


def cells_to_send(
    session: Session, quarter: str, *, small: bool = False, progress: Progress | None = None
) -> bytes:
    """Return the counts of a closed quarter as they travel; raises UserError for any other.

    ``small``: the policy of headquarters lets cells under 5 travel inside the police.
    """
    return encode(_cells(session, quarter, small=small, progress=progress))


def lost_cells(
    session: Session, quarter: str, *, small: bool = False, progress: Progress | None = None
) -> tuple[int, int]:
    """Return how many figures will not travel because they are small, and how many there are."""
    every = _figures(_cells(session, quarter, small=True, progress=progress))
    sent = _figures(_cells(session, quarter, small=small, progress=progress))
    whole = sum(1 for one in every if one in sent and not _has_holes(sent[one]))
    return len(every) - whole, len(every)


def _figures(value: dict[str, Value]) -> dict[str, Value]:
    found = value["figures"]
    return found if isinstance(found, dict) else {}


def _has_holes(figure: Value) -> bool:
    inside = figure if isinstance(figure, dict) else {}
    cells = inside.get("parts", inside.get("bins"))
    return isinstance(cells, dict) and any(one is None for one in cells.values())


def _cells(
    session: Session, quarter: str, *, small: bool, progress: Progress | None
) -> dict[str, Value]:
    start, end = _days(session, quarter)
    figures = figures_of(session)
    whole: Tallies = {}
    # Of the own cases: whoever opened one that was handed over counts it, or sends it.
    for office in gather(
        session, start, end, breakdown="none", figures=figures, own=True, progress=progress
    ):
        merge(whole, office.tallies)
    rules = evaluation_content(session).cell_rules("internal")
    return cells_of(quarter, whole, figures=figures, rules=rules, small=small)


def _days(session: Session, quarter: str) -> tuple[date, date]:
    try:
        start, end = days_of(quarter)
    except CellsError:
        raise UserError(
            message("Evaluation", "“%1” is no quarter. Write 2026-Q3. Nothing was changed.").fill(
                quarter
            )
        ) from None
    if end >= session.today():
        raise UserError(
            message(
                "Evaluation",
                "The quarter %1 has not ended yet. Counts go along of a quarter that is over. "
                "Nothing was changed.",
            ).fill(quarter)
        )
    return start, end


def check_reader(session: Session) -> None:
    """Raise UserError unless this vault is a headquarters: nobody else takes counts in."""
    if session.owner.role != "headquarters":
        raise UserError(
            message(
                "Evaluation",
                "This bundle carries counts for the evaluation, and only headquarters takes them "
                "in. Nothing was changed. Tell the sender.",
            )
        )


def check_cells(session: Session, data: bytes) -> str:
    """Return the quarter of counts that came; raises UserError for anything but cells."""
    try:
        counts = read_cells(decode(data), figures=figures_of(session))
        _first, last = days_of(counts.quarter)
    except (CanonicalError, CellsError):
        raise UserError(
            message(
                "Evaluation",
                "The counts in this bundle hold something else than counts, so they were refused. "
                "Nothing was changed. Ask the sender to make them again with the same version.",
            )
        ) from None
    if last >= session.today() or quarter_of(session.today()) == counts.quarter:
        raise UserError(
            message(
                "Evaluation",
                "The counts in this bundle are of a quarter that has not ended, so they were "
                "refused. Nothing was changed.",
            )
        )
    return counts.quarter


def take_cells(session: Session, sender: KeyId, data: bytes, at: int) -> str:
    """Keep the counts of an office, in the place of earlier ones; return their quarter.

    ``at``: UTC milliseconds. Joins the open transaction; raises UserError for anything but cells.
    """
    quarter = check_cells(session, data)
    session.store.evaluation.put_counts(CountsIn(sender, quarter, at, decode(data)))
    return quarter
