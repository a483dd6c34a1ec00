"""The list of cases, a page at a time: its cost is that of the lines that are shown."""

from __future__ import annotations

from typing import Final

from desktop_app.app.cases import CaseHeader, handed_to, level_in, stage_in, step_in
from desktop_app.app.session import Session
from desktop_app.app.waiting import waiting
from desktop_app.domain.ids import CaseId
from desktop_app.store.case_lines import CaseLine, Order, Wanted

__all__ = ["CLOSED", "OPEN", "Order", "Wanted", "case_lines", "case_number", "case_place"]

OPEN: Final = Wanted(closed=False)
CLOSED: Final = Wanted(closed=True)


def case_lines(
    session: Session, wanted: Wanted | None = None, *, start: int = 0, limit: int = -1
) -> tuple[CaseHeader, ...]:
    """Return ``limit`` lines (-1: all) from number ``start`` on; the next step first, closed last.

    A line is like the header of its case, but without contact rule; of the level only the last
    assessment is looked at: ``since`` is its day.
    """
    lines = session.store.lists.cases(wanted or Wanted(), start=start, limit=limit)
    drafts, handed, decisions = session.drafts.counts(), handed_to(session), waiting(session)
    return tuple(
        _header(
            session,
            one,
            unsaved=drafts.get(one.case, 0),
            undecided=decisions[one.case],
            handed=handed.get(one.case, ""),
        )
        for one in lines
    )


def case_number(session: Session, wanted: Wanted) -> int:
    """Return how many lines there are of those wanted."""
    return session.store.lists.case_number(wanted)


def case_place(session: Session, wanted: Wanted, case: CaseId) -> int | None:
    """Return the number of the line of ``case`` among those wanted; None: it is not one."""
    return session.store.lists.case_place(wanted, case)


def _header(
    session: Session, line: CaseLine, *, unsaved: int, undecided: int, handed: str
) -> CaseHeader:
    return CaseHeader(
        line.case,
        line.codename,
        line.number,
        line.status,
        line.example,
        stage_in(session, line),
        level_in(line),
        None,
        step_in(session, line),
        unsaved,
        undecided,
        handed,
    )
