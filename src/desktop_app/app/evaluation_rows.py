"""The lines of the evaluation, made of what was judged: values in words, parts, medians, n."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.app.evaluated import MissingRow, PartShown, Row, Span
from desktop_app.app.evaluation_sources import content
from desktop_app.app.evaluation_words import (
    WITHHELD_WORDS,
    group_words,
    number_words,
    share_words,
)
from desktop_app.app.session import Session
from desktop_app.domain.figures import Figure as CountedFigure
from desktop_app.domain.histogram import (
    median,
    median_bin,
    middle_half,
    middle_half_bins,
)
from desktop_app.domain.indicators.records import Answer
from desktop_app.domain.judged import ALL, Judged
from desktop_app.domain.small_cells import WITHHELD, Cell, Part, Rules, percent_of, split
from desktop_app.domain.tally import Tallies, Tally
from desktop_app.forms.evaluation import Figure, IndicatorFile
from desktop_app.text import Words, message

_MANY = 1000
_MONTH = 30.44
"""The mean length of a month, in days."""
_ASKED_BY = {
    "coordinator": message("Evaluation", "the coordinator"),
    "other": message("Evaluation", "somebody else"),
    "self": message("Evaluation", "filled in alone"),
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that was judged of one period: over all cases, and by figure in each group."""

    figures: Mapping[str, CountedFigure]
    rules: Rules
    tallies: Tallies
    over: Mapping[str, Judged]
    by_group: Mapping[str, Mapping[str, Judged]]
    named: str
    groups: tuple[str, ...]
    folded: tuple[str, ...]
    lost: Mapping[str, int]
    withheld: Mapping[str, int]


def rows(session: Session, judged: Judgement, *, only: str | None = None) -> tuple[Row, ...]:
    """Return the lines in the order of the table; ``only``: of one group, and none over all."""
    return tuple(_rows(session, judged, only))


def _rows(session: Session, judged: Judgement, only: str | None) -> Iterator[Row]:
    file = content(session)
    order = {one.id: place for place, one in enumerate(file.headings)}
    for figure in sorted(file.figures, key=lambda one: order[one.heading]):
        if figure.id not in judged.over:
            continue
        if only is not None:
            one = judged.by_group.get(figure.id, {}).get(only)
            if one is not None:
                yield _row(session, file, figure, judged, one)
            continue
        yield _row(session, file, figure, judged, judged.over[figure.id])
        if judged.named in figure.groups:
            for group in judged.groups:
                yield _row(session, file, figure, judged, judged.by_group[figure.id][group])


def _row(
    session: Session, file: IndicatorFile, figure: Figure, judged: Judgement, one: Judged
) -> Row:
    indicator = next(found for found in file.indicators if found.id == figure.indicator)
    heading = next(found for found in file.headings if found.id == figure.heading)
    counted, tally = judged.figures[figure.id], judged.tallies.get((figure.id, one.group), Tally())
    span = _median(counted, tally) if one.median else None
    parts = tuple(
        PartShown(
            part.value,
            part.label,
            one.parts.get(part.value, WITHHELD),
            _percent(figure, one, part.value, judged.rules),
        )
        for part in figure.parts
    )
    percent = _percent(figure, one, figure.lead, judged.rules) if figure.lead else None
    rate = _rate(figure, one, tally)
    lost = judged.lost.get(figure.id, 0) if one.group == ALL else 0
    n = one.answered.value
    return Row(
        figure=figure.id,
        indicator=figure.indicator,
        code=indicator.code,
        heading=heading.title,
        title=figure.title,
        definition=indicator.definition,
        unit=indicator.unit,
        kind=figure.kind,
        group=group_words(session, judged.named, one.group) if one.group else None,
        group_code=one.group,
        asked=one.asked,
        answered=one.answered,
        known=(n, n + lost) if lost and n is not None else None,
        value=_value(figure, one, span=span, percent=percent, rate=rate),
        hidden=span is None and percent is None and rate is None and not _counts(figure, one),
        parts=parts,
        percent=percent,
        median=span,
        band=_band(counted, tally) if one.band else None,
        rate=rate,
        scale=_scale(counted),
        withheld=judged.withheld.get(figure.id, 0) if one.group == ALL else 0,
    )


def _value(
    figure: Figure, one: Judged, *, span: Span | None, percent: int | None, rate: int | None
) -> Words:
    if span is not None:
        return number_words(figure.unit, span, change=figure.bins == "change")
    if rate is not None:
        return message("Evaluation", "%1 per 100 case-months").fill(rate)
    if percent is not None:
        return share_words(figure, percent)
    shown = one.parts.get(figure.parts[0].value) if figure.kind == "count" else None
    if shown is not None and shown.value is not None:
        n = shown.value
        return message("Evaluation", "%n in all", "", n)
    if _counts(figure, one):
        return message("Evaluation", "see the parts")
    return WITHHELD_WORDS


def _counts(figure: Figure, one: Judged) -> bool:
    """Tell whether counts are shown that make the value, without a single number for it."""
    return figure.kind != "median" and any(cell.shown for cell in one.parts.values())


def _percent(figure: Figure, one: Judged, code: str, rules: Rules) -> int | None:
    if figure.kind not in ("share", "parts", "choices"):
        return None
    if one.answered.value is None or one.answered.value < rules.percent:
        return None
    return percent_of(one.parts.get(code, WITHHELD), one.answered)


def _rate(figure: Figure, one: Judged, tally: Tally) -> int | None:
    """Return events per 100 case-months, rounded; None where they are withheld."""
    if figure.kind != "rate" or not tally.days:
        return None
    count = one.parts[figure.parts[0].value].value
    return None if count is None else round(count * 100 * _MONTH / tally.days)


def _median(figure: CountedFigure, tally: Tally) -> Span:
    if tally.bins:
        return Span(*median_bin(tally.binned(figure.edges), figure.edges))
    middle = median(tally.values)
    return Span(middle, middle)


def _band(figure: CountedFigure, tally: Tally) -> Span:
    if tally.bins:
        return Span(*middle_half_bins(tally.binned(figure.edges), figure.edges))
    return Span(*middle_half(tally.values))


def _scale(figure: CountedFigure) -> tuple[int, int]:
    """Return the ends of the axis: those of the bins, or 0 to 100 percent."""
    if not figure.edges:
        return (0, 100)
    last, before = figure.edges[-1], figure.edges[-2]
    return (figure.edges[0], 10 if figure.edges[0] < 0 or last == 10 else 2 * last - before)


def missing_rows(session: Session, judged: Judgement) -> tuple[MissingRow, ...]:
    """Return how often each question was asked, answered, and why not (sc_11)."""
    file = content(session)
    codes = {one.id: one.code for one in file.indicators}
    found = []
    for figure in file.figures:
        one = judged.over.get(figure.id)
        if one is None:
            continue
        tally = judged.tallies.get((figure.id, ALL), Tally())
        reasons = _reasons(tally, judged.rules, shown=one.answered.shown)
        found.append(
            MissingRow(
                figure.id,
                codes[figure.indicator],
                figure.title,
                one.asked,
                one.answered,
                not_asked=reasons["not_asked"],
                declined=reasons["declined"],
                unsafe=reasons["unsafe"],
                missing=reasons["missing"],
                unfinished=reasons["unfinished"],
                asked_by=_asked_by(tally, judged.rules, shown=one.answered.shown),
            )
        )
    return tuple(found)


def _reasons(tally: Tally, rules: Rules, *, shown: bool) -> dict[Answer, Cell]:
    """Return why there is no answer: not put (not asked, not safe), or put and not answered.

    The sum of each is no secret, n says it (sc_11); how it falls apart is protected.
    """
    found: dict[Answer, Cell] = {}
    sums: tuple[tuple[Answer, ...], ...] = (
        ("not_asked", "unsafe"),
        ("declined", "missing", "unfinished"),
    )
    for names in sums:
        counts: dict[str, Part] = {name: _of_many(tally.count(name)) for name in names}
        if not any(part.count for part in counts.values()) and shown:
            found |= dict.fromkeys(names, Cell(0))
            continue
        cells = split(counts, rules)
        found |= {name: cells[name] if shown else WITHHELD for name in names}
    return found


def _of_many(count: int) -> Part:
    return Part(count, max(count, _MANY), 0)


def _asked_by(tally: Tally, rules: Rules, *, shown: bool) -> tuple[PartShown, ...]:
    counts = {who: tally.asked_by.get(who, 0) for who in _ASKED_BY}
    if not any(counts.values()):
        return ()
    nobody = max(0, tally.answered.count - sum(counts.values()))
    parts = {who: _of_many(count) for who, count in counts.items()}
    if nobody:
        parts[""] = _of_many(nobody)
    cells = split(parts, rules)
    return tuple(
        PartShown(who, words, cells[who] if shown else WITHHELD) for who, words in _ASKED_BY.items()
    )
