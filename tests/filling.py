"""Answers to every question of a form, with words that the test chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from desktop_app.app import records
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.forms.definition import LINE_PARTS, Form, line_field
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Field
from desktop_app.forms.values import OWN_WORDS, max_length

Words = Callable[[Field], str]
"""Gives the text for a question that takes one."""
ID = "7d444840-9dc0-41d1-b245-5ffdce74fad2"
ZONE = "Europe/Amsterdam"


def fill(draft: Draft, words: Words, *, phone: str, day: str) -> Draft:
    """Answer every question of the draft's form and return the draft.

    ``phone`` and ``day`` (``1987-06-05``) answer the questions that take no words.
    """
    for outer in draft.form.fields:
        if outer.type == "rows" and not outer.items:
            row = {one.key: value(one, words, phone=phone, day=day) for one in outer.fields}
            draft.add_row(outer.key, {key: one for key, one in row.items() if one is not None})
        else:
            for leaf, one in _answers(outer, words, phone=phone, day=day):
                draft.set(leaf, one)
    return draft


def write_down(
    session: Session, case: CaseId, which: str, answers: Mapping[str, Value]
) -> RecordKey:
    """Save a new record in which every question is answered, these as said; return its key."""
    key = records.new_key(session, which, case)
    draft = fill(
        records.open_draft(session, key), lambda _one: "x", phone="+31612345678", day="2026-11-16"
    )
    for leaf, one in answers.items():
        draft.set(leaf, one)
    records.save(session, key, draft)
    return key


def moment(at: str) -> Value:
    """Return a moment as answers keep it; ``at`` is ``2026-11-24T09:30``."""
    return {"at": at, "zone": ZONE, "precision": "exact"}


def text_leaves(form: Form, row: Callable[[Field], str]) -> Iterator[tuple[str, Field]]:
    """Yield every leaf that takes words as they are typed; ``row`` adds a row and names it."""
    for outer in form.fields:
        free = outer.type == "rows" and not outer.items
        for leaf, field in _leaves(outer, row(outer) if free else ""):
            if field.type in ("text", "long_text", "list") or field.other:
                yield leaf, field


def _answers(outer: Field, words: Words, *, phone: str, day: str) -> Iterator[tuple[str, Value]]:
    for leaf, field in _leaves(outer):
        one = value(field, words, phone=phone, day=day)
        if one is not None:
            yield leaf, one


def _leaves(outer: Field, row: str = "") -> Iterator[tuple[str, Field]]:
    if outer.type == "checklist":
        for item in outer.items:
            for part in LINE_PARTS:
                yield f"{outer.key}.{item.id}.{part}", line_field(outer, part)
    elif outer.type == "rows":
        for one in [item.id for item in outer.items] or [row]:
            for inner in outer.fields:
                yield f"{outer.key}.{one}.{inner.key}", inner
    elif outer.type == "group":
        for inner in outer.fields:
            yield f"{outer.key}.{inner.key}", inner
    else:
        yield outer.key, outer


def value(field: Field, words: Words, *, phone: str, day: str) -> Value:
    """Return one good answer to ``field``; None for what nobody answers."""
    fixed: dict[str, Value] = {
        "yes_no": True,
        "date": day,
        "time": "23:57",
        "datetime": {"at": f"{day}T23:57", "zone": ZONE},
        "phone": phone,
        "week_grid": ["01" * 24] * 7,
    }
    match field.type:
        case "text" | "long_text":
            return words(field)[: max_length(field)]
        case "list":
            return [words(field)[: field.max_length or 60]]
        case "choice":
            return _choice(field, words)
        case "choices":
            return [_choice(field, words)]
        case "integer" | "scale" | "duration":
            return max(field.min or 0, min(7, 7 if field.max is None else field.max))
        case "reference":
            kind = field.reference.split("|")[0]
            return f"{kind}:{ID}" if "|" in field.reference or kind == "record" else ID
        case other:
            return fixed.get(other)


def _choice(field: Field, words: Words) -> str:
    return OWN_WORDS + words(field)[: max_length(field)] if field.other else field.options[0].value
