"""What the evaluation calls things: groups, offices, and the value of a line in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.app.evaluated import Breakdown, Span
from desktop_app.app.session import Session
from desktop_app.domain.judged import FOLDED
from desktop_app.forms.evaluation import Figure, FigureUnit
from desktop_app.text import Message, Words, message, verbatim

BREAKDOWNS: Final[Mapping[Breakdown, Message]] = {
    "none": message("Evaluation", "none"),
    "age_group": message("Evaluation", "adult or child"),
    "sex": message("Evaluation", "sex"),
    "citizenship": message("Evaluation", "citizenship"),
    "phase": message("Evaluation", "phase"),
    "measure_type": message("Evaluation", "kind of measure"),
}
INTERVENTIONS: Final[Mapping[str, Message]] = {
    "experienced_rc": message("Evaluation", "Experienced examining magistrate"),
    "psychologist": message("Evaluation", "Advice of the police psychologist"),
    "coordinator": message("Evaluation", "Coordinator present"),
}
_FIELDS: Final = {
    "age_group": ("case", "age_group"),
    "sex": ("case", "sex"),
    "citizenship": ("case", "citizenship_group"),
}
_UNKNOWN: Final = message("Evaluation", "unknown")
WITHHELD_WORDS: Final = message("Evaluation", "withheld")
NOTES: Final = (
    message("Evaluation", "Descriptive: the cases were not chosen at random."),
    message("Evaluation", "The numbers are small. They show no effect and no cause."),
    message("Evaluation", "Missing answers are not filled in. Open cases are counted as open."),
    message("Evaluation", "Offices are not ranked."),
)


def group_words(session: Session, breakdown: str, group: str) -> Words:
    """Return what a group is called; several that are shown as one are all named."""
    names = [_one_group(session, breakdown, one) for one in group.split(FOLDED)]
    words = names[0]
    for more in names[1:]:
        words = message("Evaluation", "%1, %2", "two groups shown as one").fill(words, more)
    return words


def _one_group(session: Session, breakdown: str, group: str) -> Words:
    if breakdown == "phase":
        stages = {stage.id: stage.title for stage in session.catalogue.stages}
        return stages.get(group, _UNKNOWN)
    if breakdown == "measure_type":
        return _measure(session, group)
    if breakdown in _FIELDS:
        kind, key = _FIELDS[breakdown]
        found = next(
            (one.label for one in session.form(kind).field(key).options if one.value == group), None
        )
        return found if found is not None else _UNKNOWN
    return verbatim(group)


def _measure(session: Session, group: str) -> Words:
    known = {one.id: one.title for one in session.catalogue.measures}
    if group in known:
        return known[group]
    rows = session.form("hearing").field("measures")
    inner = next(one for one in rows.fields if one.key == "measure")
    at_hearing = {one.value: one.label for one in inner.options}
    return at_hearing.get(group, message("Evaluation", "another measure"))


def number_words(unit: FigureUnit, span: Span, *, change: bool) -> Message:
    """Return a median in words; of counts it is known only as a bin."""
    if span.low != span.high:
        return _with_unit(
            unit, message("Evaluation", "%1 to %2").fill(_plain(span.low), _plain(span.high))
        )
    sign = f"{span.low:+d}" if change and span.low else str(span.low)
    return _with_unit(unit, verbatim(sign.replace("-", "\N{MINUS SIGN}")))


def _plain(number: int) -> str:
    return str(number).replace("-", "\N{MINUS SIGN}")


def _with_unit(unit: FigureUnit, number: Message) -> Message:
    if unit == "days":
        return message("Evaluation", "%1 days").fill(number)
    if unit == "minutes":
        return message("Evaluation", "%1 minutes").fill(number)
    return message("Evaluation", "median %1").fill(number)


def share_words(figure: Figure, percent: int) -> Message:
    """Return a share in words: of a figure with several parts with the name of the part."""
    lead = next((one for one in figure.parts if one.value == figure.lead), None)
    if figure.kind == "share" or lead is None:
        return message("Evaluation", "%1 %").fill(percent)
    return message("Evaluation", "%1 % %2", "47 % reported").fill(percent, lead.label)
