"""The rules for one question: which keys its type has, and what they may say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import KINDS, is_name
from desktop_app.forms.conditions import check_agenda, check_condition
from desktop_app.forms.definition import CONTAINERS, ORDER
from desktop_app.forms.rules import bad_name, no_such_kind, require, unique
from desktop_app.forms.schema import Field, Item, Option
from desktop_app.forms.source import Wrong
from desktop_app.forms.values import OWN_WORDS, check_value
from desktop_app.text import message

COMMON_KEYS: Final = frozenset(
    {
        "key",
        "type",
        "label",
        "code",
        "help",
        "required",
        "show_if",
        "privacy",
        "victim_copy",
        "print",
        "paper",
        "judgement",
        "cards",
        "source",
    }
)


TYPE_KEYS: Final[Mapping[str, frozenset[str]]] = {
    "text": frozenset({"max_length", "default", "account_hint", "evaluation"}),
    "long_text": frozenset({"max_length", "default", "account_hint", "evaluation"}),
    "choice": frozenset(
        {"options", "options_from", "other", "max_length", "default", "evaluation"}
    ),
    "choices": frozenset(
        {
            "options",
            "options_from",
            "other",
            "max_length",
            "max_items",
            "default",
            "evaluation",
        }
    ),
    "yes_no": frozenset({"default", "evaluation", "other_answers"}),
    "integer": frozenset({"min", "max", "unit", "default", "evaluation", "other_answers"}),
    "scale": frozenset({"min", "max", "steps", "default", "evaluation", "other_answers"}),
    "date": frozenset({"agenda", "evaluation", "other_answers"}),
    "time": frozenset({"default", "evaluation", "other_answers"}),
    "datetime": frozenset({"agenda", "precision", "evaluation"}),
    "duration": frozenset({"min", "max", "default", "evaluation", "other_answers"}),
    "phone": frozenset({"evaluation"}),
    "list": frozenset({"max_length", "max_items", "account_hint", "evaluation"}),
    "checklist": frozenset({"states", "groups", "items", "evaluation"}),
    "week_grid": frozenset({"evaluation"}),
    "reference": frozenset({"reference", "evaluation"}),
    "group": frozenset({"fields", "evaluation"}),
    "rows": frozenset({"fields", "max_items", "items", "groups", "evaluation"}),
    "computed": frozenset({"formula", "unit", "options", "evaluation"}),
}


EVALUATIONS: Final[Mapping[str, frozenset[str]]] = {
    "choice": frozenset({"value"}),
    "choices": frozenset({"value", "count"}),
    "yes_no": frozenset({"value", "done"}),
    "integer": frozenset({"value"}),
    "scale": frozenset({"value", "done"}),
    "duration": frozenset({"value"}),
    "date": frozenset({"relative_day", "done"}),
    "datetime": frozenset({"relative_day", "done"}),
    "list": frozenset({"count"}),
    "rows": frozenset({"count", "done"}),
    "checklist": frozenset({"done", "count"}),
    "reference": frozenset({"done", "count"}),
    "week_grid": frozenset({"done"}),
    "group": frozenset({"done"}),
    "computed": frozenset({"value", "count"}),
}
"""How each type may be counted; free text (text, long_text, phone) never."""


OTHER_REFERENCES: Final = frozenset({"contact", "record"})
"""What a reference may name besides a kind: a contact of the vault, a record of any kind."""


_FIELD_DEFAULTS = {
    info.name: info.default
    for info in msgspec.structs.fields(Field)
    if info.default is not msgspec.NODEFAULT
}


def check_field(
    one: Field, path: str, *, inner: Mapping[str, Field], outside: Mapping[str, Field]
) -> None:
    """Check a question. ``inner``: those beside it in a group; ``outside``: those of the form."""
    require(is_name(one.key), f"{path}.key", bad_name(one.key))
    _check_keys_of_type(one, path)
    _check_evaluation(one, path)
    _check_privacy(one, path)
    _check_answers(one, path)
    _check_numbers(one, path)
    if one.type in ("group", "rows"):
        _check_inner(one, path, outside=outside)
    if one.type == "reference":
        for kind in one.reference.split("|"):
            known = kind in KINDS or kind in OTHER_REFERENCES
            require(known, f"{path}.reference", no_such_kind(kind))
    if one.type == "computed":
        require(is_name(one.formula), f"{path}.formula", bad_name(one.formula))
        require(
            one.required == "no",
            f"{path}.required",
            message("FormFile", "What is computed cannot be required."),
        )
    check_condition(
        one.show_if, f"{path}.show_if", inner, outside=outside, own=frozenset({one.key})
    )
    if one.agenda is not None:
        check_agenda(one.agenda, f"{path}.agenda", inner, outside=outside)
    _check_default(one, path)


def _check_keys_of_type(one: Field, path: str) -> None:
    allowed = COMMON_KEYS | TYPE_KEYS[one.type]
    for name, default in _FIELD_DEFAULTS.items():
        if name not in allowed and getattr(one, name) != default:
            raise Wrong(
                f"{path}.{name}",
                message("FormFile", "The key “%1” does not belong to the type “%2”.").fill(
                    name, one.type
                ),
            )


def _check_evaluation(one: Field, path: str) -> None:
    if one.evaluation is None:
        return
    require(
        one.evaluation in EVALUATIONS.get(one.type, frozenset()),
        f"{path}.evaluation",
        message("FormFile", "A field of type “%1” cannot be counted as “%2”.").fill(
            one.type, one.evaluation
        ),
    )
    require(
        one.privacy not in ("secret", "local") or one.evaluation in ("count", "done"),
        f"{path}.evaluation",
        message("FormFile", "The value of a secret or local field is never counted."),
    )


def _check_privacy(one: Field, path: str) -> None:
    sealed = one.privacy in ("secret", "local")
    if one.type in ("group", "rows"):
        for name in ("privacy", "print", "victim_copy"):
            require(
                getattr(one, name) == _FIELD_DEFAULTS[name],
                f"{path}.{name}",
                message("FormFile", "“%1” stands on the fields inside a group, not on it.").fill(
                    name
                ),
            )
    require(
        not (sealed and one.print != "N"),
        f"{path}.print",
        message("FormFile", "A secret or local field is never printed."),
    )
    require(
        not (sealed and one.victim_copy),
        f"{path}.victim_copy",
        message("FormFile", "A secret or local field is never printed."),
    )
    require(
        not (sealed and one.agenda),
        f"{path}.agenda",
        message("FormFile", "A secret or local field cannot stand in the agenda."),
    )


def _check_answers(one: Field, path: str) -> None:
    if one.type in ("choice", "choices"):
        require(
            bool(one.options),
            f"{path}.options" if one.options_from else path,
            message("FormFile", "A choice has at least one answer."),
        )
    check_options(one.options, f"{path}.options", own_words=one.other)
    check_options(one.states, f"{path}.states", own_words=False)
    require(
        len(one.states) != 1,
        f"{path}.states",
        message("FormFile", "A checklist has at least two states."),
    )
    if one.type == "checklist":
        require(
            bool(one.items),
            path,
            message("FormFile", "A checklist has at least one item."),
        )
    unique((group.value for group in one.groups), f"{path}.groups", "value")
    _check_items(one, path)


def check_options(options: tuple[Option, ...], path: str, *, own_words: bool) -> None:
    """Check the answers of a choice; ``own_words``: it offers “other” by itself."""
    for index, option in enumerate(options):
        require(is_name(option.value), f"{path}[{index}]", bad_name(option.value))
        require(
            not (own_words and option.value == OWN_WORDS.rstrip(":")),
            f"{path}[{index}]",
            message(
                "FormFile",
                "“other = true” already offers own words: leave “other” out.",
            ),
        )
    unique((option.value for option in options), path, "value")


def _check_items(one: Field, path: str) -> None:
    groups = {group.value for group in one.groups}
    for index, item in enumerate(one.items):
        where = f"{path}.items[{index}]"
        require(is_name(item.id), f"{where}.id", bad_name(item.id))
        require(
            item.group in groups or (not item.group and not groups),
            f"{where}.group" if item.group else where,
            message("FormFile", "The group “%1” is not among the groups.").fill(item.group),
        )
        _check_printed(item, where)
    unique((item.id for item in one.items), f"{path}.items", "id")


def _check_printed(item: Item, path: str) -> None:
    if item.print != "N" and item.paper is None:
        raise Wrong(path, message("FormFile", "What is printed needs a text for paper."))


def _check_numbers(one: Field, path: str) -> None:
    for name in ("max_length", "max_items"):
        limit = getattr(one, name)
        require(
            limit is None or 1 <= limit <= 100_000,
            f"{path}.{name}",
            message("FormFile", "A limit is at least 1."),
        )
    if one.min is not None and one.max is not None:
        require(
            one.min < one.max,
            f"{path}.max",
            message("FormFile", "The highest number is above the lowest."),
        )
    if one.type == "scale":
        require(
            one.min is not None and one.max is not None and one.max - one.min <= 20,
            path,
            message(
                "FormFile",
                "A scale has a lowest and a highest number, at most 20 apart.",
            ),
        )
    for index, step in enumerate(one.steps):
        require(
            check_value(one, step.value) is None,
            f"{path}.steps[{index}]",
            message("FormFile", "The step is not on the scale."),
        )


def _check_inner(outer: Field, path: str, *, outside: Mapping[str, Field]) -> None:
    require(bool(outer.fields), path, message("FormFile", "A group has at least one field."))
    inner = {one.key: one for one in outer.fields}
    unique((one.key for one in outer.fields), f"{path}.fields", "key")
    for index, one in enumerate(outer.fields):
        where = f"{path}.fields[{index}]"
        require(
            one.type not in CONTAINERS,
            f"{where}.type",
            message("FormFile", "A group, rows or a checklist cannot stand inside a group."),
        )
        require(
            not (outer.type == "rows" and one.key == ORDER),
            f"{where}.key",
            message("FormFile", "The name “%1” is kept for the program.").fill(ORDER),
        )
        check_field(one, where, inner=inner, outside=outside)


def _check_default(one: Field, path: str) -> None:
    if one.default is None:
        return
    value: Value = one.default if not isinstance(one.default, tuple) else [*one.default]
    require(
        check_value(one, value) is None,
        f"{path}.default",
        message("FormFile", "The default is not an answer to the question."),
    )
