"""The threat assessments of a case."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.app.assessments import AssessmentShown, assessments
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import RecordsPart, titled
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.rows import Cell, Row


class AssessmentsPart(RecordsPart):
    """The level over time, each with its reasons; a person chose it, the program never does."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            desk,
            case,
            kind="risk_assessment",
            title=message("Assessments", "Assessments"),
            columns=(
                titled(look, message("Assessments", "Day"), width=116),
                titled(look, message("Assessments", "Level"), width=140),
                titled(look, message("Assessments", "Reasons"), stretch=1),
                titled(look, message("Assessments", "Second person"), width=128),
                titled(look, message("Assessments", "Review by"), width=116),
            ),
            add=message("Assessments", "New assessment"),
            none=message("Assessments", "No assessment yet."),
            back=message("Assessments", "Back to the assessments"),
            icon="flag",
        )

    def rows(self) -> Sequence[tuple[RecordKey, Row]]:
        today = self.desk.session.today()
        found = assessments(self.desk.session, self.case)
        return [
            (
                one.key,
                _row(
                    self.look,
                    one,
                    late=at == 0 and one.review_by is not None and one.review_by < today,
                ),
            )
            for at, one in enumerate(found)
        ]


def _row(look: Look, one: AssessmentShown, *, late: bool) -> Row:
    day = look.words(verbatim("%1").fill(Day(one.day, "short-year"))) if one.day else ""
    review = look.words(verbatim("%1").fill(Day(one.review_by))) if one.review_by else ""
    level = look.words(level_words(one.level)) if one.level is not None else ""
    cells = (
        Cell(day, tabular=True),
        Cell(level=one.level) if one.level is not None else Cell("–", ink="text2"),
        Cell(one.reasons),
        Cell(one.second, ink="text2"),
        Cell(review, ink="danger" if late else "text2", weight=600 if late else 0),
    )
    return Row(one.key.record, cells, ", ".join(filter(None, (day, level, one.reasons))))
