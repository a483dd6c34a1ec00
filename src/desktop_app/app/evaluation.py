"""The evaluation: what headquarters learns of the pilot, and a coordinator of the own cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from desktop_app.app.evaluated import (
    Comparison,
    Evaluation,
    Query,
    Side,
)
from desktop_app.app.evaluation_received import choices, received
from desktop_app.app.evaluation_releases import UNIT, earlier, freeze, releases
from desktop_app.app.evaluation_rows import Judgement, missing_rows, rows
from desktop_app.app.evaluation_sources import (
    Office,
    content,
    figures_of,
    gather,
)
from desktop_app.app.evaluation_words import INTERVENTIONS, NOTES, group_words
from desktop_app.app.session import Session
from desktop_app.domain.figures import Figure
from desktop_app.domain.judged import ALL, CASES, Ask, fold, judge_all, judge_groups
from desktop_app.domain.small_cells import Rules
from desktop_app.domain.tally import Tallies, Tally, merge
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message

__all__ = [
    "choices",
    "evaluate",
    "freeze",
    "interventions",
    "own_figures",
    "received",
    "releases",
]
_OPEN: Final = Rules(
    version=0,
    audience="internal",
    least=0,
    percent=1,
    median=1,
    band=4,
    cases=0,
    dominance=100,
    unit_cases=0,
    units=0,
    months=0,
    rounding=1,
)
"""Nothing is withheld: of a coordinator's own cases, on the own screen only."""


def evaluate(session: Session, query: Query, *, progress: Progress | None = None) -> Evaluation:
    """Return the evaluation of a period, protected; raises UserError where the rules forbid it."""
    rules = content(session).cell_rules(query.audience)
    _check(query, rules)
    breakdown = UNIT if query.unit is not None else query.breakdown
    figures = figures_of(session)
    offices = gather(
        session, query.start, query.end, breakdown=breakdown, figures=figures, progress=progress
    )
    ask = Ask(query.start, query.end, rules, earlier(session, query.audience))
    return _evaluation(session, query, offices=offices, figures=figures, ask=ask)


def own_figures(
    session: Session, *, start: date, end: date, progress: Progress | None = None
) -> Evaluation:
    """Return a coordinator's own figures, nothing withheld: for the screen, never written out."""
    figures = figures_of(session, own=True)
    query = Query(start, end)
    offices = gather(session, start, end, breakdown="none", figures=figures, progress=progress)
    for office in offices:
        office.counts.clear()  # what others counted is not one's own
    return _evaluation(session, query, offices=offices, figures=figures, ask=Ask(start, end, _OPEN))


def interventions(
    session: Session, query: Query, *, progress: Progress | None = None
) -> tuple[Comparison, ...]:
    """Return each intervention with and without it, side by side with n; no test is made."""
    rules = content(session).cell_rules(query.audience)
    _check(query, rules)
    ask = Ask(query.start, query.end, rules, earlier(session, query.audience))
    found = []
    for code, title in INTERVENTIONS.items():
        figures = {
            id: one
            for id, one in figures_of(session).items()
            if one.kind in ("median", "share") and not one.national
        }
        offices = gather(
            session, query.start, query.end, breakdown=code, figures=figures, progress=progress
        )
        judgement = _judged(offices, figures, ask, named=code, groups=("with", "without"))
        found.append(
            Comparison(
                code,
                title,
                Side(
                    message("Evaluation", "without"),
                    rows(session, judgement, only="without"),
                ),
                Side(message("Evaluation", "with"), rows(session, judgement, only="with")),
            )
        )
    return tuple(found)


def _check(query: Query, rules: Rules) -> None:
    if query.end < query.start:
        raise UserError(
            message("Evaluation", "The period ends before it begins. Nothing was changed.")
        )
    year, month = divmod(query.start.month - 1 + rules.months, 12)
    least = date(query.start.year + year, month + 1, 1) + timedelta(days=query.start.day - 1)
    if query.end + timedelta(days=1) < least:
        n = rules.months
        raise UserError(
            message(
                "Evaluation",
                "A period of at least %n months is needed: a shorter one with small numbers tells "
                "about persons. Nothing was changed.",
                "",
                n,
            )
        )
    if query.unit is not None and (query.breakdown != "none" or query.audience == "public"):
        raise UserError(
            message(
                "Evaluation",
                "An office by itself is shown without a breakdown, and only inside the police. "
                "Nothing was changed.",
            )
        )


def _evaluation(
    session: Session,
    query: Query,
    *,
    offices: list[Office],
    figures: dict[str, Figure],
    ask: Ask,
) -> Evaluation:
    named = UNIT if query.unit is not None else query.breakdown
    judgement = _judged(offices, figures, ask, named=named, groups=None, session=session)
    if query.unit is not None and query.unit not in judgement.groups:
        raise UserError(
            message(
                "Evaluation",
                "The numbers of %1 by itself would tell about persons, so they are not shown. "
                "Nothing was changed.",
            ).fill(query.unit)
        )
    shown = rows(session, judgement, only=query.unit)
    contributing = [one for one in offices if one.tallies or one.counts]
    file = content(session)
    return Evaluation(
        query,
        file.rules_version,
        tuple(one.text for one in file.rules),
        _summary(session),
        tuple((one.id, one.title) for one in file.moments),
        ask.rules.small_text,
        exportable=ask.rules is not _OPEN,
        cases=judgement.over[CASES.id].parts["case"],
        offices=len(contributing),
        offices_counts=sum(1 for one in contributing if one.counts and not one.tallies),
        rows=shown,
        missing=missing_rows(session, judgement),
        folded=tuple(group_words(session, named, one) for one in judgement.folded),
        notes=NOTES,
    )


def _summary(session: Session) -> Message:
    """Return the rules for small numbers in short, with their figures as they are today."""
    file = content(session)
    inside, public = file.cell_rules("internal"), file.cell_rules("public")
    return message(
        "Evaluation",
        "0 to %1 becomes %2, 100 % likewise. At least two cells of a row are withheld. Percentage "
        "and median from n = %3. Outside the police n = %4, no breakdown by unit.",
    ).fill(inside.least - 1, inside.small_text, inside.percent, public.percent)


def _judged(
    offices: list[Office],
    figures: dict[str, Figure],
    ask: Ask,
    *,
    named: str,
    groups: tuple[str, ...] | None,
    session: Session | None = None,
) -> Judgement:
    """Put the tallies of all offices together and judge them, over all and in each group."""
    tallies, lost, withheld = _together(offices, figures)
    folded: tuple[str, ...] = ()
    if named == UNIT and session is not None:
        groups = _by_unit(offices, tallies, figures)
        groups = groups if _units_may(tallies, groups, ask.rules) else ()
    elif groups is None and named == "none":
        groups = ()
    elif groups is None:
        sizes = {
            group: tallies[figure, group].answered.cases
            for figure, group in tallies
            if group and figure == ("k15_decision" if named == "measure_type" else CASES.id)
        }
        _drop_strangers(tallies, sizes)
        groups, folded = fold(tallies, sizes, ask.rules.cases)
    over = judge_all(figures, tallies, ask)
    by_group = {
        figure.id: judge_groups(
            figure, tallies, over[figure.id], groups=groups, ask=ask, named=named
        )
        for figure in figures.values()
        if groups and not (named == UNIT and figure.national)
    }
    if named == UNIT:
        cases = by_group.get(CASES.id, {})
        groups = tuple(
            one
            for one in groups
            if (cell := cases[one].parts["case"].value) is not None and cell >= ask.rules.unit_cases
        )
    return Judgement(
        figures, ask.rules, tallies, over, by_group, named, groups, folded, lost, withheld
    )


def _drop_strangers(tallies: Tallies, sizes: Mapping[str, int]) -> None:
    """Take away groups of single events that no case is in: they are part of what is left."""
    for figure, group in [key for key in tallies if key[1] and key[1] not in sizes]:
        del tallies[figure, group]


def _together(
    offices: Iterable[Office], figures: Mapping[str, Figure]
) -> tuple[Tallies, dict[str, int], dict[str, int]]:
    """Return all tallies together, and by figure what was lost and how many offices withheld it."""
    whole: Tallies = {}
    lost: dict[str, int] = {}
    withheld: dict[str, int] = {}
    for office in offices:
        merge(whole, office.tallies)
        for counts in office.counts:
            merge(whole, counts.tallies)
            cases = counts.tallies.get((CASES.id, ALL), Tally()).answered.count
            for figure in counts.withheld:
                withheld[figure] = withheld.get(figure, 0) + 1
                here = counts.tallies.get((figure, ALL))
                if here is None and figure in figures and not figures[figure].by_event:
                    lost[figure] = lost.get(figure, 0) + cases
    for (figure, group), tally in whole.items():
        if not group and tally.lost:
            lost[figure] = lost.get(figure, 0) + tally.lost
    return whole, lost, withheld


def _by_unit(
    offices: Iterable[Office], tallies: Tallies, figures: Mapping[str, Figure]
) -> tuple[str, ...]:
    """Put the tallies of each office beside those of all, as a group with the office's name."""
    for key in [key for key in tallies if key[1]]:
        del tallies[key]
    several: dict[str, Tallies] = {}
    for office in offices:
        here = several.setdefault(office.name, {})
        merge(here, {key: one for key, one in office.tallies.items() if not key[1]})
        for counts in office.counts:
            merge(here, counts.tallies)
    for name, of_unit in several.items():
        for (figure, _group), tally in of_unit.items():
            if name and figure in figures:
                tallies[figure, name] = tally
    return tuple(sorted(name for name in several if name))


def _units_may(tallies: Tallies, groups: Iterable[str], rules: Rules) -> bool:
    """Tell whether enough offices contribute for one to be shown by itself (sc_02)."""
    giving = [one for one in groups if (CASES.id, one) in tallies]
    return len(giving) >= rules.units
