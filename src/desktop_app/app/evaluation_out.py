"""The evaluation written out: a report on paper and a table as CSV, counts only.

Both hold what the small-cell rules left to show, are held against the identities and secrets of
every case known here, and are a release: kept, and noted in the audit trail (art. 32a Wpg).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final, TypeAlias

from desktop_app.app import spreadsheet
from desktop_app.app.discreet import guarded_values
from desktop_app.app.evaluated import Evaluation, MissingRow, Row
from desktop_app.app.session import Session
from desktop_app.domain.small_cells import Cell
from desktop_app.errors import UserError
from desktop_app.paper import discretion, sheets
from desktop_app.paper.model import (
    EvaluationGroup,
    EvaluationLine,
    EvaluationReport,
    Inserted,
    Language,
    MissingLine,
)
from desktop_app.paper.sheets import Printed
from desktop_app.progress import Progress, Quiet
from desktop_app.text import Words, message

Say: TypeAlias = Callable[[Words], str]
_DISTRIBUTED: Final = ("parts", "choices")
_HEAD: Final = (
    "figure",
    "indicator",
    "group",
    "part",
    "asked",
    "answered",
    "count",
    "percent",
    "median_from",
    "median_to",
    "value",
)
"""The columns of the CSV; they are the same in every language, so that tables can be compared."""


def report(
    session: Session,
    evaluation: Evaluation,
    *,
    say: Say,
    language: Language,
    progress: Progress | None = None,
) -> Printed:
    """Make the report; the words of ``say`` are those of ``language``.

    Raises UserError for own figures, which never leave the screen, and for a text that gives a
    case away; Cancelled when ``progress`` says so.
    """
    _require_exportable(evaluation)
    made = sheets.build(as_sheet(evaluation, say=say, today=session.today()), language)
    check(session, [made.title, made.text], made.inserted, progress=progress)
    return made


def table(
    session: Session, evaluation: Evaluation, *, say: Say, progress: Progress | None = None
) -> bytes:
    """Make the table as CSV (RFC 4180): rule version, period, cells, and no id of anything.

    Raises UserError and Cancelled as ``report``.
    """
    _require_exportable(evaluation)
    lines = [list(line) for line in _lines(evaluation, say)]
    texts = ["\n".join(" ".join(line) for line in lines)]
    typed = tuple(Inserted("evaluation", cell) for line in lines for cell in line if cell)
    check(session, texts, typed, progress=progress)
    return b"".join(spreadsheet.rows(lines))


def check(
    session: Session,
    texts: Sequence[str],
    typed: Sequence[Inserted],
    *,
    progress: Progress | None = None,
) -> None:
    """Refuse what names a case: compared with the secrets and codes of every case known here.

    Raises UserError with the word that was found, and Cancelled when ``progress`` says so.
    """
    said = progress if progress is not None else Quiet()
    cases = session.store.cases()
    comparison = discretion.Comparison(typed, "\n".join(texts), [session.owner.unit])
    for n, one in enumerate(cases):
        said.report(n, len(cases), message("Evaluation", "Checking what would leave"))
        for value in guarded_values(session, one.case):
            for finding in comparison.given_away(value):
                if finding.stops:
                    raise UserError(
                        message(
                            "Evaluation",
                            "“%1” stands in a case known here. Nothing was written. Change the "
                            "name of the office or the figure, then try again.",
                        ).fill(finding.word)
                    )


def as_sheet(evaluation: Evaluation, *, say: Say, today: date) -> EvaluationReport:
    """Return the evaluation as the report shows it; ``today`` is the day of freezing."""
    query = evaluation.query
    scope = say(message("Evaluation", "National")) if query.unit is None else query.unit
    small = evaluation.small_text
    return EvaluationReport(
        scope,
        query.start,
        query.end,
        today,
        evaluation.rules_version,
        evaluation.offices,
        written(evaluation, evaluation.cases),
        query.audience == "public",
        tuple(_outcomes(evaluation, say)),
        tuple(_distributions(evaluation, say)),
        tuple(_missing(evaluation, one, say) for one in evaluation.missing),
        small,
        int(small.lstrip("<")) - 1,
        tuple(say(one) for one in (*evaluation.notes, *evaluation.rules)),
    )


def written(evaluation: Evaluation, cell: Cell) -> str:
    """Return what stands where a cell is shown: the number, ``<5`` or ``x``."""
    if cell.value is not None:
        return str(cell.value)
    return evaluation.small_text if cell.mark == "small" else "x"


def _outcomes(evaluation: Evaluation, say: Say) -> Iterator[EvaluationGroup]:
    lines: list[EvaluationLine] = []
    heading = ""
    for row in evaluation.rows:
        said = say(row.heading)
        if said != heading and lines:
            yield EvaluationGroup(heading, tuple(lines))
            lines = []
        heading = said
        lines.append(_line(evaluation, row, say))
    if lines:
        yield EvaluationGroup(heading, tuple(lines))


def _line(evaluation: Evaluation, row: Row, say: Say) -> EvaluationLine:
    title = say(row.title if row.group is None else row.group)
    if row.known is not None:
        of_known = message("Evaluation", "%1, %2 of %3 known").fill(title, *row.known)
        title = say(of_known)
    return EvaluationLine(
        row.code if row.group is None else "",
        title,
        written(evaluation, row.asked),
        written(evaluation, row.answered),
        say(row.value),
        row.percent if row.kind == "share" and not row.hidden else None,
        indent=row.group is not None,
    )


def _distributions(evaluation: Evaluation, say: Say) -> Iterator[EvaluationGroup]:
    for row in evaluation.rows:
        if row.kind not in _DISTRIBUTED or not row.parts:
            continue
        heading = f"{row.code} {say(row.title)}"
        if row.group is not None:
            heading = f"{heading} · {say(row.group)}"
        lines = tuple(
            EvaluationLine(
                "",
                say(part.title),
                "",
                written(evaluation, part.cell),
                f"{part.percent} %" if part.percent is not None else "",
                part.percent,
            )
            for part in row.parts
        )
        yield EvaluationGroup(heading, lines)


def _missing(evaluation: Evaluation, one: MissingRow, say: Say) -> MissingLine:
    cells = (
        one.asked,
        one.answered,
        one.not_asked,
        one.declined,
        one.unsafe,
        one.missing,
        one.unfinished,
    )
    return MissingLine(one.code, say(one.title), tuple(written(evaluation, cell) for cell in cells))


def _lines(evaluation: Evaluation, say: Say) -> Iterator[Sequence[str]]:
    query = evaluation.query
    yield ("rules_version", str(evaluation.rules_version))
    yield ("period", query.start.isoformat(), query.end.isoformat())
    yield ("scope", query.unit or "national", "audience", query.audience)
    yield ("breakdown", query.breakdown, "offices", str(evaluation.offices))
    yield ("cases", written(evaluation, evaluation.cases))
    yield ("small", evaluation.small_text, "withheld", "x")
    yield _HEAD
    for row in evaluation.rows:
        group = row.group_code if row.group is not None else ""
        median = row.median
        yield (
            row.figure,
            row.code,
            group,
            "",
            written(evaluation, row.asked),
            written(evaluation, row.answered),
            "",
            str(row.percent) if row.percent is not None and not row.hidden else "",
            str(median.low) if median is not None else "",
            str(median.high) if median is not None else "",
            say(row.value),
        )
        for part in row.parts:
            yield (
                row.figure,
                row.code,
                group,
                part.code,
                "",
                "",
                written(evaluation, part.cell),
                str(part.percent) if part.percent is not None else "",
                "",
                "",
                say(part.title),
            )


def _require_exportable(evaluation: Evaluation) -> None:
    if not evaluation.exportable:
        raise UserError(
            message(
                "Evaluation",
                "Own figures stay on the screen: they hold small numbers. Nothing was written.",
            )
        )
