"""How many decisions wait: the one count that lists, Today, the status and Exchange show."""

from __future__ import annotations

from collections import Counter

from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId
from desktop_app.forms.definition import part_of


def waiting(session: Session, case: CaseId | None = None) -> Counter[CaseId]:
    """Return how many decisions wait, by case: one for each part in which versions differ."""
    parts = {
        (key, part_of(session.form_of(key.kind), leaf))
        for key, leaf in session.store.lists.in_conflict(case)
    }
    return Counter(key.case for key, _part in parts)
