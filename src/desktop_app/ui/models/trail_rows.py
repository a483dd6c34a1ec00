"""The audit trail as rows that are read page by page, when they are shown."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, overload

from desktop_app.app import trail
from desktop_app.app.session import Session
from desktop_app.app.trail import AuditShown, Codes, Query
from desktop_app.app.trail_words import moment_words
from desktop_app.text import Words, message
from desktop_app.ui.widgets.rows import Cell, PagedRows, Row

_PAGE: Final = 200
_KEPT: Final = 20
"""Pages in memory."""


class TrailRows(PagedRows):
    """The lines that ``query`` asks for, the latest first; later ones do not move them."""

    def __init__(self, session: Session, query: Query, say: Callable[[Words], str]) -> None:
        self._session = session
        self._say = say
        self._query = replace(query, upto=trail.count(session))
        self._count = trail.count(session, query)
        self._codes = Codes(session)
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    @property
    def sample(self) -> Sequence[Row]:
        """The first page."""
        return self._page(0) if self._count else ()

    def place_of(self, key: str) -> int:
        """Return the place of the line with the number ``key`` if it was read, else -1."""
        for number, rows in self._pages.items():
            for at, row in enumerate(rows):
                if row.key == key:
                    return number * _PAGE + at
        return -1

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(self._count))]
        if not 0 <= at < self._count:
            raise IndexError(at)
        rows = self._page(at // _PAGE)
        place = at % _PAGE
        return rows[place] if place < len(rows) else _gone(self._say)

    def _page(self, number: int) -> tuple[Row, ...]:
        found = self._pages.get(number)
        if found is None:
            lines = trail.page(
                self._session,
                self._query,
                self._codes,
                skip=number * _PAGE,
                limit=_PAGE,
                total=self._count,
            )
            found = self._pages[number] = tuple(self._row(one) for one in lines)
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return found

    def _row(self, one: AuditShown) -> Row:
        say = self._say
        when, what = say(moment_words(one.at)), say(one.what)
        details = ", ".join(say(words) for words in one.about)
        case = say(message("Trail", "erased")) if one.erased else one.code
        cells = (
            Cell(when, tabular=True),
            Cell(what, details, weight=500),
            Cell(case, ink="text2" if one.erased else "text"),
            Cell(one.by),
        )
        said = ", ".join(part for part in (when, what, details, case, one.by) if part)
        return Row(str(one.n), cells, said)


def _gone(say: Callable[[Words], str]) -> Row:
    """Return a row for a line that was counted and is not there: the trail is damaged."""
    return Row("", (Cell(""), Cell(say(message("Trail", "This line is missing")), ink="danger")))
