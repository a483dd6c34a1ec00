"""Cases as rows of a list: level, code and number, phase, next step, when."""

from __future__ import annotations

from datetime import date
from typing import Literal

from desktop_app.app.cases import CaseHeader
from desktop_app.domain.level import LEVELS
from desktop_app.text import message
from desktop_app.ui.moments import when_words
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.rows import Cell, Column, Row

Order = Literal["step", "level", "code"]


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
        Cell(stage),
        Cell(what, detail, detail_ink="warn" if detail else "text2", detail_icon=icon),
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


def ordered(headers: list[CaseHeader], order: Order) -> list[CaseHeader]:
    """Return cases by next step (late first), by level (highest first) or by codename."""
    if order == "code":
        return sorted(headers, key=lambda one: one.codename)
    if order == "level":
        return sorted(
            headers,
            key=lambda one: (-LEVELS.index(one.level.level) if one.level else 1, one.codename),
        )
    return sorted(
        headers,
        key=lambda one: (
            one.status == "closed",
            one.next_step.day if one.next_step else date.max,
            one.codename,
        ),
    )
