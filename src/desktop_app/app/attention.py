"""Which cases ask for attention on Today: the gravest are looked at, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.app.case_lines import Wanted, case_lines
from desktop_app.app.offers import Prompt
from desktop_app.app.prompts import prompts
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId

LOOKED_AT: Final = 20
"""So many open cases are looked at, by level: a vault of years must not slow down the morning."""
_IN_TODAY: Final = frozenset({"no_end_date", "review_after_end"})


@dataclass(frozen=True, slots=True)
class CaseAsks:
    """What one case asks for beside its dates: ``first``, and ``more`` lines after it."""

    code: str
    first: Prompt
    more: int


def to_look_at(session: Session) -> tuple[tuple[CaseId, str], ...]:
    """Return the open cases that Today looks at, each with its codename, the gravest first."""
    wanted = Wanted(order="level", closed=False)
    lines = case_lines(session, wanted, limit=LOOKED_AT)
    return tuple((one.case, one.codename) for one in lines)


def asks_of(session: Session, case: CaseId, code: str) -> CaseAsks | None:
    """Return what a case asks for; None for nothing. Ends of terms stand in Today themselves."""
    found = [
        one
        for one in prompts(session, case)
        if one.rule not in _IN_TODAY and session.catalogue.clock(one.rule) is None
    ]
    return CaseAsks(code, found[0], len(found) - 1) if found else None
