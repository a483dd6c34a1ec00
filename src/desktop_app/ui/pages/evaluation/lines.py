"""The lines of the evaluation's tables: n, the value in words, and its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.app.evaluated import Evaluation, MissingRow, OfficeLine, Row
from desktop_app.app.evaluated import Row as Figure
from desktop_app.app.evaluation_out import written
from desktop_app.app.session import ZONE
from desktop_app.text import Day, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets import rows
from desktop_app.ui.widgets.bars import (
    change_bar,
    median_dot,
    parts_bar,
    share_bar,
    withheld_bar,
)
from desktop_app.ui.widgets.rows import Cell, Picture

_MOMENT: Final = re.compile(r"t[0-8]")


def moment_of(one: Figure) -> str:
    """Return the moment (``t0``) of a figure that is asked again and again; "" for any other."""
    _indicator, _, moment = one.figure.partition("_")
    return moment if _MOMENT.fullmatch(moment) else ""


def figure_rows(look: Look, evaluation: Evaluation) -> Iterator[rows.Row]:
    """Yield a heading for each group of figures, and a line for each figure.

    What is asked at each moment of the process stands beside the table, as bars.
    """
    heading = ""
    for one in evaluation.rows:
        if moment_of(one):
            continue
        said = look.words(one.heading)
        if said != heading:
            heading = said
            yield rows.Row(
                f"head.{heading}", (Cell(heading, weight=600, letter="help"),), head=True
            )
        yield _figure(look, evaluation, one)


def key_of(one: Row) -> str:
    """Return the key of a figure's line."""
    return f"{one.figure}|{one.group_code}"


def _figure(look: Look, evaluation: Evaluation, one: Figure) -> rows.Row:
    say = look.words
    title = say(one.title) if one.group is None else say(one.group)
    code = one.code if one.group is None else ""
    answered, asked = written(evaluation, one.answered), written(evaluation, one.asked)
    known = say(message("Evaluation", "%1 of %2 known").fill(*one.known)) if one.known else ""
    value = say(one.value)
    n = say(message("Evaluation", "%1 answered of %2 asked").fill(answered, asked))
    words = "; ".join(part for part in (f"{code} {title}".strip(), n, known, value) if part)
    named = f"{code}  {title}" if code else f"      {title}"
    return rows.Row(
        key_of(one),
        (
            Cell(named, known, weight=500 if code else 400),
            Cell(f"{answered} / {asked}", ink="text2", tabular=True, say=n),
            Cell(value, weight=400 if one.hidden else 600, ink="text2" if one.hidden else "text"),
            Cell(picture=_picture(evaluation, one), say=_spoken_parts(look, evaluation, one)),
        ),
        words,
    )


def _spoken_parts(look: Look, evaluation: Evaluation, one: Figure) -> str:
    return ", ".join(
        f"{look.words(part.title)} {written(evaluation, part.cell)}" for part in one.parts
    )


def _picture(evaluation: Evaluation, one: Figure) -> Picture:
    if one.hidden:
        first = one.parts[0].cell if one.parts else one.answered
        return withheld_bar(written(evaluation, first) if not first.shown else "x")
    if one.parts and one.kind == "parts":
        total = sum(part.cell.value or 0 for part in one.parts) or 1
        return parts_bar(
            [
                ((part.cell.value or 0) / total, str(part.cell.value) if part.cell.shown else "")
                for part in one.parts
                if part.cell.value != 0
            ]
        )
    low, high = one.scale
    width: float = (high - low) or 1
    if one.median is not None:
        middle = (one.median.low + one.median.high) / 2
        if low < 0:
            return change_bar(middle / max(abs(low), abs(high)))
        most = one.band.high if one.band is not None else middle
        width = min(width, 2 * max(most - low, 1))  # the axis ends where the numbers do
        band = None
        if one.band is not None:
            band = ((one.band.low - low) / width, min(1.0, (one.band.high - low) / width))
        return median_dot(min(1.0, (middle - low) / width), band)
    if one.percent is not None:
        return share_bar(one.percent / 100)
    return _nothing


def _nothing(_look: Look, _painter: object, _rect: object) -> None:
    """Draw nothing: a plain count has no scale."""


def missing_rows(look: Look, evaluation: Evaluation) -> Iterator[rows.Row]:
    """Yield how often each question was answered, and why not."""
    for one in evaluation.missing:
        yield _missing(look, evaluation, one)


def _missing(look: Look, evaluation: Evaluation, one: MissingRow) -> rows.Row:
    cells = (
        one.asked,
        one.answered,
        one.not_asked,
        one.declined,
        one.unsafe,
        one.missing,
        one.unfinished,
    )
    asked_by = ", ".join(
        f"{look.words(part.title)} {written(evaluation, part.cell)}" for part in one.asked_by
    )
    return rows.Row(
        one.figure,
        (
            Cell(f"{one.code}  {look.words(one.title)}", asked_by, weight=500),
            *(Cell(written(evaluation, cell), tabular=True) for cell in cells),
        ),
    )


def office_rows(look: Look, lines: tuple[OfficeLine, ...]) -> Iterator[rows.Row]:
    """Yield what arrived from each office and when."""
    sources = {
        "cases": message("Evaluation", "cases"),
        "counts": message("Evaluation", "counts"),
        "both": message("Evaluation", "cases and counts, each for its own quarters"),
        "none": message("Evaluation", "nothing yet"),
    }
    for one in lines:
        last = ""
        if one.last_at is not None:
            local = one.last_at.astimezone(ZONE)
            moment = message("Evaluation", "%1, %2").fill(
                Day(local.date(), "full"), f"{local:%H:%M}"
            )
            last = look.words(moment)
        unused = ", ".join(one.unused)
        note = (
            look.words(message("Evaluation", "not counted, for its cases are: %1").fill(unused))
            if unused
            else ""
        )
        yield rows.Row(
            one.name,
            (
                Cell(one.name, weight=600),
                Cell(look.words(sources[one.source])),
                Cell(str(one.cases) if one.cases else "", tabular=True),
                Cell(", ".join(one.quarters), note),
                Cell(last, ink="text2"),
            ),
        )
