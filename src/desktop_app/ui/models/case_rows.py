"""Cases as rows of a list: level, code and number, phase, next step, when."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from typing import Final, overload

from desktop_app.app.case_lines import Wanted, case_lines, case_number, case_place
from desktop_app.app.cases import CaseHeader
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId
from desktop_app.text import message
from desktop_app.ui.moments import when_words
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.rows import Cell, Column, PagedRows, Row

_PAGE: Final = 50
_KEPT: Final = 40
"""Pages in memory."""


def case_columns(look: Look) -> tuple[Column, ...]:
    """Return the columns of the list of cases."""
    return (
        Column(look.words(message("Cases", "Level")), width=122),
        Column(look.words(message("Cases", "Case")), width=132),
        Column(look.words(message("Cases", "Phase")), width=126, room=Breadth.MEDIUM),
        Column(look.words(message("Cases", "Next step")), stretch=1),
        Column(look.words(message("Cases", "When")), width=118),
    )


def case_row(look: Look, header: CaseHeader, today: date) -> Row:
    """Return the row of one case."""
    stage = look.words(header.stage) if header.stage is not None else ""
    level = header.level.level if header.level is not None else None
    step = header.next_step
    what = look.words(step.what) if step is not None else ""
    when, late = "", False
    if step is not None:
        late = step.days_late > 0
        when = when_words(look, step.day, today, at=step.at, before=step.before)
    detail, icon = "", ""
    n = header.undecided
    if n:
        detail, icon = look.words(message("Cases", "%n choices needed", "", n)), "fork"
    elif header.unsaved:
        detail, icon = look.words(message("Cases", "not saved yet")), "circle-dashed"
    closed = header.status == "closed"
    cells = (
        Cell(level=level) if level is not None else Cell("–", ink="text2"),
        Cell(header.codename, header.number, weight=600, letter="strong"),
        Cell(stage, wrap=True),
        Cell(
            what,
            detail,
            detail_ink="warn" if detail else "text2",
            detail_icon=icon,
            wrap=True,
        ),
        Cell(when, ink="danger" if late else "text", weight=600 if late else 0, tabular=True),
    )
    said = [header.codename, header.number]
    if level is not None:
        word = look.words(level_words(level))
        said.append(look.words(message("Cases", "level %1").fill(word)))
    said += [stage, what, when, detail]
    if closed:
        said.append(look.words(message("Cases", "closed")))
    return Row(header.case, cells, ", ".join(part for part in said if part))


class CaseRows(PagedRows):
    """The lines of the cases that are wanted, read page by page when they are shown."""

    def __init__(self, look: Look, session: Session, wanted: Wanted) -> None:
        self._look = look
        self._session = session
        self._wanted = wanted
        self._today = session.today()
        self._count = case_number(session, wanted)
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    @property
    def sample(self) -> Sequence[Row]:
        """The first page."""
        return self._page(0) if self._count else ()

    def place_of(self, key: str) -> int:
        """Return the place of the case ``key``, -1 when it is not among them."""
        place = case_place(self._session, self._wanted, CaseId(key))
        return place if place is not None and place < self._count else -1

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
        # A case may be erased while the list stands there; the page is told and reads again.
        return rows[place] if place < len(rows) else Row("", tuple(Cell() for _ in range(5)))

    def _page(self, number: int) -> tuple[Row, ...]:
        found = self._pages.get(number)
        if found is None:
            lines = case_lines(self._session, self._wanted, start=number * _PAGE, limit=_PAGE)
            found = tuple(case_row(self._look, one, self._today) for one in lines)
            self._pages[number] = found
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return found
