"""Finding a case by what somebody remembers of its codename or number."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId

_SIMILAR: Final = 0.72
"""So much of two words must agree: one letter too few, too many or changed in a codename."""


def similar_codes(
    session: Session, typed: str, *, most: int | None = None
) -> tuple[tuple[CaseId, str], ...]:
    """Return the cases whose codename or number is like ``typed``, the likest first.

    ``most``: not more than so many; likeness is only looked for where too few hold what was typed.
    """
    wanted = typed.strip().upper()
    if not wanted:
        return ()
    codes = session.store.lists.codes()
    found = [
        (not name.upper().startswith(wanted), name, case)
        for case, name, number in codes
        if wanted in name.upper() or wanted in number.upper()
    ]
    first = tuple((case, name) for _inside, name, case in sorted(found))
    if most is not None and len(first) >= most:
        return first[:most]
    known = {case for case, _name in first}
    likeness = _Likeness(wanted)
    scored = (
        (-likeness.of(name.upper()), name, case) for case, name, _ in codes if case not in known
    )
    like = sorted(one for one in scored if -one[0] >= _SIMILAR)
    return (*first, *((case, name) for _, name, case in like))[:most]


class _Likeness:
    """How like names are to one word. Those that cannot be like it are passed over quickly."""

    def __init__(self, wanted: str) -> None:
        self._size = len(wanted)
        self._letters = tuple(Counter(wanted).items())
        self._matcher = SequenceMatcher(autojunk=False)
        self._matcher.set_seq2(wanted)

    def of(self, name: str) -> float:
        """Return the share of letters that agree in order (0 to 1); 0 where it must be small."""
        least = _SIMILAR * (len(name) + self._size) / 2
        if least > self._size or least > len(name):
            return 0.0
        common = 0
        for letter, times in self._letters:
            common += min(times, name.count(letter))
        if common < least:
            return 0.0
        self._matcher.set_seq1(name)
        return self._matcher.ratio()
