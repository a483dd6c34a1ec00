"""Finding by one line of typing: cases, sheets on paper, and words in answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.app import looking
from desktop_app.app.case_search import similar_codes
from desktop_app.app.cases import case_key
from desktop_app.app.consulting import searched
from desktop_app.app.looking import Found
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SHEET
from desktop_app.domain.ids import Leaf
from desktop_app.domain.sheet_code import ends_a_group, sheet_code_start
from desktop_app.text import message

_CODE: Final = Leaf("code")
_CODENAME: Final = Leaf("codename")
_LETTERS: Final = 3
"""So many letters are typed before answers are looked through: with fewer all would match."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, each the likest first: cases, sheets of the register, answers."""

    cases: tuple[Found, ...] = ()
    sheets: tuple[Found, ...] = ()
    answers: tuple[Found, ...] = ()

    @property
    def all(self) -> tuple[Found, ...]:
        """Everything in the order in which it is shown."""
        return (*self.cases, *self.sheets, *self.answers)


def find(session: Session, typed: str, *, limit: int = 50, earlier: bool = False) -> Finding:
    """Return cases by codename or number, sheets by a code or its start, and answers by words.

    At most ``limit`` of each. Answers that are shielded are never found; ``earlier``: also what
    was answered before. That somebody searched is noted in the audit trail, never the words.
    """
    wanted = typed.strip()
    cases = tuple(
        Found(case_key(case), _CODENAME, code, message("Search", "Case"), None, code, current=True)
        for case, code in similar_codes(session, wanted, most=limit)
    )
    sheets = _sheets(session, wanted, limit)
    if len(wanted) < _LETTERS:
        return Finding(cases, sheets)
    known = {(one.key, one.leaf) for one in (*cases, *sheets)}
    answers = tuple(
        one
        for one in looking.search(session, wanted, limit, earlier=earlier)
        if (one.key, one.leaf) not in known
    )
    searched(session, len(cases) + len(sheets) + len(answers))
    return Finding(cases, sheets, answers)


def _sheets(session: Session, typed: str, limit: int) -> tuple[Found, ...]:
    start = sheet_code_start(typed.partition("/")[0])
    if not start:
        return ()
    hits = session.store.lists.beginning(
        SHEET, _CODE, start, whole=ends_a_group(start), limit=limit
    )
    return tuple(
        Found(
            one.key,
            one.leaf,
            looking.code_of(session, one.key.case),
            message("Search", "Sheet %1").fill(one.text),
            None,
            one.text,
            current=True,
        )
        for one in hits
    )
