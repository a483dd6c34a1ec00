"""The rules that a form file must keep, beyond having the right keys.

Each rule raises ``Wrong`` with the path of the part that breaks it. The first one found is
reported: a writer mends one at a time, and later ones may be its consequence.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop_app.domain.ids import KINDS, is_name
from desktop_app.forms.conditions import check_circles, check_condition, target
from desktop_app.forms.definition import CONTAINERS, RECORD_LEAVES
from desktop_app.forms.field_checks import check_field
from desktop_app.forms.rules import bad_name, check_texts, no_such_kind, require, unique
from desktop_app.forms.schema import Field, FormFile, Section
from desktop_app.forms.source import Wrong
from desktop_app.text import message


def check_form(form: FormFile) -> None:
    """Check every rule of a form file.

    Raises:
        Wrong: the first rule that is broken, and where.
    """
    check_texts(form, "")
    require(is_name(form.id), "id", bad_name(form.id))
    require(
        1 <= form.version <= 999_999_999,
        "version",
        message("FormFile", "Versions start at 1."),
    )
    _check_review(form)
    for index, kind in enumerate(form.parents):
        require(kind in KINDS, f"parents[{index}]", no_such_kind(kind))
    require(
        bool(form.sections),
        "section",
        message("FormFile", "A form has at least one section."),
    )
    unique((section.id for section in form.sections), "section", "id")
    _check_sections(form)
    _check_lists_of_keys(form)


def _check_sections(form: FormFile) -> None:
    outside = {one.key: one for section in form.sections for one in section.fields}
    seen: set[str] = set()
    for number, section in enumerate(form.sections):
        path = f"section[{number}]"
        require(is_name(section.id), f"{path}.id", bad_name(section.id))
        require(
            section.fields or section.view,
            path,
            message("FormFile", "A section has at least one field, or a view."),
        )
        for kind in section.view.split("|") if section.view else ():
            require(kind in KINDS, f"{path}.view", no_such_kind(kind))
        check_condition(section.show_if, f"{path}.show_if", {}, outside=outside, own=_keys(section))
        for index, one in enumerate(section.fields):
            where = f"{path}.field[{index}]"
            require(
                one.key not in seen,
                f"{where}.key",
                message("FormFile", "“%1” is used twice.").fill(one.key),
            )
            require(
                one.key not in RECORD_LEAVES,
                f"{where}.key",
                message("FormFile", "The name “%1” is kept for the program.").fill(one.key),
            )
            seen.add(one.key)
            check_field(one, where, inner={}, outside=outside)
    check_circles(form)


def _keys(section: Section) -> frozenset[str]:
    return frozenset(one.key for one in section.fields)


def _check_lists_of_keys(form: FormFile) -> None:
    outside = {one.key: one for section in form.sections for one in section.fields}
    for index, key in enumerate(form.summary):
        _check_listed(key, f"summary[{index}]", outside)
    if form.status:
        _check_listed(form.status, "status", outside)


def _check_listed(key: str, path: str, outside: Mapping[str, Field]) -> None:
    one = target(key, {}, outside)
    if one is None or one.type in CONTAINERS:
        raise Wrong(path, message("FormFile", "“%1” is not a field of this form.").fill(key))
    require(
        one.privacy not in ("secret", "local"),
        path,
        message("FormFile", "A secret or local field cannot stand in a list."),
    )


def _check_review(form: FormFile) -> None:
    review = form.review
    require(
        bool(review.by) == bool(review.on),
        "review",
        message("FormFile", "A review has both a name and a date, or neither."),
    )
    if review.on:
        try:
            date.fromisoformat(review.on)
        except ValueError:
            raise Wrong(
                "review", message("FormFile", "The date of the review is no date.")
            ) from None
