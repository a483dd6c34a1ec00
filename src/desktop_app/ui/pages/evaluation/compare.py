"""Side by side: figures with and without an intervention, each with its n; no test of anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.app.evaluated import Comparison, Evaluation, Row
from desktop_app.app.evaluation_out import written
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets import rows
from desktop_app.ui.widgets.rows import Cell


def compare_rows(
    look: Look, evaluation: Evaluation, comparisons: Sequence[Comparison]
) -> Iterator[rows.Row]:
    """Yield a heading for each intervention, and a line for each figure."""
    for one in comparisons:
        said = look.words(one.title)
        yield rows.Row(f"head.{one.code}", (Cell(said, weight=600, letter="help"),), head=True)
        with_it = {row.figure: row for row in one.with_it.rows}
        for row in one.without.rows:
            other = with_it.get(row.figure)
            cells = (
                Cell(f"{row.code}  {look.words(row.title)}", weight=500),
                *_side(look, evaluation, row),
                *(_side(look, evaluation, other) if other is not None else (Cell(), Cell())),
            )
            yield rows.Row(f"{one.code}.{row.figure}", cells)


def _side(look: Look, evaluation: Evaluation, row: Row) -> tuple[Cell, Cell]:
    n = f"{written(evaluation, row.answered)} / {written(evaluation, row.asked)}"
    ink = "text2" if row.hidden else "text"
    value = Cell(look.words(row.value), weight=400 if row.hidden else 600, ink=ink)  # type: ignore[arg-type]
    return Cell(n, ink="text2", tabular=True), value
