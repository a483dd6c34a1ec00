"""Where a finding of the check stands, in words: kinds of records and codenames, never content."""

from __future__ import annotations

import contextlib
from typing import Final

from desktop_app.app.session import Session
from desktop_app.app.trail import Codes
from desktop_app.domain.ids import NO_CASE
from desktop_app.errors import UserError
from desktop_app.store.findings import Finding, Place
from desktop_app.text import Message, Part, message

_MOST: Final = 5
"""Places that are named; the rest is counted."""


def finding_words(session: Session, finding: Finding) -> Message:
    """Return what a finding says, with the records that it concerns."""
    if not finding.places:
        return finding.message
    named = [_place(session, one, count) for one, count in finding.places[:_MOST]]
    joined = named[0]
    for more in named[1:]:
        joined = message("Check", "%1, %2").fill(joined, more)
    n = len(finding.places) - len(named)
    if n:
        rest = message("Check", "%n other places", "", n)
        joined = message("Check", "%1, %2").fill(joined, rest)
    return message("Check", "%1 Where: %2.").fill(finding.message, joined)


def _place(session: Session, place: Place, count: int) -> Message:
    kind: Part | None = None
    if place.kind:
        form = session.form_of(place.kind)
        kind = form.title if form is not None else str(place.kind)
    case = _code(session, place)
    if kind is None:
        return message("Check", "%1 (%2)").fill(case, count)
    return message("Check", "%1 of %2 (%3)").fill(kind, case, count)


def _code(session: Session, place: Place) -> Part:
    if place.case == NO_CASE:
        return message("Check", "this vault itself")
    with contextlib.suppress(UserError, LookupError):
        code = Codes(session).of(place.case) if place.case else ""
        if code:
            return code
    return message("Check", "a case that cannot be named")
