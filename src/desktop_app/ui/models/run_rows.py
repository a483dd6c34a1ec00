"""The steps of a checklist as big rows: tick, text with its marks, time, what else can be done."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.app.hearings import HearingShown, RunGroup, RunItem
from desktop_app.forms.values import parse_date
from desktop_app.text import Day, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.rows import Cell, Column, Row


def run_columns(look: Look) -> tuple[Column, ...]:
    """Return the columns of a checklist that is run."""
    return (
        Column("", width=52, name=look.words(message("Run", "Done"))),
        Column("", stretch=1, name=look.words(message("Run", "Step"))),
        Column("", width=78, name=look.words(message("Run", "Time")), right=True),
        Column("", width=62, name=look.words(message("Run", "Note"))),
    )


def run_rows(look: Look, groups: Iterable[RunGroup], *, as_printed: bool = False) -> list[Row]:
    """Return the rows of the first stage, then each next stage under its heading.

    ``as_printed``: with the numbers and the words of the sheet on paper.
    """
    rows: list[Row] = []
    for at, group in enumerate(groups):
        if at:
            rows.append(_heading(look, group, following=at == 1 and not as_printed))
        rows += [run_row(look, item, as_printed=as_printed) for item in group.items]
    return rows


def run_title(look: Look, shown: HearingShown) -> tuple[str, str]:
    """Return what stands above a checklist that is run: kind and day, then time and city."""
    title = look.words(shown.kind)
    if shown.day is not None:
        title = look.words(message("Run", "%1 · %2").fill(shown.kind, Day(shown.day, "full")))
    planned = ""
    if shown.at is not None:
        planned = look.words(message("Run", "planned %1").fill(f"{shown.at:%H:%M}"))
    return title, " · ".join(filter(None, (planned, shown.city)))


def stage_words(group: RunGroup) -> Words:
    """Return the short name of a stage, which paper uses too."""
    return group.group.paper or group.group.label


def _heading(look: Look, group: RunGroup, *, following: bool) -> Row:
    n = len(group.items)
    critical = sum(item.item.critical for item in group.items)
    steps = look.words(message("Run", "%n steps", "", n))
    counts = look.words(message("Run", "%1, %2 critical").fill(steps, critical))
    name = look.words(stage_words(group))
    title = look.words(message("Run", "Next: %1").fill(name)) if following else name
    said = f"{title}, {counts}"
    cells = (
        Cell(icon="chevron-down", icon_ink="text2"),
        Cell(f"{title}  {counts}", weight=600, letter="row_strong"),
    )
    return Row(f"group/{group.group.value}", cells, said, head=True)


def run_row(look: Look, one: RunItem, *, as_printed: bool = False) -> Row:
    """Return the row of one step."""
    item, still = one.item, one.state == "open"
    text = look.words(item.label)
    if as_printed:
        text = f"{item.code}  {look.words(item.paper or item.label)}"
    marks, ink, icon = [], "text2", ""
    if one.state == "waived":
        waived = look.words(message("Run", "n/a"))
        marks.append(f"{waived}: {one.reason}" if one.reason else waived)
    if item.critical:
        marks.insert(0, look.words(message("Run", "critical")))
        icon = "flag"
        ink = "danger" if still else "text2"
    if one.undecided:
        marks.insert(0, look.words(message("Run", "two versions, decide first")))
        icon, ink = "fork", "warn"
    if one.note:
        marks.append(one.note)
        icon = icon or "note"
    detail_ink: Ink = "danger" if ink == "danger" else "warn" if ink == "warn" else "text2"
    tick = {"open": "off", "done": "on", "waived": "waived"}[one.state]
    state = {
        "open": message("Run", "open"),
        "done": message("Run", "done"),
        "waived": message("Run", "not applicable"),
    }[one.state]
    if still:
        last = Cell(look.words(message("Run", "N/a")), framed=True, press="waive", weight=500)
    else:
        last = Cell(
            _short_day(one.at) or one.at or _short_day(one.on),
            icon="clock" if one.at else "",
            icon_ink="text2",
            press="time",
            tabular=True,
            weight=600,
        )
        if one.state == "waived":
            last = Cell(
                _short_day(one.at) or one.at or _short_day(one.on), tabular=True, ink="text2"
            )
    note = look.words(message("Run", "Note"))
    cells = (
        Cell(tick=tick, say=look.words(state)),  # type: ignore[arg-type]
        Cell(
            text,
            " · ".join(marks),
            letter="step",
            weight=500 if still else 400,
            ink="text" if still else "text2",
            detail_ink=detail_ink,
            detail_icon=icon,
            press="tick",
        ),
        last,
        Cell(
            icon="note",
            framed=still,
            press="note",
            icon_ink="text" if still else "text2",
            say=note,
        ),
    )
    said = ", ".join(filter(None, (look.words(state), text, *marks, one.at)))
    return Row(item.id, cells, said)


def _short_day(on: str) -> str:
    """Return a day as ``24-11``; empty for what is none."""
    day = parse_date(on)
    return f"{day.day}-{day.month}" if day is not None else ""
