"""The rules for what depends on another answer: show_if, and when an agenda entry is done."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import is_name
from desktop_app.forms.rules import bad_name, require
from desktop_app.forms.schema import Agenda, Condition, Field, FormFile
from desktop_app.forms.source import Wrong
from desktop_app.forms.values import OWN_WORDS, check_value
from desktop_app.text import message


def target(name: str, inner: Mapping[str, Field], outside: Mapping[str, Field]) -> Field | None:
    """Return the field that a condition names: beside it, in the form, or inside a group."""
    if name in inner:
        return inner[name]
    key, dot, sub = name.partition(".")
    found = outside.get(key)
    if found is None or not dot:
        return found
    if found.type != "group":
        return None
    return next((one for one in found.fields if one.key == sub), None)


def check_condition(
    condition: Condition | None,
    path: str,
    inner: Mapping[str, Field],
    *,
    outside: Mapping[str, Field],
    own: frozenset[str],
) -> None:
    """Check that ``condition`` names another question, and answers to it.

    ``inner``: the questions beside it in a group; ``outside``: those of the form; ``own``: the
    keys it must not name.
    """
    if condition is None:
        return
    asked = target(condition.field, inner, outside)
    if asked is None or condition.field in own or asked.type not in ("choice", "choices", "yes_no"):
        raise Wrong(
            path,
            message(
                "FormFile",
                "“%1” is not another choice or yes-or-no question of this form.",
            ).fill(condition.field),
        )
    require(bool(condition.values), path, message("FormFile", "The list “is” is empty."))
    for value in condition.values:
        if isinstance(value, str) and value in asked.other_answers:
            continue
        answer: Value = value
        if asked.type == "choices" and isinstance(value, str):
            answer = [value]
        known = check_value(asked, answer) is None and not (
            isinstance(value, str) and value.startswith(OWN_WORDS)
        )
        require(
            known or (asked.other and value == OWN_WORDS.rstrip(":")),
            path,
            message("FormFile", "“%1” is not an answer to “%2”.").fill(
                str(value).lower() if isinstance(value, bool) else value,
                condition.field,
            ),
        )


def check_circles(form: FormFile) -> None:
    """Refuse a question that hides behind itself: it would never be seen."""
    behind: dict[str, set[str]] = {}
    places: dict[str, str] = {}
    for number, section in enumerate(form.sections):
        for index, outer in enumerate(section.fields):
            places[outer.key] = f"section[{number}].field[{index}].show_if"
            behind[outer.key] = {
                condition.field for condition in (outer.show_if, section.show_if) if condition
            }
            beside = {one.key for one in outer.fields}
            for at, one in enumerate(outer.fields):
                name = f"{outer.key}.{one.key}"
                places[name] = f"section[{number}].field[{index}].fields[{at}].show_if"
                behind[name] = {outer.key}
                if one.show_if is not None:
                    asked = one.show_if.field
                    behind[name].add(f"{outer.key}.{asked}" if asked in beside else asked)
    for name, path in places.items():
        if name in _reached(name, behind):
            raise Wrong(path, message("FormFile", "The question hides behind itself."))


def _reached(name: str, behind: Mapping[str, set[str]]) -> set[str]:
    """Return all that ``name`` hides behind, itself only when that is a circle."""
    found: set[str] = set()
    ahead = [*behind[name]]
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead.extend(behind.get(one, ()))
    return found


def check_agenda(
    agenda: Agenda,
    path: str,
    inner: Mapping[str, Field],
    *,
    outside: Mapping[str, Field],
) -> None:
    """Check whose an agenda entry is and when it is done."""
    require(not agenda.who or is_name(agenda.who), path, bad_name(agenda.who))
    who = target(agenda.who, inner, outside)
    require(
        who is None or who.privacy not in ("secret", "local"),
        path,
        message("FormFile", "A secret or local field cannot stand in the agenda."),
    )
    check_condition(agenda.done, path, inner, outside=outside, own=frozenset())
