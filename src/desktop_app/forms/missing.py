"""What is wrong or missing on a form, and how far each section is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from desktop_app.domain.ids import Leaf
from desktop_app.forms import words
from desktop_app.forms.answers import Answers
from desktop_app.forms.definition import row_leaves
from desktop_app.forms.schema import Field, Section, Text
from desktop_app.forms.values import max_items
from desktop_app.text import Message, message

Stage = Literal["to-save", "to-activate"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a form from being saved or activated, and where it stands."""

    leaf: Leaf
    message: Message
    label: Text
    section: str


class Completeness(NamedTuple):
    """Questions in sight of a section: ``filled`` of ``total``, ``needed`` still to be answered."""

    filled: int
    total: int
    needed: int


class _Question(NamedTuple):
    """A question in sight: the leaf it jumps to, and whether it is answered."""

    leaf: Leaf
    field: Field
    label: Text
    section: Section
    filled: bool
    message: Message


def wrong(answers: Answers, leaves: Iterable[Leaf]) -> tuple[Problem, ...]:
    """Return what does not fit among ``leaves``, and the rows that are too many."""
    found: list[Problem] = []
    for leaf in leaves:
        at = answers.form.resolve(leaf)
        if at is None or leaf in answers.unsettled:
            continue
        found.extend(
            Problem(leaf, reason, at.label, at.section.id)
            for reason in answers.form.check(leaf, answers.value(leaf))
        )
    for section in answers.form.sections:
        for outer in section.fields:
            limit = max_items(outer)
            if outer.type == "rows" and not outer.items and len(answers.rows(outer.key)) > limit:
                reason = message("FormAnswer", "At most %n entries.", "", limit)
                found.append(Problem(Leaf(outer.key), reason, outer.label, section.id))
    return tuple(found)


def missing(answers: Answers, stage: Stage = "to-activate") -> tuple[Problem, ...]:
    """Return what must still be answered before saving, or before activating (saving included)."""
    return tuple(
        Problem(one.leaf, one.message, one.label, one.section.id)
        for section in answers.form.sections
        for one in _questions(answers, section)
        if not one.filled and _needed(one.field, stage)
    ) + (tuple(_unexplained(answers)) if stage == "to-activate" else ())


def completeness(answers: Answers, section: Section) -> Completeness:
    """Return how far ``section`` is. Rows and a checklist count as one question each."""
    seen = list(_questions(answers, section))
    counted = [one for one in seen if one.field.type != "computed"]
    needed = sum(1 for one in counted if not one.filled and _needed(one.field, "to-activate"))
    return Completeness(sum(one.filled for one in counted), len(counted), needed)


def required_done(answers: Answers) -> Completeness:
    """Return how many of the answers that activating asks for are there, over the whole form."""
    asked = [
        one
        for section in answers.form.sections
        for one in _questions(answers, section)
        if _needed(one.field, "to-activate")
    ]
    filled = sum(one.filled for one in asked)
    return Completeness(filled, len(asked), len(asked) - filled)


def _needed(field: Field, stage: Stage) -> bool:
    return field.required == "to-save" or (
        stage == "to-activate" and field.required == "to-activate"
    )


def _questions(answers: Answers, section: Section) -> Iterator[_Question]:
    if not answers.section_visible(section):
        return
    for outer in section.fields:
        if outer.type == "computed" or not answers.visible(outer.key):
            continue
        if outer.type == "group":
            yield from _group(answers, section, outer)
        elif outer.type == "rows":
            yield from _rows(answers, section, outer)
        elif outer.type == "checklist":
            yield _checklist(answers, section, outer)
        else:
            leaf = Leaf(outer.key)
            yield _Question(
                leaf, outer, outer.label, section, answers.filled(leaf), _still_to_fill_in()
            )


def _group(answers: Answers, section: Section, outer: Field) -> Iterator[_Question]:
    inner = [one for one in outer.fields if one.type != "computed"]
    shown = [one for one in inner if answers.visible(f"{outer.key}.{one.key}")]
    leaves = [Leaf(f"{outer.key}.{one.key}") for one in shown]
    if outer.required != "no" and shown and all(one.required == "no" for one in shown):
        filled = any(answers.filled(leaf) for leaf in leaves)
        yield _Question(leaves[0], outer, outer.label, section, filled, _still_to_fill_in())
        return
    for one, leaf in zip(shown, leaves, strict=True):
        yield _Question(leaf, one, one.label, section, answers.filled(leaf), _still_to_fill_in())


def _rows(answers: Answers, section: Section, outer: Field) -> Iterator[_Question]:
    rows = answers.rows(outer.key)
    filled = any(
        answers.filled(leaf)
        for row in rows
        for leaf in row_leaves(outer, row)
        if outer.items or not leaf.endswith(".order")
    )
    yield _Question(
        Leaf(outer.key),
        outer,
        outer.label,
        section,
        filled,
        message("FormAnswer", "At least one entry is needed."),
    )
    for row in rows:
        for one in outer.fields:
            leaf = Leaf(f"{outer.key}.{row}.{one.key}")
            if one.required != "no" and answers.visible(leaf) and not answers.filled(leaf):
                yield _Question(leaf, one, one.label, section, False, _still_to_fill_in())


def _checklist(answers: Answers, section: Section, outer: Field) -> _Question:
    leaves = [Leaf(f"{outer.key}.{item.id}.state") for item in outer.items]
    still = [leaf for leaf in leaves if not _settled(answers, leaf)]
    count = len(still)
    return _Question(
        still[0] if still else leaves[0],
        outer,
        outer.label,
        section,
        not still,
        message("FormAnswer", "%n items are still open.", "", count),
    )


def _settled(answers: Answers, leaf: Leaf) -> bool:
    return answers.filled(leaf) and answers.value(leaf) != words.NOT_YET


def _unexplained(answers: Answers) -> Iterator[Problem]:
    """Yield the lines of required checklists that were waived without a reason."""
    for section in answers.form.sections:
        for outer in section.fields:
            if outer.type != "checklist" or outer.required == "no":
                continue
            if not answers.visible(outer.key):
                continue
            for item in outer.items:
                state = answers.value(f"{outer.key}.{item.id}.state")
                reason = Leaf(f"{outer.key}.{item.id}.reason")
                if state == words.WAIVED.value and not answers.filled(reason):
                    yield Problem(
                        reason,
                        message("FormAnswer", "Say why this does not apply."),
                        item.label,
                        section.id,
                    )


def _still_to_fill_in() -> Message:
    return message("FormAnswer", "Still to fill in.")
