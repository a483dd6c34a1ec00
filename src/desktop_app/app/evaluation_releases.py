"""Releases of the evaluation: frozen when they are written out, and what later ones heed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal, cast

from desktop_app.app.evaluated import Breakdown, Evaluation, Frozen, Query
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.differencing import Released
from desktop_app.domain.ids import new_uuid
from desktop_app.domain.judged import ALL, CASES, Earlier, Key
from desktop_app.domain.small_cells import Audience
from desktop_app.errors import UserError
from desktop_app.store.evaluation import Release
from desktop_app.text import message

UNIT: Final = "unit"
"""The breakdown by office, of which one is shown at a time."""
Way = Literal["csv", "pdf"]


def freeze(session: Session, evaluation: Evaluation, *, way: Way) -> Frozen:
    """Keep an evaluation that is about to be written out, for good; later ones are protected.

    Raises UserError for a coordinator's own figures: they stay on the screen.
    """
    if not evaluation.exportable:
        raise UserError(
            message(
                "Evaluation",
                "Your own figures are for the screen only: nothing is withheld in them. "
                "Nothing was written.",
            )
        )
    release = Release(
        new_uuid(session.random),
        session.at(),
        session.by,
        way,
        _query_value(evaluation.query),
        evaluation.rules_version,
        _cells_value(evaluation),
    )
    with session.store.writing():
        session.store.evaluation.freeze(release)
        session.store.audit.note(
            "evaluation",
            session.by,
            details={"way": way, "rules": evaluation.rules_version, "lines": len(evaluation.rows)},
        )
    return _frozen(release)


def releases(session: Session) -> tuple[Frozen, ...]:
    """Return what was released, the last one first."""
    return tuple(_frozen(one) for one in reversed(session.store.evaluation.releases()))


def _frozen(release: Release) -> Frozen:
    at = datetime.fromtimestamp(release.at / 1000, tz=UTC)
    query = _query(release.query)
    return Frozen(release.id, at, release.by, query, release.rules, cast("Way", release.way))


def _query_value(query: Query) -> Value:
    return {
        "start": query.start.isoformat(),
        "end": query.end.isoformat(),
        "breakdown": query.breakdown,
        "unit": query.unit,
        "audience": query.audience,
    }


def _query(value: Value) -> Query:
    match value:
        case {
            "start": str(start),
            "end": str(end),
            "breakdown": str(breakdown),
            "unit": (str() | None) as unit,
            "audience": str(audience),
        }:
            return Query(
                date.fromisoformat(start),
                date.fromisoformat(end),
                cast("Breakdown", breakdown),
                unit,
                cast("Audience", audience),
            )
    raise LookupError("a release says what it was of")


def _cells_value(evaluation: Evaluation) -> Value:
    """Return every number that is shown, by figure, group and part."""
    found: list[Value] = []
    named = UNIT if evaluation.query.unit is not None else evaluation.query.breakdown
    cells = {(CASES.id, ALL, "case"): evaluation.cases}
    for row in evaluation.rows:
        group = f"{named}:{row.group_code}" if row.group_code else ALL
        cells[row.figure, group, "n.asked"] = row.asked
        cells[row.figure, group, "n.answered"] = row.answered
        cells |= {(row.figure, group, part.code): part.cell for part in row.parts}
    for (figure, group, part), cell in cells.items():
        if cell.value is not None:
            found.append([figure, group, part, cell.value])
    return found


def earlier(session: Session, audience: Audience) -> Earlier:
    """Return the cells of all releases for an audience, by their keys."""
    cells: dict[Key, list[Released]] = {}
    for release in session.store.evaluation.releases():
        query = _query(release.query)
        if query.audience != audience:
            continue
        for cell in release.cells if isinstance(release.cells, list) else ():
            match cell:
                case [str(figure), str(group), str(part), int(count)]:
                    one = Released(query.start, query.end + timedelta(days=1), count)
                    cells.setdefault((figure, group, part), []).append(one)
    return Earlier(cells)
