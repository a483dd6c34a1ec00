"""What an assessment asks for beside the questions of its form: reasons, measures, second person.

The rules are those of levels.toml. They ask; they never choose a level and add nothing up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from desktop_app.app import readiness
from desktop_app.app.following import MEASURE, follows
from desktop_app.app.session import Session
from desktop_app.app.wording import text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.judging import (
    Factor,
    aims_of,
    asks_for_high,
    lowers,
    needs_a_measure,
    unanswered,
)
from desktop_app.domain.level import NEEDS_SECOND, Level, as_level
from desktop_app.forms.answers import Answers
from desktop_app.forms.guidance import JudgingRule
from desktop_app.forms.missing import Problem, Stage
from desktop_app.forms.schema import Text
from desktop_app.text import Message, message

ASSESSMENT: Final = Kind("risk_assessment")
_OVER: Final = frozenset({"refused", "ended"})


def factors_of(session: Session, value: Callable[[str], Value]) -> tuple[tuple[Leaf, Factor], ...]:
    """Return what was answered about each factor, each with the leaf of its first question.

    ``value``: the answer at a leaf, of a draft or of what is saved.
    """
    fields = {group.id: group.field for group in session.catalogue.factor_groups}
    found = []
    for one in session.catalogue.factors:
        row = f"{fields[one.group]}.{one.id}"
        said = {key: value(f"{row}.{key}") for key in ("answer", "relevance", "no_measure")}
        words = {key: one if isinstance(one, str) else "" for key, one in said.items()}
        found.append(
            (
                Leaf(f"{row}.answer"),
                Factor(one.id, words["answer"], words["relevance"], words["no_measure"]),
            )
        )
    return tuple(found)


def rule(session: Session, id: str) -> JudgingRule | None:
    """Return a rule of judging by its letter; None where the content has none."""
    judging = session.catalogue.judging
    return next((one for one in judging.rules if one.id == id), None) if judging else None


def high_asked_by(session: Session, factors: Mapping[str, str]) -> tuple[str, ...]:
    """Return the factors that ask for High or Acute, by rule (a)."""
    asked = rule(session, "a")
    if asked is None:
        return ()
    return asks_for_high(factors, asked.any_of, asked.together, answer=asked.answer)


def aims(session: Session, case: CaseId) -> frozenset[str]:
    """Return the factors that the measures of a case are for, those that are over left out."""
    codes = {one.code: one.id for one in session.catalogue.factors}
    wanted = (Leaf("aim"), Leaf("state"))
    found: set[str] = set()
    for values in session.store.values(MEASURE, wanted, case=case).values():
        said = values.get(Leaf("aim"))
        if text_of(values, "state") not in _OVER and isinstance(said, list):
            found |= aims_of([one for one in said if isinstance(one, str)], codes)
    return frozenset(found)


def asks(session: Session, key: RecordKey) -> Callable[[Answers, Stage], tuple[Problem, ...]]:
    """Return what else a form of ``key`` asks for before it is saved, or made final."""
    if key.kind == MEASURE:
        return lambda answers, stage: follows(session, key, answers, stage)
    if key.kind in readiness.KINDS:
        return lambda answers, stage: readiness.asks(key.kind, answers, stage)
    if key.kind != ASSESSMENT:
        return lambda _answers, _stage: ()
    return lambda answers, stage: tuple(_asked(session, key, answers, stage))


def _asked(session: Session, key: RecordKey, answers: Answers, stage: Stage) -> Iterator[Problem]:
    level = as_level(answers.value("level"))
    factors = factors_of(session, answers.value)
    if level is not None:
        yield from _level_asks(session, key, answers, [one for _, one in factors], stage=stage)
    if stage == "to-save" or not any(needs_a_measure(one) for _, one in factors):
        return
    open_ids = {one.id for one in unanswered((one for _, one in factors), aims(session, key.case))}
    for leaf, factor in factors:
        if factor.id in open_ids:
            yield _problem(
                answers,
                Leaf(f"{leaf.rpartition('.')[0]}.no_measure"),
                leaf,
                message("Judging", "Link a measure to it, or write why there is none."),
            )


def _level_asks(
    session: Session,
    key: RecordKey,
    answers: Answers,
    factors: list[Factor],
    *,
    stage: Stage,
) -> Iterator[Problem]:
    level = as_level(answers.value("level"))
    asked = rule(session, "a")
    high = high_asked_by(session, {one.id: one.answer for one in factors})
    reason = str(answers.value("not_high_reason") or "").strip()
    if asked is not None and high and level not in NEEDS_SECOND and len(reason) < asked.min_reason:
        names = ", ".join(_code(session, one) for one in high)
        said = message("Judging", "%1: choose High or Acute, or write why not (%2 characters).")
        yield _problem(answers, Leaf("not_high_reason"), None, said.fill(names, asked.min_reason))
    if stage == "to-activate" and level in NEEDS_SECOND and not answers.filled("second_person"):
        said = message("Judging", "High and Acute are confirmed by a second person.")
        yield _problem(answers, Leaf("second_person"), None, said)
    if lowers(_level_before(session, key), level):
        for name in ("changed_facts", "second_person"):
            if not answers.filled(Leaf(name)):
                said = message(
                    "Judging", "Lowering needs changed facts and a second person, not only time."
                )
                yield _problem(answers, Leaf(name), None, said)


def _code(session: Session, id: str) -> str:
    return next((one.code for one in session.catalogue.factors if one.id == id), id)


def last_judged(
    session: Session, case: CaseId, *, but: RecordKey | None = None
) -> RecordKey | None:
    """Return the last assessment that gives a level, ``but`` one; None when there is none."""
    found = session.store.values(ASSESSMENT, (Leaf("date"), Leaf("level")), case=case)
    dated = [
        (text_of(values, "date"), key.record, key)
        for key, values in found.items()
        if key != but and as_level(values.get(Leaf("level"))) is not None
    ]
    return max(dated)[2] if dated else None


def _level_before(session: Session, key: RecordKey) -> Level | None:
    last = last_judged(session, key.case, but=key)
    if last is None:
        return None
    return as_level(session.store.lists.answers(last, (Leaf("level"),)).get(Leaf("level")))


def _problem(answers: Answers, leaf: Leaf, named: Leaf | None, said: Message) -> Problem:
    at = answers.form.resolve(leaf)
    about = answers.form.resolve(named) if named is not None else at
    label = Text(en="", nl="")
    if about is not None and about.item is not None:
        label = Text(
            en=f"{about.item.code} {about.item.en}", nl=f"{about.item.code} {about.item.nl}"
        )
    elif about is not None:
        label = about.label
    section = answers.form.section_of(leaf)
    return Problem(leaf, said, label, section.id if section is not None else "")
