"""The reviews of a case, and above them by when the next one is due."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.reviews import ReviewShown, next_review, reviews
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.rows import Cell, Row


class ReviewsPart(RecordsPart):
    """A call can be a review; copying the last one cannot."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="review",
            title=message("Reviews", "Reviews"),
            columns=(
                titled(look, message("Reviews", "Day"), width=116),
                titled(look, message("Reviews", "Why"), stretch=2),
                titled(look, message("Reviews", "How"), stretch=2),
                titled(look, message("Reviews", "Level"), width=132),
                titled(look, message("Reviews", "By"), stretch=1),
                titled(look, message("Reviews", "Next"), width=116),
            ),
            add=message("Reviews", "New review"),
            none=message("Reviews", "No reviews yet."),
            back=message("Reviews", "Back to the reviews"),
            icon="clock",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        session, look = self.desk.session, self.look
        coming = next_review(session, self.case)
        said = ""
        if coming is not None:
            said = look.words(coming.said(look.words(level_words(coming.level))))
        self.head.set_under(said)
        return [(one.key, _row(look, one)) for one in reviews(session, self.case)]


def _row(look: Look, one: ReviewShown) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "short-year"))) if one.day else "–"
    later = look.words(verbatim("%1").fill(Day(one.next_day, "short-year"))) if one.next_day else ""
    reason, how, level = (
        look.words(words) if words is not None else "" for words in (one.reason, one.how, one.level)
    )
    cells = (
        Cell(day, tabular=True),
        Cell(reason, weight=500),
        Cell(how, ink="text2"),
        Cell(level),
        Cell(one.reviewer, ink="text2"),
        Cell(later, tabular=True),
    )
    return Row(one.key.record, cells, ", ".join(filter(None, (day, reason, how, level, later))))
