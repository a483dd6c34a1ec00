"""What a line of the audit trail is written for, of a case: looking at it, searching, its bundles.

Looking at a case is an event: art. 25 of Directive (EU) 2016/680 names consultation.

The rule: a line the first time a case is looked at after unlocking, and another when it is looked
at again ten minutes or more after its last line. Staying with a case is one look. Overviews that
show every case with its codename and next step (Today, Cases, Agenda) stand in the line of the
unlocking: whoever opened the vault saw them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.ids import NO_CASE, CaseId, RecordId
from desktop_app.store.audit import Subject
from desktop_app.store.connection import StoreFault

AGAIN: Final = timedelta(minutes=10)
"""After so long the same case is noted anew."""
ONE_SEARCH: Final = timedelta(minutes=1)
"""Typing goes on for so long at most before it is another search."""


def viewed(session: Session, case: CaseId, record: RecordId | None = None) -> bool:
    """Note that ``case`` is looked at, ``record`` first; return whether a line was due.

    A disk that is full and a vault opened for reading only do not hide a case from who needs it.
    """
    if case == NO_CASE:
        return False
    now = session.now()
    last = session.viewed.get(case)
    if last is not None and last <= now < last + AGAIN:
        return False
    with contextlib.suppress(StoreFault):
        session.store.audit.note("view", session.by, case=case, record=record)
    session.viewed[case] = now
    return True


def searched(session: Session, hits: int) -> bool:
    """Note that somebody searched in all cases and saw ``hits`` places; never the words.

    Typing on within a minute is one search. Returns whether a line was due.
    """
    now, last = session.now(), session.searched
    if last is not None and last <= now < last + ONE_SEARCH:
        return False
    with contextlib.suppress(StoreFault):
        session.store.audit.note("search", session.by, details={"hits": hits})
    session.searched = now
    return True


def note_cases(session: Session, event: str, bundle: str, cases: Iterable[CaseId]) -> None:
    """Note for each case that it went out or came in with a bundle, so that a case tells of it.

    An erased case gets no line: nothing is to name it again.
    """
    erased = {one.case for one in session.store.tombstones()}
    subjects = [Subject(case, None, {"bundle": bundle}) for case in sorted(set(cases) - erased)]
    session.store.audit.note_each(event, session.by, subjects)
